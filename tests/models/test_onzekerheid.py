"""Drawing regions again: held against numpy and scipy, repeatable, and honest about draws in which nothing varies."""

import itertools
import json

import numpy
import pytest
import scipy.stats

from widgets import calculators, tables
from widgets.calculators.onzekerheid import FEWEST, MOST, SEEDS, WORK, data, pair, pairs, points, run
from widgets.models.bootstrap import kwantiel, nette_stap, trek_opnieuw, varieert, verdeling
from widgets.models.onzekerheid import een_eruit, onzekerheid
from widgets.models.toeval import begin_stand, lot, volgende_stand

RECORD = calculators.get("onzekerheid")
LOOKS = ("r", "helling")


def finished(paar="begin", trekkingen=2000, startgetal=1):
    steps = run({"paar": paar, "trekkingen": trekkingen, "startgetal": startgetal})
    shares = []
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            assert shares == sorted(shares) and shares[0] == 0 and shares[-1] == 1
            return end.value


@pytest.mark.parametrize("paar", [code for code, _ in pairs()])
def test_each_draw_is_what_numpy_finds_on_the_same_regions(paar):
    each = points(paar)
    x, y = numpy.array([p["x"] for p in each]), numpy.array([p["y"] for p in each])
    assert len(x) == 35
    state = begin_stand(4)
    for _ in range(50):
        follow, places = state, []
        for _ in range(35):
            follow = volgende_stand(follow)
            places.append(int(lot(follow) * 35))
        drawn = trek_opnieuw(list(x), list(y), state)
        assert drawn["stand"] == follow
        assert drawn["r"] == pytest.approx(numpy.corrcoef(x[places], y[places])[0, 1], abs=1e-9)
        assert drawn["helling"] == pytest.approx(numpy.polyfit(x[places], y[places], 1)[0], abs=1e-9)
        state = follow


def test_the_study_is_found_again():
    """r as printed or off by a hundredth (see data/nagerekend.csv), R² of figure 3.1, and slope and R² of figure 3.4 to the last decimal."""
    begin, wajong = (onzekerheid(RECORD.defaults(), {**data(), "punten": points(code)}) for code in ("begin", "wajong"))
    assert round(begin["r"] ** 2, 4) == tables.figure("uwv-r2-figuur-3-1").value
    assert pair("begin")["gedrukt_r"] == "−0,55" and begin["nagerekend"] == "−0,56"
    assert (round(wajong["helling"], 4), round(wajong["r"] ** 2, 4)) == (tables.figure("uwv-figuur-3-4-helling").value, tables.figure("uwv-figuur-3-4-r2").value)
    assert pair("wajong")["gedrukt_r"] == "R² is 0,4997" and pair("wajong")["gedrukt_helling"] == "−0,8524"


def correlation(x, y, axis):
    """r along an axis, many draws at once."""
    dx, dy = (each - each.mean(axis=axis, keepdims=True) for each in (x, y))
    return (dx * dy).sum(axis) / ((dx**2).sum(axis) * (dy**2).sum(axis)) ** 0.5


def slope(x, y, axis):
    return correlation(x, y, axis) * y.std(axis) / x.std(axis)


@pytest.mark.parametrize("paar", ["begin", "indicatie", "mensen"])
def test_the_interval_is_that_of_scipy_but_for_chance(paar):
    each = points(paar)
    x, y = [p["x"] for p in each], [p["y"] for p in each]
    ours = finished(paar, 5000)["maten"]
    assert slope(numpy.array(x), numpy.array(y), 0) == pytest.approx(scipy.stats.linregress(x, y).slope)
    for look, statistic in (("r", correlation), ("helling", slope)):
        theirs = scipy.stats.bootstrap((x, y), statistic, paired=True, vectorized=True, n_resamples=5000, method="percentile", confidence_level=0.9, rng=numpy.random.default_rng(1))
        found = next(one for one in ours[look]["intervallen"] if one["niveau"] == 90)
        # The standard error of a 5% quantile of 5,000 draws, by the draws of scipy; the difference of two has the square root of two times that.
        density = scipy.stats.gaussian_kde(theirs.bootstrap_distribution)
        for side, expected in (("laag", theirs.confidence_interval.low), ("hoog", theirs.confidence_interval.high)):
            error = (0.05 * 0.95 / 5000) ** 0.5 / density(expected)[0] * 2**0.5
            assert abs(found[side] - expected) < 4 * error


def test_quantiles_are_numpys():
    values = sorted(numpy.random.default_rng(3).normal(size=501))
    for share in (0, 0.005, 0.025, 0.1, 0.5, 0.9, 0.975, 1):
        assert kwantiel(values, share) == pytest.approx(numpy.quantile(values, share), abs=1e-12)
    assert kwantiel([3.0], 0.975) == 3.0


def test_the_histogram_holds_every_draw_once():
    values = [*numpy.random.default_rng(5).normal(0.1, 0.3, size=2000), 0.0, -0.2, 0.2]
    found = verdeling([float(each) for each in values], 2100)
    bars = found["bakken"]
    assert sum(each["aantal"] for each in bars) == 2003 and found["zonder"] == 97
    assert all(abs(a["tot"] - b["van"]) < 1e-12 for a, b in itertools.pairwise(bars))
    for each in bars:
        assert each["aantal"] == pytest.approx(sum(each["van"] <= value < each["tot"] for value in values), abs=1)
    assert found["onder_nul"] == sum(each < 0 for each in values) and found["boven_nul"] == sum(each > 0 for each in values)
    assert 15 <= len(bars) <= 41
    assert [each["niveau"] for each in found["intervallen"]] == list(range(80, 100))
    assert all(a["laag"] >= b["laag"] and a["hoog"] <= b["hoog"] for a, b in itertools.pairwise(found["intervallen"]))


