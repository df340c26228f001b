"""What stands in each cell of the tables of UWV 2018: per table the meaning of a region's cells, and of the rows that are no region."""

from dataclasses import dataclass, field

YEARS = ("2015", "2016", "2017")
PERIOD = "2015-2017"
PEOPLE, WORKING, SHARE = "personen_doelgroepregister", "werkzame_personen", "aandeel_werkzaam"
CORRECTED = f"{PEOPLE}_gecorrigeerd"
INDICATION, RATIO, ABOVE = "indicatie_werkkamer", "banen_t_o_v_indicatie_werkkamer", "banen_boven_indicatie_werkkamer"
OPEN, NEW = "openstaande_vacatures", "ontstane_vacatures"


@dataclass(frozen=True)
class Cell:
    """One column of the long file: what, when, for whom, in which unit; counts go to waarnemingen, the rest to gedrukt."""

    what: str
    year: str
    unit: str
    group: str = "totaal"

    @property
    def file(self) -> str:
        return "waarnemingen" if self.unit in ("personen", "vacatures") or self.what in ("banen", INDICATION) else "gedrukt"


@dataclass(frozen=True)
class Table:
    """A table: where it starts and ends in the text, its cells per region (None: same as another cell), and its other rows."""

    name: str
    start: str
    end: str
    cells: list[Cell | None]
    rest: list[tuple[str, str, list[Cell | None]]] = field(default_factory=list)


def counts(what: str, group: str = "totaal", unit: str = "personen", years: tuple = YEARS) -> list[Cell]:
    return [Cell(what, year, unit, group) for year in years]


def change(what: str, group: str = "totaal", period: str = PERIOD) -> Cell:
    return Cell(f"mutatie_{what}", period, "procent", group)


def against(what: str, year: str = PERIOD, group: str = "totaal") -> Cell:
    return Cell(f"{what}_verschil", year, "procentpunt", group)


def r(first: str, second: str, period: str) -> Cell:
    return Cell(f"r_{first}_en_{second}", period, "correlatie")


def working_table(name: str, end: str, group: str) -> Table:
    """B.4 and B.9A to B.9C: people at work in three years, their growth, and its difference from the country."""
    cells = [*counts(WORKING, group), change(WORKING, group), against(f"mutatie_{WORKING}", group=group)]
    return Table(name, f"TABEL {name}", end, cells, [("Landelijk", "Landelijk", cells), ("Standaardafwijking", "Standaardafwijking", cells[-1:])])


def share_table(name: str, end: str, group: str, country: str = "Landelijk") -> Table:
    """B.10A to B.10C: the share at work in three years, and the difference from the country in the first and last."""
    differences = [against(SHARE, "2015", group), against(SHARE, "2017", group)]
    cells = [*counts(SHARE, group, "procent"), *differences]
    return Table(name, f"TABEL {name}", end, cells, [(country, "Landelijk", cells), ("Standaardafwijking", "Standaardafwijking", differences)])


GROUPS = [
    *counts(CORRECTED, "wajong"), *counts(PEOPLE, "wsw"), *counts(PEOPLE, "participatiewet"),
    Cell(PEOPLE, "2017", "personen", "praktijkroute"),
]
SHARES_IN_REGISTER = [Cell("aandeel_doelgroepregister", cell.year, "procent", cell.group) for cell in GROUPS]

FOUR = [against("mutatie_banen"), against(f"mutatie_{WORKING}"), against(ABOVE, "2016-2017"), against(SHARE, "2015")]
ABSOLUTE = [change("banen"), change(WORKING), Cell(ABOVE, "2016-2017", "procent"), Cell(SHARE, "2015", "procent")]

LATER = "2016-2017"
VACANCIES = [change("banen", period=LATER), against("mutatie_banen", LATER), against(f"mutatie_{OPEN}", LATER), against(f"mutatie_{NEW}", LATER)]
SHARE_CHANGE = Cell(f"mutatie_{SHARE}", PERIOD, "procentpunt")

EXAMPLE = [Cell("aantal_banen", "2015", "banen"), Cell("aantal_banen", "2017", "banen"), change("banen"), against("mutatie_banen")]

