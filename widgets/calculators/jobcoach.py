"""Jobcoach: where people who start with a job coach are after three years, and what the text leaves open. Bron: KWI 2020 (De Graaf-Zijl e.a.)."""

from .. import tables
from ..models.getallen import cijfers, zonder_nullen
from ..models.jobcoach import hele_grenzen, jobcoach, maal
from .record import Calculator, Choice, Shown, Source

KWI, ARTICLE = "kwi-2020-levensloop", "Werkenden met een jobcoach"
PEOPLE = {"wajong": "Wajongers", "wga": "WGA’ers"}


def figure(name: str) -> tables.Figure:
    return tables.figure(f"kwi-jobcoach-{name}")


def share(name: str, words: str = "") -> dict:
    """A share with its bounds, rounding included, in the words of the source [percent]."""
    found = figure(name)
    return {"grenzen": list(found.limits()), "woorden": words or f"{found.qualifier} {zonder_nullen(found.value, 0)}".strip()}


def point(name: str, decimals: int, words: str = "") -> dict:
    """A measure at one moment; where the text does not give it (no `name`) its value is None."""
    if not name:
        return {"waarde": None, "woorden": ""}
    found = figure(name)
    return {"waarde": found.value, "woorden": words or f"{found.qualifier} {cijfers(found.value, decimals)}".strip()}


def group(key: str, name: str, without: str) -> dict:
    """All that the text gives of one group; `without` is its word for the share without coach among those at work."""
    hours = point(f"uren-start-{key}", 0)
    return {
        "sleutel": key, "naam": name, "mensen": PEOPLE[key],
        "proef": share(f"proefplaatsing-start-{key}"), "regulier": share(f"regulier-6m-{key}", "twee derde"),
        "werk": share(f"werk-36m-{key}"), "zonder": share(f"zonder-coach-36m-{key}", without), "geen": share(f"geen-werk-36m-{key}"),
        "uurloon": {"start": point(f"uurloon-start-{key}", 2), "eind": point(f"uurloon-36m-{key}", 2)},
        # The source: "en dit blijft gelijk in de jaren daarna".
        "uren": {"start": hours, "eind": hours},
        "vast": {"start": point("vast-contract-start-wajong-figuur-2" if key == "wajong" else "", 0), "eind": point(f"vast-contract-36m-{key}", 0)},
    }


def measure(head: str, foot: list[str], highest: float, ticks: list[int], axis: str, name: str = "", unit: str = "", decimals: int = 0, change: str = "") -> dict:
    return {"kop": head, "voet": foot, "hoogste": highest, "streepjes": ticks, "as": axis, "naam": name, "eenheid": unit, "decimalen": decimals, "verschil": change}


