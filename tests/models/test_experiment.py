"""The trial and its draws: what the reader sets comes out in the long run, and the same number gives the same draws."""

import pytest

from widgets import calculators
from widgets.models.experiment import experiment

RECORD = calculators.get("experiment")


def run(**changed):
    return experiment({**RECORD.defaults(), **changed}, RECORD.data())


def test_the_source_is_the_starting_point():
    """Seven to nine points in Almere: eight."""
    assert run()["effect"] == 8


def test_draws_follow_what_was_set():
    """Over 300 draws of 20: significant as often as the power, outside the interval 5 in 100, and on average the true effect.

    Bounds are four standard errors of 6,000 trials. The interval is Wald's, which at 200 people holds a little less than 95.
    """
    outcomes = [run(trekking=each) for each in range(1, 301)]
    trials = [trial for outcome in outcomes for trial in outcome["proeven"]]
    power = outcomes[0]["kans"]
    assert sum(trial["significant"] for trial in trials) / 6000 == pytest.approx(power, abs=4 * (power * (1 - power) / 6000) ** 0.5)
    assert sum(trial["mis"] for trial in trials) / 6000 == pytest.approx(0.05, abs=4 * (0.05 * 0.95 / 6000) ** 0.5)
    assert sum(trial["verschil"] for trial in trials) / 6000 == pytest.approx(8, abs=4 * 4.25 / 6000**0.5)


def test_two_groups_are_drawn_apart():
    """Over many trials the numbers of the two groups have nothing to do with each other: no correlation beyond four standard errors."""
    trials = [trial for each in range(1, 301) for trial in run(trekking=each)["proeven"]]
    a, b = [trial["begeleid"] - 56 for trial in trials], [trial["controle"] - 40 for trial in trials]
    together = sum(x * y for x, y in zip(a, b, strict=True)) / (sum(x * x for x in a) * sum(y * y for y in b)) ** 0.5
    assert abs(together) < 4 / 6000**0.5


def test_same_number_same_draws():
    assert run(trekking=5) == run(trekking=5)
    assert run(trekking=5)["proeven"] != run(trekking=6)["proeven"]


def test_larger_jobs_have_their_own_assumptions():
    """The effect on all jobs no longer matters once only larger jobs count."""
    assert run(banen="groot", effect=1) == run(banen="groot", effect=15)
    assert run(banen="groot")["kans"] < run()["kans"]


def test_without_effect_what_is_found_is_chance():
    """About five in a hundred, and less where groups are so small that few numbers differ enough."""
    for base, people in ((5, 50), (20, 200), (50, 1000)):
        assert 0.03 < run(effect=0, basis=base, mensen=people)["kans"] < 0.06
    assert run(effect=0)["tekst_nodig"] == "–"


def test_all_that_is_drawn_is_on_the_axis():
    for each in range(1, 200):
        outcome = run(trekking=each, mensen=50, basis=5)
        left, right = (corner["verschil"] for corner in outcome["hoeken"])
        assert left < 0 < right
        assert all(left <= trial["laag"] <= trial["hoog"] <= right for trial in outcome["proeven"])
