"""The reader script on small texts with the traps of the real one; the real text is not ours to keep here."""

import csv
import importlib.util

import pytest

from widgets import tables

spec = importlib.util.spec_from_file_location("prepare", tables.FOLDER / tables.UWV / "prepare.py")
prepare = importlib.util.module_from_spec(spec)
spec.loader.exec_module(prepare)


def test_rows_survive_empty_lines_and_negative_percentages():
    lines = ["Achterhoek 2.332 2.437 2.607 11,8% -11,1% ", "", "IJsselvechtstreek (Regio Zwolle) 2.854 3.275 3.666 28,5% 5,5% ", "  (%) (%-punt) "]
    assert prepare.rows(lines, 5) == {
        "Achterhoek": ["2332", "2437", "2607", "11.8", "-11.1"],
        "IJsselvechtstreek (Regio Zwolle)": ["2854", "3275", "3666", "28.5", "5.5"],
    }


def test_a_missing_region_is_named():
    with pytest.raises(SystemExit, match="Achterhoek"):
        prepare.regional(["Amersfoort 1 2 3"], 3)


def test_empty_cells_of_table_1_are_leading_spaces():
    lines = ["Drechtsteden + ", "  ", "", "++ ++ ", "Friesland - - - ", "  Gorinchem7 + ", "   ", "--", "Zeeland + ", " ", "+ ", " ", "- "]
    found = {}
    for _, _, region, column, sign in prepare.signs(lines):
        found.setdefault(region, {})[column] = sign
    assert found["Drechtsteden"] == {"totaal": "+", "wajong": "", "wsw": "", "participatiewet": "++", "praktijkroute": "++"}
    assert found["Friesland"] == {"totaal": "-", "wajong": "-", "wsw": "-", "participatiewet": "", "praktijkroute": ""}
    assert found["Gorinchem"] == {"totaal": "+", "wajong": "", "wsw": "", "participatiewet": "", "praktijkroute": "--"}
    assert found["Zeeland"] == {"totaal": "+", "wajong": "", "wsw": "+", "participatiewet": "", "praktijkroute": "-"}


def test_region_classes_stand_side_by_side():
    lines = ["Haaglanden   Achterhoek Flevoland ", "  Rijk van Nijmegen Food Valley ", "Overige Randstad   Noord-Limburg Midden-Gelderland ", "Holland Rijnland  West-Brabant  ", "Midden-Holland  Zeeland  "]
    found = {region: name for _, _, region, name in prepare.classes(lines)}
    assert found["Haaglanden"] == "Grote steden" and found["Holland Rijnland"] == "Overige Randstad"
    assert {found[region] for region in ("Achterhoek", "Rijk van Nijmegen", "Noord-Limburg", "West-Brabant", "Zeeland")} == {"Grensregio's"}
    assert {found[region] for region in ("Flevoland", "Food Valley", "Midden-Gelderland")} == {"Overige arbeidsmarktregio's"}


def test_the_classes_in_the_data_have_the_sizes_of_table_21():
    sizes = {}
    for row in tables.rows(tables.UWV, "regio-indeling"):
        sizes[row["klasse"]] = sizes.get(row["klasse"], 0) + 1
    assert sizes == {"Grote steden": 4, "Overige Randstad": 9, "Grensregio's": 12, "Overige arbeidsmarktregio's": 10}


def test_written_files_are_plain_csv(tmp_path):
    prepare.write(tmp_path / "x.csv", ["a", "b"], [["1", "met, komma"]])
    with open(tmp_path / "x.csv", encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [["a", "b"], ["1", "met, komma"]]
