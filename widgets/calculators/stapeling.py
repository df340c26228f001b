"""Stapeling: how small differences in chance add up along a chain, and where help gives most. Bron: KWI 2020, interview Ute Bültmann."""

from .. import tables
from ..models.getallen import opsomming, zonder_nullen
from ..models.stapeling import als_tekst, stapeling
from .record import Calculator, Choice, Shown, Slider, Source

KWI, PLACE = "kwi-2020-levensloop", "Aandacht voor levensloop (interview)"
# Of each step its name, and what the chance is of.
STEPS = {
    "jeugd": ("Mentaal gezonde jeugd", "Zonder ernstige klachten, zoals een depressie."),
    "diploma": ("Diploma", ""),
    "baan": ("Eerste baan die past", ""),
    "omstandigheden": ("Goede werkomstandigheden", ""),
    "werk": ("Gezond aan het werk blijven", "Niet arbeidsongeschikt worden."),
}
CHANCE, LOWER, HELP = 90, 5, 5


def data() -> dict:
    return {"stappen": [{"code": code, "naam": name} for code, (name, _) in STEPS.items()]}


def waar() -> list[tuple[str, str]]:
    return [("overal", "Bij elke stap"), *((code, name) for code, (name, _) in STEPS.items())]


def winst_in_woorden(invoer: dict, uitkomst: dict) -> str:
    """Where help gives B most, as a sentence."""
    if invoer["hulp"] == 0:
        return "U rekent zonder hulp."
    if len(uitkomst["beste"]) == 0:
        return "Hulp kan hier niets toevoegen: B zet elke stap al."
    erbij = zonder_nullen(invoer["hulp"], 0) + (" punt erbij" if invoer["hulp"] == 1 else " punten erbij")
    winst = punten_in_woorden(als_tekst(uitkomst["winst"]))
    if len(uitkomst["beste"]) == uitkomst["aantal"]:
        return "Hulp bij één stap (" + erbij + ") geeft B aan het eind bij elke stap evenveel: " + winst + "."
    return "Hulp bij één stap (" + erbij + ") geeft B aan het eind het meest bij " + opsomming(["‘" + naam + "’" for naam in uitkomst["beste"]]) + ": " + winst + "."


def procent(tekst: str) -> str:
    return "minder dan 0,1 procent" if tekst == "<0,1" else tekst + " procent"


def punten_in_woorden(tekst: str) -> str:
    return procent(tekst) + "punt"


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    stappen = "alle " + str(uitkomst["aantal"]) + " stappen"
    hulp = winst_in_woorden(invoer, uitkomst)
    a = procent(uitkomst["tekst_a"])
    b = procent(uitkomst["tekst_b"])
    if invoer["verschil"] == 0:
        return "De kans op " + stappen + " is bij A en bij B even groot: " + a + ". Er is bij geen enkele stap verschil. " + hulp
    zin = "De kans op " + stappen + " is bij A " + a + " en bij B " + b + ". "
    if uitkomst["tekst_verschil"] == "0,0":
        zin += "Dat scheelt niets. "
    else:
        zin += "Dat scheelt " + punten_in_woorden(uitkomst["tekst_verschil"]) + ". "
    zin += "Per stap is het verschil " if invoer["waar"] == "overal" else "Er is maar bij één stap verschil: "
    zin += zonder_nullen(uitkomst["per_stap"], 0) + " procentpunt"
    if invoer["herkansing"] > 0:
        zin += ", en na de herkansing " + zonder_nullen(uitkomst["per_stap_na"], 1) + " procentpunt"
    return zin + ". " + hulp


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    lijnen = uitkomst["lijnen"][1 : len(uitkomst["lijnen"])]
    tekst = "Twee lijnen beginnen op 100 procent en dalen met elke stap. Kans om tot hier te komen: " + "; ".join([lijn["naam"] + ": " + lijn["tekst_a"] + ", " + lijn["tekst_b"] for lijn in lijnen]) + ". "
    return tekst + "Balken tonen wat hulp bij één stap B aan het eind geeft, in procentpunten: " + "; ".join([baat["naam"] + " " + baat["tekst"] for baat in uitkomst["baten"]]) + "."


