"""Wat als: all regions under a rule that the visitor writes. Without a kernel the page shows the rule it begins with. Bron: UWV 2018."""

from __future__ import annotations

import math
from dataclasses import asdict

from .. import regel, tables
from ..models import wat_als as model
from ..models.getallen import cijfers, opsomming
from .record import Calculator, Shown, Source, Values
from .regiocijfers import my_region
from .regiokolommen import as_numbers, columns

DEFAULT = "max(0; land.aandeel_2017 / 100 * personen_2017 - werkzaam_2017)"
FIRST = (Shown("rang", "Plaats", "", 0), Shown("regio", "Regio"))


def found(rule: str) -> Values:
    """The `gegevens` of a rule: its outcome per region and for the country, and the columns that it uses. Raises regel.RegelFout."""
    known, regions = columns(), tables.regions()
    outcome = regel.bereken(rule, as_numbers(known), list(regions.values()))
    used = [known[name] for name in outcome.namen]
    decimals = 0 if outcome.ja_nee else decimals_for([*outcome.waarden, outcome.land or 0])
    shown = Shown("uitkomst", "Uitkomst van de regel", "", None if outcome.ja_nee else decimals)
    return {
        "regel": " ".join(rule.split()),
        "ja_nee": int(outcome.ja_nee),
        "decimalen": decimals,
        "land": None if outcome.land is None else float(outcome.land),
        "namen": outcome.namen,
        "regios": [
            {"code": code, "regio": name, "waarde": float(value), **{each.naam: each.waarden[i] for each in used}}
            for i, ((code, name), value) in enumerate(zip(regions.items(), outcome.waarden, strict=True))
        ],
        "kolommen": [asdict(each) for each in (*FIRST, shown, *(Shown(each.naam, each.naam, each.eenheid, each.decimalen) for each in used))],
    }


def decimals_for(values: list[float]) -> int:
    """As many as show three figures of the largest; none where all are whole."""
    if all(abs(value - math.floor(value + 0.5)) < 1e-9 for value in values):
        return 0
    largest = max(abs(value) for value in values)
    return min(9, max(0, 2 - math.floor(math.log10(largest))))


def data() -> Values:
    return found(DEFAULT)


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
        "<strong>Wat zegt dit niet?</strong> Een regel is geen voorspelling. Verandert er één ding in een regio, dan verandert er vaak meer. De cijfers gaan over de jaren in de namen, tot en met 2017.",
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
)
