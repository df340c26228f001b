"""Indicatie: jobs per region against the estimate of the Werkkamer. Bron: UWV 2018, tabel B.6."""

import math

from .. import tables
from ..models import indicatie as model
from ..models.getallen import cijfers, opsomming, vergelijk
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import my_region, regional, years

MEAN = "gemiddeld"


def counted() -> list[str]:
    """The years that have both jobs and an indication."""
    return [year for year in years("banen") if year in years("indicatie")]


def jaren() -> list[tuple[str, str]]:
    return [(MEAN, "Gemiddelde van de jaren"), *((year, year) for year in counted())]


def landen() -> list[tuple[str, str]]:
    return [("regios", "Gemiddelde van de regio’s"), ("gewogen", "Gewogen: alle banen samen")]


def data() -> dict:
    """Counts per region, the years, and the ends of the scale: the same for every year, so that years can be compared."""
    found = {**regional("banen", "indicatie"), "jaren": counted()}
    reached = [model.deel_van_indicatie(each["telling"], [year]) for each in found["regios"] for year in found["jaren"]]
    return {**found, "bereik": [math.floor(min(*reached, 100) / 10) * 10, math.ceil(max(*reached, 100) / 10) * 10]}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    wanneer = "in " + uitkomst["jaren"][0]
    if invoer["jaar"] == "gemiddeld":
        wanneer = "gemiddeld over " + opsomming(uitkomst["jaren"])
    manier = "als alle regio’s even zwaar tellen"
    ander = "Telt u alle banen van het land bij elkaar, dan is het " + cijfers(uitkomst["land_gewogen"], 1) + " procent. "
    if invoer["land"] == "gewogen":
        manier = "als u alle banen bij elkaar telt"
        ander = "Tellen alle regio’s even zwaar, dan is het " + cijfers(uitkomst["land_regios"], 1) + " procent. "
    eigen = uitkomst["eigen"]
    if eigen is None:
        zin = "In het land was het aantal banen " + wanneer + " " + cijfers(uitkomst["land_waarde"], 1) + " procent van de indicatie, " + manier + ". " + ander
    else:
        zin = "In " + eigen["regio"] + " was het aantal banen " + wanneer + " " + cijfers(eigen["waarde"], 1) + " procent van de indicatie. "
        zin += "Dat is " + vergelijk(eigen["verschil"], 1, "procentpunt boven het land", "procentpunt onder het land", "even veel als in het land")
        zin += ": " + cijfers(uitkomst["land_waarde"], 1) + " procent, " + manier + ". "
    return zin + cijfers(uitkomst["boven"], 0) + " van de " + cijfers(len(uitkomst["punten"]), 0) + " regio’s kwamen op of boven de indicatie uit. Dat is geen oordeel: per regio zijn geen aantallen afgesproken."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    rijen = uitkomst["rijen"]
    eerste = rijen[0]
    laatste = rijen[-1]
    tekst = "Elke stip is een regio, van hoog naar laag: banen als deel van de indicatie, in procent. De stippellijn staat bij 100: evenveel banen als de indicatie. "
    tekst += "Bovenaan Nederland, met een vierkant: " + cijfers(uitkomst["land_waarde"], 1) + ". Het hoogst: " + eerste["regio"] + " (" + cijfers(eerste["waarde"], 1) + "). Het laagst: " + laatste["regio"] + " (" + cijfers(laatste["waarde"], 1) + ")."
    if uitkomst["eigen"] is not None:
        tekst += " Uw regio heeft een ruit: " + uitkomst["eigen"]["regio"] + " (" + cijfers(uitkomst["eigen"]["waarde"], 1) + ")."
    return tekst


def chart(width: int):
    from ..charts.lijst import chart as draw

    return draw(width, len(tables.regions()))


