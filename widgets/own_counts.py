"""A visitor's own counts: a CSV file as the table of UWV's counts, read whole or not at all, every mistake with row and column."""

from __future__ import annotations

import csv
import io
import re

from . import tables

NEEDED = ("regio_code", "regio", "grootheid", "deelgroep", "jaar", "waarde")
OPTIONAL = ("tabel", "eenheid")
LARGEST = 2_000_000  # bytes
MOST = 20_000  # rows; the report's own table has fewer than 2,000
COUNTRY = "Landelijk"
SHOWN = 20


def read(content: bytes, together: bool = False) -> tuple[list[dict[str, str]], list[str]]:
    """(rows, problems): the rows as `tables.rows` gives them, with the country's sum where it lacks; or no rows, and what is wrong in Dutch.

    `together` puts them with UWV's own counts.

    Semicolons or commas between columns, decimal commas or points, UTF-8 or Windows text: as spreadsheets write them.
    """
    if len(content) > LARGEST:
        return [], [f"Het bestand is groter dan {LARGEST // 1_000_000} MB. Dat kan niet kloppen voor deze tabel."]
    if not content.strip():
        return [], ["Het bestand is leeg."]
    if b"\0" in content:
        return [], ["Dit is geen tekst. Sla de tabel in uw spreadsheet op als CSV (UTF-8) en kies dat bestand."]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    first = text.splitlines()[0]
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True))
    except csv.Error:
        return [], ["De aanhalingstekens in het bestand kloppen niet. Sla de tabel opnieuw op als CSV."]
    if len(lines) > MOST + 1:
        return [], [f"Het bestand heeft meer dan {MOST // 1000}.000 rijen. Dat kan niet kloppen voor deze tabel."]
    head = [each.strip() for each in lines[0]]
    problems = [f"De kolom {name} ontbreekt." for name in NEEDED if name not in head]
    problems += [f"De kolom {name or '(zonder naam)'} kennen wij niet." for name in head if name not in NEEDED + OPTIONAL]
    problems += [f"De kolom {name} staat er twee keer." for name in dict.fromkeys(head) if head.count(name) > 1]
    if problems:
        return [], problems
    found = _rows(head, lines[1:], problems)
    if not found and not problems:
        problems.append("Er staan geen rijen onder de koppen.")
    problems = problems or _whole(found)
    if together and not problems:
        found, problems = _added(found)
    problems = problems or _enough(found)
    if len(problems) > SHOWN:
        problems = [*problems[:SHOWN], f"En nog {len(problems) - SHOWN} andere fouten."]
    return ([], problems) if problems else (found, [])


def _rows(head: list[str], lines: list[list[str]], problems: list[str]) -> list[dict[str, str]]:
    """The rows as text with decimal points; what is wrong with each is added to `problems`."""
    known = tables.rows(tables.UWV, "grootheden"), {row["deelgroep"] for row in tables.rows(tables.UWV, "waarnemingen")}
    quantities, groups = {row["grootheid"] for row in known[0]}, known[1]
    codes = tables.regions()
    found, seen = [], {}
    for number, line in enumerate(lines, 2):
        if not any(each.strip() for each in line):
            continue
        if len(line) != len(head):
            problems.append(f"Rij {number}: {len(line)} cellen in plaats van {len(head)}.")
            continue
        row = {**dict.fromkeys(OPTIONAL, ""), **{name: cell.strip() for name, cell in zip(head, line, strict=True)}}
        wrong = len(problems)

        def say(column: str, why: str, number: int = number, row: dict[str, str] = row) -> None:
            problems.append(f"Rij {number}, kolom {column}: “{row[column][:40]}” {why}")

        if row["regio_code"] and row["regio_code"] not in codes:
            say("regio_code", "is geen code van een arbeidsmarktregio.")
        elif row["regio_code"] and row["regio"] != codes[row["regio_code"]]:
            say("regio", f"hoort niet bij {row['regio_code']}; daar hoort “{codes[row['regio_code']]}”.")
        elif not row["regio_code"] and row["regio"] not in (COUNTRY, "Onbekend"):
            say("regio_code", f"is leeg. Dat kan alleen bij “{COUNTRY}”.")
        if row["grootheid"] not in quantities:
            say("grootheid", "kennen wij niet. De grootheden staan in de voorbeeldtabel.")
        if row["deelgroep"] not in groups:
            say("deelgroep", f"kennen wij niet. Kies uit: {', '.join(sorted(groups))}.")
        if not re.fullmatch(r"20\d\d", row["jaar"]):
            say("jaar", "is geen jaartal van 2000 tot en met 2099.")
        value = row["waarde"].replace(",", ".")
        if not re.fullmatch(r"\d{1,9}(\.\d+)?", value):
            say("waarde", "is geen getal van 0 of hoger. Schrijf het zonder punten tussen de duizendtallen.")
        key = (row["grootheid"], row["deelgroep"], row["jaar"], row["regio_code"] or row["regio"])
        if key in seen:
            problems.append(f"Rij {number}: dezelfde regio, grootheid, deelgroep en hetzelfde jaar als rij {seen[key]}.")
        seen.setdefault(key, number)
        if len(problems) == wrong:
            found.append({**row, "waarde": value})
    return found


