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
    return [("vast", "Meestal vast werk"), ("flexibel", "Meestal flexibel werk"), ("wisselend", "Werk en werkloos"), ("keerpunt", "Keerpunt na drie jaar")]


def part(address: str, kind: str, name: str, short: str, shape: str, words: str = "", caption: str = "", bounded: bool = True) -> dict:
    """One path of one group: its share with bounds, and the words in which the source gives it. A whole number was rounded."""
    found = tables.figure(address)
    exact = f"{found.qualifier} {found.value:.0f}".strip()
    low, high = found.limits() if bounded else (None, None)
    return {
        "soort": kind, "vorm": shape, "naam": name, "kort": short, "waarde": found.value,
        "laag": low, "hoog": high,
        "woorden": words or exact, "bijschrift": caption or f"{exact} {short}",
    }


def data() -> dict:
    """Per group the shares of the three paths; and for the flexible path, both groups together, what happens after three years."""
    groups = []
    for name, key in (("100 starters", "starters"), ("100 voormalig werklozen", "voormalig-werklozen")):
        parts = [part(f"pbl-pad-{path}-{key}", kind, name_, short, kind) for kind, (name_, short, path) in PATHS.items()]
        groups.append({"naam": name, "soort": "pad", "delen": parts})
    steady = part("kwi-keerpunt-vast", "alsnog vast", "alsnog in vaste dienst", "alsnog vast", "vast", "een derde", "een derde: alsnog vast")
    trouble = part("kwi-keerpunt-moeite", "moeite", "moeite om werk te behouden", "heeft moeite", "wisselend", "een ongeveer even groot deel", "ongeveer evenveel: moeite", bounded=False)
    turning = tables.figure("kwi-keerpunt-aandeel")
    none = {
        "soort": "geen keerpunt", "vorm": "flexibel", "naam": "geen keerpunt (eigen afleiding: wat overblijft)", "kort": "geen keerpunt", "waarde": 100 - turning.value,
        "laag": None, "hoog": None, "woorden": "de rest", "bijschrift": "de rest (eigen afleiding)",
    }
    groups.append({"naam": "100 op het flexibele pad", "soort": "keerpunt", "delen": [steady, trouble, none]})
    return {"groepen": groups}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    rijen = [rij for rij in uitkomst["rijen"] if rij["in_beeld"] == 1]
    if invoer["nadruk"] == "keerpunt":
        return "Van de mensen op het flexibele pad komt na drie jaar een derde alsnog in vaste dienst. Een ongeveer even groot deel heeft dan moeite om werk te behouden."
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
        "<strong>Over wie gaat het?</strong> <em>Starters</em> gingen tussen begin 2006 en eind 2009 van school. <em>Voormalig werklozen</em> kwamen volgens PBL in 2007 tot en met 2009 in de WW. Zij zijn vijf jaar gevolgd, vanaf het moment dat zij werk vonden. Wie niet binnen een jaar werk vond, telt niet mee.",
        "<strong>Flexibel</strong> is hier: een tijdelijk contract, werken als zelfstandige zonder personeel, of een vaste baan van minder dan 20 uur per week.",
        "<strong>Het keerpunt</strong> geeft de bron voor beide groepen samen, niet per groep. Daarom heeft het een eigen vierkant. Drie jaar was toen de langst toegestane duur van flexibele contracten.",
        "<strong>Ruim</strong> is een woord van de bron. In de tabel staat welke grenzen wij bij <em>ruim</em> en <em>een derde</em> aanhouden. Hele getallen zijn door de bron afgerond.",
        "<strong>Wat zegt dit niet?</strong> Een pad hoort bij een groep, niet bij één mens. En flexibel is niet altijd onzeker: volgens PBL houden sommige flexwerkers hun werk net zo goed als mensen met een vast dienstverband.",
        "<strong>Om over na te denken.</strong> Na drie jaar gaat het op het flexibele pad voor ongeveer even veel mensen de ene als de andere kant op. Wat zou u van beide groepen willen weten?",
    ]


CALCULATOR = Calculator(
    name="loopbaanpaden",
    chapter="werkzekerheid",
    title="Welk pad volgen honderd mensen?",
    intro="Stel u honderd starters voor, en honderd mensen die na werkloosheid weer werk vonden. Kies een pad en zie hoeveel van hen het in vijf jaar volgen. Of bekijk wat er na drie jaar gebeurt op het flexibele pad.",
    inputs=(Choice("nadruk", "Laat zien", nadruk, "vast"),),
    data=data,
    compute=loopbaanpaden,
    outputs=(),
    chart_title="Drie paden in vijf jaar, en het keerpunt na drie jaar",
    chart=chart,
    datasets=("mensen", "uitgelicht", "bijschriften", "titels"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("groep", "Groep"),
        Shown("pad", "Pad"),
        Shown("woorden", "Van de 100"),
        Shown("grenzen", "Grenzen, van de 100"),
    ),
    table_title="De paden per groep",
    sources=(
        Source(PBL, "Starters hebben meer kans op het behouden van werk dan voormalig werklozen", "de drie paden", "kengetallen/kengetallen.csv"),
        Source(KWI, "Regionale verschillen in werkzekerheid", "het keerpunt na drie jaar", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
