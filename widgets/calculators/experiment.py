"""Experiment: what a trial by lot can see, with the one in Almere as the example, and what it can miss. Bron: KWI 2020."""

from .. import tables
from ..models.experiment import experiment
from ..models.getallen import cijfers, zonder_nullen
from .record import Calculator, Choice, Number, Shown, Slider, Source

KWI = "kwi-2020-levensloop"
BOX = "Intensief klantmanagement: Is intensieve begeleiding effectief?, box"
FOUND = tables.figure("kwi-almere-verschil-werk")
SMALL, LARGE = (tables.figure(f"kwi-almere-{size}-baan-grens").value for size in ("kleine", "grotere"))
AGE = tables.figure("kwi-almere-leeftijdsgrens").value
MOMENTS = [f"{tables.figure(f'kwi-almere-meetmoment-{month}').value:.0f}" for month in (6, 12, 18)]
OWN = "Eigen aanname: de bron geeft dit getal niet."
ALL, LARGER = {"banen": ("alle",)}, {"banen": ("groot",)}


def data() -> dict:
    """How many trials are drawn, and the chance of finding the effect that the needed size is for: usual choices, not from the source."""
    return {"herhalingen": 20, "doel": 0.8}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    mensen = cijfers(invoer["mensen"], 0) + " mensen per groep"
    keer = "geen enkele keer" if uitkomst["significant"] == 0 else cijfers(uitkomst["significant"], 0) + " keer"
    hier = "In deze " + cijfers(gegevens["herhalingen"], 0) + " proeven "
    if uitkomst["effect"] == 0:
        return "Werkt de begeleiding niet, dan vindt een proef met " + mensen + " toch een significant verschil in " + uitkomst["tekst_kans"] + ". Dat is dan toeval. " + hier + "gebeurt het " + keer + "."
    waarop = " op grotere banen" if invoer["banen"] == "groot" else ""
    zin = "Met " + mensen + " vindt u een effect van " + zonder_nullen(uitkomst["effect"], 1) + " procentpunt" + waarop + " in " + uitkomst["tekst_kans"] + ". "
    zin += hier + "is het verschil " + keer + " significant. "
    if uitkomst["significant"] == 0:
        zin += "Het is dan nooit te onderscheiden van toeval, terwijl het effect er wel is. "
    elif uitkomst["kans"] < gegevens["doel"] and uitkomst["significant"] < gegevens["herhalingen"]:
        zin += "De andere keren is het niet te onderscheiden van toeval, terwijl het effect er wel is. "
    return zin + "Om het in " + cijfers(100 * gegevens["doel"], 0) + " van de 100 keer te vinden, zijn ongeveer " + uitkomst["tekst_nodig"] + " mensen per groep nodig."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Elke regel is één proef. De stip is het gevonden verschil tussen de twee groepen, de streep het 95%-interval. "
    tekst += "Blauwe ruit: significant (" + cijfers(uitkomst["significant"], 0) + "). Open grijs rondje: niet significant (" + cijfers(len(uitkomst["proeven"]) - uitkomst["significant"], 0) + "). "
    tekst += "De dunne lijn staat bij geen verschil. "
    if uitkomst["effect"] > 0:
        tekst += "De gestreepte lijn staat bij het werkelijke effect, " + zonder_nullen(uitkomst["effect"], 1) + " procentpunt. "
    mis = uitkomst["mis"]
    if mis == 0:
        return tekst + "Alle intervallen bevatten het werkelijke effect."
    return tekst + cijfers(mis, 0) + (" interval bevat" if mis == 1 else " intervallen bevatten") + " het werkelijke effect niet."


