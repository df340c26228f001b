"""Onzekerheid: how sure a correlation of UWV's is with only 35 regions, by drawing those regions again and again. Bron: UWV 2018."""

from collections.abc import Generator
from functools import cache

from .. import tables
from ..models.bootstrap import trek_opnieuw, verdeling
from ..models.getallen import cijfers, met_teken
from ..models.onzekerheid import onzekerheid
from ..models.regiomaten import maatwaarden
from ..models.toeval import begin_stand
from . import samenhang
from .record import Calculator, Choice, Number, Shown, Slider, Source, Work, whole
from .regiocijfers import measured, measures, my_region, years

FEWEST, MOST, SEEDS = 100, 100_000, 500
# The study's five correlations, and the line of figure 3.4, of which it prints the slope.
WAJONG = "wajong"
LOOK = {"r": "De correlatie r", "helling": "De helling van de trendlijn"}


def pairs() -> list[tuple[str, str]]:
    return [*((key, words) for key, (_, _, words, _) in samenhang.STUDY.items()), (WAJONG, "Begin en groei werkende Wajongers")]


def pair(code: str) -> dict:
    """The pair as a reader meets it, and what the study printed of it, as text; "" where it printed nothing."""
    known = measures()
    if code == WAJONG:
        r2, slope = tables.figure("uwv-figuur-3-4-r2"), tables.figure("uwv-figuur-3-4-helling")
        return {
            "code": code, "x": f"het aandeel werkende Wajongers eind {years()[0]}", "y": f"de groei van het aantal werkende Wajongers van eind {years()[0]} tot eind {years()[-1]}",
            "gedrukt_r": f"R² is {cijfers(r2.value, 4)}", "gedrukt_helling": met_teken(slope.value, 4),
        }  # fmt: skip
    x, y, _, address = samenhang.STUDY[code]
    return {"code": code, "x": known[x]["kort"], "y": known[y]["kort"], "gedrukt_r": met_teken(tables.figure(address).value, 2), "gedrukt_helling": ""}


@cache
def points(code: str) -> list[dict]:
    """Per region code, regio, x and y: the two measures of the pair as differences with the country [percentage points]."""
    x, y = samenhang.STUDY["begin" if code == WAJONG else code][:2]
    group = "wajong" if code == WAJONG else "totaal"
    found = [maatwaarden(measured(x, y), key, group) for key in (x, y)]
    return [{"code": a["code"], "regio": a["regio"], "x": a["waarde"] - found[0]["land"], "y": b["waarde"] - found[1]["land"]} for a, b in zip(found[0]["regios"], found[1]["regios"], strict=True)]


def run(invoer: dict) -> Generator[float, None, dict]:
    """Draw the regions again `trekkingen` times: the `gegevens` with what is kept of it. The same `startgetal` gives the same."""
    each, times = points(invoer["paar"]), int(invoer["trekkingen"])
    x, y = [p["x"] for p in each], [p["y"] for p in each]
    # A run takes up to 35 times 100,000 numbers: four begins lie that far apart.
    state = begin_stand(4 * int(invoer["startgetal"]))
    found: dict[str, list[float]] = {"r": [], "helling": []}
    for done in range(times):
        drawn = trek_opnieuw(x, y, state)
        state = drawn["stand"]
        for key, values in found.items():
            if drawn[key] is not None:
                values.append(drawn[key])
        if done % 10 == 0:
            yield done / times
    spread = {}
    for key, values in found.items():
        yield 1.0
        spread[key] = verdeling(values, times)
    return {"paar": pair(invoer["paar"]), "punten": each, "maten": spread, "trekkingen": times, "startgetal": int(invoer["startgetal"])}


def done(invoer: dict, gegevens: dict) -> str:
    return f"Klaar: {cijfers(gegevens['trekkingen'], 0)} trekkingen met startgetal {gegevens['startgetal']}. De uitkomst staat hieronder. Met hetzelfde startgetal krijgt u precies dezelfde."


WORK = Work(
    title="Reken zelf opnieuw",
    intro="Kies een verband en hoe vaak wij trekken. Dit rekent de server. Hieronder ziet u daarna de nieuwe uitkomst.",
    inputs=(
        Choice("paar", "Verband", pairs, "begin"),
        Number("trekkingen", "Aantal trekkingen", "trekkingen", FEWEST, MOST, 10_000),
        Number("startgetal", "Startgetal", "nummer", 1, SEEDS, 1, help="Hiermee begint het toeval. Een ander getal geeft andere trekkingen.", button="Volgende"),
    ),
    button="Trek opnieuw",
    run=run,
    done=done,
)


