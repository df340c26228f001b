"""Chances between bounds: the corners, sums that keep the bounds, and the source's own examples."""

import urllib.parse

import pytest

from widgets import calculators, tables
from widgets.calculators.kansgroepen import groups
from widgets.models.kans import kans, met_tekens, tot, tussen, verschil_in_woorden
from widgets.models.kansen import hoekpunten, naar_buiten, weeg, zonder_gewicht
from widgets.models.ondergrens import kant_van_grens, ondergrens
from widgets.models.regio_of_persoon import keer
from widgets.models.samenstelling import samenstelling

EXAMPLES = tables.rows(".", "rekenvoorbeelden")


def run(name, **given):
    record = calculators.get(name)
    return record.compute({**record.defaults(), **given}, record.data())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda row: row["id"])
def test_worked_example_is_what_the_source_says(example):
    """Our bounds lie within what the source's words and rounding allow, and there is no gap where they should not be."""
    given = dict(urllib.parse.parse_qsl(example["invoer"], keep_blank_values=True))
    record = calculators.get(example["rekenhulp"])
    assert set(given) <= {each.name for each in record.inputs}
    low, high = run(example["rekenhulp"], **given)[example["uitkomst"]]
    source = tables.figure(example["kengetal"])
    assert source.limits()[0] - 1e-9 <= low <= high <= source.limits()[1] + 1e-9
    assert tot([low, high]).split(" tot ")[0].partition(",")[0] in (f"{source.value:.0f}", f"{source.value - 1:.0f}", source.printed.partition(".")[0])


def test_examples_hold_each_figure_that_the_chapter_is_about():
    assert {tables.figure(row["kengetal"]).printed for row in EXAMPLES} == {"55", "45", "52", "57", "42", "47", "51", "37", "48", "56", "4.2", "4.6", "14", "8", "3", "1.5"}


@pytest.mark.parametrize(("group", "area"), [("starters", (52.25, 52.5, 56.5, 56.75)), ("voormalig-werklozen", (41.85, 42.45, 46.5, 47.0))])
def test_the_difference_tightens_the_two_chances(group, area):
    found = groups()[group]["kenmerken"][0]["hoekpunten"]
    assert [min(p[0] for p in found), max(p[0] for p in found), min(p[1] for p in found), max(p[1] for p in found)] == pytest.approx(area)
    assert {round(p[1] - p[0], 6) for p in found} <= ({4.15, 4.25} if group == "starters" else {4.55, 4.65})
    for place, end in ((0, "periferie"), (1, "randstad")):
        derived = tables.figure(f"pbl-kans-{group}-{end}-grenzen")
        assert [derived.low, derived.high] == [pytest.approx(min(p[place] for p in found)), pytest.approx(max(p[place] for p in found))]


def test_corners_that_contradict_each_other_are_refused():
    with pytest.raises(ValueError, match="no a in"):
        hoekpunten([10, 11], [20, 21], [5, 6])
    assert hoekpunten([0, 1], [2, 3], [2, 2]) == [[0, 2], [1, 3]]


def test_nothing_filled_in_is_the_base_chance():
    group = groups()["starters"]
    assert weeg(1, zonder_gewicht(group), group) == [54.5, 55.5]


def test_two_chances_add_up_over_the_base_chance():
    """52.25 to 52.5 and 47.5 to 48.5, less once the base chance of 54.5 to 55.5."""
    found = run("kans", landsdeel="periferie", migratie="niet-westers", vergelijk="nee")["kans_a"]
    assert found == [pytest.approx(52.25 + 47.5 - 55.5), pytest.approx(52.5 + 48.5 - 54.5)]


def test_what_two_profiles_share_does_not_blur_their_difference():
    both = {"migratie": "niet-westers", "migratie_b": "niet-westers", "stad": "agglomeratie", "stad_b": "agglomeratie"}
    found = run("kans", landsdeel="periferie", landsdeel_b="randstad", **both)
    assert found["verschil"] == [pytest.approx(-4.25), pytest.approx(-4.15)] and found["tekst_verschil"] == "−4,2"
    assert found["kans_a"][1] - found["kans_a"][0] > 3


