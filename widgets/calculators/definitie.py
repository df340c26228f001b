"""Definitie: is a job flexible, is a person a starter or a former unemployed person, in this study? Bron: PBL 2019, noot 1 en noot 2."""

from .. import tables
from ..models.definitie import definitie
from ..models.getallen import telwoord
from .record import Calculator, Choice, Shown, Slider, Source

PBL, KWI = "pbl-2019-werkzekerheid", "kwi-2020-levensloop"
TEXT, NOTE = "Bevindingen: regionale verschillen", "Noot 1"
MONTHS = 12  # in a year: the source counts the former job in years, the input in months
YES_NO = {"ja": "Ja", "nee": "Nee"}
CONTRACTS = {"vast": "Vast contract", "tijdelijk": "Tijdelijk contract", "zzp": "Geen: werkt als zzp’er"}
DIPLOMAS = {"havo": "Havo", "vwo": "Vwo", "mbo2": "Mbo-niveau 2 of hoger", "lager": "Lager, of geen diploma"}
INCOMES = {"werknemer": "Werk als werknemer", "zelfstandige": "Werk als zelfstandige", "anders": "Iets anders, of geen werk"}
BAAN, STARTER, WERKLOOS = ({"vraag": (each,)} for each in ("baan", "starter", "werkloos"))


def limits(name: str) -> tuple[int, int]:
    """The lowest and highest of a figure of PBL, in whole numbers."""
    found = tables.figure(f"pbl-{name}")
    return int(found.low), int(found.high)


def years(name: str, first: int | None = None) -> dict[str, str]:
    """The years to choose from, as label per value: the source's from `first` on, and what lies before and after."""
    low, high = limits(name)
    low = first or low
    return {"voor": f"Vóór {low}", **{str(year): str(year) for year in range(low, high + 1)}, "na": f"{high + 1} of later"}


HOURS = limits("grens-flexibel-uren")[0]
JOB_YEAR, RETURN = limits("termijn-baan-starters")[0], limits("termijn-werk-voormalig-werklozen")[0]
LEFT, DOLE = years("cohort-starters"), years("cohort-voormalig-werklozen", int(tables.figure("kwi-werkzeker-cohort").low))
RETURNS = {"werknemer": "Ja, als werknemer", "zelfstandige": "Ja, als zelfstandige", "later": "Nee"}


def among(name: str, answers: dict[str, str], good: list[str], rule: str) -> dict:
    """A rule that holds for some of the answers to a choice."""
    return {"invoer": name, "regel": rule, "kort": rule[0].lower() + rule[1:], "plaats": NOTE, "goed": good, "antwoorden": answers, "laag": None, "hoog": None, "eenheid": ""}


def between(name: str, low: int, high: int | None, unit: str, rule: str) -> dict:
    """A rule that holds for numbers from `low` to `high`, both included; None is no bound."""
    return {**among(name, {}, [], rule), "goed": None, "laag": low, "hoog": high, "eenheid": unit}


def in_years(name: str, answers: dict[str, str], cohort: str, rule: str) -> dict:
    """A rule on a year; `rule` has a place for the source's years."""
    low, high = limits(cohort)
    return among(name, answers, [str(year) for year in range(low, high + 1)], rule.format(f"{low} tot en met {high}"))


def starter() -> list[dict]:
    young, old = limits("leeftijd-starters")
    after = limits("geen-nieuwe-opleiding-starters")[0]
    return [
        in_years("schooljaar", LEFT, "cohort-starters", "De opleiding verlaten in {}, met of zonder diploma"),
        between("leeftijd_school", young, old, "jaar", f"In dat jaar tussen de {young} en {old} jaar oud"),
        among("diploma", DIPLOMAS, ["havo", "vwo", "mbo2"], "Een startkwalificatie, minimaal een diploma havo, vwo of mbo-niveau 2"),
        among("hoofdinkomen", INCOMES, ["werknemer", "zelfstandige"], f"Binnen {JOB_YEAR} jaar een baan gevonden, met werk als hoofdbron van inkomen"),
        among("minimumloon", YES_NO, ["ja"], "Met die baan minimaal het minimumuurloon van dat jaar verdiend"),
        among("nieuwe_opleiding", YES_NO, ["nee"], f"In de {after} jaar daarna niet opnieuw een opleiding gevolgd"),
    ]


