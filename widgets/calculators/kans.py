"""Kans: the chance of the most secure path for a profile of your choosing, and for a second beside it. Bron: PBL 2019."""

from .. import tables
from ..models import kans as model
from ..models.kans import tussen, verschil_in_woorden
from .kansgroepen import PBL, groups
from .record import Calculator, Choice, Input, Shown, Slider, Source

# The reader's own assumption goes no further than the largest effect that the source gives.
LARGEST = tables.figure("pbl-verschil-opleiding-voormalig-werklozen").high
ASSUMPTIONS = {"kenmerk": "", "leeftijd": "leeftijd", "geslacht": "geslacht", "gebied": "gebied ertussenin"}


def profile(end: str, title: str, asked: dict, area: str) -> tuple[Input, ...]:
    """The inputs of one profile; `end` is what their names end in."""
    starters, former = {**asked, f"groep{end}": ("starters",)}, {**asked, f"groep{end}": ("voormalig-werklozen",)}
    rest = [("", "Niet ingevuld")]
    return (
        Choice(f"groep{end}", "Wie", lambda: [("starters", "Starter"), ("voormalig-werklozen", "Voormalig werkloze")], "starters", "", asked, title),
        Choice(f"landsdeel{end}", "Landsdeel", lambda: [*rest, ("periferie", "Periferie"), ("randstad", "Randstad")], area, "Periferie: het noorden, het oosten, Zeeland en Limburg.", asked, title),
        Choice(f"stad{end}", "Stad", lambda: [*rest, ("agglomeratie", "Grootste steden"), ("niet-stedelijk", "Niet-stedelijk")], "", "De bron noemt 22 steden, niet welke.", asked, title),
        Choice(f"migratie{end}", "Migratieachtergrond", lambda: [*rest, ("niet-westers", "Niet-westers"), ("zonder", "Geen")], "", "", starters, title),
        Choice(f"opleiding{end}", "Opleiding", lambda: [*rest, ("primair", "Alleen basisonderwijs"), ("master", "Master of hoger")], "", "", former, title),
        Choice(
            f"aanname{end}", "Eigen aanname over",
            lambda: [("", "Geen"), ("kenmerk", "Opleiding / migratie"), ("leeftijd", "Leeftijd"), ("geslacht", "Geslacht"), ("gebied", "Gebied ertussenin")],
            "", "", asked, title,
        ),
        Slider(f"punten{end}", "Uw aanname", "procentpunt", -LARGEST, LARGEST, 0.5, 0, 1, "Dit getal kiest u zelf. Het staat niet in de tekst die wij hebben. Wij tellen het op bij de kans tot daar.", {**asked, f"aanname{end}": tuple(ASSUMPTIONS)}, title),
    )


def data() -> dict:
    return {
        "groepen": groups(),
        "aannames": ASSUMPTIONS,
        "vraag_persoon": {"starters": "migratie", "voormalig-werklozen": "opleiding"},
        "kenmerk_zonder_cijfer": {"starters": "opleiding", "voormalig-werklozen": "migratieachtergrond"},
    }


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zin = "De kans op het pad met een vaste baan is voor " + uitkomst["woorden_a"] + " " + tussen(uitkomst["kans_a"], "procent")
    zin += " (met uw eigen aanname, " + uitkomst["eigen_a"] + " procentpunt)." if uitkomst["eigen_a"] != "" else "."
    if invoer["vergelijk"] == "ja":
        zin += " Voor " + uitkomst["woorden_b"] + " is die " + tussen(uitkomst["kans_b"], "procent")
        zin += " (met uw eigen aanname, " + uitkomst["eigen_b"] + " procentpunt). " if uitkomst["eigen_b"] != "" else ". "
        zin += verschil_in_woorden(uitkomst["verschil"])
    return zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Van boven naar beneden: eerst de basiskans, dan wat er bij elk kenmerk bij komt of af gaat, onderaan de kans. De doffe band geeft de grenzen aan. "
    for letter in ["A", "B"]:
        delen = [rij["wat"] + " " + rij["kans"] for rij in uitkomst["rijen"] if rij["profiel"] == letter and rij["wat"] != "niet ingevuld"]
        if len(delen) > 0:
            tekst += "Profiel " + letter + ": " + ", ".join(delen) + " procent. "
    return tekst[0 : len(tekst) - 1]


