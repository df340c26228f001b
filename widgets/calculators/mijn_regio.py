"""Mijn regio: every measure of one region beside the country, and the regions most like it. Bron: UWV 2018."""

from .. import tables
from ..models.getallen import cijfers, opsomming, vergelijk
from ..models.mijn_regio import regioprofiel
from .record import Calculator, Shown, Source
from .regiocijfers import counts_of, measured, my_region, years

FIRST, LAST = years()[0], years()[-1]
SHOWN = (f"aandeel_{FIRST}", f"aandeel_{LAST}", "groei_werkzaam", "groei_banen", "indicatie", "groei_personen", "praktijkroute")


def data() -> dict:
    found = measured(*SHOWN)
    places = {each["code"]: {"personen": each["telling"]["personen"]["totaal"][LAST], "werkzaam": each["telling"]["werkzaam"]["totaal"][LAST]} for each in found["regios"]}
    country = counts_of("Landelijk", "personen", "werkzaam")
    places[""] = {"personen": country["personen"]["totaal"][LAST], "werkzaam": country["werkzaam"]["totaal"][LAST]}
    return {**found, "laatste": LAST, "eerste": FIRST, "stand": places, "sleutels": list(SHOWN)}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    stand = gegevens["stand"][invoer["regio"]]
    rijen = uitkomst["rijen"]
    mensen = cijfers(stand["personen"], 0) + " mensen. Van hen werkten er " + cijfers(stand["werkzaam"], 0)
    if uitkomst["nummer"] < 0:
        return "In heel Nederland stonden eind " + gegevens["laatste"] + " in het doelgroepregister " + mensen + ": " + rijen[1]["land"] + " procent. Kies uw regio en zie hoe het daar was."
    regio = gegevens["regios"][uitkomst["nummer"]]["regio"]
    zin = "In " + regio + " stonden eind " + gegevens["laatste"] + " in het doelgroepregister " + mensen + ": " + rijen[1]["regio"] + " procent, in het land " + rijen[1]["land"] + ". "
    groei = vergelijk(rijen[2]["afstand"], 1, "procentpunt meer dan", "procentpunt minder dan", "even veel als")
    zin += "Sinds eind " + gegevens["eerste"] + (" groeide" if rijen[2]["waarde"] >= 0 else " daalde") + " het aantal werkenden met " + cijfers(abs(rijen[2]["waarde"]), 1) + " procent. Dat is " + groei + " in het land (plaats " + rijen[2]["rang"] + " van de " + cijfers(len(gegevens["regios"]), 0) + "). "
    begin = vergelijk(rijen[0]["afstand"], 1, "procentpunt boven", "procentpunt onder", "gelijk met")
    zin += "Aan het begin lag het aandeel werkenden " + begin + " het land. "
    return zin + "Op deze maten lijken " + opsomming([each["regio"] for each in uitkomst["lijkt_op"]]) + " het meest op " + regio + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [rij["maat"] + ": " + (rij["regio"] + ", land " + rij["land"] if uitkomst["nummer"] >= 0 else rij["land"]) for rij in uitkomst["rijen"]]
    return "Per maat een strook met 35 stippen, van de laagste regio links tot de hoogste rechts. In procent: " + "; ".join(delen) + "."


def chart(width: int):
    from ..charts.mijn_regio import chart as draw

    return draw(width, len(SHOWN))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Waarop lijken regio’s?</strong> Wij vergelijken alle maten in de figuur. Elke maat telt even zwaar: wij drukken haar uit in standaardafwijkingen en nemen een soort gemiddelde van de verschillen; grote verschillen tellen extra. Dat is een eigen berekening. Kiest u andere maten, dan kunnen het andere regio’s zijn.",
        "<strong>Banen en indicatie:</strong> hoeveel procent meer of minder banen er waren dan de schatting van de Werkkamer, gemiddeld over de jaren. Het land is het gemiddelde van de regio’s, zoals bij UWV. Bij groei drukt UWV soms een tiende anders, door afronding.",
        "<strong>De plaats</strong> telt van hoog naar laag. Een hoge plaats is geen goede plaats, en een lage geen slechte. UWV: “We spreken geen oordeel uit, maar zijn op zoek naar patronen.”",
        "<strong>Wat zegt dit niet?</strong> De cijfers gaan over eind 2015 tot eind 2017. Zij zeggen niet hoe het nu is. Waarom úw regio afwijkt, ziet u hier niet. UWV zoekt de verklaring vooral in hoe het werk voor deze groep eerder was geregeld, en in hoe en hoe snel de Participatiewet is ingevoerd.",
        "<strong>Om over na te denken.</strong> Bel eens met een regio die op de uwe lijkt. Wat doen zij anders?",
    ]


CALCULATOR = Calculator(
    name="mijn-regio",
    chapter="banenafspraak",
    title="Mijn regio",
    intro="Kies uw regio. In het hoofdstuk kiezen andere rekenhulpen dan vanzelf mee, en de link onthoudt uw keuze.",
    inputs=(my_region(),),
    data=data,
    compute=regioprofiel,
    outputs=(),
    chart_title="Waar staat uw regio tussen de 35 regio’s? In procent",
    chart=chart,
    datasets=("regels", "stippen", "landen", "gekozen"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("maat", "Maat (procent)"),
        Shown("regio", "Uw regio"),
        Shown("land", "Land"),
        Shown("verschil", "Verschil (procentpunt)"),
        Shown("rang", "Plaats van de 35"),
        Shown("laagste", "Laagste regio"),
        Shown("hoogste", "Hoogste regio"),
    ),
    table_title="Alle maten van uw regio",
    sources=(
        Source(tables.UWV, "Tabel B.1, B.4, B.6 en B.7", "mensen, werkenden, banen, indicatie en Praktijkroute per regio", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 3.2", "welke maten UWV naast elkaar zet", f"{tables.UWV}/gedrukt.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
