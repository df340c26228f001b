"""Nieuwkomers: the share of Syrian status holders in paid work, and when a line of the reader's own would reach a target. Bron: KWI 2020."""

from .. import tables
from ..models import nieuwkomers as model
from ..models.getallen import afgerond, cijfers, zonder_nullen
from .record import Calculator, Choice, Shown, Slider, Source

KWI = "kwi-2020-levensloop"
BOX = "Syrische statushouders: Surveys onder Syriërs, box"
EFFECT = "Syrische statushouders: Refugee entry effect"
AFTER = "Syrische statushouders: Naar een langdurig refugee entry effect?"
LINE, GOAL = "Uw lijn (eigen aannames)", "Waar de lijn naartoe gaat"
# Code: the figure, the words of the source, who, and the same in a few words, for a phone on two lines.
POINTS = {
    "allen_2017": ("kwi-syriers-betaald-werk-2017", "een op de tien", "Alle ondervraagden", "allen", ["allen"]),
    "allen": ("kwi-syriers-betaald-werk-2019", "een derde", "Alle ondervraagden", "allen", ["allen"]),
    "cohort_2014": ("kwi-syriers-betaald-werk-2019-cohort-2014", "ruim twee vijfde", "Wie in 2014 kwam", "kwam in 2014", ["komst", "2014"]),
    "cohort_2016": ("kwi-syriers-betaald-werk-2019-cohort-2016", "een vijfde", "Wie in 2016 kwam", "kwam in 2016", ["komst", "2016"]),
}
OUTSIDE = tables.figure("kwi-bevolking-niet-beroepsbevolking").value


def year(resource: tuple[str, str], key: str, column: str) -> int:
    """A year from a row of the data. Raises DataError when there is no such row."""
    return int(tables.one(*resource, key)[column])


def points() -> dict[str, dict]:
    """The measured shares [percent], with year, bounds and names."""
    found = {}
    for code, (address, words, who, name, lines) in POINTS.items():
        figure = tables.figure(address)
        found[code] = {
            "waarde": figure.value, "laag": figure.low, "hoog": figure.high, "jaar": year(("kengetallen", "kengetallen"), address, "jaar"),
            "woorden": words, "wie": who, "naam": name, "naam_smal": lines, "soort": "allen" if code.startswith("allen") else code, "plek": 1 if code == "allen_2017" else 2 if len(lines) > 1 else 3,
        }
    return found


def data() -> dict:
    """The points, the share in the labour force (ours: the rest of what the source gives), and the years on the axis."""
    timeline, found = (".", "tijdlijn"), points()
    return {
        "punten": found,
        "volgorde": list(found),
        "beroepsbevolking": 100 - OUTSIDE,
        "jaren": {
            "gemeten": found["allen"]["jaar"], "stilstand": year(timeline, "kwi-congres-2020", "jaar_van"), "kort": 2030, "laatste": 2040,
            "status_van": year(timeline, "kwi-status-syriers", "jaar_van"), # Until 1 July: half a year into the last one.
            "status_tot": year(timeline, "kwi-status-syriers", "jaar_tot") + 0.5,
        },
    }


def pace() -> float:
    """The rise between the two surveys [percentage points per year], to a tenth."""
    first, last = (points()[code] for code in ("allen_2017", "allen"))
    return afgerond((last["waarde"] - first["waarde"]) / (last["jaar"] - first["jaar"]), 1)


def widest_pace() -> tuple[float, float]:
    """The same at the bounds of what the words can mean."""
    first, last = (points()[code] for code in ("allen_2017", "allen"))
    years = last["jaar"] - first["jaar"]
    return (last["laag"] - first["hoog"]) / years, (last["hoog"] - first["laag"]) / years


