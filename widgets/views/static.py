"""A calculator as HTML that is complete without script: inputs, answer, figure, table, sources and model at their defaults."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import asdict
from functools import cache
from itertools import groupby

import jinja2
from pygments import highlight
from pygments.filter import simplefilter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import Token

from .. import tables
from ..calculators.record import Calculator, Choice, Input, Number, Shown, Slider, Values, Work
from ..charts.thema import NARROW, WIDE
from ..models.getallen import cijfers, toon, zonder_nullen
from . import drawn, translate
from .places import within

# Black or grey in the code of a model: an element for each made up half of a page's elements.
PLAIN = {Token.Name, Token.Operator, Token.Punctuation, Token.Text.Whitespace, Token.Literal.Number.Integer, Token.Literal.Number.Float}


def first_sentence(text: str) -> str:
    """Up to and with the first full stop that ends a sentence; the front end does the same."""
    return text[: text.find(". ") + 1] or text


@cache
def template(name: str) -> jinja2.Template:
    loader = jinja2.PackageLoader("widgets", "views/templates")
    environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    environment.filters.update(eerste_zin=first_sentence, binnen=within, toon=lambda value, shown: toon(value, asdict(shown)), cijfers=cijfers, geschreven=written)
    return environment.get_template(name)


def render(record: Calculator) -> str:
    """The `<section data-rekenhulp>` of one calculator at its defaults."""
    data = record.data()
    values = record.defaults()
    outcome = record.compute(values, data)
    # A test holds each against Vega-Lite's schema; here that would take half of the time.
    specs = {name: record.chart(width).to_dict(validate=False) for name, width in (("breed", WIDE), ("smal", NARROW))} if record.chart else {}
    pictures = {name: figure(_filled(spec, record, outcome), f"{record.name}-{name}") for name, spec in specs.items()}
    return template("calculator.html.j2").render(
        r=record,
        groups=[(group, list(inputs)) for group, inputs in groupby(record.inputs, lambda each: each.group)],
        asked=record.asked(values),
        options={each.name: each.options() for each in record.inputs if isinstance(each, Choice)},
        outcome=outcome,
        rows=outcome[record.table],
        unscripted=record.compute({**values, **record.unscripted}, data)[record.table] if record.unscripted else [],
        answer=record.summary(values, outcome, data),
        description=record.describe(values, outcome, data),
        drawn=pictures,
        notes=record.notes(data),
        sources=[(source, tables.title(source.publication)) for source in record.sources],
        source_line=source_line(record),
        models=model_source(record),
        payload=payload(record, data, specs),
    )


def work_panel(name: str, work: Work) -> str:
    """The `<section data-werk>` of a work: its form at its defaults, a bar and a stop button."""
    options = {each.name: each.options() for each in work.inputs if isinstance(each, Choice)}
    return template("werk.html.j2").render(name=name, work=work, options=options, fields=_json([_input(each) for each in work.inputs]))


def written(value: float, each: Slider | Number) -> str:
    """A value as its input shows it."""
    return str(value) if getattr(each, "year", False) else zonder_nullen(value, each.decimals)


def source_line(record: Calculator) -> str:
    """The publications, each with its places: "UWV 2018, ..., tabel B.1, tabel B.4; KWI 2020, ...". """
    places: dict[str, list[str]] = {}
    for source in record.sources:
        place = within(source.place)
        if place not in places.setdefault(source.publication, []):
            places[source.publication].append(place)
    return "; ".join(", ".join([tables.title(publication), *found]) for publication, found in places.items())


def with_rows(record: Calculator, width: int, outcome: Values) -> dict:
    """The Vega-Lite specification of the chart with the rows of `outcome` in it."""
    return _filled(record.chart(width).to_dict(), record, outcome)


def _filled(spec: dict, record: Calculator, outcome: Values) -> dict:
    return {**spec, "datasets": {**spec.get("datasets", {}), **{name: outcome[name] for name in record.datasets}}}


def figure(spec: dict, name: str) -> str:
    """The figure as SVG, from a Vega-Lite specification with its rows; `name` makes its ids its own."""
    svg = drawn.svg(spec)
    # Two decimals of a pixel are plenty; what is text stays as it is.
    svg = re.sub(r"<[^>]+>", lambda tag: re.sub(r"(\.\d\d)\d+", r"\1", tag[0]), svg)
    # Vega counts its clips from one in every process: two figures on a page would share them, and one be clipped as the other.
    svg = re.sub(r'( id="|url\(#)(?=clip|gradient)', rf"\g<1>{name}-", svg)
    # The picture's name stands on the element around it; these speak English and are not WCAG roles inside an image.
    for word in (' role="graphics-object"', ' aria-roledescription="group mark container"'):
        svg = svg.replace(word, "")
    return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)


def model_source(record: Calculator) -> list[tuple[str, str]]:
    """(file, highlighted Python) of the functions that compute the outcome, the main one first."""
    shown = [f for f in translate.functions(record.compute) if ".models." in f.__module__]
    lexer, formatter = PythonLexer(), HtmlFormatter(nowrap=True)
    lexer.add_filter(unmarked())
    return [(f.__module__.replace(".", "/") + ".py", highlight(inspect.getsource(f), lexer, formatter)) for f in reversed(shown)]


@simplefilter
def unmarked(self, lexer, stream, options):
    """A filter of Pygments: what is PLAIN gets no element of its own."""
    for kind, text in stream:
        yield (Token.Text if kind in PLAIN else kind), text


def payload(record: Calculator, data: Values, specs: dict[str, dict]) -> str:
    """What the front end needs beside the HTML, as JSON that may stand inside a script element; `specs` are the charts, by size."""
    charts = {name: drawn.vega(spec) for name, spec in specs.items()}
    content = {
        "name": record.name,
        "inputs": [_input(each) for each in record.inputs],
        "outputs": [_shown(each) for each in record.outputs],
        "columns": [_shown(each) for each in record.columns],
        "work": [each.name for each in record.work.inputs] if record.work else [],
        "table": record.table,
        "pick": record.pick,
        "datasets": record.datasets,
        "data": data,
        "charts": charts,
    }
    return _json(content)


def _json(content: object) -> str:
    """JSON that may stand inside a script element."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _shown(shown: Shown) -> dict:
    return asdict(shown)


def _input(each: Input) -> dict:
    found = {key: getattr(each, key) for key in ("name", "kind", "label", "unit", "low", "high", "default", "decimals", "year", "longest", "shown_when", "shared", "largest") if hasattr(each, key)}
    if isinstance(each, Choice):
        found["values"] = [value for value, _ in each.options()]
    return found
