"""A small effect added up: by hand, by the formula of a geometric series, and with an evaluation as scipy and statsmodels see it."""

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import power_proportions_2indep

from widgets import calculators
from widgets.models.klein_effect import klein_effect

RECORD = calculators.get("klein-effect")


def run(**changed):
    return klein_effect({**RECORD.defaults(), **changed}, RECORD.data())


def test_an_effect_that_lasts():
    """One point of 1,000 people is 10 of them, each year for 40 years: 400 working years, half of them after 20 years, 4.8 months each."""
    found = run(uitdoving=0)
    assert found["totaal"] == pytest.approx(400)
    assert found["half"] == 20
    assert (found["tekst_totaal"], found["tekst_honderd"], found["tekst_maanden"]) == ("400", "40", "4,8")


def test_an_effect_that_halves():
    """10, 5, 2.5, 1.25 and 0.625: 19.375 in five years, and half of it in the first."""
    found = run(uitdoving=50, jaren=5)
    assert [row["erbij"] for row in found["rijen"]] == [10, 5, 2.5, 1.25, 0.625]
    assert (found["totaal"], found["half"], found["helft"][0]["totaal"]) == (19.375, 1, 10)


@pytest.mark.parametrize("fade", [1, 5, 17, 50])
def test_it_is_a_geometric_series(fade):
    stays = 1 - fade / 100
    found = run(uitdoving=fade, jaren=33, deelnemers=700, extra=0.3)
    assert found["totaal"] == pytest.approx(700 * 0.003 * (1 - stays**33) / (1 - stays), rel=1e-12)
    totals = [row["totaal"] for row in found["rijen"]]
    assert totals[found["half"] - 1] >= found["totaal"] / 2 > ([0] + totals)[found["half"] - 1]


def test_the_evaluation():
    """71 against 70 percent in two groups of 500: all pairs of numbers by scipy; the normal approximation of statsmodels gives it to half a point."""
    numbers = np.arange(501)
    chances = np.outer(stats.binom.pmf(numbers, 500, 0.71), stats.binom.pmf(numbers, 500, 0.7))
    k1, k2 = np.meshgrid(numbers, numbers, indexing="ij")
    pooled = (k1 + k2) / 1000
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(k1 == k2, 0, (k1 - k2) / 500 / np.sqrt(pooled * (1 - pooled) / 250))
    assert run()["kans"] == pytest.approx(chances[np.abs(z) > stats.norm.ppf(0.975)].sum(), abs=1e-12)
    assert run()["kans"] == pytest.approx(power_proportions_2indep(0.01, 0.7, 500, return_results=False), abs=0.005)


def test_no_effect():
    found = run(extra=0)
    assert (found["totaal"], found["half"], found["tekst_half"], found["helft"][0]["is_er"]) == (0, 0, "–", 0)
    assert found["kans"] == pytest.approx(0.05, abs=0.005)


def test_words_at_the_small_end():
    """A tenth of a point of 100 people, halving each year: not two tenths of a working year in all."""
    values = {**RECORD.defaults(), "extra": 0.1, "deelnemers": 100, "uitdoving": 50, "jaren": 5}
    found = klein_effect(values, RECORD.data())
    assert found["tekst_totaal"] == "0,2"
    assert "minder dan 0,1 maand per deelnemer" in RECORD.summary(values, found, RECORD.data())
