from itertools import pairwise

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as some

from widgets.calculators import get
from widgets.models.baan_kwijt import maandkans, maandverloop

RECORD = get("baan-kwijt")
DATA = RECORD.data()
STUDY = [pytest.param(group, id=group["naam"]) for group in DATA["groepen"].values()]

share, spell, chance = some.floats(0, 1), some.integers(1, 24), some.floats(0, 1)


def outcome(**values):
    return RECORD.compute(RECORD.defaults() | values, DATA)


def test_two_months_by_hand():
    """A tenth of jobs end a month; of those 30 percent directly in a new one, 40 after a mean of 4 months, 30 never."""
    _, first, second = maandverloop(0.1, 0.3, 0.4, 4, 2)
    assert [first[key] for key in ("werk", "zoekt", "weg", "beeindigd")] == pytest.approx([0.93, 0.04, 0.03, 0.1])
    assert [second[key] for key in ("werk", "zoekt", "weg", "beeindigd")] == pytest.approx([0.93 - 0.0651 + 0.01, 0.04 - 0.01 + 0.0372, 0.0579, 0.193])


def test_nobody_loses_a_job_and_everybody_stays():
    assert all(row["werk"] == 1 for row in maandverloop(0, 0.3, 0.4, 6, 36))


@given(chance)
def test_everybody_directly_in_a_new_job_stays_at_work(kans):
    end = maandverloop(kans, 1, 0, 6, 36)[36]
    assert end["werk"] == 1 and end["beeindigd"] == pytest.approx(36 * kans)


@given(chance)
def test_nobody_returns_is_a_geometric_decay(kans):
    assert [row["werk"] for row in maandverloop(kans, 0, 0, 6, 36)] == pytest.approx([(1 - kans) ** month for month in range(37)])


@given(some.floats(0.01, 0.95))
def test_rate_where_nobody_returns_in_closed_form(aantal):
    assert maandkans(aantal, 0, 0, 6, 36) == pytest.approx(1 - (1 - aantal) ** (1 / 36))


def test_all_return_settles_at_the_balance_of_losing_and_finding():
    """In the long run kans times work equals unemployed over their mean spell: work is 1 / (1 + kans x duur)."""
    assert maandverloop(0.05, 0, 1, 6, 2000)[2000]["werk"] == pytest.approx(1 / (1 + 0.05 * 6))


@given(chance, share, share, spell)
def test_shares_add_up_and_who_is_gone_are_the_endings_without_a_new_job(kans, direct, part, duur):
    later = (1 - direct) * part
    for row in maandverloop(kans, direct, later, duur, 36):
        assert row["werk"] + row["zoekt"] + row["weg"] == pytest.approx(1)
        assert row["weg"] == pytest.approx(row["beeindigd"] * (1 - direct - later), abs=1e-9)
        assert -1e-9 <= row["werk"] <= 1 + 1e-9 and row["zoekt"] >= -1e-9


@given(share, share, spell)
def test_more_endings_with_a_greater_chance(direct, part, duur):
    counts = [maandverloop(kans / 20, direct, (1 - direct) * part, duur, 36)[36]["beeindigd"] for kans in range(21)]
    assert all(one <= other + 1e-12 for one, other in pairwise(counts))


@given(some.floats(0, 36), share, share, spell)
def test_the_rate_gives_the_number_of_endings_or_there_cannot_be_so_many(aantal, direct, part, duur):
    later = (1 - direct) * part
    kans = maandkans(aantal, direct, later, duur, 36)
    found, most = (maandverloop(each, direct, later, duur, 36)[36]["beeindigd"] for each in (kans, 1))
    assert found == pytest.approx(min(aantal, most), abs=1e-6)


@pytest.mark.parametrize(("name", "values"), [("aantal", [0, 0.5, 1, 1.5, 2]), ("duur", [1, 3, 6, 12, 24])])
def test_fewer_at_work_with_more_endings_or_longer_spells(name, values):
    assert all(one > other for one, other in pairwise(outcome(groep="eigen", **{name: value})["werk"] for value in values))


@pytest.mark.parametrize("name", ["direct", "later"])
def test_more_at_work_with_more_return(name):
    assert all(one < other for one, other in pairwise(outcome(groep="eigen", **{name: value})["werk"] for value in (10, 20, 30, 40)))


@pytest.mark.parametrize("group", STUDY)
def test_a_simulation_of_people_one_by_one_agrees(group):
    """Lives drawn as spells, not months: work lasts geometric with the monthly chance, unemployment geometric with its mean."""
    people, months = 100_000, 36
    kans = maandkans(group["aantal"], group["direct"] / 100, group["later"] / 100, group["duur"], months)
    dice = numpy.random.default_rng(36)
    begin, ended, works = numpy.zeros(people), numpy.zeros(people), numpy.zeros(people, dtype=bool)
    active = numpy.ones(people, dtype=bool)
    while active.any():
        until = begin + dice.geometric(kans, people)
        inside = active & (until <= months)
        works |= active & (until > months)
        ended += inside
        lot = dice.random(people) * 100
        back = until + numpy.where(lot < group["direct"], 0, dice.geometric(1 / group["duur"], people))
        active = inside & (lot < group["direct"] + group["later"]) & (back <= months)
        # A job that starts in the last month is work in that month.
        begin = back
    end = maandverloop(kans, group["direct"] / 100, group["later"] / 100, group["duur"], months)[months]
    # Four standard errors: one in sixteen thousand by chance, and the seed is fixed.
    assert works.mean() == pytest.approx(end["werk"], abs=4 * (0.25 / people) ** 0.5)
    assert ended.mean() == pytest.approx(group["aantal"], abs=4 * ended.std() / people**0.5)


def test_the_study_s_own_numbers():
    """Wajong near the study's 60 to 62.5, WGA far above its 50."""
    assert [outcome(groep=key)["tekst_werk"] for key in ("wajong", "wga")] == ["62,6", "65,3"]
    assert [outcome(groep=key)["tekst_weg"] for key in ("wajong", "wga")] == ["30,0", "31,0"]


def test_both_calculators_of_the_study_have_the_same_bounds():
    """Fifty printed without a word is 49.5 to 50.5; the model's 65.3 lies 14.8 above it."""
    assert [(each["laag"], each["hoog"]) for each in DATA["groepen"].values()] == [tuple(each["werk"]["grenzen"]) for each in get("jobcoach").data()["groepen"]] == [(60, 62.5), (49.5, 50.5)]
    assert outcome(groep="wga")["verschil"] == pytest.approx(65.27 - 50.5, abs=0.05)


def test_rounding_does_not_explain_the_gap():
    """At as many endings as Wajong, more than WGA can have, the model still is far above 50."""
    found = outcome(**DATA["groepen"]["wga"] | {"groep": "eigen", "aantal": DATA["groepen"]["wajong"]["aantal"]})
    assert found["werk"] > 55 and any(f"zelfs bij 1,2 geeft het model nog {found['werk']:.0f} procent" in note for note in RECORD.notes(DATA))


def test_impossible_combinations_say_so():
    found = outcome(groep="eigen", aantal=1.1, direct=0, later=0)
    assert (found["kan"], found["hoogste"], found["lijn"]) == (0, 1, [])
    assert outcome(groep="eigen", aantal=1, direct=0, later=0)["kan"] == 1


def test_shares_over_a_hundred_keep_the_direct_one():
    assert outcome(groep="eigen", direct=60, later=80)["werk"] == outcome(groep="eigen", direct=60, later=40)["werk"]