def per_year_earlier() -> tuple[float, float]:
    """How much more of who came a year earlier work in 2019, at the bounds of what the words can mean [percentage points per year]."""
    first, last = (points()[code] for code in ("cohort_2014", "cohort_2016"))
    return (first["laag"] - last["hoog"]) / 2, (first["hoog"] - last["laag"]) / 2


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    punt = gegevens["punten"][invoer["begin"]]
    jaren = gegevens["jaren"]
    doel = zonder_nullen(uitkomst["doel_waarde"], 1) + " procent"
    wie = "het aandeel met betaald werk" + ("" if invoer["begin"] == "allen" else " van wie in " + punt["naam"][8:] + " kwam")
    jaar = uitkomst["jaar"]
    gemeten = "Van alle ondervraagden had in " + uitkomst["rijen"][0]["jaar"] + " " + uitkomst["rijen"][0]["woorden"] + " betaald werk, in " + uitkomst["rijen"][1]["jaar"] + " " + uitkomst["rijen"][1]["woorden"] + ". "
    if uitkomst["nog"] == 0:
        zin = "Uw doel van " + doel + " is in " + str(punt["jaar"]) + " al bereikt. Toen was " + wie + " " + punt["woorden"] + "."
    elif jaar is None:
        slot = cijfers(uitkomst["slot"], 0) + " procent"
        zin = "Bij een tempo van nul komt " + wie + " nooit op " + doel + ". "
        zin += "Het zakt in de pauze naar " + slot + ", en blijft daar." if invoer["pauze"] > 0 and invoer["daling"] > 0 else "Het blijft " + punt["woorden"] + "."
    elif jaar > jaren["laatste"]:
        zin = "Met uw aannames komt " + wie + " " + uitkomst["tekst_jaar"] + " op " + doel + ". In " + str(punt["jaar"]) + " was het " + punt["woorden"] + ", in " + str(jaren["laatste"]) + " is het " + cijfers(uitkomst["slot"], 0) + " procent."
    else:
        zin = "Met uw aannames stijgt " + wie + " van " + punt["woorden"] + " in " + str(punt["jaar"]) + " naar " + doel + " " + uitkomst["tekst_jaar"] + ". "
        if invoer["pauze"] == 0:
            zin += "Daarbij staat de stijging nooit stil."
        elif jaar <= jaren["stilstand"]:
            zin += "De pauze maakt dan geen verschil."
        elif uitkomst["zonder"] == uitkomst["tekst_jaar"]:
            zin += "Zonder de pauze was dat ook " + uitkomst["zonder"] + "."
        else:
            zin += "Zonder de pauze was dat " + uitkomst["zonder"] + "."
    if invoer["doel"] == "beroepsbevolking":
        zin += " In heel Nederland hoort " + doel + " bij de beroepsbevolking. Dat is niet hetzelfde als betaald werk hebben."
    return gemeten + zin


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    delen = [rij["wie"] + ", " + rij["jaar"] + ": " + rij["woorden"] + " (" + rij["grenzen"] + " procent)" for rij in uitkomst["rijen"]]
    tekst = "Van links naar rechts de jaren, van onder naar boven het aandeel met betaald werk. Gemeten is: " + "; ".join(delen) + ". "
    tekst += "De streepjeslijn is uw aanname. Zij begint in " + str(gegevens["jaren"]["gemeten"]) + " bij " + gegevens["punten"][invoer["begin"]]["woorden"]
    if uitkomst["eind"][0]["is_er"] == 1:
        tekst += " en raakt het doel, " + zonder_nullen(uitkomst["doel_waarde"], 1) + " procent, " + uitkomst["eind"][0]["tekst"] + "."
    else:
        tekst += " en haalt het doel, " + zonder_nullen(uitkomst["doel_waarde"], 1) + " procent, niet. Zij eindigt " + uitkomst["eind"][0]["tekst"] + "."
    if invoer["pauze"] > 0:
        tekst += " De grijze baan is de pauze, " + zonder_nullen(invoer["pauze"], 1) + " jaar vanaf " + str(gegevens["jaren"]["stilstand"]) + "."
    return tekst


