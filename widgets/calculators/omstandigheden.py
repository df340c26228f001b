"""Omstandigheden: what of a region matters for whom, as directions without sizes. Bron: PBL 2019 en KWI 2020."""

from .. import tables
from ..models.omstandigheden import omstandigheden, twee_kanten, zin_per_groep
from .record import Calculator, Choice, Shown, Source

PBL, KWI = "pbl-2019-werkzekerheid", "kwi-2020-levensloop"
WORK, MATCH = "Werk in de regio", "Aansluiting en concurrentie"
STARTERS, UNEMPLOYED, BOTH = "Starters", "Voormalig werklozen", "Beide groepen"


def reading(key: str | None, other: str) -> dict:
    """What a relation says for one group: teken, woord where there is no direction, and mogelijk. Without a key the source names only `other`.

    Raises DataError on a direction that has no words here.
    """
    if key is None:
        return {"teken": 0, "woord": f"de bron noemt dit alleen bij {other}", "mogelijk": 0}
    row = tables.relation(key)
    # A row may state the relation from the other end: fewer jobs, a smaller chance.
    end = -1 if row["oorzaak"].startswith(("minder", "lagere")) else 1
    if row["richting"] in ("verhoogt", "verlaagt"):
        return {"teken": end if row["richting"] == "verhoogt" else -end, "woord": "", "mogelijk": 1 if "mogelijk" in row["sterkte"] else 0}
    words = {
        ("geen verband", True): "maakt amper uit",
        ("geen verband", False): "niet van invloed",
        ("hangt samen", False): "telt minder mee",
    }
    found = words.get((row["richting"], "amper" in row["sterkte"]))
    if found is None or (row["richting"] == "hangt samen" and "minder sterk" not in row["sterkte"]):
        raise tables.DataError(f"data/verbanden.csv: {key}: no words for {row['richting']!r}, {row['sterkte']!r}")
    return {"teken": 0, "woord": found, "mogelijk": 0}


def strength(*named: tuple[str, str]) -> str:
    """How strong the sources call it: pairs of group and row."""
    parts = []
    for who, key in named:
        row = tables.relation(key)
        parts.append(f"{who}{' (KWI 2020)' if row['bron'] == KWI else ''}: {row['sterkte'] or 'geen sterkte genoemd'}.")
    return " ".join(parts)


def circumstance(name: str, title: str, labels: tuple[str, str], sentence: tuple[str, str], starters: str | None, unemployed: str | None, how: str) -> dict:
    """One circumstance; `labels` and `sentence` for more and for less of it."""
    return {
        "invoer": name,
        "naam": title,
        "keuzes": {"": "niet ingevuld", "meer": labels[0], "minder": labels[1]},
        "in_zin": {"meer": sentence[0], "minder": sentence[1]},
        "starters": reading(starters, "voormalig werklozen"),
        "werklozen": reading(unemployed, "starters"),
        "sterkte": how,
    }


def data() -> dict:
    """The circumstances with the direction for both groups."""
    jobs, unemployment, growth = "pbl-bereikbare-banen-", "pbl-werkloosheid-", "pbl-economische-groei-werkbehoud"
    training, sector, competition = "pbl-aansluiting-opleiding-starters", "pbl-aansluiting-sector-voormalig-werklozen", "pbl-concurrentie-stad-werkbehoud"
    long = "voormalig-werklozen"
    return {
        "omstandigheden": [
            circumstance(
                "bereikbare_banen", "Banen die te bereiken zijn", ("meer", "minder"), ("meer bereikbare banen", "minder bereikbare banen"),
                f"{jobs}starters", f"{jobs}{long}", strength((STARTERS, f"{jobs}starters"), (UNEMPLOYED, f"{jobs}{long}")),
            ),
            circumstance(
                "werkloosheid", "Werkloosheid", ("hoger", "lager"), ("een hogere werkloosheid", "een lagere werkloosheid"),
                f"{unemployment}starters", f"{unemployment}{long}",
                strength((STARTERS, f"{unemployment}starters"), (UNEMPLOYED, f"{unemployment}{long}"), (UNEMPLOYED, "kwi-groei-werkloosheid-ww")),
            ),
            circumstance(
                "groei", "Economische groei per jaar", ("hoger", "lager"), ("een hogere groei", "een lagere groei"),
                growth, growth, strength((BOTH, growth)),
            ),
            circumstance(
                "opleiding", "Banen die passen bij de opleiding", ("groter deel past", "kleiner deel past"),
                ("een groter deel banen dat past bij de opleiding", "een kleiner deel banen dat past bij de opleiding"),
                training, None, strength((STARTERS, training)),
            ),
            circumstance(
                "sector", "Banen die passen bij de sector van de laatste baan", ("meer", "minder"), ("meer passende banen", "minder passende banen"),
                None, sector, strength((UNEMPLOYED, sector)),
            ),
            circumstance(
                "concurrentie", "Concurrentie om werk", ("meer", "minder"), ("meer concurrentie om werk", "minder concurrentie om werk"),
                competition, competition, strength((f"{BOTH}, in de steden", competition), ("Starters in de grootste steden", "kwi-concurrentie-stad")),
            ),
        ],
    }  # fmt: skip


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if uitkomst["ingevuld"] == 0:
        return "Vul een of meer omstandigheden in. Dan ziet u welke kant de bron op wijst."
    zin = zin_per_groep("starters", uitkomst["starters"]) + " " + zin_per_groep("voormalig werklozen", uitkomst["werklozen"])
    if twee_kanten(uitkomst["starters"]) or twee_kanten(uitkomst["werklozen"]):
        zin += " De bron geeft geen groottes, dus optellen kan niet."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    return "De tabel heeft een rij per omstandigheid. U vergelijkt uw regio met een andere regio. De richting geldt voor de kans om werk te houden. Hoe groot het verschil is, staat niet in de tekst."