def chart(width: int):
    from ..charts.experiment import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    moments = f"{', '.join(MOMENTS[:-1])} of {MOMENTS[-1]}"
    return [
        f"<strong>De proef in Almere.</strong> Mensen van {AGE:.0f} jaar en ouder met een bijstandsuitkering werden willekeurig ingedeeld. De experimentgroep kreeg intensieve begeleiding aangeboden van een <em>klantmanager</em>, de controlegroep niet. Een klantmanager begeleidt voor de gemeente mensen met een uitkering (onze uitleg). Door de loting lijken de groepen gemiddeld op elkaar. "
        f"De experimentgroep vond “iets vaker werk”: {moments} maanden na de start was het verschil {FOUND.low:.0f} tot {FOUND.high:.0f} procentpunt. Dat ging vooral om kleine banen, van minimaal {SMALL:.0f} uur per week. Wij beginnen in het midden.",
        f"<strong>Grotere banen.</strong> Bij banen van minimaal {LARGE:.0f} uur per maand vond onderzoeksbureau Regioplan “een licht positief effect dat niet significant is”. Met te weinig zekerheid dus om toeval uit te sluiten. Dat is iets anders dan: er is geen effect.",
        "<strong>Eigen aannames.</strong> De bron geeft geen aantal mensen, niet hoeveel van hen werk vonden, en niet hoe groot het effect op grotere banen was. Die getallen kiest u zelf. Onze beginstanden zijn voorbeelden. Deze proeven zijn dus niet die van Almere.",
        "<strong>Significant en de p-waarde.</strong> Stel dat de begeleiding niets doet. Ook dan verschillen twee groepen een beetje, door toeval. De <em>p-waarde</em> is de kans op minstens zo’n groot verschil door alleen dat toeval. Is die kleiner dan 0,05, dan heet het verschil <em>significant</em>. De p-waarde is niet de kans dat de begeleiding werkt.",
        f"<strong>Het 95%-interval.</strong> Bij heel veel proeven bevat ongeveer 95 van de 100 intervallen het werkelijke effect. Van de {gegevens['herhalingen']} mist er dus gemiddeld één. Welke dat is, weet u in het echt niet.",
        "<strong>Hoe rekenen wij?</strong> Met de <em>toets voor twee proporties</em>. Voor de p-waarde nemen wij de twee groepen samen, voor het interval elke groep apart. Daardoor kan een interval heel soms net boven nul blijven terwijl het verschil niet significant is. "
        "De kans om het effect te vinden tellen wij precies op. Bij een klein effect en kleine groepen is een deel van wat u vindt toeval, soms zelfs de verkeerde kant op. Het aantal mensen dat nodig is, volgt uit een gebruikelijke benadering.",
        "<strong>Wat zegt dit niet?</strong> Een gemiddelde zegt niet voor wie de begeleiding werkt. Volgens de bron is de aanpak geen oplossing voor iedereen. De aanpak “lijkt met name geschikt voor klanten die zelf de moed opgegeven hebben” of “een verkeerde zoekstrategie hanteren”, met daarbij enkele andere belemmeringen die vrij eenvoudig weg te nemen zijn. De bron noemt ook wat een telling van werk niet laat zien: een kwart van de intensief begeleide mensen vond geen werk, maar ging wel meer meedoen, bijvoorbeeld als vrijwilliger.",
        "<strong>Om over na te denken.</strong> Een gemeente doet één proef en vindt niets significants. Stopt zij met de begeleiding, of doet zij een grotere proef? Wat kost het de mensen om wie het gaat als die keuze verkeerd is?",
    ]


CALCULATOR = Calculator(
    name="experiment",
    chapter="levensloop",
    title="Wat kan een proef met loting zien?",
    intro="In een proef krijgt de ene groep intensieve begeleiding en de andere niet. U kiest hoe goed de begeleiding werkelijk werkt. Daarna doen wij de proef twintig keer. Elke keer is het toeval anders.",
    inputs=(
        Choice("banen", "Welke banen tellen mee?", lambda: [("alle", f"Alle banen, vanaf {SMALL:.0f} uur per week"), ("groot", f"Alleen vanaf {LARGE:.0f} uur per maand")], "alle"),
        Slider("effect", "Werkelijk effect", "procentpunt", 0, 20, 0.5, (FOUND.low + FOUND.high) / 2, 1, f"In Almere was het gevonden verschil {FOUND.low:.0f} tot {FOUND.high:.0f} procentpunt.", ALL),
        Slider("effect_groot", "Werkelijk effect", "procentpunt", 0, 20, 0.5, 3, 1, "Eigen aanname: de bron noemt het effect alleen “licht positief”.", LARGER),
        Slider("basis", "Vindt werk zonder begeleiding", "procent", 5, 50, 1, 20, 0, OWN, ALL),
        Slider("basis_groot", "Vindt zo’n baan zonder begeleiding", "procent", 5, 50, 1, 10, 0, OWN, LARGER),
        Slider("mensen", "Mensen per groep", "mensen", 50, 1000, 10, 200, 0, OWN),
        Number("trekking", "Trekking", "nummer", 1, 1000, 1, button="Trek opnieuw"),
    ),
    data=data,
    compute=experiment,
    outputs=(
        Shown("tekst_kans", "De proef vindt een significant verschil in"),
        Shown("tekst_nodig", "Mensen per groep nodig voor 80 van de 100 keer"),
        Shown("bij_verwacht", "95%-interval als de proef precies dit effect vindt", "procentpunt"),
        Shown("p_verwacht", "p-waarde als de proef precies dit effect vindt"),
    ),
    chart_title="Twintig keer dezelfde proef: het gevonden verschil, met het 95%-interval",
    chart=chart,
    datasets=("proeven", "lijnen", "tellingen", "hoeken"),
    summary=summary,
    describe=describe,
    table="proeven",
    columns=(
        Shown("nummer", "Proef", "nummer", 0),
        Shown("begeleid", "Werk, met begeleiding", "mensen", 0),
        Shown("controle", "Werk, zonder begeleiding", "mensen", 0),
        Shown("verschil", "Verschil", "procentpunt", 1, signed=True),
        Shown("interval", "95%-interval (procentpunt)"),
        Shown("p", "p-waarde"),
        Shown("oordeel", "Significant"),
        Shown("bevat", "Interval bevat het werkelijke effect"),
    ),
    table_title="De twintig proeven",
    sources=(
        Source(KWI, BOX, "de opzet van de proef, het verschil en de soorten banen (interview door Marjolein Bouterse en Hetty Visee; onderzoek van onderzoeksbureau Regioplan)", "kengetallen/kengetallen.csv"),
        Source(KWI, BOX, "het effect op grotere banen, dat niet significant is", "verbanden.csv"),
        Source(KWI, BOX, "welke aantallen en percentages de tekst niet geeft", "ontbreekt.csv"),
        Source(KWI, BOX, "meer meedoen zonder werk", "verbanden.csv"),
        Source(KWI, BOX, "geen oplossing voor iedereen", "voorbehouden.csv"),
    ),
    notes=notes,
)
