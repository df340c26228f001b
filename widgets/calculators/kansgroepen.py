"""What PBL 2019 gives of the chances of starters and former unemployed, in the form that several calculators take."""

from functools import cache

from .. import tables
from ..models.kansen import hoekpunten

PBL = "pbl-2019-werkzekerheid"
AREA = {"waarden": ["periferie", "randstad"], "kort": ["periferie", "Randstad"], "woorden": ["in de periferie", "in de Randstad"], "tussen": "tussen Randstad en periferie"}
CITY = {"waarden": ["agglomeratie", "niet-stedelijk"], "kort": ["grootste steden", "niet-stedelijk"], "woorden": ["in een van de grootste steden", "in een niet-stedelijke gemeente"], "tussen": "tussen niet-stedelijke gemeenten en de grootste steden"}
MIGRATION = {
    "waarden": ["niet-westers", "zonder"],
    "kort": ["niet-westers", "zonder migratieachtergrond"],
    "woorden": ["met een niet-westerse migratieachtergrond", "zonder migratieachtergrond"],
    "tussen": "tussen starters zonder migratieachtergrond en met een niet-westerse migratieachtergrond",
}
EDUCATION = {"waarden": ["primair", "master"], "kort": ["alleen basisonderwijs", "master of hoger"], "woorden": ["met alleen basisonderwijs", "met een master of hoger"], "tussen": "tussen een master of hoger en alleen basisonderwijs"}


def known(name: str, title: str, words: dict, lower: str, higher: str, difference: str) -> dict:
    """A characteristic of which the source gives the chance in both categories, and how they differ."""
    bounds = [list(tables.figure(f"pbl-{each}").limits()) for each in (lower, higher, difference)]
    return {"naam": name, "titel": title, "soort": "kans", "hoekpunten": hoekpunten(*bounds), "verschil": bounds[2], **words}


def only_difference(name: str, title: str, words: dict, difference: str) -> dict:
    """A characteristic of which the source gives only the difference: the base chance lies between the two (our own reading)."""
    bounds = list(tables.figure(f"pbl-{difference}").limits())
    corners = hoekpunten([-bounds[1], 0.0], [0.0, bounds[1]], bounds)
    return {"naam": name, "titel": title, "soort": "verschil", "hoekpunten": corners, "verschil": bounds, **words}


@cache
def groups() -> dict[str, dict]:
    """Per group: naam, basis [low, high] in percent, and kenmerken with the corners of what their two categories may be."""
    found = {}
    for key, one, many in (("starters", "een starter", "starters"), ("voormalig-werklozen", "een voormalig werkloze", "voormalig werklozen")):
        if key == "starters":
            person = known("persoon", "Migratieachtergrond", MIGRATION, "kans-starters-niet-westers", "kans-starters-zonder-migratieachtergrond", "verschil-migratieachtergrond-starters")
        else:
            person = known("persoon", "Opleiding", EDUCATION, "kans-voormalig-werklozen-primair-onderwijs", "kans-voormalig-werklozen-master", "verschil-opleiding-voormalig-werklozen")
        found[key] = {
            "naam": one,
            "meervoud": many,
            "basis": list(tables.figure(f"pbl-basiskans-{key}").limits()),
            "kenmerken": [
                known("landsdeel", "Landsdeel", AREA, f"kans-{key}-periferie", f"kans-{key}-randstad", f"verschil-{key}-randstad-periferie"),
                only_difference("stad", "Stad", CITY, f"verschil-{key}-agglomeratie"),
                person,
            ],
        }
    return found