def notes(gegevens: dict) -> list[str]:
    found = model.indicatie({"jaar": MEAN, "land": "regios", "regio": ""}, gegevens)
    last = gegevens["jaren"][-1]
    wanted = {each["code"]: each["telling"]["indicatie"]["totaal"][last] for each in gegevens["regios"]}
    # The largest among those that stay furthest behind weigh most in the country's own ratio.
    large = sorted(wanted, key=wanted.get, reverse=True)[:10]
    behind = [row for row in reversed(found["rijen"]) if row["code"] in large][:3]
    share = sum(wanted[row["code"]] for row in behind) / gegevens["land"]["telling"]["indicatie"]["totaal"][last] * 100
    jobs = gegevens["land"]["telling"]["banen"]["totaal"][last]
    regions = sum(each["telling"]["banen"]["totaal"][last] for each in gegevens["regios"])
    return [
        "<strong>Wat is de indicatie?</strong> De Werkkamer is het overleg van gemeenten, werkgevers en vakbonden. Zij schat per regio hoeveel banen nodig zijn om het landelijke doel te halen. "
        "Het hoofdcriterium is de werkgelegenheid in de regio. Ook het aantal Wajongers en de werkloosheid tellen mee.",
        f"<strong>Twee landelijke cijfers.</strong> UWV neemt in noot 26 het gemiddelde van de regio’s: {cijfers(found['land_regios'], 1)} procent. Elke regio telt dan even zwaar, klein of groot. "
        f"Deelt u alle banen door de hele indicatie, dan komt u op {cijfers(found['land_gewogen'], 1)} procent. Dat is lager: {opsomming([row['regio'] for row in behind])} bleven ver onder de 100 procent, en hebben samen {cijfers(share, 1)} procent van de indicatie in {last}.",
        f"<strong>Niet alle banen horen bij een regio.</strong> Landelijk telt UWV in {last} {cijfers(jobs, 0)} banen, de regio’s samen {cijfers(regions, 0)}. Het rapport zegt niet waarom. Zie de pagina Nagerekend.",
        "<strong>Wat zegt dit niet?</strong> De banenafspraak geldt voor het hele land. “Er zijn geen afzonderlijke afspraken gemaakt” over het aantal banen per regio, schrijft UWV. Minder dan 100 procent betekent dus niet dat een regio een afspraak niet nakomt. "
        "Het zegt ook niets over de groei: in Haaglanden groeide het aantal banen het sterkst, en toch bleef het ver onder de indicatie. UWV noemt dat opmerkelijk.",
        "<strong>Om over na te denken.</strong> Een regio zit ruim boven de indicatie. Komt dat door veel banen, of door een lage schatting? Wat zou u moeten weten om dat te zeggen?",
    ]


PERCENT, POINTS = "procent", "procentpunt"
CALCULATOR = Calculator(
    name="indicatie",
    chapter="banenafspraak",
    title="Hoeveel banen zijn er, vergeleken met de schatting?",
    intro="De Werkkamer schat per regio hoeveel banen er nodig zijn: de indicatie. Hier ziet u het werkelijke aantal banen als deel van die schatting. Bij 100 procent zijn ze gelijk.",
    inputs=(
        Choice("jaar", "Jaar", jaren, MEAN),
        Choice("land", "Cijfer voor het land", landen, "regios", "Gemiddelde van de regio’s: elke regio telt even zwaar. Gewogen: alle banen samen, gedeeld door de hele indicatie."),
        my_region(),
    ),
    data=data,
    compute=model.indicatie,
    outputs=(
        Shown("tekst_regio", "Uw regio"),
        Shown("land_regios", "Land, gemiddelde van de regio’s", PERCENT, 1),
        Shown("land_gewogen", "Land, gewogen", PERCENT, 1),
        Shown("boven", "Regio’s op of boven de indicatie", "", 0),
    ),
    chart_title="Banen als deel van de indicatie, in procent. De lijn staat bij 100",
    chart=chart,
    datasets=("punten", "land", "gekozen", "schaal", "streep"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("regio", "Regio"),
        *(Shown(f"in_{year}", f"Banen, deel van de indicatie in {year}", PERCENT, 1) for year in counted()),
        Shown("gemiddeld", "Gemiddelde van de jaren", PERCENT, 1),
        Shown("verschil", "Gekozen jaar of gemiddelde: verschil met land", POINTS, 1, True),
    ),
    table_title="Alle regio’s, van hoog naar laag",
    sources=(
        Source(tables.UWV, "Tabel B.6", "banen en indicatie Werkkamer per regio en per jaar", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Noot 13 en noot 26", "hoe het verschil en het landelijke cijfer worden berekend", f"{tables.UWV}/gedrukt.csv"),
        Source(tables.UWV, "Paragraaf 3.1", "er zijn geen afspraken per regio", "voorbehouden.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