def data() -> dict:
    """The two groups with their figures, and how each measure is shown."""
    index = [figure("vast-contract-index-36m-wajong-figuur-2").low, figure("vast-contract-index-36m-wajong-figuur-2").high]
    return {
        "groepen": [group("wajong", "Wajong", "de helft"), group("wga", "WGA", "twee derde")],
        "momenten": ["Bij de start", "Na 6 maanden", "Na 3 jaar"],
        "maten": {
            "positie": measure("Van elke 100 mensen, in procenten", ["* Onze berekening, met de grenzen van de bron.", "Doffe strook: waar de bron ruimte laat."], 100, [0, 25, 50, 75, 100], "%"),
            "uurloon": measure("Gemiddeld uurloon, in euro", ["Gecorrigeerd voor inflatie. Na 3 jaar: wie werkt.", "Het verschil is onze berekening."], 20, [0, 5, 10, 15, 20], "", "uurloon", " euro", 2, " euro"),
            "uren": measure("Gewerkte uren per week", ["Volgens de bron blijft het aantal uren gelijk", "in de jaren na de start."], 40, [0, 10, 20, 30, 40], "", "werkweek", " uur", 0, " uur"),
            "vast": measure("Werkenden met een vast contract, in procenten", ["Start: van de eerste baan (figuur 2).", "Het verschil is onze berekening."], 100, [0, 25, 50, 75, 100], "%", "vast contract", "%", 0, " procentpunt"),
        },
        "index": {"start": figure("vast-contract-start-wajong-figuur-2").value, "grenzen": index, "bijschrift": figure("vast-contract-36m-wajong-figuur-2").value},
    }


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    gekozen = [groep for groep in gegevens["groepen"] if invoer["groep"] == "beide" or invoer["groep"] == groep["sleutel"]]
    if invoer["wat"] == "positie":
        return zin_positie(gekozen)
    if invoer["wat"] == "uurloon":
        zin = ""
        meer = ""
        for g in gekozen:
            begin = g["uurloon"]["start"]["waarde"]
            zin += ("Het gemiddelde uurloon van " if zin == "" else ", dat van ") + g["mensen"] + " ging "
            zin += ("in drie jaar van " if meer == "" else "van ") + g["uurloon"]["start"]["woorden"] + " naar " + g["uurloon"]["eind"]["woorden"] + " euro"
            meer += "Bij " + g["mensen"] + " is dat ongeveer " + cijfers((g["uurloon"]["eind"]["waarde"] - begin) / begin * 100, 0) + " procent meer. "
        return zin + ". " + meer + "De inflatie is eruit gehaald. Een proefplaatsing telt niet mee, want daarvoor krijgt iemand geen loon."
    if invoer["wat"] == "uren":
        delen = [g["mensen"] + " " + g["uren"]["start"]["woorden"] + " uur per week" for g in gekozen]
        return "Bij de start werken " + " en ".join(delen) + ". Dat blijft gelijk in de jaren daarna."
    return zin_vast(gekozen, gegevens["index"])


def zin_positie(gekozen: list) -> str:
    een = gekozen[0]
    if len(gekozen) == 1:
        zin = "Drie jaar na de start is " + een["werk"]["woorden"] + " procent van de " + een["mensen"] + " aan het werk, " + een["zonder"]["woorden"] + " van hen zonder jobcoach. "
        zin += "Dan werkt " + een["geen"]["woorden"] + " procent niet. Bij de start zat " + een["proef"]["woorden"] + " procent in een proefplaatsing. "
        return zin + "Na 6 maanden had " + een["regulier"]["woorden"] + " een gewone betaalde baan met jobcoach. Waar de anderen toen waren, staat niet in de tekst."
    twee = gekozen[1]
    zin = "Drie jaar na de start is " + een["werk"]["woorden"] + " procent van de " + een["mensen"] + " aan het werk, en " + twee["werk"]["woorden"] + " procent van de " + twee["mensen"] + ". "
    zin += "Van de " + een["mensen"] + " die dan werken, heeft " + een["zonder"]["woorden"] + " geen jobcoach meer. Van de " + twee["mensen"] + " die dan werken, is dat " + twee["zonder"]["woorden"] + ". "
    zonder = [hele_grenzen(maal(g["werk"]["grenzen"], g["zonder"]["grenzen"])) for g in gekozen]
    return zin + "Van alle " + een["mensen"] + " werkt dan " + zonder[0] + " procent zonder jobcoach, van alle " + twee["mensen"] + " " + zonder[1] + " procent. Dat laatste hebben wij berekend."


def zin_vast(gekozen: list, index: dict) -> str:
    delen = [g["vast"]["eind"]["woorden"] + " procent van de werkende " + g["mensen"] for g in gekozen]
    zin = "Na drie jaar heeft " + " en ".join(delen) + " een vast contract. "
    for g in gekozen:
        if g["vast"]["start"]["waarde"] is None:
            zin += "Hoeveel " + g["mensen"] + " er bij de start een hadden, staat niet in de tekst. "
        else:
            zin += "Van de " + g["mensen"] + " had bij de start van hun eerste baan " + g["vast"]["start"]["woorden"] + " procent er een. "
            zin += "Een bijschrift noemt voor hen ongeveer " + zonder_nullen(index["bijschrift"], 1) + " procent na drie jaar; onder de figuur staat hoe dat past. "
    return zin[0:-1]


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zinnen = []
    for titel in uitkomst["titels"]:
        for moment in uitkomst["momenten"]:
            if moment["groep"] == titel["groep"]:
                delen = []
                for d in uitkomst["delen"]:
                    if d["groep"] == moment["groep"] and d["moment"] == moment["moment"]:
                        delen.append(d["waarde"].replace(" *", "") + (" " if d["waarde"] != "" and d["naam"] != "" else "") + d["naam"])
                zinnen.append(titel["tekst"] + ", " + moment["tekst"].lower() + ": " + ", ".join(delen) + ".")
    return uitkomst["kop"][0]["tekst"] + ". " + " ".join(zinnen)