def test_two_groups_are_compared_at_their_widest():
    found = run("kans", landsdeel="", landsdeel_b="", groep_b="voormalig-werklozen")
    assert found["verschil"] == [pytest.approx(54.5 - 45.5), pytest.approx(55.5 - 44.5)]


def test_a_characteristic_of_the_other_group_does_not_count():
    hidden = run("kans", groep="voormalig-werklozen", migratie="niet-westers", landsdeel="", vergelijk="nee")
    assert hidden["kans_a"] == [44.5, 45.5]


def test_an_own_assumption_counts_only_when_chosen_and_is_marked():
    off = run("kans", punten=-5, landsdeel="", vergelijk="nee")
    on = run("kans", punten=-5, aanname="leeftijd", landsdeel="", vergelijk="nee")
    assert off["kans_a"] == [54.5, 55.5] and on["kans_a"] == [49.5, 50.5]
    assert [step["soort"] for step in on["stappen"]][4] == "eigen" and [step["soort"] for step in off["stappen"]][4] == "leeg"
    record = calculators.get("kans")
    values = {**record.defaults(), "punten": -5, "aanname": "leeftijd"}
    assert "uw eigen aanname, leeftijd −5,0" in record.summary(values, record.compute(values, record.data()), record.data())


def test_who_assumes_an_area_in_between_lives_in_neither():
    found = run("kans", landsdeel="periferie", aanname="gebied", punten=1, vergelijk="nee")
    assert found["kans_a"] == [55.5, 56.5]


def test_bounds_read_outward():
    assert naar_buiten([1.14, 1.21]) == [1.1, 1.3]
    assert tot([52.25, 52.5]) == "52,2 tot 52,5" and tot([4.15, 4.25]) == "4,2" and tot([4.15, 4.3]) == "4,1 tot 4,3"
    assert tussen([52.3, 52.5], "procent") == "tussen 52,3 en 52,5 procent"
    assert met_tekens([-0.06, 0.01]) == "−0,1 tot +0,1" and met_tekens([0, 0]) == "0,0"


@pytest.mark.parametrize(
    ("bounds", "words"),
    [([0, 0], "gelijk"), ([4.2, 4.2], "A heeft 4,2 procentpunt meer"), ([-8.5, -8], "A heeft 8,0 tot 8,5 procentpunt minder"), ([0, 3], "hooguit 3,0 procentpunt meer"), ([-1, 2], "is hiermee niet te zeggen")],
)
def test_difference_in_words(bounds, words):
    assert words in verschil_in_woorden(bounds)


def test_every_profile_has_a_chance():
    """No profile, with the largest own assumption, comes below nought or above a hundred, nor beyond the chart's axis."""
    record = calculators.get("kans")
    for group, area, city, who, education, points in ((g, a, c, m, e, p) for g in groups() for a in ("", "periferie", "randstad") for c in ("", "agglomeratie", "niet-stedelijk") for m in ("", "niet-westers", "zonder") for e in ("", "primair", "master") for p in (-14, 14)):
        values = {**record.defaults(), "vergelijk": "nee", "groep": group, "landsdeel": area, "stad": city, "migratie": who, "opleiding": education, "aanname": "leeftijd", "punten": points}
        low, high = kans(values, record.data())["kans_a"]
        assert 16 < low < high < 78


def test_times_a_measure():
    assert keer([13.5, 14.0], [4.6, 4.6]) == [pytest.approx(13.5 / 4.6), pytest.approx(14 / 4.6)]
    rows = run("regio-of-persoon", groep="voormalig-werklozen")["rijen"]
    assert [row["kenmerk"] for row in rows][:3] == ["Opleiding", "Landsdeel", "Stad"]
    assert rows[0]["keer"] == "2,9 tot 3,1" and rows[1]["mensen"] == "45 tot 47"
    assert all(row["verschil"] == "geen cijfer" for row in rows[3:])


