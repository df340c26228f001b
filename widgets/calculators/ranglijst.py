"""Ranglijst: table 3.2 in the order of any of its measures, by class of region. Bron: UWV 2018, tabel 3.2 en 2.1."""

from .. import tables
from ..models import ranglijst as model
from ..models.getallen import cijfers, met_teken
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import classes, measured, measures, my_region, years

MEASURES = ("banen_gedrukt", "groei_werkzaam", "indicatie", f"aandeel_{years()[0]}")


def maten() -> list[tuple[str, str]]:
    return [(key, measures()[key]["optie"]) for key in MEASURES]


def klassen() -> list[tuple[str, str]]:
    return [("", "Alle regio’s"), *((name, name.replace("'", "’")) for name in dict.fromkeys(classes().values()))]


def data() -> dict:
    return measured(*MEASURES)


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    hoog = uitkomst["hoogste"]
    laag = uitkomst["laagste"]
    maat = gegevens["maten"][invoer["maat"]]["kort"]
    zin = maat[0].upper() + maat[1 : len(maat)] + " ligt in " + hoog["regio"] + " het verst boven het land (" + hoog["label"] + " procentpunt), in " + laag["regio"] + " het verst eronder (" + laag["label"] + ")."
    for g in uitkomst["gekozen"]:
        zin += " In " + g["regio"] + " is het verschil " + g["label"] + " procentpunt: plaats " + cijfers(uitkomst["plek"], 0) + " van de " + cijfers(len(uitkomst["regels"]), 0) + "."
    if invoer["klasse"] != "":
        leden = [r for r in uitkomst["regels"] if r["in_klasse"] == 1]
        boven = [r for r in leden if r["verschil"] > 0]
        zin += " Van de " + cijfers(len(leden), 0) + " regio’s in de klasse “" + invoer["klasse"].replace("'", "’") + "” " + ("ligt er 1" if len(boven) == 1 else "liggen er " + ("geen" if len(boven) == 0 else cijfers(len(boven), 0))) + " boven het land."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [r["regio"] + " " + met_teken(r["verschil"], 1) for r in uitkomst["regels"]]
    return "Elke balk is het verschil met het land, in procentpunten. Een balk naar links betekent niet dat er iets daalde. De eerste drie: " + ", ".join(delen[0:3]) + ". De laatste drie: " + ", ".join(delen[len(delen) - 3 : len(delen)]) + "."


def chart(width: int):
    from ..charts.ranglijst import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Geen rapportcijfer.</strong> “Een positieve of negatieve waarde wil ook niet zeggen dat een arbeidsmarktregio het goed of slecht doet”, schrijft UWV. Een lager getal kan ook komen door andere keuzes, of doordat er aan het begin al veel mensen werkten.",
        "<strong>Gedrukt of geteld?</strong> Drie maten berekenen wij uit de aantallen. De groei van het aantal banen van 2015 tot 2017 is overgenomen uit tabel 3.2, want het aantal banen van 2015 per regio staat niet in het rapport.",
        "<strong>Bij de indicatie</strong> is “het land” het gemiddelde van de regio’s, zoals bij UWV. Weegt u de regio’s naar hun grootte, dan komt het land lager uit.",
        "<strong>Wat zegt dit niet?</strong> Kleine regio’s schieten sneller uit: een paar mensen meer of minder tellen daar zwaarder. Een plaats in een lijst zegt daar weinig over.",
        "<strong>Om over na te denken.</strong> Kies een andere maat. Staat uw regio dan op een heel andere plaats? Welke maat past bij uw vraag?",
    ]


CALCULATOR = Calculator(
    name="ranglijst",
    chapter="banenafspraak",
    title="Hoe liggen de regio’s naast elkaar?",
    intro="Dit is tabel 3.2 van UWV. Kies een maat en zet de regio’s op volgorde. Kies een klasse om een soort regio’s te laten opvallen.",
    inputs=(
        Choice("maat", "Maat", maten, "groei_werkzaam"),
        my_region(),
        Choice("volgorde", "Volgorde", lambda: [("hoog", "Van hoog naar laag"), ("laag", "Van laag naar hoog")], "hoog"),
        Choice("klasse", "Soort regio", klassen, "", "De indeling van tabel 2.1."),
    ),
    data=data,
    compute=model.ranglijst,
    outputs=(),
    chart_title="Verschil met het land, in procentpunten",
    chart=chart,
    datasets=("regels", "gekozen"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("rang", "Plaats", "", 0),
        Shown("regio", "Regio"),
        Shown("klasse", "Soort regio"),
        *(Shown(key, measures()[key]["naam"], "procentpunt", 1, True) for key in MEASURES),
    ),
    table_title="Tabel 3.2: verschil met het land, op volgorde van de gekozen maat",
    sources=(
        Source(tables.UWV, "Tabel B.1, B.4 en B.6", "de aantallen mensen, werkenden en banen", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 3.2", "de groei van het aantal banen van 2015 tot 2017", f"{tables.UWV}/gedrukt.csv"),
        Source(tables.UWV, "Tabel 2.1", "de indeling van de regio’s", f"{tables.UWV}/regio-indeling.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
