"""Own counts and later years: read whole or not at all, every mistake named; a year more is a matter of data."""

import csv
import io
import json
import subprocess
import sys

import pytest

from widgets import own_counts, tables

HEAD = ["regio_code", "regio", "grootheid", "deelgroep", "jaar", "waarde"]


def counted(*years, change=None):
    """UWV's own counts of these years as a visitor would hand them in: a list of rows."""
    rows = [dict(row) for row in tables.rows(tables.UWV, "waarnemingen") if row["jaar"] in years]
    for row in rows:
        if change:
            change(row)
    return rows


def as_csv(rows, head=HEAD, delimiter=";", encoding="utf-8"):
    file = io.StringIO()
    writer = csv.DictWriter(file, head, delimiter=delimiter, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode(encoding)


def test_the_reports_own_table_is_read_back():
    content = (tables.FOLDER / tables.UWV / "waarnemingen.csv").read_bytes()
    rows, problems = own_counts.read(content)
    assert problems == []
    assert [row["waarde"] for row in rows] == [row["waarde"] for row in tables.rows(tables.UWV, "waarnemingen")]


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8"), (",", "utf-8-sig"), (";", "cp1252")])
def test_as_spreadsheets_write_it(delimiter, encoding):
    def dutch(row):
        row["waarde"] += ",0"

    rows, problems = own_counts.read(as_csv(counted("2016", "2017", change=dutch), delimiter=delimiter, encoding=encoding))
    assert problems == [] and rows[0]["waarde"].endswith(".0")


def test_the_country_is_the_sum_where_it_lacks():
    rows, problems = own_counts.read(as_csv([row for row in counted("2015", "2017") if row["regio"] != "Landelijk"]))
    assert problems == []
    found = next(row for row in rows if row["regio"] == "Landelijk" and row["grootheid"] == "werkzame_personen" and row["deelgroep"] == "totaal" and row["jaar"] == "2017")
    assert float(found["waarde"]) == tables.national(tables.UWV, "waarnemingen", "B.4", "werkzame_personen", "2017")


def broken(place, column, value):
    rows = counted("2015", "2017")
    rows[place][column] = value
    return as_csv(rows)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "leeg"), (b"   \n ", "leeg"), (b"\x00\x01PK", "geen tekst"), (b"x" * 2_000_001, "groter dan 2 MB"),
        (b"regio;waarde\n", "De kolom regio_code ontbreekt."), (as_csv([]), "geen rijen"),
        (as_csv(counted("2017"), [*HEAD, "extra"]), "De kolom extra kennen wij niet."),
        (broken(0, "waarde", "veel"), "Rij 2, kolom waarde: “veel”"), (broken(3, "waarde", "-5"), "Rij 5, kolom waarde"), (broken(0, "waarde", "1.234.567"), "zonder punten"),
        (broken(0, "regio_code", "AM99"), "Rij 2, kolom regio_code: “AM99” is geen code"), (broken(0, "regio", "Mordor"), "hoort niet bij"),
        (broken(0, "grootheid", "bananen"), "kolom grootheid: “bananen” kennen wij niet"), (broken(0, "deelgroep", "iedereen"), "kolom deelgroep"),
        (broken(0, "jaar", "15"), "is geen jaartal"), (broken(0, "jaar", "2017"), "dezelfde regio"),
        (as_csv(counted("2015", "2017")[1:]), "ontbreken: Groningen"), (as_csv(counted("2017")), "minstens twee jaren"),
        (as_csv(counted("2015", "2017")) + b'"AM01', "aanhalingstekens"), (as_csv(counted("2015", "2017")) + b"a;b\n", "2 cellen in plaats van 6"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_every_mistake_is_named_and_nothing_is_half_read(content, said):
    rows, problems = own_counts.read(content)
    assert rows == []
    assert any(said in each for each in problems), problems
    assert len(problems) <= own_counts.SHOWN + 1


def test_more_at_work_than_there_are_people():
    def change(row):
        if row["grootheid"] == "werkzame_personen" and row["regio"] == "Drenthe" and row["jaar"] == "2017" and row["deelgroep"] == "totaal":
            row["waarde"] = "9999"

    assert "Drenthe, 2017: meer werkende mensen (9999)" in own_counts.read(as_csv(counted("2015", "2017", change=change)))[1][0]


def test_what_the_report_has_too_is_not_added():
    assert "staat ook in het rapport" in own_counts.read(as_csv(counted("2015", "2017")), together=True)[1][0]


# Records read their years when they are imported, so a process of its own; 2018 is 2017 with a tenth more at work.
INVENTED = """
import json, sys
from widgets import calculators, tables
rows = [dict(row) for row in tables.rows(tables.UWV, "waarnemingen") if row["jaar"] == "2017"]
for row in rows:
    row.update(jaar="2018", bron="verzonnen")
    if row["grootheid"] == "werkzame_personen":
        row["waarde"] = str(float(row["waarde"]) * 1.1)
if sys.argv[1] == "aanvulling":
    tables.read_instead(tables.UWV, "aanvulling", rows)
else:
    from widgets.views import own
    own.use(sys.argv[2].encode() if len(sys.argv) > 2 else b"leeg")
    text = "regio_code;regio;grootheid;deelgroep;jaar;waarde\\n" + "".join(";".join(row[key] for key in ("regio_code", "regio", "grootheid", "deelgroep", "jaar", "waarde")) + "\\n" for row in rows)
    assert own.use(text.encode(), together=True) == []
found = {}
for name in json.loads(sys.argv[3]):
    record = calculators.get(name)
    data = record.data()
    values = {**record.defaults(), **({"regio": "AM03"} if "regio" in record.defaults() else {})}
    outcome = record.compute(values, data)
    found[name] = record.summary(values, outcome, data) + " " + " ".join(column.label for column in record.columns) + " " + json.dumps([row for row in outcome[record.table]], ensure_ascii=False)
print(json.dumps(found))
"""


@pytest.mark.parametrize("way", ["aanvulling", "upload"])
def test_a_year_more_is_a_matter_of_data(way):
    names = ["mijn-regio", "kaart", "uitschieters", "convergentie", "deelgroepen", "ranglijst", "samenhang", "praktijkroute", "indicatie", "register"]
    result = subprocess.run([sys.executable, "-c", INVENTED, way, "onzin", json.dumps(names)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-2000:]
    found = json.loads(result.stdout)
    assert set(found) == set(names)
    for name in set(names) - {"ranglijst"}:
        assert "2018" in found[name], name
    growth = (tables.national(tables.UWV, "waarnemingen", "B.4", "werkzame_personen", "2017") * 1.1 / tables.national(tables.UWV, "waarnemingen", "B.4", "werkzame_personen", "2015") - 1) * 100
    assert f"{growth:.1f}".replace(".", ",") in found["kaart"] + found["mijn-regio"]
