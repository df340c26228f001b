"""Tijdlijn: what three publications say happened when, by subject, and side by side where two speak of the same. Bron: ESB 2012, Platform31 2015 en UWV 2018."""

from functools import cache

from .. import tables
from ..models.getallen import telwoord
from ..models.tijdlijn import jaar_of_jaren, met_bron, tijdlijn
from .record import Calculator, Choice, Shown, Slider, Source

ESB, P31 = "esb-2012-triple-helix", "platform31-2015-bouwstenen"
PUBLICATIONS = (ESB, P31, tables.UWV)
SUBJECTS = {
    "instituties": "Instituties en uitvoering",
    "wetten": "Wetten en afspraken",
    "crisis": "Crisis en arbeidsmarkt",
    "onderzoek": "Onderzoek en oordeel",
    "brainport": "Brainport en innovatie",
    "banenafspraak": "Banenafspraak en register",
}
SAME = "naast-elkaar"
INTRO = "Inleiding"


@cache
def names() -> dict[str, str]:
    """Publication to its short name: "ESB"."""
    return {row["id"]: row["naam"].split()[0] for row in tables.rows(".", "publicaties") if row["id"] in PUBLICATIONS}


def event(row: dict[str, str], group: int = 0) -> dict:
    """A row of `tijdlijn.csv` as the model takes it."""
    first = int(row["jaar_van"])
    return {
        "bron": names()[row["bron"]], "van": first, "tot": int(row["jaar_tot"] or first), "kort": row["kort"], "gebeurtenis": row["gebeurtenis"],
        "thema": row["thema"], "publicatie": tables.title(row["bron"]).partition(",")[0], "plaats": row["vindplaats"], "groep": group,
    }  # fmt: skip


def counted(address: str, year: str, what: str, short: str, group: int) -> dict:
    """How many regions a publication counts, as an event: at `year`, or where it says none the publication's own."""
    found = tables.figure(address)
    own = next(row["jaar"] for row in tables.rows(".", "publicaties") if row["id"] == found.publication)
    words = f"{found.value:.0f} {what}" + ("" if year else "; het jaar is dat van de publicatie")
    return event({
        "bron": found.publication, "jaar_van": year or own, "jaar_tot": "", "kort": f"{found.value:.0f} {short}", "gebeurtenis": words + ".",
        "thema": "indeling in regio’s", "vindplaats": found.place,
    }, group)  # fmt: skip


def side_by_side(rows: list[dict[str, str]]) -> list[dict]:
    """What two publications both speak of, together; and how many regions each counts."""
    by_id = {row["id"]: row for row in rows}

    def age(key: str) -> tuple[str, str]:
        return by_id[key]["jaar_van"], key

    pairs = sorted({tuple(sorted((row["id"], other), key=age)) for row in rows for other in row["verwant"].split()}, key=lambda pair: age(pair[0]))
    found = [[event(by_id[key], group) for key in pair] for group, pair in enumerate(pairs)]
    rpa = by_id["esb-rpa-ingevoerd"]["jaar_van"]
    regions = [
        counted("esb-rpa-gebieden", rpa, "gebieden met een Regionaal Platform Arbeidsmarktbeleid, ingevoerd met SUWI", "RPA-gebieden", len(pairs)),
        counted("esb-werkbedrijf-arbeidsmarktregios", "", "arbeidsmarktregio’s waarin het WERKbedrijf is ingedeeld", "regio’s van het WERKbedrijf", len(pairs)),
        counted("uwv-aantal-arbeidsmarktregios", "", "arbeidsmarktregio’s", "arbeidsmarktregio’s", len(pairs)),
    ]
    return [each for together in [*found, regions] for each in together]


def data() -> dict:
    """Per subject its events, oldest first."""
    rows = sorted((row for row in tables.rows(".", "tijdlijn") if row["bron"] in PUBLICATIONS), key=lambda row: row["jaar_van"])
    found = {code: {"naam": name, "regels": [event(row) for row in rows if code in row["onderwerp"].split()]} for code, name in SUBJECTS.items()}
    return {"onderwerpen": {**found, SAME: {"naam": "Bronnen naast elkaar", "regels": side_by_side(rows)}}}


