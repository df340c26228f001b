"""Wie telt mee: a way through the rules for the register of the banenafspraak. Bron: UWV 2018, box 1.1."""

from functools import cache

from .. import tables
from ..models.wie_telt_mee import wie_telt_mee
from .record import Calculator, Choice, Shown, Source

FILE = "wie-telt-mee"
QUESTIONS = {
    "wajong": "Uitkering uit de oude Wajong of de Wajong 2010?",
    "arbeidsvermogen": "Is er arbeidsvermogen?",
    "wajong_werk": "Welk werk doet deze persoon?",
    "wsw": "Wat past bij deze persoon?",
    "route": "Wat is er gebeurd?",
    "beoordeling": "Wat stelde UWV vast?",
    "melding": "Gemeld bij UWV?",
    "afwijzing": "Waarom werd de Wajong 2015 afgewezen?",
    "meting": "Wanneer was de meting?",
    "loonwaarde": "Hoe hoog was de loonwaarde?",
}
HELP = {
    "arbeidsvermogen": "Kan deze persoon werken, volgens de herbeoordeling door UWV?",
    "loonwaarde": "Wat iemands werk waard is, vergeleken met het wettelijk minimumloon.",
    "melding": "VSO is voortgezet speciaal onderwijs, PRO is praktijkonderwijs.",
}


@cache
def questions() -> dict[str, dict]:
    """Question to `label` and `antwoorden` (answer to what follows from it), in the order of the file."""
    found: dict[str, dict] = {}
    for row in tables.rows(tables.UWV, FILE):
        question = found.setdefault(row["vraag"], {"label": QUESTIONS[row["vraag"]], "antwoorden": {}})
        kept = {key: row[key] for key in ("label", "regel", "gevolg", "vervolg", "register", "telt", "groep", "route")}
        question["antwoorden"][row["antwoord"]] = {**kept, "plaats": row["vindplaats"]}
    return found


def asked_after(name: str) -> dict[str, tuple[str, ...]]:
    """Per earlier question the answers on the way to this one: its `shown_when`. Every question has one that it follows."""
    for earlier, question in questions().items():
        answers = tuple(answer for answer, each in question["antwoorden"].items() if each["vervolg"] == name)
        if answers:
            return {**asked_after(earlier), earlier: answers}
    return {}


def ask(name: str, default: str) -> Choice:
    return Choice(name, QUESTIONS[name], lambda: [(answer, each["label"]) for answer, each in questions()[name]["antwoorden"].items()], default, HELP.get(name, ""), asked_after(name))


def data() -> dict:
    """The questions of box 1.1 with their answers."""
    return {"begin": next(iter(questions())), "vragen": questions()}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if uitkomst["register"] == "ja":
        weg = " Weg naar het register: " + uitkomst["route"] + "."
        if uitkomst["telt"] == "ja":
            return "Deze persoon telt mee voor de banenafspraak, in de " + uitkomst["groep"] + "." + weg
        zin = "Deze persoon staat in het doelgroepregister"
        if uitkomst["groep"] != "":
            zin += ", in de " + uitkomst["groep"]
        return zin + ", en kan dus meetellen." + weg + " Of iedereen in deze situatie echt meetelt, zegt de bron niet."
    return "Deze persoon telt niet mee voor de banenafspraak. " + uitkomst["gevolg"]


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    return "Elke rij is een vraag op uw weg door de regels. De laatste rij beslist. Alleen wie in het doelgroepregister staat, kan meetellen."


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Regels van toen.</strong> Dit zijn de regels zoals UWV ze in 2018 beschreef. Regels kunnen daarna zijn veranderd. Deze rekenhulp is geen juridisch advies. Of iemand in het register staat, weet UWV.",
        "<strong>In het register is nog niet: meetellen.</strong> Paragraaf 3.3 noemt de drie groepen als mensen die meetellen. Box 1.1 zegt dat niet iedereen in het register meetelt, maar niet wie dan niet. Uitdrukkelijk noemt UWV alleen WSW-detachering (wel) en beschut werk (niet). In de andere gevallen zeggen wij daarom: kan meetellen.",
        "<strong>Beschut werk.</strong> Of iemand met beschut werk in het register blijft staan, zegt de bron niet. Wel dat het niet meetelt.",
        "<strong>Als groep geplaatst.</strong> Mensen uit de Wajong en uit de WSW-groep (met WIW en ID) kwamen vanzelf in het register. Bij de Participatiewet moet de gemeente of de persoon zelf iets doen. Bij die route gaan wij ervan uit dat iemand onder de Participatiewet valt.",
        "<strong>Wat zegt dit niet?</strong> Meetellen is een regel voor de telling. Het zegt niet of iemand werk heeft, hoeveel iemand kan, of welke hulp iemand krijgt.",
        "<strong>Om over na te denken.</strong> Verander het werk van beschut naar detachering. Voor de telling verandert alles. Wat verandert er voor de persoon?",
    ]


CALCULATOR = Calculator(
    name="wie-telt-mee",
    chapter="banenafspraak",
    title="Telt deze persoon mee voor de banenafspraak?",
    intro="Beantwoord de vragen een voor een. U ziet of iemand in het doelgroepregister staat, in welke groep, en langs welke weg. De beginstand is een voorbeeld.",
    inputs=(
        ask("wajong", "ja"),
        ask("arbeidsvermogen", "ja"),
        ask("wajong_werk", "detachering"),
        ask("wsw", "geen"),
        ask("route", "praktijkroute"),
        ask("beoordeling", "niet_zelf"),
        ask("melding", "ja"),
        ask("afwijzing", "niet_duurzaam"),
        ask("meting", "vanaf"),
        ask("loonwaarde", "onder"),
    ),
    data=data,
    compute=wie_telt_mee,
    outputs=(),
    chart_title="Uw weg door de regels",
    chart=None,
    datasets=(),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("vraag", "Vraag"),
        Shown("regel", "Regel in de bron"),
        Shown("antwoord", "Uw antwoord"),
        Shown("gevolg", "Wat volgt"),
        Shown("plaats", "Plaats in UWV 2018"),
    ),
    table_title="De regels op uw weg, met uw antwoord",
    sources=(
        Source(tables.UWV, "Opzet onderzoek, box 1.1", "wie in het register staat, in welke groep en langs welke weg", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "2.3.1. Instroom in het doelgroepregister", "alleen mensen in het register tellen mee; wie zelf iets moet doen", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "WSW-groep", "beschut werk telt niet mee, detachering wel", f"{tables.UWV}/{FILE}.csv"),
        Source(tables.UWV, "Opzet onderzoek, box 1.1", "niet iedereen in het register telt mee", "voorbehouden.csv"),
    ),
    notes=notes,
)