@cache
def data() -> dict:
    """What a run at its defaults finds: some seconds of work, so once per process."""
    return whole(WORK)


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    d = uitkomst["decimalen"]
    maat = "r" if invoer["kijk"] == "r" else "de helling"
    zin = "Of er een verband is, blijft bij opnieuw trekken onzeker: " if uitkomst["bevat_nul"] == 1 else "Het verband houdt stand bij opnieuw trekken: "
    zin += "in " + cijfers(invoer["niveau"], 0) + "% van de trekkingen ligt " + maat + " tussen " + met_teken(uitkomst["laag"], d) + " en " + met_teken(uitkomst["hoog"], d) + ". "
    zin += "Nul ligt daar" + ("in" if uitkomst["bevat_nul"] == 1 else "buiten") + ". "
    zin += "Het gaat om " + gegevens["paar"]["x"] + " en " + gegevens["paar"]["y"] + ". "
    zin += "Met alle " + cijfers(len(gegevens["punten"]), 0) + " regio’s is " + maat + " " + uitkomst["nagerekend"] + ". "
    return zin + "Geen enkele regio verandert dat meer dan " + uitkomst["meest"] + ": zonder die regio is " + maat + " " + met_teken(uitkomst["zonder_meest"], d) + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    d = uitkomst["decimalen"]
    wat = "de correlatie r" if invoer["kijk"] == "r" else "de helling van de trendlijn"
    tekst = "Boven: de verdeling van " + wat + " over " + cijfers(uitkomst["geteld"], 0) + " trekkingen, startgetal " + cijfers(gegevens["startgetal"], 0) + ". "
    tekst += "Hoe hoger een staaf, hoe vaker die waarde. De dikke streep is het interval van " + cijfers(invoer["niveau"], 0) + "%. "
    if gegevens["maten"][invoer["kijk"]]["zonder"] > 0:
        tekst += cijfers(gegevens["maten"][invoer["kijk"]]["zonder"], 0) + " trekkingen zonder verschil tussen de regio’s tellen niet mee: daar bestaat de maat niet. "
    tekst += "Onder: elk streepje is de waarde als één regio wordt weggelaten, van " + met_teken(min([rij["waarde"] for rij in uitkomst["zonder"]]), d) + " tot " + met_teken(max([rij["waarde"] for rij in uitkomst["zonder"]]), d) + ". "
    return tekst + "Beide maten zijn genomen als verschil met het land."


def chart(width: int):
    from ..charts.onzekerheid import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Wat is een trekking?</strong> Stel: alle regio’s staan op een briefje in een bak. Wij trekken een briefje, schrijven het op en leggen het terug. Dat doen wij net zo vaak als er regio’s zijn. De ene regio komt er dan twee of drie keer in voor, een andere niet. Daarna berekenen wij r opnieuw. Dit heet <em>bootstrap</em>.",
        "<strong>Wat zegt het interval?</strong> Het laat zien hoeveel de uitkomst afhangt van de regio’s die er toevallig veel of weinig in zitten. Is het breed, dan verschilt de uitkomst veel per trekking. Dat komt vaak doordat er weinig regio’s zijn en het verband zwak is. Of één regio de oorzaak is, ziet u onder in de figuur. Wij nemen het midden van de trekkingen en laten links en rechts evenveel weg. Dat is de <em>percentielmethode</em>. Er zijn fijnere manieren, die iets anders kunnen uitkomen.",
        "<strong>Wat zegt het niet?</strong> Deze regio’s zijn geen steekproef. Het zijn alle arbeidsmarktregio’s van Nederland. Voor wat er in deze jaren gebeurde, is er dus niets te schatten: r is gewoon wat hij is. Het interval heeft pas zin als u deze jaren ziet als één mogelijke uitkomst, waarin het ook iets anders had kunnen lopen. Dat is een aanname. Wij trekken ook alsof regio’s niets met hun buren te maken hebben.",
        "<strong>Een verband is geen oorzaak.</strong> Hoe smal het interval ook is, het zegt niet waardoor twee dingen samengaan. Bij begin en groei zit het aantal werkenden van het eerste jaar in beide maten. Een deel van het verband kan daardoor rekenkundig zijn. Opnieuw trekken haalt dat er niet uit.",
        "<strong>Gedrukt of geteld?</strong> Wij rekenen met de aantallen in het rapport. UWV lijkt bij het begin met afgeronde kolommen te rekenen. Het verschil is veel kleiner dan een honderdste, maar valt net op de grens van afronden. In noot 19 drukt UWV bij figuur 3.1 de R²; die past bij onze r. Een helling drukt UWV alleen bij de Wajonggroep, in figuur 3.4. Daar geeft het R² in plaats van r: r keer zichzelf.",
    ]


CALCULATOR = Calculator(
    name="onzekerheid",
    chapter="werkplaats",
    title="Hoe zeker is een verband met zo weinig regio’s?",
    intro="UWV vond onder meer: hoe groter het deel van de mensen in het doelgroepregister dat al werkte, hoe minder het aantal werkenden groeide. Hangt zo’n verband aan een paar regio’s? Wij trokken de regio’s steeds opnieuw. U kiest welk deel van de trekkingen in het interval valt.",
    inputs=(
        Choice("kijk", "Kijk naar", lambda: list(LOOK.items()), "r"),
        Slider("niveau", "Deel van de trekkingen in het interval", "procent", 80, 99, 1, 95),
        my_region(),
    ),
    data=data,
    compute=onzekerheid,
    outputs=(
        Shown("gedrukt", "Gedrukt door UWV", words={"": "niet gedrukt"}),
        Shown("nagerekend", "Nagerekend, alle regio’s"),
        Shown("bereik", "Interval"),
        Shown("aan_de_overkant", "Trekkingen aan de andere kant van nul"),
    ),
    chart_title="Wat de trekkingen geven, en wat er overblijft zonder één regio",
    chart=chart,
    datasets=("bakken", "interval", "gevonden", "nul", "zonder", "hoeken", "assen"),
    summary=summary,
    describe=describe,
    table="zonder",
    columns=(
        Shown("regio", "Zonder deze regio"),
        Shown("r", "Correlatie r", "", 3, True),
        Shown("dr", "Verschil in r", "", 3, True),
        Shown("helling", "Helling (procentpunt per procentpunt)", "", 3, True),
        Shown("dh", "Verschil in helling", "", 3, True),
    ),
    table_title="Elke regio één keer weggelaten, de meeste invloed eerst",
    sources=(
        Source(tables.UWV, "Tabel B.1 tot en met B.9", "de aantallen per regio", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 3.2 en tabel B.3", "de vijf correlaties, en de groei van het aantal banen van 2015 tot 2017", f"{tables.UWV}/gedrukt.csv"),
        Source(tables.UWV, "Figuur 3.4", "helling en R² van de trendlijn van de Wajonggroep", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
    work=WORK,
)
