import pytest

from widgets import tables
from widgets.calculators import fase as calculator
from widgets.calculators import get
from widgets.models.fase import tel_richtingen

RECORD = get("fase")
DATA = RECORD.data()


def outcome(transition):
    values = {"overgang": transition}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


def test_becoming_a_parent_as_the_column_has_it():
    # Less: mothers. Seems not to hold: the exception. More: people with children, and in another contribution men with a family.
    found, sentence = outcome("ouder")
    assert [each["wat"][0] for each in found["rijen"]] == ["↓", "(", "↑", "↑"]
    assert sentence.startswith("Moeder worden zorgt vaak voor een lager inkomen. Wie kinderen krijgt, werkt in het algemeen vaker dan wie geen kinderen heeft. Mannen met een gezin verdienen meer. Uitzonderingen: ")
    assert "alleenstaande moeders" in sentence and "drie of meer kinderen" in sentence and sentence.endswith("Uit de column komen er 3, uit andere bijdragen 1.")


def test_a_probably_very_small_effect_is_not_counted_as_more():
    found, sentence = outcome("werk")
    assert [each["wat"][0] for each in found["rijen"]] == ["↓", "≈", "↑"]
    assert found["richtingen"][0] == "1 wijst op meer of vaker" and "1 wijst op een effect dat waarschijnlijk (zeer) klein is" in found["richtingen"]
    assert "waarschijnlijk maar een (zeer) klein effect" in sentence


def test_one_finding_reads_as_one():
    assert outcome("relatie")[1] == "Wie op latere leeftijd een eerste relatie krijgt, werkt langer door. Deze bevinding staat in de column."


def test_a_transition_that_the_column_does_not_name_says_so():
    for transition in ("werk", "scheiding", "komst"):
        assert outcome(transition)[1].endswith("De column noemt deze overgang niet; dit komt uit andere bijdragen aan het magazine.")


def test_all_transitions_together_are_each_once():
    found, sentence = outcome("")
    assert len(found["rijen"]) == sum(len(outcome(code)[0]["rijen"]) for code in calculator.TRANSITIONS) == len({each["wat"] + each["wie"] for each in found["rijen"]})
    assert sentence.startswith(f"Over {len(calculator.TRANSITIONS)} overgangen staan hier {len(found['rijen'])} bevindingen. ")


def test_every_relation_that_the_column_gives_is_there_and_no_other_publication():
    rows = {row["id"]: row for row in tables.rows(".", "verbanden")}
    used = [key for findings in calculator.FINDINGS.values() for key in findings]
    assert {key for key, row in rows.items() if row["vindplaats"] == calculator.COLUMN} <= set(used)
    assert len(used) == len(set(used)) and {rows[key]["bron"] for key in used} == {calculator.KWI}


def test_counts_leave_out_what_does_not_occur():
    directions = DATA["richtingen"]
    assert tel_richtingen([{"richting": "verlaagt"}] * 2, directions) == ["2 wijzen op minder of lager"]
    assert tel_richtingen([], directions) == []


def test_a_direction_without_words_is_refused(monkeypatch):
    real = tables.rows(".", "verbanden")
    changed = tuple({**row, "richting": "onduidelijk"} if row["id"] == "kwi-werk-opnames" else row for row in real)
    monkeypatch.setattr(tables, "rows", lambda *_: changed)
    with pytest.raises(tables.DataError, match="kwi-werk-opnames"):
        calculator.data()
