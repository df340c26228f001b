"""Transitiefonds: what a levy on the wage bill can pay for, against a closure. Bron: Platform31 2015 en ESB 2012."""

from .. import tables
from ..models import transitiefonds as model
from ..models.getallen import cijfers, zonder_nullen
from .record import Calculator, Shown, Slider, Source

P31, ESB = "platform31-2015-bouwstenen", "esb-2012-triple-helix"
FUND_PLACE, CLOSURE_PLACE = "Opgaven voor regionaal bestuur", "Kijkrichting"
MODEL_PLACE, LOOK_PLACE = "Regionale inspanningen voor werkzekerheid", "Nabeschouwing en voorblik"
MAASLAND = tables.figure("esb-maaslandmodel-naar-andere-baan").value
STEPS = ["Verliest de baan", "Wordt aangemeld", "Kan worden begeleid", "Vindt ander werk"]
FUND, GUIDANCE, CLOSURE = "Het fonds (uw aanname)", "De begeleiding", "De sluiting (uw aanname)"


def data() -> dict:
    """The steps from losing a job to other work. The success rate of the source is where that input begins."""
    return {"stappen": STEPS}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    banen = cijfers(uitkomst["banen"], 0)
    aangemeld = cijfers(uitkomst["aangemeld"], 0)
    zin = "Met " + uitkomst["tekst_fonds"] + " per jaar kan het fonds "
    if uitkomst["fonds"] == 0:
        zin = "Zonder heffing is er geen fonds, en kan niemand worden begeleid. "
    elif uitkomst["per_jaar"] == 0:
        zin = "Met " + uitkomst["tekst_fonds"] + " per jaar kan het fonds niemand begeleiden, want één begeleiding kost " + cijfers(invoer["kosten"], 0) + " euro. "
    else:
        if uitkomst["per_jaar"] == invoer["werknemers"]:
            zin += "alle " + cijfers(uitkomst["per_jaar"], 0) + " werknemers begeleiden"
        else:
            zin += cijfers(uitkomst["per_jaar"], 0) + (" persoon" if uitkomst["per_jaar"] == 1 else " personen") + " begeleiden"
        zin += ", en bij een slaagkans van " + zonder_nullen(invoer["slaagkans"], 0) + " procent " + vinden(uitkomst["overstappen"]) + " ander werk. "
    zin += "Bij deze sluiting verliezen " + banen + " mensen hun baan"
    if uitkomst["aangemeld"] == 0:
        zin += ", en niemand wordt aangemeld. "
    else:
        zin += (" en wordt er 1 aangemeld. " if uitkomst["aangemeld"] == 1 else " en worden er " + aangemeld + " aangemeld. ")
    if uitkomst["banen"] < invoer["banen"]:
        zin += "Meer werknemers zijn er niet. "
    if uitkomst["aangemeld"] > 0 and uitkomst["per_jaar"] > 0:
        if uitkomst["begeleid"] == uitkomst["aangemeld"]:
            zin += "Eén jaar heffing is genoeg voor " + ("die ene" if uitkomst["aangemeld"] == 1 else "hen allemaal")
        else:
            zin += "Eén jaar heffing is genoeg voor " + cijfers(uitkomst["begeleid"], 0) + " van hen"
        zin += ". Dan " + vinden(uitkomst["ander_werk"]) + " via het fonds ander werk. "
    if uitkomst["begeleid"] < uitkomst["aangemeld"] and uitkomst["fonds"] > 0:
        zin += "Voor iedereen die is aangemeld, is " + uitkomst["tekst_jaren"] + " heffing nodig. "
    return zin.strip()


def vinden(aantal: float) -> str:
    if aantal == 0:
        return "vindt niemand"
    return "vindt er 1" if aantal == 1 else "vinden er " + cijfers(aantal, 0)


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [strook["naam"] + ": " + strook["waarde"] for strook in uitkomst["stroken"]]
    return "Vier balken onder elkaar. De hele balk is iedereen die bij de sluiting de baan verliest, het grijze deel is de rest. " + "; ".join(delen) + "."


