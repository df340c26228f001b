"""Praktijkroute: how much of the Participatiewet group, and of its growth, came by this route. Bron: UWV 2018, figuur 3.8 en 3.9."""

import math

from .. import tables
from ..models import praktijkroute as model
from ..models.getallen import cijfers, vergelijk
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import my_region, regional, years

# Fewer people than this, and one person is a percent or more. Ours, not the study's.
FEW = 100
ROUTE, GROUP = "praktijkroute", "participatiewet"


def last_year() -> str:
    """The last year of which everything is known."""
    return [year for year in years("werkzaam", ROUTE) if all(year in years(*each) for each in (("werkzaam", GROUP), ("personen", GROUP), ("personen", ROUTE)))][-1]


def before() -> str:
    return model.jaar_ervoor(years("werkzaam", GROUP), last_year())


def weergaven() -> list[tuple[str, str]]:
    return [("register", "Aandeel in het register"), ("groei", "Deel van de groei")]


def data() -> dict:
    found = {**regional("werkzaam", "personen"), "jaar": last_year(), "jaar_ervoor": before(), "weinig": FEW, "stap": {"register": 20, "groei": 50}}
    shares = [model.praktijkroute_van(each["telling"], found["jaar"]) for each in found["regios"]]
    # Of the growth a route can be more than all of it, when the rest of the group shrank.
    grown = [each["groei"] for each in shares if each["groei"] is not None]
    found["bereik"] = {
        "register": [0, math.ceil(max(each["register"] for each in shares) / 10) * 10],
        "groei": [math.floor(min(0, *grown) / 50) * 50, math.ceil(max(100, *grown) / 50) * 50],
    }
    return found


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    waar = "In het land" if uitkomst["eigen"] is None else "In " + uitkomst["naam"]
    cijfer = uitkomst["getoond"]
    land = uitkomst["landelijk"]
    if invoer["weergave"] == "register":
        zin = waar + " stond eind " + gegevens["jaar"] + " " + cijfers(cijfer["register"], 1) + " procent van de Participatiewetgroep via de Praktijkroute in het register: "
        zin += cijfers(cijfer["route_register"], 0) + " van de " + cijfers(cijfer["in_register"], 0) + " mensen."
        if uitkomst["eigen"] is not None:
            zin += " Dat is " + vergelijk(cijfer["register"] - land["register"], 1, "procentpunt meer dan in het land", "procentpunt minder dan in het land", "evenveel als in het land") + "."
        return zin
    zin = waar
    if cijfer["groei"] is None:
        zin += " groeide het aantal werkenden in de Participatiewetgroep in " + gegevens["jaar"] + " niet. Dan is er geen deel van de groei te berekenen."
        return zin
    zin += " werkten eind " + gegevens["jaar"] + " " + cijfers(cijfer["mensen"], 0) + " mensen uit de Participatiewetgroep meer dan eind " + gegevens["jaar_ervoor"] + ". "
    zin += "Daarvan kwamen er " + cijfers(cijfer["route"], 0) + " via de Praktijkroute (" + cijfers(cijfer["groei"], 0) + " procent) en " + cijfers(cijfer["rest"], 0) + " via andere routes (" + cijfers(100 - cijfer["groei"], 0) + " procent)."
    if cijfer["groei"] > 100 + 1e-9:
        zin += " Dat is meer dan 100 procent: bij de andere routes daalde het aantal werkenden."
    if uitkomst["eigen"] is not None:
        zin += " In het land kwam " + cijfers(land["groei"], 0) + " procent via de Praktijkroute."
    if uitkomst["te_klein"] == 1:
        zin += " Het gaat hier om weinig mensen. Een paar mensen meer of minder geven al een ander percentage."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    rijen = uitkomst["punten"]
    bekend = [r for r in rijen if r["waarde"] is not None]
    tekst = "Elke stip is een regio, van hoog naar laag, in procent. De stippellijn is het land. "
    tekst += "Bovenaan Nederland, met een vierkant: " + uitkomst["land"][0]["tekst"] + ". "
    if len(bekend) > 0:
        tekst += "Het hoogst: " + bekend[0]["naam"] + " (" + cijfers(bekend[0]["waarde"], 1) + "). Het laagst: " + bekend[-1]["naam"] + " (" + cijfers(bekend[-1]["waarde"], 1) + ")."
    if uitkomst["eigen"] is not None:
        tekst += " Uw regio heeft een ruit: " + uitkomst["naam"] + (" (" + uitkomst["gekozen"][0]["tekst"] + ")." if uitkomst["gekozen"][0]["tekst"] != "" else ", zonder groei.")
    return tekst


