"""Register: why the register shrank, and what the correction does to the share at work. Bron: UWV 2018, tabel B.1 en paragraaf 3.1."""

from functools import cache

from .. import tables
from ..models import register as model
from ..models.getallen import cijfers, vergelijk
from .record import Calculator, Choice, Shown, Source

FILE = "waarnemingen"
WITHOUT, WITH, WORKING = "personen_doelgroepregister", "personen_doelgroepregister_gecorrigeerd", "werkzame_personen"
# Of each group its name in a sentence.
GROUPS = {"totaal": "alle groepen", "wajong": "de Wajonggroep"}


@cache
def years() -> tuple[str, ...]:
    """The years of which the source counts the register both ways, in order."""
    found = [set(tables.counts(tables.UWV)[quantity]["totaal"]) for quantity in (WITH, WITHOUT, WORKING)]
    return tuple(sorted(set.intersection(*found)))


def data() -> dict:
    """Per group and year the national counts."""
    counted = tables.counts(tables.UWV)
    groups = {}
    for code, name in GROUPS.items():
        counts = [
            {
                "jaar": year,
                "werkzaam": counted[WORKING][code][year]["Landelijk"],
                "met": counted[WITH][code][year]["Landelijk"],
                "zonder": counted[WITHOUT][code][year]["Landelijk"],
            }
            for year in years()
        ]
        groups[code] = {"naam": name, "jaren": counts}
    return {"groepen": groups}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    k = uitkomst["keuze"]
    met = cijfers(k["aandeel_met"], 1) + " procent van " + cijfers(k["met"], 0) + " mensen"
    zonder = cijfers(k["aandeel_zonder"], 1) + " procent van " + cijfers(k["zonder"], 0) + " mensen"
    zin = "Eind " + k["jaar"] + " werkte "
    periode = " Van eind " + uitkomst["eerste"] + " tot eind " + uitkomst["laatste"]
    stijging_met = vergelijk(uitkomst["stijging_met"], 1, "procentpunt omhoog", "procentpunt omlaag", "niet omhoog of omlaag")
    stijging_zonder = vergelijk(uitkomst["stijging_zonder"], 1, "procentpunt omhoog", "procentpunt omlaag", "niet omhoog of omlaag")
    if invoer["telling"] == "met":
        return zin + met + ", met correctie." + periode + " ging dat aandeel " + stijging_met + "."
    if invoer["telling"] == "zonder":
        return zin + zonder + ", zonder correctie." + periode + " ging dat aandeel " + stijging_zonder + "."
    if k["weg"] == 0:
        zin += met + ". In dat jaar is er geen correctie meer."
    else:
        zin += met + " met correctie, en " + zonder + " zonder."
    return zin + periode + " ging het aandeel met correctie " + stijging_met + ", zonder " + stijging_zonder + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    groei_met = vergelijk(uitkomst["groei_met"], 1, "procent groter", "procent kleiner", "even groot")
    groei_zonder = vergelijk(uitkomst["groei_zonder"], 1, "procent groter", "procent kleiner", "even groot")
    tekst = "Elke balk is een jaar: het aantal mensen in het register, voor " + gegevens["groepen"][invoer["groep"]]["naam"] + ". "
    if invoer["telling"] != "met":
        tekst += "Het deel met de streepjeslijn telt UWV met de correctie niet mee. "
    tekst += "Van eind " + uitkomst["eerste"] + " tot eind " + uitkomst["laatste"] + " werd het aantal "
    if invoer["telling"] == "met":
        return tekst + "met correctie " + groei_met + "."
    if invoer["telling"] == "zonder":
        return tekst + "zonder correctie " + groei_zonder + "."
    return tekst + "met correctie " + groei_met + ", zonder correctie " + groei_zonder + "."


def chart(width: int):
    from ..charts.register import chart as draw

    return draw(width, len(years()))