def former_unemployed() -> list[dict]:
    young, old = limits("leeftijd-voormalig-werklozen")
    year, hours = limits("minimale-baanduur-voormalig-werklozen")[0], limits("minimale-uren-voormalig-werklozen")[0]
    return [
        between("leeftijd_ww", young, old, "jaar", f"Tussen {young} en {old} jaar oud"),
        between("baanduur", year * MONTHS, None, "maanden", f"Daarvoor minimaal {year} jaar dezelfde baan gehad"),
        between("contracturen", hours, None, "uur per week", f"Die baan had een contract van minimaal {hours} uur per week"),
        in_years("ww_jaar", DOLE, "cohort-voormalig-werklozen", "In {} een WW-uitkering gekregen"),
        among("ww_hoofdbron", YES_NO, ["ja"], "De WW-uitkering werd de hoofdbron van inkomen"),
        among("werk_terug", RETURNS, ["werknemer", "zelfstandige"], f"Binnen {RETURN} maanden weer werk gevonden, als werknemer of zelfstandige"),
    ]


def data() -> dict:
    """The rules of note 1 for persons and of the running text for a job, with the bounds from the source."""
    job = (
        ("tijdelijk", "Een tijdelijk contract is flexibel", TEXT),
        ("klein", f"Een vast contract voor minder dan {HOURS} uur per week is flexibel", f"{TEXT}, en noot 2"),
        ("zzp", "Werk als zelfstandige zonder personeel (zzp) is flexibel", TEXT),
        ("vast", "Alle andere aanstellingen zijn vast", TEXT),
    )
    return {
        "baan": {
            "grens": HOURS,
            "contracten": CONTRACTS,
            "regels": [{"soort": kind, "regel": rule, "kort": rule[0].lower() + rule[1:], "plaats": place} for kind, rule, place in job],
        },
        "starter": {"naam": "starter", "regels": starter()},
        "werkloos": {"naam": "voormalig werkloze", "regels": former_unemployed()},
        "alleen_kwi": [year for year in DOLE if year.isdigit() and int(year) < limits("cohort-voormalig-werklozen")[0]],
    }


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if invoer["vraag"] == "baan":
        return "Deze baan telt in de studie als " + ("flexibel" if uitkomst["ja"] == 1 else "vast") + ". De regel die beslist: " + uitkomst["beslist"] + "."
    naam = gegevens[invoer["vraag"]]["naam"]
    if uitkomst["ja"] == 1:
        return "Deze persoon telt in de studie als " + naam + ". Alle " + str(len(uitkomst["rijen"])) + " regels passen."
    zin = "Deze persoon telt in de studie niet als " + naam + ". De eerste regel die niet past: " + uitkomst["beslist"] + "."
    if uitkomst["niet"] > 1:
        zin += " Daarna " + ("past" if uitkomst["niet"] == 2 else "passen") + " nog " + telwoord(uitkomst["niet"] - 1, "regel", "regels") + " niet."
    if invoer["vraag"] == "werkloos" and invoer["ww_jaar"] in gegevens["alleen_kwi"]:
        zin += " KWI 2020 telt dit jaar wel mee."
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if invoer["vraag"] == "baan":
        return "Elke rij is een regel uit de studie. Precies één regel past bij een baan, en die beslist."
    return "Elke rij is een regel uit de studie. Iemand telt alleen mee als alle regels passen."


def options(answers: dict[str, str]):
    """The choices of an input, from what can be answered."""
    return lambda: list(answers.items())


def vragen() -> list[tuple[str, str]]:
    return [("baan", "Flexibel of vast werk"), ("starter", "Starter of niet"), ("werkloos", "Voormalig werkloze of niet")]


