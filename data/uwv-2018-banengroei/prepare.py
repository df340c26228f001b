"""Reads the text of UWV 2018 (Regionale verschillen in banengroei) and writes the CSV files beside this script.

    python data/uwv-2018-banengroei/prepare.py REPORT.txt [FOLDER]

The text is a plain extraction from the PDF: one table row per line, cells divided by spaces. Traps in it:
region names wrap and vary in spelling (namen.csv), empty lines stand inside tables, table 1 has empty cells that
survive only as leading spaces, and footnote numbers stick to names ("Gorinchem7").
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
COLUMNS = ["tabel", "regio_code", "regio", "grootheid", "deelgroep", "jaar", "waarde", "eenheid"]
NUMBER = r"-?\d{1,3}(?:\.\d{3})*(?:,\d+)?%?"
ROW = re.compile(rf"^\s*(?P<name>[A-Z].*?)\s+(?P<cells>(?:{NUMBER}|-)(?:\s+(?:{NUMBER}|-))*)\s*$")


def names() -> dict[str, tuple[str, str]]:
    """From each spelling in the text to (code, our spelling)."""
    with open(HERE / "namen.csv", encoding="utf-8", newline="") as file:
        return {row["naam_in_bron"]: (row["regio_code"], row["regio"]) for row in csv.DictReader(file)}


def section(text: str, start: str, end: str) -> list[str]:
    """The lines between two headings, both of which must stand in the text once as a line."""
    lines = text.splitlines()
    first = next(i for i, line in enumerate(lines) if line.strip().startswith(start))
    last = next(i for i, line in enumerate(lines) if i > first and line.strip().startswith(end))
    return lines[first + 1 : last]


def rows(lines: list[str], width: int) -> dict[str, list[str]]:
    """Table rows by their name, each with `width` cells as printed, decimal comma made a point."""
    found = {}
    for line in lines:
        match = ROW.match(line)
        if match and len(match["cells"].split()) == width:
            name = re.sub(r"^-\s*", "", match["name"]).strip()
            found[name] = [cell.replace(".", "").replace(",", ".").rstrip("%") for cell in match["cells"].split()]
    return found


def regional(lines: list[str], width: int) -> list[tuple[str, str, list[str]]]:
    """(code, region, cells) for the 35 regions; stops with the name of what is missing."""
    spelled = names()
    found = {spelled[name]: cells for name, cells in rows(lines, width).items() if name in spelled}
    missing = {region for code, region in spelled.values()} - {region for _, region in found}
    if missing:
        sys.exit(f"no row found for: {', '.join(sorted(missing))}")
    return [(code, region, cells) for (code, region), cells in sorted(found.items())]


def long(table: str, lines: list[str], width: int, columns: list[tuple | None], rest: dict[str, list[tuple | None]]) -> list[list]:
    """Long rows: `columns` says per cell (grootheid, jaar, eenheid) or None; `rest` the same per row that is not a region."""
    out = []
    for code, region, cells in regional(lines, width):
        out += [[table, code, region, c[0], "totaal", c[1], cell, c[2]] for c, cell in zip(columns, cells, strict=True) if c]
    return out + rest_rows(table, lines, rest)


def rest_rows(table: str, lines: list[str], rest: dict[str, list[tuple | None]]) -> list[list]:
    """Long rows for the lines that are no region, by how they start in the text."""
    out = []
    for name, columns in rest.items():
        line = next(line for line in lines if line.strip().lstrip("- ").startswith(name))
        cells = re.findall(NUMBER, line.replace(name, "", 1))[: len(columns)]
        region = "Landelijk" if not name.startswith(("Standaardafwijking", "Correlatie")) else name.split()[0]
        for column, cell in zip(columns, cells, strict=True):
            if column:
                value = cell.replace(".", "").replace(",", ".").rstrip("%")
                out.append([table, "", region, column[0], "totaal", column[1], value, column[2]])
    return out


def signs(lines: list[str]) -> list[list[str]]:
    """Table 1: per region the signs in its five columns; an empty cell is a leading space on a line of its own."""
    spelled = names()
    columns = ["totaal", "wajong", "wsw", "participatiewet", "praktijkroute"]
    text = "\n".join(lines)
    starts = sorted((m.start(), m.end(), name) for name in spelled for m in re.finditer(rf"(?m)(?<=^){re.escape(name)}(?=\d? )|(?<=^ ){re.escape(name)}(?=\d? )|(?<=^  ){re.escape(name)}(?=\d? )", text))
    out = []
    for (_, end, name), following in zip(starts, starts[1:] + [(len(text), 0, "")], strict=True):
        body = re.sub(r"^\d", "", text[end : following[0]])
        cells: list[str] = []
        for number, line in enumerate(body.split("\n")):
            if number:
                cells += [""] * (len(line) - len(line.lstrip(" ")))
            cells += line.split()
        cells = (cells + [""] * 5)[:5]
        code, region = spelled[name]
        out += [["1", code, region, column, sign] for column, sign in zip(columns, cells, strict=True)]
    return out


def classes(lines: list[str]) -> list[list[str]]:
    """Table 2.1: per region its class; the three printed columns come from the text side by side."""
    spelled = names()
    by_length = sorted(spelled, key=len, reverse=True)
    first = "Grote steden"
    out = []
    for line in lines:
        if line.strip().startswith("Overige Randstad"):
            first = "Overige Randstad"
            line = line.replace("Overige Randstad", "")
        found = []
        for name in by_length:
            at = line.find(name)
            if at >= 0:
                found.append((at, name))
                line = line.replace(name, "\0" * len(name), 1)
        found.sort()
        # A row has a region of the Randstad, a border region and another one; the first rows start without the Randstad's,
        # the last ones end early: what stands where follows from the leading spaces.
        columns = [first, "Grensregio's", "Overige arbeidsmarktregio's"]
        if line.startswith("  ") or (not line.strip("\0 ") and line[:1] == " "):
            columns = columns[1:]
        for (_, name), column in zip(found, columns, strict=False):
            out.append(["2.1", *spelled[name], column])
    return sorted(out, key=lambda row: row[1])


def write(path: Path, header: list[str], body: list[list]) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(body)
    print(f"{path.name}: {len(body)} rows")


def main(source: str, folder: str | None = None) -> None:
    text = Path(source).read_text(encoding="utf-8").replace("\xa0", " ")
    out = Path(folder) if folder else HERE
    people, working, share = "personen_doelgroepregister_gecorrigeerd", "werkzame_personen", "aandeel_werkzaam"
    b1 = section(text, "TABEL B.1", "TABEL B.2")
    b4 = section(text, "TABEL B.4", "TABEL B.5")
    b5 = section(text, "TABEL B.5", "TABEL B.6")
    t31 = section(text, "TABEL 3.1", "Bij alle uitkomstmaten")
    t32 = section(text, "TABEL 3.2", "13 De ontwikkeling")
    years = ["2015", "2016", "2017"]
    period = "2015-2017"

    counted = lambda what: [(what, year, "personen") for year in years]  # noqa: E731
    observed = long("B.1", b1, 4, counted(people) + [None], {"gecorrigeerd": counted(people), "niet-gecorrigeerd": counted("personen_doelgroepregister")})
    observed += long("B.4", b4, 5, counted(working) + [None] * 2, {"Landelijk": counted(working)})

    def mutation(what: str) -> tuple:
        return (f"mutatie_{what}", period, "procent")

    def difference(what: str) -> tuple:
        return (f"mutatie_{what}_verschil", period, "procentpunt")

    printed = long("B.1", b1, 4, [None] * 3 + [mutation(people)], {"gecorrigeerd": [None] * 3 + [mutation(people)], "niet-gecorrigeerd": [None] * 3 + [mutation("personen_doelgroepregister")]})
    printed += long("B.4", b4, 5, [None] * 3 + [mutation(working), difference(working)], {"Landelijk": [None] * 3 + [mutation(working), difference(working)], "Standaardafwijking": [difference(working)]})
    shares = [(share, year, "procent") for year in years]
    printed += long("B.5", b5, 4, shares + [(f"mutatie_{share}", period, "procentpunt")], {"Landelijk": shares + [(f"mutatie_{share}", period, "procentpunt")], "Standaardafwijking": [(share, year, "procentpunt") for year in years]})
    wk = "banen_t_o_v_indicatie_werkkamer"
    four = [difference("banen"), difference(working), (f"{wk}_verschil", "2016-2017", "procentpunt"), (f"{share}_verschil", "2015", "procentpunt")]
    absolute = [mutation("banen"), mutation(working), (wk, "2016-2017", "procent"), (share, "2015", "procent")]
    # Footnote 15: the last correlation is with the growth of people at work, the other two with the growth of jobs.
    correlated = [
        ("r_mutatie_banen_en_mutatie_werkzame_personen", period, "correlatie"),
        (f"r_mutatie_banen_en_{wk}", period, "correlatie"),
        ("r_mutatie_werkzame_personen_en_aandeel_werkzaam", period, "correlatie"),
    ]
    # The correlation row ends in a footnote number glued to its last value: "-0,5515" is -0,55 and note 15.
    t32 = [re.sub(r"(-0,55)15", r"\1", line.replace("banen14", "banen")) for line in t32]
    printed += long("3.2", t32, 4, four, {"Landelijk (%): relatief": four, "absoluut": absolute, "Standaardafwijking (%-punt)": four, "Correlatie met mutatie banen -": correlated})
    example = [("aantal_banen", "2015", "banen"), ("aantal_banen", "2017", "banen"), mutation("banen"), difference("banen")]
    for line in t31:
        match = re.match(r"(Regio \d|Landelijk:)\s+(.*)", line.strip())
        if match:
            cells = re.findall(NUMBER, re.sub(r"\(=.*", "", match[2]))
            printed += [["3.1", "", match[1].rstrip(":"), c[0], "totaal", c[1], cell.replace(",", ".").rstrip("%"), c[2]] for c, cell in zip(example, cells, strict=False)]

    write(out / "waarnemingen.csv", COLUMNS, observed)
    write(out / "gedrukt.csv", COLUMNS, printed)
    write(out / "uitschieters.csv", ["tabel", "regio_code", "regio", "uitschieter_bij", "teken"], signs(section(text, "TABEL 1 ", "* + (++)")))
    write(out / "regio-indeling.csv", ["tabel", "regio_code", "regio", "klasse"], classes(section(text, "TABEL 2.1", "Hogere arbeidsparticipatie in kansrijke")))


if __name__ == "__main__":
    main(*sys.argv[1:])
