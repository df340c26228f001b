"""Deelgroepen: which of the three groups brought the growth, in the country and in a region. Bron: UWV 2018, figuur 3.2."""

from .. import tables
from ..models import deelgroepen as model
from ..models.getallen import cijfers, opsomming
from .record import Calculator, Choice, Shown, Source
from .regiocijfers import GROUPS, my_region, regional, years

PARTS = {"wajong": "Wajong", "wsw": "WSW", "participatiewet": "Participatiewet"}


def counted() -> list[str]:
    """The years of which every group is known."""
    return [year for year in years("werkzaam") if all(year in years("werkzaam", group) for group in GROUPS)]


def periodes() -> list[tuple[str, str]]:
    return [(f"{begin}-{end}", f"Eind {begin} tot eind {end}") for begin, end in model.periodes_van(counted())]


def printed(name: str) -> str:
    """A figure of the running text, as Dutch text."""
    return cijfers(tables.figure(name).value, 0)


def stories() -> dict[str, str]:
    """What the source says of a region, by code; no more than that."""
    sheltered = "in 2016 en 2017 gingen hier veel mensen naar beschut werk. Dan tellen zij niet mee voor de banenafspraak."
    catching_up = "UWV schrijft dat het aantal werkende Wajongers hier duidelijk meer groeide dan gemiddeld, en dat dit op een inhaalslag duidt."
    return {
        "AM38": "UWV schrijft de helft van de toename toe aan het opheffen van WSW-bedrijf Permar. Mensen uit de sociale werkplaats werden waar mogelijk gedetacheerd bij gewone bedrijven. Dan tellen zij mee.",
        "AM25": f"UWV schrijft: {sheltered} Die uitstroom was nergens zo groot. De WSW-groep kromp daardoor zo dat het totale aantal werkenden daalde. Dat gebeurde in geen andere regio.",
        "AM22": f"UWV schrijft dat van de groei van {printed('uwv-rijnmond-toename-werkzamen')} er {printed('uwv-rijnmond-toename-wajong')} voor rekening van de Wajong kwamen ({printed('uwv-rijnmond-aandeel-wajong')} procent). "
        f"En over de WSW-groep: {sheltered} Ook verdwenen banen uit de vroegere Wet inschakeling werkzoekenden, die bij deze groep horen.",
        "AM35": f"UWV schrijft dat slechts {printed('uwv-gorinchem-aandeel-wajong')} procent van de toename kwam van extra werkende Wajongers. Het percentage werkende Wajongers was hier al relatief hoog.",
        "AM21": f"UWV schrijft: {sheltered} Maar de WSW-groep is hier relatief klein. Zij verklaart niet waarom Haaglanden in het totaal een uitschieter is.",
        "AM30": catching_up,
        "AM26": catching_up,
    }


def data() -> dict:
    return {
        **regional("werkzaam"), "groepen": [{"naam": name, "titel": title} for name, title in PARTS.items()],
        "verhalen": stories(), "verhaal_periode": "2015-2017",
    }


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    waar = "In het land" if invoer["regio"] == "" else "In " + uitkomst["plaats"]
    totaal = uitkomst["totaal"]
    zin = waar + " werkten eind " + uitkomst["jaar_eind"] + " " + cijfers(abs(totaal), 0) + (" mensen meer" if totaal >= 0 else " mensen minder") + " dan eind " + uitkomst["jaar_begin"] + ": "
    delen = []
    for i in range(len(gegevens["groepen"])):
        verschil = uitkomst["verschillen"][i]
        tekst = gegevens["groepen"][i]["titel"] + " " + ("bleef gelijk" if verschil == 0 else cijfers(abs(verschil), 0) + (" meer" if verschil > 0 else " minder"))
        delen.append(tekst)
    zin += opsomming(delen) + ". "
    if totaal > 0:
        i = uitkomst["grootste"]
        zin += "Het meeste kwam van de groep " + gegevens["groepen"][i]["titel"] + ": " + cijfers(uitkomst["delen"][i], 0) + " procent van de groei."
        if uitkomst["boven_honderd"] > 0:
            zin += " Dat is meer dan 100 procent, doordat een andere groep kleiner werd."
    else:
        zin += "Er was in totaal geen groei. Daarom geven wij geen delen van de groei."
    if invoer["regio"] in gegevens["verhalen"] and invoer["periode"] == gegevens["verhaal_periode"]:
        zin += " " + gegevens["verhalen"][invoer["regio"]]
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Elke balk begint waar de vorige eindigt. Een volle balk gaat naar rechts: meer werkenden. Een open balk gaat naar links: minder. De onderste balk is het verschil samen. "
    return tekst + uitkomst["plaats"] + ", eind " + uitkomst["jaar_begin"] + " tot eind " + uitkomst["jaar_eind"] + ": " + ", ".join([t["naam"] + " " + t["waarde"] for t in uitkomst["trap"]]) + "."


