"""Drie dimensies: what regions do for people who never worked, who worked before, who are at work; and what is known of it. Bron: ESB 2012."""

from .. import tables
from ..models.drie_dimensies import drie_dimensies, stand_van_kennis
from ..models.getallen import cijfers, opsomming
from .record import Calculator, Choice, Shown, Source

ESB = "esb-2012-triple-helix"
PLACE, BRAINPORT, AFTER = "Regionale inspanningen voor werkzekerheid", "Het ‘industriële ecosysteem’ van Brainport", "Nabeschouwing en voorblik"
NONE = "De bron noemt geen resultaat."
# The dimensions in the order of the source's list: who they are, in a sentence, and what the source calls them further on.
DIMENSIONS = {
    "schoolverlaters": (
        "Mensen die nog niet werkten", "Voor mensen die nog niet hebben gewerkt",
        "ESB noemt deze groep als eerste. Maar wat verderop ‘de eerste dimensie’ heet, is breder: daar horen ook uitkeringsgroepen bij.",
    ),
    "werkzoekenden": (
        "Werkzoekenden", "Voor werkzoekenden die al wel hebben gewerkt",
        "ESB noemt deze groep als tweede. Verderop valt zij onder ‘de eerste dimensie’.",
    ),
    "werkenden": (
        "Mensen die werk hebben", "Voor mensen die werk hebben, maar van baan willen of moeten veranderen,",
        "ESB noemt deze groep als derde. Verderop heet van werk naar werk ‘de tweede dimensie’.",
    ),
}  # fmt: skip
# How the source itself numbers, by theme of the measure.
NUMBERED = {"van inactiviteit naar werk": "ESB: ‘eerste dimensie’", "van werk naar werk": "ESB: ‘tweede dimensie’"}
# Measure to a short name, the dimensions where we put it, what kind of result there is, and the rows with its caveats.
EFFORTS = {
    "esb-programmas-specifieke-groepen": ("Programma’s voor bepaalde groepen", ("schoolverlaters", "werkzoekenden"), "geen", ()),
    "esb-taskforce-jeugdwerkloosheid": ("Taskforce jeugd\u00adwerkloosheid (Brainport)", ("schoolverlaters",), "geen", ()),
    "esb-private-reintegratiebedrijven": ("Private re-integratie\u00adbedrijven", ("werkzoekenden",), "oordeel", ("esb-private-reintegratie-retour",)),
    "esb-samenwerking-uitzendbureau-drechtsteden": ("Uitzendbureau in de Drechtsteden", ("werkzoekenden",), "geen", ()),
    "esb-een-stem-werkgevers": ("Eén stem naar werkgevers", ("werkzoekenden",), "geen", ()),
    "esb-maaslandmodel": ("Maasland\u00admodel", ("werkenden",), "cijfer", ("esb-maaslandmodel-zou",)),
    "esb-mobiliteitscentra": ("Regionale mobiliteits\u00adcentra", ("werkenden",), "cijfer", ("esb-cijfers-mobiliteitscentra", "esb-mobiliteitscentra-rebranding")),
    "esb-noord-holland-noord": ("Programma Noord-Holland-Noord", ("werkenden",), "geen", ("esb-effectiviteit-van-werk-naar-werk",)),
    "esb-kenniswerkersregeling": ("Kennis\u00adwerkers\u00adregeling", ("werkenden",), "geen", ()),
    "esb-werkgarantie-brainport": ("Werkgarantie Brainport", ("werkenden",), "geen", ()),
}


def results() -> dict[str, str]:
    """Measure to what is known of its result, where the source says something."""
    moved = tables.figure("esb-maaslandmodel-naar-andere-baan")
    found, before = (cijfers(tables.figure(f"esb-mobiliteitscentra-{key}").value, 0) for key in ("andere-baan", "voor-werkloosheid"))
    return {
        "esb-private-reintegratiebedrijven": tables.one(".", "voorbehouden", "esb-private-reintegratie-matig")["voorbehoud"],
        "esb-maaslandmodel": f"{moved.value:.0f} procent van de aangemelde mensen zou inmiddels naar een andere baan zijn overgestapt.",
        "esb-mobiliteitscentra": f"Volgens betwiste cijfers zouden {found} mensen in de eerste vijf maanden van 2009 een andere baan hebben gevonden, van wie {before} nog voordat zij werkloos werden. De anderen waren kennelijk al werkloos (onze lezing).",
    }


