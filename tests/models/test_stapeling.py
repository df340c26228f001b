"""A chain of chances: products by hand, what stacks, and where help gives most."""

import itertools
import math

import pytest

from widgets import calculators
from widgets.models.stapeling import als_tekst, keten, na_herkansing, stapeling

RECORD = calculators.get("stapeling")
DATA = RECORD.data()
STEPS = [step["code"] for step in DATA["stappen"]]


def chain(**given):
    return stapeling({**RECORD.defaults(), **given}, DATA)


def gains(found):
    return [row["punten"] for row in found["baten"]]


def test_the_beginning_by_hand():
    """0.9 to the fifth is 59.049 percent, 0.85 to the fifth 44.370..., 14.678... apart; one step of B at 0.9 gives 0.85 to the fourth times 0.05."""
    found = chain()
    assert found["eind_a"] == pytest.approx(59.049) and found["eind_b"] == pytest.approx(44.3705, abs=1e-4)
    assert gains(found) == pytest.approx([100 * 0.85**4 * 0.05] * 5)
    assert len(found["beste"]) == 5 and found["tekst_verschil"] == "14,7"
    assert [row["weg_a"] for row in found["rijen"]] == ["90,0", "81,0", "72,9", "65,6", "59,0"]


def test_a_difference_at_one_step_shrinks_and_at_every_step_grows():
    once, always = chain(waar="diploma"), chain(waar="overal")
    assert once["eind_a"] - once["eind_b"] == pytest.approx(100 * 0.9**4 * 0.05)
    assert once["eind_a"] - once["eind_b"] < 5 < always["eind_a"] - always["eind_b"]


def test_a_second_chance_by_hand():
    """Of who has 80 percent, half of the others after all: 90. Of all others: everyone."""
    assert na_herkansing(0.8, 0.5) == pytest.approx(0.9)
    half = chain(**{step: 80 for step in STEPS}, verschil=0, herkansing=50)
    assert half["eind_a"] == pytest.approx(59.049)
    everyone = chain(herkansing=100, verschil=15)
    assert everyone["eind_b"] == 100 and everyone["beste"] == [] and everyone["verschil"] == 0


@pytest.mark.parametrize("herkansing", [0, 30])
def test_the_lowest_chance_gains_most(herkansing):
    for order in itertools.permutations((35, 50, 70, 85, 97)):
        given = dict(zip(STEPS, order, strict=True))
        found = gains(chain(**given, herkansing=herkansing))
        assert [step for _, step in sorted(zip(order, range(5), strict=True))] == sorted(range(5), key=lambda s, of=found: -of[s])


def test_help_is_what_the_chain_gives_with_that_chance_higher():
    given = {"jeugd": 80, "diploma": 62, "baan": 91, "omstandigheden": 70, "werk": 88}
    before = chain(**given, verschil=0)
    for s, step in enumerate(STEPS):
        after = chain(**{**given, step: given[step] + 5}, verschil=0)
        assert gains(before)[s] == pytest.approx(after["eind_b"] - before["eind_b"])


def test_help_stops_at_a_hundred():
    found = chain(jeugd=98, verschil=0, hulp=10)
    assert gains(found)[0] == pytest.approx(100 * 0.9**4 * 0.02)
    assert gains(chain(jeugd=100, verschil=0))[0] == 0


def test_the_order_of_the_steps_does_not_change_the_end():
    chances = [0.9, 0.4, 0.75, 0.6, 0.95]
    ends = {round(keten(list(order))[-1], 12) for order in itertools.permutations(chances)}
    assert ends == {round(math.prod(chances), 12)}


def test_what_is_nearly_nought_does_not_read_as_nought():
    assert [als_tekst(value) for value in (0.049, 0.05, 0, 100)] == ["<0,1", "0,1", "0,0", "100"]
    found = chain(**{step: 20 for step in STEPS}, verschil=15)
    assert [chain(**{step: 20 for step in STEPS}, verschil=each)["tekst_verschil"] for each in (0, 1)] == ["0,0", "<0,1"]
    assert found["tekst_b"] == "<0,1" and "minder dan 0,1 procent" in RECORD.summary({**RECORD.defaults(), "verschil": 15}, found, DATA)
