"""Drie O's: who is tied to whom in Brainport, and what falls away without one name. Bron: ESB 2012."""

from functools import cache

from .. import tables
from ..models.drie_o import drie_o
from ..models.getallen import cijfers, opsomming, telwoord
from .record import Calculator, Choice, Shown, Source

ESB = "esb-2012-triple-helix"
PLACE = "Het ‘industriële ecosysteem’ van Brainport"
KINDS = {"ondernemingen": "onderneming", "onderwijs en kennis": "kennis", "overheid": "overheid", "samenwerking": "samenwerking"}
OPTIONS = {**KINDS, "onderwijs en kennis": "onderwijs en kennis", "samenwerking": "samenwerking of programma"}
# The names of the domains are the source's; the Dutch beside them is ours.
DOMAINS = {"people": "mensen", "technology": "techniek", "business": "bedrijven", "basics": "randvoorwaarden"}
OF_TIE = {"alle": "alle vier", "people": "people", "": "geen genoemd"}


@cache
def named() -> dict[str, dict]:
    """Who stands in the drawing, by id in alphabetical order: naam, kort, hoek and the places. Raises DataError where a place is missing."""
    names = {row["id"]: row["naam"] for row in tables.rows(".", "actoren")}
    short = {row["actor"]: row for row in tables.rows("netwerk", "namen")}
    found = {}
    for row in sorted(tables.rows("netwerk", "ligging"), key=lambda row: names[row["actor"]].lower()):
        own = short[row["actor"]]
        places = {key: float(row[key]) for key in ("x", "y", "x_smal", "y_smal")}
        found[row["actor"]] = {"naam": names[row["actor"]], "kort": own["kort"], "hoek": own["hoek"], **places}
    ends = {end for tie in ties() for end in (tie["van"], tie["naar"])}
    if ends != set(found):
        raise tables.DataError(f"data/netwerk/ligging.csv: not the names that have a tie: {', '.join(sorted(ends ^ set(found)))}")
    return found


def inside() -> list[dict]:
    """Who the part on Brainport names."""
    return [row for row in tables.rows(".", "actoren") if row["bron"] == ESB and row["vindplaats"] == PLACE]


def ties() -> list[dict]:
    """The ties of who the part on Brainport names, also with others."""
    known = {row["id"] for row in inside()}
    return [{key: row[key] for key in ("van", "naar", "rol", "domein")} for row in tables.rows(".", "relaties") if row["van"] in known or row["naar"] in known]


def actoren() -> list[tuple[str, str]]:
    return [(key, f"{each['naam']}: {OPTIONS[each['hoek']]}") for key, each in named().items()]


def domeinen() -> list[tuple[str, str]]:
    return [("", "Alle"), *((key, f"{key.capitalize()} ({dutch})") for key, dutch in DOMAINS.items())]


def data() -> dict:
    return {"namen": named(), "banden": ties(), "hoeken": KINDS, "domein_van_band": OF_TIE}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    naam = gegevens["namen"][invoer["actor"]]["naam"]
    domein = invoer["domein"]
    waar = "die de bron noemt"
    if domein == "people":
        waar = "die bij people horen of voor alle vier de domeinen gelden"
    elif domein != "":
        waar = "die voor alle vier de domeinen gelden"
    banden = "Van de " + cijfers(uitkomst["banden_samen"], 0) + " banden " + waar + ", "
    if uitkomst["banden"] == 0:
        zin = banden + "is er geen van " + naam + ". In de hele tekening " + ("is dat er 1." if uitkomst["banden_overal"] == 1 else "zijn dat er " + cijfers(uitkomst["banden_overal"], 0) + ".")
    else:
        zin = banden + ("is er 1 van " if uitkomst["banden"] == 1 else "zijn er " + cijfers(uitkomst["banden"], 0) + " van ") + naam
        zin += ", met " + telwoord(len(uitkomst["buren"]), "ander", "anderen") + (" en onderling" if uitkomst["onderling"] > 0 else "") + ". "
        zin += "De ring in de tekening is de band onderling. " if uitkomst["onderling"] > 0 else ""
        zin += zonder_keuze(uitkomst)
    if domein != "" and domein != "people":
        zin += " Het domein " + domein + " werkt de bron niet uit. U ziet wat voor alle vier de domeinen geldt."
    return zin + " Dit gaat over de tekening van wat de bron noemt. Het meet geen invloed en voorspelt niets."


def zonder_keuze(uitkomst: dict) -> str:
    """What is left without the chosen one, in words."""
    zin = "Valt deze naam weg, dan "
    if uitkomst["aantal_alleen"] == 0:
        zin += "houdt iedereen een band met een ander. "
    else:
        werkwoord = "heeft " if uitkomst["aantal_alleen"] == 1 else "hebben "
        zin += werkwoord + telwoord(uitkomst["aantal_alleen"], "ander", "anderen") + " geen band met een ander meer: " + opsomming(uitkomst["alleen"]) + ". "
    if uitkomst["delen_na"] == 0:
        return zin + "Van de tekening blijft geen enkele lijn over."
    if uitkomst["delen_na"] == uitkomst["delen_voor"]:
        return zin + "Het aantal losse delen met lijnen blijft " + cijfers(uitkomst["delen_na"], 0) + "."
    return zin + "Het aantal losse delen met lijnen gaat van " + cijfers(uitkomst["delen_voor"], 0) + " naar " + cijfers(uitkomst["delen_na"], 0) + "."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Een tekening van " + cijfers(len(uitkomst["punten"]), 0) + " namen met lijnen ertussen. Vierkanten zijn ondernemingen, driehoeken onderwijs en kennis, ruiten overheid, en rondjes samenwerking en programma’s. "
    naam = gegevens["namen"][invoer["actor"]]["naam"]
    if len(uitkomst["buren"]) == 0:
        tekst += "Van " + naam + " gaan hier geen lijnen uit. "
    else:
        tekst += "Dikke lijnen gaan van " + naam + " naar " + opsomming(uitkomst["buren"]) + ". "
    if invoer["domein"] != "":
        tekst += "Wat buiten het domein valt, is vaag getekend. "
    if len(uitkomst["lussen"]) > 0:
        tekst += "Een ring boven een naam is een band onderling: " + opsomming(uitkomst["onderling_wie"]) + ". "
    return tekst + "Alle banden staan met hun rol in de tabel."


