"""What UWV 2018 printed, computed again from its own counts: equal to the last printed digit, or named here with both figures."""

import pytest

from widgets import tables
from widgets.models.eigen_regio import eigen_regio
from widgets.models.verband import samenhang, standaardafwijking

PEOPLE, WORKING, SHARE = "personen_doelgroepregister_gecorrigeerd", "werkzame_personen", "aandeel_werkzaam"
YEARS = ("2015", "2016", "2017")
PERIOD = "2015-2017"


def observed(table, quantity, year):
    """The 35 regions and "Landelijk"."""
    values = tables.per_region(tables.UWV, "waarnemingen", table, quantity, year)
    return {**values, "Landelijk": tables.national(tables.UWV, "waarnemingen", table, quantity, year)}


def printed(table, quantity, year):
    values = tables.per_region(tables.UWV, "gedrukt", table, quantity, year)
    return {**values, "Landelijk": tables.national(tables.UWV, "gedrukt", table, quantity, year)}


def other(table, row, quantity, year):
    return tables.figure(f"{tables.UWV}/{table}/{row}/{quantity}/{year}")


def people(year):
    return observed("B.1", PEOPLE, year)


def working(year):
    return observed("B.4", WORKING, year)


def growth(counts):
    begin, end = counts("2015"), counts("2017")
    return {code: (end[code] / begin[code] - 1) * 100 for code in begin}


def share(year):
    return {code: working(year)[code] / people(year)[code] * 100 for code in people(year)}


def against_country(values):
    return {code: value - values["Landelijk"] for code, value in values.items()}


def regions_only(values):
    return [value for code, value in values.items() if code != "Landelijk"]


def differing(computed, from_source, decimals=1):
    """Where the recomputed value does not round to the printed one: code to (computed, printed)."""
    half = 0.5 * 10**-decimals + 1e-9
    return {code: (computed[code], from_source[code]) for code in from_source if abs(computed[code] - from_source[code]) > half}


def test_regions_add_up_to_the_country():
    for year in YEARS:
        for counts in (people(year), working(year)):
            assert sum(regions_only(counts)) == counts["Landelijk"]


def test_growth_in_the_register_b1():
    assert differing(growth(people), printed("B.1", f"mutatie_{PEOPLE}", PERIOD)) == {}


def test_growth_in_the_register_uncorrected_b1():
    begin, end = (tables.figure(f"{tables.UWV}/B.1/Landelijk/personen_doelgroepregister/{year}").value for year in ("2015", "2017"))
    assert round((end / begin - 1) * 100, 1) == other("B.1", "Landelijk", "mutatie_personen_doelgroepregister", PERIOD).value


def test_growth_of_people_at_work_b4():
    assert differing(growth(working), printed("B.4", f"mutatie_{WORKING}", PERIOD)) == {}
    assert differing(against_country(growth(working)), printed("B.4", f"mutatie_{WORKING}_verschil", PERIOD)) == {}


@pytest.mark.parametrize("year", ["2015", "2016"])
def test_share_at_work_b5(year):
    assert differing(share(year), printed("B.5", SHARE, year)) == {}


def test_share_at_work_2017_b5_prints_another_national_figure():
    """B.5 prints 50.0% for the country; its own counts give 49.8%, which is what table 3.3 prints."""
    different = differing(share("2017"), printed("B.5", SHARE, "2017"))
    assert different.keys() == {"Landelijk"}
    assert different["Landelijk"] == (pytest.approx(49.78, abs=0.005), 50.0)
    assert tables.figure("aandeel-werkzaam-2017-tabel-3-3").value == 49.8


def test_change_of_the_share_b5():
    """The national change follows from the 50.0% printed for 2017; the counts give 5.9 instead of 6.1."""
    change = {code: share("2017")[code] - share("2015")[code] for code in people("2015")}
    different = differing(change, printed("B.5", f"mutatie_{SHARE}", PERIOD))
    assert different.keys() == {"Landelijk"}
    assert different["Landelijk"] == (pytest.approx(5.91, abs=0.005), 6.1)


