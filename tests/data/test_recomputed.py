"""What UWV 2018 printed on jobs, people and shares, computed again from its own counts.

Equal to the last printed digit, or on the list (data/nagerekend.csv) with both figures: nothing is tolerated in silence.
"""

import re
from pathlib import Path

import pytest

from tests.data.recompute import (
    CORRECTED,
    GROUPS,
    PEOPLE,
    PERIOD,
    SHARE,
    WORKING,
    YEARS,
    against_country,
    differing,
    growth,
    listed,
    observed,
    other,
    printed,
    ratio,
    regions_only,
)
from widgets import tables
from widgets.calculators import get
from widgets.models.eigen_regio import eigen_regio
from widgets.models.uitschieters import uitschieters, verband_uit_verschillen
from widgets.models.verband import samenhang, standaardafwijking, trendlijn


def people(year):
    return observed("B.1", CORRECTED, year)


def working(year):
    return observed("B.4", WORKING, year)


def share(year):
    return ratio(working(year), people(year))


def group_people(group, year):
    return observed("B.7", GROUPS[group][2], year, group)


def group_working(group, year):
    return observed(GROUPS[group][0], WORKING, year, group)


def group_share(group, year):
    return ratio(group_working(group, year), group_people(group, year))


@pytest.mark.parametrize("year", YEARS)
def test_regions_and_groups_add_up(year):
    for counts in (people(year), working(year)):
        assert sum(regions_only(counts)) == counts["Landelijk"]
    for code in people(year):
        assert sum(group_people(group, year)[code] for group in GROUPS) == people(year)[code]
        assert sum(group_working(group, year)[code] for group in GROUPS) == working(year)[code]


def test_praktijkroute_and_the_rest_add_up_to_the_participatiewet():
    route, rest = (observed("B.9D", WORKING, "2017", group) for group in ("praktijkroute", "participatiewet_overig"))
    assert {code: route[code] + rest[code] for code in route} == group_working("participatiewet", "2017")


def test_growth_in_the_register_b1():
    assert differing(growth(people("2015"), people("2017")), printed("B.1", f"mutatie_{CORRECTED}", PERIOD)) == {}
    begin, end = (tables.figure(f"{tables.UWV}/B.1/Landelijk/{PEOPLE}/{year}").value for year in ("2015", "2017"))
    assert round((end / begin - 1) * 100, 1) == other("B.1", "Landelijk", f"mutatie_{PEOPLE}", PERIOD)


@pytest.mark.parametrize("group", ["totaal", *GROUPS])
def test_growth_of_people_at_work_b4_and_b9(group):
    table = GROUPS[group][0] if group in GROUPS else "B.4"
    computed = growth(*(observed(table, WORKING, year, group) for year in ("2015", "2017")))
    assert differing(computed, printed(table, f"mutatie_{WORKING}", PERIOD, group)) == {}
    assert differing(against_country(computed), printed(table, f"mutatie_{WORKING}_verschil", PERIOD, group)) == {}
    assert round(standaardafwijking(regions_only(computed)), 1) == other(table, "Standaardafwijking", f"mutatie_{WORKING}_verschil", PERIOD, group)


@pytest.mark.parametrize("year", YEARS)
def test_share_at_work_b5(year):
    different = differing(share(year), printed("B.5", SHARE, year))
    assert different.keys() == ({"Landelijk"} if year == "2017" else set())
    if different:
        listed("uwv-b5-landelijk-2017", different["Landelijk"][1], different["Landelijk"][0])
    assert round(standaardafwijking(regions_only(share(year))), 1) == other("B.5", "Standaardafwijking", f"{SHARE}_verschil", year)


def test_change_of_the_share_b5():
    change = {code: share("2017")[code] - share("2015")[code] for code in people("2015")}
    different = differing(change, printed("B.5", f"mutatie_{SHARE}", PERIOD))
    assert different.keys() == {"Landelijk"}
    listed("uwv-b5-landelijk-mutatie", different["Landelijk"][1], different["Landelijk"][0])


