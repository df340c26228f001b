"""What UWV 2018 printed on jobs, the indication and vacancies (B.2, B.3, B.6, 3.2), computed again.

Vacancies are printed in hundreds and jobs in whole numbers: what is computed from them is known within those roundings.
"""

import pytest

from tests.data.recompute import LATER, differing, growth, listed, observed, other, printed, ratio, regions_only
from widgets import tables
from widgets.models.verband import gemiddelde, samenhang, standaardafwijking

INDICATION, RATIO, ABOVE = "indicatie_werkkamer", "banen_t_o_v_indicatie_werkkamer", "banen_boven_indicatie_werkkamer"
OPEN, NEW = "openstaande_vacatures", "ontstane_vacatures"


def jobs(year):
    return observed("B.6", "banen", year)


def share(year):
    return ratio(jobs(year), observed("B.6", INDICATION, year))


@pytest.mark.parametrize("what", ["banen", INDICATION])
@pytest.mark.parametrize("year", ["2016", "2017"])
def test_totals_of_b6_are_not_the_sum(what, year):
    counts = observed("B.6", what, year)
    name = {"banen": f"uwv-b6-banen-{year}", INDICATION: f"uwv-b6-indicatie-{year}"}[what]
    listed(name, counts["Landelijk"], sum(regions_only(counts)))


@pytest.mark.parametrize("year", ["2016", "2017"])
def test_share_of_the_indication_b6(year):
    """Regions come out; the national figure is the mean of the regions (note 26), not jobs over indication."""
    different = differing(share(year), printed("B.6", RATIO, year))
    assert different.keys() == {"Landelijk"}
    listed(f"uwv-b6-landelijk-{year}", different["Landelijk"][1], different["Landelijk"][0])
    assert round(gemiddelde(regions_only(share(year))), 1) == different["Landelijk"][1]
    assert round(standaardafwijking(regions_only(share(year))), 1) == other("B.6", "Standaardafwijking", f"{RATIO}_verschil", year)


def test_average_of_two_years_b6_and_32():
    average = {code: (share("2016")[code] + share("2017")[code]) / 2 for code in share("2016")}
    different = differing(average, printed("B.6", RATIO, LATER))
    assert different.keys() == {"Landelijk"}
    listed("uwv-b6-landelijk-gemiddeld", different["Landelijk"][1], different["Landelijk"][0], cells=2)
    middle = gemiddelde(regions_only(average))
    assert round(middle - 100, 1) == other("3.2", "Landelijk", ABOVE, LATER)
    assert differing({code: value - middle for code, value in average.items()}, tables.per_region(tables.UWV, "gedrukt", "3.2", f"{ABOVE}_verschil", LATER)) == {}
    assert round(standaardafwijking(regions_only(average)), 1) == other("B.6", "Standaardafwijking", f"{RATIO}_verschil", LATER)


def within(begin, end, rounding):
    """Lowest and highest growth [percent] when both counts are rounded to `rounding`."""
    half = rounding / 2
    return ((end - half) / (begin + half) - 1) * 100, ((end + half) / (begin - half) - 1) * 100


def test_growth_of_jobs_b3():
    begin, end = jobs("2016"), jobs("2017")
    country = growth(begin, end)["Landelijk"]
    for quantity, minus in (("mutatie_banen", 0), ("mutatie_banen_verschil", country)):
        for code, value in printed("B.3", quantity, LATER).items():
            low, high = within(begin[code], end[code], 1)
            assert low - minus - 0.06 <= value <= high - minus + 0.06, (code, value)
    assert round(country, 1) == other("B.3", "Landelijk", "mutatie_banen", LATER)
    from_regions = (sum(regions_only(end)) / sum(regions_only(begin)) - 1) * 100
    listed("uwv-b3-banen-landelijk", round(country, 1), from_regions)


@pytest.mark.parametrize("what", [OPEN, NEW])
def test_national_growth_of_vacancies_b3(what):
    begin, end = observed("B.2", what, "2016"), observed("B.2", what, "2017")
    assert round(growth(begin, end)["Landelijk"], 1) == other("B.3", "Landelijk", f"mutatie_{what}", LATER)


def outside(what, minus):
    """Regions whose printed figure in B.3 cannot be their growth less `minus`, whatever the rounding of the vacancies."""
    begin, end = observed("B.2", what, "2016"), observed("B.2", what, "2017")
    found = {}
    for code, value in tables.per_region(tables.UWV, "gedrukt", "B.3", f"mutatie_{what}_verschil", LATER).items():
        low, high = within(begin[code], end[code], 100)
        if not low - minus - 0.1 <= value <= high - minus + 0.1:
            found[code] = value
    return found


def test_open_vacancies_are_differences_and_new_ones_are_not():
    """The two columns have the same heading; the second holds the growth itself for all 35 regions."""
    assert outside(OPEN, other("B.3", "Landelijk", f"mutatie_{OPEN}", LATER)) == {}
    country = other("B.3", "Landelijk", f"mutatie_{NEW}", LATER)
    assert len(outside(NEW, country)) == 35
    assert outside(NEW, 0) == {}
    shown = printed("B.3", f"mutatie_{NEW}_verschil", LATER)["AM01"]
    listed("uwv-b3-ontstane-vacatures", shown, shown - country, cells=35)


@pytest.mark.parametrize("what", [OPEN, NEW])
def test_correlations_of_b3(what):
    grown = list(tables.per_region(tables.UWV, "gedrukt", "B.3", "mutatie_banen", LATER).values())
    vacancies = list(tables.per_region(tables.UWV, "gedrukt", "B.3", f"mutatie_{what}_verschil", LATER).values())
    assert round(samenhang(grown, vacancies), 2) == other("B.3", "Correlatie", f"r_mutatie_banen_en_mutatie_{what}", LATER)


@pytest.mark.parametrize(("what", "year", "name"), [(OPEN, "2016", "uwv-b2-openstaand-2016"), (NEW, "2016", "uwv-b2-ontstaan-2016"), (OPEN, "2017", ""), (NEW, "2017", "")])
def test_vacancies_add_up_within_their_rounding(what, year, name):
    counts = observed("B.2", what, year)
    total = sum(regions_only(counts)) + other("B.2", "Onbekend", what, year)
    if name:
        listed(name, counts["Landelijk"], total)
    else:
        assert total == counts["Landelijk"]


def test_growth_of_the_indication_does_go_with_growth_of_jobs():
    """The 0.05 of table 3.2 is with jobs over indication. The text speaks of the change of the indication, which gives 0.56."""
    grown = growth(jobs("2016"), jobs("2017"))
    indication = growth(observed("B.6", INDICATION, "2016"), observed("B.6", INDICATION, "2017"))
    r = samenhang(regions_only(grown), regions_only(indication))
    listed("uwv-indicatie-correlatie", tables.figure("uwv-correlatie-banengroei-indicatie").value, r)
