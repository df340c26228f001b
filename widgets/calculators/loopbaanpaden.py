"""Loopbaanpaden: of a hundred starters and a hundred former unemployed, who follows which path. Bron: PBL 2019 en KWI 2020."""

from .. import tables
from ..models.loopbaan import loopbaanpaden
from .record import Calculator, Choice, Shown, Source

PBL, KWI = "pbl-2019-werkzekerheid", "kwi-2020-levensloop"
PATHS = {
    "vast": ("bijna altijd werk, meestal in vaste dienst", "in vaste dienst", "vast"),
    "flexibel": ("bijna altijd werk, meestal flexibel", "flexibel", "flexibel"),
    "wisselend": ("werk en werkloosheid wisselen elkaar af", "wisselend", "weinig-werkzeker"),
}


def nadruk() -> list[tuple[str, str]]:
    return [(path, name[0].upper() + name[1:]) for path, (name, _, _) in PATHS.items()] + [("keerpunt", "Het keerpunt op het flexibele pad")]


def part(address: str, kind: str, name: str, short: str, shape: str, words: str = "", caption: str = "") -> dict:
    """One path of one group: its share with bounds, and the words in which the source gives it."""
    found = tables.figure(address)
    exact = f"{found.qualifier} {found.value:.0f}".strip()
    return {
        "soort": kind, "vorm": shape, "naam": name, "kort": short, "waarde": found.value, "laag": found.low, "hoog": found.high,
        "woorden": words or exact, "bijschrift": caption or f"{exact} {short}",
    }


def data() -> dict:
    """Per group the shares of the three paths; and for the flexible path, both groups together, what happens after three years."""
    groups = []
    for name, key in (("100 starters", "starters"), ("100 voormalig werklozen", "voormalig-werklozen")):
        parts = [part(f"pbl-pad-{path}-{key}", kind, name_, short, kind) for kind, (name_, short, path) in PATHS.items()]
        groups.append({"naam": name, "soort": "pad", "delen": parts})
    steady = part("kwi-keerpunt-vast", "alsnog vast", "alsnog in vaste dienst", "alsnog vast", "vast", "een derde", "een derde: alsnog vast")
    trouble = {**part("kwi-keerpunt-moeite", "moeite", "moeite om werk te behouden", "heeft moeite", "wisselend", "een vergelijkbaar deel", "vergelijkbaar deel: moeite"), "laag": steady["laag"], "hoog": steady["hoog"]}
    turning = tables.figure("kwi-keerpunt-aandeel")
    none = {**steady, "soort": "geen keerpunt", "vorm": "flexibel", "naam": "geen keerpunt", "kort": "geen keerpunt", "woorden": "de rest", "bijschrift": "de rest: geen keerpunt", "waarde": 100 - turning.value, "laag": 100 - turning.high, "hoog": 100 - turning.low}
    groups.append({"naam": "100 mensen op het flexibele pad", "soort": "keerpunt", "delen": [steady, none, trouble]})
    return {"groepen": groups}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    rijen = [rij for rij in uitkomst["rijen"] if rij["in_beeld"] == 1]
    if invoer["nadruk"] == "keerpunt":
        return "Van de mensen op het flexibele pad komt na drie jaar een derde alsnog in vaste dienst; een vergelijkbaar deel heeft dan moeite om werk te behouden."
    zin = "Van de 100 starters volgen er " + rijen[0]["woorden"] + " dit pad: " + rijen[0]["pad"] + ". "
    return zin + "Van de 100 voormalig werklozen zijn dat er " + rijen[1]["woorden"] + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = []
    for groep in gegevens["groepen"]:
        delen.append(groep["naam"] + ": " + ", ".join([deel["woorden"] + " " + deel["kort"] for deel in groep["delen"]]))
    return "Elk figuurtje is een mens. " + ". ".join(delen) + "."


def chart(width: int):
    from ..charts.loopbaanpaden import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Over wie gaat het?</strong> <em>Starters</em> verlieten in de jaren 2006 tot en met 2009 hun opleiding. <em>Voormalig werklozen</em> vonden na een WW-uitkering weer werk. Zij zijn vijf jaar gevolgd.",
        "<strong>Flexibel</strong> is hier: een tijdelijk contract, werken als zelfstandige zonder personeel, of een vast contract voor minder dan 20 uur per week.",
        "<strong>Het keerpunt</strong> geeft de bron voor beide groepen samen, niet per groep. Drie jaar was in die tijd de langste duur van flexibele contracten.",
        "<strong>Ruim en bijna</strong> zijn woorden van de bron. In de tabel staat welke grenzen wij daarbij aanhouden.",
    ]


CALCULATOR = Calculator(
    name="loopbaanpaden",
    chapter="werkzekerheid",
    title="Welk pad volgen honderd mensen?",
    intro="Stel u honderd starters voor, en honderd mensen die na werkloosheid weer werk vonden. Kies een pad en zie hoeveel van hen het in vijf jaar volgen.",
    inputs=(Choice("nadruk", "Laat zien", nadruk, "vast"),),
    data=data,
    compute=loopbaanpaden,
    outputs=(),
    chart_title="Starters houden vaker werk dan mensen die werkloos waren",
    chart=chart,
    datasets=("mensen", "bijschriften", "titels"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("groep", "Groep"),
        Shown("pad", "Pad"),
        Shown("woorden", "Van de 100, in de woorden van de bron"),
        Shown("laag", "Ten minste", "van de 100", 1),
        Shown("hoog", "Ten hoogste", "van de 100", 1),
    ),
    table_title="De paden per groep",
    sources=(
        Source(PBL, "Starters hebben meer kans op het behouden van werk dan voormalig werklozen", "de drie paden", "kengetallen/kengetallen.csv"),
        Source(KWI, "Regionale verschillen in werkzekerheid", "het keerpunt na drie jaar", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
