"""Every chart of every calculator: valid, Dutch, within its bounds, silent to a screen reader (the page speaks for it)."""

import re

import pytest

from widgets import calculators
from widgets.charts.thema import NARROW, WIDE
from widgets.views.drawn import svg
from widgets.views.static import with_rows

BOTH = [(name, width) for name in calculators.NAMES if calculators.get(name).chart for width in (WIDE, NARROW)]


# Of the module, so that the tests of one chart come together and it is drawn once.
@pytest.fixture(scope="module", params=BOTH, ids=lambda each: f"{each[0]}-{each[1]}")
def drawn(request):
    name, width = request.param
    record = calculators.get(name)
    outcome = record.compute(record.defaults(), record.data())
    spec = with_rows(record, width, outcome)
    return record, width, spec, svg(spec)


def test_it_is_as_wide_as_asked(drawn):
    _, width, _, svg = drawn
    assert float(re.search(r'width="([\d.]+)"', svg)[1]) <= width + 1


def test_numbers_are_dutch(drawn):
    _, _, spec, svg = drawn
    assert spec["config"]["locale"]["number"]["decimal"] == ","
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    assert texts
    assert not [text for text in texts if re.search(r"\d\.\d(?!\d\d)", text)]


def test_it_says_nothing_in_english(drawn):
    svg = drawn[3]
    assert "aria-label" not in svg
    assert not re.search(r"\b(the|axis|chart|legend|linear|titled)\b", " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg)))


def test_it_draws_every_named_row(drawn):
    record, _, spec, _ = drawn
    names = set(re.findall(r"'name': '([^']+)'", str(spec)))
    assert set(record.datasets) <= names
