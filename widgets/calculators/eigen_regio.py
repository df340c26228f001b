"""Eigen regio: the worked example of UWV's table 3.1 with the reader's own two counts."""

from .. import tables
from ..models.eigen_regio import eigen_regio
from ..models.getallen import cijfers, vergelijk
from .record import Calculator, Number, Shown, Slider, Source

JOBS, YEARS = "aantal_banen", ("2015", "2017")


def data() -> dict:
    """The six regions of the example in table 3.1."""
    printed = tables.rows(tables.UWV, "gedrukt")
    found: dict[str, dict] = {}
    for row in printed:
        if row["tabel"] == "3.1" and row["grootheid"] == JOBS and row["regio"].startswith("Regio"):
            found.setdefault(row["regio"], {})[row["jaar"]] = float(row["waarde"])
    begin, end = YEARS
    return {"voorbeeld": [{"regio": name, "banen_begin": counts[begin], "banen_eind": counts[end]} for name, counts in found.items()]}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    mutatie = vergelijk(uitkomst["mutatie"], 1, "procent", "procent", "")
    if mutatie == "":
        zin = "Het aantal banen in uw regio bleef vrijwel gelijk"
    elif uitkomst["mutatie"] > 0:
        zin = "Het aantal banen in uw regio groeide met " + mutatie
    else:
        zin = "Het aantal banen in uw regio daalde met " + mutatie
    land = "procentpunt "
    verschil = vergelijk(uitkomst["verschil"], 1, land + "boven de landelijke ontwikkeling", land + "onder de landelijke ontwikkeling", "gelijk aan de landelijke ontwikkeling")
    return zin + ". Dat is " + verschil + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    rijen = uitkomst["rijen"]
    ander = [rij["verschil"] for rij in rijen if rij["eigen"] == 0]
    tekst = "Een staaf naar rechts betekent meer groei dan het land, een staaf naar links minder. Uw regio: " + cijfers(uitkomst["verschil"], 1) + " procentpunt. "
    return tekst + "De verzonnen regio’s van het voorbeeld lopen van " + cijfers(ander[-1], 1) + " tot " + cijfers(ander[0], 1) + "."


def chart(width: int):
    from ..charts.eigen_regio import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    real = tables.figure(f"{tables.UWV}/3.2/Landelijk/mutatie_banen/2015-2017")
    return [
        "<strong>Het voorbeeld is verzonnen.</strong> De regio’s 1 tot en met 6 komen uit tabel 3.1 van UWV, een fictief voorbeeld om de berekening te laten zien. De beginstand is regio 1.",
        f"<strong>De echte groei</strong> van het aantal banen voor de doelgroep van de banenafspraak was landelijk {cijfers(real.value, 1)} procent van eind 2015 tot eind 2017 (tabel 3.2). Het voorbeeld rekent met een rond getal.",
        "<strong>Uw cijfers staan in het adres</strong> van de pagina. Deelt u de link van deze rekenhulp, dan deelt u ook de aantallen.",
    ]


def example(quantity: str, year: str, region: str = "Regio 1") -> float:
    """A figure of the example in table 3.1."""
    return tables.figure(f"{tables.UWV}/3.1/{region}/{quantity}/{year}").value


CALCULATOR = Calculator(
    name="eigen-regio",
    chapter="banenafspraak",
    title="Reken het na voor uw eigen regio",
    intro="UWV kijkt vooral hoeveel de groei van een regio verschilt van die van het land. Vul uw eigen aantallen in.",
    inputs=(
        Number("banen_begin", "Aantal banen aan het begin", "banen", 1, 1_000_000, example(JOBS, "2015")),
        Number("banen_eind", "Aantal banen aan het eind", "banen", 0, 1_000_000, example(JOBS, "2017")),
        Slider("landelijk", "Landelijke groei", "procent", -50, 100, 0.1, example("mutatie_banen", "2015-2017", "Landelijk"), 1),
    ),
    data=data,
    compute=eigen_regio,
    outputs=(
        Shown("mutatie", "Groei in uw regio", "procent", 1, True),
        Shown("verschil", "Verschil met het land", "procentpunt", 1, True),
    ),
    chart_title="Uw regio naast zes verzonnen regio’s: verschil met de landelijke groei, in procentpunt",
    chart=chart,
    datasets=("rijen",),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("regio", "Regio"),
        Shown("banen_begin", "Banen aan het begin", "banen", 0),
        Shown("banen_eind", "Banen aan het eind", "banen", 0),
        Shown("mutatie", "Groei", "procent", 1, True),
        Shown("verschil", "Verschil met het land", "procentpunt", 1, True),
    ),
    table_title="Uw regio tussen de zes regio’s van het voorbeeld",
    sources=(
        Source(tables.UWV, "Tabel 3.1 (fictief voorbeeld)", "het fictieve voorbeeld en de manier van rekenen", f"{tables.UWV}/gedrukt.csv"),
        Source(tables.UWV, "Tabel 3.2", "de echte landelijke groei van het aantal banen", f"{tables.UWV}/gedrukt.csv"),
    ),
    notes=notes,
)
