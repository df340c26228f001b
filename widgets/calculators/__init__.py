"""The calculators (rekenhulpen): one module per calculator with a frozen record. This is their register."""

import sys
from importlib import import_module

from .record import Calculator

NAMES = (
    # Werkzekerheid
    "definitie", "loopbaanpaden", "kans", "regio-of-persoon", "samenstelling", "omstandigheden", "beleidsopties", "ondergrens",
    # Triple Helix
    "drie-o", "drie-dimensies", "transitiefonds", "conjunctuur", "twee-gezichten", "noemereffect", "tijdlijn", "agenda", "regionaal-fonds",
    # Banenafspraak
    "mijn-regio", "wie-telt-mee", "banen-uit-uren", "register", "eigen-regio", "kaart", "ranglijst", "samenhang", "indicatie",
    "convergentie", "uitschieters", "deelgroepen", "praktijkroute", "tabel-1", "factoren", "loonkostensubsidie",
    # Levensloop
    "stapeling", "klein-effect", "vrouwen-aan-het-werk", "gezin", "fase", "scholing", "keuze-lot-toeval", "nieuwkomers", "jobcoach",
    "baan-kwijt", "experiment",
    # Werkplaats
    "onzekerheid", "wat-als",
)


class UnknownCalculator(LookupError):
    """There is no calculator of that name; the message lists the names there are."""


def get(name: str) -> Calculator:
    """The record of one calculator. Raises UnknownCalculator."""
    if name not in NAMES:
        raise UnknownCalculator(f"no calculator {name!r}; there are: {', '.join(NAMES)}")
    return import_module(f"{__name__}.{name.replace('-', '_')}").CALCULATOR


def forget(name: str) -> None:
    """Read the module of a calculator anew when it is next asked for: what its record took from the data has changed."""
    sys.modules.pop(f"{__name__}.{name.replace('-', '_')}", None)
