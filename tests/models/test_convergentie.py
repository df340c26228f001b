"""Spread of the share at work: what tables 3.3, B.5 and B.10 print, and which way it went."""

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.convergentie import convergentie, jaren_met_aandeel, richting

RECORD = get("convergentie")
DATA = RECORD.data()


def at(group="totaal", measure="punten", region=""):
    return convergentie({"groep": group, "maat": measure, "regio": region}, DATA)


def test_the_spread_is_that_of_table_33():
    printed = [tables.figure(f"{tables.UWV}/3.3/Standaardafwijking/aandeel_werkzaam_verschil/{year}").value for year in ("2015", "2016", "2017")]
    assert [round(row["spreiding"], 1) for row in at()["rijen"]] == printed == [6.5, 6.0, 5.7]


@pytest.mark.parametrize(("group", "table"), [("wajong", "B.10A"), ("wsw", "B.10B"), ("participatiewet", "B.10C")])
def test_the_spread_of_each_group_is_that_of_b10(group, table):
    rows = at(group)["rijen"]
    for row, year in ((rows[0], "2015"), (rows[-1], "2017")):
        assert round(row["spreiding"], 1) == tables.figure(f"{tables.UWV}/{table}/Standaardafwijking/aandeel_werkzaam_verschil/{year}/{group}").value


@pytest.mark.parametrize(("group", "points"), [("totaal", "kleiner"), ("wajong", "gelijk"), ("wsw", "kleiner"), ("participatiewet", "groter")])
def test_only_the_wsw_group_came_closer_in_points_but_all_did_against_the_share(group, points):
    found = at(group)
    assert (found["richting_punten"], found["richting_deel"]) == (points, "kleiner")
    assert found["richting"] == points and at(group, "deel")["richting"] == "kleiner"


def test_both_measures_say_the_same_spread():
    for each, row in zip(at("totaal", "deel")["jaren"], at()["rijen"], strict=True):
        assert each["sd"] == pytest.approx(row["spreiding_deel"]) == pytest.approx(row["spreiding"] / row["land"] * 100)


def test_extremes_are_those_of_table_33():
    printed = [tables.figure(f"{tables.UWV}/3.3/{end} waarde/aandeel_werkzaam_verschil/2017").value for end in ("Hoogste", "Laagste")]
    last = [p["y"] for p in at()["punten"] if p["jaar"] == "2017"]
    assert [round(max(last), 1), round(min(last), 1)] == printed


def test_choosing_a_region_leaves_the_others_as_they_were():
    chosen = at(region="AM21")
    assert chosen["punten"] == at()["punten"] and chosen["jaren"] == at()["jaren"]
    assert round(chosen["gekozen"][0]["y"], 1) == tables.figure(f"{tables.UWV}/3.2/Haaglanden/aandeel_werkzaam_verschil/2015").value
    assert chosen["gekozen"][0]["tekst"] == "−12,6"
    assert [g["y"] for g in at()["gekozen"]] == [0, 0, 0]


def test_sentences_are_as_strong_as_the_figures():
    def say(**values):
        values = {**RECORD.defaults(), **values}
        return RECORD.summary(values, convergentie(values, DATA), DATA)

    assert "kwamen de regio’s dichter bij elkaar" in say()
    assert "bleef de spreiding vrijwel gelijk. Als deel van het aandeel, dat steeg, werd zij wel kleiner." in say(groep="wajong")
    assert "de spreiding werd groter" in say(groep="participatiewet")
    assert "In Haaglanden ging het aandeel werkenden van 31,3 naar 42,8 procent" in say(regio="AM21")


def test_a_region_s_shares_are_those_of_b5():
    for row, year in zip(at(region="AM21")["rijen"], ("2015", "2016", "2017"), strict=True):
        assert round(row["eigen_waarde"], 1) == tables.figure(f"{tables.UWV}/B.5/Haaglanden/aandeel_werkzaam/{year}").value


def test_less_than_a_tenth_is_the_same():
    assert [richting(each) for each in (-0.1, -0.09, 0, 0.09, 0.1)] == ["kleiner", "gelijk", "gelijk", "gelijk", "groter"]


def test_only_years_that_have_both_counts():
    counts = {"werkzaam": {"totaal": {"2015": 1, "2016": 1, "2018": 1}}, "personen": {"totaal": {"2015": 1, "2016": 1, "2017": 1}}}
    assert jaren_met_aandeel({"land": {"telling": counts}}, "totaal") == ["2015", "2016"]
