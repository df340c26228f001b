"""The files in data/: as their schema says, complete, and the same as what the reader script makes of the text."""

import json
import shutil

import pytest
from frictionless import Package, system

from widgets import tables


@pytest.mark.parametrize("name", tables.publications())
def test_package_is_valid(name):
    with system.use_context(trusted=True):
        report = Package(str(tables.FOLDER / name / "datapackage.json")).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


@pytest.mark.parametrize("name", tables.publications())
def test_descriptor_says_what_a_reader_needs(name):
    descriptor = tables.publications()[name]
    assert descriptor["title"] and descriptor["description"] and descriptor["sources"]
    described = {resource["path"] for resource in descriptor["resources"]}
    assert described == {path.name for path in (tables.FOLDER / name).glob("*.csv")}


def test_related_figures_point_at_each_other():
    by_id = {row["id"]: row for row in tables.rows("kengetallen", "kengetallen")}
    for row in by_id.values():
        for other in row["verwant"].split():
            assert row["id"] in by_id[other]["verwant"].split(), (row["id"], other)


def test_every_row_names_one_of_the_publications():
    known = {row["id"] for row in tables.rows(".", "publicaties")}
    for name, descriptor in tables.publications().items():
        for resource in descriptor["resources"]:
            assert {row["bron"] for row in tables.rows(name, resource["name"]) if "bron" in row} <= known


def test_every_table_is_there_for_35_regions():
    seen = {}
    for resource in ("waarnemingen", "gedrukt"):
        for row in tables.rows(tables.UWV, resource):
            if row["regio_code"]:
                seen.setdefault((resource, row["tabel"], row["grootheid"], row["jaar"]), set()).add(row["regio_code"])
    assert {key[1] for key in seen} == {"3.2", *(f"B.{number}" for number in range(1, 9)), "B.9A", "B.9B", "B.9C", "B.9D", "B.10A", "B.10B", "B.10C"}
    assert all(len(codes) == 35 for codes in seen.values())


def test_each_region_has_one_spelling():
    for resource in ("waarnemingen", "gedrukt", "uitschieters", "regio-indeling", "namen"):
        for row in tables.rows(tables.UWV, resource):
            if row["regio_code"]:
                assert tables.regions()[row["regio_code"]] == row["regio"]


@pytest.mark.parametrize("row", tables.rows("kengetallen", "kengetallen"), ids=lambda row: row["id"])
def test_a_figure_lies_between_its_bounds(row):
    assert bool(row["laag"]) == bool(row["hoog"])
    assert row["waarde"] or row["laag"]
    if row["laag"]:
        assert float(row["laag"]) <= float(row["waarde"] or row["laag"]) <= float(row["hoog"])
    assert row["jaar"] == "" or row["periode"] == ""


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of data/ to break; returns a function that edits a file of UWV's and one that checks the whole."""
    shutil.copytree(tables.FOLDER, tmp_path / "data")
    monkeypatch.setattr(tables, "FOLDER", tmp_path / "data")
    tables.rows.cache_clear()
    tables.regions.cache_clear()

    def edit(name, change):
        path = tmp_path / "data" / tables.UWV / name
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        tables.rows.cache_clear()

    yield edit
    tables.rows.cache_clear()
    tables.regions.cache_clear()


ROW = "row {}"
LINE = "B.4,AM05,Twente,werkzame_personen,totaal,2015,4307,personen\n"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda text: text.replace(LINE, LINE.replace("4307", "4307 mensen")), ["waarnemingen.csv", ROW, "waarde"]),
        (lambda text: text.replace(LINE, ""), ["waarnemingen.csv", "Twente", "B.4", "werkzame_personen", "2015"]),
        (lambda text: text.replace(LINE, LINE + LINE), ["waarnemingen.csv", "the same as in the row at position {}"]),
        (lambda text: text.replace("waarde,eenheid", "waarde,eenheden"), ["waarnemingen.csv", "eenhe"]),
        (lambda text: text.replace(LINE, LINE.replace("personen\n", "procent\n")), ["waarnemingen.csv", ROW, "eenheid"]),
        (lambda text: text.replace(LINE, LINE.replace("Twente", "Twenthe")), ["waarnemingen.csv", "regio", "Twenthe"]),
        (lambda text: text.replace(LINE, LINE.replace(",personen", "")), ["waarnemingen.csv", ROW]),
        (lambda text: text.replace(LINE, LINE.replace("AM05", "AM99")), ["waarnemingen.csv", "AM99"]),
        (lambda text: text.replace(LINE, LINE.replace("4307", "-4307")), ["waarnemingen.csv", ROW, "waarde"]),
        (lambda text: "", ["waarnemingen.csv"]),
    ],
    ids=["text for a number", "missing region", "doubled key", "unknown column", "unknown unit", "spelling", "missing cell", "unknown code", "negative count", "empty file"],
)
def test_a_bad_row_stops_the_build_with_its_place(copy, change, named):
    at = (tables.FOLDER / tables.UWV / "waarnemingen.csv").read_text(encoding="utf-8").splitlines(keepends=True).index(LINE) + 1
    copy("waarnemingen.csv", change)
    with pytest.raises(tables.DataError) as error:
        tables.check()
    for word in named:
        assert word.format(at) in str(error.value), str(error.value)


def test_loading_names_row_and_column_of_a_bad_number(copy):
    copy("waarnemingen.csv", lambda text: text.replace(LINE, LINE.replace("4307", "veel")))
    with pytest.raises(tables.DataError, match=r"waarnemingen\.csv, row \d+, column waarde: 'veel'"):
        tables.load(tables.UWV, "waarnemingen")
    with pytest.raises(tables.DataError, match=r"waarnemingen\.csv, row \d+, column waarde: 'veel'"):
        tables.per_region(tables.UWV, "waarnemingen", "B.4", "werkzame_personen", "2015")


def test_frames_have_the_types_of_the_schema():
    frame = tables.load(tables.UWV, "waarnemingen")
    assert frame.shape == (1270, 8)
    assert frame["waarde"].dtype == float
    descriptor = json.loads((tables.FOLDER / tables.UWV / "datapackage.json").read_text(encoding="utf-8"))
    assert list(frame.columns) == [field["name"] for field in descriptor["resources"][0]["schema"]["fields"]]
