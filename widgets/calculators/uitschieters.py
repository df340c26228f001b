"""Uitschieters: which regions grew much more or less than their starting point suggests. Bron: UWV 2018, figuur 3.1, 3.4 en 3.6."""

import math

from .. import tables
from ..models import uitschieters as model
from ..models.getallen import cijfers, opsomming, telwoord, vergelijk
from ..models.regiomaten import regiowaarden
from .record import Calculator, Choice, Shown, Slider, Source
from .regiocijfers import GROUPS, my_region, regional, years

SIGNS = {"": "nee", "niet": "niet in tabel 1", "+": "naar boven", "++": "ver naar boven", "-": "naar beneden", "--": "ver naar beneden"}
GROUP = {"totaal": "de mensen in het register", "wajong": "de Wajonggroep", "wsw": "de WSW-groep", "participatiewet": "de Participatiewetgroep"}
# Short enough for an axis on a phone.
AT_WORK = {"totaal": "werkenden", "wajong": "werkende Wajongers", "wsw": "werkenden, WSW", "participatiewet": "werkenden, Participatiewet"}
WHO = {"totaal": "werkende mensen", "wajong": "werkende Wajongers", "wsw": "werkenden in de WSW-groep", "participatiewet": "werkenden in de Participatiewetgroep"}


def axes() -> dict:
    """What the axes show, per group."""
    begin, end = years()[0], years()[-1]
    found = {group: {"x": f"Aandeel werkzaam, eind {begin}", "y": f"Groei {who}, {begin}-{end}"} for group, who in AT_WORK.items()}
    found["wsw"]["x"] = f"WSW-groep in het register, eind {begin}"
    return {**found, "verschil": "verschil met het land (procentpunt)"}


def deelgroepen() -> list[tuple[str, str]]:
    return list(GROUPS.items())


def rounded(values: list[float], step: float) -> list[float]:
    """Ends for an axis: a little beyond the values, at whole steps."""
    room = (max(values) - min(values)) * 0.08
    return [math.floor((min(values) - room) / step) * step, math.ceil((max(values) + room) / step) * step]


def data() -> dict:
    """Counts per region, the signs of table 1, and per group the ends of the axes."""
    found = {**regional("werkzaam", "personen"), "begin": years()[0]}
    signs = {group: {row["regio_code"]: row["teken"] for row in tables.rows(tables.UWV, "uitschieters") if row["uitschieter_bij"] == group} for group in GROUPS}
    # Table 1 lists who stands out in total; whoever is not there, does not.
    signs["totaal"] |= {code: "" for code in tables.regions() if code not in signs["totaal"]}
    reach = {}
    for group in GROUPS:
        points = model.punten_per_regio(found, group)
        x, y = rounded([p["x"] for p in points], 2), rounded([p["y"] for p in points], 10)
        # A name at a point on the right edge needs room.
        reach[group] = {"x": [x[0], x[1] + (x[1] - x[0]) * 0.1], "y": y}
    return {**found, "tabel_1": signs, "bereik": reach, "wie": WHO, "groep": GROUP, "assen": axes()}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    drempel = cijfers(invoer["drempel"], 1)
    zin = "Bij een drempel van " + drempel + " keer de standaardafwijking " + ("springen " if uitkomst["aantal"] > 1 else "springt ")
    zin += ("geen" if uitkomst["aantal"] == 0 else cijfers(uitkomst["aantal"], 0)) + " van de " + cijfers(len(uitkomst["punten"]), 0) + " regio’s eruit: "
    zin += cijfers(uitkomst["boven"], 0) + " naar boven en " + cijfers(uitkomst["onder"], 0) + " naar beneden."
    for p in uitkomst["punten"]:
        if p["gekozen"] == 1:
            groei = vergelijk(p["y"], 1, "procentpunt boven die van het land", "procentpunt onder die van het land", "gelijk met die van het land")
            lijn = vergelijk(p["afwijking"], 1, "procentpunt boven de lijn", "procentpunt onder de lijn", "op de lijn")
            soort = "geen uitschieter"
            if p["soort"] == "boven":
                soort = "een uitschieter naar boven"
            if p["soort"] == "onder":
                soort = "een uitschieter naar beneden"
            zin += " In " + p["regio"] + " lag de groei van het aantal " + gegevens["wie"][invoer["deelgroep"]] + " " + groei + ". De regio ligt " + lijn + ": " + soort + "."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    punten = uitkomst["punten"]
    boven = [p["regio"] for p in punten if p["soort"] == "boven"]
    onder = [p["regio"] for p in punten if p["soort"] == "onder"]
    tekst = "Van links naar rechts: welk deel van " + gegevens["groep"][invoer["deelgroep"]] + " eind " + gegevens["begin"] + " werkte. "
    if invoer["deelgroep"] == "wsw":
        tekst = "Van links naar rechts: hoe groot de WSW-groep eind " + gegevens["begin"] + " was in het register. "
    if uitkomst["r2"] < 0.2:
        tekst += "Het verband met de groei is zwak. "
    elif uitkomst["helling"] < 0:
        tekst += "De lijn daalt: hoe verder naar rechts, hoe kleiner meestal de groei van het aantal " + gegevens["wie"][invoer["deelgroep"]] + ". "
    tekst += "De grijze band geeft de drempel aan. "
    if len(boven) > 0:
        tekst += "Boven de band: " + opsomming(boven) + ". "
    if len(onder) > 0:
        tekst += "Onder de band: " + opsomming(onder) + ". "
    eerste = punten[0]
    laatste = punten[-1]
    tekst += "Het verst boven de lijn ligt " + eerste["regio"] + " (" + cijfers(eerste["afwijking"], 1) + " procentpunt), "
    return tekst + "het verst eronder " + laatste["regio"] + " (" + cijfers(-laatste["afwijking"], 1) + " procentpunt)."


