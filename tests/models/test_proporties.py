"""The normal and binomial distributions and the test for two proportions, against scipy and statsmodels."""

import math

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, power_proportions_2indep, proportions_ztest, samplesize_proportions_2indep_onetail

from widgets.models.binomiaal import binomiale_kansen, trek_aantal
from widgets.models.normaal import normaal_kwantiel, normale_verdeling
from widgets.models.proporties import keer_van_honderd, nodig_per_groep, p_waarde, twee_proporties, vindkans

COUNTS = [(56, 40, 200), (40, 56, 200), (40, 40, 200), (0, 3, 50), (50, 47, 50), (271, 233, 1000), (0, 0, 50), (50, 50, 50), (0, 50, 50)]
TRIALS = [(0.28, 0.2, 200), (0.05, 0.05, 50), (0.055, 0.05, 50), (0.25, 0.05, 50), (0.5, 0.5, 300), (0.71, 0.7, 120), (1.0, 0.95, 60), (0.03, 0.0, 60)]


def test_the_normal_distribution():
    """As far as a double goes; the printed coefficients have 15 digits, the tail beyond seven is a continued fraction."""
    z = np.linspace(-38, 38, 15201)
    ours, exact = np.array([normale_verdeling(each) for each in z]), stats.norm.cdf(z)
    assert np.abs(ours - exact).max() < 1e-14
    tail = (z < 0) & (z > -37)
    assert (np.abs(ours - exact)[tail] / exact[tail]).max() < 1e-8
    assert normale_verdeling(0) == pytest.approx(0.5, abs=1e-15)


@pytest.mark.parametrize("share", [0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999])
def test_the_quantile(share):
    """To 1e-12: near the ends a rounding of the distribution in its last digit moves z by some 300 times as much."""
    assert normaal_kwantiel(share) == pytest.approx(stats.norm.ppf(share), abs=1e-12)


@pytest.mark.parametrize("n", [1, 50, 1000, 5000])
@pytest.mark.parametrize("chance", [0, 0.001, 0.05, 0.28, 0.5, 0.999, 1])
def test_the_binomial_distribution(n, chance):
    """To 1e-13, for scipy and we add and multiply some hundred numbers in another order. What is left out is not there either."""
    ours = binomiale_kansen(n, chance)
    numbers = np.arange(ours["eerste"], ours["eerste"] + len(ours["kansen"]))
    exact = stats.binom.pmf(numbers, n, chance)
    assert np.abs(exact - ours["kansen"]).max() < 1e-13
    assert numbers[0] >= 0 and numbers[-1] <= n
    assert exact.sum() == pytest.approx(1, abs=1e-13)
    assert len(numbers) < 20 * math.sqrt(n) + 30


def test_a_draw_is_the_inverted_distribution():
    """Exact: the number scipy gives for the same lot, for lots all over."""
    for n, chance in ((200, 0.28), (50, 0.05), (1000, 0.5)):
        ours = binomiale_kansen(n, chance)
        lots = np.linspace(0.0005, 0.9995, 1000)
        assert [trek_aantal(ours, lot) for lot in lots] == stats.binom.ppf(lots, n, chance).tolist()
    assert trek_aantal(binomiale_kansen(40, 0), 0.9999999) == 0
    assert trek_aantal(binomiale_kansen(40, 1), 0.0000001) == 40


@pytest.mark.parametrize(("k1", "k2", "n"), COUNTS)
def test_the_test_for_two_proportions(k1, k2, n):
    """z and p as statsmodels (pooled), the interval as its Wald one (each group by itself)."""
    ours = twee_proporties(k1, k2, n)
    low, high = confint_proportions_2indep(k1, n, k2, n, method="wald", compare="diff")
    assert (ours["laag"], ours["hoog"]) == pytest.approx((low, high), abs=1e-12)
    # Where both groups are the same statsmodels divides nought by nought at 0 and 100 percent; no difference is never significant.
    p = 1.0 if k1 == k2 else proportions_ztest([k1, k2], [n, n])[1]
    assert ours["p"] == pytest.approx(p, rel=1e-8)
    assert ours["significant"] == (p < 0.05)


def test_by_hand():
    """56 and 40 of 200: pooled 0.24, so z = 0.08 / sqrt(2 * 0.24 * 0.76 / 200) = 1.873; the interval's error sqrt((0.2016 + 0.16) / 200) = 0.0425."""
    found = twee_proporties(56, 40, 200)
    assert found["p"] == pytest.approx(2 * (1 - stats.norm.cdf(0.08 / 0.0427083)), abs=1e-5)
    assert (found["laag"], found["hoog"]) == pytest.approx((0.08 - 1.96 * 0.04252, 0.08 + 1.96 * 0.04252), abs=1e-4)


@pytest.mark.parametrize(("p1", "p2", "n"), TRIALS)
def test_power_is_exact(p1, p2, n):
    """Every pair of numbers with scipy's chances and the test as statsmodels writes it; to 1e-12 for sums of thousands of chances."""
    numbers = np.arange(n + 1)
    chances = np.outer(stats.binom.pmf(numbers, n, p1), stats.binom.pmf(numbers, n, p2))
    k1, k2 = np.meshgrid(numbers, numbers, indexing="ij")
    pooled = (k1 + k2) / (2 * n)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(k1 == k2, 0, (k1 - k2) / n / np.sqrt(pooled * (1 - pooled) * 2 / n))
    assert vindkans(p1, p2, n) == pytest.approx(chances[np.abs(z) > stats.norm.ppf(0.975)].sum(), abs=1e-12)


@pytest.mark.parametrize(("p1", "p2", "n"), [(0.28, 0.2, 200), (0.28, 0.2, 447), (0.13, 0.1, 500), (0.71, 0.7, 1000)])
def test_power_is_near_the_usual_formula(p1, p2, n):
    """The normal approximation of statsmodels is off by the steps of whole people: at these sizes less than a point and a half."""
    assert vindkans(p1, p2, n) == pytest.approx(power_proportions_2indep(p1 - p2, p2, n, return_results=False), abs=0.015)


@pytest.mark.parametrize("base", [0.05, 0.1, 0.2, 0.35, 0.5])
@pytest.mark.parametrize("effect", [0.005, 0.03, 0.08, 0.2])
def test_size_needed(base, effect):
    """As statsmodels, up to its next whole person; and the exact power there is 80 percent, or up to five points more for the smallest groups."""
    needed = nodig_per_groep(base + effect, base, 0.8)
    assert needed == math.ceil(samplesize_proportions_2indep_onetail(effect, base, 0.8, alternative="two-sided") - 1e-9)
    if needed < 20000:
        assert 0.795 <= vindkans(base + effect, base, needed) <= 0.85
    assert nodig_per_groep(base, base, 0.8) == 0


def test_words():
    assert [keer_van_honderd(each) for each in (0, 0.0049, 0.005, 0.474, 0.9949, 0.995, 1)] == [
        "minder dan 1 van de 100 keer", "minder dan 1 van de 100 keer", "1 van de 100 keer", "47 van de 100 keer", "99 van de 100 keer",
        "meer dan 99 van de 100 keer", "meer dan 99 van de 100 keer",
    ]  # fmt: skip
    assert [p_waarde(each) for each in (0.0004, 0.001, 0.0612)] == ["kleiner dan 0,001", "0,001", "0,061"]
