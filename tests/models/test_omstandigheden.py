import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators import omstandigheden as calculator

RECORD = get("omstandigheden")
DATA = RECORD.data()
NAMES = [each["invoer"] for each in DATA["omstandigheden"]]
ONLY_STARTERS, ONLY_UNEMPLOYED = "de bron noemt dit alleen bij starters", "de bron noemt dit alleen bij voormalig werklozen"


def outcome(**values):
    filled = {**dict.fromkeys(NAMES, ""), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


# Read by hand from PBL 2019: what more of each circumstance says for starters and for the former unemployed.
READ = {
    "bereikbare_banen": ("grotere kans", "grotere kans"),
    "werkloosheid": ("kleinere kans", "telt minder mee"),
    "groei": ("maakt amper uit", "maakt amper uit"),
    "opleiding": ("grotere kans", ONLY_STARTERS),
    "sector": (ONLY_UNEMPLOYED, "niet van invloed"),
    "concurrentie": ("mogelijk een kleinere kans", "mogelijk een kleinere kans"),
}
TURNED = {"grotere": "kleinere", "kleinere": "grotere"}


def turned(words):
    return " ".join(TURNED.get(word, word) for word in words.split())


@pytest.mark.parametrize("name", READ)
def test_each_circumstance_points_where_the_source_does(name):
    for choice, expected in (("meer", READ[name]), ("minder", tuple(map(turned, READ[name])))):
        row = outcome(**{name: choice})[0]["rijen"][NAMES.index(name)]
        assert (row["starters"], row["werklozen"]) == expected
    assert list(READ) == NAMES == [each.name for each in RECORD.inputs]


def test_the_example_at_the_start():
    found, sentence = outcome(**RECORD.defaults())
    assert [each["naam"] for each in found["starters"]["kleiner"]] == ["minder bereikbare banen", "een hogere werkloosheid"]
    assert [each["naam"] for each in found["werklozen"]["kleiner"]] == ["minder bereikbare banen"]
    assert sentence == (
        "Starters hebben een kleinere kans om werk te houden bij minder bereikbare banen en een hogere werkloosheid. "
        "Voormalig werklozen hebben een kleinere kans om werk te houden bij minder bereikbare banen. Geen richting bij een hogere werkloosheid (telt minder mee)."
    )


def test_two_ways_are_not_added_up():
    _, sentence = outcome(bereikbare_banen="meer", concurrentie="meer")
    assert sentence.count("twee kanten") == 2 and sentence.count("optellen kan niet") == 1
    assert "optellen" not in outcome(bereikbare_banen="meer", werkloosheid="minder")[1]
    assert "kleinere kans bij meer concurrentie om werk (mogelijk)" in sentence


def test_what_is_possible_stays_possible():
    assert "Starters hebben mogelijk een kleinere kans" in outcome(concurrentie="meer")[1]
    assert "hebben een kleinere kans om werk te houden bij minder bereikbare banen en meer concurrentie om werk (mogelijk)." in outcome(bereikbare_banen="minder", concurrentie="meer")[1]


def test_no_direction_is_said_so():
    found, sentence = outcome(groei="meer", sector="minder")
    assert sentence.startswith("Voor starters geeft de bron geen richting bij een hogere groei (maakt amper uit)")
    assert "Voor voormalig werklozen geeft de bron geen richting bij een hogere groei (maakt amper uit) en minder passende banen (niet van invloed)." in sentence
    assert found["ingevuld"] == 2


def test_nothing_filled_in():
    found, sentence = outcome()
    assert sentence.startswith("Vul een of meer") and all(each["starters"] == each["werklozen"] == "–" for each in found["rijen"])


@pytest.mark.parametrize("ours", ["pbl-bereikbare-banen-voormalig-werklozen", "pbl-werkloosheid-starters", "pbl-aansluiting-opleiding-starters", "pbl-concurrentie-stad-werkbehoud"])
def test_the_two_publications_point_the_same_way(ours):
    theirs = {
        "pbl-bereikbare-banen-voormalig-werklozen": "kwi-bereikbare-banen-ww", "pbl-werkloosheid-starters": "kwi-werkloosheid-starters",
        "pbl-aansluiting-opleiding-starters": "kwi-aansluiting-starters", "pbl-concurrentie-stad-werkbehoud": "kwi-concurrentie-stad",
    }[ours]  # fmt: skip
    assert calculator.reading(ours, "")["teken"] == calculator.reading(theirs, "")["teken"] != 0


def test_where_they_differ_both_are_shown():
    rows = outcome()[0]["rijen"]
    assert rows[1]["sterkte"].endswith("Voormalig werklozen: minder sterk dan het aantal bereikbare banen. Voormalig werklozen (KWI 2020): amper een rol.")
    assert "mogelijke verklaring" in rows[5]["sterkte"] and "(KWI 2020): waarschijnlijk" in rows[5]["sterkte"]


def test_a_direction_without_words_is_refused():
    with pytest.raises(tables.DataError, match="pbl-geslacht-starters"):
        calculator.reading("pbl-geslacht-starters", "")
    with pytest.raises(tables.DataError, match="bestaat-niet"):
        tables.relation("bestaat-niet")
