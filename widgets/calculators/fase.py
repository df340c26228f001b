"""Fase: what research says of the transitions in a life, as directions without sizes. Bron: KWI 2020 (Haggenburg-Mohammed en anderen)."""

from .. import tables
from ..models.fase import fase, zin_fase
from .record import Calculator, Choice, Shown, Source

KWI, COLUMN = "kwi-2020-levensloop", "Het is een fase (column)"
# Where a row stands, as `vindplaats` begins, and how the contribution is called here.
CONTRIBUTIONS = {
    COLUMN: "Column Haggenburg-Mohammed",
    "Aandacht voor levensloop": "Interview met Bültmann",
    "Een brug van school naar werk?": "Artikel De Beer",
    "Voor altijd kind van je ouders?": "Artikel Muller",
    "Syrische statushouders": "Artikel Dagevos en Miltenburg",
}
TRANSITIONS = {
    "volwassen": "Volwassen worden",
    "werk": "De stap van school naar werk",
    "relatie": "Een eerste relatie",
    "ouder": "Vader of moeder worden",
    "ziekte": "Ziekte en herstel",
    "scheiding": "Een scheiding van de ouders",
    "komst": "De komst naar Nederland",
}
# Direction to its mark in the table and its words in a sentence.
DIRECTIONS = {
    "verhoogt": {"teken": "↑", "zin": "meer of vaker"},
    "verlaagt": {"teken": "↓", "zin": "minder of lager"},
    "hangt samen": {"teken": "↔", "zin": "een samenhang"},
    "klein": {"teken": "≈", "zin": "een effect dat waarschijnlijk (zeer) klein is"},
    "lijkt geen": {"teken": "(=)", "zin": "een verband dat er niet lijkt te zijn"},
}
# Where the source says less than a direction does: the rows that are marked and counted by its caveat.
CAVEATS = {"kwi-bridge-opleidingskeuze": "klein", "kwi-ouderschap-inkomen-uitzondering": "lijkt geen"}
NOT_SURE = "Het onderzoek loopt nog."
# Transition to rows of `verbanden.csv`: in our words what it says, for whom, how strong or with what caveat, and for whom it does not hold.
FINDINGS = {
    "volwassen": {
        "kwi-woonzorg-werk-jongeren": ("Zelfstandig kunnen wonen en voor zichzelf zorgen beïnvloeden werk en inkomen.", "Jongeren", "Belangrijk, ook op langere termijn.", ""),
        "kwi-emotioneel-uren": ("Wie langdurig emotionele problemen had, werkt gemiddeld minder uren en meldt een lager inkomen en werk met minder goede psychosociale kenmerken.", "Jonge volwassenen", NOT_SURE, ""),
        "kwi-gedragsproblemen-uren": ("Wie gedragsproblemen had, werkt gemiddeld meer uren en verdient meer.", "Jonge volwassenen", f"Misschien doordat zij korter naar school gingen. {NOT_SURE}", ""),
    },
    "werk": {
        "kwi-mentaal-school": ("Mentale problemen kunnen leiden tot minder goede schoolprestaties, en daardoor weer tot een minder goede plek op de arbeidsmarkt.", "Jongeren", "Hoe vaak, staat er niet.", ""),
        "kwi-bridge-opleidingskeuze": ("Het project BRIDGE had waarschijnlijk maar een (zeer) klein effect op de keuze van een opleiding, en op of jongeren werken.", "Leerlingen en studenten in Rotterdam Zuid", "De inleiding noemt de effecten positief. Wat er in Rotterdam Zuid veranderde, is niet aan BRIDGE toe te schrijven.", ""),
        "kwi-krapte-werk-schoolverlaters": ("Als er veel vacatures zijn, is werk vinden makkelijker dan in een recessie.", "Wie van school komt", "Hoeveel makkelijker, staat er niet.", ""),
    },
    "relatie": {
        "kwi-relatie-laat-doorwerken": ("Wie op latere leeftijd een eerste relatie krijgt, werkt langer door.", "Mensen in het algemeen", "Blijkt uit onderzoek. Meer zegt de column niet.", ""),
    },
    "ouder": {
        "kwi-ouderschap-inkomen-vrouwen": ("Moeder worden zorgt vaak voor een lager inkomen.", "Vrouwen", "Hoeveel lager, staat er niet.", ""),
        "kwi-ouderschap-inkomen-uitzondering": ("Het lagere inkomen lijkt hier niet te gelden.", "Moeders die alleen staan, en vrouwen die laat kinderen krijgen", "Meer zegt de column niet.", "het lagere inkomen lijkt niet te gelden voor alleenstaande moeders en voor vrouwen die op latere leeftijd kinderen krijgen"),
        "kwi-kinderen-werk": ("Wie kinderen krijgt, werkt in het algemeen vaker dan wie geen kinderen heeft.", "Mensen met één of twee kinderen", "Niet bij drie of meer kinderen.", "mensen met drie of meer kinderen werken niet vaker dan mensen zonder kinderen"),
        "kwi-gezin-inkomen-mannen": ("Mannen met een gezin verdienen meer.", "Mannen met partner en kinderen", "Ook bij gelijke uren, opleiding en ervaring.", ""),
    },
    "ziekte": {
        "kwi-gezondheid-stoppen": ("Een slechte gezondheid gaat samen met stoppen met werken vóór het pensioen.", "Mensen die werken", "Sterk.", ""),
        "kwi-werk-opnames": ("Andersom kan werk hebben ertoe leiden dat mensen minder vaak worden opgenomen.", "Mensen met een ernstige psychische ziekte", "Hoe vaak, staat er niet.", ""),
        "kwi-gezondheid-functioneren": ("Een betere gezondheid draagt bij aan goed functioneren op het werk.", "Mensen die werken", "Hoe sterk, staat er niet.", ""),
    },
    "scheiding": {
        "kwi-scheiding-inkomen": ("Wie opgroeide met gescheiden ouders, verdient aan het eind van de loopbaan gemiddeld minder.", "Mensen van 45 tot 60 jaar", "Volgens de bron overtuigend.", ""),
        "kwi-gescheiden-ouders-inkomen-mannen": ("Mannen met gescheiden ouders verdienen minder, deels doordat hun eigen gezinsleven vaker anders loopt dan het meest voorkomt.", "Mannen", "Verklaart het lagere inkomen voor een deel.", ""),
        "kwi-gescheiden-ouders-inkomen-dochters": ("Dochters van gescheiden ouders verdienen om dezelfde reden juist meer dan vergelijkbare vrouwen die met twee ouders opgroeiden.", "Vrouwen", "Zijn zij alleen, dan is het inkomen van het hele huishouden gemiddeld wel lager.", "dochters van gescheiden ouders verdienen juist meer dan vergelijkbare vrouwen"),
    },
    "komst": {
        "kwi-verblijfsduur-werk": ("Hoe langer mensen hier wonen, hoe vaker zij werken.", "Mensen met een asielstatus", "Het loopt geleidelijk op.", ""),
        "kwi-vlucht-gezondheid": ("De reden van de vlucht, de vlucht zelf en de opvang tasten de (mentale) gezondheid aan.", "Mensen met een asielstatus", "De bron noemt ze stressvol.", ""),
        "kwi-taal-leren-werk": ("De taal leren gaat vaak voor. Dat gaat niet altijd samen met werk zoeken.", "Mensen met een asielstatus", "Niet altijd.", ""),
        "kwi-nl-diploma-werk": ("Een Nederlands diploma helpt op de arbeidsmarkt.", "Wie eerder als vluchteling kwam", "“Misschien wel de belangrijkste factor”, volgens de bron.", ""),
        "kwi-conjunctuur-syriers": ("De goede economie zal eraan hebben bijgedragen dat meer mensen gingen werken.", "Mensen met een asielstatus", "Van beleid is dat niet te zeggen.", ""),
    },
}  # fmt: skip


