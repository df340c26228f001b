import pytest

from widgets import tables
from widgets.calculators import factoren as calculator
from widgets.calculators import get

RECORD = get("factoren")
DATA = RECORD.data()


def outcome(soort, part="alle"):
    values = {"soort": soort, "kenmerk": part, "stap": part}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


# Read by hand from chapter 2: which way each structural factor points.
STRUCTURAL = {
    "arbeidsmarkt": ["meer", "minder", "minder", "hangt samen", "minder", "hangt samen", "meer", "minder"],
    "bevolking": ["minder", "minder", "minder", "meer", "meer"],
    "geografie": ["minder", "minder"],
    "cultuur": ["meer"],
}


@pytest.mark.parametrize("part", STRUCTURAL)
def test_structural_factors_point_where_the_source_does(part):
    found, sentence = outcome("structureel", part)
    assert [row["richting"].split(":")[0].removesuffix(" met") for row in found["rijen"]] == STRUCTURAL[part]
    assert sentence.endswith("in principe niets aan veranderen.")


def test_the_kinds_make_up_the_whole():
    every = outcome("alle")[0]["rijen"]
    assert outcome("structureel")[0]["rijen"] + outcome("beinvloedbaar")[0]["rijen"] == every
    assert [row for part in calculator.STEPS for row in outcome("beinvloedbaar", part)[0]["rijen"]] == outcome("beinvloedbaar")[0]["rijen"]
    assert len(every) == len(tables.rows(tables.UWV, "factoren"))


def test_a_step_of_the_other_kind_does_not_matter():
    values = {"soort": "structureel", "kenmerk": "cultuur", "stap": "werkgevers"}
    assert [row["factor"] for row in RECORD.compute(values, DATA)["rijen"]] == ["Sterke sociale cohesie"]
    assert len(RECORD.compute({**values, "soort": "alle"}, DATA)["rijen"]) == len(DATA["factoren"])


def test_every_factor_stands_under_a_heading_of_its_own_part():
    structural = {row["plaats"] for row in outcome("structureel")[0]["rijen"]}
    assert not structural & {row["plaats"] for row in outcome("beinvloedbaar")[0]["rijen"]}
    assert {row["plaats"] for row in outcome("structureel", "geografie")[0]["rijen"]} == {"Moeilijker werk vinden in dunbevolkte en grensregio’s"}


def test_the_sentence_counts():
    assert outcome("structureel", "bevolking")[1].startswith("U ziet 5 factoren (bevolking): bij 2 staat ‘meer’ en bij 3 staat ‘minder’.")
    assert outcome("structureel", "cultuur")[1].startswith("U ziet 1 factor (cultuur): bij 1 staat ‘meer’.")
    assert "bij 1 staat alleen dat er een verband is" in outcome("beinvloedbaar", "instroom")[1]


def test_hedges_of_the_source_are_kept():
    shown = " ".join(row["richting"] for row in outcome("alle")[0]["rijen"])
    for words in ("naar verwachting", "geen hard bewijs", "over het algemeen; ook andersom", "lijkt lastig"):
        assert words in shown


def test_a_row_without_words_or_without_its_relation_is_refused(monkeypatch):
    with pytest.raises(tables.DataError, match="geen verband"):
        calculator.factor({"tabel": "verbanden", "id": "x"}, {"richting": "geen verband"})
    broken = [{**row, "id": "bestaat-niet"} for row in tables.rows(tables.UWV, "factoren")[:1]]
    rows = tables.rows
    monkeypatch.setattr(tables, "rows", lambda where, name: tuple(broken) if name == "factoren" else rows(where, name))
    with pytest.raises(tables.DataError, match="bestaat-niet"):
        RECORD.data()
