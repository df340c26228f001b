"""Keuze, lot of toeval: a thousand made-up lives, and what of their ending was own choice. Bron: KWI 2020, column Paul de Beer."""

from .. import tables
from ..models.getallen import opsomming
from ..models.keuze_lot_toeval import keuze_lot_toeval, plekken
from .record import Calculator, Choice, Shown, Slider, Source

KWI, PLACE = "kwi-2020-levensloop", "Keuze, lot of toeval? (column)"
PARTS = {"keuze": "Eigen keuze", "lot": "Het lot", "toeval": "Toeval"}
TOP = 100


def data() -> dict:
    """The draws of a thousand people in hundredths, in order of own choice, and the place of each per part."""
    people = sorted(tables.rows("trekkingen", "trekkingen"), key=lambda row: float(row["keuze"]))
    parts = []
    for code, name in PARTS.items():
        draws = [round(100 * float(row[code])) for row in people]
        parts.append({"code": code, "naam": name, "waarden": draws, "plekken": plekken(draws)})
    return {"delen": parts, "top": TOP}


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    if uitkomst["telt"] == 0:
        return "Niets weegt mee, dus iedereen eindigt even hoog. Geef minstens een van de drie een gewicht."
    top = uitkomst["top"]
    beide = uitkomst["beide"]
    waar = "die het hoogst eindigen" if invoer["kijk"] == "hoogste" else "die het laagst eindigen"
    als = " daar ook gestaan als alleen eigen keuze telde."
    if beide == top:
        zin = "Alle " + str(top) + " mensen " + waar + ", hadden" + als
    elif beide == 0:
        zin = "Van de " + str(top) + " mensen " + waar + ", had niemand" + als
    else:
        zin = "Van de " + str(top) + " mensen " + waar + ", " + ("had er 1" if beide == 1 else "hadden er " + str(beide)) + als
    mee = []
    if invoer["lot"] > 0:
        mee.append("het lot")
    if invoer["toeval"] > 0:
        mee.append("toeval")
    ander = top - beide
    if ander > 0:
        zin += " De andere " + str(ander) + " staan er" if ander > 1 else " Nog 1 ander staat er"
        zin += " pas doordat ook " + opsomming(mee) + (" meetellen." if len(mee) > 1 else " meetelt.")
    if invoer["keuze"] == 0:
        return zin + " Eigen keuze weegt hier niet mee. Dat sommigen ook op eigen keuze bij deze " + str(top) + " horen, komt dan zo uit."
    aandelen = [rij["aandeel"] for rij in uitkomst["rijen"]]
    return zin + " U laat eigen keuze voor " + aandelen[0] + " procent meewegen, het lot voor " + aandelen[1] + " en toeval voor " + aandelen[2] + " procent."


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    tekst = "Elke stip is een verzonnen mens. Van links naar rechts: de plek die iemand zou krijgen als alleen eigen keuze telde. Van onder naar boven: de plek waar iemand eindigt. "
    if uitkomst["telt"] == 0:
        return tekst + "Alle stippen liggen op één lijn in het midden."
    tekst += uitkomst["kop"][0]["tekst"] + ": " + "; ".join([regel["kop"] + " " + regel["tekst"] for regel in uitkomst["bijschriften"]]) + ". "
    return tekst + "Hun gemiddelde plek op een schaal van 0 tot 100: " + ", ".join([rij["deel"] + " " + rij["plek"] for rij in uitkomst["rijen"]]) + "."


def chart(width: int):
    from ..charts.keuze_lot_toeval import chart as draw

    return draw(width)


