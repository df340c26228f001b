import math
import statistics

from hypothesis import given
from hypothesis import strategies as some

from widgets.models.verband import gemiddelde, samenhang, standaardafwijking, trendlijn

numbers = some.lists(some.floats(-1000, 1000), min_size=2, max_size=40)
pairs = some.lists(some.tuples(some.floats(-100, 100), some.floats(-100, 100)), min_size=3, max_size=40)


@given(numbers)
def test_mean_and_spread_are_the_library_s(values):
    assert math.isclose(gemiddelde(values), statistics.fmean(values), abs_tol=1e-9)
    assert math.isclose(standaardafwijking(values), statistics.pstdev(values), rel_tol=1e-7, abs_tol=1e-6)


@given(pairs)
def test_line_leaves_nothing_to_gain(points):
    x, y = [a for a, _ in points], [b for _, b in points]
    line = trendlijn(x, y)

    def loss(slope, height):
        return sum((b - height - slope * a) ** 2 for a, b in points)

    best = loss(line["helling"], line["hoogte"])
    for nudge in (1e-3, -1e-3):
        assert loss(line["helling"] + nudge, line["hoogte"]) >= best - 1e-6 * (1 + best)
        assert loss(line["helling"], line["hoogte"] + nudge) >= best - 1e-6 * (1 + best)
    assert -1e-9 <= line["r2"] <= 1 + 1e-9
    assert -1 - 1e-9 <= samenhang(x, y) <= 1 + 1e-9


def test_a_perfect_line():
    line = trendlijn([1, 2, 3], [5, 7, 9])
    assert (round(line["helling"], 9), round(line["hoogte"], 9), round(line["r2"], 9)) == (2, 3, 1)


def test_what_does_not_vary_has_no_slope():
    assert trendlijn([2, 2, 2], [1, 2, 3]) == {"helling": 0.0, "hoogte": 2.0, "r2": 0.0}
    assert samenhang([1, 2, 3], [4, 4, 4]) == 0
