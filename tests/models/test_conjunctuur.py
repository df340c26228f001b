"""The sketch of a region that follows the business cycle: worked by hand, and what holds at every setting."""

import itertools

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.conjunctuur import kruising, meer_of_minder_werklozen, werkloosheid_regio

RECORD = get("conjunctuur")
DATA = RECORD.data()
STATES, SWINGS, LEVELS = ([round(low + i * step, 1) for i in range(count)] for low, step, count in ((3.8, 0.4, 14), (0, 0.5, 7), (-3, 0.5, 13)))


def outcome(**given):
    values = {**RECORD.defaults(), **given}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


@pytest.mark.parametrize(
    ("country", "swing", "level", "region"),
    # About the middle of 3.8 and 9, which is 6.4.
    [(6.4, 1.5, 0, 6.4), (9, 1.5, 0, 10.3), (3.8, 1.5, 0, 2.5), (8, 1.5, 0, 8.8), (8, 1, -0.5, 7.5), (5, 0, 2, 8.4), (3.8, 3, -3, 0), (9, 3, 3, 17.2)],
)
def test_worked_by_hand(country, swing, level, region):
    assert werkloosheid_regio(country, swing, level, 6.4) == pytest.approx(region)
    assert outcome(stand=country, uitslag=swing, niveau=level)[0]["regio"] == pytest.approx(region)


def test_the_anchors_are_the_source_s():
    assert (DATA["laag"], DATA["hoog"]) == (tables.figure("p31-werkloosheid-2008").value, tables.figure("p31-werkloosheid-2014-kwartaal1").value)


@pytest.mark.parametrize(("swing", "level", "where"), [(1.5, 0, 6.4), (1.5, -0.5, 7.4), (0.5, 1, 8.4), (0, -1, 5.4), (1, 0, None), (1, 1, None), (1.1, 1, None)])
def test_where_both_are_equal(swing, level, where):
    assert kruising(swing, level, 6.4, 3.8, 9) == (None if where is None else pytest.approx(where))


@pytest.mark.parametrize(("swing", "level"), itertools.product(SWINGS, LEVELS))
def test_at_every_setting(swing, level):
    for state in STATES:
        found, sentence = outcome(stand=state, uitslag=swing, niveau=level)
        # What is printed adds up, nothing is below nought, and everything is within the vertical axis.
        assert found["regio"] - found["land"] == pytest.approx(found["verschil"], abs=1e-9)
        assert 0 <= found["regio"] <= found["nu"][0]["top"]
        assert all(0 <= point["regio"] <= found["nu"][0]["top"] and DATA["laag"] <= point["land"] <= DATA["hoog"] for point in found["lijn"])
        assert (found["verschil"] > 0) == (" hoger. Omgerekend" in sentence) and (found["verschil"] < 0) == (" lager. Omgerekend" in sentence)
        # A crossing parts where the region is lower from where it is higher.
        if found["gelijk"] is not None and abs(state - found["gelijk"]) > 0.2 and abs(swing - 1) > 0.3:
            assert (found["verschil"] > 0) == ((swing > 1) == (state > found["gelijk"]))
    assert ("onder nul komen" in sentence) == (6.4 + level - 2.6 * swing < -1e-9) == (len(found["lijn"]) == 3)


def test_equal_only_by_rounding_is_said_to_be_rounded():
    # 6.4 and 1.1 times 0.1 is 6.51.
    found, sentence = outcome(stand=6.5, uitslag=1.1)
    assert "volgens de schets afgerond ook 6,5 procent. " in sentence and "kruisen bij 6,4 procent" in sentence
    assert (found["per_duizend"], found["nu"][0]["tekst"]) == ("afgerond evenveel werklozen", "afgerond evenveel")
    found, sentence = outcome(stand=6.4, uitslag=1.1)
    assert "volgens de schets ook 6,4 procent. " in sentence and found["per_duizend"] == "evenveel werklozen"
    # Equal at 6.4 - 0.1/1.7.
    assert "De lijnen kruisen bij afgerond 6,3 procent" in outcome(uitslag=2.7, niveau=0.1)[1]


def test_the_hint_of_the_level_holds_at_every_swing():
    # Below nought the region is lower in the middle of the sketch, at every swing; elsewhere it need not be.
    assert all(outcome(stand=6.4, uitslag=swing, niveau=-0.1)[0]["verschil"] < 0 for swing in SWINGS)
    hint = next(each.help for each in RECORD.inputs if each.name == "niveau")
    assert "in het midden van de schets" in hint and "steeds" not in hint


def test_more_or_fewer_in_a_thousand():
    assert [meer_of_minder_werklozen(d) for d in (0.8, 0.1, -0.1, -1.3, 0)] == ["8 werklozen meer", "1 werkloze meer", "1 werkloze minder", "13 werklozen minder", "evenveel werklozen"]


def test_the_sentence_says_that_it_is_a_sketch():
    assert "volgens de schets" in outcome()[1] and "schets" in RECORD.chart_title.lower() and "schets" in RECORD.title
    assert outcome(uitslag=1.0)[1].endswith("Land en regio zijn dan overal gelijk.")
    assert outcome(uitslag=1.0, niveau=0.5)[1].endswith("is de regio steeds hoger dan het land.")
