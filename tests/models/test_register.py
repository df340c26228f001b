import re

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators import register as calculator
from widgets.views import drawn
from widgets.views.static import with_rows

RECORD = get("register")
DATA = RECORD.data()


def outcome(data=DATA, **values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, data)
    return found, RECORD.summary(filled, found, data)


def test_growth_of_the_register_as_table_b1_prints_it():
    found, _ = outcome()
    assert round(found["groei_met"], 1) == 8.4 and round(found["groei_zonder"], 1) == -28.8


@pytest.mark.parametrize(("group", "shares"), [("totaal", [43.9, 44.8, 49.8]), ("wajong", [30.3, 32.8, 38.8])])
def test_shares_with_the_correction_as_the_source_prints_them(group, shares):
    # Tables B.5 (for 2017 table 3.3: B.5 does not follow from its own counts) and B.10A.
    assert [round(row["aandeel_met"], 1) for row in outcome(groep=group)[0]["rijen"]] == shares


def test_shares_without_the_correction():
    assert [round(row["aandeel_zonder"], 1) for row in outcome()[0]["rijen"]] == [28.8, 40.5, 49.8]
    found, sentence = outcome()
    assert sentence == (
        "Eind 2015 werkte 43,9 procent van 182.580 mensen met correctie, en 28,8 procent van 277.796 mensen zonder. "
        "Van eind 2015 tot eind 2017 ging het aandeel met correctie 5,9 procentpunt omhoog, zonder 20,9 procentpunt omhoog."
    )
    assert found["weg"] == 277796 - 182580


def test_only_wajongers_are_corrected_for():
    for all_groups, wajong in zip(outcome()[0]["rijen"], outcome(groep="wajong")[0]["rijen"], strict=True):
        assert all_groups["weg"] == wajong["weg"] >= 0
    assert outcome()[0]["rijen"][-1]["weg"] == 0


@pytest.mark.parametrize(("counting", "absent"), [("met", "zonder correctie"), ("zonder", "met correctie")])
def test_one_way_of_counting_speaks_of_itself_only(counting, absent):
    found, sentence = outcome(telling=counting)
    assert absent not in sentence and f"{counting} correctie" in sentence
    assert ("weg" in {bar["soort"] for bar in found["balken"]}) == (counting == "zonder")


def test_the_last_year_needs_no_correction():
    assert "geen correctie meer" in outcome(jaar=calculator.years()[-1])[1]


def test_bars_of_a_group_share_an_axis():
    ends = {bar["einde"] for counting in ("met", "zonder", "naast") for bar in outcome(telling=counting)[0]["balken"]}
    assert ends == {277796}


def test_a_year_more_is_a_matter_of_data():
    rows = tables.rows(tables.UWV, "waarnemingen")
    more = [{**row, "jaar": "2018"} for row in rows if row["regio"] == "Landelijk" and row["jaar"] == "2017"]
    tables.read_instead(tables.UWV, "aanvulling", more)
    calculator.years.cache_clear()
    try:
        found, sentence = outcome(RECORD.data(), jaar="2018")
        assert [row["jaar"] for row in found["rijen"]] == ["2015", "2016", "2017", "2018"]
        assert "Van eind 2015 tot eind 2018" in sentence
        svg = drawn.svg(with_rows(RECORD, 300, found))
        assert "2018 met correctie" in svg and float(re.search(r'height="([\d.]+)"', svg)[1]) > 340
    finally:
        tables.read_instead(tables.UWV, "aanvulling", None)
        calculator.years.cache_clear()
