"""Conjunctuur: a sketch of a region that follows the business cycle more strongly than the country. Bron: ESB 2012; Platform31 2015."""

from .. import tables
from ..models.conjunctuur import conjunctuur
from ..models.getallen import afgerond, cijfers, zonder_nullen
from .record import Calculator, Shown, Slider, Source

ESB, P31 = "esb-2012-triple-helix", "platform31-2015-bouwstenen"
PLACE = "Het ‘industriële ecosysteem’ van Brainport, figuur 1"
LOW, HIGH = (tables.figure(f"p31-werkloosheid-{when}").value for when in ("2008", "2014-kwartaal1"))


def data() -> dict:
    """The two anchors [percent], the states of the table, and where the vertical axis may end."""
    return {"laag": LOW, "hoog": HIGH, "standen": [LOW, *range(int(LOW) + 1, int(HIGH)), HIGH], "assen": [12, 18]}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zin = "Is de werkloosheid in het land " + zonder_nullen(uitkomst["land"], 1) + " procent, dan is zij in deze regio volgens de schets "
    if uitkomst["verschil"] == 0:
        zin += uitkomst["bijna"] + "ook " + zonder_nullen(uitkomst["regio"], 1) + " procent. "
    else:
        zin += zonder_nullen(uitkomst["regio"], 1) + " procent: " + zonder_nullen(abs(uitkomst["verschil"]), 1) + " procentpunt " + ("hoger" if uitkomst["verschil"] > 0 else "lager") + ". "
        zin += "Omgerekend: " + uitkomst["per_duizend"] + " op elke 1.000 mensen van de beroepsbevolking. "
    return zin + meebewegen(invoer, uitkomst, gegevens) + waar_gelijk(invoer, uitkomst, gegevens)