def chart(width: int):
    from ..charts.deelgroepen import chart as draw

    return draw(width, len(PARTS) + 1)


def notes(gegevens: dict) -> list[str]:
    def share(begin: str, end: str) -> float:
        return model.bijdragen(gegevens["land"]["telling"]["werkzaam"], list(PARTS), begin, end)["delen"][list(PARTS).index("participatiewet")]

    text = printed("uwv-participatiewet-aandeel-groei-werkenden")
    return [
        f"<strong>Welk jaar?</strong> UWV schrijft dat de Participatiewetgroep {text} procent bijdroeg aan de groei “in 2017”. Dat getal hoort bij de twee jaren samen: {cijfers(share('2015', '2017'), 1)} procent. "
        f"Voor 2017 alleen vinden wij {cijfers(share('2016', '2017'), 1)} procent. Zie de pagina Nagerekend.",
        "<strong>Samen 100 procent.</strong> Werd een groep kleiner, dan telt zij negatief. De andere groepen tellen dan samen op tot meer dan 100 procent. Is er in totaal geen groei, dan zegt een deel van de groei niets. Dan laten wij het weg.",
        "<strong>Waarom groeit de Participatiewetgroep zo?</strong> De groep komt gedeeltelijk in de plaats van de Wajong en de WSW. Mensen kunnen er pas sinds 2015 in komen. UWV noemt de sterke groei daarom logisch. De WSW kent geen nieuwe instroom meer.",
        "<strong>De WSW-groep.</strong> Wie van beschut werk naar een WSW-detachering gaat, telt vanaf dan mee. Wie naar beschut werk gaat, telt niet meer mee. Over die uitstroom naar beschut werk schrijft UWV dat zij “het gevolg is van keuzes”.",
        "<strong>Wat zegt dit niet?</strong> Het zegt hoeveel mensen erbij kwamen, niet hoeveel uur zij werken. Banen zijn niet per groep te tellen. Een groep die kleiner wordt, zegt ook niet dat mensen hun werk verloren.",
        "<strong>Om over na te denken.</strong> Stel: in een regio kwam de groei vooral van één groep. Is dat een keuze, of komt het doordat andere groepen geen nieuwe mensen krijgen?",
    ]


CALCULATOR = Calculator(
    name="deelgroepen",
    chapter="banenafspraak",
    title="Welke groep zorgde voor de groei?",
    intro="Het aantal werkende mensen groeide. Hier ziet u hoeveel elke groep daaraan bijdroeg, in het land of in uw regio.",
    inputs=(
        Choice("periode", "Periode", periodes, periodes()[0][0]),
        my_region(),
    ),
    data=data,
    compute=model.deelgroepen,
    outputs=(
        Shown("tekst_begin", "Werkenden aan het begin"),
        Shown("tekst_eind", "Werkenden aan het eind"),
        Shown("tekst_groei", "Verschil"),
    ),
    chart_title="Verschil in het aantal werkende mensen per groep. Tussen haakjes: deel van de groei",
    chart=chart,
    datasets=("trap", "nul"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("groep", "Groep"),
        Shown("begin", "Werkenden aan het begin", "mensen", 0),
        Shown("eind", "Werkenden aan het eind", "mensen", 0),
        Shown("verschil", "Verschil", "mensen", 0, True),
        Shown("deel", "Deel van de groei"),
    ),
    table_title="Werkende mensen per groep, aan het begin en aan het eind",
    sources=(
        Source(tables.UWV, "Figuur 3.2 en tabel B.4", "werkende mensen in totaal", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Tabel B.9A tot en met B.9C", "werkende mensen per groep", f"{tables.UWV}/waarnemingen.csv"),
        Source(tables.UWV, "Paragraaf 3.3", "wat het rapport over regio’s en groepen zegt", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