def chart(width: int):
    from ..charts.lijst import chart as draw

    return draw(width, len(tables.regions()))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Wat is de Praktijkroute?</strong> Op de werkplek wordt gemeten hoeveel iemands werk waard is. Is dat minder dan het minimumloon, dan komt die persoon in het doelgroepregister, zonder beoordeling door UWV. Dat kan sinds 1 januari 2017.",
        "<strong>Wie tellen mee?</strong> Bij de Praktijkroute telt UWV alleen wie op geen enkele andere grond in het register staat. Wie ook op een andere grond in het register staat, hoort bij de andere routes (noot 23). Het werkelijke gebruik kan dus hoger zijn.",
        f"<strong>Alleen het laatste jaar.</strong> UWV had alleen van 2017 cijfers over de Praktijkroute. Een groei in procenten is daarom niet te geven. Wel welk deel van de groei van de groep via deze route kwam. Wij kijken naar de groei tussen eind {gegevens['jaar_ervoor']} en eind {gegevens['jaar']}.",
        f"<strong>Voorkeur voor een route.</strong> UWV ziet in Haaglanden, Drechtsteden, Noordoost-Brabant en Midden-Limburg een “duidelijke ‘voorkeur’ voor de Praktijkroute”. Bij {cijfers(tables.figure('uwv-regios-vooral-participatiewet-overig').value, 0)} regio’s gaat de groei volgens UWV vooralsnog vooral via de andere routes. "
        "Een mogelijke verklaring is dat de Praktijkroute daar nog niet was geregeld, of pas laat.",
        f"<strong>Kleine aantallen.</strong> Groeide de groep met minder dan {FEW} werkenden, dan waarschuwen wij in de zin bij “Deel van de groei”. Die grens is van ons.",
        "<strong>Wat zegt dit niet?</strong> Veel of weinig gebruik van de Praktijkroute is niet goed of slecht. Het zegt ook niet dat mensen zonder die route geen werk hadden gevonden.",
        "<strong>Om over na te denken.</strong> Stel dat een regio de Praktijkroute veel gebruikt. Krijgen dan meer mensen werk, of tellen meer mensen mee? Wat zou u moeten weten om dat te zeggen?",
    ]


CALCULATOR = Calculator(
    name="praktijkroute",
    chapter="banenafspraak",
    title="Hoeveel mensen komen via de Praktijkroute?",
    intro="Mensen uit de Participatiewetgroep komen via verschillende routes in het doelgroepregister. Een daarvan is de Praktijkroute. Kies wat u wilt zien, en kies uw regio.",
    inputs=(
        Choice("weergave", "Wat wilt u zien?", weergaven, "register", "Aandeel in het register: van alle mensen in de Participatiewetgroep. Deel van de groei: hoeveel van de extra werkenden in die groep via deze route kwamen."),
        my_region(),
    ),
    data=data,
    compute=model.praktijkroute,
    outputs=(
        Shown("tekst_naam", "Cijfers voor"),
        Shown("tekst_register", f"Via de Praktijkroute in het register, eind {last_year()}"),
        Shown("tekst_route", f"Groei in {last_year()} via de Praktijkroute"),
        Shown("tekst_rest", f"Groei in {last_year()} via andere routes"),
    ),
    chart_title=f"Praktijkroute in de Participatiewetgroep, {last_year()}, in procent. De lijn is het land",
    chart=chart,
    datasets=("punten", "land", "gekozen", "schaal", "streep"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("regio", "Regio"),
        Shown("register", f"Aandeel in het register, eind {last_year()}", "procent", 1),
        Shown("route_register", "Via de Praktijkroute in het register", "mensen", 0),
        Shown("mensen", f"Groei werkenden {before()}-{last_year()}", "mensen", 0, True),
        Shown("route", "Daarvan via de Praktijkroute", "mensen", 0, True),
        Shown("rest", "Daarvan via andere routes", "mensen", 0, True),
        Shown("deel", "Deel via de Praktijkroute"),
    ),
    table_title="Alle regio’s, van hoog naar laag",
    sources=(
        Source(tables.UWV, "Tabel B.7", "mensen in de Participatiewetgroep en via de Praktijkroute", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel B.9C en tabel B.9D", "werkende mensen in de Participatiewetgroep en via de Praktijkroute", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Paragraaf 3.3, figuur 3.8, figuur 3.9 en noot 23", "hoe UWV telt en vergelijkt", "voorbehouden.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
