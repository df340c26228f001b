"""Worked examples: UWV's own list of outliers, and how it comes out."""

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.banenafspraak import banen_uit_uren
from widgets.models.groei import groei
from widgets.models.uitschieters import uitschieters

DATA = get("uitschieters").data()


def at(threshold, region="", group="totaal"):
    return uitschieters({"drempel": threshold, "regio": region, "deelgroep": group}, DATA)


def table_1():
    return {row["regio_code"]: row["teken"] for row in tables.rows(tables.UWV, "uitschieters") if row["uitschieter_bij"] == "totaal"}


def test_at_one_standard_deviation_come_the_eleven_of_table_1():
    found = {p["code"]: {"boven": "+", "onder": "-"}[p["soort"]] for p in at(1.0)["punten"] if p["soort"] != "gewoon"}
    assert found == {code: sign[0] for code, sign in table_1().items()}
    assert len(found) == 11


def test_double_signs_are_the_two_that_stay_at_two_standard_deviations():
    found = {p["code"] for p in at(2.0)["punten"] if p["soort"] != "gewoon"}
    assert found == {code for code, sign in table_1().items() if len(sign) == 2}


def test_r2_is_the_printed_one():
    assert round(at(1.0)["r2"], 4) == tables.figure("uwv-r2-figuur-3-1").value == 0.3083


def test_the_threshold_of_note_16_gives_another_list():
    limit = tables.figure("uwv-drempel-uitschieter-standaardafwijking").value
    assert sum(abs(p["afwijking"]) > limit for p in at(1.0)["punten"]) == 5


def test_a_sample_standard_deviation_would_lose_gorinchem():
    found = at(1.0)
    sample = found["sd"] * (35 / 34) ** 0.5
    assert {p["regio"] for p in found["punten"] if found["sd"] < abs(p["afwijking"]) <= sample} == {"Gorinchem"}


def test_a_higher_threshold_never_adds_a_region():
    counts = [at(step / 10)["aantal"] for step in range(5, 26)]
    assert counts == sorted(counts, reverse=True)


def test_the_chosen_region_is_marked_and_only_that_one():
    assert [p["code"] for p in at(1.0, "AM05")["punten"] if p["gekozen"]] == ["AM05"]
    assert not any(p["gekozen"] for p in at(1.0)["punten"])


def test_hours_that_make_one_job():
    assert banen_uit_uren(1, 110.92, 110.92) == 1
    assert banen_uit_uren(10, 12.75, 25.5) == 5
    with pytest.raises(ValueError):
        banen_uit_uren(-1, 10, 25.5)


def test_growth_needs_a_beginning():
    assert groei(100, 155) == pytest.approx(0.55)
    with pytest.raises(ValueError):
        groei(0, 5)
