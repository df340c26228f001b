"""Beleidsopties: eleven measures to put in the four quadrants of the study's table. Bron: PBL 2019, tabel 1."""

from functools import cache

from .. import tables
from .indeling import exercise
from .record import Source

PBL = "pbl-2019-werkzekerheid"
PLACE = "Vier beleidscategorieën, tabel 1"
ROWS = {"generiek": "Generiek", "regiospecifiek": "Regiospecifiek"}
# The study's own words, and shorter ones that fit a phone.
COLUMNS = {"arbeidsaanbod": "mensen", "banenaanbod": "banen"}
LOST = "kolom afgeleid uit de volgorde in de tabel"
# In alphabetical order of what the reader sees: the order of the table itself would give the quadrants away.
MEASURES = {
    "scholen": "pbl-aantal-type-scholen",
    "banengroei": "pbl-sectorale-banengroei",
    "bedrijventerreinen": "pbl-bedrijventerreinen",
    "eindtermen": "pbl-inhoud-eindtermen-onderwijs",
    "flexibel_werk": "pbl-maatregelen-flexibel-werk",
    "kinderopvang": "pbl-kinderopvang-reintegratie-baanafspraken",
    "infrastructuur": "pbl-infrastructuur",
    "ondernemerschap": "pbl-ondernemerschap",
    "afstemmen": "pbl-onderwijs-reintegratie-afstemmen",
    "overstappen": "pbl-intersectorale-mobiliteit",
    "verhuizen": "pbl-verhuismobiliteit",
}


def quadrants() -> dict[str, dict]:
    """The four quadrants: code to naam, rij and kolom."""
    return {f"{row}-{column}": {"naam": f"{label}: {short}", "rij": row, "kolom": column} for row, label in ROWS.items() for column, short in COLUMNS.items()}


@cache
def measures() -> tuple[dict, ...]:
    """The measures of table 1 with quadrant and caveat. Raises DataError where a theme names no quadrant."""
    found = {row["id"]: row for row in tables.rows(".", "maatregelen") if row["bron"] == PBL and row["vindplaats"] == PLACE}
    measures = []
    for name, key in MEASURES.items():
        row = found[key]
        where = [code for code, each in quadrants().items() if row["thema"].startswith(f"{each['rij']} beleid, {each['kolom']} (")]
        if len(where) != 1:
            raise tables.DataError(f"data/maatregelen.csv: {key}: no quadrant in {row['thema']!r}")
        caveat = row["voorbehoud"].replace("'", "’") or "Geen kanttekening bij deze maatregel in de bron."
        if LOST in row["thema"]:
            caveat += " De kolom is afgeleid uit de volgorde in tabel 1."
        measures.append({"invoer": name, "naam": row["maatregel"].replace("'", "’"), "vak": where[0], "afgeleid": LOST in row["thema"], "toelichting": caveat})
    return tuple(measures)


def data() -> dict:
    """The quadrants, and the measures as the study places them."""
    return {
        "vakken": quadrants(),
        "kenmerken": [{"sleutel": "rij", "naam": "generiek of regiospecifiek"}, {"sleutel": "kolom", "naam": "mensen of banen"}],
        "dingen": list(measures()),
        "woorden": {"bron": "de studie", "ding": "maatregel", "dingen": "maatregelen", "keuze": "een van de vier vakken", "toelichting": "de kanttekening die de studie erbij plaatst"},
    }


def notes(gegevens: dict) -> list[str]:
    lost = [each for each in gegevens["dingen"] if each["afgeleid"]]
    return [
        "<strong>De vier vakken.</strong> <em>Generiek</em> beleid is in elke regio hetzelfde. <em>Regiospecifiek</em> beleid past bij de mensen of omstandigheden in één regio, en kan dus per regio verschillen. "
        "<em>Mensen</em> staat voor wat PBL arbeidsaanbod noemt, <em>banen</em> voor banenaanbod. Beleid voor het arbeidsaanbod wil de mogelijkheden van mensen zelf vergroten. Beleid voor het banenaanbod wil meer of betere banen.",
        f"<strong>Waar komt de indeling vandaan?</strong> In de tekst die wij hebben, zijn de kolommen van tabel 1 weggevallen. De studie beschrijft de vier vakken ook in gewone zinnen. Wat daar niet bij staat, volgt uit de volgorde in de tabel. Dat geldt voor {len(lost)} maatregelen.",
        "<strong>De kanttekeningen</strong> staan er in onze woorden. De maatregelen ook: wij maakten de namen uit tabel 1 iets eenvoudiger. Staat er geen kanttekening, dan noemt de studie er geen bij die ene maatregel. Haar algemene kanttekeningen bij generiek en regiospecifiek beleid gelden dan nog wel.",
        "<strong>Wat zegt dit niet?</strong> Een vak zegt niet of een maatregel helpt. Volgens PBL is het niet eenvoudig om de verschillen tussen regio’s te verkleinen, en kan beleid ze ook vergroten. De indeling in vier vakken is een keuze van PBL zelf. Uitkeringen vallen erbuiten, omdat zij niet bedoeld zijn om de kans op werk te vergroten.",
        "<strong>Om over na te denken.</strong> Kies een maatregel waarbij u twijfelde. Hoe zou dezelfde maatregel eruitzien in een ander vak?",
    ]


CALCULATOR = exercise(
    data,
    source="In de studie",
    heads=("Maatregel", "Kanttekening", "De maatregelen van tabel 1, met uw keuze en die van de studie"),
    name="beleidsopties",
    chapter="werkzekerheid",
    title="In welk vak hoort deze maatregel?",
    intro="PBL verdeelt maatregelen over vier vakken. Is het beleid overal hetzelfde of per regio anders? En richt het zich op de mensen of op de banen? Plaats de maatregelen zelf, en leg uw indeling daarna naast die van de studie.",
    sources=(
        Source(PBL, PLACE, "de maatregelen en de vier vakken", "maatregelen.csv"),
        Source(PBL, "Kanttekeningen bij generiek beleid", "kanttekening bij banengroei in sectoren", "maatregelen.csv"),
        Source(PBL, "Kanttekeningen bij regiospecifiek beleid", "kanttekeningen bij afstemmen, verbindingen en bedrijventerreinen, ook uit het kader", "maatregelen.csv"),
        Source(PBL, "Matching tussen arbeidsaanbod en banenaanbod", "kanttekeningen bij verhuizen", "maatregelen.csv"),
        Source(PBL, "Beleidsdiscussie, noot 2 en noot 3", "wat erbuiten valt, en de keuze voor deze indeling", "voorbehouden.csv"),
    ),
    notes=notes,
)
