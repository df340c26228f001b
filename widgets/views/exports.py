"""The table of a calculator as files: what its download button gives at the defaults, and the same with all that belongs to it."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import asdict

from .. import calculators, tables
from ..calculators.record import Calculator, Choice, Values
from ..models.getallen import toon
from . import prepared
from .citation import LICENCE
from .edition import edition

# What front/download.js does with the text of a cell, and why: see there.
FORMULA = re.compile(r"^[=@\t]")


def data_of(record: Calculator) -> Values:
    """The `gegevens` of a calculator at its defaults."""
    # What a work finds took seconds, and stands in the page already.
    return prepared.data_in(prepared.html(record.name)) if record.work else record.data()


def table(record: Calculator, found: Values) -> list[list[str]]:
    """The cells that the page shows, the headings first."""
    head = [f"{each.label} ({each.unit})" if each.unit else each.label for each in record.columns]
    return [head] + [[toon(row[each.key], asdict(each)) for each in record.columns] for row in found[record.table]]


def as_csv(record: Calculator, found: Values) -> str:
    """The file of the button "Download de tabel (CSV)": semicolons, a byte-order mark and Dutch decimals, for Dutch spreadsheets."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([_cell(each) for each in row] for row in table(record, found))
    return "\ufeff" + text.getvalue()


def _cell(text: str) -> str:
    plain = re.sub(r"\s+", " ", text.strip()).replace("\u2212", "-")
    return "'" + plain if FORMULA.match(plain) else plain


def as_json(record: Calculator, data: Values, found: Values) -> str:
    """The rows as numbers, with what they are, where they come from, at which inputs, and what one may do with them."""
    this = edition()
    values = record.defaults()
    content = {
        "naam": record.name,
        "titel": record.title,
        "vraag": record.intro,
        "antwoord": record.summary(values, found, data),
        "figuur": record.chart_title,
        "tabel": record.table_title,
        "pagina": f"{record.name}.html",
        "kolommen": [{"sleutel": each.key, "label": each.label, "eenheid": each.unit, "decimalen": each.decimals, **({"woorden": each.words} if each.words else {})} for each in record.columns],
        "rijen": [{each.key: row[each.key] for each in record.columns} for row in found[record.table]],
        "beginstand": [_setting(each, values[each.name]) for each in record.inputs],
        "bronnen": [{"publicatie": tables.title(each.publication), "plaats": each.place, "wat": each.what, "bestand": f"../data/{each.file}"} for each in record.sources],
        "bewerking": this.by,
        "versie": this.version,
        "datum": this.day.isoformat(),
        "gegevens_van": tables.version(),
        "licentie": {"naam": LICENCE[0], "adres": LICENCE[1], "let_op": "De cijfers komen uit de publicaties bij bronnen, die hun eigen rechten houden. Noem bij gebruik ook de publicatie."},
    }
    return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _setting(each: calculators.record.Input, value: object) -> dict:
    found = {"naam": each.name, "label": each.label, "eenheid": getattr(each, "unit", ""), "waarde": value}
    return {**found, "keuze": dict(each.options())[value]} if isinstance(each, Choice) else found
