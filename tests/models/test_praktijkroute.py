"""The Praktijkroute: what figures 3.8 and 3.9, table B.8 and table B.9D print."""

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.praktijkroute import groei_via_praktijkroute, jaar_ervoor, praktijkroute

RECORD = get("praktijkroute")
DATA = RECORD.data()


def at(view="register", region="", data=DATA):
    return praktijkroute({"weergave": view, "regio": region}, data)


def say(view, region="", data=DATA):
    return RECORD.summary({"weergave": view, "regio": region}, at(view, region, data), data)


def printed(table, quantity, year, group="praktijkroute"):
    return tables.per_region(tables.UWV, "gedrukt", table, quantity, year, group)


def test_the_share_in_the_register_is_that_of_b8():
    assert {row["code"]: row["register"] for row in at()["rijen"]} == pytest.approx(printed("B.8", "aandeel_doelgroepregister", "2017"), abs=0.51)
    assert at()["landelijk"]["register"] == pytest.approx(tables.figure("uwv-praktijkroute-aandeel-participatiewet-2017").value, abs=0.5)


def test_the_share_in_the_growth_is_that_of_b9d():
    assert {p["code"]: p["waarde"] for p in at("groei")["punten"]} == pytest.approx(printed("B.9D", "aandeel_in_groei", "2016-2017"), abs=0.051)
    land = at("groei")["landelijk"]
    assert round(land["groei"]) == tables.figure("uwv-praktijkroute-aandeel-groei-werkenden").value == 35
    assert round(100 - land["groei"]) == tables.figure("uwv-participatiewet-overig-aandeel-groei-werkenden").value == 65
    assert land["groei"] == pytest.approx(4108 / 11907 * 100)


def test_the_four_that_prefer_the_route_are_the_first_of_figure_39():
    assert {row["regio"] for row in at("groei")["rijen"][:4]} == {"Haaglanden", "Drechtsteden", "Noordoost-Brabant", "Midden-Limburg"}
    assert all(name in "".join(RECORD.notes(DATA)) for name in ("Haaglanden", "Drechtsteden", "Noordoost-Brabant", "Midden-Limburg"))


def test_highest_and_lowest_are_those_of_the_text():
    rows = at()["rijen"]
    assert (rows[0]["regio"], round(rows[0]["register"])) == ("Noordoost-Brabant", tables.figure("uwv-praktijkroute-aandeel-noordoost-brabant-2017").value)
    assert (rows[-1]["regio"], round(rows[-1]["register"], 1)) == ("Zuid-Kennemerland en IJmond", tables.figure("uwv-praktijkroute-aandeel-zuid-kennemerland-2017").value)


def test_few_people_are_said_to_be_few():
    assert "van de 69" not in say("groei", "AM35")
    assert "69 mensen" in say("groei", "AM35") and "weinig mensen" in say("groei", "AM35")
    assert "weinig mensen" not in say("groei", "AM21") and "weinig mensen" not in say("groei")


def counted(route, group):
    return {"praktijkroute": {"2017": route}, "participatiewet": {"2016": 100, "2017": group}}


def test_a_part_of_the_growth_can_be_all_of_it_and_more():
    assert groei_via_praktijkroute(counted(30, 120), "2017") == {"groei": 20, "route": 30, "deel": 150}


@pytest.mark.parametrize("group", [100, 90])
def test_without_growth_there_is_no_part(group):
    assert groei_via_praktijkroute(counted(30, group), "2017")["deel"] is None


def one_otherwise(route, group):
    """The data with Twente's counts at work replaced."""
    regions = [
        {**each, "telling": {**each["telling"], "werkzaam": counted(route, group)}} if each["code"] == "AM05" else each
        for each in DATA["regios"]
    ]
    return {**DATA, "regios": regions}


def test_a_region_without_growth_stands_last_and_is_named_so():
    data = one_otherwise(30, 90)
    found = at("groei", "AM05", data)
    assert found["punten"][-1]["code"] == "AM05" and found["punten"][-1]["plek"] is None and found["rijen"][-1]["deel"] == "geen groei"
    assert "groeide het aantal werkenden in de Participatiewetgroep in 2017 niet" in say("groei", "AM05", data)
    assert "zonder groei" in RECORD.describe({"weergave": "groei", "regio": "AM05"}, found, data)


def test_more_than_all_of_the_growth_is_explained():
    assert "meer dan 100 procent" in say("groei", "AM05", one_otherwise(30, 120))


def test_a_later_year_counts_from_the_year_before():
    counts = {"praktijkroute": {"2017": 30, "2018": 50}, "participatiewet": {"2016": 100, "2017": 200, "2018": 300}}
    assert groei_via_praktijkroute(counts, "2018") == {"groei": 100, "route": 20, "deel": 20}
    assert jaar_ervoor(["2016", "2017", "2018"], "2018") == "2017" and jaar_ervoor(["2016"], "2016") == "2016"