def contribution(row: dict[str, str]) -> str:
    """How the contribution in which a row stands is called. Raises DataError on a contribution that has no name here."""
    for place, name in CONTRIBUTIONS.items():
        if row["bron"] == KWI and row["vindplaats"].startswith(place):
            return name
    raise tables.DataError(f"data/verbanden.csv: {row['id']}: no contribution for {row['vindplaats']!r}")


def data() -> dict:
    """The findings with their direction and contribution. Raises DataError on a row that is not there, or a direction without words."""
    found = []
    for transition, findings in FINDINGS.items():
        for key, (what, who, strength, exception) in findings.items():
            row = tables.relation(key)
            direction = CAVEATS.get(key, row["richting"])
            if direction not in DIRECTIONS:
                raise tables.DataError(f"data/verbanden.csv: {key}: no words for {direction!r}")
            found.append({
                "overgang": transition, "wat": what, "richting": direction, "wie": who, "sterkte": strength, "uitzondering": exception,
                "bijdrage": contribution(row), "column": int(row["vindplaats"] == COLUMN),
            })  # fmt: skip
    return {"overgangen": TRANSITIONS, "richtingen": DIRECTIONS, "bevindingen": found}


def describe(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    return "Elke rij is een bevinding uit het magazine: wat het onderzoek zegt, voor wie, en met welk voorbehoud. Een pijl omhoog is meer of vaker, een pijl omlaag minder of lager, een dubbele pijl een samenhang. Een golvend isteken is een effect dat waarschijnlijk (zeer) klein is, een isteken tussen haakjes een verband dat er niet lijkt te zijn. Meer is niet altijd beter en minder niet altijd slechter."


def transitions() -> list[tuple[str, str]]:
    return [*TRANSITIONS.items(), ("", "Alle overgangen")]


def notes(gegevens: dict) -> list[str]:
    return [
        "<strong>Overgang.</strong> De column spreekt van een <em>transitie</em>. Volgens Ute Bültmann is dat, zo geeft de column weer, “een aan tijd en plaats gebonden proces waar iemand doorheen gaat”. Zo’n tijd kan gevoelig en kritiek zijn, met gevolgen op korte en lange termijn.",
        "<strong>Risico’s en kansen.</strong> Iemands eigen situatie, het gezin, de economie en hulp van de gemeente hebben invloed op hoe een overgang loopt. Dat brengt volgens de column risico’s én kansen mee.",
        "<strong>Een korte lijst.</strong> De column noemt zichzelf een “beperkte opsomming”. Zij noemt volwassen worden, een partner krijgen, ouderschap en ziekte. Wij zetten er bevindingen bij uit andere bijdragen. Dat de stap van school naar werk, een scheiding van de ouders en de komst naar Nederland hier ook overgangen heten, is onze keuze.",
        "<strong>Een tip.</strong> In Nederland richt hulp aan jongeren zich vaak alleen op het vinden van werk. In het buitenland zijn veel voorbeelden van hulp die hoort bij het hele proces van volwassen worden. Wie jongeren begeleidt of daar beleid voor maakt, kan volgens de column naar die voorbeelden kijken.",
        "<strong>Woorden.</strong> De zinnen in de tabel zijn van ons, en deze uitleg ook. <em>Asielstatus</em>: wie die heeft, kreeg asiel en mag blijven. Het artikel spreekt van statushouders. <em>Recessie</em>: een tijd waarin de economie krimpt. <em>Psychosociaal</em>: wat het werk doet met hoe iemand zich voelt en met anderen omgaat. <em>Opgenomen worden</em>: verblijven in een kliniek.",
        "<strong>Wat zegt dit niet?</strong> Er staan geen groottes bij. Een column geeft onderzoek in één zin weer: hoe, waar en bij wie het is gedaan, staat er niet. Veel is een samenhang. Wat de oorzaak is, weten wij dan niet. En een bevinding over een groep zegt niet hoe het iemand zal gaan.",
        "<strong>Om over na te denken.</strong> Denk aan iemand die u kent of begeleidt en die nu door een overgang gaat. Welk risico ziet u, en welke kans? En wie kijkt er mee op de andere terreinen van dat leven?",
    ]


CALCULATOR = Calculator(
    name="fase",
    chapter="levensloop",
    title="Wat zegt onderzoek over deze overgang?",
    intro="Een leven heeft veel overgangen. Kies er een. U ziet wat het magazine daarover meldt: welke kant het op wijst voor werk, inkomen of gezondheid, voor wie, en hoe zeker dat is.",
    inputs=(Choice("overgang", "Overgang", transitions, "ouder"),),
    data=data,
    compute=fase,
    outputs=(),
    chart_title="Wat het onderzoek zegt, per bevinding",
    chart=None,
    datasets=(),
    summary=zin_fase,
    describe=describe,
    table="rijen",
    columns=(
        Shown("overgang", "Overgang"),
        Shown("bijdrage", "Bijdrage"),
        Shown("wie", "Voor wie"),
        Shown("wat", "Wat het onderzoek zegt"),
        Shown("sterkte", "Hoe sterk, of welk voorbehoud"),
    ),
    table_title="De bevindingen per overgang",
    sources=(
        Source(KWI, "Column ‘Het is een fase’ (Haggenburg-Mohammed)", "de overgangen en wat onderzoek daarover zegt", "verbanden.csv"),
        Source(KWI, "Interview ‘Aandacht voor levensloop’ (Bültmann)", "problemen in de jeugd, en gezondheid en werk", "verbanden.csv"),
        Source(KWI, "Artikel ‘Een brug van school naar werk?’ (De Beer)", "van school naar werk", "verbanden.csv"),
        Source(KWI, "Artikel ‘Voor altijd kind van je ouders?’ (Muller)", "mannen met een gezin, en gescheiden ouders", "verbanden.csv"),
        Source(KWI, "Artikel ‘Syrische statushouders’ (Dagevos en Miltenburg)", "de komst naar Nederland", "verbanden.csv"),
    ),
    notes=notes,
)