def notes(gegevens: dict) -> list[str]:
    low, high = limits("leeftijd-starters")
    ours, theirs = limits("cohort-voormalig-werklozen"), tables.figure("kwi-werkzeker-cohort")
    return [
        "<strong>Flexibel betekent hier iets anders.</strong> De definitie is niet gelijk aan die in veel andere Nederlandse studies, schrijft PBL in noot 2. "
        f"Wij lezen het verschil zo: hier telt ook een vaste baan van minder dan {HOURS} uur per week als flexibel. Cijfers over flexibel werk kunt u dus niet zomaar naast elkaar leggen.",
        "<strong>Met of zonder diploma.</strong> Een starter mocht de laatste opleiding zonder diploma verlaten. Maar een startkwalificatie was wel nodig, bijvoorbeeld van een eerdere opleiding.",
        f"<strong>De grenzen.</strong> De bron schrijft “tussen de {low} en {high} jaar”. Zij zegt niet of die leeftijden zelf meetellen. Wij tellen ze mee, ook bij voormalig werklozen. Bij hen noemt de bron ook niet op welk moment de leeftijd telt. “Minimaal één jaar” lezen wij als minimaal {MONTHS} maanden.",
        f"<strong>De jaren.</strong> Bij voormalig werklozen noemt PBL {ours[0]} tot en met {ours[1]}. KWI 2020 schrijft over hetzelfde onderzoek {theirs.low:.0f} tot en met {theirs.high:.0f}. Deze rekenhulp volgt PBL.",
        "<strong>Wat zegt dit niet?</strong> De regels bepalen wie is onderzocht. Zij zeggen niet wie iemand is, of hoe zeker zijn of haar werk is. Wie later van school kwam of langer werkloos was, valt buiten de cijfers. "
        "En flexibel is niet hetzelfde als onzeker: volgens PBL houden sommige flexwerkers hun werk net zo goed als mensen met een vast dienstverband.",
        "<strong>Om over na te denken.</strong> Verander één antwoord, zodat iemand net wel of net niet meetelt. Wat zou er met de cijfers gebeuren als deze mensen wel of juist niet waren onderzocht?",
    ]


CALCULATOR = Calculator(
    name="definitie",
    chapter="werkzekerheid",
    title="Telt deze baan of deze persoon mee?",
    intro="Een onderzoek moet afspreken wat een woord betekent. Wat is in deze studie flexibel? Wie is een starter, en wie een voormalig werkloze? Kies een vraag en loop de regels langs.",
    inputs=(
        Choice("vraag", "Uw vraag", vragen, "baan"),
        Choice("contract", "Soort contract", options(CONTRACTS), "vast", "", BAAN),
        Slider("uren_per_week", "Aantal uur per week", "uur", 1, 40, 0.5, 18, 2, "", {**BAAN, "contract": ("vast",)}),
        Choice("schooljaar", "Jaar waarin iemand de opleiding verliet", options(LEFT), "2008", "", STARTER),
        Slider("leeftijd_school", "Leeftijd in dat jaar", "jaar", 14, 30, 1, 20, 0, "", STARTER),
        Choice("diploma", "Hoogste diploma op dat moment", options(DIPLOMAS), "mbo2", "", STARTER),
        Choice("hoofdinkomen", f"Binnen {JOB_YEAR} jaar kwam het meeste inkomen uit", options(INCOMES), "werknemer", "", STARTER),
        Choice("minimumloon", "Per uur minstens het minimumloon?", options(YES_NO), "ja", "", STARTER),
        Choice("nieuwe_opleiding", f"In de {limits('geen-nieuwe-opleiding-starters')[0]} jaar daarna weer een opleiding?", options(YES_NO), "nee", "", STARTER),
        Slider("leeftijd_ww", "Leeftijd", "jaar", 16, 67, 1, 40, 0, "", WERKLOOS),
        Slider("baanduur", "Hoe lang in de baan voor de WW", "maanden", 0, 60, 1, 24, 0, "", WERKLOOS),
        Slider("contracturen", "Aantal uur per week in die baan", "uur", 1, 40, 0.5, 32, 1, "", WERKLOOS),
        Choice("ww_jaar", "Jaar waarin de WW-uitkering begon", options(DOLE), "2008", "", WERKLOOS),
        Choice("ww_hoofdbron", "Kwam het meeste inkomen toen uit de WW?", options(YES_NO), "ja", "", WERKLOOS),
        Choice("werk_terug", f"Binnen {RETURN} maanden weer werk?", options(RETURNS), "werknemer", "", WERKLOOS),
    ),
    data=data,
    compute=definitie,
    outputs=(),
    chart_title="De regels van de studie, een voor een",
    chart=None,
    datasets=(),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("regel", "Regel"),
        Shown("antwoord", "Uw antwoord"),
        Shown("past", "Uitkomst"),
        Shown("plaats", "Plaats in PBL 2019"),
    ),
    table_title="De regels, met uw antwoord",
    sources=(
        Source(PBL, f"{TEXT}, noot 1", "wat flexibel is, wie een starter is en wie een voormalig werkloze", "kengetallen/kengetallen.csv"),
        Source(PBL, "Noot 2", "hoe de definitie van flexibel afwijkt", "voorbehouden.csv"),
        Source(KWI, "Regionale verschillen in werkzekerheid: Werkzekerheid gemeten", "de andere jaren bij voormalig werklozen", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