def options(more: str, less: str):
    """More or less than in the other region, in words that fit the circumstance."""
    return lambda: [("", "Niet ingevuld"), ("meer", more), ("minder", less)]


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Alleen richtingen.</strong> De bron zegt welke kant een omstandigheid op werkt, en soms hoe sterk. Groottes geeft zij hier niet. Daarom telt deze rekenhulp niets op. Wijzen twee omstandigheden dezelfde kant op, dan is het effect niet vanzelf twee keer zo groot.",
        "<strong>Werkloosheid bij voormalig werklozen.</strong> De twee publicaties zeggen dit niet helemaal hetzelfde. Volgens PBL hangt de kans minder af van de werkloosheid dan van het aantal bereikbare banen. Volgens KWI 2020 speelt werkloosheid amper een rol. Het gaat om hetzelfde onderzoek.",
        "<strong>Concurrentie in de stad.</strong> In de grootste steden zijn veel banen te bereiken, en toch is de kans om werk te houden er iets kleiner. PBL noemt concurrentie een <em>mogelijke</em> verklaring. KWI 2020 noemt dit bij starters <em>waarschijnlijk</em>. De omgekeerde richting, bij minder concurrentie, is onze lezing. "
        "Rekent PBL concurrenten mee, dan is het effect van bereikbare banen lager.",
        "<strong>Wat zegt dit niet?</strong> Deze uitkomsten gaan over werk houden. Voor het vínden van werk vanuit de WW telt de werkloosheid in de regio wel sterk mee, staat in noot 6. "
        "De laatste baan geeft misschien geen goed beeld van iemands ervaring. En vaardigheden hangen meer samen met het beroep dan met de sector (noot 7). PBL meet ook niet het hele effect van de regio (noot 8).",
        "<strong>Om over na te denken.</strong> Vul een stad in: meer banen te bereiken, en ook meer concurrentie. Wat zou u willen weten om te zeggen wat zwaarder weegt?",
    ]


CALCULATOR = Calculator(
    name="omstandigheden",
    chapter="werkzekerheid",
    title="Wat maakt in een regio uit, en voor wie?",
    intro="Vergelijk een regio met een andere. Wat is er meer, en wat is er minder? U ziet welke kant de bron op wijst: voor starters en voor voormalig werklozen. De beginstand is een voorbeeld.",
    inputs=(
        Choice("bereikbare_banen", "Banen die te bereiken zijn", options("Meer dan elders", "Minder dan elders"), "minder", "Vanuit de gemeente waar iemand woont.", group=WORK),
        Choice("werkloosheid", "Werkloosheid", options("Hoger dan elders", "Lager dan elders"), "meer", "Bij starters noemt de bron de (jeugd)werkloosheid.", group=WORK),
        Choice("groei", "Economische groei per jaar", options("Hoger dan elders", "Lager dan elders"), "", group=WORK),
        Choice("opleiding", "Banen die passen bij de opleiding", options("Een groter deel past", "Een kleiner deel past"), "", group=MATCH),
        Choice("sector", "Banen die passen bij de sector van de laatste baan", options("Meer dan elders", "Minder dan elders"), "", group=MATCH),
        Choice("concurrentie", "Concurrentie om werk", options("Meer dan elders", "Minder dan elders"), "", "Bijvoorbeeld van werkzoekenden van buiten de regio.", group=MATCH),
    ),
    data=data,
    compute=omstandigheden,
    outputs=(),
    chart_title="De kans om werk te houden: welke kant wijst de bron op?",
    chart=None,
    datasets=(),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("omstandigheid", "Omstandigheid"),
        Shown("regio", "Uw regio"),
        Shown("starters", "Voor starters"),
        Shown("werklozen", "Voor voormalig werklozen"),
        Shown("sterkte", "Hoe sterk, volgens de bron"),
    ),
    table_title="De omstandigheden, met de richting voor elke groep",
    sources=(
        Source(PBL, "Minder bereikbare banen en meer regionale werkloosheid verlagen de kans op werkbehoud", "bereikbare banen, werkloosheid, groei en concurrentie", "verbanden.csv"),
        Source(PBL, "Aansluiting tussen opleiding en regionale werkgelegenheid vergroot de kans op werkbehoud voor starters", "hoe de banen passen", "verbanden.csv"),
        Source(PBL, "Bevindingen: regionale verschillen, noot 6, noot 7 en noot 8", "wat de uitkomsten niet zeggen", "voorbehouden.csv"),
        Source(KWI, "Regionale verschillen in werkzekerheid: Rol van regionale omstandigheden", "wat dit artikel anders zegt over werkloosheid en concurrentie", "verbanden.csv"),
    ),
    notes=notes,
)
