"""Ondergrens: set a floor, choose a policy, and see that the gap and the number below the floor need not move together. Bron: PBL 2019."""

from ..models import ondergrens as model
from ..models.getallen import cijfers, zonder_nullen
from ..models.kans import tot
from .kansgroepen import PBL, groups
from .record import Calculator, Choice, Shown, Slider, Source

POLICIES = {
    "niets": "niets doen",
    "achterblijvers": "beleid alleen voor de periferie",
    "iedereen": "beleid voor alle regio’s",
    "maatwerk": "maatwerk dat ook de Randstad gebruikt",
}


def data() -> dict:
    return {"groepen": groups(), "beleid": POLICIES}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zin = "U kiest een ondergrens van " + zonder_nullen(invoer["vloer"], 1) + " procent. Nu " + onder_de_grens(uitkomst["onder"], uitkomst["onzeker"]) + ". "
    if invoer["beleid"] == "niets":
        return zin + "Het verschil tussen Randstad en periferie is " + uitkomst["tekst_verschil"] + " procentpunt."
    punten = zonder_nullen(invoer["punten"], 1) + " procentpunt"
    if invoer["beleid"] == "maatwerk":
        punten += " in de periferie, " + zonder_nullen(invoer["punten"] * invoer["sterk"] / 100, 1) + " in de Randstad"
    zin += "Na " + gegevens["beleid"][invoer["beleid"]] + " (" + punten + ", uw aanname) " + onder_de_grens(uitkomst["onder_na"], uitkomst["onzeker_na"]) + ". "
    voor = uitkomst["verschil"]
    na = uitkomst["verschil_na"]
    if cijfers(voor[0], 1) == cijfers(na[0], 1):
        return zin + "Het verschil tussen Randstad en periferie blijft " + uitkomst["tekst_verschil"] + " procentpunt."
    groter = abs(na[0] + na[1]) > abs(voor[0] + voor[1])
    if na[1] < -1e-9:
        zin += "Het verschil draait om. Nu heeft de Randstad " + uitkomst["tekst_verschil"] + " procentpunt meer kans, straks de periferie " + tot([-na[1], -na[0]]) + ". "
        return zin + "Het verschil wordt " + ("groter." if groter else "kleiner.")
    return zin + "Het verschil tussen Randstad en periferie wordt " + ("groter" if groter else "kleiner") + ": van " + uitkomst["tekst_verschil"] + " naar " + uitkomst["tekst_verschil_na"] + " procentpunt."


def onder_de_grens(onder: int, onzeker: int) -> str:
    tekst = "liggen er " + cijfers(onder, 0) + " van de 8 combinaties eronder"
    if onder < 2:
        tekst = "ligt " + ("geen" if onder == 0 else "1") + " van de 8 combinaties eronder"
    if onder == 8:
        tekst = "liggen alle 8 combinaties eronder"
    if onzeker > 0:
        tekst += ", en " + cijfers(onzeker, 0) + " misschien"
    return tekst


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    eerste = uitkomst["combinaties"][0]
    laatste = uitkomst["combinaties"][7]
    tekst = "Elke regel is een combinatie van kenmerken. De streep is de ondergrens. Driehoek: eronder. Vierkant: de grens loopt door de band. Rondje: erboven. "
    if invoer["beleid"] != "niets":
        tekst += "Het open rondje geeft de kans van nu aan. "
    tekst += "De kleinste kans heeft nu " + eerste["naam"] + " (" + eerste["kans"] + " procent), de grootste " + laatste["naam"] + " (" + laatste["kans"] + " procent)"
    return tekst + ("." if invoer["beleid"] == "niets" else ". Straks zijn die " + eerste["kans_na"] + " en " + laatste["kans_na"] + " procent.")


