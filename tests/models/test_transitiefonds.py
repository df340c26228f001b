import itertools
import random

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.getallen import deel_in_procenten
from widgets.models.transitiefonds import euro_in_woorden, fonds_per_jaar, jaren_in_woorden

RECORD = get("transitiefonds")
DATA = RECORD.data()


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def at_random(times=300):
    dice = random.Random("transitiefonds")
    for _ in range(times):
        yield {each.name: dice.choice([each.low, each.high, each.default, round(dice.uniform(each.low, each.high), each.decimals)]) for each in RECORD.inputs}


def test_the_source_s_only_figure_is_where_the_success_rate_begins():
    assert RECORD.defaults()["slaagkans"] == tables.figure("esb-maaslandmodel-naar-andere-baan").value == 52
    assert "52 procent" in RECORD.notes(DATA)[1] and "“zou”" in RECORD.notes(DATA)[1]


def test_where_it_begins_by_hand():
    # 10,000 times 40,000 euro is 400 million; 0.25 percent of that is a million; at 8,000 euro that is 125 people; 52 percent is 65.
    # Of 300 jobs 80 percent is 240 people, who cost 1.92 million.
    found, sentence = outcome(heffing=0.25, werknemers=10000, jaarloon=40000, kosten=8000, slaagkans=52, banen=300, aangemeld=80)
    assert fonds_per_jaar(0.25, 10000, 40000) == 1_000_000
    assert [found[key] for key in ("per_jaar", "overstappen", "banen", "aangemeld", "begeleid", "ander_werk")] == [125, 65, 300, 240, 125, 65]
    assert found["jaren"] == pytest.approx(1.92) and found["tekst_jaren"] == "2 jaar"
    assert [row["af"] for row in found["rijen"]] == ["–", "60", "115", "60"]
    assert sentence == (
        "Met 1 miljoen euro per jaar kan het fonds 125 personen begeleiden, en bij een slaagkans van 52 procent vinden er 65 ander werk. "
        "Bij deze sluiting verliezen 300 mensen hun baan en worden er 240 aangemeld. Eén jaar heffing is genoeg voor 125 van hen. "
        "Dan vinden er 65 via het fonds ander werk. Voor iedereen die is aangemeld, is 2 jaar heffing nodig."
    )


def test_a_fund_that_is_large_enough_by_hand():
    # 20,000 times 30,000 is 600 million; half a percent is 3 million; at 10,000 euro 300 people. All 100 are guided; half of them moves.
    found, sentence = outcome(heffing=0.5, werknemers=20000, jaarloon=30000, kosten=10000, slaagkans=50, banen=100, aangemeld=100)
    assert (found["tekst_fonds"], found["per_jaar"], found["begeleid"], found["ander_werk"]) == ("3 miljoen euro", 300, 100, 50)
    assert found["tekst_jaren"] == "0,4 jaar"  # a third, rounded up
    assert "genoeg voor hen allemaal" in sentence and "jaar heffing nodig" not in sentence


@pytest.mark.parametrize("values", at_random())
def test_each_step_is_part_of_the_one_before(values):
    found, sentence = outcome(**values)
    steps = [found[key] for key in ("banen", "aangemeld", "begeleid", "ander_werk")]
    assert steps == sorted(steps, reverse=True) and steps[-1] >= 0 and all(step == int(step) for step in steps)
    assert found["begeleid"] * values["kosten"] <= found["fonds"] + 1e-6 and found["banen"] <= values["werknemers"]
    # One year is enough for all exactly when all can be guided from one year's levy.
    if found["jaren"] is not None:
        assert (found["jaren"] <= 1 + 1e-9) == (found["begeleid"] == found["aangemeld"])
    assert sentence.endswith(".") and "  " not in sentence and "None" not in sentence


def test_without_a_levy_there_is_no_fund():
    found, sentence = outcome(heffing=0)
    assert sentence.startswith("Zonder heffing is er geen fonds, en kan niemand worden begeleid. ") and found["tekst_jaren"] == "–"
    assert "jaar heffing" not in sentence


def test_one_and_none_read_well():
    one = {"heffing": 0.05, "werknemers": 500, "jaarloon": 40000, "kosten": 10000, "banen": 10}
    assert "1 persoon begeleiden, en bij een slaagkans van 52 procent vindt er 1 ander werk" in outcome(**one)[1]
    assert [outcome(**one)[0][key] for key in ("tekst_per_jaar", "tekst_overstappen")] == ["1 persoon", "1 persoon"]
    assert [outcome(heffing=0)[0][key] for key in ("tekst_per_jaar", "tekst_overstappen")] == ["geen personen", "geen personen"]
    assert "vindt niemand ander werk" in outcome(**one, slaagkans=0)[1]
    assert "hun baan en wordt er 1 aangemeld. Eén jaar heffing is genoeg voor die ene." in outcome(**one, aangemeld=10)[1]
    assert "en niemand wordt aangemeld." in outcome(**one, aangemeld=0)[1]
    assert "niemand begeleiden, want één begeleiding kost 50.000 euro" in outcome(**{**one, "kosten": 50000})[1]


def test_no_more_jobs_go_than_there_are_and_no_more_people_are_guided():
    found, sentence = outcome(werknemers=500, jaarloon=90000, banen=5000, heffing=2, kosten=1000)
    assert found["banen"] == found["per_jaar"] == 500 and "Meer werknemers zijn er niet" in sentence and "alle 500 werknemers" in sentence


def test_all_corners_have_words():
    for corner in itertools.product(*[(each.low, each.high) for each in RECORD.inputs]):
        found, sentence = outcome(**dict(zip([each.name for each in RECORD.inputs], corner, strict=True)))
        assert ". " in sentence and all(0 <= strip["tot"] <= 1 for strip in found["stroken"])


def test_labels():
    assert [euro_in_woorden(each) for each in (750, 400_000, 999_999, 999_999.6, 1_250_000, 180_000_000)] == ["750 euro", "400.000 euro", "999.999 euro", "1 miljoen euro", "1,25 miljoen euro", "180 miljoen euro"]
    assert [jaren_in_woorden(each) for each in (0, 1, 1.01, 1.92, 100, 101)] == ["0 jaar", "1 jaar", "1,1 jaar", "2 jaar", "100 jaar", "meer dan 100 jaar"]
    assert [deel_in_procenten(*each) for each in ((0, 10), (1, 5000), (1, 8), (4999, 5000), (5, 5))] == ["0%", "<1%", "13%", ">99%", "100%"]
