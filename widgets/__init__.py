"""Werkzekerheid verkend. What pages and notebooks call: `show("naam")`, `figure("naam")`, `number("adres")`, `werkplaats("naam")` and `eigen_cijfers()`.

Importing this package loads neither pandas nor Altair: a kernel per visitor must stay small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .views.live import CalculatorWidget

__all__ = ["eigen_cijfers", "figure", "number", "show", "werkplaats"]


def show(name: str) -> CalculatorWidget:
    """The live calculator of that name, to be displayed. Raises UnknownCalculator, which lists the names."""
    from .views.live import CalculatorWidget

    return CalculatorWidget(name)


def werkplaats(name: str) -> Any:
    """The calculator of that name below a panel that lets the kernel find its data anew. Raises UnknownCalculator, and LookupError where there is no such panel."""
    from .views.werkplaats import workshop

    return workshop(name)


def eigen_cijfers() -> Any:
    """A panel to upload a CSV file with counts of your own, and to see the calculators of the chapter banenafspraak on it."""
    from .views.own import panel

    return panel()


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