TABLES = [
    Table("3.2", "TABEL 3.2", "13 De ontwikkeling", FOUR, [
        ("Landelijk (%): relatief", "Landelijk", FOUR),
        ("absoluut", "Landelijk", ABSOLUTE),
        ("Standaardafwijking (%-punt)", "Standaardafwijking", FOUR),
        # Footnote 15: the last correlation is with the growth of people at work, the other two with the growth of jobs.
        ("Correlatie met mutatie banen -", "Correlatie", [r("mutatie_banen", f"mutatie_{WORKING}", PERIOD), r("mutatie_banen", ABOVE, PERIOD), r(f"mutatie_{WORKING}", SHARE, PERIOD)]),
    ]),
    Table("3.3", "TABEL 3.3", "Uit de literatuur weten", [], [
        ("Aandeel werkende personen landelijk", "Landelijk", counts(SHARE, unit="procent")),
        ("Hoogste waarde", "Hoogste waarde", [against(SHARE, year) for year in YEARS]),
        ("Laagste waarde", "Laagste waarde", [against(SHARE, year) for year in YEARS]),
        ("Standaardafwijking", "Standaardafwijking", [against(SHARE, year) for year in YEARS]),
    ]),
    Table("B.1", "TABEL B.1", "TABEL B.2", [*counts(CORRECTED), change(CORRECTED)], [
        ("gecorrigeerd", "Landelijk", [*counts(CORRECTED), change(CORRECTED)]),
        ("niet-gecorrigeerd", "Landelijk", [*counts(PEOPLE), change(PEOPLE)]),
    ]),
    Table("B.2", "TABEL B.2", "TABEL B.3", cells := [*counts(OPEN, unit="vacatures", years=YEARS[1:]), *counts(NEW, unit="vacatures", years=YEARS[1:])], [
        ("Onbekend", "Onbekend", cells),
        ("Landelijk", "Landelijk", cells),
    ]),
    Table("B.3", "TABEL B.3", "TABEL B.4", VACANCIES, [
        ("Landelijk, relatief", "Landelijk", VACANCIES[1:]),
        # The second cell prints the growth of jobs once more.
        ("absoluut", "Landelijk", [VACANCIES[0], None, change(OPEN, period=LATER), change(NEW, period=LATER)]),
        ("Correlatie met mutatie banen - -", "Correlatie", [r("mutatie_banen", f"mutatie_{OPEN}", LATER), r("mutatie_banen", f"mutatie_{NEW}", LATER)]),
    ]),
    working_table("B.4", "TABEL B.5", "totaal"),
    Table("B.5", "TABEL B.5", "TABEL B.6", [*counts(SHARE, unit="procent"), SHARE_CHANGE], [
        ("Landelijk", "Landelijk", [*counts(SHARE, unit="procent"), SHARE_CHANGE]),
        ("Standaardafwijking", "Standaardafwijking", [against(SHARE, year) for year in YEARS]),
    ]),
    Table("B.6", "TABEL B.6", "TABEL B.7", cells := [
        *(Cell(what, year, "procent" if what == RATIO else "banen") for year in YEARS[1:] for what in (INDICATION, "banen", RATIO)), Cell(RATIO, LATER, "procent"),
    ], [
        ("Landelijk", "Landelijk", cells),
        ("Standaardafwijking", "Standaardafwijking", [Cell(f"{RATIO}_verschil", year, "procentpunt") for year in ("2016", "2017", LATER)]),
    ]),
    Table("B.7", "TABEL B.7", "TABEL B.8", GROUPS, [("Landelijk", "Landelijk", GROUPS), ("Landelijk ongecorrigeerd voor Wajong", "Landelijk", counts(PEOPLE, "wajong"))]),
    Table("B.8", "TABEL B.8", "TABEL B.9A", SHARES_IN_REGISTER, [
        ("Landelijk", "Landelijk", SHARES_IN_REGISTER),
        ("Landelijk ongecorrigeerd voor Wajong", "Landelijk", [Cell("aandeel_doelgroepregister_ongecorrigeerd", year, "procent", "wajong") for year in YEARS]),
    ]),
    working_table("B.9A", "TABEL B.9B", "wajong"),
    working_table("B.9B", "TABEL B.9C", "wsw"),
    working_table("B.9C", "TABEL B.9D", "participatiewet"),
    Table("B.9D", "TABEL B.9D", "TABEL B.10A", cells := [
        Cell(WORKING, "2017", "personen", "praktijkroute"), Cell(WORKING, "2017", "personen", "participatiewet_overig"), change(WORKING, "participatiewet", LATER),
        Cell("aandeel_in_groei", LATER, "procent", "praktijkroute"), Cell("aandeel_in_groei", LATER, "procent", "participatiewet_overig"),
    ], [("Landelijk", "Landelijk", cells)]),
    share_table("B.10A", "TABEL B.10B", "wajong", "Landelijk (gecorrigeerd)"),
    share_table("B.10B", "TABEL B.10C", "wsw"),
    share_table("B.10C", "", "participatiewet"),
]
