"""Baan kwijt: what the study's table of lost and found jobs makes of three years, against what it found. Bron: KWI 2020 (De Graaf-Zijl e.a.)."""

from .. import tables
from ..models.baan_kwijt import baan_kwijt, maandkans, maandverloop
from ..models.getallen import cijfers, zonder_nullen
from .record import Calculator, Choice, Shown, Slider, Source

KWI, ARTICLE = "kwi-2020-levensloop", "Werkenden met een jobcoach"
MONTHS, OWN, GROUP = 36, {"groep": ("eigen",)}, "Eigen getallen"
START = "De beginstand is die van Wajong in tabel 1."


def figure(name: str) -> tables.Figure:
    return tables.figure(f"kwi-jobcoach-{name}")


def group(key: str, name: str, people: str) -> dict:
    """Table 1 of the study for one group, and the share it found at work after three years [percent]."""
    found = figure(f"werk-36m-{key}")
    low, high = found.limits()
    table = {"aantal": "baanverlies", "direct": "direct", "later": "na-werkloosheid", "duur": "duur-werkloosheid"}
    return {
        "naam": name, "mensen": people, "laag": low, "hoog": high, "woorden": f"{found.qualifier} {zonder_nullen(found.value, 0)}".strip(),
        **{what: figure(f"{address}-{key}-tabel-1").value for what, address in table.items()},
    }


def data() -> dict:
    return {"maanden": MONTHS, "stap": 6, "groepen": {"wajong": group("wajong", "Wajong", "Wajongers"), "wga": group("wga", "WGA", "WGA’ers")}}


FIRST = data()["groepen"]["wajong"]


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    eigen = invoer["groep"] == "eigen"
    maanden = cijfers(gegevens["maanden"], 0) + " maanden"
    if uitkomst["kan"] == 0:
        zin = "Deze getallen kunnen niet samen: bij iemand eindigt dan in " + maanden + " gemiddeld hooguit " + zonder_nullen(uitkomst["hoogste"], 1) + " keer een baan, en u koos " + zonder_nullen(invoer["aantal"], 1) + ". "
        zin += "Bij wie geen baan meer heeft, kan er ook geen eindigen. Kies minder keer, of meer mensen die nieuw werk vinden."
    elif eigen:
        zin = "Met uw getallen werkt na " + maanden + " volgens het model " + uitkomst["tekst_werk"] + " procent. "
        zin += "Het onderzoek vond " + gegevens["groepen"]["wajong"]["woorden"] + " procent bij Wajongers en " + gegevens["groepen"]["wga"]["woorden"] + " procent bij WGA’ers."
    else:
        groep = gegevens["groepen"][invoer["groep"]]
        zin = "Volgens dit model werkt na " + maanden + " " + uitkomst["tekst_werk"] + " procent van de " + groep["mensen"] + "; het onderzoek vond " + groep["woorden"] + " procent. "
        zin += vergeleken(uitkomst["verschil"], groep)
    if uitkomst["kan"] == 1:
        zin += " Volgens het model heeft dan " + uitkomst["tekst_weg"] + " procent geen nieuwe baan gevonden, en is " + uitkomst["tekst_zoekt"] + " procent tijdelijk werkloos."
    if eigen and uitkomst["te_veel"] == 1:
        zin += " Uw twee groepen die nieuw werk vinden, zijn samen meer dan 100 procent. Wij houden de groep die direct werk vindt aan, en tellen er minder na werkloosheid."
    return zin