def chart(width: int):
    from ..charts.stapeling import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    share, age, again = (tables.figure(f"kwi-{name}") for name in ("ao-aanvragen-psychisch-onder-35", "trails-beginleeftijd", "trails-extra-meting-leeftijd"))
    return [
        "<strong>De keten van de bron.</strong> Hoogleraar Ute Bültmann schetst het leven van een scholier. Zij krijgt in de laatste jaren van de middelbare school een depressie en haalt daardoor geen diploma. Werk vinden gaat moeizaam, en haar baan past niet zo goed bij haar. De werkomstandigheden konden beter en de betaling is bescheiden. "
        "Zij krijgt opnieuw klachten, en de begeleiding op het werk schiet tekort. Zij wordt gedeeltelijk arbeidsongeschikt: zij kan door haar gezondheid minder werken. Uiteindelijk komt zij helemaal thuis te zitten. “Tijdens de levensloop kunnen problemen zich opstapelen”, staat in het interview.",
        f"<strong>Alle kansen zijn van u.</strong> De bron geeft bij de stappen geen getallen. De beginstand ({CHANCE} procent, {LOWER} punten lager, {HELP} punten hulp) en de verdeling in {len(STEPS)} stappen zijn eigen aannamen. Bültmann zegt over haar onderzoek: “Toch staan we nog erg aan het begin”, en dat deze manier van kijken nog zo nieuw is “waardoor we weinig zeker weten”.",
        "<strong>Zo rekenen wij.</strong> Elke kans is de kans van wie de stappen ervoor heeft gezet. De kans op alle stappen is het product: kans keer kans keer kans. Daardoor groeit een klein verschil dat bij elke stap terugkomt. Wij ronden pas aan het eind af. Het verschil kan daardoor een tiende afwijken van wat u met de afgeronde kansen uitrekent. In de keten is een gemiste stap voorgoed gemist. In het echt herstellen mensen, en halen zij later alsnog een diploma of vinden zij beter werk. "
        "Met <em>herkansing</em> kiest u welk deel van wie een stap mist, die stap toch nog zet. Dat deel is voor A en B gelijk.",
        "<strong>Waar geeft hulp het meest?</strong> In een product geeft hetzelfde aantal punten erbij het meest bij de laagste kans. Dat volgt dus uit deze manier van rekenen, niet uit onderzoek. Wat hulp kost en of zij werkt, telt hier niet mee. Bültmann wil weten wat gevoelige periodes zijn, en waar, wanneer en hoe je moet ingrijpen.",
        f"<strong>Wat is wel gemeten?</strong> Van alle aanvragen voor arbeidsongeschiktheid onder werkenden jonger dan 35 jaar heeft volgens Bültmann {share.qualifier} {share.value:.0f} procent te maken met psychische problemen. Het onderzoek TRAILS volgt kinderen vanaf {age.value:.0f} jaar; nu kunnen ook jonge mensen van {again.low:.0f} tot {again.high:.0f} jaar worden bevraagd. "
        "Jongvolwassenen met gedragsproblemen werkten gemiddeld meer uren en verdienden meer dan wie die problemen niet had. Jongvolwassenen met langdurige emotionele problemen werkten gemiddeld minder uren en rapporteerden een lager inkomen. Zij wil daar niet te vroeg iets uit besluiten: het kan bijvoorbeeld zijn dat de eerste groep vaker werkt doordat hun schoolloopbaan korter was.",
        "<strong>Wat zegt dit niet?</strong> Niets over één jongere, en niets over hoe groot deze kansen in het echt zijn. Een stap missen is geen verwijt. Bültmann wil ook niet dat wij uit het oog verliezen “dat heel veel jongeren het gewoon erg goed doen”.",
        "<strong>Om over na te denken.</strong> Bij welke stap kan uw organisatie iets doen? En wie ziet de jongere een stap eerder?",
    ]


CHAIN, OTHER = "Jongere A: kans per stap (eigen aanname)", "Jongere B en hulp (eigen aanname)"
CALCULATOR = Calculator(
    name="stapeling",
    chapter="levensloop",
    title="Hoe stapelen kleine verschillen zich op?",
    intro="Twee jongeren, A en B, gaan van school naar werk. Kies per stap de kans van A, en hoeveel lager die bij B is. U ziet wat er aan het eind van de verschillen wordt, en bij welke stap hulp aan B het meest geeft.",
    inputs=(
        *(Slider(code, name, "procent", 20, 100, 1, CHANCE, 0, help, {}, CHAIN) for code, (name, help) in STEPS.items()),
        Slider("verschil", "B lager dan A", "punten", 0, 15, 1, LOWER, 0, "", {}, OTHER),
        Choice("waar", "Waar is B lager?", waar, "overal", "", {}, OTHER),
        Slider("hulp", "Hulp aan B bij één stap", "punten", 0, 10, 1, HELP, 0, "Zo veel komt erbij, tot hooguit 100 procent.", {}, OTHER),
        Slider("herkansing", "Herkansing", "procent", 0, 100, 5, 0, 0, "Deel van wie een stap mist en die toch nog zet.", {}, OTHER),
    ),
    data=data,
    compute=stapeling,
    outputs=(
        Shown("tekst_a", "A zet alle stappen (procent)"),
        Shown("tekst_b", "B zet alle stappen (procent)"),
        Shown("tekst_verschil", "Verschil (procentpunt)"),
    ),
    chart_title="Van stap naar stap, en wat hulp bij één stap aan het eind geeft",
    chart=chart,
    datasets=("lijnen", "baten"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("stap", "Stap"),
        Shown("kans_a", "Kans bij deze stap, A (procent)"),
        Shown("kans_b", "Kans bij deze stap, B (procent)"),
        Shown("weg_a", "Tot hier, A (procent)"),
        Shown("weg_b", "Tot hier, B (procent)"),
        Shown("winst", "Hulp hier: winst voor B aan het eind (procentpunt)"),
    ),
    table_title="De keten, stap voor stap",
    sources=(
        Source(KWI, PLACE, "aanvragen voor arbeidsongeschiktheid, en de leeftijden in TRAILS", "kengetallen/kengetallen.csv"),
        Source(KWI, PLACE, "problemen in de jeugd en werk later", "verbanden.csv"),
        Source(KWI, PLACE, "dat nog weinig zeker is, en wat Bültmann niet te vroeg wil zeggen", "voorbehouden.csv"),
    ),
    notes=notes,
)
