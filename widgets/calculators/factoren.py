"""Factoren: what goes with more or less work for the group, and what a region can change. Bron: UWV 2018, hoofdstuk 2."""

from .. import tables
from ..models.factoren import factoren
from ..models.getallen import cijfers, opsomming, telwoord
from .record import Calculator, Choice, Shown, Source

FILE = "factoren"
KINDS = {"alle": "alle factoren", "structureel": "structurele factoren", "beinvloedbaar": "factoren waar regio’s invloed op hebben"}
FEATURES = {"arbeidsmarkt": "arbeidsmarkt", "bevolking": "bevolking", "geografie": "ligging", "cultuur": "cultuur"}
STEPS = {"instroom": "instroom in het register", "werkzoekenden": "diensten aan werkzoekenden", "werkgevers": "diensten aan werkgevers"}
# What the columns `richting` and `werking` of the two tables say of the effect that they name.
SIDES = {"verhoogt": "meer", "verlaagt": "minder", "hangt samen": "hangt samen", "bevordert": "meer", "belemmert": "minder"}


def factor(row: dict[str, str], found: dict[str, str]) -> dict:
    """One factor: `row` of the classification with `found`, its row in `verbanden` or `succesfactoren`. Raises DataError without direction."""
    direction = found["richting"] if row["tabel"] == "verbanden" else found["werking"]
    if direction not in SIDES:
        raise tables.DataError(f"data/{row['tabel']}.csv: {row['id']}: no words for {direction!r}")
    side = SIDES[direction]
    name, strength = found.get("oorzaak") or found["factor"], found.get("sterkte", "")
    return {
        "soort": row["soort"],
        "stap": row["stap"],
        "kant": side,
        "factor": name[0].upper() + name[1:],
        "richting": ("hangt samen met" if side == "hangt samen" else side) + ": " + (row["gevolg"] or found["gevolg"]) + (f" ({strength})" if strength else ""),
        "wie": row["voor_wie"] or found["voor_wie"],
        "uitleg": row["uitleg"],
        "plaats": found["vindplaats"],
    }


def data() -> dict:
    """The factors in the order of chapter 2. Raises DataError when a classified row does not exist."""
    known = {(name, row["id"]): row for name in ("verbanden", "succesfactoren") for row in tables.rows(".", name) if row["bron"] == tables.UWV}
    factors = []
    for row in tables.rows(tables.UWV, FILE):
        if (row["tabel"], row["id"]) not in known:
            raise tables.DataError(f"data/{tables.UWV}/{FILE}.csv: no row {row['id']!r} in {row['tabel']}.csv")
        factors.append(factor(row, known[row["tabel"], row["id"]]))
    return {"factoren": factors, "soorten": KINDS, "stappen": {**FEATURES, **STEPS}}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = []
    if uitkomst["meer"] > 0:
        delen.append("bij " + cijfers(uitkomst["meer"], 0) + " staat ‘meer’")
    if uitkomst["minder"] > 0:
        delen.append("bij " + cijfers(uitkomst["minder"], 0) + " staat ‘minder’")
    if uitkomst["samen"] > 0:
        delen.append("bij " + cijfers(uitkomst["samen"], 0) + " staat alleen dat er een verband is")
    zin = "U ziet " + telwoord(len(uitkomst["rijen"]), "factor", "factoren") + " (" + uitkomst["titel"] + "): " + opsomming(delen) + "."
    if invoer["soort"] == "structureel":
        return zin + " Een regio kan hier in principe niets aan veranderen."
    if invoer["soort"] == "beinvloedbaar":
        return zin + " Een regio kan hier mogelijk zelf iets aan doen."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    return "Elke rij is een factor uit hoofdstuk 2 van het rapport. Bij ‘richting’ staat wat er meer of minder is als de factor er is, en tussen haakjes hoe sterk of hoe zeker."


def options(labels: dict[str, str], every: str):
    """All of a list, or one of it, as a reader sees it."""
    return lambda: [("alle", every), *((code, label[0].upper() + label[1:]) for code, label in labels.items())]


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Twee soorten.</strong> Structurele factoren horen bij de regio: de arbeidsmarkt, de bevolking, de ligging en de cultuur. In principe kan een regio die niet veranderen. De andere factoren gaan over beleid en uitvoering. UWV kijkt daar naar twee stappen: instroom in het register, en mensen duurzaam aan het werk helpen.",
        "<strong>Waar komt dit vandaan?</strong> Figuur 2.1 van het rapport staat niet in de tekst die wij hebben. Wij volgen de paragrafen die de figuur uitleggen. De uitleg staat er in onze woorden.",
        "<strong>Meer of minder is geen oordeel.</strong> Het woord hoort bij wat erachter staat: meer verwarring is iets anders dan meer kans op een baan.",
        "<strong>Afkortingen.</strong> SW is de sociale werkvoorziening. VSO is voortgezet speciaal onderwijs, PRO praktijkonderwijs. Een WSP is een Werkgeversservicepunt. Arbeidsparticipatie is: werk hebben.",
        "<strong>Wat zegt dit niet?</strong> Het is een overzicht van ander onderzoek. De bron geeft geen groottes, dus optellen kan niet. Veel van dat onderzoek gaat over Wajongers en de sociale werkvoorziening. UWV verwacht dat het ook geldt voor de Participatiewetgroep, maar dat is een verwachting. "
        "En structurele factoren verklaren de verschillen tussen regio’s maar voor een deel.",
        "<strong>Om over na te denken.</strong> Kies een structurele factor uit uw eigen regio. Welke factor die wel te beïnvloeden is, past daarbij?",
    ]


CALCULATOR = Calculator(
    name="factoren",
    chapter="banenafspraak",
    title="Welke factoren spelen mee, en wat is te beïnvloeden?",
    intro="UWV zocht in ander onderzoek naar wat meespeelt bij werk voor mensen met een arbeidsbeperking. Kies een soort, en daarna een onderdeel.",
    inputs=(
        Choice("soort", "Soort factor", lambda: [("alle", "Alle factoren"), ("structureel", "Structureel"), ("beinvloedbaar", "Beleid en uitvoering")], "structureel"),
        Choice("kenmerk", "Kenmerk van de regio", options(FEATURES, "Alle kenmerken"), "bevolking", "", {"soort": ("structureel",)}),
        Choice("stap", "Stap naar werk", options(STEPS, "Alle stappen"), "instroom", "", {"soort": ("beinvloedbaar",)}),
    ),
    data=data,
    compute=factoren,
    outputs=(),
    chart_title="De factoren, met hun richting",
    chart=None,
    datasets=(),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("factor", "Factor"),
        Shown("richting", "Richting"),
        Shown("wie", "Voor wie"),
        Shown("uitleg", "Wat de bron zegt"),
        Shown("plaats", "Kopje in UWV 2018"),
    ),
    table_title="De factoren, met hun richting en plaats in de bron",
    sources=(
        Source(tables.UWV, "2.1. Inleiding, figuur 2.1", "de indeling in structureel en te beïnvloeden, en de stappen", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "2.2. Structurele niet-beïnvloedbare factoren", "de kenmerken van een regio", "verbanden.csv"),
        Source(tables.UWV, "2.3. Beïnvloedbare factoren", "instroom en diensten, met hun richting", "verbanden.csv"),
        Source(tables.UWV, "2.3. Beïnvloedbare factoren", "wat bevordert of belemmert", "succesfactoren.csv"),
        Source(tables.UWV, "2.2. Structurele niet-beïnvloedbare factoren", "wat een verwachting is, en wat maar een deel verklaart", "voorbehouden.csv"),
    ),
    notes=notes,
)