def chart(width: int):
    from ..charts.kans import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Optellen mag.</strong> Volgens PBL mogen de effecten bij elkaar worden opgeteld. Wat u niet invult, telt niet mee: dan blijft de basiskans staan. Die komt uit een model. Daarom wijkt zij iets af van het aandeel dat het pad echt volgde.",
        "<strong>Waarom een kans tussen twee grenzen?</strong> De bron geeft afgeronde getallen en woorden als “bijna” en “iets meer dan”. Een getal kan een half van zijn laatste cijfer hoger of lager zijn. Bij “ruim” rekenen wij tot een heel procentpunt hoger, bij “bijna” en “iets” met een half. Dat is onze keuze. Die grenzen nemen wij mee tot in de uitkomst. Ze zijn geen foutmarge: die geeft de bron niet.",
        "<strong>Bij stad</strong> geeft de bron alleen het verschil, niet de kansen zelf. Wij nemen aan dat de basiskans tussen de twee in ligt. Daarom worden de grenzen daar ruimer. Zijn beide profielen van dezelfde groep en is bij beide de stad ingevuld, dan blijft het verschil scherp.",
        "<strong>Wat weten wij niet?</strong> De tekst die wij hebben, geeft voor starters geen cijfer over opleiding en voor voormalig werklozen niet over migratieachtergrond. Voor niemand geeft zij een cijfer over leeftijd, geslacht of het gebied tussen Randstad en periferie. Zulke cijfers kunnen wel in de figuren van PBL staan. Die hebben wij niet. "
        f"Wilt u daar toch mee rekenen, dan kiest u zelf een getal. Dat gaat niet verder dan het grootste verschil dat de bron noemt (bijna {LARGEST:.0f} procentpunt). Kiest u “Gebied ertussenin”, dan telt het landsdeel niet mee.",
        "<strong>Wat zegt dit niet?</strong> De kans geldt voor een groep, niet voor één mens. De cijfers gaan over starters uit 2006 tot en met 2009 en over mensen die in 2007 tot en met 2009 in de WW kwamen. Een verschil is een samenhang en nog geen oorzaak.",
        "<strong>Om over na te denken.</strong> Bij welk kenmerk is het verschil het grootst? Wat zou beleid aan dat verschil kunnen doen?",
    ]


CALCULATOR = Calculator(
    name="kans",
    chapter="werkzekerheid",
    title="Hoe groot is de kans op vast werk?",
    intro="Kies een profiel, en een tweede om mee te vergelijken. U ziet de kans op het meest werkzekere pad: vijf jaar lang bijna altijd werk, meestal in vaste dienst.",
    inputs=(
        Choice("vergelijk", "Twee profielen vergelijken", lambda: [("ja", "Ja, A en B"), ("nee", "Nee, alleen A")], "ja"),
        *profile("", "Profiel A", {}, "periferie"),
        *profile("_b", "Profiel B", {"vergelijk": ("ja",)}, "randstad"),
    ),
    data=data,
    compute=model.kans,
    outputs=(
        Shown("tekst_a", "Kans van A (procent)"),
        Shown("tekst_b", "Kans van B (procent)"),
        Shown("tekst_verschil", "Verschil, A min B (procentpunt)"),
    ),
    chart_title="Van de basiskans naar de kans van uw profiel, in procent",
    chart=chart,
    datasets=("stappen", "titels"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(Shown("profiel", "Profiel"), Shown("stap", "Stap"), Shown("wat", "Ingevuld"), Shown("kans", "Kans tot hier (procent)")),
    table_title="De stappen per profiel",
    sources=(
        Source(PBL, "… en door de regionale omstandigheden", "de basiskans, de kansen per landsdeel en het verschil tussen stad en niet-stedelijk", "kengetallen/kengetallen.csv"),
        Source(PBL, "Is het verschil groot en voor wie?", "de kansen naar opleiding en migratieachtergrond; de regel dat effecten mogen worden opgeteld", "kengetallen/kengetallen.csv"),
    ),
    notes=notes,
)
