"""Samenstelling: two regions of your own making, and why their mean chances differ. Bron: PBL 2019."""

from .. import tables
from ..models import samenstelling as model
from ..models.getallen import opsomming
from ..models.kans import met_tekens, tussen, verschil_in_woorden
from .kansgroepen import PBL, groups
from .record import Calculator, Choice, Input, Shown, Slider, Source

LARGEST = tables.figure("pbl-verschil-opleiding-voormalig-werklozen").high
LOW, MIDDLE, HIGH = (tables.figure(f"pbl-{name}-voormalig-werklozen{end}").value for name, end in (("kans", "-primair-onderwijs"), ("basiskans", ""), ("kans", "-master")))
FORMER = {"groep": ("voormalig-werklozen",)}


def region(end: str, title: str, high: float, low: float, migration: float, area: str, city: str) -> tuple[Input, ...]:
    """The inputs of one made-up region: shares of people, and where it lies."""
    return (
        Slider(f"hoogopgeleid{end}", "Hoogopgeleid", "procent", 0, 100, 5, high, 0, "Bij starters telt dit mee zodra u een eigen aanname kiest.", {}, title),
        Slider(f"laagopgeleid{end}", "Alleen basisonderwijs", "procent", 0, 100, 5, low, 0, "", FORMER, title),
        Slider(f"niet_westers{end}", "Niet-westerse achtergrond", "procent", 0, 100, 5, migration, 0, "Bij voormalig werklozen telt dit mee zodra u een eigen aanname kiest.", {}, title),
        Choice(f"landsdeel{end}", "Landsdeel", lambda: [("periferie", "Periferie"), ("randstad", "Randstad")], area, "", {}, title),
        Choice(f"stad{end}", "Stad", lambda: [("agglomeratie", "Grootste steden"), ("niet-stedelijk", "Niet-stedelijk")], city, "", {}, title),
    )


def data() -> dict:
    return {"groepen": groups(), "kenmerk_zonder_cijfer": {"starters": "Opleiding", "voormalig-werklozen": "Migratieachtergrond"}}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zin = "In regio A is de gemiddelde kans " + tussen(uitkomst["kans_a"], "procent") + ", in regio B " + tussen(uitkomst["kans_b"], "procent") + ". "
    zin += verschil_in_woorden(uitkomst["verschil"])
    zin += " Het deel “wie er wonen” is " + met_tekens(uitkomst["wie"]) + " procentpunt, het deel “waar zij wonen” " + met_tekens(uitkomst["waar"]) + "."
    if invoer["eigen_kenmerk"] > 0 or uitkomst["midden_telt"] == 1:
        zin += " In het deel “wie er wonen” zit uw eigen aanname."
    if len(uitkomst["te_veel"]) > 0:
        zin += " In regio " + opsomming(uitkomst["te_veel"]) + " zijn de aandelen samen meer dan 100 procent. Wij houden het aandeel hoogopgeleiden aan en tellen minder mensen met alleen basisonderwijs."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [balk["naam"] + " " + balk["waarde"] for balk in uitkomst["balken"]]
    return "Balken naar rechts tellen mee in het voordeel van regio A, balken naar links in het voordeel van regio B. In procentpunten: " + "; ".join(delen) + "."


