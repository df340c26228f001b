"""The values of a rule, one per region, and what operators do with them. What cannot be is a Misser, never an exception."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LARGEST = 1e12
LARGEST_POWER = 10
CLOSE = 1e-9  # relative: 0,1 + 0,2 is 0,3
GETAL, JA_NEE = "getal", "ja of nee"


@dataclass(frozen=True)
class Misser:
    """Why one region has no value: "deelt de regel door nul"."""

    reden: str
    plaats: int


@dataclass(frozen=True)
class Kolom:
    """One value per region and then the country's. `soort` is GETAL or JA_NEE; `plaats` and `eind`: the text it came from."""

    soort: str
    waarden: list[Any]
    plaats: int
    eind: int


def bounded(value: float, place: int) -> float | Misser:
    if not math.isfinite(value) or abs(value) > LARGEST:
        return Misser(f"wordt een getal groter dan {LARGEST / 1e9:g} miljard", place)
    return value + 0.0  # never -0


def divide(a: float, b: float, place: int) -> float | Misser:
    return Misser("deelt de regel door nul", place) if b == 0 else a / b


def power(a: float, b: float, place: int) -> float | Misser:
    if abs(b) > LARGEST_POWER:
        return Misser(f"is een macht te groot: hoogstens {LARGEST_POWER}", place)
    if a == 0 and b < 0:
        return Misser("deelt de regel door nul", place)
    if a < 0 and b != int(b):
        return Misser("bestaat een macht niet: die van een negatief getal met een breuk", place)
    try:
        return a**b
    except OverflowError:
        return math.inf


def root(a: float, place: int) -> float | Misser:
    return Misser("neemt de regel de wortel van een negatief getal", place) if a < 0 else math.sqrt(a)


def same(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=CLOSE, abs_tol=CLOSE)


ARITHMETIC: dict[str, Callable[[float, float, int], float | Misser]] = {
    "PLUS": lambda a, b, _: a + b,
    "MIN": lambda a, b, _: a - b,
    "MAAL": lambda a, b, _: a * b,
    "DEEL": divide,
    "MACHT": power,
}
COMPARISON: dict[str, Callable[[float, float], bool]] = {
    "=": same,
    "<>": lambda a, b: not same(a, b),
    "<": lambda a, b: a < b and not same(a, b),
    ">": lambda a, b: a > b and not same(a, b),
    "<=": lambda a, b: a < b or same(a, b),
    ">=": lambda a, b: a > b or same(a, b),
}
SPELLED = {"==": "=", "!=": "<>", "≠": "<>", "≤": "<=", "≥": ">="}


def each(place: int, work: Callable[..., Any], *columns: Kolom) -> list[Any]:
    """`work` on the values of each region; where one of them is missed, so is the outcome."""
    found = []
    for values in zip(*(column.waarden for column in columns), strict=True):
        missed = next((value for value in values if isinstance(value, Misser)), None)
        value = missed or work(*values)
        found.append(bounded(value, place) if isinstance(value, float) else value)
    return found


def both(a: Any, b: Any) -> Any:
    """As one reads it: what comes after "en" is not asked where the first is no."""
    return a if isinstance(a, Misser) or not a else b


def either(a: Any, b: Any) -> Any:
    return a if isinstance(a, Misser) or a else b
