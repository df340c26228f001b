import pytest
from hypothesis import given
from hypothesis import strategies as some

from widgets.calculators import get
from widgets.models.loopbaan import verdeel

DATA = get("loopbaanpaden").data()


@given(some.lists(some.floats(0.1, 100), min_size=1, max_size=6), some.integers(1, 1000))
def test_whole_people_add_up_and_stay_near_their_part(parts, count):
    people = verdeel(parts, count)
    assert sum(people) == count
    for part, number in zip(parts, people, strict=True):
        assert abs(number - part / sum(parts) * count) < 1 + 1e-6


@pytest.mark.parametrize(("group", "shares"), [(0, [54, 19, 27]), (1, [42, 15, 43])])
def test_the_hundred_of_each_group_are_the_source_s(group, shares):
    assert verdeel([part["waarde"] for part in DATA["groepen"][group]["delen"]], 100) == shares


def test_every_group_is_a_hundred_people_in_ten_rows():
    record = get("loopbaanpaden")
    for choice, _ in record.inputs[0].options():
        outcome = record.compute({"nadruk": choice}, DATA)
        places = [(each["groep"], each["kolom"], each["rij"]) for each in outcome["mensen"]]
        assert all(each in outcome["mensen"] for each in outcome["uitgelicht"])
        assert len(outcome["uitgelicht"]) == {"vast": 96, "flexibel": 34, "wisselend": 70, "keerpunt": 100}[choice]
        assert len(set(places)) == 300 and all(0 <= column < 10 and 0 <= row < 10 for _, column, row in places)


def test_only_what_is_chosen_is_marked():
    record = get("loopbaanpaden")
    marked = {choice: {each["pad"] for each in record.compute({"nadruk": choice}, DATA)["rijen"] if each["in_beeld"]} for choice, _ in record.inputs[0].options()}
    assert len(marked["vast"]) == len(marked["flexibel"]) == len(marked["wisselend"]) == 1
    assert len(marked["keerpunt"]) == 3 and not marked["keerpunt"] & marked["vast"]