def test_same_people_differ_only_by_where_and_same_place_only_by_who():
    same = {"hoogopgeleid": 30, "hoogopgeleid_b": 30, "niet_westers": 20, "niet_westers_b": 20}
    where = samenstelling({**calculators.get("samenstelling").defaults(), **same, "landsdeel": "periferie", "landsdeel_b": "randstad", "stad": "agglomeratie", "stad_b": "agglomeratie"}, calculators.get("samenstelling").data())
    assert where["wie"] == [pytest.approx(0), pytest.approx(0)] and where["waar"] == [pytest.approx(-4.25), pytest.approx(-4.15)]
    who = run("samenstelling", landsdeel_b="randstad", stad_b="agglomeratie", niet_westers=100, niet_westers_b=0)
    assert who["waar"] == [pytest.approx(0), pytest.approx(0)] and who["wie"] == [pytest.approx(-9.0), pytest.approx(-8.0)]


@pytest.mark.parametrize("group", groups())
def test_the_parts_are_the_difference_between_the_means(group):
    """Kitagawa-Oaxaca-Blinder leaves nothing over: the exact difference lies where the two means allow."""
    found = run("samenstelling", groep=group, hoogopgeleid=60, laagopgeleid=10, niet_westers_b=35, landsdeel="periferie", eigen_kenmerk=6)
    assert found["verschil"][0] == pytest.approx(found["wie"][0] + found["waar"][0])
    assert found["kans_a"][0] - found["kans_b"][1] - 1e-9 <= found["verschil"][0] <= found["verschil"][1] <= found["kans_a"][1] - found["kans_b"][0] + 1e-9
    middle = [sum(found[key]) / 2 for key in ("kans_a", "kans_b", "verschil")]
    assert middle[0] - middle[1] == pytest.approx(middle[2], abs=0.6)


def test_only_masters_and_only_primary_school_differ_as_the_source_says():
    found = run("samenstelling", groep="voormalig-werklozen", hoogopgeleid=100, laagopgeleid=0, hoogopgeleid_b=0, laagopgeleid_b=100, stad_b="agglomeratie")
    assert found["wie"] == [pytest.approx(13.5), pytest.approx(14.0)]


def test_shares_above_a_hundred_percent_are_said_to_be():
    found = run("samenstelling", groep="voormalig-werklozen", hoogopgeleid=70, laagopgeleid=50)
    assert found["te_veel"] == ["A"]
    assert run("samenstelling", groep="voormalig-werklozen", hoogopgeleid=70, laagopgeleid=30)["te_veel"] == []


@pytest.mark.parametrize(("policy", "gap"), [("niets", "4,2"), ("achterblijvers", "1,2"), ("iedereen", "4,2"), ("maatwerk", "5,1")])
def test_policies_move_gap_and_floor_apart(policy, gap):
    found = run("ondergrens", beleid=policy, punten=3, sterk=130)
    assert found["tekst_verschil_na"] == gap
    # Raising all leaves the gap as it is and still lifts combinations over the floor.
    assert (found["onder_na"] < found["onder"]) == (policy != "niets")


def test_a_floor_through_a_band_is_neither_below_nor_above():
    assert [kant_van_grens([40, 42], floor) for floor in (43, 42, 41, 40, 39)] == ["onder", "onzeker", "onzeker", "boven", "boven"]


def test_eight_combinations_from_low_to_high():
    record = calculators.get("ondergrens")
    found = ondergrens({**record.defaults(), "groep": "voormalig-werklozen"}, record.data())["combinaties"]
    assert len({each["naam"] for each in found}) == 8
    middles = [each["laag"] + each["hoog"] for each in found]
    assert middles == sorted(middles)
    assert found[0]["naam"] == "periferie, grootste steden, alleen basisonderwijs"


@pytest.mark.parametrize(("policy", "points", "share", "words"), [("achterblijvers", 10, 100, "draait om"), ("maatwerk", 10, 0, "Het verschil wordt groter."), ("achterblijvers", 4.5, 100, "Het verschil wordt kleiner."), ("achterblijvers", 3, 100, "wordt kleiner: van 4,2 naar 1,2")])
def test_a_gap_that_turns_round_is_told_by_its_size(policy, points, share, words):
    record = calculators.get("ondergrens")
    values = {**record.defaults(), "beleid": policy, "punten": points, "sterk": share}
    assert words in record.summary(values, record.compute(values, record.data()), record.data())
