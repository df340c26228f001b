"""The only reader of `data/`: data frames, single figures with their source, and the check that stops a bad CSV."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

FOLDER = Path(__file__).parent.parent / "data"
UWV = "uwv-2018-banengroei"
REGIONS = 35


class DataError(ValueError):
    """A file in `data/` is not as its schema says; the message names file, row and column."""


@dataclass(frozen=True)
class Figure:
    """One figure as its source states it: text with decimal point, unit, and where it stands.

    `value` is None where the source only bounds it; `row` is the row of a printed table, empty for running text; `qualifier` is
    the source's word with the figure: "bijna", "ruim".
    """

    address: str
    value: float | None
    low: float
    high: float
    printed: str
    unit: str
    publication: str
    place: str
    wording: str
    row: str = ""
    qualifier: str = ""

    def limits(self) -> tuple[float, float]:
        """The bounds with the source's rounding in them: a bare number stands for half its last digit either way."""
        half = 0.5 * 10 ** -len(self.printed.partition(".")[2]) if self.low == self.high else 0.0
        return self.low - half, self.high + half


def publications() -> dict[str, dict]:
    """The descriptors of all folders in `data/` by name; what spans publications stands in `data/` itself, named "."."""
    found = [*sorted(FOLDER.glob("*/datapackage.json")), FOLDER / "datapackage.json"]
    return {path.parent.relative_to(FOLDER).as_posix(): json.loads(path.read_text(encoding="utf-8")) for path in found}


def version() -> str:
    """The day [YYYY-MM-DD] on which the figures that calculators reckon with last changed: the latest `version` of the packages that hold them.

    Not of `metingen`, which are about the server. Written by hand: who changes figures or arithmetic gives the package a new one.
    """
    return max(descriptor["version"] for name, descriptor in publications().items() if name != "metingen")


_instead: dict[tuple[str, str], tuple[dict[str, str], ...]] = {}


def read_instead(publication: str, resource: str, found: list[dict[str, str]] | None) -> None:
    """From now on `rows` gives these instead of the file, in this process only; None takes the file again. Writes nothing.

    For a visitor's own figures: each visitor has a kernel, so a process, of their own.
    """
    _instead.pop((publication, resource), None)
    if found is not None:
        _instead[publication, resource] = tuple(found)
    for function in (rows, regions, counts):
        function.cache_clear()


def reads_instead() -> bool:
    """Whether something else than the files of the project is read."""
    return bool(_instead)


@cache
def rows(publication: str, resource: str) -> tuple[dict[str, str], ...]:
    """The rows of one CSV file as text, in file order, without pandas. Raises DataError on a malformed file."""
    if (publication, resource) in _instead:
        return _instead[publication, resource]
    path = FOLDER / publication / f"{resource}.csv"
    try:
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            found = []
            for row in reader:
                if None in row or None in row.values():
                    raise DataError(f"{path.relative_to(FOLDER.parent)}, row {reader.line_num}: not as many cells as the header")
                found.append(row)
            return tuple(found)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path}: {error}") from error


def load(publication: str, resource: str) -> pandas.DataFrame:
    """One row per CSV row, columns typed by the schema; `waarde` as float. Raises DataError with file, row and column."""
    import pandas

    frame = pandas.DataFrame(rows(publication, resource))
    for name in _numbers(publication, resource):
        text = frame[name].where(frame[name] != "")
        values = pandas.to_numeric(text, errors="coerce")
        wrong = frame.index[values.isna() & text.notna()]
        if len(wrong):
            row = wrong[0]
            raise DataError(f"data/{publication}/{resource}.csv, row {row + 2}, column {name}: {frame[name][row]!r} is not a number")
        frame[name] = values.astype(float)
    return frame


def _numbers(publication: str, resource: str) -> list[str]:
    descriptor = publications()[publication]
    found = next(r for r in descriptor["resources"] if r["name"] == resource)
    return [field["name"] for field in found["schema"]["fields"] if field["type"] == "number"]


@cache
def regions() -> dict[str, str]:
    """The 35 arbeidsmarktregio's: code to name, in alphabetical order. Bron: UWV 2018, tabel 2.1."""
    found = sorted(rows(UWV, "regio-indeling"), key=lambda row: row["regio"].lower())
    return {row["regio_code"]: row["regio"] for row in found}


def per_region(publication: str, resource: str, table: str, quantity: str, year: str, group: str = "totaal") -> dict[str, float]:
    """Region code to value, for the 35 regions. Raises DataError when a region is missing or a value is no number."""
    found = {}
    for row in rows(publication, resource):
        if row["regio_code"] and (row["tabel"], row["grootheid"], row["jaar"], row["deelgroep"]) == (table, quantity, year, group):
            found[row["regio_code"]] = _number(publication, resource, row)
    missing = [name for code, name in regions().items() if code not in found]
    if missing:
        raise DataError(f"data/{publication}/{resource}.csv: table {table}, {quantity}, {year}: no row for {', '.join(missing)}")
    return found


def national(publication: str, resource: str, table: str, quantity: str, year: str, group: str = "totaal") -> float:
    """The value of the row "Landelijk". Raises DataError when there is none."""
    key = (table, "Landelijk", quantity, year, group)
    for row in rows(publication, resource):
        if (row["tabel"], row["regio"], row["grootheid"], row["jaar"], row["deelgroep"]) == key:
            return _number(publication, resource, row)
    raise DataError(f"data/{publication}/{resource}.csv: no row {' / '.join(key)}")