@pytest.mark.parametrize("reach", [0.0003, 0.05, 0.8, 1.0, 2.0, 7.3, 400])
def test_steps_are_round_and_no_more_than_asked(reach):
    step = nette_stap(reach, 40)
    assert reach / 40 <= step * (1 + 1e-12) and step < reach / 40 * 2.6
    assert round(float(f"{step:e}".partition("e")[0]), 9) in (1, 2, 5)


def test_draws_in_which_nothing_varies_have_no_value_and_are_counted():
    """Of three regions, one in nine draws takes the same three times. Equal numbers that a computer cannot write exactly count as equal."""
    assert not varieert([0.1] * 35) and varieert([0.1, 0.1 + 1e-12])
    x, y, state = [0.1, 0.2, 0.3], [0.7, 0.7, 0.9], begin_stand(1)
    drawn = []
    for _ in range(3000):
        drawn.append(trek_opnieuw(x, y, state))
        state = drawn[-1]["stand"]
    level = [each for each in drawn if each["helling"] is None]
    assert 0.08 < len(level) / 3000 < 0.15
    assert all(each["r"] is None for each in level)
    # The first two have the same y: a level line, and no correlation.
    flat = [each for each in drawn if each["r"] is None and each["helling"] is not None]
    assert flat and all(each["helling"] == pytest.approx(0, abs=1e-12) for each in flat)
    assert all(-1 - 1e-12 <= each["r"] <= 1 + 1e-12 for each in drawn if each["r"] is not None)
    kept = [each["r"] for each in drawn if each["r"] is not None]
    assert verdeling(kept, 3000)["zonder"] == len(level) + len(flat)
    with pytest.raises(ValueError, match="no draw"):
        verdeling([], 100)


def test_draws_without_a_value_are_told_to_the_reader():
    found = json.loads(json.dumps(data()))
    found["maten"]["r"]["zonder"] = 12
    outcome = onzekerheid(RECORD.defaults(), found)
    assert outcome["geteld"] == 9988 and "van de 9.988" in outcome["aan_de_overkant"]
    assert "12 trekkingen" in RECORD.describe(RECORD.defaults(), outcome, found)


def test_the_same_seed_gives_the_same_and_another_does_not():
    assert finished() == finished()
    one, other = finished()["maten"], finished(startgetal=2)["maten"]
    assert one != other
    for look in LOOKS:
        ends = [[each["intervallen"][15][side] for side in ("laag", "hoog")] for each in (one[look], other[look])]
        assert ends[0] == pytest.approx(ends[1], rel=0.1)


def test_runs_with_other_seeds_share_no_draws():
    """Each begins 4 times 1,000,003 numbers beyond the one before; the largest run takes fewer, and all together less than the road is long."""
    assert 35 * MOST < 4 * 1_000_003 and 4 * 1_000_003 * SEEDS < 2**31 - 2
    assert FEWEST * (100 - 99) / 200 >= 0.5


def test_each_region_left_out_is_what_numpy_finds():
    each = points("begin")
    rows = {row["code"]: row for row in een_eruit(each)}
    for out in each:
        x, y = ([p[axis] for p in each if p is not out] for axis in "xy")
        assert rows[out["code"]]["r"] == pytest.approx(numpy.corrcoef(x, y)[0, 1], abs=1e-9)
        assert rows[out["code"]]["helling"] == pytest.approx(numpy.polyfit(x, y, 1)[0], abs=1e-9)


@pytest.mark.parametrize("look", LOOKS)
def test_the_table_begins_with_what_moves_most_and_the_interval_grows_with_its_level(look):
    outcomes = [onzekerheid({"kijk": look, "niveau": level, "regio": "AM05"}, data()) for level in (80, 95, 99)]
    moves = [abs(row["dr" if look == "r" else "dh"]) for row in outcomes[0]["zonder"]]
    assert moves == sorted(moves, reverse=True) and len(moves) == 35
    assert [row["soort"] for row in outcomes[0]["zonder"]].count("gekozen") == 1
    widths = [each["hoog"] - each["laag"] for each in outcomes]
    assert widths == sorted(widths) and widths[0] < widths[2]


def test_what_the_page_says_of_the_pairs_holds():
    """Begin, jobs and people, and the Wajong keep their direction; the pairs that UWV calls hardly there do not."""
    for code, _ in pairs():
        outcome = onzekerheid(RECORD.defaults(), finished(code))
        assert outcome["bevat_nul"] == (code in ("indicatie", "openstaand", "ontstaan"))
        assert (outcome["overkant"] > 100) == (outcome["bevat_nul"] == 1)


def test_the_default_run_is_small_and_fits_json():
    text = json.dumps(data())
    assert json.loads(text) == data() and len(text) < 15_000
    assert data()["trekkingen"] == WORK.defaults()["trekkingen"] == 10_000
