"""Jobs against the indication: what table B.6 and note 26 print, and what the list of regions draws."""

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.indicatie import indicatie
from widgets.models.lijst import korte_regionaam, op_volgorde, schaalstreepjes
from widgets.models.regiomaten import regiomaat

RECORD = get("indicatie")
DATA = RECORD.data()
RATIO = "banen_t_o_v_indicatie_werkkamer"


def at(year="gemiddeld", land="regios", region=""):
    return indicatie({"jaar": year, "land": land, "regio": region}, DATA)


@pytest.mark.parametrize(("year", "printed"), [("2016", "2016"), ("2017", "2017"), ("gemiddeld", "2016-2017")])
def test_each_region_is_as_printed_in_b6(year, printed):
    expected = tables.per_region(tables.UWV, "gedrukt", "B.6", RATIO, printed)
    assert {row["code"]: row["waarde"] for row in at(year)["rijen"]} == pytest.approx(expected, abs=0.051)


@pytest.mark.parametrize(("year", "mean", "weighed"), [("2016", 105.0, 102.4), ("2017", 106.5, 103.7), ("gemiddeld", 105.7, 103.1)])
def test_the_country_is_the_mean_of_the_regions_or_weighed(year, mean, weighed):
    """The first is printed in B.6 (note 26), the second on the page Nagerekend."""
    found = at(year)
    assert (round(found["land_regios"], 1), round(found["land_gewogen"], 1)) == (mean, weighed)
    assert round(found["land_waarde"], 1) == mean
    assert round(at(year, "gewogen")["land_waarde"], 1) == weighed


def test_differences_are_those_of_table_32():
    expected = tables.per_region(tables.UWV, "gedrukt", "3.2", "banen_boven_indicatie_werkkamer_verschil", "2016-2017")
    assert {row["code"]: row["verschil"] for row in at()["rijen"]} == pytest.approx(expected, abs=0.051)


def test_the_mean_of_the_years_is_the_measure_that_other_calculators_use():
    for each in DATA["regios"]:
        row = next(row for row in at()["rijen"] if row["code"] == each["code"])
        assert row["gemiddeld"] - 100 == pytest.approx(regiomaat(each["telling"], "indicatie", "totaal", ""))


def test_only_the_chosen_region_is_marked_or_else_the_country():
    assert at(region="AM22")["gekozen"] == [{**at(region="AM22")["gekozen"][0], "rij": 34, "tekst": "80,3"}]
    assert at()["gekozen"][0]["rij"] == 0
    assert at(region="AM22")["punten"] == at()["punten"]


def test_the_sentence_names_the_region_and_says_it_is_no_verdict():
    values = {**RECORD.defaults(), "regio": "AM22"}
    sentence = RECORD.summary(values, indicatie(values, DATA), DATA)
    assert "In Rijnmond" in sentence and "80,3 procent" in sentence and "25,4 procentpunt onder het land" in sentence and "geen oordeel" in sentence


def test_a_year_that_is_added_can_be_chosen():
    def more(telling):
        return {"banen": {"totaal": {**telling["banen"]["totaal"], "2018": 110}}, "indicatie": {"totaal": {**telling["indicatie"]["totaal"], "2018": 100}}}

    data = {**DATA, "jaren": [*DATA["jaren"], "2018"], "regios": [{**each, "telling": more(each["telling"])} for each in DATA["regios"]]}
    data["land"] = {**DATA["land"], "telling": more(DATA["land"]["telling"])}
    found = indicatie({"jaar": "2018", "land": "regios", "regio": ""}, data)
    assert {row["in_2018"] for row in found["rijen"]} == {110.00000000000001} and found["boven"] == 35


def test_a_list_goes_from_high_to_low_and_what_is_unknown_stands_last():
    rows = op_volgorde([{"code": c, "regio": c, "waarde": w} for c, w in (("a", 10), ("b", None), ("c", 30))], 20, [0, 40])
    assert [(row["rij"], row["code"], row["plek"], row["van"]) for row in rows] == [(1, "c", 0.75, 0.5), (2, "a", 0.25, 0.5), (3, "b", None, 0.5)]


def test_marks_of_a_scale_are_whole_steps_within_it():
    assert [each["tekst"] for each in schaalstreepjes([70, 140], 20)] == ["80", "100", "120", "140"]
    assert [each["tekst"] for each in schaalstreepjes([-50, 100], 50)] == ["−50", "0", "50", "100"]


def test_names_are_short_enough_for_a_phone():
    assert korte_regionaam("IJsselvechtstreek (Regio Zwolle)") == "IJsselvechtstreek"
    assert max(len(korte_regionaam(name)) for name in tables.regions().values()) <= 27
