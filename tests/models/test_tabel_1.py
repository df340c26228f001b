import itertools

import pytest

from widgets.calculators import get
from widgets.models.tabel_1 import kant_van_teken

RECORD = get("tabel-1")
DATA = RECORD.data()
CODES = {each["regio"]: each["code"] for each in DATA["regios"]}


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def test_the_signs_of_the_printed_table():
    rows = {row["regio"]: [row[group] for group in DATA["groepen"]] for row in outcome()[0]["rijen"]}
    words = {"grote uitschieter naar boven": "++", "uitschieter naar boven": "+", "geen uitschieter": "", "uitschieter naar beneden": "-", "grote uitschieter naar beneden": "--"}
    # Typed from table 1: total, Wajong, WSW, Participatiewet, Praktijkroute.
    assert {name: [words[each] for each in row] for name, row in rows.items()} == {
        "Drechtsteden": ["+", "", "", "++", "++"], "Food Valley": ["++", "", "++", "", "-"], "Friesland": ["-", "-", "-", "", ""],
        "Gorinchem": ["+", "", "", "", "--"], "Haaglanden": ["+", "", "-", "++", "++"], "Midden-Gelderland": ["-", "-", "", "--", ""],
        "Noord-Limburg": ["+", "", "++", "", ""], "Noordoost-Brabant": ["+", "+", "", "++", "++"], "Rijnmond": ["-", "+", "-", "", "--"],
        "West-Brabant": ["--", "+", "--", "", "-"], "Zeeland": ["+", "", "+", "", "-"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("region", "same", "other"),
    [
        ("Haaglanden", ["Participatiewetgroep", "Praktijkroute"], ["WSW-groep"]), ("Gorinchem", [], ["Praktijkroute"]), ("Friesland", ["Wajonggroep", "WSW-groep"], []),
        ("West-Brabant", ["WSW-groep", "Praktijkroute"], ["Wajonggroep"]), ("Noord-Limburg", ["WSW-groep"], []),
    ],
)  # fmt: skip
def test_which_groups_point_as_the_whole_does(region, same, other):
    found, sentence = outcome(regio=CODES[region])
    assert (found["gelijk"], found["anders"]) == (same, other)
    assert sentence.startswith(f"{region} is in totaal een ") and not sentence.endswith(" ")


@pytest.mark.parametrize(("group", "up", "down"), [("", 7, 4), ("wajong", 3, 2), ("wsw", 3, 4), ("participatiewet", 3, 1), ("praktijkroute", 3, 5)])
def test_how_many_stand_out(group, up, down):
    found, _ = outcome(groep=group)
    assert (found["boven"], found["onder"]) == (up, down)
    assert len(outcome(groep=group, kant="boven")[0]["rijen"]) == up and len(outcome(groep=group, kant="onder")[0]["rijen"]) == down


def test_there_is_always_a_row():
    options = [[value for value, _ in each.options()] for each in RECORD.inputs]
    for regio, groep, kant in itertools.product(*options):
        assert outcome(regio=regio, groep=groep, kant=kant)[0]["rijen"]


def test_the_side_of_a_sign():
    assert [kant_van_teken(each) for each in ("++", "+", "", "-", "--")] == ["boven", "boven", "", "onder", "onder"]
