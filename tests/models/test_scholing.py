import random

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators import scholing as calculator

RECORD = get("scholing")
DATA = RECORD.data()
NAMES = [each.name for each in RECORD.inputs]


def outcome(filled="", **values):
    """The outcome where every statement has the answer `filled`, but for those named."""
    values = {**dict.fromkeys(NAMES, filled), **values}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


def test_three_statements_for_each_of_the_five_factors():
    assert len(NAMES) == 15 and [len(each["uitspraken"]) for each in DATA["factoren"]] == [3] * 5
    assert len(DATA["factoren"]) == tables.figure("kwi-scholing-succesfactoren").value
    assert {row["factor"] for row in tables.rows(".", "uitspraken")} == {f"kwi-factor-{code}" for code in calculator.FACTORS}


def test_a_programme_by_hand():
    # Coach: nee and deels, one unknown: 1 of 4. Transfer: ja, deels, nee: 3 of 6. The rest ja: 6 of 6.
    found, sentence = outcome("ja", coach_intensief="nee", coach_beperkingen="deels", coach_arbeidsmarkt="onbekend", transfer_basisvaardigheden="deels", transfer_steun="nee")
    assert [(each["punten"], each["hoogste"]) for each in found["stand"]] == [(6, 6), (1, 4), (6, 6), (6, 6), (3, 6)]
    assert [each["aandeel"] for each in found["balken"]] == [100, 25, 100, 100, 50]
    assert found["zwakst"] == [1] and len(found["advies"]) == 2
    assert sentence.startswith("Het minst sterk is de coach: 1 van de 4 punten. Het artikel zegt hierbij, in onze woorden: Zorg voor een goede coach")
    assert "Deze punten komen uit 2 van de 3 uitspraken van deze factor. U beantwoordde 14 van de 15 uitspraken. Bij 1 uitspraak koos u ‘weet ik niet’." in sentence


def test_ties_are_said_and_get_no_advice():
    # 1 of 2 and 3 of 6 are the same share.
    found, sentence = outcome("ja", coach_intensief="deels", coach_beperkingen="", coach_arbeidsmarkt="", deelnemer_eigen_doelen="deels", deelnemer_meer_regie="deels", deelnemer_nadenken="deels")
    assert found["zwakst"] == [1, 2] and found["advies"] == []
    assert sentence.startswith("Het minst sterk zijn de coach (1 van de 2 punten) en de deelnemer (3 van de 6 punten). ")


@pytest.mark.parametrize(("filled", "end"), [("ja", "alle punten"), ("nee", "geen punten"), ("deels", "een even groot deel van de punten")])
def test_no_weakest_where_all_are_equal(filled, end):
    found, sentence = outcome(filled)
    assert found["zwakst"] == [] and sentence.startswith(f"Er is geen zwakste factor: alle 5 factoren krijgen {end}. ")


@pytest.mark.parametrize("filled", ["", "onbekend"])
def test_nothing_filled_in(filled):
    found, sentence = outcome(filled)
    assert sentence.startswith("Er is nog geen uitspraak beantwoord") and ("weet ik niet" in sentence) == (filled == "onbekend")
    assert {each["tekst"] for each in found["balken"]} == {"niet ingevuld"} and found["zwakst"] == []


def test_one_factor_has_no_weakest():
    found, sentence = outcome(coach_intensief="nee", coach_beperkingen="ja")
    assert found["zwakst"] == [] and sentence.startswith("Alleen de coach is ingevuld: 2 van de 4 punten. ")


def test_a_better_answer_never_lowers_a_share_and_unknown_is_as_not_filled_in():
    dice = random.Random(1)
    for _ in range(200):
        values = {name: dice.choice(list(calculator.ANSWERS)) for name in NAMES}
        found = RECORD.compute(values, DATA)
        empty = RECORD.compute({name: "" if value == "onbekend" else value for name, value in values.items()}, DATA)
        assert found["stand"] == [{**each, "onbekend": there["onbekend"]} for each, there in zip(empty["stand"], found["stand"], strict=True)]
        name = dice.choice([each for each in NAMES if values[each] in ("nee", "deels")] or NAMES[:1])
        better = RECORD.compute({**values, name: "ja"}, DATA)
        at = NAMES.index(name) // 3
        if found["balken"][at]["aandeel"] is not None:
            assert better["balken"][at]["aandeel"] >= found["balken"][at]["aandeel"]
        shares = [each["aandeel"] for each in found["balken"] if each["aandeel"] is not None]
        assert [found["balken"][i]["aandeel"] for i in found["zwakst"]] == [min(shares)] * len(found["zwakst"])