def kijk() -> list[tuple[str, str]]:
    return [("hoogste", f"De {TOP} hoogste plekken"), ("laagste", f"De {TOP} laagste plekken")]


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Waar gaat het om?</strong> In een <em>meritocratie</em> bepaalt wat u presteert uw plaats in de samenleving. Tegenslag is dan “het gevolg van eigen keuzen”. Volgens columnist Paul de Beer is dat niet het hele verhaal: “Uiteindelijk is de levensloop een optelsom van eigen keuzen, het lot en toeval.”",
        "<strong>Het lot</strong> is bij hem waar uw wieg stond, hoe slim u bent (“een lot uit de (genetische) loterij”) en wat er in uw jeugd gebeurde. <strong>Toeval</strong> is wat u later overkomt: een zwaar ongeval, een bedrijf dat failliet gaat, maar ook een droombaan via een kennis. Over toeval weten wij volgens hem nog weinig. "
        "Voor winnaars zou dit een reden moeten zijn om hun succes niet alleen als eigen prestatie te zien. Dat besef zou moeten leiden tot “wat meer mededogen” met mensen die minder succes hebben.",
        "<strong>Ons spel, geen meting.</strong> De column geeft geen gewichten. Dat de drie even zwaar tellen, is een eigen aanname, net als de grens van 100. Uw punten rekenen wij om naar aandelen van samen 100 procent. De duizend levens zijn verzonnen. Elk leven krijgt drie toevalsgetallen, rond een midden: de meeste dichtbij, weinige ver weg. "
        "Die getallen liggen vast, zodat iedereen bij dezelfde gewichten hetzelfde ziet (<a href=\"data/trekkingen/trekkingen.csv\" data-bestand>open data</a>). Met andere getallen komen de aantallen iets anders uit.",
        "<strong>Hoe wij optellen.</strong> Elk getal keer zijn gewicht, en dan bij elkaar. Wie de hoogste som heeft, eindigt op plek 1.000. Een gewicht van een derde betekent dus niet dat een derde van iemands plek eigen verdienste is.",
        "<strong>Los van elkaar: eigen aanname.</strong> In ons spel heeft wie pech heeft niet ook vaker een slechte keuze. De column zegt iets anders: door “een erfenis van je jeugd of domme pech” is de kans groter dat iemand een verkeerde beslissing neemt, en pakt die ook nog extra slecht uit.",
        "<strong>Samenhang</strong> (correlatie) is een maat van −1 tot 1. Bij 1 volgt de uitkomst precies dit ene onderdeel, bij 0 zegt het onderdeel er niets over.",
        "<strong>Wat zegt dit niet?</strong> Het spel zegt niet hoeveel eigen keuze, lot en toeval in het echt wegen. Het zegt ook niets over één mens. En hoog of laag eindigen is geen oordeel over wie iemand is.",
        "<strong>Om over na te denken.</strong> Laat toeval eens voor maar een tiende meewegen en kijk naar beide kanten. Wat betekent dat voor hoe u spreekt over mensen met succes, en over mensen die lang zonder werk zijn?",
    ]


CALCULATOR = Calculator(
    name="keuze-lot-toeval",
    chapter="levensloop",
    title="Eigen verdienste, het lot of toeval?",
    intro="Duizend verzonnen levens. Kies hoe zwaar eigen keuze, het lot en toeval wegen. U ziet wie er hoog of laag eindigt, en wie daar ook had gestaan als alleen eigen keuze telde.",
    inputs=(
        Slider("keuze", "Gewicht eigen keuze", "punten", 0, 100, 5, 50, 0, "Wat iemand zelf kiest en doet. Eigen aanname."),
        Slider("lot", "Gewicht lot", "punten", 0, 100, 5, 50, 0, "Afkomst, aanleg en jeugd. Eigen aanname."),
        Slider("toeval", "Gewicht toeval", "punten", 0, 100, 5, 50, 0, "Geluk en pech later in het leven. Eigen aanname."),
        Choice("kijk", "Kijk naar", kijk, "hoogste"),
    ),
    data=data,
    compute=keuze_lot_toeval,
    outputs=(
        Shown("tekst_beide", f"Ook op eigen keuze alleen (van de {TOP})"),
        Shown("tekst_plek", "Gemiddelde plek op eigen keuze (0 tot 100)"),
        Shown("tekst_r", "Samenhang van eigen keuze en uitkomst"),
    ),
    chart_title="Duizend levens: op eigen keuze, en hoe het afloopt",
    chart=chart,
    datasets=("wolk", "uitgelicht", "vakken", "kop", "bijschriften", "gemiddelden"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("deel", "Onderdeel"),
        Shown("aandeel", "Gewicht (procent)"),
        Shown("plek", f"Gemiddelde plek van deze {TOP} (0 laagst, 100 hoogst)"),
        Shown("r", "Samenhang met de uitkomst"),
    ),
    table_title="De drie onderdelen",
    sources=(
        Source(KWI, PLACE, "de drie onderdelen en hun uitleg; de gewichten zijn van u", "begrippen.csv"),
        Source(KWI, PLACE, "dat over toeval nog weinig bekend is", "voorbehouden.csv"),
        Source(KWI, PLACE, "dat de levensloop samenhangt met afkomst; de duizend levens zijn van dit boek", "trekkingen/trekkingen.csv"),
    ),
    notes=notes,
)
