import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.definitie import soort_baan

RECORD = get("definitie")
DATA = RECORD.data()


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


@pytest.mark.parametrize(
    ("contract", "hours", "rule"),
    [("vast", 19, "klein"), ("vast", 19.5, "klein"), ("vast", 20, "vast"), ("vast", 40, "vast"), ("tijdelijk", 40, "tijdelijk"), ("tijdelijk", 10, "tijdelijk"), ("zzp", 40, "zzp"), ("zzp", 10, "zzp")],
)
def test_a_job_by_the_rule_of_the_source(contract, hours, rule):
    assert soort_baan(contract, hours, DATA["baan"]["grens"]) == rule
    found, sentence = outcome(contract=contract, uren_per_week=hours)
    assert found["ja"] == (rule != "vast")
    assert [each["past"] for each in found["rijen"]].count("✓\u00a0past") == 1
    assert sentence.startswith("Deze baan telt in de studie als " + ("vast" if rule == "vast" else "flexibel"))
    assert sentence.endswith(f"{found['beslist']}.") and found["beslist"]


def test_hours_are_shown_where_they_matter_only():
    assert outcome(uren_per_week=19.5)[0]["rijen"][0]["antwoord"] == "Vast contract, 19,5 uur per week"
    assert outcome(contract="zzp")[0]["rijen"][0]["antwoord"] == "Geen: werkt als zzp’er"
    assert "uren_per_week" not in [each.name for each in RECORD.asked({**RECORD.defaults(), "contract": "zzp"})]


def broken(question):
    """What breaks each rule of note 1, one at a time: input, value, and which rule."""
    return {
        "starter": [
            ("schooljaar", "voor", 0), ("schooljaar", "na", 0), ("leeftijd_school", 16, 1), ("leeftijd_school", 26, 1), ("diploma", "lager", 2),
            ("hoofdinkomen", "anders", 3), ("minimumloon", "nee", 4), ("nieuwe_opleiding", "ja", 5),
        ],
        "werkloos": [
            ("leeftijd_ww", 24, 0), ("leeftijd_ww", 56, 0), ("baanduur", 11, 1), ("contracturen", 19.5, 2), ("ww_jaar", "voor", 3), ("ww_jaar", "2006", 3), ("ww_jaar", "na", 3),
            ("ww_hoofdbron", "nee", 4), ("werk_terug", "later", 5),
        ],
    }[question]  # fmt: skip


@pytest.mark.parametrize("question", ["starter", "werkloos"])
def test_each_rule_broken_once(question):
    rules = DATA[question]["regels"]
    assert {rule for _, _, rule in broken(question)} == set(range(len(rules)))
    for name, value, rule in broken(question):
        found, sentence = outcome(vraag=question, **{name: value})
        assert [each["past"] for each in found["rijen"]].index("✗\u00a0past\u00a0niet") == rule, (name, value)
        assert found["ja"] == 0 and found["niet"] == 1 and found["beslist"] == rules[rule]["kort"]
        assert " niet als " in sentence and rules[rule]["kort"] in sentence


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("starter", {"leeftijd_school": 17}), ("starter", {"leeftijd_school": 25}), ("starter", {"schooljaar": "2006"}), ("starter", {"schooljaar": "2009"}),
        ("starter", {"diploma": "havo"}), ("starter", {"diploma": "vwo"}), ("starter", {"hoofdinkomen": "zelfstandige"}),
        ("werkloos", {"leeftijd_ww": 25}), ("werkloos", {"leeftijd_ww": 55}), ("werkloos", {"baanduur": 12}), ("werkloos", {"contracturen": 20}),
        ("werkloos", {"ww_jaar": "2007"}), ("werkloos", {"ww_jaar": "2009"}), ("werkloos", {"werk_terug": "zelfstandige"}),
    ],
)  # fmt: skip
def test_the_bounds_count_as_within(question, values):
    found, sentence = outcome(vraag=question, **values)
    assert found["ja"] == 1 and found["niet"] == 0 and found["beslist"] == ""
    assert sentence.endswith("Alle 6 regels passen.")


def test_the_first_rule_that_does_not_hold_decides():
    found, sentence = outcome(vraag="starter", nieuwe_opleiding="ja", leeftijd_school=30, diploma="lager")
    assert found["beslist"] == "in dat jaar tussen de 17 en 25 jaar oud" and found["niet"] == 3
    assert sentence.endswith("Daarna passen nog 2 regels niet.")
    assert outcome(vraag="starter", nieuwe_opleiding="ja", diploma="lager")[1].endswith("Daarna past nog 1 regel niet.")


def test_the_year_on_which_the_publications_differ():
    assert outcome(vraag="werkloos", ww_jaar="2006")[1].endswith("KWI 2020 telt dit jaar wel mee.")
    assert "KWI" not in outcome(vraag="werkloos", ww_jaar="voor")[1]
    assert "KWI" not in outcome(vraag="starter", ww_jaar="2006")[1]


def test_the_places_are_the_source_s():
    for name in ("leeftijd-starters", "termijn-baan-starters", "cohort-voormalig-werklozen", "minimale-uren-voormalig-werklozen"):
        assert tables.figure(f"pbl-{name}").place.endswith("noot 1")
    assert tables.figure("pbl-grens-flexibel-uren-noot").place.endswith("noot 2")
    assert tables.figure("pbl-grens-flexibel-uren").place == DATA["baan"]["regels"][0]["plaats"]
    assert [each["antwoord"] for each in outcome(vraag="werkloos")[0]["rijen"]][:4] == ["40 jaar", "24 maanden", "32 uur per week", "2008"]
