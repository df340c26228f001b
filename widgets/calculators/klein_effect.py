"""Klein effect: what a small effect on the chance of work adds up to, with BRIDGE in Rotterdam Zuid as the reason to ask. Bron: KWI 2020."""

from .. import tables
from ..models.getallen import cijfers, zonder_nullen
from ..models.klein_effect import klein_effect
from .record import Calculator, Shown, Slider, Source

KWI = "kwi-2020-levensloop"
PIECE = "Een brug van school naar werk?"
OWN = "Eigen aanname: de bron geeft dit getal niet."
EFFECT, EVALUATION = "Het effect en de loopbaan", "Een evaluatie na één jaar"


def data() -> dict:
    return {}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    evaluatie = "Een evaluatie na één jaar, met " + cijfers(invoer["mensen"], 0) + " mensen per groep, "
    if uitkomst["totaal"] == 0:
        return "Zonder effect komen er geen werkjaren bij. " + evaluatie + "vindt toch in " + uitkomst["tekst_kans"] + " een significant verschil. Dat is dan toeval."
    jaren = "extra werkjaar" if uitkomst["tekst_totaal"] == "1" or uitkomst["tekst_totaal"] == "minder dan 0,1" else "extra werkjaren"
    maanden = " maand" if uitkomst["tekst_maanden"] == "1" or uitkomst["tekst_maanden"] == "minder dan 0,1" else " maanden"
    zin = "Een effect van " + zonder_nullen(invoer["extra"], 1) + " procentpunt levert " + cijfers(invoer["deelnemers"], 0) + " deelnemers in een loopbaan van " + cijfers(invoer["jaren"], 0) + " jaar samen "
    zin += uitkomst["tekst_totaal"] + " " + jaren + " op. Dat is gemiddeld " + uitkomst["tekst_maanden"] + maanden + " per deelnemer. "
    zin += evaluatie + "vindt dit effect in " + uitkomst["tekst_kans"] + "."
    if uitkomst["kans"] < 0.15:
        zin += " Door toeval alleen, zonder effect, zou zij al ongeveer 5 van de 100 keer een significant verschil vinden."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if uitkomst["totaal"] == 0:
        return "Voor elk jaar van de loopbaan een staaf. Alle staven zijn nul, want er is geen effect."
    tekst = "Voor elk jaar van de loopbaan een staaf: de extra werkjaren tot en met dat jaar. Het bovenste stuk, in de sterkste kleur, kwam er in dat jaar bij. "
    tekst += "In het eerste jaar is dat " + uitkomst["koppen"][1]["aantal"] + ", aan het eind is het totaal " + uitkomst["tekst_totaal"] + "."
    return tekst + " De helft is er na " + uitkomst["tekst_half"] + " jaar."


def chart(width: int):
    from ..charts.klein_effect import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    firms = tables.figure("kwi-bridge-aandebak-bedrijven").value
    return [
        "<strong>Wat was BRIDGE?</strong> Een project in Rotterdam Zuid, sinds 2016. Scholieren en studenten kregen loopbaanoriëntatie en begeleiding, om bewust een studie te kiezen. Het doel was meer kans op werk. Bij de AanDeBak-garantie beloofden werkgevers een baan aan mbo-studenten met een diploma in bepaalde richtingen.",
        "<strong>Wat vonden de onderzoekers?</strong> Volgens onderzoeksbureau SEOR zijn de effecten op studiekeuze en arbeidsparticipatie “waarschijnlijk (zeer) klein”. Zij “vallen in het niet bij andere veranderingen die zich voordoen”. "
        "De schrijver, Paul de Beer, noemt BRIDGE “vooralsnog zeker niet de heilige graal”. Maar hij schrijft ook: “Over een hele levensloop kunnen kleine effecten echter toch grote gevolgen hebben”. Wat die zin kan betekenen, rekenen wij hier door.",
        "<strong>Alle getallen zijn eigen aannames.</strong> De bron noemt het effect alleen in woorden. Ook hoe lang het duurt, en voor hoeveel mensen, staat er niet. Onze beginstanden zijn voorbeelden. De uitkomst zegt dus niet wat BRIDGE opleverde.",
        "<strong>Hoe rekenen wij?</strong> Een extra <em>werkjaar</em> is één persoon die één jaar werkt en anders niet had gewerkt. Elk jaar is het effect een vast deel kleiner dan het jaar ervoor. Bij 0 procent blijft het even groot. De evaluatie vergelijkt twee gelote groepen met de <em>toets voor twee proporties</em>. Die vraagt of twee percentages meer van elkaar verschillen dan door toeval te verwachten is. De <em>p-waarde</em> is de kans op minstens zo’n groot verschil door alleen toeval. “Vinden” betekent: een <em>significant</em> verschil, met een p-waarde kleiner dan 0,05.",
        "<strong>Geen loting.</strong> BRIDGE is niet opgezet als experiment met loting. De onderzoekers vergeleken Rotterdam Zuid met andere gebieden. De ontwikkelingen daar leken meestal het meest op die in de rest van Rotterdam. Ze konden dus niet aan BRIDGE worden toegeschreven. Zonder loting is een klein effect nog lastiger te zien dan hier.",
        f"<strong>Plan en praktijk.</strong> De uitvoering week af van het plan. Veel docenten vonden vooral belangrijk dat een richting bij de leerling past. Of zij de kans op werk vergroot, vonden zij minder belangrijk. En van de bedrijven was {firms:.0f} procent betrokken bij de AanDeBak-garantie, die toen pas recent was begonnen.",
        "<strong>Wat zegt dit niet?</strong> Of de loopbaan van de deelnemers werkelijk beter wordt, is volgens de bron nog niet vast te stellen. Daarvoor moeten zij nog vele jaren worden gevolgd. Wij tellen jaren met werk, niet het soort werk en geen geld: de bron geeft geen bedragen. Een effect kan ook groeien, of anderen kansen kosten. Dat rekenen wij niet mee.",
        "<strong>Om over na te denken.</strong> Een effect is te klein om in een evaluatie te zien, maar misschien groot over een leven. Hoe beslist u dan of een project doorgaat? Wat wilt u blijven meten, en hoe lang?",
    ]