def chart(width: int):
    from ..charts.nieuwkomers import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    low, high = widest_pace()
    ill, mind = tables.figure("kwi-syriers-psychisch-ongezond"), tables.figure("kwi-syriers-psychisch-ongezond-factor")
    out, flexible, response = tables.figure("kwi-syriers-niet-op-arbeidsmarkt-2017"), tables.figure("kwi-syriers-flexibele-baan"), tables.figure("kwi-syriers-respons-2019")
    first, last = tables.figure("kwi-syriers-ondervraagd-2017"), tables.figure("kwi-syriers-ondervraagd-2019")
    course = tables.figure("kwi-syriers-taalcursus-2017")
    early, late = (model.midden_van(gegevens["punten"][code]) for code in ("cohort_2014", "cohort_2016"))
    stay, stay_range = cijfers((early - late) / 2, 0), " tot ".join(zonder_nullen(end, 2) for end in per_year_earlier())
    return [
        "<strong>Een statushouder</strong> is (onze uitleg) iemand die asiel kreeg en mag blijven. Jaco Dagevos en Emily Miltenburg beschrijven Syriërs die tussen 1 januari 2014 en 1 juli 2016 een status kregen, en hun gezinsleden. "
        f"In 2017 zijn er ruim {cijfers(first.low, 0)} ondervraagd. Zij zijn in 2019 opnieuw benaderd; toen zijn er ruim {cijfers(last.low, 0)} ondervraagd. De <em>respons</em>, het deel dat meedeed, is beide keren {response.qualifier} {response.low:.0f} procent. De uitval is volgens de makers beperkt en niet selectief: weinig mensen vielen af, en dat waren niet vooral mensen van één soort (onze uitleg).",
        "<strong>Het <em>refugee entry effect</em>.</strong> In de eerste jaren werken weinig mensen, daarna geleidelijk meer. De bron noemt meer redenen. De vlucht en de opvang zijn stressvol: "
        f"{ill.qualifier} {ill.value:.0f} procent kan als psychisch ongezond worden aangemerkt, {mind.value:.0f} keer zo veel als in de algemene bevolking. Er is onzekerheid over het gezin. En de taal gaat vaak voor: in 2017 volgde {course.value:.0f} procent een taalcursus.",
        f"<strong>Het doel van {gegevens['beroepsbevolking']:.0f} procent</strong> leiden wij af. De bron zegt dat {OUTSIDE:.0f} procent van alle inwoners van 15 tot 74 jaar tot de niet-beroepsbevolking hoort. De rest is de <em>beroepsbevolking</em>: mensen met betaald werk, en mensen zonder werk die het zoeken (onze uitleg). "
        f"Hoeveel procent echt betaald werk heeft, geeft de bron niet. Dat is minder, want ook wie werk zoekt, telt mee. Bij de Syriërs stond in 2017 {out.value:.0f} procent buiten de arbeidsmarkt: zij hadden geen betaald werk, en wilden of zochten dat toen niet. Voor 2019 ontbreekt dat cijfer.",
        f"<strong>Uw aannames.</strong> De bron geeft geen tempo. Het begintempo is de stijging tussen de twee metingen, gedeeld door twee: {zonder_nullen(pace(), 1)} procentpunt per jaar. <em>Een derde</em> en <em>een op de tien</em> zijn geen precieze getallen: het tempo kan ook {zonder_nullen(low, 2)} of {zonder_nullen(high, 2)} procentpunt per jaar zijn. "
        "De lijn is recht, ook dat is onze keuze. De pauze begint in 2020, het jaar van corona. <em>Ruim twee vijfde</em> is meer dan 40 procent: wij beginnen in het midden van de grenzen.",
        f"<strong>Twee jaren van aankomst.</strong> Wie in 2014 kwam, werkte in 2019 vaker dan wie in 2016 kwam: ongeveer {stay} procentpunt per jaar eerder ({stay_range}, met de grenzen die wij bij de woorden aanhouden). Dat zijn wel andere mensen. Wie in 2015 kwam, noemt de bron niet apart.",
        f"<strong>Breekbare banen.</strong> {flexible.qualifier.capitalize()} {flexible.low:.0f} procent van de Syrische werknemers had een flexibele baan. Zulke banen zijn gevoelig als het slechter gaat met de economie. Door corona zullen “naar alle waarschijnlijkheid” Syrische statushouders “bijzonder getroffen worden”. Over de aandacht in het beleid zijn de makers “niet optimistisch”. Slaat de <em>conjunctuur</em> om (het gaat slechter met de economie) en verslapt die aandacht, dan kan de stijging volgens hen stilvallen of omkeren.",
        "<strong>Wat zegt dit niet?</strong> Twee metingen zijn nog geen lijn, en uw lijn is geen voorspelling. Na 2019 heeft deze bron geen meting. In hoeverre de stijging door beleid komt, valt volgens de makers niet te zeggen: gericht onderzoek ontbreekt. De <em>hoogconjunctuur</em>, een tijd waarin het goed gaat met de economie, zal hebben bijgedragen. "
        "Het aandeel zegt niets over uren, loon of of iemand het werk houdt. En een lager aandeel is geen oordeel over mensen die iets ingrijpends meemaakten.",
        "<strong>Om over na te denken.</strong> Volgens de bron staan groepen migranten achter aan de rij: bij oplopende werkloosheid verliezen zij als eersten hun baan. Wat zou u in een pauze doorzetten: taal, contacten, of iets anders?",
    ]


