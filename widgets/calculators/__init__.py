"""The calculators (rekenhulpen): one module per calculator with a frozen record. This is their register."""

from importlib import import_module

from .record import Calculator

NAMES = (
    "uitschieters", "banen-uit-uren", "eigen-regio",
    "definitie", "loopbaanpaden", "kans", "regio-of-persoon", "samenstelling", "omstandigheden", "beleidsopties", "ondergrens",
    "convergentie", "deelgroepen", "praktijkroute", "indicatie",
)


class UnknownCalculator(LookupError):
    """There is no calculator of that name; the message lists the names there are."""


def get(name: str) -> Calculator:
    """The record of one calculator. Raises UnknownCalculator."""
    if name not in NAMES:
        raise UnknownCalculator(f"no calculator {name!r}; there are: {', '.join(NAMES)}")
    return import_module(f"{__name__}.{name.replace('-', '_')}").CALCULATOR
