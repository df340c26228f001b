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


def test_draws_begin_far_apart_on_the_same_road():
    """By Python's own powers: 1,000,003 steps for each draw. A number with decimals, as a widget holds it, is the same draw."""
    for each in (0, 1, 2, 999, 1000):
        assert begin_stand(each) == begin_stand(float(each)) == 12345 * pow(16807, 1000003 * each, 2**31 - 1) % (2**31 - 1)


def test_lots_of_one_draw_do_not_move_together_from_draw_to_draw():
    """Of each two of the first forty lots the correlation over 1,000 draws is that of chance: of 780 the largest is below 4.5 standard errors."""
    draws = []
    for each in range(1, 1001):
        stand = begin_stand(each)
        draws.append([])
        for _ in range(40):
            stand = volgende_stand(stand)
            draws[-1].append(lot(stand) - 0.5)
    columns = list(zip(*draws, strict=True))
    sizes = [sum(x * x for x in column) ** 0.5 for column in columns]
    for i in range(40):
        for j in range(i):
            assert abs(sum(x * y for x, y in zip(columns[i], columns[j], strict=True))) < 4.5 * sizes[i] * sizes[j] / 1000**0.5