@pytest.mark.parametrize("year", YEARS)
def test_extremes_of_table_33(year):
    relative = regions_only(against_country(share(year)))
    assert round(share(year)["Landelijk"], 1) == other("3.3", "Landelijk", SHARE, year)
    assert round(max(relative), 1) == other("3.3", "Hoogste waarde", f"{SHARE}_verschil", year)
    assert round(min(relative), 1) == other("3.3", "Laagste waarde", f"{SHARE}_verschil", year)
    assert round(standaardafwijking(relative), 1) == other("3.3", "Standaardafwijking", f"{SHARE}_verschil", year)


def test_table_32_repeats_b4_and_b5():
    assert printed("3.2", f"mutatie_{WORKING}_verschil", PERIOD) == printed("B.4", f"mutatie_{WORKING}_verschil", PERIOD)
    assert differing(against_country(share("2015")), printed("3.2", f"{SHARE}_verschil", "2015")) == {}
    assert round(share("2015")["Landelijk"], 1) == other("3.2", "Landelijk", SHARE, "2015")
    assert round(growth(working("2015"), working("2017"))["Landelijk"], 1) == other("3.2", "Landelijk", f"mutatie_{WORKING}", PERIOD)


def test_standard_deviations_are_of_the_population():
    """All are divided by 35; divided by 34 they would print as 14.4, 13.1, 15.8 and 6.6."""
    for quantity, year in (("mutatie_banen_verschil", PERIOD), (f"mutatie_{WORKING}_verschil", PERIOD), ("banen_boven_indicatie_werkkamer_verschil", "2016-2017"), (f"{SHARE}_verschil", "2015")):
        population = standaardafwijking(regions_only(printed("3.2", quantity, year)))
        assert round(population, 1) == other("3.2", "Standaardafwijking", quantity, year)
        assert round(population * (35 / 34) ** 0.5, 1) != other("3.2", "Standaardafwijking", quantity, year)


def test_correlations_of_table_32():
    jobs = regions_only(printed("3.2", "mutatie_banen_verschil", PERIOD))
    workers = regions_only(printed("3.2", f"mutatie_{WORKING}_verschil", PERIOD))
    indication = regions_only(printed("3.2", "banen_boven_indicatie_werkkamer_verschil", "2016-2017"))
    start = regions_only(printed("3.2", f"{SHARE}_verschil", "2015"))
    last = other("3.2", "Correlatie", f"r_mutatie_{WORKING}_en_{SHARE}", PERIOD)
    assert round(samenhang(jobs, workers), 2) == other("3.2", "Correlatie", f"r_mutatie_banen_en_mutatie_{WORKING}", PERIOD)
    assert round(samenhang(jobs, indication), 2) == other("3.2", "Correlatie", "r_mutatie_banen_en_banen_boven_indicatie_werkkamer", PERIOD)
    assert round(samenhang(start, workers), 2) == last
    listed("uwv-r-begin", last, samenhang(regions_only(share("2015")), regions_only(growth(working("2015"), working("2017")))))


@pytest.mark.parametrize("group", GROUPS)
def test_shares_of_the_groups_b10(group):
    table = GROUPS[group][1]
    for year in YEARS:
        assert differing(group_share(group, year), printed(table, SHARE, year, group)) == {}
    for year in ("2015", "2017"):
        computed = against_country(group_share(group, year))
        different = differing(computed, printed(table, f"{SHARE}_verschil", year, group))
        assert round(standaardafwijking(regions_only(computed)), 1) == other(table, "Standaardafwijking", f"{SHARE}_verschil", year, group)
        if group != "wajong":
            assert different == {}
            continue
        example = "AM02" if year == "2015" else "AM09"
        listed(f"uwv-b10a-verschil-{year}", different[example][1], different[example][0], cells=len(different))
        rounded = round(group_share(group, year)["Landelijk"], 1)
        assert differing({code: value - rounded for code, value in group_share(group, year).items()}, printed(table, f"{SHARE}_verschil", year, group)) == {}