def notes(gegevens: dict) -> list[str]:
    printed_year = "2017"
    printed = tables.figure(f"{tables.UWV}/B.5/Landelijk/aandeel_werkzaam/{printed_year}").value
    return [
        "<strong>Waarom een correctie?</strong> Bij de start kwamen alle Wajongers in het register, ook mensen die niet kunnen werken. UWV beoordeelde hen opnieuw. Wie duurzaam geen arbeidsvermogen heeft, ging eruit. Het register kromp daardoor. Alleen al daarom werd het aandeel met werk groter, ook als er niemand aan het werk ging.",
        f"<strong>Zo corrigeert UWV.</strong> Van elk jaar haalt UWV af hoeveel mensen met een oude Wajong er daarna nog uit gingen. De stand van eind {gegevens['groepen']['totaal']['jaren'][-1]['jaar']} geldt als juist: dat is een aanname. Ook zonder herbeoordeling worden het er elk jaar minder. Dat laat UWV buiten beschouwing.",
        "<strong>Alleen voor het hele land.</strong> Van de regio’s geeft het rapport alleen het aantal met correctie. Deze vergelijking kan daar dus niet.",
        f"<strong>Onze berekening.</strong> De aandelen rekenen wij zelf uit de aantallen. Het rapport noemt alleen aandelen met correctie. Tabel B.5 geeft voor eind {printed_year} een aandeel van {cijfers(printed, 1)} procent. Dat past niet bij de aantallen; de pagina Nagerekend legt dat uit.",
        "<strong>Wat zegt dit niet?</strong> Het aandeel zonder correctie is geen fout aandeel, maar een ander: het telt mensen mee die niet kunnen werken. Wie uit het register ging, is niet weg. Over hun leven zegt het register niets. En of iemand in het register meetelt voor de banenafspraak, is weer een andere vraag.",
        "<strong>Om over na te denken.</strong> Iemand zegt: van deze mensen werkt nu een veel groter deel dan bij de start. Welke vraag stelt u terug?",
    ]


CALCULATOR = Calculator(
    name="register",
    chapter="banenafspraak",
    title="Wie telt u mee als u een aandeel berekent?",
    intro="Het aandeel mensen met werk hangt af van wie u meetelt. Kies hoe u het register telt, en kijk wat er met het aandeel gebeurt.",
    inputs=(
        Choice("telling", "Tel het register", lambda: [("met", "Met correctie"), ("zonder", "Zonder correctie"), ("naast", "Naast elkaar")], "naast"),
        Choice("jaar", "Eind van het jaar", lambda: [(year, year) for year in years()], years()[0]),
        Choice("groep", "Groep", lambda: [(code, name[0].upper() + name[1:]) for code, name in GROUPS.items()], "totaal"),
    ),
    data=data,
    compute=model.register,
    outputs=(
        Shown("aandeel_met", "Aandeel met werk, met correctie", "procent", 1),
        Shown("aandeel_zonder", "Zonder correctie", "procent", 1),
        Shown("weg", "Met de correctie niet meegeteld", "mensen", 0),
    ),
    chart_title="Mensen in het doelgroepregister, en welk deel werkt",
    chart=chart,
    datasets=("balken", "regels"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("jaar", "Eind van"),
        Shown("werkzaam", "Werkt", "mensen", 0),
        Shown("met", "Register met correctie", "mensen", 0),
        Shown("aandeel_met", "Aandeel met correctie", "procent", 1),
        Shown("zonder", "Register zonder correctie", "mensen", 0),
        Shown("aandeel_zonder", "Aandeel zonder correctie", "procent", 1),
    ),
    table_title="Het register per jaar, met en zonder correctie",
    sources=(
        Source(tables.UWV, "Tabel B.1", "mensen in het register, met en zonder correctie", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "Tabel B.4 en tabel B.9A", "werkende mensen, van alle groepen en van de Wajonggroep", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "Tabel B.7", "de Wajonggroep in het register, met en zonder correctie", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "3.1. Methode, en noot 24", "waarom en hoe UWV corrigeert, met de aanname", "voorbehouden.csv"),
    ),
    notes=notes,
)
