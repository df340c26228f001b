"""Werkzekerheid verkend. What pages and notebooks call: `show("naam")`, `figure("naam")` and `number("adres")`.

Importing this package loads neither pandas nor Altair: a kernel per visitor must stay small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .views.live import CalculatorWidget

__all__ = ["figure", "number", "show"]


def show(name: str) -> CalculatorWidget:
    """The live calculator of that name, to be displayed. Raises UnknownCalculator, which lists the names."""
    from .views.live import CalculatorWidget

    return CalculatorWidget(name)


def figure(name: str, width: int = 680, **invoer: Any) -> Any:
    """The chart of a calculator as an Altair chart with its rows filled in, at the default inputs or those given. Raises LookupError where there is none."""
    import altair

    from . import calculators
    from .views.live import accept
    from .views.static import with_rows

    record = calculators.get(name)
    if record.chart is None:
        raise LookupError(f"{name} has no chart: its outcome is words, see show({name!r})")
    values = record.defaults()
    values |= {each.name: accept(each, invoer[each.name]) for each in record.inputs if each.name in invoer}
    outcome = record.compute(values, record.data())
    return altair.LayerChart.from_dict(with_rows(record, width, outcome))


def number(address: str) -> Any:
    """One figure with its source, as text and as a link to it. Raises DataError when the address leads nowhere."""
    from .views.numbers import Number

    return Number(address)
