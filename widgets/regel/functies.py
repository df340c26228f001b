"""The functions of the language, by name."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..models.getallen import afgerond
from .fout import RegelFout
from .waarden import Kolom, Misser, bounded, each, root, same


def _rank(column: Kolom, place: int) -> list[Any]:
    """1 is the highest; equals share a rank. The country has none."""
    regions = column.waarden[:-1]
    missed = next((value for value in regions if isinstance(value, Misser)), None)
    if missed:
        return [missed] * len(column.waarden)
    return [float(1 + sum(other > value and not same(other, value) for other in regions)) for value in regions] + [Misser("heeft het land geen plaats", place)]


def _over_regions(work: Callable[[list[float]], float], column: Kolom, place: int) -> list[Any]:
    """One number from all regions, the same for each."""
    regions = column.waarden[:-1]
    missed = next((value for value in regions if isinstance(value, Misser)), None)
    value = missed or bounded(work(regions), place)
    return [value] * len(column.waarden)


def _rounded(columns: list[Kolom], place: int) -> list[Any]:
    decimals = columns[1].waarden[0] if len(columns) > 1 else 0.0
    if decimals not in range(7) or any(value != decimals for value in (columns[1].waarden if len(columns) > 1 else [])):
        raise RegelFout("Het aantal decimalen bij afgerond is een heel getal van 0 tot en met 6.", columns[1].plaats, columns[1].eind)
    return each(place, lambda value: afgerond(value, int(decimals)), columns[0])


@dataclass(frozen=True)
class Functie:
    """A function of the language: how it is written, what it gives in Dutch, and its fewest and most values."""

    vorm: str
    uitleg: str
    least: int
    most: int
    work: Callable[[list[Kolom], int], list[Any]]


FUNCTIES = {
    "als": Functie("als(voorwaarde; dan; anders)", "het ene of het andere", 3, 3, lambda c, _: [q if isinstance(q, Misser) else (a if q else b) for q, a, b in zip(*(column.waarden for column in c), strict=True)]),
    "min": Functie("min(a; b)", "de kleinste", 2, 9, lambda c, p: each(p, min, *c)),
    "max": Functie("max(a; b)", "de grootste", 2, 9, lambda c, p: each(p, max, *c)),
    "abs": Functie("abs(a)", "zonder minteken", 1, 1, lambda c, p: each(p, abs, *c)),
    "wortel": Functie("wortel(a)", "de wortel", 1, 1, lambda c, p: each(p, lambda a: root(a, p), *c)),
    "afgerond": Functie("afgerond(a; 1)", "afgerond op zoveel cijfers achter de komma", 1, 2, _rounded),
    "gemiddelde": Functie("gemiddelde(a)", "het gemiddelde van de regio’s; elke regio telt even zwaar", 1, 1, lambda c, p: _over_regions(lambda v: math.fsum(v) / len(v), c[0], p)),
    "totaal": Functie("totaal(a)", "de regio’s bij elkaar opgeteld", 1, 1, lambda c, p: _over_regions(math.fsum, c[0], p)),
    "laagste": Functie("laagste(a)", "het laagste getal van de regio’s", 1, 1, lambda c, p: _over_regions(min, c[0], p)),
    "hoogste": Functie("hoogste(a)", "het hoogste getal van de regio’s", 1, 1, lambda c, p: _over_regions(max, c[0], p)),
    "plaats": Functie("plaats(a)", "de plaats van een regio op de lijst, van hoog naar laag", 1, 1, lambda c, p: _rank(c[0], p)),
}
