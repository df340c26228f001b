"""The page about size shows what was measured, and says so when nothing was."""

from frictionless import Resource, Schema

from widgets import tables
from widgets.views import measured

ROW = {"id": "zaal-60", "opstelling": "een server", "bezoekers": "60", "seconden_p50": "4.25", "seconden_p95": "9.5", "mb_per_bezoeker": "31", "machine": "2 kernen, 24 GB", "datum": "2020-01-31", "gemeten_met": "tools/voorbeeld.py"}


def test_nothing_measured_is_said():
    assert "nog niet gemeten" in measured.sentence(())
    assert "nog niet gemeten" in measured.sentence(({**ROW, "opstelling": "een server, rekenprocessen op twee andere machines"},))


def test_the_sentence_is_about_the_fullest_room():
    text = measured.sentence((ROW, {**ROW, "id": "zaal-30", "bezoekers": "30"}))
    assert 'href="#meting-zaal-60">60</a> bezoekers' in text and ">4,25</a> seconden" in text and ">9,5</a>" in text
    assert "zaal-30" not in text


def test_a_row_fits_the_schema_and_a_wrong_one_does_not():
    descriptor = next(each["schema"] for each in tables.publications()["metingen"]["resources"] if each["name"] == "zaal")
    fields = [field["name"] for field in descriptor["fields"]]
    assert fields == list(ROW)

    def valid(row):
        return Resource(data=[fields, [row[name] for name in fields]], schema=Schema.from_descriptor(descriptor)).validate().valid

    assert valid(ROW)
    for wrong in ({"opstelling": "iets anders"}, {"seconden_p50": "vier"}, {"bezoekers": "0"}, {"machine": ""}, {"datum": "31-1-2020"}):
        assert not valid({**ROW, **wrong}), wrong


def test_every_row_has_a_place_on_the_page(book):
    text = (book / "groter.html").read_text(encoding="utf-8")
    for row in tables.rows(*measured.ROOM):
        assert f'id="meting-{row["id"]}"' in text
    assert ("nog niet gemeten" in text) == (measured.largest(tables.rows(*measured.ROOM)) is None)
