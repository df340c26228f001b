"""Where several statements bound one value, the tightest interval that satisfies all is worked out here and held."""

import pytest

from widgets import tables


def bounds(name):
    """A bare number is rounded: "4,2" is anything from 4.15 to 4.25."""
    return tables.figure(name).limits()


def meet(*intervals):
    """The overlap of intervals; fails when there is none."""
    low, high = max(each[0] for each in intervals), min(each[1] for each in intervals)
    assert low <= high, intervals
    return low, high


def minus(a, b):
    return a[0] - b[1], a[1] - b[0]


def plus(a, b):
    return a[0] + b[0], a[1] + b[1]


def test_chance_of_starters_in_randstad_and_periphery():
    """PBL: 55 less nearly 3; a little over 52; a little under 57; a difference of 4.2. Together they leave little room."""
    base = bounds("pbl-basiskans-starters")
    difference = bounds("pbl-verschil-starters-randstad-periferie")
    periphery, randstad = bounds("pbl-kans-starters-periferie"), bounds("pbl-kans-starters-randstad")
    effect = bounds("pbl-afwijking-starters-periferie")
    for _ in range(5):
        periphery = meet(periphery, minus(base, effect), minus(randstad, difference))
        effect = meet(effect, minus(base, periphery))
        randstad = meet(randstad, plus(periphery, difference))
    assert periphery == pytest.approx(bounds("pbl-kans-starters-periferie-grenzen"))
    assert randstad == pytest.approx(bounds("pbl-kans-starters-randstad-grenzen"))
    assert effect == pytest.approx(bounds("pbl-afwijking-starters-periferie-grenzen"))


def test_chance_of_former_unemployed_in_randstad_and_periphery():
    """PBL: 42 in the periphery, printed whole; nearly 47 in the Randstad; a difference of 4.6."""
    printed = bounds("pbl-kans-voormalig-werklozen-periferie")
    difference = bounds("pbl-verschil-voormalig-werklozen-randstad-periferie")
    randstad = meet(bounds("pbl-kans-voormalig-werklozen-randstad"), plus(printed, difference))
    periphery = meet(printed, minus(randstad, difference))
    assert randstad == pytest.approx(bounds("pbl-kans-voormalig-werklozen-randstad-grenzen"))
    assert periphery == pytest.approx(bounds("pbl-kans-voormalig-werklozen-periferie-grenzen"))


@pytest.mark.parametrize(
    ("high", "low", "difference"),
    [
        ("pbl-kans-voormalig-werklozen-master", "pbl-kans-voormalig-werklozen-primair-onderwijs", "pbl-verschil-opleiding-voormalig-werklozen"),
        ("pbl-kans-starters-zonder-migratieachtergrond", "pbl-kans-starters-niet-westers", "pbl-verschil-migratieachtergrond-starters"),
    ],
)
def test_two_chances_and_their_difference_agree(high, low, difference):
    """Both are printed whole, so that their difference is known to one point either way."""
    apart = tables.figure(high).value - tables.figure(low).value
    meet((apart - 1, apart + 1), bounds(difference))


@pytest.mark.parametrize(("group", "total"), [("starters", (99.5, 101)), ("voormalig-werklozen", (99.5, 100.5))])
def test_the_three_paths_are_everyone(group, total):
    """27, 19 and 54 are "ruim" or rounded: together a hundred within their rounding."""
    shares = [tables.figure(f"pbl-pad-{path}-{group}").value for path in ("weinig-werkzeker", "flexibel", "vast")]
    assert total[0] <= sum(shares) <= total[1]


def test_publications_that_say_the_same_give_the_same():
    """PBL and KWI report one study: linked figures with the same unit overlap, one case aside that is a difference in wording."""
    rows = {row["id"]: row for row in tables.rows("kengetallen", "kengetallen")}
    compared = 0
    for row in rows.values():
        for other in map(rows.get, row["verwant"].split()):
            if {row["bron"][:3], other["bron"][:3]} == {"pbl", "kwi"} and row["eenheid"] == other["eenheid"] and row["laag"] and other["laag"] and row["eenheid"] in ("procent", "procentpunt"):
                meet((float(row["laag"]), float(row["hoog"])), (float(other["laag"]), float(other["hoog"])))
                compared += 1
    assert compared >= 20


def test_permanent_contracts_of_wajongers_two_ways():
    """KWI prints 37 percent in its text and works out 15 x 2.5 = 37.5 beside a figure: both rows stand, linked, a point apart at most."""
    start, factor = tables.figure("kwi-jobcoach-vast-contract-start-wajong-figuur-2").value, tables.figure("kwi-jobcoach-vast-contract-factor-36m-wajong-figuur-2").value
    computed, text = tables.figure("kwi-jobcoach-vast-contract-36m-wajong-figuur-2").value, tables.figure("kwi-jobcoach-vast-contract-36m-wajong").value
    assert start * factor == computed
    assert 0 < abs(computed - text) <= 1
    linked = next(row for row in tables.rows("kengetallen", "kengetallen") if row["id"] == "kwi-jobcoach-vast-contract-36m-wajong")["verwant"]
    assert "kwi-jobcoach-vast-contract-36m-wajong-figuur-2" in linked.split()


def test_publications_that_date_a_thing_differently_are_linked():
    """SUWI: Platform31 says 2001, ESB 2002."""
    years = {row["id"]: row for row in tables.rows(".", "tijdlijn")}
    one, other = years["p31-wet-structuur-werk-en-inkomen"], years["esb-suwi"]
    assert (one["jaar_van"], other["jaar_van"]) == ("2001", "2002")
    assert other["id"] in one["verwant"].split() and one["id"] in other["verwant"].split()