def chart(width: int):
    from ..charts.uitschieters import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    """How the source's own list comes out, and how not: both with the figures."""
    at_one, wajong, wsw, young = (model.uitschieters({"drempel": 1, "regio": "", "deelgroep": group}, gegevens) for group in GROUPS)
    printed = tables.figure("uwv-drempel-uitschieter-standaardafwijking")
    with_note = [p["regio"] for p in at_one["punten"] if abs(p["afwijking"]) > printed.value]
    share = tables.per_region(tables.UWV, "gedrukt", "3.2", "aandeel_werkzaam_verschil", gegevens["begin"])
    growth = tables.per_region(tables.UWV, "gedrukt", "3.2", "mutatie_werkzame_personen_verschil", f"{gegevens['begin']}-{years()[-1]}")
    rounded = model.verband_uit_verschillen([{"code": c, "regio": n, "x": share[c], "y": growth[c]} for c, n in tables.regions().items()], 1)
    lost = {p["regio"] for p in at_one["punten"] if p["soort"] != "gewoon"} - {p["regio"] for p in rounded["punten"] if p["soort"] != "gewoon"}
    sample = [p["regio"] for p in at_one["punten"] if at_one["sd"] < abs(p["afwijking"]) <= at_one["sd"] * (len(share) / (len(share) - 1)) ** 0.5]
    spread = tables.figure(f"{tables.UWV}/B.4/Standaardafwijking/mutatie_werkzame_personen_verschil/2015-2017")
    return [
        f"<strong>Welke grens gebruikt UWV?</strong> Noot 16 van het rapport noemt 1 standaardafwijking, “({printed.printed}%-punt)”. "
        f"Dat lijkt op de spreiding van de groei zelf: tabel B.4 drukt {cijfers(spread.value, 1)} procentpunt. "
        f"Met een grens van {printed.printed} procentpunt blijven {len(with_note)} regio’s over: {opsomming(with_note)}. "
        f"De {at_one['aantal']} regio’s van tabel 1 komen eruit als u de standaardafwijking neemt van de afstanden tot de lijn: "
        f"{cijfers(at_one['sd'], 2)} procentpunt. Zo rekent deze rekenhulp.",
        f"<strong>Het luistert nauw.</strong> In de standaardafwijking delen wij door {len(share)}, het aantal regio’s. Bij delen door {len(share) - 1}, zoals bij een steekproef, valt {opsomming(sample)} af. Wij rekenen met de aantallen mensen uit de tabellen B.1 en B.4. "
        f"Met de afgeronde percentages uit tabel 3.2 valt {opsomming(sorted(lost))} net binnen de band en is R² {cijfers(rounded['r2'], 4)} in plaats van {cijfers(at_one['r2'], 4)}.",
        "<strong>Per groep.</strong> Bij de Wajong rekenen wij met het aandeel werkende Wajongers, zoals UWV in figuur 3.4. "
        f"R² is dan {cijfers(wajong['r2'], 4)}, de lijn daalt met {cijfers(-wajong['helling'], 4)} procentpunt per procentpunt. Bij 1 standaardafwijking {same(wajong)} met tabel 1. "
        f"Bij de WSW werkt volgens UWV “in principe” bijna iedereen; eind {gegevens['begin']} was het {cijfers(regiowaarden(gegevens, 'aandeel', 'wsw', gegevens['begin'])['land'], 1)} procent. Daarom kijkt UWV daar in figuur 3.6 naar hoe groot de groep is. Het verband is zwak: "
        f"R² is {cijfers(wsw['r2'], 4)}. Vergeleken met tabel 1 {same(wsw)} bij de WSW. Daar lijkt UWV naar de groei zelf te kijken, niet naar de lijn. Ook dan is niet elk teken na te gaan. Bij de Participatiewet {same(young)}. "
        "Over die groep schrijft UWV wel dat het verband niet zoveel zegt: zij bestaat pas sinds 2015.",
        "<strong>Geen oordeel.</strong> Een regio boven of onder de lijn doet het daarmee niet goed of slecht. "
        "De lijn laat een verband zien, geen oorzaak. UWV schrijft zelf: “We spreken geen oordeel uit, maar zijn op zoek naar patronen.”",
    ]


