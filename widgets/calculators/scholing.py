"""Scholing: fifteen statements to hold a training programme against the five success factors. Bron: KWI 2020 (De Greef en Heimens Visser)."""

from functools import cache

from .. import tables
from ..models.getallen import telwoord
from ..models.scholing import scholing, zin_scholing
from .record import Calculator, Choice, Shown, Source

KWI, ARTICLE = "kwi-2020-levensloop", "Post-initiële scholing"
FACTORS = {"fundering": "De fundering", "coach": "De coach", "deelnemer": "De deelnemer", "leeromgeving": "De leeromgeving", "transfer": "De toepassing"}
ANSWERS = {"": "Niet ingevuld", "ja": "Ja", "deels": "Deels", "nee": "Nee", "onbekend": "Weet ik niet"}
POINTS = {"ja": 2, "deels": 1, "nee": 0}


@cache
def factors() -> tuple[dict, ...]:
    """The factors in the order of the article, with their statements. Raises DataError where a factor has none, or a statement has another factor."""
    found = {f"kwi-factor-{code}": {"naam": name, "uitspraken": []} for code, name in FACTORS.items()}
    for row in tables.rows(".", "uitspraken"):
        if row["bron"] == KWI:
            if row["factor"] not in found:
                raise tables.DataError(f"data/uitspraken.csv: {row['id']}: no factor {row['factor']!r}")
            found[row["factor"]]["uitspraken"].append(
                {"invoer": row["id"].removeprefix("kwi-").replace("-", "_"), "uitspraak": row["uitspraak"], "aanbeveling": row["aanbeveling"]}
            )
    empty = [key for key, each in found.items() if not each["uitspraken"]]
    if empty:
        raise tables.DataError(f"data/uitspraken.csv: no statements for {', '.join(empty)}")
    return tuple(found.values())


def answers() -> list[tuple[str, str]]:
    return [("", "Kies"), *((code, label) for code, label in ANSWERS.items() if code)]


def data() -> dict:
    return {"factoren": list(factors()), "punten": POINTS, "antwoorden": ANSWERS}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zin = zin_scholing(uitkomst)
    onbekend = ""
    if uitkomst["onbekend"] > 0:
        onbekend = " Bij " + telwoord(uitkomst["onbekend"], "uitspraak", "uitspraken") + " koos u ‘weet ik niet’. Wie zou het wel weten?"
    if uitkomst["beantwoord"] == 0:
        return zin + " Kies bij een of meer uitspraken wat voor uw programma geldt." + onbekend
    if len(uitkomst["zwakst"]) == 1:
        deel = uitkomst["stand"][uitkomst["zwakst"][0]]
        zin += " Het artikel zegt hierbij, in onze woorden: " + " ".join(uitkomst["advies"])
        aantal = len(gegevens["factoren"][uitkomst["zwakst"][0]]["uitspraken"])
        if deel["beantwoord"] < aantal:
            zin += " Deze punten komen uit " + str(deel["beantwoord"]) + " van de " + str(aantal) + " uitspraken van deze factor."
    elif len([deel for deel in uitkomst["stand"] if deel["beantwoord"] > 0]) == 1:
        zin += " Vul meer factoren in om te vergelijken."
    elif len(uitkomst["zwakst"]) > 1:
        zin += " In de tabel staat wat het artikel bij elke uitspraak zegt."
    return zin + " U beantwoordde " + str(uitkomst["beantwoord"]) + " van de " + str(uitkomst["uitspraken"]) + " uitspraken." + onbekend


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [balk["naam"] + ": " + balk["tekst"] for balk in uitkomst["balken"]]
    return "Elke balk loopt van geen punten tot alle punten die u kon halen. " + ". ".join(delen) + "."