def meebewegen(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    """How strongly the region follows, with both ends; and the floor, where it stands on it."""
    begin = zonder_nullen(uitkomst["lijn"][0]["regio"], 1)
    einde = zonder_nullen(uitkomst["lijn"][-1]["regio"], 1)
    if invoer["uitslag"] == 0:
        return "De regio beweegt niet mee: zij houdt steeds " + einde + " procent. "
    tekst = "even sterk mee als het land" if invoer["uitslag"] == 1 else zonder_nullen(invoer["uitslag"], 1) + " keer zo sterk mee als het land"
    tekst = "De regio beweegt " + tekst + ": van " + begin + " procent in de goede tijd naar " + einde + " procent in de slechte tijd. "
    if uitkomst["op_nul"] == 1:
        tekst += "In de goede tijd zou de schets onder nul komen. Dat kan niet: daar blijft de regio op 0 procent. "
    return tekst


def waar_gelijk(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    """Where both lines cross, in a sentence, and who is lower where."""
    tussen = "tussen " + zonder_nullen(gegevens["laag"], 1) + " en " + zonder_nullen(gegevens["hoog"], 1) + " procent"
    if uitkomst["gelijk"] is None:
        if invoer["uitslag"] == 1 and invoer["niveau"] == 0:
            return "Land en regio zijn dan overal gelijk."
        return "De lijnen kruisen niet: " + tussen + " is de regio steeds " + ("hoger" if invoer["niveau"] > 0 else "lager") + " dan het land."
    waar = ("afgerond " if abs(uitkomst["gelijk"] - afgerond(uitkomst["gelijk"], 1)) > 1e-9 else "") + zonder_nullen(uitkomst["gelijk"], 1) + " procent"
    if cijfers(uitkomst["gelijk"], 1) == cijfers(gegevens["laag"], 1) or cijfers(uitkomst["gelijk"], 1) == cijfers(gegevens["hoog"], 1):
        return "De lijnen raken elkaar bij " + waar + "."
    if invoer["uitslag"] > 1:
        return "De lijnen kruisen bij " + waar + ": daaronder is de regio lager dan het land, daarboven hoger."
    return "De lijnen kruisen bij " + waar + ": daaronder is de regio hoger dan het land, daarboven lager."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    begin = uitkomst["lijn"][0]
    einde = uitkomst["lijn"][-1]
    tekst = "Schets met twee lijnen. Van links naar rechts gaat het land van een goede naar een slechte tijd, niet van jaar naar jaar. "
    tekst += "De streepjeslijn is het land: van " + cijfers(begin["land"], 1) + " naar " + cijfers(einde["land"], 1) + " procent. "
    loopt = "steeds " + cijfers(einde["regio"], 1) if invoer["uitslag"] == 0 else "van " + cijfers(begin["regio"], 1) + " naar " + cijfers(einde["regio"], 1)
    tekst += "De dikke lijn is de regio: " + loopt + " procent. "
    return tekst + "Het vierkant en de stip staan bij de gekozen stand: " + cijfers(uitkomst["land"], 1) + " procent in het land, " + cijfers(uitkomst["regio"], 1) + " in de regio."


def chart(width: int):
    from ..charts.conjunctuur import chart as draw

    return draw(width, LOW, HIGH)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Wat ESB schrijft.</strong> “Het lijkt erop dat de werkloosheid in de Brainport regio lager is wanneer de economie groeit zoals in 2007 en 2008 en soms wat hoger wanneer het slechter gaat met de economie, zoals in de periode 2004-2006. De dynamiek is groter. Een concurrerende economie is meer conjunctuurgevoelig.” De <strong>conjunctuur</strong> is het op en neer gaan van de economie. Een regio is conjunctuurgevoelig als zij daar sterk op reageert.",
        "<strong>Een schets.</strong> De figuur waar ESB over schrijft, staat niet in de tekst die wij hebben. Daarom tekenen wij geen cijfers van een regio. Wij tekenen alleen het idee. Dat de lijnen recht zijn en draaien om het midden, is onze keuze. Hoe sterk een regio meebeweegt, kiest u. ESB geeft daarvan geen getal.",
        f"<strong>De twee uiteinden</strong> komen van Platform31. De werkloosheid in Nederland ging van {zonder_nullen(LOW, 1)} procent in 2008 naar {zonder_nullen(HIGH, 1)} procent in het eerste kwartaal van 2014. Wij noemen dat een goede en een slechte tijd.",
        "<strong>Twee maten.</strong> ESB kijkt naar het percentage “niet werkende werkzoekenden”. Platform31 schrijft “werkloosheid”, en zegt niet waarvan het een percentage is. Wij rekenen per 1.000 mensen van de beroepsbevolking. Dat zijn de mensen die werken of werk zoeken. De cijfers van de twee bronnen kunt u niet zonder meer naast elkaar leggen.",
        "<strong>Blijvend verschil.</strong> ESB ziet ook iets anders: “Sinds januari 2011 is de werkloosheid in Zuidoost Brabant aanhoudend lager dan landelijk het geval is.” Met het blijvende verschil schuift u de lijn van de regio omhoog of omlaag.",
        "<strong>Lager is nog niet zeker.</strong> Een regio kan gemiddeld minder werkloosheid hebben, en toch meer als het slecht gaat. Laat de regio meer dan 1 keer meebewegen, met een blijvend verschil onder nul. ESB noemt de bedrijven in Brainport “hypergevoelig voor ontwikkelingen op de wereldmarkt”, omdat ze zeer op export gericht zijn.",
        "<strong>Wat zegt dit niet?</strong> De schets geeft geen cijfers van een regio, geen oorzaak en geen voorspelling. Zij zegt ook niet wat de Triple Helix, de samenwerking van bedrijven, kennisinstellingen en overheid, oplevert. ESB laat dat open: “Het is interessant om te volgen of de geintensiveerde Triple Helix aanpak deze prestatie kan blijven leveren.”",
        "<strong>Om over na te denken.</strong> Wat heeft u liever in uw regio: weinig werkloosheid in goede tijden, of weinig verschil tussen goede en slechte tijden? Wie merkt dat het meest?",
    ]


CALCULATOR = Calculator(
    name="conjunctuur",
    chapter="triple-helix",
    title="Wat als een regio sterker meebeweegt? Een schets",
    intro="Soms gaat het goed met de economie, soms slecht. Een regio kan daar sterker of zwakker op reageren dan het land. Kies hoe het met het land gaat, en hoe sterk de regio meebeweegt. Dit is een schets. Het zijn geen cijfers van een regio.",
    inputs=(
        Slider("stand", "Werkloosheid in het land", "procent", LOW, HIGH, 0.1, 8, 1, f"Van {zonder_nullen(LOW, 1)} procent (2008) tot {zonder_nullen(HIGH, 1)} procent (begin 2014). De beginstand is onze keuze."),
        Slider("uitslag", "Hoe sterk de regio meebeweegt", "keer het land", 0, 3, 0.1, 1.5, 1, "1 is even sterk als het land, 1,5 is anderhalf keer zo sterk. Eigen aanname: ESB geeft geen getal."),
        Slider("niveau", "Blijvend verschil met het land", "procentpunt", -3, 3, 0.1, 0, 1, "Schuift de lijn van de regio omhoog of omlaag. Onder nul: in het midden van de schets heeft de regio minder werkloosheid dan het land. Eigen aanname."),
    ),
    data=data,
    compute=conjunctuur,
    outputs=(
        Shown("land", "Werkloosheid in het land", "procent", 1),
        Shown("regio", "Werkloosheid in de regio", "procent", 1),
        Shown("verschil", "Verschil met het land", "procentpunt", 1, True),
        Shown("per_duizend", "Per 1.000 mensen van de beroepsbevolking"),
    ),
    chart_title="Schets: werkloosheid in het land en in een regio, van een goede naar een slechte tijd",
    chart=chart,
    datasets=("lijn", "einden", "nu", "kruis"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("land", "Land", "procent", 1),
        Shown("regio", "Regio in de schets", "procent", 1),
        Shown("verschil", "Verschil", "procentpunt", 1, True),
        Shown("per_duizend", "Per 1.000 mensen van de beroepsbevolking"),
    ),
    table_title="De schets in cijfers, van een goede naar een slechte tijd",
    sources=(
        Source(ESB, PLACE, "een concurrerende economie is meer conjunctuurgevoelig; sinds januari 2011 aanhoudend lager", "verbanden.csv"),
        Source(ESB, PLACE, "het lijkt erop; en of de aanpak dit kan volhouden, is nog de vraag", "voorbehouden.csv"),
        Source(ESB, PLACE, "wat in de tekst ontbreekt: de reeks van figuur 1", "ontbreekt.csv"),
        Source(P31, "Inleiding", "de werkloosheid in Nederland in 2008 en in het eerste kwartaal van 2014", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
