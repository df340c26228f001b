"""Vrouwen aan het werk: of a hundred women how many worked in 1969 and in 2019, beside a guess of one's own. Bron: KWI 2020 (Muller)."""

from .. import tables
from ..models.getallen import cijfers, zonder_nullen
from ..models.vrouwen_aan_het_werk import vrouwen_aan_het_werk
from .record import Calculator, Choice, Shown, Slider, Source

KWI, PLACE = "kwi-2020-levensloop", "Artikel ‘Voor altijd kind van je ouders?’ (Muller): Het moderne gezin"
YEARS = {"1969": "schatting_toen", "2019": "schatting_later"}
SHOW = {"cijfers": "De cijfers", "raden": "Eerst zelf raden", "beide": "De cijfers met uw schatting"}
GUESSING = {"toon": ("raden", "beide")}
GUESS = 50
HELP = "De beginstand is een voorbeeld van ons."


def data() -> dict:
    """The two years with what the source says and its bounds."""
    found = []
    for year, guess in YEARS.items():
        figure = tables.figure(f"kwi-vrouwen-werkend-{year}")
        low, high = figure.limits()
        found.append({
            "jaar": year, "schatting": guess, "woorden": f"{figure.qualifier} {zonder_nullen(figure.value, 1)}".strip(),
            "laag": figure.low, "hoog": figure.high, "van": low, "tot": high,
        })  # fmt: skip
    return {"jaren": found}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    toen = gegevens["jaren"][0]
    later = gegevens["jaren"][1]
    if invoer["toon"] == "raden":
        zin = "U denkt: van de 100 vrouwen werkten er " + cijfers(invoer["schatting_toen"], 0) + " in " + toen["jaar"] + ", en " + cijfers(invoer["schatting_later"], 0) + " in " + later["jaar"] + "."
        return zin + " Kies ‘De cijfers met uw schatting’ als u klaar bent."
    zin = "In " + toen["jaar"] + " werkten " + toen["woorden"] + " van de 100 vrouwen tussen 25 en 45 jaar, in " + later["jaar"] + " " + later["woorden"] + "."
    zin += " Het verschil is " + uitkomst["tekst_verschil"] + " procentpunt. Het aandeel werd " + uitkomst["tekst_keer"] + " keer zo groot."
    if invoer["toon"] == "beide":
        zin += " Uw schatting voor " + toen["jaar"] + ", " + cijfers(invoer["schatting_toen"], 0) + ", is " + uitkomst["rijen"][0]["naast"]
        zin += ". Die voor " + later["jaar"] + ", " + cijfers(invoer["schatting_later"], 0) + ", is " + uitkomst["rijen"][1]["naast"] + "."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = []
    for titel in uitkomst["titels"]:
        delen.append(titel["tekst"] + ": " + ", ".join([each["tekst"] for each in uitkomst["bijschriften"] if each["groep"] == titel["groep"]]))
    return "Twee vierkanten van honderd vrouwen, elk rondje is een vrouw. " + ". ".join(delen) + "."


def chart(width: int):
    from ..charts.honderd import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    later = tables.figure("kwi-vrouwen-werkend-2019")
    return [
        "<strong>Wie zijn dit?</strong> Nederlandse vrouwen tussen 25 en 45 jaar. Onderzoeker Joanne Muller noemt de cijfers in haar artikel; zij haalde ze bij het Centraal Bureau voor de Statistiek (CBS). De positie van vrouwen is volgens haar de grootste verandering op de arbeidsmarkt in de afgelopen eeuw.",
        f"<strong>Ruim.</strong> De bron schrijft “{later.qualifier} tachtig procent”. Wij lezen dat als {zonder_nullen(later.low, 1)} tot {zonder_nullen(later.high, 1)} procent. Daarom zijn sommige rondjes open: zij werkten misschien ook. Het cijfer van 1969 is een afgerond getal; het kan een half procentpunt hoger of lager zijn. Zo komen wij aan de grenzen van het verschil.",
        "<strong>Procentpunt</strong> is het verschil tussen twee percentages. Van de honderd vrouwen werken er dan zo veel meer.",
        f"<strong>Raden.</strong> De schuiven beginnen bij {GUESS}, de helft. Dat is een eigen aanname, en geen cijfer uit de bron.",
        "<strong>Twee jaren zijn geen lijn.</strong> Hoe het aandeel tussen 1969 en 2019 liep, staat niet in het artikel. Het kan in die jaren snel of langzaam zijn gegaan. Ook hoe het daarna ging, staat er niet.",
        "<strong>Wat zegt dit niet?</strong> Het artikel zegt niet wat als werk telt, en niet hoeveel uur vrouwen werkten. Wij lezen het als betaald werk. Het zegt ook niet of vrouwen wilden werken, of dat konden. Thuis voor anderen zorgen telt in onze lezing dus niet mee. Dat is geen oordeel over wie dat deed.",
        "<strong>Om over na te denken.</strong> Dat de ene vrouw meer werkt dan de andere, zorgt volgens Muller voor nieuwe verschillen tussen gezinnen. Wat ziet u daarvan in uw eigen werk of omgeving?",
    ]


CALCULATOR = Calculator(
    name="vrouwen-aan-het-werk",
    chapter="levensloop",
    title="Hoeveel van de honderd vrouwen werkten er?",
    intro="Stel u honderd vrouwen voor tussen 25 en 45 jaar, in 1969 en in 2019. Hoeveel van hen werkten? U ziet de cijfers. Of u raadt eerst zelf, en legt uw schatting ernaast.",
    inputs=(
        Choice("toon", "Laat zien", lambda: list(SHOW.items()), "cijfers"),
        *(Slider(guess, f"Wat denkt u: hoeveel werkten er in {year}?", "van de 100", 0, 100, 1, GUESS, 0, HELP, GUESSING) for year, guess in YEARS.items()),
    ),
    data=data,
    compute=vrouwen_aan_het_werk,
    outputs=(),
    chart_title="Honderd vrouwen tussen 25 en 45 jaar, in elk jaar. Elk rondje is een vrouw",
    chart=chart,
    datasets=("mensen", "lijn", "bijschriften", "titels"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("jaar", "Jaar"),
        Shown("bron", "Werkten volgens de bron, van de 100"),
        Shown("grenzen", "Grenzen, van de 100"),
        Shown("schatting", "Uw schatting, van de 100"),
        Shown("naast", "Uw schatting is"),
    ),
    table_title="Vrouwen aan het werk in de twee jaren, en uw schatting",
    sources=(Source(KWI, PLACE, "het aandeel vrouwen dat werkte, in twee jaren", "kengetallen/kengetallen.csv"),),
    notes=notes,
)
