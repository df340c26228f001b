"""Regio of persoon: every difference in chance that the source gives for a group, on one axis. Bron: PBL 2019."""

from ..models import regio_of_persoon as model
from ..models.getallen import cijfers
from ..models.kans import tot
from ..models.regio_of_persoon import keer
from .kansgroepen import PBL, groups
from .record import Calculator, Choice, Shown, Slider, Source

KWI = "kwi-2020-levensloop"
# What the text says of differences whose size it leaves out.
WITHOUT = {
    "starters": [
        {"naam": "opleiding", "kort": "geen cijfer: groot", "woorden": "een groot effect (PBL), groter dan dat van de regio (KWI)"},
        {"naam": "geslacht", "kort": "geen cijfer: kleiner dan regio", "woorden": "een kleiner effect dan de regio"},
    ],
    "voormalig-werklozen": [
        {"naam": "leeftijd", "kort": "geen cijfer: ouderen lager", "woorden": "ouderen hebben een aanzienlijk lagere kans"},
        {"naam": "geslacht", "kort": "geen cijfer: als de regio", "woorden": "een effect dat vergelijkbaar is met dat van de regio"},
        {"naam": "migratieachtergrond", "kort": "geen cijfer: niet-westers lager", "woorden": "met een niet-westerse achtergrond een lagere kans"},
        {"naam": "loon van de vorige baan", "kort": "geen cijfer: laag loon lager", "woorden": "na een lager betaalde baan minder kans"},
    ],
}


def data() -> dict:
    return {"groepen": {key: {**group, "zonder_cijfer": WITHOUT[key]} for key, group in groups().items()}}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    groep = gegevens["groepen"][invoer["groep"]]
    grootste = uitkomst["grootste"]
    maat = uitkomst["maat"]
    zin = "Van de verschillen met een cijfer is bij " + groep["meervoud"] + " dat " + grootste["tussen"] + " het grootst: " + tot(grootste["verschil"]) + " procentpunt."
    if grootste["naam"] != maat["naam"]:
        zin += " Dat is " + tot(keer(grootste["verschil"], maat["verschil"])) + " keer het verschil " + maat["tussen"] + "."
    rij = [rij for rij in uitkomst["rijen"] if rij["kenmerk"] == maat["titel"]][0]
    elke = " van elke " + cijfers(invoer["aantal"], 0) + " "
    zin += " Van elke " + cijfers(invoer["aantal"], 0) + " " + groep["meervoud"] + " " + maat["woorden"][1] + " volgen er " + rij["mensen"] + " meer het pad met een vaste baan dan"
    return zin + elke + maat["woorden"][0] + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [balk["naam"] + " " + balk["waarde"] for balk in uitkomst["balken"]]
    return "Elke balk is een verschil in kans, in procentpunten. De doffe band geeft de grenzen aan. Van groot naar klein: " + ", ".join(delen) + "."


def chart(width: int):
    from ..charts.balken import chart as draw
    from ..charts.regels import Lines

    return draw(Lines(width, 7, 0, 21, [0, 5, 10, 15], "", (42, 54), (18, 34)))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Zo leest u dit.</strong> Elke balk vergelijkt twee groepen mensen die verder op elkaar lijken. Blauw hoort bij de plek, oranje bij de persoon. De bron geeft soms een getal met een woord erbij, zoals “bijna 3”. Dan staan er twee grenzen.",
        "<strong>Twee uitersten.</strong> Bij opleiding vergelijkt PBL de laagste met de hoogste groep. Bij het landsdeel valt het gebied tussen Randstad en periferie weg. Zulke keuzes maken een verschil groter of kleiner.",
        "<strong>Geen cijfer is niet hetzelfde als geen verschil.</strong> Bij sommige kenmerken geeft de tekst alleen woorden. Die staan onderaan, zonder balk.",
        "<strong>Wat zegt dit niet?</strong> PBL meet niet het hele effect van de regio. Ook de kans op een opleiding kan per regio verschillen, en die telt hier bij de persoon mee.",
        "<strong>Om over na te denken.</strong> Een klein verschil geldt soms voor veel mensen, een groot verschil voor weinig. Wat weegt voor u zwaarder?",
    ]


CALCULATOR = Calculator(
    name="regio-of-persoon",
    chapter="werkzekerheid",
    title="Wat scheelt meer: de regio of de persoon?",
    intro="Kies een groep. U ziet alle verschillen in kans waarvan de tekst een cijfer geeft, van groot naar klein, en wat zij alleen in woorden noemt. Kies ook een maat om mee te vergelijken.",
    inputs=(
        Choice("groep", "Groep", lambda: [("starters", "Starters"), ("voormalig-werklozen", "Voormalig werklozen")], "starters"),
        Choice("maat", "Vergelijk met het verschil bij", lambda: [("landsdeel", "Landsdeel"), ("stad", "Stad"), ("persoon", "Migratie of opleiding")], "landsdeel"),
        Slider("aantal", "Reken om naar een groep van", "mensen", 100, 10000, 100, 1000, 0, "Een procentpunt is 1 op de 100 mensen."),
    ),
    data=data,
    compute=model.regio_of_persoon,
    outputs=(),
    chart_title="Verschil in kans op het pad met een vaste baan, in procentpunten",
    chart=chart,
    datasets=("balken",),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("kenmerk", "Kenmerk"),
        Shown("soort", "Soort"),
        Shown("wie", "Wie tegenover wie"),
        Shown("verschil", "Verschil (procentpunt)"),
        Shown("keer", "Keer de gekozen maat"),
        Shown("mensen", "Mensen"),
    ),
    table_title="Verschillen in kans, van groot naar klein",
    sources=(
        Source(PBL, "… en door de regionale omstandigheden", "verschil tussen Randstad en periferie, en tussen stad en niet-stedelijk", "kengetallen/kengetallen.csv"),
        Source(PBL, "Is het verschil groot en voor wie?", "verschil naar opleiding en migratieachtergrond; wat de tekst over geslacht zegt", "kengetallen/kengetallen.csv"),
        Source(PBL, "… doordat in die regio’s meer kwetsbare groepen wonen", "wat de tekst zegt over leeftijd en migratieachtergrond", "verbanden.csv"),
        Source(PBL, "Hoe kunnen de omstandigheden in achterblijvende regio’s worden verbeterd?", "wat de tekst zegt over een lager betaalde baan", "verbanden.csv"),
        Source(KWI, "Regionale verschillen in werkzekerheid", "opleiding draagt bij starters sterker bij dan de regio", "verbanden.csv"),
    ),
    notes=notes,
)