def effort(key: str, known: dict[str, str]) -> dict:
    """One effort as the model takes it."""
    name, dimensions, kind, caveats = EFFORTS[key]
    found = tables.one(".", "maatregelen", key)
    disputed = key == "esb-mobiliteitscentra"
    who = found["wie"][0].upper() + found["wie"][1:] if found["wie"] else "De bron noemt niet wie"
    whom = " of ".join(DIMENSIONS[each][0].lower() for each in dimensions)
    caveat = " ".join(tables.one(".", "voorbehouden", each)["voorbehoud"] for each in caveats) or found["voorbehoud"]
    return {
        "naam": name,
        "wie": f"{who}. {found['maatregel']}. Voor {whom} ({NUMBERED.get(found['thema'], 'ESB: geen nummer')}).",
        "dimensies": list(dimensions),
        "soort": kind,
        "resultaat": known.get(key, NONE),
        "deel": tables.figure("esb-mobiliteitscentra-voor-werkloosheid").value if disputed else None,
        "geheel": tables.figure("esb-mobiliteitscentra-andere-baan").value if disputed else None,
        "kanttekening": caveat or "Geen kanttekening bij deze inspanning in de bron.",
    }


def data() -> dict:
    """The efforts, and per dimension how a sentence about it begins and how the source numbers it."""
    known = results()
    dimensions = {code: {"voor": opening, "nummer": numbering} for code, (_, opening, numbering) in DIMENSIONS.items()}
    every = {"voor": "Voor de drie groepen samen", "nummer": "ESB noemt drie dimensies, maar nummert er verderop twee."}
    return {"dimensies": {"alle": every, **dimensions}, "inspanningen": [effort(key, known) for key in EFFORTS]}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    dimensie = gegevens["dimensies"][invoer["dimensie"]]
    zin = dimensie["voor"] + " vinden wij bij ESB " + stand_van_kennis(uitkomst) + ". "
    if invoer["toon"] != "niet":
        zin += in_woorden(invoer["dimensie"], uitkomst)
    return zin + wat_de_tabel_toont(invoer["toon"], uitkomst) + dimensie["nummer"]


def in_woorden(dimensie: str, uitkomst: dict) -> str:
    """What is known, with a space behind it: each result, or for all three dimensions, where that would be long, only which they are."""
    zin = ""
    if dimensie == "alle":
        for soort, woorden in [["cijfer", "Een cijfer is er bij: "], ["oordeel", "Een oordeel is er bij: "]]:
            namen = [inspanning["naam"] for inspanning in uitkomst["bekend"] if inspanning["soort"] == soort]
            if len(namen) > 0:
                zin += woorden + opsomming(namen) + ". "
        return zin
    for inspanning in uitkomst["bekend"]:
        zin += inspanning["naam"] + ": " + inspanning["resultaat"][0].lower() + inspanning["resultaat"][1 : len(inspanning["resultaat"])] + " "
    return zin


def wat_de_tabel_toont(toon: str, uitkomst: dict) -> str:
    """That the table leaves some out, with a space behind it; nothing where it does not."""
    met = uitkomst["cijfer"] + uitkomst["oordeel"]
    if toon == "wel" and met == 0:
        return "U koos alleen inspanningen met een cijfer of oordeel. Die zijn er hier niet, dus de tabel blijft leeg. "
    if toon == "wel" and uitkomst["geen"] > 0:
        return "De tabel toont alleen " + ("de inspanning" if met == 1 else "de " + cijfers(met, 0) + " inspanningen") + " met een cijfer of oordeel. "
    if toon == "niet" and met > 0:
        return "De tabel toont alleen " + ("de inspanning" if uitkomst["geen"] == 1 else "de " + cijfers(uitkomst["geen"], 0) + " inspanningen") + " zonder resultaat in de bron. "
    return ""


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    return "De tabel heeft een rij per inspanning: welk resultaat bekend is, welke kanttekening de bron erbij plaatst, en wie iets doet, waarmee en voor wie."


def dimensions() -> list[tuple[str, str]]:
    return [*((code, each[0]) for code, each in DIMENSIONS.items()), ("alle", "Alle drie")]


