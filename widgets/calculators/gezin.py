"""Gezin: how parents who part go with their children's earnings, as signs along two paths, for sons and daughters. Bron: KWI 2020 (Muller)."""

from .. import tables
from ..models import gezin as model
from .record import Calculator, Choice, Shown, Source

KWI = "kwi-2020-levensloop"
COURSE = "Voor altijd kind van je ouders?: Overerving van niet-standaard gezinslevensloop"
TURN = "Voor altijd kind van je ouders?: Waarom dochters van gescheiden ouders"
STEPS = {"1": "Stap 1: van scheiding naar eigen gezinsleven", "2": "Stap 2: van eigen gezinsleven naar inkomen", "3": "Stap 3: de weg via het gezin", "4": "Stap 4: het geheel"}
SIGNS = {"verhoogt": 1, "verlaagt": -1}


def sign(key: str) -> int:
    """The direction of a relation as 1 or -1. Raises DataError on one that has none."""
    direction = tables.relation(key)["richting"]
    if direction not in SIGNS:
        raise tables.DataError(f"data/verbanden.csv: {key}: {direction!r} is no direction")
    return SIGNS[direction]


def data() -> dict:
    """The signs and qualifiers of the source, and its words. What is ours is called so."""
    first, home = "kwi-scheiding-niet-standaard", tables.relation("kwi-alleenstaand-huishoudinkomen")
    men, women = "kwi-niet-standaard-inkomen-mannen", "kwi-niet-standaard-inkomen-vrouwen"
    sons, daughters = (tables.relation(f"kwi-gescheiden-ouders-inkomen-{who}") for who in ("mannen", "dochters"))
    age = tables.figure("kwi-gezin-leeftijd-inkomen")
    everyone = model.richting_in_woorden(sign("kwi-scheiding-inkomen"), "meer")
    return {
        "eerste": sign(first),
        "nummers": {key: int(key) for key in STEPS},
        "stappen": ["1. Eigen gezinsleven wijkt af", "2. Inkomen als het gezinsleven afwijkt", "3. Inkomen via het gezin (1 en 2 samen)"],
        "vakken": [
            {"nummer": 2, "regels": ["Eigen gezinsleven", "wijkt af van de standaard"]},
            {"nummer": 3, "regels": ["Inkomen uit arbeid", f"tussen {age.low:.0f} en {age.high:.0f} jaar"]},
        ],
        "andere": "andere wegen, zoals opleiding:",
        "andere_smal": ["andere", "wegen:"],
        "wie": {
            "zonen": {
                "vak": ["Zonen van", "gescheiden ouders"],
                "tweede": sign(men), "sterkte": tables.relation(men)["sterkte"], "via": sons["sterkte"],
                # "Partly explained" leaves something of the same sign: that is our reading.
                "rest": sign("kwi-gescheiden-ouders-inkomen-mannen"), "rest_woorden": "ook minder (onze lezing)", "rest_smal": ["ook minder", "(onze lezing)"],
                "geheel": ["Het geheel: zonen van gescheiden ouders verdienen gemiddeld minder."],
                "geheel_smal": ["Het geheel: zonen van gescheiden", "ouders verdienen gemiddeld minder."],
            },
            "dochters": {
                "vak": ["Dochters van", "gescheiden ouders"],
                "tweede": sign(women), "sterkte": tables.relation(women)["sterkte"], "via": "een “tegenovergesteld effect”",
                "rest": 0, "rest_woorden": "niet gegeven", "rest_smal": ["niet", "gegeven"],
                "geheel": ["Het geheel: de bron zegt hier twee dingen. Zie het antwoord en de tabel."],
                "geheel_smal": ["Het geheel: de bron zegt hier twee", "dingen. Zie het antwoord en de tabel."],
            },
        },
        "verder": [
            {"wat": "4. Inkomen langs andere wegen", "zonen": "minder (−): onze lezing van ‘deels’", "dochters": "niet gegeven"},
            {"wat": "Het geheel, over deze groep", "zonen": "lager", "dochters": f"juist {daughters['sterkte']}"},
            {"wat": "Het geheel, over zonen en dochters samen", "zonen": everyone, "dochters": everyone},
            {"wat": "Inkomen van het hele huishouden", "zonen": "niet gegeven", "dochters": f"alleenstaande vrouwen: {home['sterkte']} lager dan vrouwen met partner"},
        ],
    }