@cache
def span() -> tuple[int, int, int]:
    """First year, last year, and the most events that one subject has."""
    subjects = [each["regels"] for each in data()["onderwerpen"].values()]
    every = [each for events in subjects for each in events]
    return min(each["van"] for each in every), max(each["tot"] for each in every), max(map(len, subjects))


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    jaar = str(int(invoer["jaar"]))
    alle = invoer["bron"] == "alle"
    noemen = "noemen de bronnen" if alle else "noemt " + invoer["bron"]
    if uitkomst["in_dit_jaar"] + uitkomst["eerder"] + uitkomst["later"] == 0:
        return "Binnen dit thema " + noemen + " geen gebeurtenissen. Kies een andere publicatie of een ander thema."
    zin = "Bij " + jaar + " " + noemen + " " + telwoord(uitkomst["in_dit_jaar"], "gebeurtenis", "gebeurtenissen")
    if uitkomst["in_dit_jaar"] > 0:
        zin += ": " + met_bron(uitkomst["dit"], False)
    if uitkomst["eerder"] + uitkomst["later"] == 0:
        return zin + ". Verder " + noemen + " binnen dit thema niets."
    zin += ". Verder binnen dit thema: " + (str(uitkomst["eerder"]) if uitkomst["eerder"] > 0 else "geen") + " eerder en " + (str(uitkomst["later"]) if uitkomst["later"] > 0 else "geen") + " later."
    return zin + " Het dichtst bij dit jaar: " + met_bron(uitkomst["dichtbij"], True) + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    regels = gegevens["onderwerpen"][invoer["thema"]]["regels"]
    soms = [jaar_of_jaren(regel, " tot en met ") + ": " + regel["kort"] for regel in [regels[0], regels[-1]]]
    zin = "Een tijdas met " + telwoord(len(regels), "gebeurtenis", "gebeurtenissen") + ". De eerste regel is " + soms[0] + ". De laatste is " + soms[1] + ". "
    return zin + "Een punt is een jaar, een balk een periode. Erbij staat de publicatie: ESB met een cirkel, Platform31 met een vierkant, UWV met een ruit. De streep staat bij " + str(int(invoer["jaar"])) + ". Alle gebeurtenissen staan in de tabel."


def chart(width: int):
    from ..charts.tijdlijn import chart as draw

    first, last, lines = span()
    return draw(width, lines, (first, last), [names()[each] for each in PUBLICATIONS])


def subjects() -> list[tuple[str, str]]:
    return [*SUBJECTS.items(), (SAME, "Bronnen naast elkaar")]


def publications() -> list[tuple[str, str]]:
    return [("alle", "Alle drie"), *((names()[each], names()[each]) for each in PUBLICATIONS)]