@cache
def counts(publication: str) -> dict[str, dict[str, dict[str, dict[str, float]]]]:
    """All that was counted: quantity, group, year and then region code or "Landelijk" to value, years in order; from whatever table.

    What the publication counted stands in `waarnemingen`, what came later in `aanvulling`.

    A quantity that some region lacks in a year stands there for the country only. Raises DataError when two tables give the same count.
    """
    found: dict = {}
    for resource, row in [(each, row) for each in ("waarnemingen", "aanvulling") for row in rows(publication, each)]:
        place = row["regio_code"] or row["regio"]
        cell = found.setdefault(row["grootheid"], {}).setdefault(row["deelgroep"], {}).setdefault(row["jaar"], {})
        if place in cell:
            raise DataError(f"data/{publication}/{resource}.csv: two counts of {row['regio']}, {row['grootheid']}, {row['deelgroep']}, {row['jaar']}")
        cell[place] = _number(publication, resource, row)
    return {what: {group: dict(sorted(years.items())) for group, years in groups.items()} for what, groups in found.items()}


def _number(publication: str, resource: str, row: dict[str, str]) -> float:
    try:
        return float(row["waarde"])
    except ValueError:
        at = rows(publication, resource).index(row) + 2
        raise DataError(f"data/{publication}/{resource}.csv, row {at}, column waarde: {row['waarde']!r} is not a number") from None


def one(publication: str, resource: str, key: str) -> dict[str, str]:
    """The row of a CSV file with this `id`. Raises DataError when there is none."""
    for row in rows(publication, resource):
        if row["id"] == key:
            return row
    raise DataError(f"{Path('data', publication, resource).as_posix()}.csv: no row with id {key!r}")


def relation(key: str) -> dict[str, str]:
    """One row of `verbanden.csv`: cause, effect, direction, and how strong the source calls it. Raises DataError when there is none."""
    return one(".", "verbanden", key)


def figure(address: str) -> Figure:
    """One figure by its address: the `id` of a kengetal, or "publicatie/tabel/regio/grootheid/jaar", with "/deelgroep" behind it if not totaal.

    Raises DataError when nothing, or more than one thing, stands at that address.
    """
    if "/" not in address:
        found = [row for row in rows("kengetallen", "kengetallen") if row["id"] == address]
        if len(found) == 1:
            row = found[0]
            value = float(row["waarde"]) if row["waarde"] else None
            low, high = (float(row[key]) if row[key] else value for key in ("laag", "hoog"))
            return Figure(address, value, low, high, row["waarde"], row["eenheid"], row["bron"], row["vindplaats"], row["omschrijving"], qualifier=row["bepaling"])
        raise DataError(f"data/kengetallen/kengetallen.csv: {len(found)} rows with id {address!r}")
    # A region's name may hold a slash (Zaanstreek/Waterland).
    publication, table, *region, quantity, year, group = address.split("/") if address[-1].isalpha() else [*address.split("/"), "totaal"]
    key = (table, "/".join(region), quantity, year, group)
    found = [
        row
        for resource in ("waarnemingen", "gedrukt")
        for row in rows(publication, resource)
        if (row["tabel"], row["regio"], row["grootheid"], row["jaar"], row["deelgroep"]) == key
    ]
    if len(found) != 1:
        raise DataError(f"data/{publication}: {len(found)} rows at address {address!r}")
    row = found[0]
    named = next((each["naam"] for each in rows(publication, "grootheden") if each["grootheid"] == quantity), quantity)
    who = "" if group == "totaal" else f", {group.replace('_', ' ')}"
    value = float(row["waarde"])
    return Figure(address, value, value, value, row["waarde"], row["eenheid"], publication, f"Tabel {table}", f"{row['regio']}: {named}{who}, {year}", row["regio"])


def title(publication: str) -> str:
    """How the publication is named in text: "UWV 2018, Regionale verschillen in banengroei"."""
    found = next(row for row in rows(".", "publicaties") if row["id"] == publication)
    return ", ".join(filter(None, (found["naam"], found["titel"])))


def check() -> int:
    """Validate every CSV file against its schema and count the regions; the number of rows read. Raises DataError.

    The message names the file, and row and column for each problem, ten at most.
    """
    from frictionless import Package, system

    rows.cache_clear()
    regions.cache_clear()
    total = 0
    problems = []
    for name in publications():
        with system.use_context(trusted=True):
            report = Package(str(FOLDER / name / "datapackage.json")).validate()
        for error in report.errors:
            problems.append(f"data/{name}: {error.message}")
        for task in report.tasks:
            total += task.stats.get("rows", 0)
            for error in task.errors:
                row = getattr(error, "row_number", None)
                column = getattr(error, "field_name", None)
                where = (f", row {row}" if row else "") + (f", column {column}" if column else "")
                problems.append(f"{Path('data', name, Path(task.place).name).as_posix()}{where}: {error.message}")
    if not problems:
        problems = _missing_regions()
    if problems:
        raise DataError("\n".join(problems[:10]))
    return total


def _missing_regions() -> list[str]:
    if len(regions()) != REGIONS:
        return [f"data/{UWV}/regio-indeling.csv: {len(regions())} regions, not {REGIONS}"]
    problems = []
    for resource in ("waarnemingen", "gedrukt"):
        seen: dict[tuple, set] = {}
        for row in rows(UWV, resource):
            if row["regio_code"]:
                if regions()[row["regio_code"]] != row["regio"]:
                    problems.append(f"data/{UWV}/{resource}.csv, column regio: {row['regio']!r} is not how {row['regio_code']} is spelled")
                seen.setdefault((row["tabel"], row["grootheid"], row["deelgroep"], row["jaar"]), set()).add(row["regio_code"])
        for key, codes in seen.items():
            for code in regions().keys() - codes:
                problems.append(f"data/{UWV}/{resource}.csv: no row for {regions()[code]} in {' / '.join(key)}")
    return problems
