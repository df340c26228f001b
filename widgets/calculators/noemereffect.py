"""Noemereffect: why a share rises while the number stays the same, in the three effects that Platform31 names. Bron: Platform31 2015."""

from ..models import noemereffect as model
from ..models.getallen import cijfers, telwoord, zonder_nullen
from .record import Calculator, Shown, Slider, Source

P31 = "platform31-2015-bouwstenen"
PLACE = "Focus op de (stads)regio"
EFFECTS = ["Numeriek (noemer)effect", "Selectie- en samenstellingseffect", "Gedragseffect"]
START, EFFECT = "De regio aan het begin (uw aanname)", "De drie effecten (uw aanname)"


def data() -> dict:
    """The three effects, as the source names them. It gives no sizes: all numbers are the reader's."""
    return {"effecten": EFFECTS}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    van = uitkomst["begin"]
    naar = uitkomst["einde"]
    erbij = uitkomst["erbij"]
    leeg = abs(uitkomst["inwoners"] - invoer["inwoners"]) < 1e-9
    zin = "Het aandeel Wajongers "
    if naar == van:
        zin += "blijft " + ("" if leeg and erbij == 0 else "afgerond ") + zonder_nullen(van, 2) + " procent"
    else:
        zin += ("stijgt" if naar > van else "daalt") + " van " + zonder_nullen(van, 2) + " naar " + zonder_nullen(naar, 2) + " procent"
    inwoners = "Het aantal inwoners daalt van " + cijfers(invoer["inwoners"], 0) + " naar " + cijfers(uitkomst["inwoners"], 0) + ". "
    if leeg:
        inwoners = "Het aantal inwoners blijft " + cijfers(invoer["inwoners"], 0) + ". "
    aantal = telwoord(abs(erbij), "Wajonger", "Wajongers")
    if erbij == 0:
        zin += (", zonder dat er één Wajonger bij komt. " if naar > van else ". ") + inwoners + "Het aantal Wajongers blijft " + cijfers(invoer["wajongers"], 0) + "."
    elif erbij < 0 and naar > van:
        zin += ", terwijl er " + aantal + (" minder is. " if erbij == -1 else " minder zijn. ") + inwoners
    elif erbij < 0:
        zin += ". Er " + ("is " if erbij == -1 else "zijn ") + aantal + " minder. " + inwoners
    else:
        zin += ". Er " + ("komt " if erbij == 1 else "komen ") + aantal + " bij. " + inwoners
    if erbij != 0 and uitkomst["zonder_gedrag"] > van:
        zin += "Zonder gedragseffect was het aandeel " + ("ook " if naar > van else "juist ") + "gestegen, naar " + zonder_nullen(uitkomst["zonder_gedrag"], 2) + " procent. "
    if erbij < invoer["gedrag"]:
        zin += " Meer Wajongers erbij kan niet: dan is iedereen die er nog woont Wajonger."
    if erbij > invoer["gedrag"]:
        zin += " Minder dan nul Wajongers kan niet, dus wij rekenen met " + aantal + " minder."
    return zin.replace("  ", " ").strip()


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [strook["naam"] + ", " + strook["waarde"] for strook in uitkomst["stroken"]]
    return "De bovenste balk is het aandeel Wajongers aan het begin, de onderste aan het eind. Daartussen staan drie balken met wat elk effect toevoegt of weghaalt. " + "; ".join(delen) + "."