def chart(width: int):
    from ..charts.profiel import chart as draw
    from ..charts.regels import Lines
    from ..charts.thema import NARROW

    # Room for a mark at either end; at the right for the points, where the words stand beside the bars.
    return draw(Lines(width, len(FACTORS), -3, 103 if width <= NARROW else 140, [0, 50, 100], "procent", (46, 58), (20, 40), 0.3))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Post-initiële scholing</strong> is (onze uitleg) leren nadat iemand van school is: cursussen en opleidingen voor volwassenen. Hier gaat het om scholing die gericht is op werk. <em>Re-integratie</em> is weer aan het werk gaan. <em>Regie</em> is zelf bepalen wat er gebeurt. Wat hier <em>toepassing</em> heet, noemt het artikel <em>transfer</em>.",
        f"<strong>De punten zijn van ons.</strong> Ja geeft {POINTS['ja']} punten, deels {POINTS['deels']} en nee {POINTS['nee']}. Alles telt even zwaar. Het artikel geeft geen gewichten, en zegt niet hoe groot het effect van een factor is. Wat u niet invult of niet weet, telt niet mee.",
        "<strong>De uitspraken zijn van ons.</strong> Wij kozen er bij elke factor drie, in onze woorden bij wat het artikel zegt. Het artikel zegt niet dat elke uitspraak even belangrijk is. Ook wat het artikel erbij zegt, vatten wij samen.",
        "<strong>Een scan is geen meting.</strong> U geeft uw eigen oordeel. Een deelnemer of een coach kan hetzelfde programma anders zien. Het verschil tussen twee factoren kan aan één antwoord liggen.",
        "<strong>Wanneer merkt iemand iets van scholing?</strong> Mensen met weinig opleiding zullen volgens Vrooman en anderen (2016) meer effecten merken op de lange termijn dan op korte termijn. Zij noemen een goed salaris en betere kansen op werk. Het artikel haalt hen aan.",
        "<strong>Wat zegt dit niet?</strong> Veel punten bewijzen niet dat uw programma werkt, en weinig punten niet dat het niet werkt. Het artikel geeft geen cijfers over wat er gebeurt als een factor ontbreekt. Het zegt ook niet dat deze vijf alles zijn wat telt.",
        "<strong>Om over na te denken.</strong> Laat een coach en een deelnemer de uitspraken ook langslopen. Waar verschillen de antwoorden, en wat vertelt dat?",
    ]


CALCULATOR = Calculator(
    name="scholing",
    chapter="levensloop",
    title="Waar staat uw scholing het minst sterk?",
    intro="Neem een programma dat u kent. Geef bij elke uitspraak aan of die klopt. U ziet per succesfactor hoeveel punten het programma krijgt, welke factor het minst sterk staat, en wat het artikel daarbij zegt.",
    inputs=tuple(
        Choice(each["invoer"], each["uitspraak"], answers, "", group=f"{number}. {factor['naam']}")
        for number, factor in enumerate(factors(), 1)
        for each in factor["uitspraken"]
    ),
    data=data,
    compute=scholing,
    outputs=(),
    chart_title="Punten per factor, in procenten van wat u kon halen",
    chart=chart,
    datasets=("balken",),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("factor", "Factor", share=18),
        Shown("uitspraak", "Uitspraak", share=28),
        Shown("antwoord", "Uw antwoord", share=14),
        Shown("aanbeveling", "Wat het artikel erbij zegt", share=40),
    ),
    table_title="De uitspraken, met uw antwoord en wat het artikel erbij zegt",
    sources=(
        Source(KWI, f"Artikel ‘{ARTICLE}’ (De Greef en Heimens Visser): Succesfactor 1 tot en met 5", "wat het artikel bij elke factor zegt", "uitspraken.csv"),
        Source(KWI, "Hetzelfde artikel: Vijf succesfactoren van post-initiële scholing", "de vijf factoren", "succesfactoren.csv"),
        Source(KWI, "Hetzelfde artikel: Vijf succesfactoren van post-initiële scholing", "effecten op de lange termijn", "verbanden.csv"),
    ),
    notes=notes,
    table_repeats=True,
)
