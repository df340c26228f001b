"""Agenda: at most six points from Platform31's table of themes and horizons, with their balance. Bron: Platform31 2015, tabel 1."""

from functools import cache
from textwrap import wrap

from .. import tables
from ..models.agenda import agenda, balans_agenda
from ..models.getallen import cijfers, opsomming, telwoord
from .record import Calculator, Choice, Shown, Source

P31 = "platform31-2015-bouwstenen"
SECTION = "Opgaven voor regionaal bestuur"
PLACE = f"{SECTION}, tabel 1"
THEMES, TERMS = ("inclusiviteit", "weerbaarheid", "hervorming"), ("kort", "lang")
PLACES = tuple(f"punt_{number}" for number in range(1, 7))
EXAMPLE = ("baangaranties", "regionaal-gesubsidieerde-arbeid", "leven-lang-leren")
# Characters on a line in a cell. And the room [lines] of a cell's head, foot and least content, and of all that six points can take.
LINES = {"breed": 26, "smal": 22}
ROOM = {"kop": 1.7, "voet": 0.3, "minstens": 1.5, "breed": 21, "smal": 28}
# The one word that is longer than a line.
BROKEN = {"Verantwoordelijkheidsverdeling": "Verantwoordelijkheids-verdeling"}


@cache
def points() -> tuple[dict, ...]:
    """The points of table 1 in its order; what stands between two columns keeps both. Raises DataError on another theme or horizon."""
    found = []
    for row in tables.rows(".", "maatregelen"):
        if (row["bron"], row["vindplaats"]) != (P31, PLACE):
            continue
        at = [THEMES.index(theme) for theme in row["thema"].split(" of ") if theme in THEMES]
        if len(at) != row["thema"].count(" of ") + 1 or at[-1] - at[0] > 1 or row["horizon"] not in TERMS:
            raise tables.DataError(f"data/maatregelen.csv: {row['id']}: no cell for {row['thema']!r}, {row['horizon']!r}")
        drawn = row["maatregel"]
        for word, parts in BROKEN.items():
            drawn = drawn.replace(word, parts)
        lines = {form: wrap(drawn, length) for form, length in LINES.items()}
        found.append({
            "code": row["id"].removeprefix("p31-"), "naam": row["maatregel"], "thema": row["thema"], "plek": (at[0] + at[-1]) / 2, "grens": len(at) - 1,
            "termijn": TERMS.index(row["horizon"]), "wie": row["wie"], "kanttekening": row["voorbehoud"],
            **{form: len(each) for form, each in lines.items()}, **{f"{form}_tekst": "\n".join(each) for form, each in lines.items()},
        })  # fmt: skip
    return tuple(found)


def punten() -> list[tuple[str, str]]:
    return [("", "Geen punt"), *((each["code"], f"{each['naam']} ({each['thema']}, {TERMS[each['termijn']]})") for each in points())]


def data() -> dict:
    """The points, with the names of themes and horizons."""
    return {"plaatsen": list(PLACES), "themas": list(THEMES), "termijnen": list(TERMS), "punten": list(points()), "ruimte": ROOM}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    aantal = uitkomst["aantal"]
    kort = aantal - uitkomst["lang"]
    if aantal == 0:
        return "Uw agenda is nog leeg. Kies een of meer punten uit de tabel van Platform31."
    zin = "Uw agenda heeft " + telwoord(aantal, "punt", "punten")
    if kort > 0 and uitkomst["lang"] > 0:
        zin += ": " + cijfers(kort, 0) + " voor de korte en " + cijfers(uitkomst["lang"], 0) + " voor de lange termijn. "
    else:
        zin += (", allemaal" if aantal > 1 else ",") + " voor de " + ("korte" if kort > 0 else "lange") + " termijn. "
    zin += balans_agenda(uitkomst, gegevens["themas"])
    if aantal == 1:
        zin += " De bron noemt wie dit doet of zou doen." if uitkomst["met_wie"] == 1 else " De bron noemt niet wie dit doet of zou doen."
    elif uitkomst["met_wie"] == 0:
        zin += " Bij geen van deze punten noemt de bron wie het doet of zou doen."
    else:
        zin += " Bij " + cijfers(uitkomst["met_wie"], 0) + " van de " + cijfers(aantal, 0) + " punten noemt de bron wie het doet of zou doen."
    if uitkomst["dubbel"] > 0:
        zin += " Een punt dat u vaker koos, telt één keer mee."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zin = "De figuur zet drie thema’s tegenover twee termijnen."
    for vak in uitkomst["vakken"]:
        namen = [rij["punt"] for rij in uitkomst["rijen"] if rij["thema"] == vak["thema"] and rij["termijn"] == gegevens["termijnen"][vak["termijn"]]]
        if len(namen) > 0:
            zin += " In het vak " + vak["thema"] + ", " + gegevens["termijnen"][vak["termijn"]] + ": " + opsomming(namen) + "."
    for rij in uitkomst["rijen"]:
        if " of " in rij["thema"]:
            zin += " Op de grens, " + rij["thema"] + ", " + rij["termijn"] + ": " + rij["punt"] + "."
    leeg = len([vak for vak in uitkomst["vakken"] if vak["aantal"] == 0])
    return zin + (" Leeg: " + telwoord(leeg, "vak", "vakken") + "." if leeg > 0 else "")