def notes(gegevens: dict) -> list[str]:
    counts = {key: f"{tables.figure(key).value:.0f}" for key in ("esb-werkbedrijf-arbeidsmarktregios", "esb-rpa-gebieden", "uwv-aantal-arbeidsmarktregios")}
    return [
        "<strong>Waarom verschillen jaartallen?</strong> Een wet krijgt een jaar, en de uitvoering begint vaak later. Een structuur wordt ingevoerd, en bestaat dan een tijd. Kies het thema <em>Bronnen naast elkaar</em>: daar staan zulke jaartallen onder elkaar. "
        "Platform31 noemt bijvoorbeeld een wet uit 2001, ESB een operatie die in 2002 is ingezet. Beide kunnen kloppen. De bronnen leggen het verschil zelf niet uit; dit is onze lezing.",
        f"<strong>Hoeveel regio’s?</strong> ESB schrijft over {counts['esb-rpa-gebieden']} gebieden met een Regionaal Platform Arbeidsmarktbeleid (RPA), en over {counts['esb-werkbedrijf-arbeidsmarktregios']} arbeidsmarktregio’s van het WERKbedrijf. UWV telt er later {counts['uwv-aantal-arbeidsmarktregios']}. "
        "Een RPA-gebied is iets anders dan een arbeidsmarktregio. Of en wanneer de indeling is veranderd, lezen wij in deze bronnen niet. Waar de bron geen jaar geeft, staat het cijfer bij het jaar van de publicatie.",
        "<strong>Woorden.</strong> <em>SUWI</em> staat voor de structuur van de uitvoering van werk en inkomen. In het <em>WERKbedrijf</em> zouden volgens ESB het Centrum voor Werk en Inkomen (CWI) en UWV uiteindelijk samengaan. De <em>WWB</em> (Wet werk en bijstand) ging aan de <em>Participatiewet</em> vooraf (onze uitleg). In de <em>Werkkamer</em> overleggen gemeenten, werkgevers en vakbonden. <em>Arbeidsvoorziening</em> is hulp bij het vinden van werk en van personeel (onze uitleg). Wie de <em>regierol</em> heeft, stuurt de samenwerking aan. Wat het <em>doelgroepregister</em> en de <em>Praktijkroute</em> zijn, leest u bij de banenafspraak. "
        "<em>Tripartiet</em> betekent hier: de overheid samen met werkgevers en vakbonden. Een <em>RIS3-agenda</em> is een regionaal plan voor innovatie, met het oog op Europees geld.",
        "<strong>Onze indeling.</strong> De zes thema’s en de korte namen zijn van ons. Een gebeurtenis kan in twee thema’s staan. In de tabel leest u wat de bron zegt, en waar.",
        "<strong>Wat zegt dit niet?</strong> Een leeg stuk betekent niet dat er niets gebeurde. Het betekent dat deze drie publicaties er niets over zeggen. ESB is van 2012, dus van de jaren daarna noemt dat artikel alleen een doeljaar. En dat twee dingen na elkaar kwamen, zegt niet dat het ene het andere veroorzaakte.",
        "<strong>Om over na te denken.</strong> Welke gebeurtenis uit uw eigen regio mist u op deze tijdlijn? En bij welk jaar zou u die zetten: het jaar van het besluit, of het jaar dat mensen er iets van merkten?",
    ]


CALCULATOR = Calculator(
    name="tijdlijn",
    chapter="triple-helix",
    title="Wat gebeurde er wanneer in het regionale arbeidsmarktbeleid?",
    intro="Kies een thema en een jaar. U ziet wat drie publicaties bij dat jaar noemen, en wat ervoor en erna kwam. Noemen twee publicaties een ander jaartal, dan staan beide er.",
    inputs=(
        Choice("thema", "Thema", subjects, "instituties"),
        Choice("bron", "Publicatie", publications, "alle", "Kiest u er een, dan worden de andere twee grijs."),
        Slider("jaar", "Sta stil bij een jaar", "jaar", span()[0], span()[1], 1, 2002, year=True),
    ),
    data=data,
    compute=tijdlijn,
    outputs=(),
    chart_title="De gebeurtenissen binnen dit thema, op een tijdas",
    chart=chart,
    datasets=("lijnen", "streep"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("jaren", "Jaar of jaren"),
        Shown("gebeurtenis", "Gebeurtenis"),
        Shown("thema", "Waarover"),
        Shown("plaats", "Publicatie en plaats"),
    ),
    table_title="De gebeurtenissen binnen dit thema, met hun bron",
    sources=(
        Source(ESB, "Per gebeurtenis in de tabel", "gebeurtenissen en perioden", "tijdlijn.csv"),
        Source(P31, "Per gebeurtenis in de tabel", "gebeurtenissen en perioden", "tijdlijn.csv"),
        Source(tables.UWV, "Per gebeurtenis in de tabel", "gebeurtenissen en perioden", "tijdlijn.csv"),
        Source(ESB, INTRO, "gebieden met een RPA, en arbeidsmarktregio’s van het WERKbedrijf", "kengetallen/kengetallen.csv"),
        Source(tables.UWV, "Lokale arbeidsmarktverschillen verwerkt in indicatie Werkkamer, box 2.1", "aantal arbeidsmarktregio’s", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
    pick=("van", "jaar"),
)