def chart(width: int):
    from ..charts.ondergrens import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>De ondergrens is aan u.</strong> PBL noemt er geen. Wat een aanvaardbare ondergrens is, vindt PBL een vraag voor politiek en samenleving. Wij beginnen bij 50 procent, de helft. Dat is een voorbeeld. PBL spreekt over regio’s onder een grens. Wij passen de grens toe op combinaties van regio en persoon.",
        "<strong>Wat beleid oplevert, is ook aan u.</strong> De bron geeft geen enkel getal over het effect van beleid. U probeert uit wat er gebeurt áls het een aantal procentpunten scheelt. De beginstanden zijn voorbeelden.",
        "<strong>Combinaties, geen mensen.</strong> Wij tellen acht combinaties. Hoeveel mensen bij elke combinatie horen, staat niet in de bron. Het gebied tussen Randstad en periferie ontbreekt, want daarvan geeft de tekst geen cijfer.",
        "<strong>Misschien?</strong> De bron geeft kansen tussen grenzen. Loopt de ondergrens door zo’n band, dan is niet te zeggen aan welke kant de combinatie ligt.",
        "<strong>Wat zegt dit niet?</strong> PBL waarschuwt dat beleid neveneffecten kan hebben, en dat sterke regio’s maatwerk waarschijnlijk even goed kunnen bieden, en misschien beter. Welk beleid werkt, laat deze rekenhulp niet zien.",
        "<strong>Om over na te denken.</strong> Wilt u het verschil kleiner maken, of zorgen dat geen enkele combinatie onder een grens zakt? Welk beleid past daarbij?",
    ]


CALCULATOR = Calculator(
    name="ondergrens",
    chapter="werkzekerheid",
    title="Verschil verkleinen of een ondergrens bewaken?",
    intro="Kies een ondergrens voor de kans op het pad met een vaste baan. Kies dan een soort beleid en hoeveel het oplevert. Kijk wat er gebeurt met het verschil tussen regio’s, en met het aantal combinaties onder de grens.",
    inputs=(
        Choice("groep", "Groep", lambda: [("starters", "Starters"), ("voormalig-werklozen", "Voormalig werklozen")], "starters"),
        Slider("vloer", "Ondergrens", "procent", 30, 65, 0.5, 50, 1),
        Choice("beleid", "Beleid", lambda: [("niets", "Niets doen"), ("achterblijvers", "Alleen de periferie"), ("iedereen", "Alle regio’s"), ("maatwerk", "Maatwerk voor wie wil")], "achterblijvers"),
        Slider("punten", "Wat het beleid oplevert", "procentpunt", 0, 10, 0.5, 3, 1, "Uw aanname: de bron geeft hiervan geen cijfer.", {"beleid": ("achterblijvers", "iedereen", "maatwerk")}),
        Slider("sterk", "De Randstad haalt er zoveel van", "procent", 0, 200, 10, 120, 0, "Meer dan 100 procent: de Randstad doet er meer mee dan de periferie. Uw aanname.", {"beleid": ("maatwerk",)}),
    ),
    data=data,
    compute=model.ondergrens,
    outputs=(
        Shown("tekst_onder", "Nu onder de grens, van de 8"),
        Shown("tekst_onder_na", "Straks onder de grens, van de 8"),
        Shown("tekst_verschil", "Verschil Randstad en periferie nu", "procentpunt"),
        Shown("tekst_verschil_na", "Verschil straks", "procentpunt"),
    ),
    chart_title="Kans op het pad met een vaste baan, per combinatie van kenmerken. De streep is uw ondergrens",
    chart=chart,
    datasets=("combinaties",),
    summary=summary,
    describe=describe,
    table="combinaties",
    columns=(
        Shown("naam", "Combinatie"),
        Shown("kans", "Kans nu (procent)"),
        Shown("kans_na", "Kans straks (procent)"),
        Shown("kant", "Nu", words={"onder": "onder de grens", "onzeker": "misschien onder de grens", "boven": "boven de grens"}),
        Shown("kant_na", "Straks", words={"onder": "onder de grens", "onzeker": "misschien onder de grens", "boven": "boven de grens"}),
    ),
    table_title="De acht combinaties, van kleine naar grote kans",
    sources=(
        Source(PBL, "… en door de regionale omstandigheden", "de kansen per landsdeel, en het verschil tussen stad en niet-stedelijk", "kengetallen/kengetallen.csv"),
        Source(PBL, "Is het verschil groot en voor wie?", "de kansen naar opleiding en migratieachtergrond; effecten mogen worden opgeteld", "kengetallen/kengetallen.csv"),
        Source(PBL, "Kanttekeningen bij regiospecifiek beleid", "sterke regio’s gebruiken ook maatwerk", "voorbehouden.csv"),
        Source(PBL, "Tot slot", "van verschillen verkleinen naar een ondergrens", "voorbehouden.csv"),
    ),
    notes=notes,
)
