from itertools import pairwise

import pytest

from widgets.calculators import get
from widgets.models.jobcoach import hele_grenzen, maal, posities

RECORD = get("jobcoach")
DATA = RECORD.data()
WAJONG, WGA = DATA["groepen"]


def outcome(what, group="beide"):
    return RECORD.compute({"wat": what, "groep": group}, DATA)


def test_share_without_coach_by_hand():
    """Wajong: 60 to 62.5 percent at work, 47.5 to 52.5 percent of them without; WGA: 49.5 to 50.5, and 66 to 67.5."""
    for group, low, high, words in ((WAJONG, 28.5, 32.8125, "28 tot 33"), (WGA, 32.67, 34.0875, "32 tot 35")):
        share = maal(group["werk"]["grenzen"], group["zonder"]["grenzen"])
        assert share == pytest.approx([low, high])
        assert hele_grenzen(share) == words


@pytest.mark.parametrize(("group", "low", "high"), [(WAJONG, 28.5, 32.8125), (WGA, 16.0875, 17.17)])
def test_share_with_coach_is_what_is_left(group, low, high):
    part = posities(group)[2][0]
    assert (part["laag"], part["hoog"]) == pytest.approx((low, high))


@pytest.mark.parametrize("group", DATA["groepen"], ids=lambda each: each["naam"])
def test_at_work_and_not_are_a_hundred(group):
    """The source's two statements about three years leave each other room."""
    assert group["werk"]["grenzen"][0] <= 100 - group["geen"]["grenzen"][0]
    assert group["werk"]["grenzen"][1] >= 100 - group["geen"]["grenzen"][1]


@pytest.mark.parametrize("what", list(DATA["maten"]))
def test_what_the_text_does_not_give_is_not_filled_in(what):
    parts = outcome(what)["delen"]
    assert {each["soort"] for each in parts if each["moment"] == 1} == ({"met", "onbekend"} if what == "positie" else {"onbekend"})
    assert all("niet in de tekst" in each["naam"] for each in parts if each["soort"] == "onbekend")
    start = [each["soort"] for each in parts if each["moment"] == 0 and each["groep"] == 1]
    assert start == {"positie": ["proef", "onbekend"], "vast": ["onbekend"]}.get(what, ["waarde"])


def test_every_bar_of_positions_is_full():
    parts = outcome("positie")["delen"]
    for group in (0, 1):
        for moment in (0, 1, 2):
            ends = [(each["van"], each["tot"]) for each in parts if (each["groep"], each["moment"]) == (group, moment)]
            assert ends[0][0] == 0 and ends[-1][1] == 100
            assert all(one[1] == next_[0] for one, next_ in pairwise(ends))


def test_changes_by_hand():
    for what, changes in (("uurloon", ["+2,57 euro", "+3,33 euro"]), ("uren", ["blijft gelijk"] * 2), ("vast", ["+22 procentpunt", "start niet in de tekst"])):
        assert [each["waarde"] for each in outcome(what)["delen"] if each["soort"] == "verschil"] == changes


def test_the_two_figures_of_permanent_contracts_fit():
    """15 percent times an index of nearly 250: 36.75 to 37.5; the text prints 37, the caption about 37.5."""
    low, high = (DATA["index"]["start"] * end / 100 for end in DATA["index"]["grenzen"])
    assert (low, high) == (36.75, 37.5)
    assert low <= WAJONG["vast"]["eind"]["waarde"] <= high and DATA["index"]["bijschrift"] == high


def test_only_our_own_work_is_marked_as_such():
    own = {(row["wat"], row["moment"]) for what in DATA["maten"] for row in outcome(what)["rijen"] if row["herkomst"] == "onze berekening"}
    assert own == {("met jobcoach", "Na 3 jaar"), ("zonder jobcoach", "Na 3 jaar"), ("verschil met de start", "Na 3 jaar")}
