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

NAMED = {"wajong": "Wajonggroep", "wsw": "WSW-groep", "participatiewet": "Participatiewetgroep"}


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


def measures() -> dict[str, dict]:
    """The measures that readers may choose: key to naam, optie (short enough for a phone), kort (for a sentence), maat, groep, jaar, per_groep, and whether it is a change."""
    first, last = years()[0], years()[-1]
    found = {}

    def add(key: str, name: str, option: str, short: str, measure: str, year: str = "", group: str = "totaal", per_group: int = 0, change: int = 0) -> None:
        found[key] = {"naam": name, "optie": option, "kort": short, "maat": measure, "jaar": year, "groep": group, "per_groep": per_group, "verandering": change}

    for year in years():
        add(f"aandeel_{year}", f"Aandeel werkzaam, eind {year}", f"Werkzaam, eind {year}", f"het aandeel werkzame personen eind {year}", "aandeel", year, per_group=1)
    add("groei_werkzaam", f"Groei werkenden, {first}-{last}", "Groei werkenden", f"de groei van het aantal werkende mensen van eind {first} tot eind {last}", "groei_werkzaam", per_group=1, change=1)
    add("banen_gedrukt", "Groei banen, 2015-2017 (gedrukt)", "Groei banen (gedrukt)", "de groei van het aantal banen van eind 2015 tot eind 2017", "gedrukt", change=1)
    jobs = years("banen")
    add("groei_banen", f"Groei banen, {jobs[0]}-{jobs[-1]}", f"Groei banen vanaf {jobs[0]}", f"de groei van het aantal banen van eind {jobs[0]} tot eind {jobs[-1]}", "groei_banen", change=1)
    add("indicatie", "Banen vergeleken met de indicatie", "Banen en indicatie", "het aantal banen vergeleken met de indicatie Werkkamer", "indicatie", change=1)
    add("groei_personen", f"Groei register, {first}-{last}", "Groei register", f"de groei van het aantal mensen in het register van eind {first} tot eind {last}", "groei_personen", per_group=1, change=1)
    for group, each in NAMED.items():
        add(f"deel_{group}", f"{each} in het register, eind {first}", each, f"het deel van de {each} in het register eind {first}", "deelgroep", first, group)
    route = years("personen", "praktijkroute")[-1]
    add("praktijkroute", f"Via de Praktijkroute, eind {route}", "Via de Praktijkroute", f"het deel van de Participatiewetgroep dat eind {route} via de Praktijkroute in het register stond", "praktijkroute", route)
    places = years("openstaand")
    add("groei_openstaand", f"Groei open vacatures, {places[0]}-{places[-1]}", "Groei open vacatures", f"de groei van het aantal openstaande vacatures van {places[0]} tot {places[-1]}", "groei_openstaand", change=1)
    add("groei_ontstaan", f"Groei nieuwe vacatures, {places[0]}-{places[-1]}", "Groei nieuwe vacatures", f"de groei van het aantal ontstane vacatures van {places[0]} tot {places[-1]}", "groei_ontstaan", change=1)
    return found


def measured(*names: str) -> dict:
    """What a model needs for the measures of these keys: the counts, the measures, and what only stands printed."""
    chosen = {key: value for key, value in measures().items() if key in names}
    needs = {"aandeel": ("werkzaam", "personen"), "deelgroep": ("personen",), "praktijkroute": ("personen",), "indicatie": ("banen", "indicatie"), "gedrukt": ()}
    quantities = [each for measure in chosen.values() for each in needs.get(measure["maat"], (measure["maat"].removeprefix("groei_"),))]
    # Counts per region of the year 2015 are not published for jobs: this measure is the only one that is read as it was printed.
    printed = {"banen_gedrukt": tables.per_region(tables.UWV, "gedrukt", "3.2", "mutatie_banen_verschil", "2015-2017")} if "banen_gedrukt" in names else {}
    return {**regional(*dict.fromkeys(quantities)), "maten": chosen, "gedrukt": printed}
