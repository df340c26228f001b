import itertools
import random

import pytest

from widgets.calculators import get
from widgets.models.noemereffect import ronde_bovenkant, stand_na

RECORD = get("noemereffect")
DATA = RECORD.data()


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def at_random(times=300):
    dice = random.Random("noemereffect")
    for _ in range(times):
        yield {each.name: dice.choice([each.low, each.high, each.default, round(dice.uniform(each.low, each.high))]) for each in RECORD.inputs}


def test_only_shrinkage_by_hand():
    # 300 of 10,000; of the other 9,700 a tenth goes: 300 of 9,030.
    found, sentence = outcome(krimp=10, vertrek=0)
    assert found["inwoners"] == pytest.approx(9030)
    assert found["effecten"] == pytest.approx([300 / 90.30 - 3, 0, 0])
    assert sentence.startswith("Het aandeel Wajongers stijgt van 3 naar 3,32 procent, zonder dat er één Wajonger bij komt. ")


def test_two_effects_by_hand():
    # 300 of 1,000. A half of the other 700 goes: 350. Of them 40 percent is higher educated and half of those goes: a fifth.
    # Shares: 30; 300/650; 300/(300 + 560); 300/(300 + 280). Of two effects the mean of first and last.
    values = {"inwoners": 1000, "wajongers": 300, "krimp": 50, "hoger_opgeleid": 40, "vertrek": 50, "gedrag": 0}
    none, shrunk, left, both = 30, 300 / 6.50, 300 / 8.60, 300 / 5.80
    numeric = ((shrunk - none) + (both - left)) / 2
    found = RECORD.compute(values, DATA)
    assert found["effecten"] == pytest.approx([numeric, both - none - numeric, 0])


def test_behaviour_moves_residents_and_nobody_leaves():
    found, sentence = outcome(krimp=0, vertrek=0, gedrag=100)
    assert found["effecten"] == pytest.approx([0, 0, 1]) and found["inwoners"] == 10000
    assert "zonder dat er één Wajonger" not in sentence and "Er komen 100 Wajongers bij. Het aantal inwoners blijft 10.000." in sentence


@pytest.mark.parametrize("values", at_random())
def test_the_effects_are_the_whole_change_and_so_are_the_printed_ones(values):
    found = RECORD.compute(values, DATA)
    share = [stand_na(values, found["erbij"], mee)["aandeel"] for mee in ([0, 0, 0], [1, 1, 1])]
    assert sum(found["effecten"]) == pytest.approx(share[1] - share[0])
    printed = [float(row["punten"].replace("−", "-").replace(",", ".")) for row in found["rijen"][1:]]
    assert sum(printed[:3]) == pytest.approx(printed[3]) == pytest.approx(found["einde"] - found["begin"])
    assert found["effecten"][0] >= 0 and found["effecten"][1] >= 0 and found["effecten"][2] * found["erbij"] >= 0
    assert 0 <= found["einde"] <= 100
    for strip in found["stroken"]:
        assert min(strip["van"], strip["tot"]) >= -1e-9 and max(strip["van"], strip["tot"]) <= 1 + 1e-9


def test_an_effect_that_does_nothing_gets_nothing_and_equal_ones_get_the_same():
    for values in at_random(60):
        found = RECORD.compute({**values, "vertrek": 0}, DATA)
        assert found["effecten"][1] == 0 and found["stroken"][2]["waarde"] == "0 procentpunt"
    # Half of everyone, or half of the four fifths of whom five eighths leave: the same departure twice.
    same = RECORD.compute({**RECORD.defaults(), "krimp": 40, "hoger_opgeleid": 80, "vertrek": 50}, DATA)
    assert same["effecten"][0] == pytest.approx(same["effecten"][1])


def test_behaviour_stops_at_nobody_and_at_everybody():
    found, sentence = outcome(wajongers=50, gedrag=-500)
    assert found["erbij"] == -50 and found["einde"] == 0 and "wij rekenen met 50 Wajongers minder" in sentence
    found, sentence = outcome(inwoners=2000, wajongers=1000, krimp=50, hoger_opgeleid=80, vertrek=60, gedrag=500)
    # 1,000 others; 500 after shrinkage; 48 percent of them leaves: 260 stay.
    assert found["erbij"] == 260 and found["einde"] == 100 and "Meer Wajongers erbij kan niet" in sentence


def test_fewer_wajongers_and_still_a_higher_share():
    found, sentence = outcome(krimp=30, vertrek=0, gedrag=-1)
    assert found["einde"] > found["begin"] and ", terwijl er 1 Wajonger minder is. " in sentence


def test_sentences_read_well_at_all_corners():
    for corner in itertools.product(*[(each.low, each.high) for each in RECORD.inputs]):
        _, sentence = outcome(**dict(zip([each.name for each in RECORD.inputs], corner, strict=True)))
        assert sentence.endswith(".") and "  " not in sentence and ". " in sentence and "-" not in sentence and "−" not in sentence


@pytest.mark.parametrize(("highest", "top"), [(0.09, 0.1), (0.1, 0.1), (3.5, 4), (4.0, 4), (8.01, 10), (79.4, 80), (100, 100)])
def test_the_scale_ends_at_a_round_number(highest, top):
    assert ronde_bovenkant(highest) == pytest.approx(top)
