"""Three dimensions: which efforts, what is known of them, and that the doubt of the source comes along."""

import itertools

import pytest

from widgets import tables
from widgets.calculators import drie_dimensies as calculator
from widgets.calculators import get
from widgets.models.drie_dimensies import deel_van_geheel

RECORD = get("drie-dimensies")
DATA = RECORD.data()


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def test_share_by_hand():
    """5,000 of 43,000 is 11.63 percent; half is fifty; of nobody there is no share."""
    assert deel_van_geheel(5000, 43000) == pytest.approx(11.6279, abs=1e-4)
    assert deel_van_geheel(1, 2) == 50 and deel_van_geheel(0, 0) == 0


@pytest.mark.parametrize(("dimensie", "counts"), [("schoolverlaters", (2, 0, 0, 2)), ("werkzoekenden", (4, 0, 1, 3)), ("werkenden", (5, 2, 0, 3)), ("alle", (10, 2, 1, 7))])
def test_counts_by_hand(dimensie, counts):
    found, sentence = outcome(dimensie=dimensie)
    assert tuple(found[key] for key in ("aantal", "cijfer", "oordeel", "geen")) == counts
    assert f"{counts[0]} inspanningen" in sentence


def test_what_serves_two_dimensions_counts_once_in_all():
    lists = [outcome(dimensie=each)[0]["aantal"] for each in calculator.DIMENSIONS]
    twice = sum(len(each["dimensies"]) - 1 for each in DATA["inspanningen"])
    assert sum(lists) - twice == outcome(dimensie="alle")[0]["aantal"] == len(DATA["inspanningen"])


def test_all_efforts_of_the_paragraph_are_there():
    printed = {row["id"] for row in tables.rows(".", "maatregelen") if row["bron"] == calculator.ESB and row["vindplaats"] == calculator.PLACE}
    assert printed <= set(calculator.EFFORTS)


def test_figures_never_stand_without_their_doubt():
    found, sentence = outcome(dimensie="werkenden")
    by_name = {each["naam"].replace("\u00ad", ""): each for each in found["rijen"]}
    moved = by_name["Maaslandmodel"]
    assert "52 procent" in moved["resultaat"] and "zou" in moved["resultaat"] and "Zweedse" in moved["kanttekening"]
    centres = by_name["Regionale mobiliteitscentra"]
    assert "betwiste" in centres["resultaat"] and "12 procent van hen (onze berekening)" in centres["resultaat"] and "kritiek" in centres["kanttekening"]
    assert "betwiste" in sentence and "zou " in sentence


def test_both_ways_of_numbering_are_said():
    assert "als derde" in outcome(dimensie="werkenden")[1] and "‘de tweede dimensie’" in outcome(dimensie="werkenden")[1]
    assert "als tweede" in outcome(dimensie="werkzoekenden")[1] and "‘de eerste dimensie’" in outcome(dimensie="werkzoekenden")[1]


@pytest.mark.parametrize("dimensie", [code for code, _ in calculator.dimensions()])
def test_the_table_divides_in_two_and_is_never_empty(dimensie):
    rows = {toon: [each["naam"] for each in outcome(dimensie=dimensie, toon=toon)[0]["rijen"]] for toon in ("alle", "wel", "niet")}
    assert all(rows.values())
    parts = [each for each in itertools.chain(rows["wel"], rows["niet"]) if not each.startswith("Geen inspanning")]
    assert sorted(parts) == sorted(rows["alle"])


def test_a_filtered_table_is_said_to_be_and_what_it_leaves_out_is_not_quoted():
    without, known, every = (outcome(dimensie="werkenden", toon=toon)[1] for toon in ("niet", "wel", "alle"))
    assert "De tabel toont alleen de 3 inspanningen zonder resultaat in de bron. " in without and "52 procent" not in without
    assert "De tabel toont alleen de 2 inspanningen met een cijfer of oordeel. " in known and "52 procent" in known
    assert "De tabel toont" not in every and "52 procent" in every
    assert "De tabel toont alleen de inspanning met een cijfer of oordeel. " in outcome(dimensie="werkzoekenden", toon="wel")[1]
    assert "Die zijn er hier niet" in outcome(dimensie="schoolverlaters", toon="wel")[1]
    assert "De tabel toont" not in outcome(dimensie="schoolverlaters", toon="niet")[1]


def test_of_all_three_it_is_said_which_have_a_result():
    said = outcome(dimensie="alle")[1].replace("\u00ad", "")
    assert "Een cijfer is er bij: Maaslandmodel en Regionale mobiliteitscentra. Een oordeel is er bij: Private re-integratiebedrijven. " in said
    assert "Maasland" not in outcome(dimensie="alle", toon="niet")[1].replace("\u00ad", "")


def test_what_is_known_in_words():
    assert "4 inspanningen: 1 met een oordeel in woorden en 3 zonder resultaat. " in outcome(dimensie="werkzoekenden")[1]
    assert "2 inspanningen, zonder dat een resultaat bekend is. " in outcome(dimensie="schoolverlaters")[1]