def chart(width: int):
    from ..charts.agenda import chart as draw

    return draw(width, ROOM)


def notes(gegevens: dict) -> list[str]:
    border = [each["naam"] for each in gegevens["punten"] if each["grens"]]
    short, long = (int(tables.figure(f"p31-{term}-tijdshorizon-grens").value) for term in ("korte", "lange"))
    return [
        "<strong>De drie thema’s.</strong> <em>Inclusiviteit</em> is de opgave om mensen zonder werk te laten meedoen op de arbeidsmarkt. <em>Weerbaarheid</em> is het vermogen van mensen, werkgevers, sectoren en regio’s om zich aan te passen aan schokken en veranderingen. "
        "<em>Hervorming</em> gaat over hoe het bestuur van de arbeidsmarkt is ingericht.",
        f"<strong>Termijn.</strong> Kort is in de tabel minder dan {short} jaar, lang is meer dan {long} jaar. Het essay zoekt een aanpak waarin de korte en de lange termijn “elkaar versterken in plaats van tegenwerken”. Volgens het essay is er binnen regio’s geen synergie tussen de agenda’s van economie, onderwijs en sociale zaken. Synergie betekent dat zij elkaar versterken.",
        f"<strong>Op de grens.</strong> In de tekst die wij hebben, zijn de kolommen van tabel 1 weggevallen. De volgorde bleef. Bij deze punten blijven twee thema’s mogelijk: {opsomming(border)}. Wij kiezen niet en zetten ze op de grens.",
        "<strong>Woorden.</strong> <em>Re-integratie</em>: mensen helpen om weer aan het werk te komen. <em>Job carving</em>: taken aanpassen aan wat werkzoekenden kunnen. <em>VSV</em>: jongeren die zonder diploma van school gaan. <em>WSW</em>: de Wet sociale werkvoorziening. "
        "<em>Functionele regio</em>: een gebied dat als één arbeidsmarkt werkt. Bij VSV, WSW en functionele regio is de uitleg van ons.",
        "<strong>Eigen aanname.</strong> De beginstand is een voorbeeld van ons, geen advies van Platform31. Ook het maximum van zes punten is van ons.",
        "<strong>Wie doet het?</strong> De tabel noemt niemand. Wat bij <em>Wie</em> staat, komt uit de lopende tekst van het essay. Vaak noemt de tekst niemand.",
        "<strong>Wat zegt dit niet?</strong> De bron geeft geen cijfers over wat een punt kost of oplevert. Een thema dat ontbreekt, is geen fout: de tabel zegt niet dat een agenda alle vakken moet vullen. Bij de maatregelen voor inclusiviteit zegt het essay dat effecten “wel eens op langere termijn” kunnen komen “dan gedacht en gewenst”. "
        "En een gemeente kan volgens het essay nauwelijks invloed uitoefenen op de processen op de arbeidsmarkt.",
        "<strong>Om over na te denken.</strong> Kies een punt voor de korte en een punt voor de lange termijn. Hoe kan het ene het andere versterken? En wie zou in uw regio de eerste stap zetten?",
    ]


CALCULATOR = Calculator(
    name="agenda",
    chapter="triple-helix",
    title="Stel uw regionale agenda samen",
    intro="Platform31 zet punten voor regionaal arbeidsmarktbeleid in een tabel van drie thema’s en twee termijnen. Kies er ten hoogste zes. U ziet hoe uw agenda over de vakken ligt, wie de bron erbij noemt, en welke kanttekening. De drie punten van de beginstand zijn een voorbeeld.",
    inputs=tuple(
        Choice(place, f"Punt {number}", punten, EXAMPLE[number - 1] if number <= len(EXAMPLE) else "")
        for number, place in enumerate(PLACES, 1)
    ),
    data=data,
    compute=agenda,
    outputs=(),
    chart_title="Uw agenda in de vakken van tabel 1; een gestreept kader staat op de grens van twee thema’s",
    chart=chart,
    datasets=("vakken", "punten"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("punt", "Punt", share=24),
        Shown("thema", "Thema", share=15),
        Shown("termijn", "Termijn", share=10),
        Shown("wie", "Wie", share=20),
        Shown("kanttekening", "Kanttekening", share=31),
    ),
    table_title="De punten van uw agenda",
    sources=(
        Source(P31, "Tabel 1", "de punten, thema’s en termijnen", "maatregelen.csv"),
        Source(P31, SECTION, "wie het essay noemt, en de kanttekeningen", "maatregelen.csv"),
        Source(P31, "Inleiding", "wie mensen met bijstand naar werk leidt", "maatregelen.csv"),
        Source(P31, "Tekortkomingen in regionaal beleid", "dat er geen synergie is", "verbanden.csv"),
    ),
    notes=notes,
    table_open=True,
    table_repeats=True,
)