def chart(width: int):
    from ..charts.kleuren import BLUE, GREEN, GREY, INK
    from ..charts.regels import Lines
    from ..charts.stroken import Room
    from ..charts.stroken import chart as draw
    from ..charts.thema import NARROW

    colours = {"baan": INK, "aangemeld": GREY, "begeleid": BLUE, "werk": GREEN}
    return draw(Room(Lines(width, 4, 0, 1.62 if width <= NARROW else 1.32, [], "", (46, 60), (23, 40), 0.27), colours))


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Een transitiefonds</strong> betaalt overstappen van werk naar werk. De <em>loonsom</em> is al het loon bij elkaar. Platform31 noemt transitiefondsen “gevuld door een percentage van de loonsom”, als voorbeeld van beleid per sector. U rekent hier voor een regio. "
        "Het doel is <em>werkzekerheid</em> in plaats van <em>baanzekerheid</em>: zeker zijn van werk, niet van deze ene baan.",
        f"<strong>{MAASLAND:.0f} procent.</strong> In het Maaslandmodel, in de regio Hardenberg, komen overtollige werknemers in dienst van een transfercentrum. Dat plaatst hen bij andere werkgevers in de regio, al dan niet tijdelijk. Volgens ESB “zou” {MAASLAND:.0f} procent van de aangemelde personen inmiddels naar een andere baan zijn overgestapt. "
        "Dat is minder dan bij de Zweedse transitiefondsen. Hoeveel die halen, staat er niet. Om hoeveel mensen het gaat en wanneer is gemeten, ook niet. Wij gebruiken het percentage voor wie begeleid wordt.",
        "<strong>De rest is van u.</strong> De hoogte van de heffing, de lonen, de kosten en de sluiting staan niet in de bronnen. De beginstand is verzonnen. Verplaatsingen of sluitingen zijn volgens Platform31 in toenemende mate het gevolg van besluiten in buitenlandse hoofdkantoren. "
        "Die bron noemt Aldel in Delfzijl en Philip Morris in Bergen op Zoom, zonder getallen.",
        "<strong>Zo rekenen wij.</strong> Het fonds per jaar is het aantal werknemers keer het jaarloon keer de heffing. Gedeeld door de kosten geeft dat het aantal mensen. Jaren ronden wij naar boven af, op één cijfer achter de komma. De loonsom blijft in de berekening elk jaar gelijk, ook na de sluiting.",
        "<strong>Wie valt erbuiten?</strong> Volgens ESB worden flexkrachten niet meegenomen in dit soort regelingen. In sommige programma’s meldden werkgevers beduidend minder mensen aan dan verwacht. Mogelijk is de groei van de groep flexkrachten een verklaring.",
        "<strong>Wat zegt dit niet?</strong> Of een fonds werkt. Over de effectiviteit zijn volgens ESB “nog geen harde uitspraken te doen”. Sommige mensen hadden ook zonder fonds ander werk gevonden. Die trekken wij niet af. Wie niet via het fonds overstapt, is ook niet altijd werkloos. Over hoe lang het nieuwe werk duurt, zegt de uitkomst niets.",
        "<strong>Om over na te denken.</strong> Een fonds kan niet iedereen tegelijk helpen. Wie gaat er in uw regio voor, en wie beslist dat?",
    ]


CALCULATOR = Calculator(
    name="transitiefonds",
    chapter="triple-helix",
    title="Hoeveel overstappen kan een regio betalen?",
    intro="Stel: werkgevers in een regio leggen samen geld in een fonds. Daarmee betalen zij begeleiding van werk naar werk. Dan sluit een bedrijf. Kies de bedragen en de aantallen, en zie hoe ver het fonds komt.",
    inputs=(
        Slider("heffing", "Heffing", "procent van de loonsom", 0, 2, 0.05, 0.25, 2, "", {}, FUND),
        Slider("werknemers", "Werknemers", "personen", 500, 100000, 500, 10000, 0, "Voor wie de heffing wordt betaald.", {}, FUND),
        Slider("jaarloon", "Gemiddeld jaarloon", "euro", 15000, 90000, 1000, 40000, 0, "", {}, FUND),
        Slider("kosten", "Kosten per begeleide werknemer", "euro", 1000, 50000, 500, 8000, 0, "Uw aanname.", {}, GUIDANCE),
        Slider("slaagkans", "Slaagkans", "procent", 0, 100, 1, MAASLAND, 0, f"Van wie begeleid wordt, vindt dit deel ander werk. Beginstand: in het Maaslandmodel “zou” het {MAASLAND:.0f} procent zijn (ESB 2012).", {}, GUIDANCE),
        Slider("banen", "Banen die verdwijnen", "banen", 10, 5000, 10, 300, 0, "", {}, CLOSURE),
        Slider("aangemeld", "Wordt aangemeld bij het fonds", "procent", 0, 100, 5, 80, 0, "Van wie de baan verliest. Flexkrachten vallen er volgens ESB buiten.", {}, CLOSURE),
    ),
    data=data,
    compute=model.transitiefonds,
    outputs=(
        Shown("tekst_fonds", "Fonds per jaar"),
        # On a phone the answer in sight is cut after four lines: what most inputs move stands first.
        Shown("tekst_jaren", "Heffing voor alle aanmeldingen"),
        Shown("tekst_per_jaar", "Te begeleiden per jaar"),
        Shown("tekst_overstappen", "Van hen naar ander werk"),
    ),
    chart_title="De sluiting: wie kan uit één jaar heffing worden begeleid? De hele balk is iedereen die de baan verliest",
    chart=chart,
    datasets=("stroken", "schaal"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("stap", "Stap"),
        Shown("aantal", "Personen"),
        Shown("deel", "Van wie de baan verliest"),
        Shown("af", "Valt bij deze stap af"),
    ),
    table_title="Van baan naar ander werk, uit één jaar heffing",
    sources=(
        Source(P31, FUND_PLACE, "wat een transitiefonds is, en werkzekerheid in plaats van baanzekerheid", "begrippen.csv"),
        Source(P31, FUND_PLACE, "dat de bron de hoogte van het percentage niet geeft", "ontbreekt.csv"),
        Source(P31, CLOSURE_PLACE, "sluitingen door besluiten in buitenlandse hoofdkantoren", "verbanden.csv"),
        Source(ESB, MODEL_PLACE, "het deel dat in het Maaslandmodel naar een andere baan overstapte", "kengetallen/kengetallen.csv"),
        Source(ESB, MODEL_PLACE, "wat het Maaslandmodel is", "begrippen.csv"),
        Source(ESB, MODEL_PLACE, "dat de tekst ‘zou’ zegt", "voorbehouden.csv"),
        Source(ESB, MODEL_PLACE, "dat aantal, moment en de Zweedse resultaten ontbreken", "ontbreekt.csv"),
        Source(ESB, LOOK_PLACE, "effectiviteit, aanmeldingen en flexkrachten", "voorbehouden.csv"),
    ),
    notes=notes,
)