CALCULATOR = Calculator(
    name="klein-effect",
    chapter="levensloop",
    title="Kan een klein effect toch groot zijn?",
    intro="Stel dat een project jongeren een klein beetje meer kans op werk geeft. Kies hoe klein, en hoe snel het effect verdwijnt. U ziet wat het over een hele loopbaan optelt, en of een evaluatie na één jaar het zou vinden.",
    inputs=(
        Slider("extra", "Extra kans op werk in het eerste jaar", "procentpunt", 0, 5, 0.1, 1, 1, "Eigen aanname: de bron zegt alleen “(zeer) klein”.", {}, EFFECT),
        Slider("uitdoving", "Het effect wordt elk jaar kleiner met", "procent", 0, 50, 1, 5, 0, "0: het effect blijft even groot. Eigen aanname.", {}, EFFECT),
        Slider("jaren", "Duur van de loopbaan", "jaar", 5, 50, 1, 40, 0, OWN, {}, EFFECT),
        Slider("deelnemers", "Deelnemers", "mensen", 100, 10000, 100, 1000, 0, OWN, {}, EFFECT),
        Slider("mensen", "Mensen per groep", "mensen", 50, 5000, 50, 500, 0, "Eén groep met en één zonder het project. Eigen aanname.", {}, EVALUATION),
        Slider("basis", "Heeft werk zonder het project", "procent", 20, 90, 1, 70, 0, OWN, {}, EVALUATION),
    ),
    data=data,
    compute=klein_effect,
    outputs=(
        Shown("tekst_totaal", "Extra werkjaren, alle deelnemers samen"),
        Shown("tekst_honderd", "Extra werkjaren per 100 deelnemers"),
        Shown("tekst_half", "Jaren tot de helft er is"),
        Shown("tekst_kans", "De evaluatie vindt een significant verschil in"),
    ),
    chart_title="Extra werkjaren van alle deelnemers samen, opgeteld over de loopbaan",
    chart=chart,
    datasets=("rijen", "helft", "koppen", "hoeken"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("jaar", "Jaar van de loopbaan", "", 0),
        Shown("punten", "Extra kans op werk", "procentpunt", 2),
        Shown("erbij", "Extra werkjaren in dat jaar", "", 1),
        Shown("totaal", "Opgeteld", "werkjaren", 1),
    ),
    table_title="Extra werkjaren per jaar van de loopbaan",
    sources=(
        Source(KWI, f"{PIECE}: Kleine effecten", "(zeer) kleine effecten, naast andere veranderingen (bijdrage van Paul de Beer; onderzoek van onderzoeksbureau SEOR)", "verbanden.csv"),
        Source(KWI, f"{PIECE}: Kleine effecten", "grootte van de effecten: niet gegeven", "ontbreekt.csv"),
        Source(KWI, f"{PIECE}: Geen heilige graal", "kleine effecten kunnen over een levensloop grote gevolgen hebben", "voorbehouden.csv"),
        Source(KWI, f"{PIECE}: Effecten zijn lastig te bepalen; Beleid is nog geen uitvoering", "geen experiment met loting; verschil tussen plan en uitvoering", "voorbehouden.csv"),
        Source(KWI, f"{PIECE}: Welke rol spelen werkgevers?", "aandeel bedrijven bij de AanDeBak-garantie (onderzoek van onderzoeksbureau ECORYS)", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
