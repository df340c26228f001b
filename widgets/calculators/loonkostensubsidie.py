"""Loonkostensubsidie: what is compensated at a wage value, and what a limit of the municipality does. Bron: UWV 2018, paragraaf 2.3.2."""

from .. import tables
from ..models.getallen import zonder_nullen
from ..models.loonkostensubsidie import loonkostensubsidie
from .record import Calculator, Choice, Shown, Slider, Source

PLACE = "Inzet van voorzieningen en instrumenten bevordert arbeidsparticipatie"
LIMITS = {code: tables.figure(f"uwv-lks-grens-loonwaarde-{code}").value for code in ("30", "40", "50")}
HIGHEST = tables.figure("uwv-lks-maximum").value


def data() -> dict:
    """The highest compensation and the limits that municipalities set [percent of the minimum wage]."""
    return {"hoogste": HIGHEST, "grenzen": {"geen": 0, **LIMITS}, "stappen": list(range(0, int(HIGHEST) + 1, 10))}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    waarde = zonder_nullen(invoer["loonwaarde"], 0) + " procent van het minimumloon"
    if uitkomst["bedrag"] is None:
        zin = "Bij een verwachte loonwaarde van " + waarde + " geeft deze gemeente geen loonkostensubsidie, want de ondergrens is " + zonder_nullen(uitkomst["grens"], 0) + " procent."
        return zin + " Zij begeleidt deze persoon naar arbeidsmatige dagbesteding of vrijwilligerswerk."
    if uitkomst["bedrag"] == 0:
        return "Bij een loonwaarde van " + waarde + " is er niets te vergoeden: het werk is het minimumloon waard."
    zin = "Bij een loonwaarde van " + waarde + " wordt " + uitkomst["vergoed"] + " procent van het minimumloon vergoed."
    if invoer["loonwaarde"] == 0:
        return zin + " Dat is het hele minimumloon."
    return zin + " De werkgever betaalt zelf " + uitkomst["werkgever"] + " procent."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [deel["tekst"] for deel in uitkomst["delen"]]
    return "De balk is het hele minimumloon. " + ", ".join(delen) + ". De lijn is de ondergrens van de gemeente. " + uitkomst["lijn"][0]["tekst"] + "."


def chart(width: int):
    from ..charts.loonkostensubsidie import chart as draw

    return draw(width)


def options() -> list[tuple[str, str]]:
    return [("geen", "Geen ondergrens"), *((code, f"{value:.0f} procent van het minimumloon") for code, value in LIMITS.items())]


def notes(gegevens: dict) -> list[str]:
    share, fewer = tables.figure("uwv-gemeenten-grens-lks"), "Bij gemeenten die grenzen stellen, werken volgens de bron significant minder mensen uit het doelgroepregister."
    return [
        "<strong>Loonwaarde</strong> is wat iemands werk waard is, vergeleken met het wettelijk minimumloon. <strong>Loonkostensubsidie</strong> vult dat aan voor de werkgever.",
        f"<strong>Ondergrenzen.</strong> “{share.wording}”, schrijft UWV. Onder die grens zet de gemeente geen loonkostensubsidie in. Zij kijkt naar de loonwaarde die zij <em>verwacht</em>. Precies op de grens tellen wij als: wel subsidie. De bron schrijft “tot”.",
        f"<strong>Een verband, geen oorzaak.</strong> {fewer} Dat bewijst niet dat de grens de oorzaak is. Deze gemeenten kunnen ook op andere punten verschillen.",
        "<strong>Onze berekening.</strong> De bron zegt dat de werkgever wordt vergoed tot het hele minimumloon. Dat de vergoeding precies het verschil met de loonwaarde is, hebben wij daaruit afgeleid.",
        "<strong>Wat zegt dit niet?</strong> De bron geeft geen bedragen, en zegt ook niet hoe lang de subsidie duurt. Wie meer verdient dan het minimumloon, komt hier niet voor. In de wet kunnen meer regels staan dan in deze bron. Het zijn de regels zoals beschreven in 2018.",
        "<strong>Om over na te denken.</strong> Twee mensen met dezelfde loonwaarde wonen in buurgemeenten met een andere grens. Wat zou u de gemeenten willen vragen?",
    ]


CALCULATOR = Calculator(
    name="loonkostensubsidie",
    chapter="banenafspraak",
    title="Wat vergoedt loonkostensubsidie, en voor wie niet?",
    intro="Kies een loonwaarde en een ondergrens. U ziet welk deel van het minimumloon de werkgever zelf betaalt, en welk deel wordt vergoed.",
    inputs=(
        Slider("loonwaarde", "Loonwaarde", "procent", 0, HIGHEST, 1, 40, 0, "Deel van het wettelijk minimumloon."),
        Choice("ondergrens", "Ondergrens van de gemeente", options, "30"),
    ),
    data=data,
    compute=loonkostensubsidie,
    outputs=(
        Shown("werkgever", "Werkgever betaalt zelf (procent van het minimumloon)"),
        Shown("vergoed", "Vergoed (procent van het minimumloon)"),
    ),
    chart_title="Het minimumloon, in procenten: wie betaalt wat?",
    chart=chart,
    datasets=("delen", "lijn"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("loonwaarde", "Loonwaarde", "procent", 0),
        Shown("geen", "Vergoed zonder ondergrens (procent)"),
        *(Shown(code, f"Vergoed bij ondergrens {value:.0f} (procent)") for code, value in LIMITS.items()),
    ),
    table_title="Wat wordt vergoed, als deel van het minimumloon",
    sources=(
        Source(tables.UWV, PLACE, "vergoeding tot het hele minimumloon, de ondergrenzen, en hoeveel gemeenten er een stellen", "kengetallen/kengetallen.csv"),
        Source(tables.UWV, PLACE, "minder mensen aan het werk bij gemeenten met grenzen", "verbanden.csv"),
    ),
    notes=notes,
)
