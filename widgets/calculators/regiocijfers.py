"""UWV 2018's counts per region in the form that the calculators of the chapter take, and the choice of region that they share."""

from functools import cache

from .. import tables
from .record import Choice

# The quantities of `data/`, by the short names that the models use. The groups of the Wajong are counted corrected.
QUANTITIES = {
    "werkzaam": ("werkzame_personen",),
    "personen": ("personen_doelgroepregister_gecorrigeerd", "personen_doelgroepregister"),
    "banen": ("banen",),
    "indicatie": ("indicatie_werkkamer",),
    "openstaand": ("openstaande_vacatures",),
    "ontstaan": ("ontstane_vacatures",),
}
GROUPS = {"totaal": "Alle groepen", "wajong": "Wajong", "wsw": "WSW", "participatiewet": "Participatiewet"}


def regions() -> list[tuple[str, str]]:
    return [("", "Geen regio gekozen"), *tables.regions().items()]


def my_region(label: str = "Uw regio", **more) -> Choice:
    """The choice of region that all calculators on a page share."""
    return Choice("regio", label, regions, "", shared=True, **more)


@cache
def classes() -> dict[str, str]:
    """Region code to its class in table 2.1."""
    return {row["regio_code"]: row["klasse"] for row in tables.rows(tables.UWV, "regio-indeling")}


@cache
def series() -> dict[str, dict[str, dict[str, dict[str, float]]]]:
    """Short name, group, year and place to count; a group's persons corrected where the source does so, only years that all regions have."""
    counted = tables.counts(tables.UWV)
    found: dict = {}
    for short, quantities in QUANTITIES.items():
        for quantity in quantities:
            for group, years in counted.get(quantity, {}).items():
                whole = {year: places for year, places in years.items() if tables.regions().keys() <= places.keys()}
                if whole:
                    found.setdefault(short, {}).setdefault(group, whole)
    return found


def counts_of(place: str, *names: str) -> dict[str, dict[str, dict[str, float]]]:
    """Short name, group and year to count, of one region (its code) or "Landelijk"; only the names asked for."""
    return {name: {group: {year: places[place] for year, places in years.items()} for group, years in series()[name].items()} for name in names}


def regional(*names: str) -> dict:
    """`regios` (code, regio, klasse, telling) and `land` (regio, telling), with the quantities of those short names."""
    kinds = classes()
    return {
        "regios": [{"code": code, "regio": name, "klasse": kinds[code], "telling": counts_of(code, *names)} for code, name in tables.regions().items()],
        "land": {"regio": "Nederland", "telling": counts_of("Landelijk", *names)},
    }


def years(name: str = "werkzaam", group: str = "totaal") -> list[str]:
    """The years of a series, in order."""
    return list(series()[name][group])
