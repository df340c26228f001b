"""Who brought the growth: what figure 3.2 and the running text say, for the country and for regions."""

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators.deelgroepen import stories
from widgets.models.deelgroepen import bijdragen, deelgroepen, periodes_van

RECORD = get("deelgroepen")
DATA = RECORD.data()
GROUPS = ("wajong", "wsw", "participatiewet")


def at(region="", period="2015-2017"):
    return deelgroepen({"periode": period, "regio": region}, DATA)


def say(region="", period="2015-2017"):
    return RECORD.summary({"periode": period, "regio": region}, at(region, period), DATA)


def test_contributions_are_those_of_the_text():
    found = at()
    assert found["totaal"] == tables.figure("uwv-werkzamen-toename-aantal").value == 18376
    assert dict(zip(GROUPS, found["verschillen"], strict=True)) == {"wajong": 5539, "wsw": -3799, "participatiewet": 16636}
    assert [round(part) for part in found["delen"]] == [30, -21, 91]
    assert found["tekst_groei"] == "+18.376 mensen (+22,9%)"


def test_in_2017_alone_the_participatiewet_brought_more():
    assert round(at(period="2016-2017")["delen"][2], 1) == 96.5


def test_regional_figures_of_the_text():
    rijnmond = at("AM22")
    assert (rijnmond["totaal"], rijnmond["verschillen"][0], round(rijnmond["delen"][0])) == (863, 659, 76)
    assert round(at("AM35")["delen"][0]) == 16
    half = tables.figure("uwv-food-valley-aandeel-permar-wsw")
    assert half.low <= at("AM38")["delen"][1] <= half.high


def test_without_growth_there_are_no_parts():
    found = at("AM25")
    assert found["totaal"] == -182 and found["delen"] == [None] * 3
    assert [row["deel"] for row in found["rijen"]] == ["niet te berekenen"] * 4
    assert "geen groei" in say("AM25") and "%" not in found["trap"][0]["waarde"]


@pytest.mark.parametrize("region", ["", *tables.regions()])
def test_each_step_begins_where_the_last_one_ended(region):
    found = at(region)
    steps, last = found["trap"][:-1], found["trap"][-1]
    zero = found["nul"][0]["plek"]
    assert steps[0]["van"] == pytest.approx(zero) == pytest.approx(last["van"])
    assert last["tot"] == pytest.approx(steps[-1]["tot"])
    assert [step["van"] for step in steps[1:]] == pytest.approx([step["tot"] for step in steps[:-1]])
    assert all(-1e-9 <= end <= 1 + 1e-9 for step in found["trap"] for end in (step["van"], step["tot"]))
    assert sum(found["verschillen"]) == found["totaal"]


def test_a_story_is_told_of_its_region_and_period_only():
    assert set(stories()) <= set(tables.regions())
    assert "Permar" in say("AM38") and "Permar" not in say("AM38", "2016-2017") and "Permar" not in say("AM05") and "UWV" not in say()
    assert "863" in say("AM22") and "76 procent" in say("AM22") and "slechts 16 procent" in say("AM35") and "in geen andere regio" in say("AM25")


def test_more_than_a_hundred_percent_is_explained():
    assert round(at("AM33")["delen"][2]) == 144 and "meer dan 100 procent" in say("AM33")


def test_periods_follow_from_the_years():
    assert periodes_van(["2015", "2016", "2017", "2018"]) == [["2015", "2018"], ["2015", "2016"], ["2016", "2017"], ["2017", "2018"]]
    assert periodes_van(["2015", "2016"]) == [["2015", "2016"]]
    assert RECORD.inputs[0].options()[0] == ("2015-2017", "Eind 2015 tot eind 2017")


def test_nothing_changed():
    counts = {group: {"2015": 5, "2016": 5} for group in ("totaal", *GROUPS)}
    assert bijdragen(counts, list(GROUPS), "2015", "2016") == {"totaal": 0, "verschillen": [0, 0, 0], "delen": [None] * 3}
