"""Wat als: all regions under a rule that the visitor writes; without a kernel, under the rule that the page begins with. Bron: UWV 2018."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import asdict

from .. import regel, tables
from ..models import wat_als as model
from ..models.getallen import cijfers, opsomming
from .record import Calculator, Refused, Shown, Source, Text, Values, Words, Work
from .regiocijfers import my_region
from .regiokolommen import as_numbers, columns

# Each asks something of its own: a sum in people, two conditions, a share of a share, an order, a choice.
EXAMPLES = (
    ("Hoeveel mensen meer, bij het aandeel van het land?", "max(0; land.aandeel_2017 / 100 * personen_2017 - werkzaam_2017)"),
    ("Waar werkt een groter deel dan in het land, en groeiden de banen harder?", "aandeel_2017 > land.aandeel_2017 en groei_banen > land.groei_banen"),
    ("Hoeveel banen per werkende?", "banen_2017 / werkzaam_2017"),
    ("Welke plaats heeft elke regio bij de groei van de Wajonggroep?", "plaats(groei_werkzaam_wajong)"),
    ("Hoeveel plaatsen schuift een regio op tussen 2015 en 2017?", "plaats(aandeel_2015) - plaats(aandeel_2017)"),
    ("Hoeveel mensen staan er in het register in regio’s met een laag begin?", "als(aandeel_2015 < land.aandeel_2015; personen_2015; 0)"),
)
DEFAULT = "max(0; land.aandeel_2017 / 100 * personen_2017 - werkzaam_2017)"
# Yes and no have no rank.
FIRST = (Shown("rang", "Plaats", "", 0), Shown("regio", "Regio"))


def found(rule: str) -> Values:
    """The `gegevens` of a rule: its outcome per region and for the country, and the columns that it uses. Raises regel.RegelFout."""
    known, regions = columns(), tables.regions()
    outcome = regel.bereken(rule, as_numbers(known), list(regions.values()))
    used = [known[name] for name in outcome.namen]
    text = " ".join(rule.split())
    decimals = 0 if outcome.ja_nee else decimals_for([*outcome.waarden, outcome.land or 0])
    shown = Shown("uitkomst", f"Uitkomst van: {text}", "", None if outcome.ja_nee else decimals)
    return {
        "regel": text,
        "ja_nee": int(outcome.ja_nee),
        "decimalen": decimals,
        "land": None if outcome.land is None else float(outcome.land),
        "namen": outcome.namen,
        "regios": [
            {"code": code, "regio": name, "waarde": float(value), **{each.naam: each.waarden[i] for each in used}}
            for i, ((code, name), value) in enumerate(zip(regions.items(), outcome.waarden, strict=True))
        ],
        "kolommen": [asdict(each) for each in (*FIRST[outcome.ja_nee:], shown, *(Shown(each.naam, each.naam, each.eenheid, each.decimalen) for each in used))],
    }


def decimals_for(values: list[float]) -> int:
    """As many as show three figures of the largest; none where all are whole."""
    largest = max(abs(value) for value in values)
    if all(abs(value - math.floor(value + 0.5)) <= 1e-9 * largest for value in values):
        return 0
    return min(9, max(0, 2 - math.floor(math.log10(largest))))


def data() -> Values:
    return found(DEFAULT)


def run(invoer: Values) -> Generator[float, None, Values]:
    """One step: a rule takes milliseconds, whatever it holds."""
    yield 0.0
    try:
        return found(invoer["regel"])
    except regel.RegelFout as error:
        raise Refused(str(error), "regel", place=None if error.plaats is None else (error.plaats, error.eind)) from error


def done(invoer: Values, gegevens: Values) -> str:
    return f"Uitgerekend voor {len(gegevens['regios'])} regio’s."


def words() -> list[Words]:
    """What a rule may hold."""
    known = columns().values()
    kinds = dict.fromkeys(each.soort for each in known)
    names = [
        Words(f"{kind}: de namen die u kunt gebruiken", ("Naam", "Wat is het?", "Eenheid", "Tabel"), [(each.naam, each.uitleg, each.eenheid, each.tabel) for each in known if each.soort == kind])
        for kind in kinds
    ]
    signs = [
        (f"{regel.LAND}aandeel_2017", "het landelijke cijfer: zet “land.” voor een naam"),
        ("+ - * /", "optellen, aftrekken, keer, gedeeld door"),
        ("^", f"tot de macht, hoogstens {regel.LARGEST_POWER}"),
        ("< > <= >= = <>", "kleiner, groter, hoogstens, minstens, gelijk, ongelijk"),
        ("en of niet", "voorwaarden samen; haakjes mogen"),
        ("0,5", "een getal, met een komma; zonder punten en zonder %"),
    ]
    return [*names, Words("Functies en tekens", ("Zo schrijft u het", "Wat doet het?"), [*((each.vorm, each.uitleg) for each in regel.FUNCTIES.values()), *signs], put=False)]


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    regels = uitkomst["regels"]
    n = cijfers(len(regels), 0)
    eerste = regels[0]
    laatste = regels[len(regels) - 1]
    if gegevens["ja_nee"] == 1:
        zin = "De regel klopt voor " + (cijfers(uitkomst["aantal_ja"], 0) if uitkomst["aantal_ja"] > 0 else "geen") + " van de " + n + " regio’s. "
    elif uitkomst["gelijk"] == 1:
        zin = "De regel geeft voor alle " + n + " regio’s hetzelfde: " + eerste["tekst"] + ". "
    else:
        hoogste = [r["naam"] for r in regels if r["plek"] == eerste["plek"]]
        laagste = [r["naam"] for r in regels if r["plek"] == laatste["plek"]]
        zin = "De uitkomst is het hoogst in " + waar(hoogste) + ": " + eerste["tekst"] + ", en het laagst in " + waar(laagste) + ": " + laatste["tekst"] + ". "
    for r in uitkomst["gekozen"]:
        if gegevens["ja_nee"] == 1:
            zin += "Voor " + r["naam"] + (" klopt de regel. " if r["tekst"] == "ja" else " klopt de regel niet. ")
        else:
            zin += "In " + r["naam"] + " is de uitkomst " + r["tekst"] + ". "
    return zin + "Zo luidt de regel: “" + gegevens["regel"] + "”. Dat is een eigen regel, niet van UWV."


def waar(namen: list) -> str:
    """Where the highest or the lowest is; many regions are counted."""
    if len(namen) > 3:
        return cijfers(len(namen), 0) + " regio’s"
    return opsomming(namen)


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    regels = uitkomst["regels"]
    if gegevens["ja_nee"] == 1:
        ja = [r["naam"] for r in regels if r["tekst"] == "ja"]
        tekst = "Een lijst van de regio’s. Waar de regel klopt, staat ja en een balk; die regio’s staan bovenaan. "
        return tekst + ("Ja bij: " + opsomming(ja) + "." if len(ja) > 0 else "Nergens staat ja.")
    delen = [r["naam"] + " " + r["tekst"] for r in regels]
    tekst = "Een lijst van de regio’s met een balk vanaf nul, van de hoogste uitkomst naar de laagste. De streeplijn is het gemiddelde van de regio’s: " + uitkomst["gemiddelde"] + ". "
    return tekst + "De eerste drie: " + "; ".join(delen[0:3]) + ". De laatste drie: " + "; ".join(delen[len(delen) - 3 : len(delen)]) + "."


def chart(width: int):
    from ..charts.wat_als import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Een eigen regel, niet van UWV.</strong> De getallen in de regel komen uit het rapport van UWV. Wat u ermee doet, is uw eigen aanname. UWV heeft deze uitkomst niet berekend.",
        "<strong>Opgeteld</strong> zegt alleen iets als de regel mensen, banen of vacatures telt. Percentages kunt u niet optellen. In het gemiddelde van de regio’s telt elke regio even zwaar, groot of klein.",
        "<strong>Voor het hele land</strong> rekent dezelfde regel met de landelijke cijfers. Dat is iets anders dan de regio’s optellen.",
        "<strong>Wat zegt dit niet?</strong> Een regel is geen voorspelling. Verandert er één ding in een regio, dan verandert er vaak meer. De cijfers gaan over 2015 tot en met 2017. Staat er geen jaar in de naam, dan staat het in de uitleg erbij.",
        "<strong>Om over na te denken.</strong> Welke regel zou u kiezen om geld of begeleiding over de regio’s te verdelen? Welke regio’s vinden een andere regel eerlijker?",
    ]


CALCULATOR = Calculator(
    name="wat-als",
    chapter="werkplaats",
    title="Wat als? Uw eigen regel voor alle regio’s",
    intro="Wat als in elke regio een even groot deel van de mensen werkte als in het land? Voor zo’n vraag schrijft u een regel. De rekenhulp rekent die uit voor alle regio’s.",
    inputs=(my_region(),),
    data=data,
    compute=model.wat_als,
    outputs=(
        Shown("hoogste", "Hoogste uitkomst"),
        Shown("totaal", "Opgeteld over de regio’s"),
        Shown("gemiddelde", "Gemiddelde van de regio’s"),
        Shown("land", "Dezelfde regel voor het hele land"),
    ),
    chart_title="De uitkomst van de regel, per arbeidsmarktregio",
    chart=chart,
    datasets=("regels", "gekozen", "streep"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=tuple(Shown(**each) for each in data()["kolommen"]),
    table_title="Alle regio’s, met de cijfers die de regel gebruikt",
    sources=(
        Source(tables.UWV, "Tabel B.1, B.2, B.4, B.6, B.7 en B.9", "de aantallen per regio, jaar en groep; de aandelen en de groei berekenen wij daaruit", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 3.2", "de groei van het aantal banen van 2015 tot 2017, verschil met het land", f"{tables.UWV}/gedrukt.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
    work=Work(
        title="Schrijf uw eigen regel",
        intro="Een regel is een som met namen van cijfers, of een vraag met ja of nee als antwoord. <strong>De cijfers zijn van UWV. De regel en de uitkomst zijn uw eigen aanname, niet van UWV.</strong>",
        inputs=(
            Text(
                "regel", "Uw regel", DEFAULT, regel.LANGST,
                "Bijvoorbeeld: banen_2017 / werkzaam_2017, of aandeel_2017 > 50. Tussen de waarden van een functie staat een puntkomma. De link in de adresbalk onthoudt uw regel. Een regel heeft hoogstens " + str(regel.LANGST) + " tekens.",
                EXAMPLES, words,
            ),
        ),
        button="Reken uit voor alle regio’s",
        run=run,
        done=done,
        seconds=5,
    ),
)