def test_table_32_repeats_b4_and_b5():
    assert printed("3.2", f"mutatie_{WORKING}_verschil", PERIOD) == printed("B.4", f"mutatie_{WORKING}_verschil", PERIOD)
    assert differing(against_country(share("2015")), printed("3.2", f"{SHARE}_verschil", "2015")) == {}
    assert round(share("2015")["Landelijk"], 1) == other("3.2", "Landelijk", SHARE, "2015").value
    assert round(growth(working)["Landelijk"], 1) == other("3.2", "Landelijk", f"mutatie_{WORKING}", PERIOD).value


def test_standard_deviations_are_of_the_population():
    """All are divided by 35; divided by 34 the first three would be 14.4, 13.1 and 6.6."""
    from_counts = {"B.4": against_country(growth(working)), "3.2": against_country(growth(working))}
    for table, values in from_counts.items():
        assert round(standaardafwijking(regions_only(values)), 1) == other(table, "Standaardafwijking", f"mutatie_{WORKING}_verschil", PERIOD).value
    for year in YEARS:
        assert round(standaardafwijking(regions_only(share(year))), 1) == other("B.5", "Standaardafwijking", f"{SHARE}_verschil", year).value
    assert round(standaardafwijking(regions_only(share("2015"))), 1) == other("3.2", "Standaardafwijking", f"{SHARE}_verschil", "2015").value
    for quantity, year in (("mutatie_banen_verschil", PERIOD), ("banen_boven_indicatie_werkkamer_verschil", "2016-2017")):
        values = regions_only(printed("3.2", quantity, year))
        assert round(standaardafwijking(values), 1) == other("3.2", "Standaardafwijking", quantity, year).value


def test_correlations_of_table_32():
    jobs = regions_only(printed("3.2", "mutatie_banen_verschil", PERIOD))
    people_growth = regions_only(printed("3.2", f"mutatie_{WORKING}_verschil", PERIOD))
    indication = regions_only(printed("3.2", "banen_boven_indicatie_werkkamer_verschil", "2016-2017"))
    start = regions_only(printed("3.2", f"{SHARE}_verschil", "2015"))

    def r(name):
        return tables.figure(f"{tables.UWV}/3.2/Correlatie/{name}").value

    assert round(samenhang(jobs, people_growth), 2) == r(f"r_mutatie_banen_en_mutatie_{WORKING}/{PERIOD}")
    assert round(samenhang(jobs, indication), 2) == r(f"r_mutatie_banen_en_banen_boven_indicatie_werkkamer/{PERIOD}")
    assert round(samenhang(start, people_growth), 2) == r(f"r_mutatie_{WORKING}_en_{SHARE}/{PERIOD}")


def test_correlation_with_the_start_from_counts_rounds_otherwise():
    """Table 3.2 prints -0.55, which its own rounded columns give; the counts give -0.555, rounded -0.56."""
    start, people_growth = regions_only(share("2015")), regions_only(growth(working))
    assert samenhang(start, people_growth) == pytest.approx(-0.5552, abs=5e-5)


def test_worked_example_of_table_31():
    def of(region, quantity, year):
        return tables.figure(f"{tables.UWV}/3.1/{region}/{quantity}/{year}").value

    national = of("Landelijk", "mutatie_banen", PERIOD)
    for region in (f"Regio {number}" for number in range(1, 7)):
        begin, end = of(region, "aantal_banen", "2015"), of(region, "aantal_banen", "2017")
        outcome = eigen_regio({"banen_begin": begin, "banen_eind": end, "landelijk": national}, {"voorbeeld": []})
        assert outcome["mutatie"] == pytest.approx(of(region, "mutatie_banen", PERIOD))
        assert outcome["verschil"] == pytest.approx(of(region, "mutatie_banen_verschil", PERIOD))