def vergeleken(verschil: float, groep: dict) -> str:
    """How the model does against the published share."""
    grens = "de " + zonder_nullen(groep["laag"], 1) + " tot " + zonder_nullen(groep["hoog"], 1) + " procent die wij bij “" + groep["woorden"] + "” aanhouden"
    if verschil == 0:
        return "Dat past bij " + grens + "."
    zin = "Het model komt " + cijfers(abs(verschil), 1) + " procentpunt " + ("hoger" if verschil > 0 else "lager") + " uit dan " + grens + "."
    return zin if abs(verschil) < 1 else zin + " Onder de figuur staat wat dat kan verklaren."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    punten = ["bij " + p["naam"] + " " + p["tekst"] if invoer["groep"] == "eigen" else p["tekst"] for p in uitkomst["punten"]]
    zin = ("De ruiten zijn" if len(punten) > 1 else "De ruit is") + " wat het onderzoek na 36 maanden vond: " + " en ".join(punten) + "."
    ruimte = [zonder_nullen(p["laag"], 1) + " tot " + zonder_nullen(p["hoog"], 1) + " procent" for p in uitkomst["punten"]]
    zin += (" De blokjes achter de ruiten zijn" if len(punten) > 1 else " Het blokje achter de ruit is") + " de ruimte die wij daarbij aanhouden: " + " en ".join(ruimte) + "."
    if uitkomst["kan"] == 0:
        return "Er is geen lijn, want deze getallen kunnen niet samen. " + zin
    helft = uitkomst["rijen"][3]
    return "De lijn is het deel dat volgens het model werkt: 100% bij de start, " + helft["werk"] + "% na " + cijfers(helft["maand"], 0) + " maanden en " + uitkomst["tekst_werk"] + "% na 36 maanden. " + zin


def chart(width: int):
    from ..charts.baan_kwijt import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    wga = gegevens["groepen"]["wga"]
    rest = {key: 100 - each["direct"] - each["later"] for key, each in gegevens["groepen"].items()}
    # Fewer than Wajong: the source calls Wajong's number "iets vaker".
    most = gegevens["groepen"]["wajong"]["aantal"]
    shares = wga["direct"] / 100, wga["later"] / 100, wga["duur"], MONTHS
    lower = maandverloop(maandkans(most, *shares), *shares)[MONTHS]["werk"] * 100
    quarter = figure("geen-nieuwe-baan")
    gone = cijfers(wga["aantal"] * rest["wga"], 0)
    return [
        "<strong>Zo werkt het model.</strong> Iedereen werkt in maand 0. Elke maand is de kans gelijk dat een baan eindigt. Een baanbeëindiging kan ook een wisseling zijn: volgens de bron verliezen veel mensen “hun baan en/of wisselen van baan/werkgever”. De kans kiezen wij zo, dat het gemiddelde aantal baanbeëindigingen per persoon in 36 maanden klopt met tabel 1. "
        "Dan begint een deel direct in een andere baan. Een deel vindt na werkloosheid weer werk; elke maand is de kans daarop gelijk, en gemiddeld duurt het zo lang als in tabel 1. De rest vindt geen baan meer. Een nieuwe baan kan ook weer eindigen. Wij rekenen met verwachte aantallen, zonder toeval.",
        "<strong>Aannames van ons.</strong> Alles hierboven behalve de cijfers van tabel 1. Volgens de bron starten veel mensen in een proefplaatsing: werken op proef, zonder loon en met behoud van uitkering. In het model telt die als werk, en kan die eindigen zoals een baan. De Wajong en de WGA zijn uitkeringen; bij de rekenhulp hiervoor staat wat zij zijn.",
        f"<strong>De rest</strong> staat niet in tabel 1. Uit de tabel blijft {cijfers(rest['wajong'], 0)} procent over bij Wajong en {cijfers(rest['wga'], 0)} procent bij WGA. De tekst noemt één getal, en zegt niet voor welke groep: “{quarter.wording.lower()}”.",
        f"<strong>Waarom komt het model bij WGA te hoog uit?</strong> Reken mee. Per persoon eindigt er gemiddeld {zonder_nullen(wga['aantal'], 1)} baan. In {cijfers(rest['wga'], 0)} procent van de gevallen volgt geen nieuwe baan. Dat zijn {gone} van elke 100 mensen, hoe de beëindigingen ook over de maanden vallen. Volgens de tekst werkt de helft niet. Tabel en tekst passen dus alleen samen als er meer aan de hand is. Wat, zegt de bron niet. Wij denken aan het volgende.",
        "Niet iedereen hoeft te werken in maand 0, of een proefplaatsing die stopt, telt niet als baanbeëindiging. Niet iedereen is misschien drie jaar gevolgd. Mensen kunnen hun baan vooral laat verliezen, en dan nog zoeken. Of wie aan het eind nog zoekt bij de rest telt, staat er niet. "
        f"Afronding verklaart het niet. Ook als “{zonder_nullen(wga['aantal'], 1)}” afgerond is, is het minder dan de {zonder_nullen(most, 1)} van Wajongers: die verliezen volgens de bron “iets vaker” hun baan. En zelfs bij {zonder_nullen(most, 1)} geeft het model nog {cijfers(lower, 0)} procent.",
        "<strong>Wat zegt dit niet?</strong> Dit is een rekenmodel, geen voorspelling voor één mens. Dat het bij Wajong bijna klopt, bewijst niet dat het model goed is. En het zegt niet of een jobcoach helpt: het onderzoek had geen controlegroep.",
        "<strong>Om over na te denken.</strong> Wat helpt in dit model het meest: minder banen die eindigen, sneller weer werk vinden, of minder mensen die geen baan meer vinden? Probeer het met eigen getallen. Wat zou daar in uw regio voor nodig zijn?",
    ]