def _cells(found: list[dict[str, str]]) -> dict[tuple[str, str, str], dict[str, float]]:
    """(quantity, group, year) to place to count."""
    cells: dict[tuple[str, str, str], dict[str, float]] = {}
    for row in found:
        cells.setdefault((row["grootheid"], row["deelgroep"], row["jaar"]), {})[row["regio_code"] or row["regio"]] = float(row["waarde"])
    return cells


def _whole(found: list[dict[str, str]]) -> list[str]:
    """What lacks in rows that are right by themselves; adds the country where it lacks."""
    problems, cells = [], _cells(found)
    for (what, group, year), places in cells.items():
        missing = [name for code, name in tables.regions().items() if code not in places]
        if missing and set(places) - {COUNTRY, "Onbekend"}:
            problems.append(f"Bij {what}, {group}, {year} ontbreken: {', '.join(missing[:5])}{' en meer' if len(missing) > 5 else ''}.")
        elif not missing and COUNTRY not in places:
            total = sum(places[code] for code in tables.regions())
            found.append({**dict.fromkeys(OPTIONAL, ""), "regio_code": "", "regio": COUNTRY, "grootheid": what, "deelgroep": group, "jaar": year, "waarde": f"{total:g}"})
    return problems


def _enough(found: list[dict[str, str]]) -> list[str]:
    """What the analyses need beside that: two years, and no more people at work than there are."""
    problems, cells = [], _cells(found)
    work = {year for what, group, year in cells if (what, group) == ("werkzame_personen", "totaal")}
    people = {year for what, group, year in cells if (what, group) == ("personen_doelgroepregister_gecorrigeerd", "totaal")}
    if len(work) < 2 or not work <= people:
        problems.append("Er zijn minstens twee jaren nodig met werkzame_personen (totaal) en personen_doelgroepregister_gecorrigeerd (totaal).")
    if not problems:
        for code, name in tables.regions().items():
            for year in sorted(work):
                at_work, all_ = (cells[what, "totaal", year][code] for what in ("werkzame_personen", "personen_doelgroepregister_gecorrigeerd"))
                if at_work > all_ or all_ == 0:
                    problems.append(f"{name}, {year}: meer werkende mensen ({at_work:g}) dan mensen in het register ({all_:g}).")
    return problems


def _added(found: list[dict[str, str]]) -> tuple[list[dict[str, str]], list[str]]:
    """(rows, problems): these rows with UWV's own counts; a count that both give is a problem."""
    own = [dict(row) for row in tables.rows(tables.UWV, "waarnemingen")]
    keys = {(row["grootheid"], row["deelgroep"], row["jaar"]) for row in own}
    double = sorted({(row["grootheid"], row["deelgroep"], row["jaar"]) for row in found} & keys)
    if double:
        return [], [f"{what}, {group}, {year} staat ook in het rapport. Kies “Alleen mijn cijfers”, of haal deze rijen weg." for what, group, year in double[:SHOWN]]
    return own + found, []
