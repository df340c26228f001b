"""Reads the text of UWV 2018 (Regionale verschillen in banengroei) and writes the CSV files beside this script.

    python data/uwv-2018-banengroei/prepare.py REPORT.txt [FOLDER]

The text is a plain extraction from the PDF: one table row per line, cells divided by spaces. Traps in it: region names wrap and
vary in spelling (namen.csv), tables break over pages, empty lines stand inside them, table 1 has empty cells that survive only
as leading spaces, and footnote numbers stick to names and values ("Gorinchem7", "-0,5515" for -0,55 and note 15).

What each cell of a table means stands in `layout.py`.
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from layout import EXAMPLE, TABLES, Cell  # noqa: E402

COLUMNS = ["tabel", "regio_code", "regio", "grootheid", "deelgroep", "jaar", "waarde", "eenheid"]
NUMBER = r"-?\d{1,3}(?:\.\d{3})*(?:,\d+)?%?"
ROW = re.compile(rf"^\s*(?P<name>[A-Z].*?)\s+(?P<cells>{NUMBER}(?:\s+{NUMBER})*)\s*$")
SIGNS = ["totaal", "wajong", "wsw", "participatiewet", "praktijkroute"]


def names() -> dict[str, tuple[str, str]]:
    """From each spelling in the text to (code, our spelling)."""
    with open(HERE / "namen.csv", encoding="utf-8", newline="") as file:
        return {row["naam_in_bron"]: (row["regio_code"], row["regio"]) for row in csv.DictReader(file)}


def unwrapped(text: str) -> str:
    """The text with names that wrap over two lines joined, and glued footnote numbers cut off."""
    text = text.replace("\xa0", " ")
    text = re.sub(r"Noordwest-\s*\n\s*Veluwe", "Noordwest-Veluwe", text)
    text = re.sub(r"(Landelijk ongecorrigeerd voor)\s*\n\s*Wajong", r"\1 Wajong", text)
    text = text.replace("mutatie banen14 ", "mutatie banen ").replace("-0,5515", "-0,55")
    return re.sub(r"(?m)^(\s*Landelijk)26 ", r"\1 ", text)


def section(text: str, start: str, end: str) -> list[str]:
    """The lines after the first that begins with `start` up to the next that begins with `end`; to the last when `end` is empty."""
    lines = text.splitlines()
    first = next((i for i, line in enumerate(lines) if line.strip().startswith(start)), None)
    if first is None:
        sys.exit(f"no line begins with {start!r}")
    if not end:
        return lines[first + 1 :]
    last = next((i for i, line in enumerate(lines) if i > first and line.strip().startswith(end)), None)
    if last is None:
        sys.exit(f"no line after {start!r} begins with {end!r}")
    return lines[first + 1 : last]


def plain(cell: str) -> str:
    """A cell as the CSV has it: decimal point, no thousands, no percent sign."""
    return cell.replace(".", "").replace(",", ".").rstrip("%")


def rows(lines: list[str], width: int) -> dict[str, list[str]]:
    """Table rows by the name at their start, each with `width` cells."""
    found = {}
    for line in lines:
        match = ROW.match(line)
        if match and len(match["cells"].split()) == width:
            found[match["name"].strip()] = [plain(cell) for cell in match["cells"].split()]
    return found


def regional(lines: list[str], width: int) -> list[tuple[str, str, list[str]]]:
    """(code, region, cells) for the 35 regions, by code; stops with the names of what is missing."""
    spelled = names()
    found = {spelled[name]: cells for name, cells in rows(lines, width).items() if name in spelled}
    missing = {region for _, region in spelled.values()} - {region for _, region in found}
    if missing:
        sys.exit(f"no row found for: {', '.join(sorted(missing))}")
    return [(code, region, cells) for (code, region), cells in sorted(found.items())]


def one_row(lines: list[str], start: str, width: int) -> list[str]:
    """The cells of the one line that begins with `start`, hyphens and spaces before it left out."""
    for line in lines:
        bare = line.strip().lstrip("- ")
        if bare.startswith(start):
            cells = re.findall(NUMBER, re.sub(r"\([^)]*\)", "", bare[len(start) :]))
            if len(cells) == width:
                return [plain(cell) for cell in cells]
    sys.exit(f"no row of {width} cells begins with {start!r}")


def long(table: str, code: str, region: str, cells: list[Cell | None], values: list[str]) -> list[tuple[str, list[str]]]:
    """(file, row) for each cell that has a meaning of its own."""
    return [(cell.file, [table, code, region, cell.what, cell.group, cell.year, value, cell.unit]) for cell, value in zip(cells, values, strict=True) if cell]


def read(text: str) -> dict[str, list[list[str]]]:
    """All rows of waarnemingen.csv and gedrukt.csv, table by table."""
    out: dict[str, list[list[str]]] = {"waarnemingen": [], "gedrukt": []}
    for table in TABLES:
        lines = section(text, table.start, table.end)
        found = []
        if table.cells:
            for code, region, values in regional(lines, len(table.cells)):
                found += long(table.name, code, region, table.cells, values)
        for start, region, cells in table.rest:
            found += long(table.name, "", region, cells, one_row(lines, start, len(cells)))
        for file, row in found:
            out[file].append(row)
    return out


def example(lines: list[str]) -> list[list[str]]:
    """Table 3.1, a fictitious example: six regions and the country."""
    out = []
    for line in lines:
        match = re.match(r"(Regio \d|Landelijk):?\s+(.*)", line.strip())
        if match:
            cells = re.findall(NUMBER, re.sub(r"\(=.*", "", match[2]))
            out += [["3.1", "", match[1], cell.what, cell.group, cell.year, plain(value), cell.unit] for cell, value in zip(EXAMPLE, cells, strict=False)]
    return out


def signs(lines: list[str]) -> list[list[str]]:
    """Table 1: per region the signs in its five columns; an empty cell is a leading space on a line of its own."""
    spelled = names()
    text = "\n".join(lines)
    starts = sorted((m.start(1), m.end(1), name) for name in spelled for m in re.finditer(rf"(?m)^ {{0,2}}({re.escape(name)})(?=\d? )", text))
    out = []
    for (_, end, name), following in zip(starts, starts[1:] + [(len(text), 0, "")], strict=True):
        cells: list[str] = []
        for number, line in enumerate(re.sub(r"^\d", "", text[end : following[0]]).split("\n")):
            if number:
                cells += [""] * (len(line) - len(line.lstrip(" ")))
            cells += line.split()
        code, region = spelled[name]
        out += [["1", code, region, column, sign] for column, sign in zip(SIGNS, (cells + [""] * 5)[:5], strict=True)]
    return out


def classes(lines: list[str]) -> list[list[str]]:
    """Table 2.1: per region its class. Three printed columns stand side by side; a row without a Randstad region starts with spaces."""
    spelled = names()
    first = "Grote steden"
    out = []
    for line in lines:
        if line.strip().startswith("Overige Randstad"):
            first = "Overige Randstad"
            line = line.replace("Overige Randstad", "")
        found = []
        for name in sorted(spelled, key=len, reverse=True):
            at = line.find(name)
            if at >= 0:
                found.append((at, name))
                line = line.replace(name, "\0" * len(name), 1)
        columns = [first, "Grensregio's", "Overige arbeidsmarktregio's"]
        for (_, name), column in zip(sorted(found), columns[1:] if line.startswith("  ") else columns, strict=False):
            out.append(["2.1", *spelled[name], column])
    return sorted(out, key=lambda row: row[1])


def write(path: Path, header: list[str], body: list[list[str]]) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(body)
    print(f"{path.name}: {len(body)} rows")


def main(source: str, folder: str | None = None) -> None:
    text = unwrapped(Path(source).read_text(encoding="utf-8"))
    out = Path(folder) if folder else HERE
    found = read(text)
    found["gedrukt"] += example(section(text, "TABEL 3.1", "Bij alle uitkomstmaten"))
    for file, body in found.items():
        write(out / f"{file}.csv", COLUMNS, body)
    write(out / "uitschieters.csv", ["tabel", "regio_code", "regio", "uitschieter_bij", "teken"], signs(section(text, "TABEL 1 ", "* + (++)")))
    write(out / "regio-indeling.csv", ["tabel", "regio_code", "regio", "klasse"], classes(section(text, "TABEL 2.1", "Hogere arbeidsparticipatie in kansrijke")))


if __name__ == "__main__":
    main(*sys.argv[1:])