def chart(width: int):
    from ..charts.jobcoach import chart as draw

    return draw(width)


def bounds(share: dict) -> str:
    """The bounds of a share, as a reader sees them: "60 tot 62,5"."""
    return " tot ".join(zonder_nullen(end, 1) for end in share["grenzen"])


def notes(gegevens: dict) -> list[str]:
    index = gegevens["index"]
    low, high = (zonder_nullen(index["start"] * end / 100, 2) for end in index["grenzen"])
    start, caption = zonder_nullen(index["start"], 0), zonder_nullen(index["bijschrift"], 1)
    printed, factor = zonder_nullen(figure("vast-contract-36m-wajong").value, 0), zonder_nullen(figure("vast-contract-factor-36m-wajong-figuur-2").value, 1)
    near, top = (zonder_nullen(end, 0) for end in index["grenzen"])
    other = tables.figure("kwi-jobcoach-vast-contract-start-noot-2")
    age, trial = zonder_nullen(tables.figure("kwi-minimumloon-leeftijd").value, 0), zonder_nullen(tables.figure("kwi-proefplaatsing-maximum").value, 0)
    wajong, wga = (zonder_nullen(figure(f"aandeel-{key}").value, 0) for key in PEOPLE)
    wajong_group, wga_group = gegevens["groepen"]
    return [
        "<strong>Woorden.</strong> Een <em>jobcoach</em> begeleidt mensen met een structurele arbeidsbeperking bij gewoon werk bij een gewone werkgever. Hij of zij coacht ook de werkgever. "
        f"Een <em>proefplaatsing</em> is werk met behoud van uitkering. De werkgever betaalt geen loon. Het duurt hooguit {trial} maanden. Daarna neemt de werkgever iemand in principe in dienst.",
        "<strong>Over wie gaat het?</strong> Over mensen met een Wajong of WGA: dat zijn uitkeringen. De <em>Wajong</em> is voor mensen die jong een ziekte of handicap kregen. De <em>WGA</em> is voor mensen die werkten en door ziekte niet meer of minder konden werken, maar misschien later weer wel. Deze uitleg is van ons. "
        f"Tussen 2013 en 2018 startten via UWV ongeveer {cijfers(figure('gestart').value, 0)} mensen met een jobcoach. Van hen had {wajong} procent een Wajonguitkering en {wga} procent een WGA-uitkering. Jobcoaching door gemeenten valt erbuiten.",
        "<strong>Geen lijn tussen de punten.</strong> De maandcijfers staan in een figuur die wij niet kunnen lezen. Wij vullen niets in. Of iemand in een proefplaatsing na drie jaar meetelt als werkend, zegt de tekst niet.",
        f"<strong>Ruimte in woorden.</strong> Wij houden grenzen aan: bij “{wajong_group['werk']['woorden']}” {bounds(wajong_group['werk'])} procent, bij “de helft” {bounds(wajong_group['zonder'])}, bij “twee derde” {bounds(wga_group['zonder'])} en bij {wga_group['werk']['woorden']} procent {bounds(wga_group['werk'])}. Daarmee hebben wij berekend wie na drie jaar “met jobcoach” en “zonder jobcoach” werkt: het deel dat werkt, maal het deel daarvan zonder coach. Het deel met een jobcoach is wat overblijft.",
        f"<strong>Twee keer bijna hetzelfde getal.</strong> Volgens de tekst heeft na drie jaar {printed} procent van de werkende Wajongers een vast contract. Het bijschrift van figuur 2 rekent: {start} procent maal {factor} is ongeveer {caption} procent. Het indexcijfer (start = 100) is daar “bijna {top}”. Leest u dat als {near} tot {top}, dan komt u uit op {low} tot {high} procent. Daar past {printed} ook in. De indexcijfers zijn gecorrigeerd voor verschillen in wie er werkt. "
        f"Noot 2 noemt ook {zonder_nullen(other.value, 0)} procent bij de start, zonder te zeggen voor welke groep. De bron vindt dat vrij hoog. Een aantal mensen had al een baan bij dezelfde werkgever.",
        f"<strong>Waarom stijgt het loon?</strong> Volgens de bron niet doordat vooral de meest productieve mensen blijven werken: daarvoor is gecorrigeerd. Bij Wajongers speelt “mogelijk” mee dat het minimumloon stijgt met de leeftijd, tot en met {age} jaar, en/of dat er minder loondispensatie is. Bij <em>loondispensatie</em> mag een werkgever minder dan het minimumloon betalen (uitleg van ons).",
        "<strong>Wat zegt dit niet?</strong> Hoeveel een jobcoach zelf toevoegt (de <em>netto-effectiviteit</em>). “Dit alles lijkt zeker niet slecht”, schrijven de auteurs, gegeven dat arbeidsdeskundigen vaststelden dat deze mensen het op de gewone arbeidsmarkt zonder begeleiding “waarschijnlijk niet zouden redden”. "
        "Maar er was geen controlegroep: een vergelijkbare groep zonder jobcoach. Wat er zonder jobcoach was gebeurd, is dus niet gemeten. De twee groepen verschillen ook van elkaar, bijvoorbeeld in aandoening.",
        "<strong>Om over na te denken.</strong> Een jobcoach wil zichzelf zo veel mogelijk overbodig maken, maar soms blijft begeleiding nodig. Is iemand die na drie jaar met een jobcoach werkt, dan minder ver dan iemand die zonder werkt?",
    ]


