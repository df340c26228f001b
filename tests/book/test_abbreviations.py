"""Every abbreviation on a page is explained before or where it is first used, or everybody knows it."""

import csv
import re

import pytest

from tools.readability import ARTICLE
from widgets import tables
from widgets.views import abbreviations

# The tiles of the map bear short names, which its table says in full.
TILES = {row["afkorting"] for row in tables.rows("tegelkaart", "tegelkaart")}


@pytest.fixture(scope="module")
def texts(book):
    pages = {path.name: ARTICLE.search(path.read_text(encoding="utf-8")) for path in sorted(book.glob("*.html"))}
    return {name: abbreviations.text(found[0]) for name, found in pages.items() if found}


def test_every_abbreviation_is_known(texts):
    unknown = {name: [each for each in abbreviations.first_uses(text) if each not in abbreviations.meanings() and each not in TILES] for name, text in texts.items()}
    assert {name: words for name, words in unknown.items() if words} == {}


def test_every_abbreviation_is_explained(texts):
    missing = {name: abbreviations.unexplained(text) for name, text in texts.items()}
    assert {name: words for name, words in missing.items() if words} == {}


def test_what_counts_as_explained():
    assert abbreviations.unexplained("Volgens UWV groeide het.") == ["UWV"]
    assert abbreviations.unexplained("Het Uitvoeringsinstituut Werknemersverzekeringen (UWV) telde. UWV drukt het af.") == []
    assert abbreviations.unexplained("De WSW-groep (naar de Wet sociale werkvoorziening) kromp; een cao in IJmond niet.") == []
    assert list(abbreviations.first_uses("De zzp’er en R&D in de WSW-groep.")) == ["zzp", "R&D", "WSW"]


def test_a_page_of_tables_gets_the_list_and_a_chapter_does_not():
    page = "<article><h1>Cijfers</h1><p>UWV telde.</p></article>"
    assert "<dt>UWV</dt><dd>Uitvoeringsinstituut" in abbreviations.with_list(page)
    chapter = page.replace("<p>", '<p data-rekenhulp="kans">')
    assert abbreviations.with_list(chapter) == chapter


def test_the_file_is_whole():
    with abbreviations.FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["afkorting"] for row in rows}) == len(rows)
    assert all(row["soort"] in ("uitleg", "bekend", "naam") and bool(row["voluit"]) == (row["soort"] == "uitleg") for row in rows)
    assert all(re.fullmatch(r"[\w&]+", row["afkorting"]) for row in rows)