def summary(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    zonen = invoer["wie"] == "zonen"
    if uitkomst["stap"] == 1:
        return "Kinderen van gescheiden ouders hebben zelf vaker een gezinsleven dat afwijkt van de standaard. De bron maakt hier geen verschil tussen zonen en dochters. Hoeveel vaker, staat er niet."
    if uitkomst["stap"] == 2:
        if zonen:
            return "Mannen met een gezinsleven dat afwijkt van de standaard verdienen gemiddeld minder. Bij vrouwen is het omgekeerd: zij verdienen dan gemiddeld juist meer."
        return "Vrouwen met een gezinsleven dat afwijkt van de standaard verdienen gemiddeld juist meer. Bij mannen is het omgekeerd: zij verdienen dan gemiddeld minder."
    if uitkomst["stap"] == 3:
        if zonen:
            return "Via het eigen gezinsleven komen zonen uit op een lager inkomen, en dochters op een hoger. Bij zonen is dat plus maal min: min. Bij dochters keert het om: plus maal plus is plus."
        return "Via het eigen gezinsleven komen dochters uit op een hoger inkomen, en zonen op een lager. Bij dochters is dat plus maal plus: plus. Bij zonen keert het om: plus maal min is min."
    if zonen:
        return "Zonen van gescheiden ouders verdienen later gemiddeld minder, en hun eigen gezinsleven verklaart dat voor een deel. Wat overblijft, loopt volgens onze lezing langs andere wegen. Bij dochters wijst de weg via het gezin juist naar een hoger inkomen."
    return (
        "Dochters van gescheiden ouders hebben volgens de bron juist een hoger inkomen dan vergelijkbare vrouwen uit een gezin met twee ouders. Zij geeft als reden hun grotere kans op een gezinsleven dat afwijkt van de standaard. "
        "Elders schrijft zij dat mensen met gescheiden ouders minder verdienen, zonder onderscheid tussen zonen en dochters. Hoe die twee zich tot elkaar verhouden, legt zij niet uit."
    )


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    vakken = [" ".join(vak["regels"]) for vak in uitkomst["vakken"]]
    plaatsen = ["van het eerste naar het tweede vak", "van het tweede naar het derde vak", "van het eerste meteen naar het derde vak"]
    delen = []
    for pijl in uitkomst["pijlen"]:
        if pijl["staat"] > 0:
            delen.append(plaatsen[pijl["nummer"] - 1] + ": " + pijl["teken"] + ", " + " ".join(pijl["regels"]))
    tekst = "Drie vakken met pijlen. De vakken: " + "; ".join(vakken) + ". De pijlen: " + "; ".join(delen) + "."
    if uitkomst["som"][0]["is_er"] == 1:
        tekst += " " + uitkomst["som"][0]["tekst"] + "."
    return tekst


def chart(width: int):
    from ..charts.gezin import chart as draw

    return draw(width)


def notes(gegevens: dict) -> list[str]:
    men, women = tables.figure("kwi-gezin-standaard-mannen"), tables.figure("kwi-gezin-standaard-vrouwen")
    countries, people = tables.figure("kwi-gezin-landen"), tables.figure("kwi-gezin-respondenten")
    life, age = tables.figure("kwi-gezin-leeftijd-levensloop"), tables.figure("kwi-gezin-leeftijd-inkomen")
    percent = [each.printed.replace(".", ",") for each in (men, women)]
    thousands = f"{people.value:,.0f}".replace(",", ".")
    return [
        f"<strong>De standaard is geen norm.</strong> De <em>standaard gezinslevensloop</em> is lang een partner en kinderen hebben. Hij heet zo omdat hij het meeste voorkomt: bij {percent[0]} procent van de mannen en {percent[1]} procent van de vrouwen in dit onderzoek. "
        "Wie ervan afwijkt, heeft lang geen partner, of krijgt geen kinderen, of allebei. Wij bedoelen daar geen oordeel mee. Muller zelf schrijft aan het eind: ook voor vaardigheden, een gevoel van zekerheid en het omgaan met stress “geeft het standaard gezin de meest robuuste basis”.",
        f"<strong>Het onderzoek.</strong> Joanne Muller en collega’s keken naar {thousands} mensen uit {countries.value:.0f} Europese landen, van hun {life.low:.0f}e tot hun {life.high:.0f}e jaar. Het inkomen is dat van mensen tussen de {age.low:.0f} en {age.high:.0f} jaar. Maakt het dan nog uit wat zij van hun ouders meekregen? Het antwoord is “{tables.relation('kwi-scheiding-inkomen')['sterkte']} ja”. Hoe het in Nederland apart is, staat niet in het artikel.",
        "<strong>Plus en min.</strong> Plus betekent <em>vaker</em> of <em>meer</em>, min betekent <em>minder</em>. Het zegt niet of iets goed of slecht is. Een weg van twee stappen heeft het teken van de stappen keer elkaar: plus maal min is min. Het artikel geeft geen groottes. Daarom telt deze rekenhulp niets op.",
        "<strong>Waarom keert de weg om?</strong> Mannen met een gezin verdienen meer, ook als rekening is gehouden met arbeidstijd, opleidingsniveau en werkervaring. Dat verschil komt <em>waarschijnlijk</em> doordat zij kostwinner willen zijn, en de omgeving hen daarbij steunt. "
        "Van moeders wordt over het algemeen verwacht dat zij een deel van hun werkweek thuis zorgen. Vrouwen die afwijken van de standaard, zijn minder aan die verwachting gebonden. Zij moeten werken voor zichzelf, en soms voor hun kinderen.",
        "<strong>Twee uitspraken.</strong> De bron schrijft dat mensen met gescheiden ouders aan het eind van hun carrière minder verdienen uit arbeid. Zij schrijft ook dat dochters van gescheiden ouders juist een hoger inkomen hebben dan <em>vergelijkbare</em> vrouwen uit een gezin met twee ouders. Boven dat stuk staat dat het hoger <em>kan</em> zijn. "
        "Waarop die vrouwen vergelijkbaar zijn, staat er niet. Misschien gaat de tweede uitspraak alleen over de weg via het gezin. Dat is onze gedachte. Wij laten beide staan.",
        "<strong>Andere wegen.</strong> Veel ander onderzoek kijkt naar opleiding: die is bij kinderen met gescheiden ouders gemiddeld lager. Bij zonen verklaart het eigen gezinsleven het lagere inkomen <em>deels</em>. Wij lezen daarin dat er ook andere wegen naar een lager inkomen zijn. Voor dochters geeft de bron daar niets over.",
        "<strong>Eigen inkomen en huishouden.</strong> Alleenstaande vrouwen hebben een relatief hoog persoonlijk inkomen, vergeleken met vrouwen met een partner. Het inkomen van hun hele huishouden is gemiddeld lager. Kinderen van alleenstaande moeders zijn daardoor volgens de bron financieel veelal minder goed af.",
        "<strong>Wat zegt dit niet?</strong> Het zijn gemiddelden van groepen. Voor één mens kan het anders lopen. Hoe groot de verschillen zijn, weten wij niet. Dat ouders beter bij elkaar kunnen blijven, volgt hier niet uit: het onderzoek vergelijkt mensen, het laat niet zien hoe hun leven anders was gelopen. Ook zijn meer dingen anders: scheiden komt vaker voor bij mensen met een lager opleidingsniveau.",
        "<strong>Om over na te denken.</strong> De omkering heeft volgens de bron te maken met wat wij van mannen en vrouwen verwachten. Wat zou er met de plus en de min gebeuren als die verwachtingen gelijk werden?",
    ]


CALCULATOR = Calculator(
    name="gezin",
    chapter="levensloop",
    title="Waarom verschilt het bij zonen en dochters?",
    intro="Een scheiding van de ouders hangt samen met het inkomen van hun kinderen, tientallen jaren later. Een deel loopt via het gezin dat zij zelf vormen. Volg de stappen, eerst voor de een en dan voor de ander.",
    inputs=(
        Choice("wie", "Voor wie", lambda: [("zonen", "Zonen"), ("dochters", "Dochters")], "dochters"),
        Choice("stap", "Laat zien tot en met", lambda: list(STEPS.items()), "3"),
    ),
    data=data,
    compute=model.gezin,
    outputs=(
        Shown("via_zonen", "Zonen: inkomen via het gezin"),
        Shown("via_dochters", "Dochters: inkomen via het gezin"),
    ),
    chart_title="Van gescheiden ouders naar inkomen: twee wegen",
    chart=chart,
    datasets=("pijlen", "vakken", "som", "onderschrift"),
    summary=summary,
    describe=describe,
    table="rijen",
    columns=(
        Shown("wat", "Wat"),
        Shown("zonen", "Zonen"),
        Shown("dochters", "Dochters"),
    ),
    table_title="Elke stap, voor zonen en dochters, met de woorden van de bron",
    sources=(
        Source(KWI, COURSE, "Muller: gescheiden ouders, gezinslevensloop en inkomen", "verbanden.csv"),
        Source(KWI, TURN, "Muller: het inkomen van mannen en vrouwen, de weg via het gezin, en het huishouden", "verbanden.csv"),
        Source(KWI, "Voor altijd kind van je ouders?: Het moderne gezin", "scheiding en opleidingsniveau", "verbanden.csv"),
        Source(KWI, COURSE, "hoe vaak de standaard voorkomt, en wie is onderzocht", "kengetallen/kengetallen.csv"),
        Source(KWI, COURSE, "wat een standaard gezinslevensloop is", "begrippen.csv"),
        Source(KWI, TURN, "‘deels’ en ‘waarschijnlijk’", "voorbehouden.csv"),
    ),
    notes=notes,
)