CALCULATOR = Calculator(
    name="nieuwkomers",
    chapter="levensloop",
    title="Hoe snel vinden nieuwkomers werk?",
    intro="Onder Syrische statushouders is twee keer gemeten wie betaald werk heeft. Trek zelf een lijn verder. U kiest waar zij begint, hoe snel zij stijgt en hoe lang zij stilstaat.",
    inputs=(
        Choice("begin", "De lijn begint in 2019 bij", lambda: [("allen", "Alle ondervraagden"), ("cohort_2014", "Wie in 2014 kwam"), ("cohort_2016", "Wie in 2016 kwam")], "allen", "", {}, LINE),
        Slider("tempo", "Tempo", "procentpunt per jaar", 0, 20, 0.1, pace(), 1, "Beginstand: de stijging tussen de twee metingen, per jaar.", {}, LINE),
        Slider("pauze", "Pauze vanaf 2020", "jaar", 0, 5, 0.5, 1, 1, "Hoe lang corona de stijging stilzet.", {}, LINE),
        Slider("daling", "Daling in de pauze", "procentpunt per jaar", 0, 5, 0.5, 0, 1, "Nul is stilstand. Telt alleen bij een pauze.", {}, LINE),
        Choice("doel", "Doel", lambda: [("beroepsbevolking", f"{100 - OUTSIDE:.0f} procent: beroepsbevolking"), ("eigen", "Een eigen doel")], "beroepsbevolking", "Zo veel hoort in heel Nederland bij de beroepsbevolking (afgeleid). Niet iedereen daarvan heeft betaald werk.", {}, GOAL),
        Slider("eigen_doel", "Eigen doel", "procent met betaald werk", 20, 100, 1, 50, 0, "Eigen aanname.", {"doel": ("eigen",)}, GOAL),
    ),
    data=data,
    compute=model.nieuwkomers,
    outputs=(
        Shown("tekst_jaar", "Uw lijn raakt het doel"),
        Shown("tekst_duur", "Na de meting van 2019"),
        Shown("nog", "Nog te gaan in 2019", "procentpunt", 0),
    ),
    chart_title="Aandeel met betaald werk, in procenten: gemeten, en uw lijn",
    chart=chart,
    datasets=("punten", "lijn", "eind", "doel", "pauze", "status", "hoeken"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("wie", "Wie"),
        Shown("jaar", "Gemeten in"),
        Shown("woorden", "De bron schrijft"),
        Shown("grenzen", "Grenzen (procent)"),
        Shown("bereikt", "Met uw tempo en pauze op het doel"),
    ),
    table_title="De metingen, en wanneer het doel bereikt zou zijn als uw lijn daar begint",
    sources=(
        Source(KWI, EFFECT, "Dagevos en Miltenburg: de aandelen met betaald werk, gezondheid, taalcursus, en wie buiten de beroepsbevolking staat", "kengetallen/kengetallen.csv"),
        Source(KWI, BOX, "wie is ondervraagd, en de respons", "kengetallen/kengetallen.csv"),
        Source(KWI, AFTER, "flexibele banen", "kengetallen/kengetallen.csv"),
        Source(KWI, EFFECT, "wat het refugee entry effect is", "begrippen.csv"),
        Source(KWI, EFFECT, "de oorzaken, de conjunctuur en het beleid", "verbanden.csv"),
        Source(KWI, AFTER, "hoe bestendig de stijging is, en de verwachting van de makers", "voorbehouden.csv"),
        Source(KWI, EFFECT, "wat de bron niet geeft: 2015, en buiten de arbeidsmarkt in 2019", "ontbreekt.csv"),
    ),
    notes=notes,
)