def chart(width: int):
    from ..charts.kleuren import BLUE, GREEN, INK, VERMILION
    from ..charts.regels import Lines
    from ..charts.stroken import Room
    from ..charts.stroken import chart as draw
    from ..charts.thema import NARROW

    colours = {"stand": INK, "numeriek": BLUE, "samenstelling": GREEN, "gedrag": VERMILION}
    return draw(Room(Lines(width, 5, 0, 1.72 if width <= NARROW else 1.45, [], "", (46, 60), (23, 40), 0.37), colours, True))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Teller en noemer.</strong> Een aandeel is een deling. Boven de streep, in de <em>teller</em>, staan de Wajongers. Eronder, in de <em>noemer</em>, staan alle inwoners. Wordt de noemer kleiner, dan stijgt het aandeel. De <em>Wajong</em> is (onze uitleg) een uitkering voor mensen die al jong een beperking hadden.",
        "<strong>Drie effecten.</strong> Platform31 legt de verschillen in Wajong uit met drie effecten. Bij het <em>numeriek (noemer)effect</em> daalt de bevolking of de beroepsbevolking. Het aantal Wajongers blijft gelijk, want zij verhuizen weinig. "
        "Bij het <em>selectie- en samenstellingseffect</em> vertrekken jongere en goed opgeleide mensen naar gebieden met meer kansen, vaak steden. Een laag opgeleide bevolking met een lage sociaaleconomische status en gezondheid blijft achter. "
        "Bij het <em>gedragseffect</em> is er een “vlucht in gunstige inkomensregelingen”, waar langdurige werkloosheid iets anders onmogelijk maakt.",
        "<strong>Onze uitwerking.</strong> De bron noemt geen aandelen en geen grootte van de effecten. Alle getallen zijn dus van u, en de beginstand is verzonnen. Ook de grens tussen <em>numeriek</em> en <em>samenstelling</em> trekken wij zelf. In beide gevallen wordt de noemer kleiner. Het verschil is wie er weg is. "
        "Numeriek: van alle inwoners zonder Wajong verdwijnt hetzelfde deel. Samenstelling: alleen hoger opgeleiden zonder Wajong vertrekken. Wij nemen aan dat Wajongers blijven wonen. Bij het gedragseffect wordt iemand die er al woont Wajonger. Het aantal inwoners verandert dan niet.",
        "<strong>Zo splitsen wij.</strong> Hoeveel een effect scheelt, hangt af van wat er al gebeurd is. Daarom nemen wij het gemiddelde over alle volgordes (de Shapley-waarde). Wij ronden zo af dat de delen samen precies het verschil zijn.",
        "<strong>Ook bij de Wsw.</strong> De Wsw is de Wet sociale werkvoorziening: werk voor mensen met een arbeidsbeperking (onze uitleg). Volgens de bron geldt daar “een zelfde redenering”. Oost-Groningen en Zuid-Limburg staan van oudsher bekend om een bovenproportioneel hoog aantal Wsw’ers. Er is een verband met werkloosheid, maar nauwelijks met de groei van de regionale economie. Daarvoor zijn aantallen en aandelen te constant in de tijd, en te zeer verweven met de geschiedenis van die gebieden.",
        "<strong>Wat zegt dit niet?</strong> Een hoger aandeel betekent niet dat meer mensen Wajonger werden. Het zegt ook niets over hun kans op werk. Hoe groot elk effect in een echte regio is, weten wij niet. Wie vertrekt, kan ook banen en voorzieningen meenemen. Dat rekenen wij niet mee.",
        "<strong>Om over na te denken.</strong> Twee regio’s hebben hetzelfde aandeel. In de ene kwamen er Wajongers bij, in de andere vertrokken er mensen. Vraagt dat om hetzelfde beleid?",
    ]


CALCULATOR = Calculator(
    name="noemereffect",
    chapter="triple-helix",
    title="Waarom stijgt het aandeel als het aantal gelijk blijft?",
    intro="Maak een regio die krimpt. Platform31 noemt drie effecten waardoor het aandeel Wajongers daar kan verschillen van andere regio’s. U bepaalt hoe sterk elk effect is, en ziet wat het met het aandeel doet.",
    inputs=(
        Slider("inwoners", "Inwoners van werkzame leeftijd", "personen", 2000, 50000, 500, 10000, 0, "De bron schrijft “(beroeps)bevolking”.", {}, START),
        Slider("wajongers", "Onder hen: Wajongers", "personen", 50, 1000, 10, 300, 0, "", {}, START),
        Slider("krimp", "Numeriek: krimp van de rest", "procent", 0, 50, 1, 10, 0, "Iedereen behalve de Wajongers.", {}, EFFECT),
        Slider("hoger_opgeleid", "Samenstelling: aandeel hoger opgeleiden", "procent", 0, 80, 5, 30, 0, "Van de inwoners zonder Wajong.", {}, EFFECT),
        Slider("vertrek", "Samenstelling: zoveel van hen vertrekt", "procent", 0, 60, 1, 20, 0, "Van de hoger opgeleiden.", {}, EFFECT),
        Slider("gedrag", "Gedrag: Wajongers erbij of eraf", "personen", -500, 500, 5, 0, 0, "Onder nul: minder Wajongers.", {}, EFFECT),
    ),
    data=data,
    compute=model.noemereffect,
    outputs=(
        Shown("begin", "Aandeel Wajongers aan het begin", "procent", 2),
        Shown("einde", "Aandeel Wajongers aan het eind", "procent", 2),
        Shown("verschil", "Verschil", "procentpunt", 2, True),
    ),
    chart_title="Het aandeel Wajongers, en wat elk effect eraan verandert. In procenten van de inwoners",
    chart=chart,
    datasets=("stroken", "schaal"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("deel", "Wat er gebeurt"),
        Shown("wajongers", "Wajongers"),
        Shown("inwoners", "Inwoners"),
        Shown("aandeel", "Aandeel (procent)"),
        Shown("punten", "Deel van het verschil (procentpunt)"),
    ),
    table_title="De regio als alleen dit ene effect er is, en het deel dat wij eraan toerekenen",
    sources=(
        Source(P31, PLACE, "de drie effecten, en de Wsw-dichtheid", "begrippen.csv"),
        Source(P31, PLACE, "wat de effecten doen, en het verband met werkloosheid en groei", "verbanden.csv"),
        Source(P31, PLACE, "dat de bron geen percentages of grootte van de effecten geeft", "ontbreekt.csv"),
        Source(P31, PLACE, "aantallen en aandelen van de Wsw zijn historisch bepaald", "voorbehouden.csv"),
    ),
    notes=notes,
)