def same(outcome: dict) -> str:
    """How our signs compare with those of table 1."""
    if outcome["anders"] == 0:
        return "klopt elk teken"
    return f"wijken {telwoord(outcome['anders'], 'teken', 'tekens')} af" if outcome["anders"] > 1 else "wijkt 1 teken af"


POINTS = "procentpunt"
CALCULATOR = Calculator(
    name="uitschieters",
    chapter="banenafspraak",
    title="Welke regio’s springen eruit?",
    intro="Elke stip is een regio. Kies hoe ver een regio van de lijn moet liggen om een uitschieter te heten: dat is de drempel. Kies ook uw eigen regio.",
    inputs=(
        Slider("drempel", "Drempel", "standaardafwijkingen", 0.5, 2.5, 0.1, 1.0, 1, "Hoe hoger de drempel, hoe verder een regio van de lijn moet liggen. Een standaardafwijking is een maat voor spreiding."),
        my_region(),
        Choice("deelgroep", "Groep", deelgroepen, "totaal"),
    ),
    data=data,
    compute=model.uitschieters,
    outputs=(
        Shown("aantal", "Aantal uitschieters", "", 0),
        Shown("grens", "Grens: afstand tot de lijn", POINTS, 2),
        Shown("sd", "Standaardafwijking van de afstanden", POINTS, 2),
        Shown("r2", "R²: deel van de verschillen dat de lijn beschrijft", "", 4),
    ),
    chart_title="Het begin, en de groei van het aantal werkenden daarna",
    chart=chart,
    datasets=("punten", "band", "hoeken", "assen"),
    summary=summary,
    describe=describe,
    table="punten",
    columns=(
        Shown("regio", "Regio"),
        Shown("x", f"Beginsituatie eind {years()[0]}, verschil met land", POINTS, 1, True),
        Shown("y", f"Groei werkenden {years()[0]}-{years()[-1]}, verschil met land", POINTS, 1, True),
        Shown("verwacht", "Groei volgens de lijn", POINTS, 1, True),
        Shown("afwijking", "Afstand tot de lijn", POINTS, 1, True),
        Shown("in_sd", "Afstand in standaardafwijkingen", "", 2, True),
        Shown("soort", "Uitschieter", words={"boven": "naar boven", "onder": "naar beneden", "gewoon": "nee"}),
        Shown("tabel_1", "Uitschieter in tabel 1 van UWV", words=SIGNS),
    ),
    table_title="Alle regio’s, van het verst boven tot het verst onder de lijn",
    sources=(
        Source(tables.UWV, "Tabel B.1", "personen in het doelgroepregister eind 2015, gecorrigeerd", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel B.4", "werkzame personen eind 2015 en eind 2017", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel B.7 en tabel B.9A tot en met B.9C", "dezelfde aantallen per groep", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Figuur 3.1, noot 16 en noot 19", "de manier van rekenen en R²", "kengetallen/kengetallen.csv"),
        Source(tables.UWV, "Tabel 1", "de elf uitschieters die het rapport noemt", f"{tables.UWV}/uitschieters.csv"),
    ),
    notes=notes,
    pick=("code", "regio"),
)
