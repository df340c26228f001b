"""Banen uit uren: how many jobs that count come from a number of people and their hours. Bron: UWV 2018, paragraaf 3.1."""

from .. import tables
from ..models.banenafspraak import banen
from ..models.getallen import cijfers, zonder_nullen
from .record import Calculator, Choice, Shown, Slider, Source


def per() -> list[tuple[str, str]]:
    return [("week", "uren per week"), ("maand", "verloonde uren per maand")]


def data() -> dict:
    """The hours that make one job, per week and per month, and the hours that the table and the axis show."""
    return {
        "uren_per_baan": {"week": tables.figure("uwv-baan-uren-per-week").value, "maand": tables.figure("uwv-baan-uren-per-maand").value},
        "stappen": {"week": [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40], "maand": [0, 20, 40, 60, 80, 100, 120, 140, 160, 180]},
    }


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    uren = zonder_nullen(uitkomst["uren"], 2) + (" uur per week" if invoer["per"] == "week" else (" verloond uur per maand" if uitkomst["uren"] == 1 else " verloonde uren per maand"))
    personen = cijfers(invoer["personen"], 0)
    if invoer["personen"] == 1:
        zin = "1 persoon uit het doelgroepregister die " + uren + " werkt, telt als "
    else:
        zin = personen + " mensen uit het doelgroepregister die elk " + uren + " werken, tellen samen als "
    zin += zonder_nullen(uitkomst["banen"], 2) + (" baan" if (uitkomst["banen"] > 0 and uitkomst["banen"] <= 1) or zonder_nullen(uitkomst["banen"], 2) == "1" else " banen") + " voor de banenafspraak."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    soort = " uur per week" if invoer["per"] == "week" else " verloonde uren per maand"
    tekst = "Een rechte lijn vanaf nul: elk uur telt even zwaar mee. "
    tekst += "Een persoon met " + zonder_nullen(uitkomst["per_baan"], 2) + soort + " telt als 1 baan. "
    return tekst + "Bij " + zonder_nullen(uitkomst["uren"], 2) + soort + " is dat " + cijfers(uitkomst["per_persoon"], 2) + " baan."


def chart(width: int):
    from ..charts.banen_uit_uren import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    per_baan = gegevens["uren_per_baan"]
    ratio = per_baan["maand"] / per_baan["week"]
    return [
        "<strong>Verloonde uren</strong> zijn de uren waarvoor een werkgever loon betaalt.",
        f"<strong>Week en maand.</strong> UWV stelt {cijfers(per_baan['maand'], 2)} verloonde uren per maand gelijk aan {cijfers(per_baan['week'], 1)} uur per week. "
        f"Daaruit volgt dat een maand hier {cijfers(ratio, 2)} weken telt. Zo rekent deze rekenhulp weken om in maanden.",
        "<strong>Een baan is geen mens.</strong> Een baan is hier een telmaat. Wie meer uren werkt dan de maat, telt als meer dan 1 baan. Wie minder werkt, telt als minder.",
    ]


CALCULATOR = Calculator(
    name="banen-uit-uren",
    chapter="banenafspraak",
    title="Hoeveel banen zijn dat?",
    intro="De banenafspraak telt geen mensen en geen contracten, maar uren. Vul in hoeveel mensen werken en hoeveel uren zij maken.",
    inputs=(
        Choice("per", "Ik ken de uren", per, "week"),
        Slider("uren_per_week", "Uren", "uur per week", 0, 40, 0.5, 12, 1, shown_when={"per": ("week",)}),
        Slider("verloonde_uren_per_maand", "Uren", "verloonde uren per maand", 0, 180, 1, 52, 2, shown_when={"per": ("maand",)}),
        Slider("personen", "Aantal mensen", "mensen", 1, 500, 1, 10),
    ),
    data=data,
    compute=banen,
    outputs=(
        Shown("banen", "Banen die meetellen", "banen", 2),
        Shown("per_persoon", "Per persoon", "baan", 2),
        Shown("uren_per_week", "Uren per week", "uur", 1),
        Shown("verloonde_uren_per_maand", "Verloonde uren per maand", "uur", 2),
    ),
    chart_title="Elk uur telt even zwaar mee",
    chart=chart,
    datasets=("lijn", "keuze", "een_baan"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("uren", "Uren per persoon, per week of per maand zoals gekozen", "uur", 0),
        Shown("banen_per_persoon", "Banen per persoon", "banen", 2),
        Shown("banen", "Banen samen", "banen", 2),
    ),
    table_title="Banen bij andere uren, voor hetzelfde aantal mensen",
    sources=(Source(tables.UWV, "Paragraaf 3.1, uitkomstmaat 1", "de uren die als 1 baan tellen, per maand en per week", "kengetallen/kengetallen.csv"),),
    notes=notes,
)
