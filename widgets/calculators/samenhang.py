"""Samenhang: choose two measures and see how strongly they go together over the regions. Bron: UWV 2018, tabel 3.2 en B.3."""

from .. import tables
from ..models.getallen import cijfers, met_teken
from ..models.samenhang import sterkte, twee_maten
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import measured, measures, my_region, years

START = f"aandeel_{years()[0]}"
# The study's five correlations: measures, words, and the address of what it printed.
STUDY = {
    "begin": (START, "groei_werkzaam", "Begin en groei werkenden", f"{tables.UWV}/3.2/Correlatie/r_mutatie_werkzame_personen_en_aandeel_werkzaam/2015-2017"),
    "mensen": ("banen_gedrukt", "groei_werkzaam", "Groei banen en werkenden", f"{tables.UWV}/3.2/Correlatie/r_mutatie_banen_en_mutatie_werkzame_personen/2015-2017"),
    "indicatie": ("banen_gedrukt", "indicatie", "Groei banen en indicatie", f"{tables.UWV}/3.2/Correlatie/r_mutatie_banen_en_banen_boven_indicatie_werkkamer/2015-2017"),
    "openstaand": ("groei_banen", "groei_openstaand", "Banen en open vacatures", f"{tables.UWV}/B.3/Correlatie/r_mutatie_banen_en_mutatie_openstaande_vacatures/2016-2017"),
    "ontstaan": ("groei_banen", "groei_ontstaan", "Banen en nieuwe vacatures", f"{tables.UWV}/B.3/Correlatie/r_mutatie_banen_en_mutatie_ontstane_vacatures/2016-2017"),
}


def maten() -> list[tuple[str, str]]:
    return [(key, each["optie"]) for key, each in measures().items()]


def voorbeelden() -> list[tuple[str, str]]:
    return [*((key, words) for key, (_, _, words, _) in STUDY.items()), ("", "Eigen keuze")]


def data() -> dict:
    return {**measured(*measures()), "voorbeelden": {key: {"x": x, "y": y, "gedrukt": tables.figure(address).value} for key, (x, y, _, address) in STUDY.items()}}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    x = gegevens["maten"][uitkomst["x"]]["kort"]
    y = gegevens["maten"][uitkomst["y"]]["kort"]
    if uitkomst["x"] == uitkomst["y"]:
        return "U koos twee keer dezelfde maat. Die hangt altijd volledig met zichzelf samen."
    r = uitkomst["r"]
    soort = sterkte(r)
    zin = "Tussen " + x + " en " + y + " is " + soort + (" verband" if soort == "vrijwel geen" else (" positief" if r > 0 else " negatief") + " verband") + ": r is " + met_teken(r, 2) + ". "
    if soort != "vrijwel geen" and soort != "een zwak":
        zin += "Waar het een hoger is dan in het land, is het ander " + ("vaak " if abs(r) < 0.5 else "meestal ") + ("ook hoger. " if r > 0 else "lager. ")
    if invoer["voorbeeld"] != "":
        gedrukt = met_teken(gegevens["voorbeelden"][invoer["voorbeeld"]]["gedrukt"], 2)
        zin += "UWV drukt " + gedrukt + ". "
    return zin + "Een verband is nog geen oorzaak."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Elke stip is een regio. Van links naar rechts: " + gegevens["maten"][uitkomst["x"]]["kort"] + ". Van onder naar boven: " + gegevens["maten"][uitkomst["y"]]["kort"] + ". Beide als verschil met het land, in procentpunten. "
    for p in uitkomst["punten"]:
        if p["gekozen"] == 1:
            tekst += p["regio"] + ": " + met_teken(p["x"], 1) + " en " + met_teken(p["y"], 1) + ". "
    return tekst + "De lijn beschrijft " + cijfers(uitkomst["r2"] * 100, 0) + " procent van de verschillen."


def chart(width: int):
    from ..charts.spreiding import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Wat is r?</strong> De correlatie r ligt tussen −1 en +1. Bij 0 is er geen verband. Bij +1 gaan de twee maten precies gelijk op, bij −1 precies tegen elkaar in. UWV noemt 0,05 “vrijwel geen correlatie”, −0,55 “een redelijk sterk verband” en 0,98 “een bijna perfecte” correlatie. De grenzen daartussen zijn van ons.",
        "<strong>Een verband is geen oorzaak.</strong> Twee maten kunnen samengaan doordat een derde ding op allebei werkt, of doordat zij voor een deel hetzelfde tellen. Met 35 regio’s kan een zwak verband ook toeval zijn. Wie veel paren probeert, vindt er altijd wel een.",
        "<strong>Gedrukt of geteld?</strong> Alles is berekend uit de aantallen in het rapport. Alleen de groei van het aantal banen van 2015 tot 2017 is overgenomen uit tabel 3.2: de aantallen banen van 2015 staan niet in het rapport. Bij het begin lijkt UWV met afgeronde kolommen te rekenen. Bij de vacatures rekenen wij met honderdtallen, en UWV waarschijnlijk met preciezere aantallen. Dat leiden wij zelf af.",
        "<strong>Wat zegt dit niet?</strong> UWV concludeert dat de lokale arbeidsmarkt in deze jaren nauwelijks samenhing met de verschillen in banengroei. Dat geldt voor eind 2015 tot eind 2017 (vacatures: 2016 en 2017) en voor regio’s, niet voor losse bedrijven of mensen.",
        "<strong>Om over na te denken.</strong> Zoek twee maten die sterk samenhangen. Kunt u een verklaring bedenken waarin de ene de andere niet veroorzaakt?",
    ]


OWN = {"voorbeeld": ("",)}
CALCULATOR = Calculator(
    name="samenhang",
    chapter="banenafspraak",
    title="Wat hangt met wat samen?",
    intro="Kies een van de vijf verbanden die UWV onderzocht, of kies zelf twee maten. Elke stip is een regio.",
    inputs=(
        Choice("voorbeeld", "Verband", voorbeelden, "begin"),
        my_region(),
        Choice("x", "Van links naar rechts", maten, START, shown_when=OWN),
        Choice("y", "Van onder naar boven", maten, "groei_werkzaam", shown_when=OWN),
    ),
    data=data,
    compute=twee_maten,
    outputs=(Shown("r", "Correlatie r", "", 2, True), Shown("r2", "R²: deel van de verschillen dat de lijn beschrijft", "", 2)),
    chart_title="Twee maten naast elkaar, als verschil met het land in procentpunten",
    chart=chart,
    datasets=("punten", "lijn", "hoeken", "assen"),
    summary=summary,
    describe=describe,
    table="punten",
    columns=(Shown("regio", "Regio"), Shown("x", "Van links naar rechts", "procentpunt", 1, True), Shown("y", "Van onder naar boven", "procentpunt", 1, True)),
    table_title="Alle regio’s, verschil met het land",
    sources=(
        Source(tables.UWV, "Tabel B.1 tot en met B.9", "de aantallen per regio", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel 3.2 en tabel B.3", "de vijf correlaties, en de groei van het aantal banen van 2015 tot 2017", f"{tables.UWV}/gedrukt.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
