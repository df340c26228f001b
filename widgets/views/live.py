"""A calculator where there is a kernel, in Voila and JupyterLab: an anywidget with the same HTML and front end as the book."""

from __future__ import annotations

import math
import os
from typing import Any

import anywidget
import traitlets

from .. import calculators
from ..calculators.record import Choice, File, Input, Text, Values
from ..models.getallen import afgerond
from . import live_pages, prepared


class InputError(ValueError):
    """A value that the calculator does not take; the message names input, value and what is allowed."""


class CalculatorWidget(anywidget.AnyWidget):
    """One live calculator. `invoer` can be read, observed and set; `uitkomst` follows it and is read-only.

    Setting `invoer` takes the inputs that should change; the others keep their value. Raises InputError.
    Setting `gegevens` lets it reckon with other data than those of the record, here and in the page; {} stands for the record's own.
    """

    _esm = traitlets.Unicode().tag(sync=True)
    naam = traitlets.Unicode().tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)
    stijl = traitlets.Unicode().tag(sync=True)
    invoer = traitlets.Dict().tag(sync=True)
    gegevens = traitlets.Dict().tag(sync=True)
    uitkomst = traitlets.Dict(read_only=True)

    def __init__(self, name: str) -> None:
        self._record = calculators.get(name)
        self._section = prepared.html(name)
        # What a work finds at its defaults took seconds, and stands in the page already.
        self._own = prepared.data_in(self._section) if self._record.work else self._record.data()
        module = prepared.widget_stub() if live_pages.HAS_FRONT_END in os.environ else prepared.widget_module()
        super().__init__(_esm=module, naam=name, html=self._section, stijl=prepared.stylesheet(), invoer=self._record.defaults())
        self.on_msg(self._answer)

    @traitlets.validate("invoer")
    def _valid(self, proposal: dict) -> Values:
        known = {each.name: each for each in self._record.inputs}
        unknown = set(proposal["value"]) - set(known)
        if unknown:
            raise InputError(f"{self._record.name} has no input {', '.join(sorted(unknown))}; there are: {', '.join(known)}")
        given = {name: accept(known[name], value) for name, value in proposal["value"].items()}
        return {**self._record.defaults(), **self.invoer, **given}

    @traitlets.observe("invoer", "gegevens")
    def _computed(self, _: Any) -> None:
        self.set_trait("uitkomst", self._record.compute(self.invoer, self.gegevens or self._own))

    def _answer(self, _: Any, content: dict, __: Any) -> None:
        """The page asks for the drawing library when it cannot load it from the book."""
        if content == {"soort": "vega"}:
            self.send({"soort": "vega", "code": prepared.vega()})

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict, dict] | dict | None:
        """The widget, and the same as plain HTML for the book, where nb_mime_priority_overrides takes that one."""
        found = super()._repr_mimebundle_(**options)
        bundle, metadata = found if isinstance(found, tuple) else (found or {}, {})
        if live_pages.HAS_FRONT_END in os.environ:
            return bundle, metadata
        return {**bundle, "text/html": self._section, "text/plain": f"Rekenhulp: {self._record.title}"}, metadata


def accept(each: Input, value: Any) -> Any:
    """The value as the calculator takes it. Raises InputError when it is of another kind or out of bounds."""
    if isinstance(each, Choice):
        allowed = [key for key, _ in each.options()]
        if value not in allowed:
            raise InputError(f"{each.name}: {value!r} is not one of {', '.join(map(repr, allowed))}")
        return value
    if isinstance(each, File):
        if value is not None and not (isinstance(value, dict) and isinstance(value.get("inhoud"), bytes) and len(value["inhoud"]) <= each.largest):
            raise InputError(f"{each.name}: not a file of at most {each.largest} bytes")
        return value
    if isinstance(each, Text):
        if not isinstance(value, str) or len(value) > each.longest:
            raise InputError(f"{each.name}: not a text of at most {each.longest} characters")
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise InputError(f"{each.name}: {value!r} is not a number")
    if not each.low <= value <= each.high:
        raise InputError(f"{each.name}: {value!r} is not between {each.low} and {each.high}")
    return afgerond(value, each.decimals)