@pytest.mark.parametrize(("group", "smaller"), [("wajong", False), ("wsw", True), ("participatiewet", False)])
def test_spread_among_the_groups(group, smaller):
    """Only the WSW group's regions came closer in points; against the share, which rose, all three did."""
    first, last = (group_share(group, year) for year in ("2015", "2017"))
    spreads = [standaardafwijking(regions_only(each)) for each in (first, last)]
    assert (spreads[1] < spreads[0]) == smaller
    assert spreads[1] / last["Landelijk"] < spreads[0] / first["Landelijk"]


def test_signs_of_table_1_for_the_wajong_are_distances_to_the_line_of_figure_34():
    x, y = against_country(group_share("wajong", "2015")), against_country(growth(group_working("wajong", "2015"), group_working("wajong", "2017")))
    points = [{"code": code, "regio": name, "x": x[code], "y": y[code]} for code, name in tables.regions().items()]
    found = {p["code"]: {"boven": "+", "onder": "-", "gewoon": ""}[p["soort"]] for p in verband_uit_verschillen(points, 1)["punten"]}
    signs = {row["regio_code"]: row["teken"] for row in tables.rows(tables.UWV, "uitschieters") if row["uitschieter_bij"] == "wajong"}
    assert {code: found[code] for code in signs} == signs


def test_not_nearly_all_of_the_wsw_group_work():
    listed("uwv-wsw-bijna-honderd", tables.figure("uwv-wsw-aandeel-werkend").value, group_share("wsw", "2015")["Landelijk"])
    assert round(group_share("wsw", "2015")["AM21"], 1) == 67.6


def test_regions_where_the_wsw_group_did_not_shrink():
    begin, end = group_working("wsw", "2015"), group_working("wsw", "2017")
    regions = [code for code in begin if code != "Landelijk"]
    assert sum(end[code] > begin[code] for code in regions) == tables.figure("uwv-wsw-regios-zonder-afname").value
    listed("uwv-wsw-zonder-daling", tables.figure("uwv-wsw-regios-zonder-afname").value, sum(end[code] >= begin[code] for code in regions))


def test_contributions_of_the_groups_to_growth():
    """Two years: Wajong 30, WSW -21 and Participatiewet 91 percent; the text dates the last to 2017 alone."""

    def more(group, year):
        return group_working(group, "2017")["Landelijk"] - group_working(group, year)["Landelijk"]

    def part(group, year):
        return more(group, year) / sum(more(each, year) for each in GROUPS) * 100

    assert sum(more(each, "2015") for each in GROUPS) == tables.figure("uwv-werkzamen-toename-aantal").value
    assert round(part("wajong", "2015")) == tables.figure("uwv-wajong-aandeel-toename").value
    assert round(part("participatiewet", "2015")) == tables.figure("uwv-participatiewet-aandeel-groei-werkenden").value
    assert round(sum(part(each, "2015") for each in GROUPS), 9) == 100
    listed("uwv-participatiewet-in-2017", tables.figure("uwv-participatiewet-aandeel-groei-werkenden").value, part("participatiewet", "2016"))


def test_regional_stories():
    """Food Valley and Permar, Rijnmond and Gorinchem and their Wajongers, West-Brabant as the only one that shrank."""

    def more(counts, code):
        return counts("2017")[code] - counts("2015")[code]

    wajong = {year: group_working("wajong", year) for year in YEARS}
    wsw = {year: group_working("wsw", year) for year in YEARS}
    half = tables.figure("uwv-food-valley-aandeel-permar-wsw")
    assert half.low <= more(wsw.get, "AM38") / more(working, "AM38") * 100 <= half.high
    assert more(working, "AM22") == tables.figure("uwv-rijnmond-toename-werkzamen").value
    assert more(wajong.get, "AM22") == tables.figure("uwv-rijnmond-toename-wajong").value
    assert round(more(wajong.get, "AM22") / more(working, "AM22") * 100) == tables.figure("uwv-rijnmond-aandeel-wajong").value
    assert round(more(wajong.get, "AM35") / more(working, "AM35") * 100) == tables.figure("uwv-gorinchem-aandeel-wajong").value
    assert [code for code in people("2015") if more(working, code) < 0] == ["AM25"]


