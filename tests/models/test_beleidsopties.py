import pytest

from widgets import tables
from widgets.calculators import beleidsopties as calculator
from widgets.calculators import get

RECORD = get("beleidsopties")
DATA = RECORD.data()

# Table 1 as printed, read by hand: two rows of two columns.
PRINTED = {
    "eindtermen": "generiek-arbeidsaanbod",
    "kinderopvang": "generiek-arbeidsaanbod",
    "overstappen": "generiek-arbeidsaanbod",
    "banengroei": "generiek-banenaanbod",
    "flexibel_werk": "generiek-banenaanbod",
    "scholen": "regiospecifiek-arbeidsaanbod",
    "afstemmen": "regiospecifiek-arbeidsaanbod",
    "verhuizen": "regiospecifiek-arbeidsaanbod",
    "infrastructuur": "regiospecifiek-banenaanbod",
    "bedrijventerreinen": "regiospecifiek-banenaanbod",
    "ondernemerschap": "regiospecifiek-banenaanbod",
}


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def row(found, name):
    return found["rijen"][list(calculator.MEASURES).index(name)]


def test_the_measures_are_those_of_the_table_and_no_others():
    printed = {each["id"] for each in tables.rows(".", "maatregelen") if each["vindplaats"] == calculator.PLACE}
    assert set(calculator.MEASURES.values()) == printed and set(PRINTED) == set(calculator.MEASURES)


def test_the_order_does_not_give_the_table_away():
    names = [each["naam"] for each in DATA["dingen"]]
    assert names == sorted(names)


@pytest.mark.parametrize("name", PRINTED)
def test_each_measure_in_its_own_quadrant_and_in_the_others(name):
    for code in DATA["vakken"]:
        found, sentence = outcome(**{name: code, "nakijken": "ja"})
        same = code == PRINTED[name]
        assert row(found, name)["bron"].endswith("; zoals u koos") == same
        assert found["geplaatst"] == 1 and found["gelijk"] == same
        assert ("hetzelfde vak" in sentence) == same
        assert row(found, name)["bron"].split(";")[0] == DATA["vakken"][PRINTED[name]]["naam"]


def test_half_right_is_said():
    found, _ = outcome(eindtermen="generiek-banenaanbod", scholen="generiek-arbeidsaanbod", verhuizen="generiek-banenaanbod", nakijken="ja")
    assert [row(found, name)["bron"] for name in ("eindtermen", "scholen", "verhuizen", "banengroei")] == [
        "Generiek: mensen; eens over generiek of regiospecifiek, niet over mensen of banen",
        "Regiospecifiek: mensen; eens over mensen of banen, niet over generiek of regiospecifiek",
        "Regiospecifiek: mensen; op beide punten anders",
        "Generiek: banen",
    ]


def test_nothing_of_the_study_shows_before_checking():
    found, sentence = outcome(**PRINTED)
    assert all(each["bron"] == "nog niet nagekeken" and each["toelichting"] == "–" for each in found["rijen"])
    assert found["gelijk"] == 0 and "11 van de 11" in sentence and "hetzelfde" not in sentence


def test_the_sentence_counts():
    assert "nog geen van de 11" in outcome()[1]
    assert outcome(**PRINTED, nakijken="ja")[1].endswith("De studie kiest bij allemaal hetzelfde vak.")
    assert "Bij 10 daarvan" in outcome(**{**PRINTED, "verhuizen": "generiek-arbeidsaanbod"}, nakijken="ja")[1]


def test_where_the_column_was_lost_the_caveat_says_so():
    found, _ = outcome(nakijken="ja")
    lost = {name for name in PRINTED if "afgeleid uit de volgorde" in row(found, name)["toelichting"]}
    assert lost == {"overstappen", "scholen", "verhuizen", "ondernemerschap"}
    assert row(found, "flexibel_werk")["toelichting"] == "Geen kanttekening bij deze maatregel in de bron."
    assert "te veel bedrijventerreinen" in row(found, "bedrijventerreinen")["toelichting"]
