import itertools

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators.gezin import STEPS, sign
from widgets.models.gezin import richting_in_woorden, som_als_tekst

RECORD = get("gezin")
DATA = RECORD.data()


def outcome(who, step="4"):
    values = {"wie": who, "stap": step}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA), RECORD.describe(values, found, DATA)


@pytest.mark.parametrize(("who", "key", "product"), [("zonen", "mannen", -1), ("dochters", "dochters", 1)])
def test_the_steps_multiplied_give_the_sign_that_the_source_gives_the_path(who, key, product):
    assert DATA["eerste"] * DATA["wie"][who]["tweede"] == sign(f"kwi-gescheiden-ouders-inkomen-{key}") == product


def test_the_signs_by_hand():
    # Sons: more often off the standard, then less; daughters: more often, then more. The rest of sons is our reading, that of daughters not given.
    assert [each["teken"] for each in outcome("zonen")[0]["pijlen"]] == ["+", "−", "−"]
    assert [each["teken"] for each in outcome("dochters")[0]["pijlen"]] == ["+", "+", "?"]
    assert outcome("zonen")[0]["som"][0]["tekst"] == "Via het gezin: + × − = −" and outcome("dochters")[0]["som"][0]["tekst"] == "Via het gezin: + × + = +"


@pytest.mark.parametrize(("one", "two", "text"), [(1, 1, "+ × + = +"), (1, -1, "+ × − = −"), (-1, -1, "− × − = +"), (1, 0, "+ × ? = ?")])
def test_signs_multiply(one, two, text):
    assert som_als_tekst(one, two) == text


@pytest.mark.parametrize(("step", "seen"), [("1", [2, 0, 0]), ("2", [1, 2, 0]), ("3", [2, 2, 0]), ("4", [2, 2, 2])])
def test_nothing_is_drawn_before_its_step(step, seen):
    found, _, described = outcome("zonen", step)
    assert [each["staat"] for each in found["pijlen"]] == seen and found["som"][0]["is_er"] == (step in "34") and found["onderschrift"][0]["is_er"] == (step == "4")
    assert ("van het eerste meteen naar het derde vak" in described) == (step == "4")


def test_both_statements_of_the_source_on_daughters_stand_side_by_side():
    _, sentence, _ = outcome("dochters")
    assert "hoger inkomen dan vergelijkbare vrouwen" in sentence and "minder verdienen" in sentence and "legt zij niet uit" in sentence
    cells = [row["dochters"] for row in RECORD.compute(RECORD.defaults(), DATA)["rijen"]]
    assert any("hoger dan bij vergelijkbare vrouwen uit een gezin met twee ouders" in cell for cell in cells) and any(cell == "minder (−)" for cell in cells)


def test_there_is_no_size_in_any_answer():
    for who, step in itertools.product(("zonen", "dochters"), STEPS):
        found, sentence, _ = outcome(who, step)
        assert sentence.endswith(".") and ". " in sentence and not any(letter.isdigit() for letter in sentence)
        assert not any(letter.isdigit() for row in found["rijen"] for letter in row["zonen"] + row["dochters"])


def test_a_relation_without_direction_is_refused_and_nought_has_words():
    with pytest.raises(tables.DataError, match="no direction"):
        sign("kwi-opleiding-scheiding")
    assert [richting_in_woorden(each, "meer") for each in (-1, 0, 1)] == ["minder (−)", "niet gegeven", "meer (+)"]