@pytest.mark.parametrize("year", YEARS)
def test_shares_in_the_register_b8(year):
    for group in GROUPS:
        assert differing(ratio(group_people(group, year), people(year)), printed("B.8", "aandeel_doelgroepregister", year, group), 0) == {}
    raw, whole = other("B.7", "Landelijk", PEOPLE, year, "wajong"), other("B.1", "Landelijk", PEOPLE, year)
    assert round(raw / whole * 100) == other("B.8", "Landelijk", "aandeel_doelgroepregister_ongecorrigeerd", year, "wajong")


def test_praktijkroute_b8_and_b9d():
    route = observed("B.7", PEOPLE, "2017", "praktijkroute")
    assert differing(ratio(route, group_people("participatiewet", "2017")), printed("B.8", "aandeel_doelgroepregister", "2017", "praktijkroute"), 0) == {}
    before, after = group_working("participatiewet", "2016"), group_working("participatiewet", "2017")
    more = {code: after[code] - before[code] for code in after}
    at_work = observed("B.9D", WORKING, "2017", "praktijkroute")
    assert differing(growth(before, after), printed("B.9D", f"mutatie_{WORKING}", "2016-2017", "participatiewet")) == {}
    assert differing(ratio(at_work, more), printed("B.9D", "aandeel_in_groei", "2016-2017", "praktijkroute")) == {}
    assert differing(ratio({code: more[code] - at_work[code] for code in more}, more), printed("B.9D", "aandeel_in_groei", "2016-2017", "participatiewet_overig")) == {}


def test_trend_line_of_figure_34():
    """The line and R2 that figure 3.4 prints for the Wajong come out of the counts."""
    line = trendlijn(regions_only(against_country(group_share("wajong", "2015"))), regions_only(against_country(growth(group_working("wajong", "2015"), group_working("wajong", "2017")))))
    assert (round(line["helling"], 4), round(line["hoogte"], 1), round(line["r2"], 4)) == (-0.8524, 0.5, 0.4997)


def test_rule_for_outliers():
    found = uitschieters({"drempel": 1, "regio": "", "deelgroep": "totaal"}, get("uitschieters").data())
    listed("uwv-noot-16-grens", tables.figure("uwv-drempel-uitschieter-standaardafwijking").value, found["sd"])


def test_worked_example_of_table_31():
    national = other("3.1", "Landelijk", "mutatie_banen", PERIOD)
    for region in (f"Regio {number}" for number in range(1, 7)):
        begin, end = (other("3.1", region, "aantal_banen", year) for year in ("2015", "2017"))
        outcome = eigen_regio({"banen_begin": begin, "banen_eind": end, "landelijk": national}, {"voorbeeld": []})
        assert outcome["mutatie"] == pytest.approx(other("3.1", region, "mutatie_banen", PERIOD))
        assert outcome["verschil"] == pytest.approx(other("3.1", region, "mutatie_banen_verschil", PERIOD))


def test_every_case_on_the_list_is_recomputed_here():
    text = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_recomputed*.py"))
    named = set(re.findall(r'"(uwv-[a-z0-9{}-]+)"', text))
    wanted = {row["id"] for row in tables.rows(".", "nagerekend") if row["bron"] == tables.UWV}
    assert {name for name in wanted if name not in named and re.sub(r"\d{4}$", "{year}", name) not in named} == set()
