"""A thousand lives: worked by hand on a few people, the ends of the weights, and the hundred against what statistics expects."""

import importlib.util

import pytest
from scipy import stats

from widgets import calculators, tables
from widgets.models.keuze_lot_toeval import keuze_lot_toeval, plekken, uitkomsten

spec = importlib.util.spec_from_file_location("trekkingen_prepare", tables.FOLDER / "trekkingen" / "prepare.py")
prepare = importlib.util.module_from_spec(spec)
spec.loader.exec_module(prepare)
DATA = calculators.get("keuze-lot-toeval").data()


def lives(keuze, lot, toeval, kijk="hoogste"):
    return keuze_lot_toeval({"keuze": keuze, "lot": lot, "toeval": toeval, "kijk": kijk}, DATA)


def test_the_file_is_what_the_script_makes(tmp_path):
    prepare.write(tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (tables.FOLDER / "trekkingen" / "trekkingen.csv").read_bytes()


def test_the_draws_are_normal_and_independent():
    draws = [part["waarden"] for part in DATA["delen"]]
    for each in draws:
        assert stats.kstest([value / 100 for value in each], "norm").pvalue > 0.05
    for a, b in ((0, 1), (0, 2), (1, 2)):
        assert stats.pearsonr(draws[a], draws[b]).pvalue > 0.05


def test_places_of_equal_ones_follow_the_list():
    assert plekken([5, -1, 5, 0]) == [3, 1, 4, 2]


def test_four_people_by_hand():
    """Sums at weights 2, 1, 1: -3, 7, 5, 5; who has the last two ends third and fourth by order. One is looked at."""
    values = {"keuze": [-2, 0, 1, 3], "lot": [1, 4, 2, -2], "toeval": [0, 3, 1, 1]}
    parts = [{"code": code, "naam": code, "waarden": found, "plekken": plekken(found)} for code, found in values.items()]
    weights = {"keuze": 2, "lot": 1, "toeval": 1}
    assert uitkomsten(weights, parts) == [-3, 7, 5, 5]
    best = keuze_lot_toeval({**weights, "kijk": "hoogste"}, {"delen": parts, "top": 1})
    assert best["beide"] == 0
    assert best["uitgelicht"] == [{"x": 2, "y": 4, "soort": "uitkomst"}, {"x": 4, "y": 3, "soort": "keuze"}]
    # The second of four lies at 37.5 on a scale from 0 to 100; on fate and on chance, the highest of four, at 87.5.
    assert [row["plek"] for row in best["rijen"]] == ["38", "88", "88"]
    assert [row["aandeel"] for row in best["rijen"]] == ["50", "25", "25"]
    assert keuze_lot_toeval({**weights, "kijk": "laagste"}, {"delen": parts, "top": 1})["beide"] == 1


@pytest.mark.parametrize("kijk", ["hoogste", "laagste"])
def test_own_choice_alone_puts_everyone_where_own_choice_puts_them(kijk):
    found = lives(100, 0, 0, kijk)
    assert found["beide"] == 100 and found["tekst_r"] == "1,00"
    assert all(x == y for x, y in found["wolk"][0]["geometry"]["coordinates"])
    assert found["rijen"][0]["plek"] == {"hoogste": "95", "laagste": "5"}[kijk]


@pytest.mark.parametrize(("keuze", "lot", "toeval"), [(50, 50, 50), (80, 10, 10), (20, 40, 40), (0, 50, 50), (60, 40, 0)])
def test_the_hundred_are_about_as_many_as_two_normal_measures_share(keuze, lot, toeval):
    """Among the highest tenth on two normal measures with that correlation; within three standard deviations of a count."""
    r = keuze / (keuze**2 + lot**2 + toeval**2) ** 0.5
    limit = stats.norm.ppf(0.1)
    share = stats.multivariate_normal([0, 0], [[1, r], [r, 1]]).cdf([limit, limit]) / 0.1
    spread = (100 * share * (1 - share)) ** 0.5
    for kijk in ("hoogste", "laagste"):
        found = lives(keuze, lot, toeval, kijk)
        assert abs(found["beide"] - 100 * share) < 3 * spread
        assert abs(float(found["tekst_r"].replace(",", ".").replace("\u2212", "-")) - r) < 3 / 1000**0.5


def test_everyone_is_drawn_once_and_counts_add_up():
    for weights in ((50, 50, 50), (0, 0, 100), (5, 100, 35), (100, 0, 0)):
        for kijk in ("hoogste", "laagste"):
            found = lives(*weights, kijk)
            kinds = [row["soort"] for row in found["uitgelicht"]]
            assert kinds.count("beide") == found["beide"]
            assert kinds.count("uitkomst") == kinds.count("keuze") == 100 - found["beide"]
            people = [[row["x"], row["y"]] for row in found["uitgelicht"]] + found["wolk"][0]["geometry"]["coordinates"]
            assert sorted(x for x, _ in people) == sorted(y for _, y in people) == list(range(1, 1001))


def test_only_the_proportion_of_the_weights_matters():
    assert lives(10, 20, 5) == lives(40, 80, 20)


def test_the_less_own_choice_weighs_the_fewer_of_them():
    counts = [lives(keuze, 50, 50)["beide"] for keuze in (100, 75, 50, 25, 0)]
    assert counts == sorted(counts, reverse=True) and counts[0] > counts[-1] + 30


def test_without_weights_nobody_is_looked_at():
    found = lives(0, 0, 0)
    assert found["telt"] == 0 and found["uitgelicht"] == found["vakken"] == found["bijschriften"] == []
    assert {y for _, y in found["wolk"][0]["geometry"]["coordinates"]} == {500.5}
