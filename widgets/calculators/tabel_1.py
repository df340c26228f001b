"""Tabel 1: the outlier regions, and in which groups they stand out too. Bron: UWV 2018, tabel 1."""

from .. import tables
from ..models.getallen import opsomming, telwoord
from ..models.tabel_1 import tabel_1
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import my_region

PLACE = "Verschillen in implementatie Participatiewet verklaring voor regionale verschillen, tabel 1"
GROUPS = {"totaal": "Totaal", "wajong": "Wajonggroep", "wsw": "WSW-groep", "participatiewet": "Participatiewetgroep", "praktijkroute": "Praktijkroute"}
WORDS = {"++": "grote uitschieter naar boven", "+": "uitschieter naar boven", "": "geen uitschieter", "-": "uitschieter naar beneden", "--": "grote uitschieter naar beneden"}


def regions() -> list[dict]:
    """The regions of table 1 in its order, each with its sign per group."""
    found: dict[str, dict] = {}
    for row in tables.rows(tables.UWV, "uitschieters"):
        region = found.setdefault(row["regio_code"], {"code": row["regio_code"], "regio": row["regio"], "tekens": {}})
        region["tekens"][row["uitschieter_bij"]] = row["teken"]
    return list(found.values())


def data() -> dict:
    return {"regios": regions(), "groepen": GROUPS, "woorden": WORDS, "namen": tables.regions()}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    buiten = ""
    if invoer["regio"] != "" and uitkomst["keuze"] == "":
        buiten = gegevens["namen"][invoer["regio"]] + " staat niet in tabel 1: in totaal geen uitschieter. "
    if uitkomst["keuze"] != "":
        rij = uitkomst["rijen"][0]
        zin = rij["regio"] + " is in totaal een " + rij["totaal"] + ". "
        if len(uitkomst["gelijk"]) == 0 and len(uitkomst["anders"]) == 0:
            return zin + "Bij geen van de groepen is de regio een uitschieter."
        if len(uitkomst["gelijk"]) > 0:
            zin += "Dezelfde kant op " + ("wijst: " if len(uitkomst["gelijk"]) == 1 else "wijzen: ") + opsomming(uitkomst["gelijk"]) + ". "
        if len(uitkomst["anders"]) > 0:
            zin += "De andere kant op " + ("wijst: " if len(uitkomst["anders"]) == 1 else "wijzen: ") + opsomming(uitkomst["anders"]) + ". "
        return zin[0 : len(zin) - 1]
    naam = "in totaal" if uitkomst["groep"] == "totaal" else "bij de " + gegevens["groepen"][uitkomst["groep"]]
    delen = []
    if uitkomst["boven"] > 0:
        delen.append(telwoord(uitkomst["boven"], "regio", "regio’s") + " naar boven")
    if uitkomst["onder"] > 0:
        delen.append(telwoord(uitkomst["onder"], "regio", "regio’s") + " naar beneden")
    if len(delen) == 0:
        return buiten + "Van de regio’s in tabel 1 is er geen uitschieter " + naam + ", die kant op."
    return buiten + "Van de " + telwoord(len(gegevens["regios"]), "regio", "regio’s") + " in tabel 1 zijn dit de uitschieters " + naam + ": " + opsomming(delen) + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    return "Elke rij is een regio uit tabel 1. De kolommen zeggen of de regio een uitschieter is: in totaal, en bij elke groep."


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Uitschieter</strong> betekent in totaal: het aantal werkende mensen groeide duidelijk meer of minder dan de lijn door alle regio’s aangeeft. Bij de groepen laat UWV zien waar dat vandaan kan komen. De Praktijkroute hoort bij de Participatiewetgroep. De lijn zelf ziet u in een andere rekenhulp op deze pagina.",
        "<strong>Boven en beneden zijn geen oordeel.</strong> Volgens UWV zegt zo’n verschil niet of een regio het goed of slecht doet. Er kunnen andere keuzes achter zitten.",
        "<strong>Gorinchem.</strong> Daar vond UWV geen groep die sterk afwijkt. In deze regio staan de minste mensen in het register, en dan werken verschillen sneller door. Tabel 1 geeft bij de Praktijkroute wel een teken.",
        "<strong>Wat zegt dit niet?</strong> De tabel geeft tekens, geen aantallen. Hoe groot een verschil is, ziet u hier niet. Alleen regio’s die in totaal uitschieter zijn, staan erin. Regio’s die alleen bij een groep uitschieter zijn, ontbreken dus. Waardoor een regio eruit springt, zegt een teken ook niet.",
        "<strong>Om over na te denken.</strong> Kies een regio waar een groep de andere kant op wijst dan het totaal. Wat gebeurt er met het totaal als die groep klein is? En als die groep groot is?",
    ]


CALCULATOR = Calculator(
    name="tabel-1",
    chapter="banenafspraak",
    title="Bij welke groep springt een regio eruit?",
    intro="UWV noemt regio’s die er in totaal uit springen. Kies een regio of een groep, en kijk of zij er daar ook uit springt.",
    inputs=(
        my_region(),
        Choice("groep", "Uitschieter bij", lambda: [("", "Totaal"), *((code, name) for code, name in GROUPS.items() if code != "totaal")], ""),
        Choice("kant", "Welke kant op", lambda: [("alle", "Beide kanten"), ("boven", "Naar boven"), ("onder", "Naar beneden")], "alle"),
    ),
    data=data,
    compute=tabel_1,
    outputs=(),
    chart_title="Tabel 1 in woorden",
    chart=None,
    datasets=(),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(Shown("regio", "Regio"), *(Shown(code, name.replace("iewet", "ie\u00adwet")) for code, name in GROUPS.items())),
    table_title="De uitschieters van tabel 1, in totaal en per groep",
    sources=(
        Source(tables.UWV, PLACE, "de uitschieters in totaal en per groep", f"{tables.UWV}/uitschieters.csv"),
        Source(tables.UWV, "Tabel 1, noot 7", "wat UWV bij Gorinchem aantekent", "voorbehouden.csv"),
        Source(tables.UWV, "3.1. Methode", "een positieve of negatieve waarde is geen oordeel", "voorbehouden.csv"),
    ),
    notes=notes,
)