def shown() -> list[tuple[str, str]]:
    return [("alle", "Alle inspanningen"), ("wel", "Met een cijfer of oordeel"), ("niet", "Zonder resultaat in de bron")]


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Werkzekerheid</strong> is bij ESB, voor één mens: “de kans om aan het werk te komen en te blijven, en je te ontwikkelen op de arbeidsmarkt, maar niet noodzakelijk in dezelfde baan of functie bij dezelfde werkgever”.",
        "<strong>Drie dimensies, twee nummers.</strong> ESB somt drie groepen op: mensen die nog niet hebben gewerkt (schoolverlaters), werkzoekenden die al wel hebben gewerkt, en mensen die werk hebben maar gedwongen of uit vrije keuze willen veranderen. "
        "Daarna noemt het artikel programma’s voor jongeren, vrouwen, allochtonen of uitkeringsgroepen ‘de eerste dimensie’, en van werk naar werk ‘de tweede dimensie’. Een derde nummer komt niet terug. Wij houden de opsomming aan, en zetten het nummer van ESB erbij.",
        "<strong>Betwiste cijfers.</strong> De cijfers over de regionale mobiliteitscentra komen van het Ministerie van Sociale Zaken en Werkgelegenheid. “Op deze cijfers is kritiek gekomen”, schrijft ESB. Waaruit de kritiek bestaat, staat er niet. "
        "Het deel dat op tijd een baan vond, rekenden wij zelf uit. Is een van de twee cijfers onjuist, dan is dat deel het ook.",
        "<strong>Minder mensen dan verwacht.</strong> In sommige programma’s van werk naar werk melden werkgevers beduidend minder mensen aan dan verwacht. Mogelijk komt dat doordat bedrijven meer flexibele krachten hebben. Die doen aan dit soort regelingen niet mee.",
        "<strong>Onze keuzes.</strong> ESB zet de meeste inspanningen niet bij één van de drie groepen. Dat deden wij. De programma’s voor bepaalde groepen staan bij twee groepen, en tellen samen één keer. Uit het deel over Brainport kozen wij de drie inspanningen die over een van de groepen gaan. Van de jongeren zegt de bron niet of zij al werkten.",
        "<strong>Wat zegt dit niet?</strong> Geen resultaat in de bron betekent niet dat iets niet werkt. En een cijfer bewijst niet dat het door de inspanning komt: wie had zonder hulp ook een baan gevonden? Over de inspanningen van werk naar werk zijn volgens ESB “nog geen harde uitspraken te doen”. De cijfers zijn niet met elkaar te vergelijken. Alles is de stand van 2012.",
        "<strong>Om over na te denken.</strong> Voor welke van de drie groepen doet uw regio het meest? Welk cijfer zou u na een jaar willen zien om te weten of het helpt, en wie zou dat kunnen tellen?",
    ]


CALCULATOR = Calculator(
    name="drie-dimensies",
    chapter="triple-helix",
    title="Wat doen regio’s, voor wie, en wat weten we ervan?",
    intro="Een regio kan voor drie groepen mensen iets doen aan werkzekerheid. Kies een groep. U ziet wat ESB in 2012 noemde: wie iets doet, met welk middel, en welk resultaat toen bekend was.",
    inputs=(
        Choice("dimensie", "Voor wie?", dimensions, "werkenden"),
        Choice("toon", "Toon in de tabel", shown, "alle"),
    ),
    data=data,
    compute=drie_dimensies,
    outputs=(),
    chart_title="De inspanningen, met wat er over het resultaat bekend is",
    chart=None,
    datasets=(),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("naam", "Inspanning", share=22),
        Shown("resultaat", "Bekend resultaat", share=22),
        Shown("kanttekening", "Kanttekening", share=22),
        Shown("wie", "Wie, waarmee en voor wie", share=34),
    ),
    table_title="De inspanningen, met resultaat, kanttekening, wie, waarmee en voor wie",
    sources=(
        Source(ESB, PLACE, "de drie dimensies, de inspanningen en wie ze doet", "maatregelen.csv"),
        Source(ESB, PLACE, "de cijfers over het Maaslandmodel en de mobiliteitscentra", "kengetallen/kengetallen.csv"),
        Source(ESB, BRAINPORT, "Kenniswerkersregeling, werkgarantie en taskforce jeugdwerkloosheid", "maatregelen.csv"),
        Source(ESB, AFTER, "wat nog niet bekend is, en de kanttekeningen", "voorbehouden.csv"),
    ),
    notes=notes,
)
