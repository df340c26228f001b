import pytest

from widgets.calculators import get

RECORD = get("twee-gezichten")
DATA = RECORD.data()
NAMES = [each["invoer"] for each in DATA["dingen"]]
# The section "Twee gezichten", read by hand: first face, second face, and what it calls zijsprongen.
READ = {
    "hoogopgeleiden_motor": "investering",
    "concurrentie_kennismigranten": "investering",
    "economic_boards": "investering",
    "human_capital_agenda": "investering",
    "eenvoudig_werk_te_duur": "schadelast",
    "nadruk_op_armoede": "schadelast",
    "gemeenten_verantwoordelijk": "schadelast",
    "begrijpelijk_voorrang": "schadelast",
    "profiteren": "zijsprong",
    "verdringing": "zijsprong",
}


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def test_the_statements_are_those_of_the_section():
    assert {each["invoer"]: each["vak"] for each in DATA["dingen"]} == READ


def test_the_order_gives_nothing_away():
    assert [each["naam"] for each in DATA["dingen"]] == sorted(each["naam"] for each in DATA["dingen"])
    faces = [READ[name] for name in NAMES]
    assert faces != sorted(faces) and max(faces.index(face) for face in DATA["vakken"]) < len(faces) - 1


@pytest.mark.parametrize("name", READ)
def test_each_statement_in_its_own_compartment_and_in_the_others(name):
    for code in DATA["vakken"]:
        found, sentence = outcome(**{name: code, "nakijken": "ja"})
        row = found["rijen"][NAMES.index(name)]
        same = code == READ[name]
        assert row["bron"] == DATA["vakken"][READ[name]]["naam"] + ("; zoals u koos" if same else "; anders dan u koos")
        assert found["gelijk"] == same and sentence.endswith("Het essay kiest hetzelfde vak." if same else "Het essay kiest een ander vak.")


def test_nothing_of_the_essay_shows_before_checking():
    found, sentence = outcome(**READ)
    assert all(each["bron"] == "nog niet nagekeken" and each["toelichting"] == "–" for each in found["rijen"])
    assert found["gelijk"] == 0 and sentence.startswith("U hebt 10 van de 10 stellingen geplaatst. ") and "hetzelfde" not in sentence


def test_the_sentence_counts():
    assert outcome()[1] == "U hebt nog geen van de 10 stellingen geplaatst. Kies bij elke stelling een van de drie vakken."
    assert outcome(**READ, nakijken="ja")[1].endswith("Het essay kiest bij allemaal hetzelfde vak.")
    assert "Bij 9 daarvan kiest het essay" in outcome(**{**READ, "verdringing": "schadelast"}, nakijken="ja")[1]
    assert outcome(profiteren="schadelast", verdringing="schadelast", nakijken="ja")[1].endswith("Het essay kiest bij allemaal een ander vak.")


def test_displacement_is_said_to_be_near_the_second_face_too():
    found, _ = outcome(nakijken="ja")
    assert "Kiest u dat vak, dan is dat dus ook te begrijpen." in found["rijen"][NAMES.index("verdringing")]["toelichting"]
