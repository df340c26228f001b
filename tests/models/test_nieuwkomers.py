import itertools
import random

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators.nieuwkomers import pace, per_year_earlier, widest_pace
from widgets.models.nieuwkomers import aandeel_in_jaar, jaar_in_woorden, jaar_van_doel, midden_van

RECORD = get("nieuwkomers")
DATA = RECORD.data()
YEARS = DATA["jaren"]

MEASURED = "Van alle ondervraagden had in 2017 een op de tien betaald werk, in 2019 een derde. "

def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def at_random(times=300):
    dice = random.Random("nieuwkomers")
    for _ in range(times):
        yield {
            each.name: dice.choice([value for value, _ in each.options()]) if each.kind == "choice" else dice.choice([each.low, each.high, round(dice.uniform(each.low, each.high), each.decimals)])
            for each in RECORD.inputs
        }


def test_what_comes_from_the_source():
    assert DATA["beroepsbevolking"] == 100 - 29
    assert YEARS == {"gemeten": 2019, "stilstand": 2020, "kort": 2030, "laatste": 2040, "status_van": 2014, "status_tot": 2016.5}
    # From 10 to 33.3 in two years; "a tenth" and "a third" may be 12.5 and 32.5, or 7.5 and 34.
    assert pace() == RECORD.defaults()["tempo"] == 11.7 and widest_pace() == (10, 13.25)
    # More than 40 to 45 against 17.5 to 22.5, two years apart.
    assert per_year_earlier() == (8.75, 13.75)
    # The words that are shown stand in the rows that they belong to.
    for row, address in zip(DATA["punten"].values(), ("betaald-werk-2017", "betaald-werk-2019", "betaald-werk-2019-cohort-2014", "betaald-werk-2019-cohort-2016"), strict=True):
        assert row["woorden"] in tables.figure(f"kwi-syriers-{address}").wording


def test_a_word_that_says_more_than_begins_in_the_middle_of_its_bounds():
    assert [midden_van(DATA["punten"][code]) for code in ("allen", "cohort_2014", "cohort_2016")] == [33.3, 42.5, 20]


def test_where_it_begins_by_hand():
    # A year at 11.7 from 33.3 is 45; a year's pause; 26 more at 11.7 is two years and two ninths.
    found, sentence = outcome()
    assert found["jaar"] == pytest.approx(2021 + 26 / 11.7) and found["nog"] == pytest.approx(37.7)
    assert [(each["jaar"], pytest.approx(each["aandeel"])) for each in found["lijn"][:3]] == [(2019, 33.3), (2020, 45), (2021, 45)]
    assert sentence.startswith("Van alle ondervraagden had in 2017 een op de tien betaald werk, in 2019 een derde. Met uw aannames stijgt het aandeel met betaald werk van een derde in 2019 naar 71 procent rond 2023. Zonder de pauze was dat rond 2022. ")
    assert [row["bereikt"] for row in found["rijen"]] == ["–", "rond 2023", "rond 2022", "rond 2024"]


def test_a_falling_pause_by_hand():
    # 20, a year later 25; two years of 5 down is 15; 25 up at 5 a year is five years: 2027.
    found, _ = outcome(begin="cohort_2016", tempo=5, pauze=2, daling=5, doel="eigen", eigen_doel=40)
    assert found["jaar"] == pytest.approx(2027) and found["zonder"] == "rond 2023"


def test_before_the_pause_the_pause_does_not_matter():
    found, sentence = outcome(begin="cohort_2014", tempo=15, doel="eigen", eigen_doel=50, pauze=5, daling=5)
    assert found["jaar"] == pytest.approx(2019.5) and "De pauze maakt dan geen verschil." in sentence


@pytest.mark.parametrize("values", at_random())
def test_the_line_ends_where_it_says(values):
    found, sentence = outcome(**values)
    first, last = found["lijn"][0], found["lijn"][-1]
    assert first["jaar"] == 2019 and first["aandeel"] == pytest.approx(found["begin"]) and last["jaar"] == pytest.approx(found["eind"][0]["jaar"])
    assert all(0 <= each["aandeel"] <= max(found["begin"], found["doel_waarde"]) + 1e-9 for each in found["lijn"])
    reached = found["jaar"] is not None and found["jaar"] <= 2040
    assert last["aandeel"] == pytest.approx(found["slot"]) and (found["slot"] >= found["doel_waarde"] - 1e-9) == reached == (found["eind"][0]["is_er"] == 1)
    assert sentence.endswith(".") and ". " in sentence and "  " not in sentence and "None" not in sentence and "-0" not in sentence


def test_between_its_corners_the_line_is_straight():
    for values in at_random(60):
        found, _ = outcome(**values)
        for one, two in itertools.pairwise(found["lijn"]):
            half = aandeel_in_jaar((one["jaar"] + two["jaar"]) / 2, found["begin"], values, YEARS)
            assert half == pytest.approx((one["aandeel"] + two["aandeel"]) / 2)


def test_faster_is_never_later_and_a_longer_pause_never_sooner():
    for values in at_random(100):
        for change, later in (({"tempo": values["tempo"] + 1}, False), ({"pauze": values["pauze"] + 1}, True), ({"daling": values["daling"] + 1}, True)):
            before, after = (jaar_van_doel(30, each, 80, YEARS) or 1e9 for each in (values, {**values, **change}))
            assert after >= before - 1e-9 if later else after <= before + 1e-9


def test_years_in_words():
    assert [jaar_in_woorden(each, YEARS) for each in (None, 2019, 2019.2, 2022.5, 2040, 2040.1)] == ["nooit", "al in 2019", "rond 2019", "rond 2023", "rond 2040", "pas na 2040"]


def test_no_pace_and_a_target_behind_us():
    assert outcome(tempo=0)[1].startswith(MEASURED + "Bij een tempo van nul komt het aandeel met betaald werk nooit op 71 procent. Het blijft een derde. ")
    assert outcome(doel="eigen", eigen_doel=30)[1] == MEASURED + "Uw doel van 30 procent is in 2019 al bereikt. Toen was het aandeel met betaald werk een derde."
    assert "Dat is niet hetzelfde als betaald werk hebben." in outcome()[1]
