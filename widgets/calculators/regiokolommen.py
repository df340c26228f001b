"""The names that a rule of the visitor's own may use: every count and measure per region, with unit, explanation and table. Bron: UWV 2018."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import tables
from ..models.regiomaten import maatwaarden
from .regiocijfers import GROUPS, NAMED, QUANTITIES, measured, measures, series

# How a quantity is called in a rule, what it counts in words, and when: at the end of a year or during it.
COUNTED = {
    "personen": ("personen", "mensen in het doelgroepregister", "eind "),
    "werkzaam": ("werkzaam", "werkende mensen", "eind "),
    "banen": ("banen", "banen voor de banenafspraak", "eind "),
    "indicatie": ("indicatie", "schatting van de Werkkamer", "voor eind "),
    "openstaand": ("openstaande_vacatures", "openstaande vacatures", ""),
    "ontstaan": ("ontstane_vacatures", "nieuwe vacatures", ""),
}
GROUPED = {**NAMED, "praktijkroute": "via de Praktijkroute", "participatiewet_overig": "Participatiewetgroep zonder Praktijkroute"}
# A measure is called as elsewhere in the book, except where a count has that name or its year belongs to it.
RENAMED = {"banen_gedrukt": "groei_banen_verschil", "indicatie": "banen_boven_indicatie", "praktijkroute": "deel_praktijkroute", "groei_openstaand": "groei_openstaande_vacatures", "groei_ontstaan": "groei_ontstane_vacatures"}
# What a measure is made of: quantities, of the group that is asked or of all.
MADE_OF = {
    "aandeel": ("werkzaam", "personen"),
    "groei_werkzaam": ("werkzaam",),
    "groei_banen": ("banen",),
    "indicatie": ("banen",),
    "groei_personen": ("personen",),
    "deelgroep": ("personen", "personen/totaal"),
    "praktijkroute": ("personen/praktijkroute",),
    "groei_openstaand": ("openstaand",),
    "groei_ontstaan": ("ontstaan",),
}


@dataclass(frozen=True)
class RegioKolom:
    """One name: the value per region (in the order of `tables.regions()`), the country's, and what it is. `soort` is the heading it stands under."""

    naam: str
    soort: str
    uitleg: str
    eenheid: str
    tabel: str
    decimalen: int
    waarden: list[float]
    land: float


def columns() -> dict[str, RegioKolom]:
    """Every name that a rule may use, measures first."""
    return {each.naam: each for each in (*_measures(), *_counts())}


def _counts() -> Iterator[RegioKolom]:
    units = {row["grootheid"]: row["eenheid"] for row in tables.rows(tables.UWV, "waarnemingen")}
    for short, (name, what, when) in COUNTED.items():
        for group, years in series()[short].items():
            for year, places in years.items():
                tail = "" if group == "totaal" else f"_{group}"
                who = "" if group == "totaal" else f", {GROUPED[group]}"
                unit = units[QUANTITIES[short][0]]
                yield RegioKolom(f"{name}{tail}_{year}", "Aantallen", f"{what}{who}, {when}{year}", "mensen" if unit == "personen" else unit, _table(short, group, year), 0, [places[code] for code in tables.regions()], places["Landelijk"])


def _measures() -> Iterator[RegioKolom]:
    found = measures()
    data = measured(*found)
    for key, measure in found.items():
        for group in GROUPS if measure["per_groep"] else ["totaal"]:
            values = maatwaarden(data, key, group)
            if group == "totaal":
                name = RENAMED.get(key, key)
            else:
                name = f"aandeel_{group}_{measure['jaar']}" if measure["maat"] == "aandeel" else f"{key}_{group}"
            told = measure["kort"] + (f", {NAMED[group]}" if group != "totaal" else "")
            printed = measure["maat"] == "gedrukt"
            unit = "procentpunt" if printed else "procent"
            kind = measure["groep"] if group == "totaal" else group
            places = []
            for made in MADE_OF.get(measure["maat"], ()):
                short, _, of = made.partition("/")
                places.append(_table(short, of or kind, measure["jaar"]))
            regions = [each["waarde"] for each in values["regios"]]
            yield RegioKolom(name, "Maten", f"{told}, verschil met het land (zoals gedrukt)" if printed else told, unit, "3.2" if printed else " en ".join(sorted(set(places))), 1, regions, values["land"])


def _table(short: str, group: str, year: str) -> str:
    """The printed table in which a count stands; the first of the quantity's names that has it."""
    for quantity in QUANTITIES[short]:
        for row in tables.rows(tables.UWV, "waarnemingen"):
            if row["regio_code"] and (row["grootheid"], row["deelgroep"]) == (quantity, group) and year in ("", row["jaar"]):
                return row["tabel"]
    return ""


def as_numbers(found: dict[str, RegioKolom]) -> dict[str, tuple[list[float], float]]:
    """What `regel.bereken` takes."""
    return {name: (each.waarden, each.land) for name, each in found.items()}


