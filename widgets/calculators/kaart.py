"""Kaart: the 35 regions as a tile map, shaded by a measure, group and year of your choosing. Bron: UWV 2018."""

from .. import tables
from ..models.getallen import cijfers, met_teken
from ..models.kaart import tegelkaart
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import GROUPS, measured, measures, my_region

SHOWN = tuple(key for key in measures() if key not in ("banen_gedrukt", "groei_openstaand", "groei_ontstaan"))
PER_GROUP = tuple(key for key in SHOWN if measures()[key]["per_groep"])
WHO = {"totaal": "", "wajong": " van de Wajonggroep", "wsw": " van de WSW-groep", "participatiewet": " van de Participatiewetgroep"}


def maten() -> list[tuple[str, str]]:
    return [(key, measures()[key]["optie"]) for key in SHOWN]


def data() -> dict:
    tiles = {row["regio_code"]: {"kolom": int(row["kolom"]), "rij": int(row["rij"]), "kort": row["kort"], "afkorting": row["afkorting"]} for row in tables.rows("tegelkaart", "tegelkaart")}
    return {**measured(*SHOWN), "tegels": tiles, "wie": WHO}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    maat = gegevens["maten"][invoer["maat"]]
    hoog = uitkomst["rijen"][0]
    laag = uitkomst["rijen"][len(uitkomst["rijen"]) - 1]
    land = met_teken(uitkomst["land"], 1) if maat["verandering"] == 1 else cijfers(uitkomst["land"], 1)
    naam = maat["kort"] + gegevens["wie"][uitkomst["groep"]]
    als = " (het gemiddelde van de regio’s)" if maat["maat"] == "indicatie" else ""
    zin = naam[0].upper() + naam[1 : len(naam)] + " is in het hele land " + land + " procent" + als + ". Het hoogst is het in " + hoog["regio"] + " (" + hoog["label"] + "), het laagst in " + laag["regio"] + " (" + laag["label"] + ")."
    for t in uitkomst["gekozen"]:
        zin += " In " + t["regio"] + " is het " + t["label"] + " procent: plaats " + cijfers(t["rang"], 0) + " van de " + cijfers(len(uitkomst["rijen"]), 0) + "."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Een kaart van gelijke tegels: elke regio is even groot, en buren liggen zo veel mogelijk naast elkaar. "
    if gegevens["maten"][invoer["maat"]]["verandering"] == 1:
        return tekst + "Grijs ligt dicht bij het land, blauw erboven, oranje eronder. De kleur is geen oordeel. Alle waarden staan in de tabel, in procent."
    return tekst + "Hoe sterker de tegel tegen de achtergrond afsteekt, hoe hoger het aandeel. De kleur is geen oordeel. Alle waarden staan in de tabel, in procent."


def chart(width: int):
    from ..charts.kaart import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Waarom tegels?</strong> Op een gewone kaart vallen grote, dunbevolkte regio’s het meest op. Hier telt elke regio even zwaar. Op een telefoon staan er drie letters op een tegel; de hele namen staan in de tabel. De plaatsen zijn van ons, en vrij te gebruiken als <a href=\"data/tegelkaart/tegelkaart.csv\" data-bestand>open data</a>.",
        "<strong>De kleuren</strong> volgen de afstand tot het land, gemeten in standaardafwijkingen (een maat voor spreiding). De middelste kleur ligt binnen een derde daarvan, de uiterste kleuren liggen er meer dan één hele vandaan.",
        "<strong>Wat zegt dit niet?</strong> Een hoog of laag getal is geen oordeel, schrijft UWV. De kaart laat ook geen oorzaak zien. UWV vond in de groei van het aantal banen “weinig geografische samenhang”: buren lijken vaak niet op elkaar.",
        "<strong>Om over na te denken.</strong> Vergelijk het aandeel werkzaam aan het begin met de groei daarna. Waar wisselen de kleuren?",
    ]


CALCULATOR = Calculator(
    name="kaart",
    chapter="banenafspraak",
    title="Hoe ziet de kaart eruit?",
    intro="Kies wat u op de kaart wilt zien. Tik op een tegel, of kies een regio in de lijst.",
    inputs=(
        Choice("maat", "Op de kaart", maten, "groei_werkzaam"),
        my_region(),
        Choice("deelgroep", "Groep", lambda: list(GROUPS.items()), "totaal", shown_when={"maat": PER_GROUP}),
    ),
    data=data,
    compute=tegelkaart,
    outputs=(),
    chart_title="De 35 arbeidsmarktregio’s, in procent",
    chart=chart,
    datasets=("tegels", "gekozen", "legenda"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("rang", "Plaats", "", 0),
        Shown("regio", "Regio"),
        Shown("afkorting", "Op de tegel"),
        Shown("label", "Waarde (procent)"),
        Shown("verschil", "Verschil met het land", "procentpunt", 1, True),
    ),
    table_title="Alle regio’s, van hoog naar laag",
    sources=(
        Source(tables.UWV, "Tabel B.1, B.4, B.6, B.7 en B.9", "de aantallen per regio, jaar en groep", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 2.1", "de namen van de regio’s; de plaatsen van de tegels zijn van dit boek", "tegelkaart/tegelkaart.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
