"""The timeline: what covers a year, what comes before and after, and what two publications date differently."""

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.tijdlijn import jaren_ertussen

RECORD = get("tijdlijn")
DATA = RECORD.data()
YEARS = range(1990, 2027)


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def test_distance_to_a_period():
    period = {"van": 2009, "tot": 2010}
    assert [jaren_ertussen(year, period) for year in (2007, 2008, 2009, 2010, 2011, 2014)] == [-2, -1, 0, 0, 1, 4]


def test_institutions_by_hand():
    """2002: SUWI and the platforms; 1990, 1991 and twice 2001 before, 2009 and 2013 after."""
    found, sentence = outcome(jaar=2002)
    assert (found["in_dit_jaar"], found["eerder"], found["later"]) == (2, 4, 2)
    assert sentence.startswith("Bij 2002 noemen de bronnen 2 gebeurtenissen: begin van de SUWI-operatie (ESB) en Regionale Platforms Arbeidsmarktbeleid (ESB). ")
    assert {each["van"] for each in found["dichtbij"]} == {2001}


def test_a_period_covers_all_its_years_and_no_others():
    covered = [year for year in YEARS if "tripartiete" in " ".join(each["kort"] for each in outcome(jaar=year)[0]["dit"])]
    assert covered == list(range(1990, 1997))


@pytest.mark.parametrize("thema", DATA["onderwerpen"])
@pytest.mark.parametrize("bron", ["alle", "ESB", "Platform31", "UWV"])
def test_every_event_is_before_in_or_after(thema, bron):
    events = [each for each in DATA["onderwerpen"][thema]["regels"] if bron in ("alle", each["bron"])]
    for year in YEARS:
        found, sentence = outcome(thema=thema, bron=bron, jaar=year)
        assert found["in_dit_jaar"] + found["eerder"] + found["later"] == len(events) == sum(each["telt"] for each in found["lijnen"])
        assert len(found["rijen"]) == len(DATA["onderwerpen"][thema]["regels"])
        nearest = min((abs(jaren_ertussen(year, each)) for each in events if jaren_ertussen(year, each)), default=None)
        assert {abs(jaren_ertussen(year, each)) for each in found["dichtbij"]} == ({nearest} if nearest else set())
        assert ("Kies een andere publicatie" in sentence) == (not events)


def test_no_row_of_the_three_publications_is_lost():
    rows = [row for row in tables.rows(".", "tijdlijn") if row["bron"].startswith(("esb", "platform31", "uwv"))]
    assert all(row["onderwerp"] and row["kort"] for row in rows)
    shown = [each for code, subject in DATA["onderwerpen"].items() if code != "naast-elkaar" for each in subject["regels"]]
    assert {each["gebeurtenis"] for each in shown} == {row["gebeurtenis"] for row in rows}


def test_what_two_publications_say_stands_together():
    found = [(each["groep"], each["bron"], each["van"], each["tot"]) for each in DATA["onderwerpen"]["naast-elkaar"]["regels"]]
    assert found[:4] == [(0, "ESB", 1990, 1996), (0, "Platform31", 1991, 1991), (1, "Platform31", 2001, 2001), (1, "ESB", 2002, 2002)]
    assert {each[1:] for each in found[4:6]} == {("ESB", 2008, 2008), ("Platform31", 2008, 2008)}
    counts = [(each["kort"].split()[0], each["bron"], each["van"]) for each in DATA["onderwerpen"]["naast-elkaar"]["regels"][6:]]
    assert counts == [("34", "ESB", 2002), ("30", "ESB", 2012), ("35", "UWV", 2018)]
    apart = [each["scheiding"] for each in outcome(thema="naast-elkaar")[0]["lijnen"]]
    assert apart == [0, 0, 1, 0, 1, 0, 1, 0, 0]


def test_subjects_fill_the_drawing_alike():
    sizes = [len(each["regels"]) for each in DATA["onderwerpen"].values()]
    assert max(sizes) - min(sizes) <= 1