CALCULATOR = Calculator(
    name="baan-kwijt",
    chapter="levensloop",
    title="Hoeveel mensen werken nog, als banen eindigen en beginnen?",
    intro="Mensen met een jobcoach verliezen banen, wisselen van baan en vinden nieuwe. Kies een groep met de cijfers van het onderzoek, of vul eigen getallen in. Een eenvoudig model rekent uit hoeveel mensen elke maand werken. Past dat bij wat het onderzoek na drie jaar vond?",
    inputs=(
        Choice("groep", "Groep", lambda: [("wajong", "Wajong"), ("wga", "WGA"), ("eigen", "Eigen getallen")], "wajong"),
        Slider("aantal", "Baanbeëindigingen per persoon in drie jaar", "keer", 0, 4, 0.1, FIRST["aantal"], 1, f"Een wisseling telt mee. {START}", OWN, GROUP),
        Slider("direct", "Begint direct in een andere baan", "procent", 0, 100, 1, FIRST["direct"], 0, f"Van elke 100 keer dat een baan eindigt. {START}", OWN, GROUP),
        Slider("later", "Vindt werk na een tijd werkloosheid", "procent", 0, 100, 1, FIRST["later"], 0, f"De rest vindt geen nieuwe baan. {START}", OWN, GROUP),
        Slider("duur", "Gemiddelde duur van die werkloosheid", "maanden", 1, 24, 1, FIRST["duur"], 0, START, OWN, GROUP),
    ),
    data=data,
    compute=baan_kwijt,
    outputs=(
        Shown("tekst_werk", "Aan het werk na 36 maanden (procent)"),
        Shown("tekst_zoekt", "Tijdelijk werkloos (procent)"),
        Shown("tekst_weg", "Geen nieuwe baan gevonden (procent)"),
        Shown("tekst_kans", "Kans per maand dat een baan eindigt (procent)"),
    ),
    chart_title="Aandeel dat werkt, in procenten, naar maanden na de start. De lijn is het model, de ruit het onderzoek",
    chart=chart,
    datasets=("lijn", "einde", "punten", "melding"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("maand", "Maanden na de start", "", 0),
        Shown("werk", "Aan het werk (procent)"),
        Shown("zoekt", "Tijdelijk werkloos (procent)"),
        Shown("weg", "Geen nieuwe baan (procent)"),
        Shown("beeindigd", "Baanbeëindigingen per persoon tot dan"),
    ),
    table_title="Het model per half jaar",
    sources=(
        Source(KWI, f"{ARTICLE}: Baanbeëindigingen en -wisselingen, tabel 1", "baanbeëindigingen, nieuw werk en duur van de werkloosheid (De Graaf-Zijl, De Hek, Van der Toorn en De Vleeschouwer)", "kengetallen/kengetallen.csv"),
        Source(KWI, f"{ARTICLE}: Arbeidsmarktpositie", "wie na drie jaar werkt, en veel starten in een proefplaatsing", "kengetallen/kengetallen.csv"),
        Source(KWI, f"{ARTICLE}: Conclusie", "geen controlegroep, dus geen netto-effect", "voorbehouden.csv"),
    ),
    notes=notes,
)