def chart(width: int):
    from ..charts.drie_o import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    tied = gegevens["namen"]
    without = [row["naam"] for row in inside() if row["id"] not in tied]
    aims = [row["maatregel"] for row in tables.rows(".", "maatregelen") if row["bron"] == ESB and row["id"].startswith("esb-people-")]
    return [
        "<strong>De drie O’s</strong> zijn de partijen van de Triple Helix: ondernemingen, onderwijs- en kennisinstellingen, en de (lokale) overheid.",
        "<strong>Een band</strong> is hier: de bron zegt dat twee namen iets met elkaar te maken hebben. Dat kan van alles zijn: aandeelhouder zijn, werk uitbesteden, of als voorbeeld genoemd worden. De rol staat in de tabel, in onze woorden. Forbes is bijvoorbeeld een zakenblad dat Eindhoven noemde in een lijst.",
        "<strong>De vier domeinen.</strong> Brainport Development werkt volgens ESB met een aanpak in vier domeinen: people, technology, business en basics. De Nederlandse woorden erachter zijn van ons. "
        f"ESB werkt alleen people uit: {opsomming([aim[0].lower() + aim[1:] for aim in aims])}. Bij welk domein een band hoort, zegt de bron niet. Wat over onderwijs of de arbeidsmarkt gaat, rekenen wij tot people. Wat bij heel Brainport Development hoort, telt in elk domein mee.",
        "<strong>De aandeelhouders</strong> van Brainport Development zijn Stichting Brainport, het SRE en de gemeenten Eindhoven, Helmond en Veldhoven. Hoe de aandelen zijn verdeeld, staat niet in de bron. Het SRE is een samenwerking van gemeenten. De bron noemt het een overheidsaandeelhouder, daarom staat het bij overheid.",
        "<strong>Wat valt er weg?</strong> Wij halen één naam uit de tekening, met de lijnen eraan. Daarna tellen wij wie er geen lijn naar een ander meer heeft. Een los deel is een groep van twee of meer namen die via lijnen met elkaar verbonden zijn.",
        f"<strong>Niet in de tekening:</strong> {opsomming([name[0].lower() + name[1:] for name in without])}. ESB noemt ze bij Brainport, maar zonder band met een ander. De plaatsen in de tekening zijn van ons: dichtbij of ver weg betekent niets.",
        "<strong>Wat zegt dit niet?</strong> Veel lijnen is niet hetzelfde als veel invloed. De tekst is van 2012 en noemt niet alles: wie hier geen lijn heeft, kan in het echt wel samenwerken. Sommige namen staan voor een hele groep, zoals de kennisinstellingen. Wie daarbij horen, zegt de bron niet. De vier soorten kozen wij: het zakenblad Forbes staat bij ondernemingen, de High Tech Campus bij onderwijs en kennis.",
        "<strong>Om over na te denken.</strong> Maak deze tekening voor uw eigen regio. Wie staat in het midden, en welke lijn ontbreekt?",
    ]


CALCULATOR = Calculator(
    name="drie-o",
    chapter="triple-helix",
    title="Wie werkt met wie in Brainport?",
    intro="ESB beschreef in 2012 wie in Brainport met wie verbonden is. De kern van Brainport is de regio Eindhoven. Kies een naam in de lijst of tik in de tekening. U ziet met wie de bron deze naam verbindt, en wat er van de tekening overblijft als de naam wegvalt.",
    inputs=(
        Choice("actor", "Wie", actoren, "esb-brainport-development"),
        Choice("domein", "Domein", domeinen, "", "Een van de vier domeinen van Brainport Development. De bron werkt alleen people uit. De Nederlandse woorden zijn van ons."),
    ),
    data=data,
    compute=drie_o,
    outputs=(
        Shown("banden", "Banden van uw keuze", "", 0),
        Shown("aantal_alleen", "Anderen zonder band, als uw keuze wegvalt", "", 0),
        Shown("delen_na", "Losse delen, als uw keuze wegvalt", "", 0),
    ),
    chart_title="Wie de bron met wie verbindt",
    chart=chart,
    datasets=("punten", "lijnen", "lussen"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("keuze", "Bij uw keuze", words={"gekozen": "ja", "gewoon": "nee", "buiten": "nee, ander domein"}),
        Shown("wie", "Wie"),
        Shown("rol", "Rol"),
        Shown("met", "Met wie"),
        Shown("soorten", "Soorten"),
        Shown("domein", "Domein"),
    ),
    table_title="Alle banden, eerst die van uw keuze",
    sources=(
        Source(ESB, PLACE, "wie er zijn, en van welke soort", "actoren.csv"),
        Source(ESB, PLACE, "wie met wie, en in welke rol", "relaties.csv"),
        Source(ESB, PLACE, "het domein people", "maatregelen.csv"),
        Source(ESB, "De Triple Helix", "de drie O’s", "begrippen.csv"),
        Source(ESB, "Conclusies", "de band met Brussel", "relaties.csv"),
        Source(ESB, PLACE, "de namen in de tekening; de plaatsen zijn van dit boek", "netwerk/ligging.csv"),
    ),
    notes=notes,
    pick=("id", "actor"),
)