CALCULATOR = Calculator(
    name="jobcoach",
    chapter="levensloop",
    title="Waar zijn mensen drie jaar na de start met een jobcoach?",
    intro="Kies een groep en wat u wilt zien. U ziet de drie momenten die de tekst van het onderzoek noemt, en ook wat de tekst niet zegt.",
    inputs=(
        Choice("wat", "Laat zien", lambda: [("positie", "Wel of geen werk"), ("uurloon", "Uurloon"), ("uren", "Uren per week"), ("vast", "Vast contract")], "positie"),
        Choice("groep", "Groep", lambda: [("beide", "Beide groepen"), ("wajong", "Wajong"), ("wga", "WGA")], "beide"),
    ),
    data=data,
    compute=jobcoach,
    outputs=(),
    chart_title="Mensen die startten met een jobcoach, op drie momenten",
    chart=chart,
    datasets=("delen", "randen", "titels", "momenten", "kop", "voet", "schaal"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(Shown("groep", "Groep"), Shown("moment", "Moment"), Shown("wat", "Wat"), Shown("waarde", "Hoeveel"), Shown("herkomst", "Herkomst")),
    table_title="Wat de tekst geeft, wat wij berekenden en wat ontbreekt",
    sources=(
        Source(KWI, f"{ARTICLE}: Arbeidsmarktpositie", "wie er bij de start, na zes maanden en na drie jaar werkt (De Graaf-Zijl, De Hek, Van der Toorn en De Vleeschouwer)", "kengetallen/kengetallen.csv"),
        Source(KWI, f"{ARTICLE}: Lonen en gewerkte uren", "uurloon en uren, met noot 1", "kengetallen/kengetallen.csv"),
        Source(KWI, f"{ARTICLE}: Vast contract", "vaste contracten, met noot 2 en het bijschrift van figuur 2", "kengetallen/kengetallen.csv"),
        Source(KWI, f"{ARTICLE}: Conclusie", "geen controlegroep, dus geen netto-effect", "voorbehouden.csv"),
        Source(KWI, f"{ARTICLE}: figuur 1 en 2", "wat in de tekst ontbreekt", "ontbreekt.csv"),
    ),
    notes=notes,
)
