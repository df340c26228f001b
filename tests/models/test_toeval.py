"""The generator: the published check value, its bounds, and draws that do not resemble each other."""

from itertools import pairwise

from widgets.models.toeval import begin_stand, lot, volgende_stand


def test_the_ten_thousandth_state_is_the_published_one():
    """Park and Miller 1988: from 1, after 10,000 steps, 1043618065."""
    stand = 1
    for _ in range(10000):
        stand = volgende_stand(stand)
    assert stand == 1043618065


def test_it_is_the_remainder_everywhere():
    for stand in (1, 2, 127773, 127774, 2**30, 2**31 - 3, 2**31 - 2):
        assert volgende_stand(stand) == 16807 * stand % (2**31 - 1)


def test_draws_are_spread_and_differ():
    first = [lot(volgende_stand(begin_stand(each))) for each in range(1, 1001)]
    assert min(first) > 0 and max(first) < 1
    assert len(set(first)) == 1000
    assert all(70 <= len([x for x in first if low / 10 <= x < (low + 1) / 10]) <= 130 for low in range(10))
    # One after the other: no correlation.
    mean = sum(first) / 1000
    together = sum((a - mean) * (b - mean) for a, b in pairwise(first)) / sum((a - mean) ** 2 for a in first)
    assert abs(together) < 0.1