def chart(width: int):
    from ..charts.balken import chart as draw
    from ..charts.regels import Lines

    return draw(Lines(width, 7, -48, 48, [-30, -15, 0, 15, 30], "", (42, 54), (18, 34), 0.4))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Stel:</strong> regio A is een grote stad met veel hoogopgeleiden en veel mensen met een niet-westerse achtergrond. Regio B is niet stedelijk en heeft van beide weinig. Zet bij de eigen aanname een getal, en u ziet hoe de twee elkaar kunnen opheffen. Zo verklaart PBL dat steden en niet-stedelijke gemeenten gemiddeld weinig verschillen.",
        "<strong>De aandelen zijn van u.</strong> De bron geeft niet hoeveel mensen van elke groep in een regio wonen. De beginstand is een verzonnen voorbeeld.",
        f"<strong>Wat weten wij niet?</strong> De tekst die wij hebben, geeft voor starters geen cijfer over opleiding en voor voormalig werklozen niet over migratieachtergrond. Dat verschil kiest u zelf; het begint op 0. Bij voormalig werklozen kiest u ook de kans van wie tussen basisonderwijs en master in zit. Wij beginnen bij de basiskans, {MIDDLE:.0f} procent. "
        "Hoogopgeleid is bij voormalig werklozen een master of hoger. Bij starters telt wie geen niet-westerse achtergrond heeft als iemand zonder migratieachtergrond.",
        "<strong>Zo splitsen wij.</strong> Deze manier van rekenen heet in de statistiek Kitagawa-Oaxaca-Blinder, naar de bedenkers. Het verschil tussen twee gemiddelden bestaat uit een deel door de samenstelling (wie) en een deel door de omstandigheden (waar). Volgens PBL mogen de effecten worden opgeteld. Wij lezen daarin dat een effect overal even groot is. Dan blijft er niets over.",
        "<strong>Wat zegt dit niet?</strong> Het deel “wie” is geen verwijt aan mensen en het deel “waar” geen bewijs van een oorzaak. Waar iemand opgroeit, kan ook invloed hebben op de opleiding die iemand kiest.",
        "<strong>Om over na te denken.</strong> Twee regio’s met dezelfde gemiddelde kans: hebben zij hetzelfde beleid nodig?",
    ]


CALCULATOR = Calculator(
    name="samenstelling",
    chapter="werkzekerheid",
    title="Ligt het aan wie er wonen, of aan waar zij wonen?",
    intro="Maak twee regio’s. Kies wie er wonen en waar de regio ligt. U ziet hoe het verschil in gemiddelde kans is opgebouwd.",
    inputs=(
        Choice("groep", "Groep", lambda: [("starters", "Starters"), ("voormalig-werklozen", "Voormalig werklozen")], "starters", ""),
        Slider("eigen_kenmerk", "Eigen aanname", "procentpunt", 0, LARGEST, 0.5, 0, 1, "Bij starters: zo veel meer kans met een hoge opleiding. Bij voormalig werklozen: zo veel minder kans met een niet-westerse achtergrond. De tekst die wij hebben, geeft dit getal niet. Wij tellen het op bij de basiskans."),
        Slider("kans_midden", "Kans van wie daartussen zit", "procent", LOW, HIGH, 0.5, MIDDLE, 1, "Opleiding tussen basisonderwijs en master: eigen aanname.", FORMER),
        *region("", "Regio A", 40, 10, 40, "randstad", "agglomeratie"),
        *region("_b", "Regio B", 20, 10, 5, "randstad", "niet-stedelijk"),
    ),
    data=data,
    compute=model.samenstelling,
    outputs=(
        Shown("tekst_a", "Gemiddelde kans in A (procent)"),
        Shown("tekst_b", "Gemiddelde kans in B (procent)"),
        Shown("tekst_verschil", "Verschil, A min B (procentpunt)"),
    ),
    chart_title="Waaruit bestaat het verschil tussen A en B? In procentpunten",
    chart=chart,
    datasets=("balken",),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(Shown("deel", "Deel"), Shown("verschil", "Verschil, A min B (procentpunt)")),
    table_title="De delen van het verschil",
    sources=(
        Source(PBL, "… doordat in die regio’s meer kwetsbare groepen wonen", "waarom steden gemiddeld weinig verschillen", "voorbehouden.csv"),
        Source(PBL, "… en door de regionale omstandigheden", "de kansen per landsdeel, en het verschil tussen stad en niet-stedelijk", "kengetallen/kengetallen.csv"),
        Source(PBL, "Is het verschil groot en voor wie?", "de kansen naar opleiding en migratieachtergrond", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
