"""The tree of a rule reckoned for all regions at once, from the leaves up."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

import lark

from ..models.getallen import opsomming
from .fout import RegelFout
from .functies import FUNCTIES
from .ontleden import tree
from .waarden import ARITHMETIC, COMPARISON, GETAL, JA_NEE, LARGEST, SPELLED, Kolom, Misser, both, bounded, each, either

LAND = "land."  # before a name: the national figure, for every region


@dataclass(frozen=True)
class Uitkomst:
    """Of a rule: numbers or booleans per region, the country's (None where the rule has none), and the names used, in order."""

    ja_nee: bool
    waarden: list[float] | list[bool]
    land: float | bool | None
    namen: list[str]


def bereken(tekst: str, kolommen: dict[str, tuple[list[float], float]], regios: list[str]) -> Uitkomst:
    """The rule for each region of `regios` (names, for messages). `kolommen`: name to (value per region, the country's). Raises RegelFout."""
    reckoner = _Reckoner(kolommen, len(regios))
    try:
        found = reckoner.transform(tree(tekst))
    except lark.exceptions.VisitError as error:
        raise error.orig_exc from None
    missed = [(name, value) for name, value in zip(regios, found.waarden[:-1], strict=True) if isinstance(value, Misser)]
    if missed:
        names = [name for name, _ in missed]
        more = [*names[:3], f"{len(names) - 3} andere regio’s"] if len(names) > 4 else names
        raise RegelFout(f"In {'elke regio' if len(names) == len(regios) else opsomming(more)} {missed[0][1].reden}.", missed[0][1].plaats)
    land = found.waarden[-1]
    return Uitkomst(found.soort == JA_NEE, found.waarden[:-1], None if isinstance(land, Misser) else land, list(reckoner.used))


class _Reckoner(lark.visitors.Transformer_NonRecursive):
    """Each node of the tree becomes a Kolom, from the leaves up."""

    def __init__(self, columns: dict[str, tuple[list[float], float]], regions: int) -> None:
        super().__init__()
        self.columns = columns
        self.size = regions + 1
        self.used: dict[str, None] = {}

    def getal(self, children: list) -> Kolom:
        token = children[0]
        value = bounded(float(token.replace(",", ".")), token.start_pos) if len(token) < 40 else Misser("", 0)
        if isinstance(value, Misser):
            raise RegelFout(f"Dit getal is te groot of te lang. Het grootste is {LARGEST / 1e9:g} miljard.", token.start_pos, token.end_pos)
        return Kolom(GETAL, [value] * self.size, token.start_pos, token.end_pos)

    def naam(self, children: list) -> Kolom:
        token = children[0]
        spelled = token.lower()
        name = spelled.removeprefix(LAND)
        if name not in self.columns:
            raise self._unknown(token, spelled)
        regions, country = self.columns[name]
        self.used[name] = None
        values = [country] * self.size if spelled.startswith(LAND) else [*regions, country]
        return Kolom(GETAL, values, token.start_pos, token.end_pos)

    def _unknown(self, token: lark.Token, spelled: str) -> RegelFout:
        if spelled in FUNCTIES:
            return RegelFout(f"{token} is een functie. Schrijf {FUNCTIES[spelled].vorm}.", token.start_pos, token.end_pos)
        prefix = LAND if spelled.startswith(LAND) else ""
        near = difflib.get_close_matches(spelled.removeprefix(LAND), self.columns, 1, 0.6)
        hint = f"Bedoelt u {prefix}{near[0]}?" if near else "De namen staan in de lijst op deze pagina."
        return RegelFout(f"De naam “{token[:40]}” kennen wij niet. {hint}", token.start_pos, token.end_pos)

    def functie(self, children: list) -> Kolom:
        token, *values = children
        place, name = token.start_pos, token.lower()
        if name in self.columns or name.removeprefix(LAND) in self.columns:
            raise RegelFout(f"{token} is een naam, geen functie: er horen geen haakjes achter.", place, token.end_pos)
        if name not in FUNCTIES:
            near = difflib.get_close_matches(name, FUNCTIES, 1, 0.5)
            raise RegelFout(f"De functie “{token[:40]}” kennen wij niet. {f'Bedoelt u {near[0]}?' if near else 'Er zijn: ' + ', '.join(FUNCTIES) + '.'}", place, token.end_pos)
        function = FUNCTIES[name]
        if not function.least <= len(values) <= function.most:
            raise RegelFout(f"{name} heeft {len(values)} {'waarde' if len(values) == 1 else 'waarden'} gekregen. Schrijf {function.vorm}, met puntkomma’s tussen de waarden.", place, token.end_pos)
        kind = GETAL
        if name == "als":
            self._needs(JA_NEE, values[0])
            kind = values[1].soort
            self._needs(kind, values[2])
        else:
            for value in values:
                self._needs(GETAL, value)
        return Kolom(kind, function.work(values, place), place, values[-1].eind + 1)

    def een(self, children: list) -> Kolom:
        sign, value = children
        wanted = JA_NEE if sign.type == "NIET" else GETAL
        self._needs(wanted, value)
        work = {"NIET": lambda a: not a, "MIN": lambda a: -a, "PLUS": lambda a: a}[sign.type]
        return Kolom(wanted, each(sign.start_pos, work, value), sign.start_pos, value.eind)

    def twee(self, children: list) -> Kolom:
        left, sign, right = children
        place = sign.start_pos
        wanted = JA_NEE if sign.type in ("EN", "OF") else GETAL
        self._needs(wanted, left)
        self._needs(wanted, right)
        if wanted == JA_NEE:
            work = both if sign.type == "EN" else either
            return Kolom(JA_NEE, [work(a, b) for a, b in zip(left.waarden, right.waarden, strict=True)], left.plaats, right.eind)
        if sign.type == "VERGELIJK":
            return Kolom(JA_NEE, each(place, COMPARISON[SPELLED.get(sign, sign)], left, right), left.plaats, right.eind)
        work = ARITHMETIC[sign.type]
        return Kolom(GETAL, each(place, lambda a, b: work(a, b, place), left, right), left.plaats, right.eind)

    @staticmethod
    def _needs(kind: str, value: Kolom) -> None:
        if value.soort != kind:
            what = "Hier hoort een vergelijking te staan, zoals aandeel > 40; dit is een getal." if kind == JA_NEE else "Hier hoort een getal te staan; dit is ja of nee."
            raise RegelFout(what, value.plaats, value.eind)
