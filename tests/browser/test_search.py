"""Search in the real browser: Dutch forms of a word, the calculators, the glossary."""

import json

import pytest

from widgets import calculators


def found(page, site, words):
    """The addresses of what a search finds, best first."""
    page.goto(f"{site}search.html?q={words}")
    page.locator("#search-results .search-summary", has_text="Klaar").wait_for()
    return page.locator("#search-results li > a").evaluate_all("links => links.map(link => link.getAttribute('href').split('?')[0])")


@pytest.fixture(scope="module")
def index(book):
    text = (book / "searchindex.js").read_text(encoding="utf-8")
    return json.loads(text[text.index("(") + 1 : text.rindex(")")])


def test_one_form_of_a_word_finds_the_other(page, site):
    assert set(found(page, site, "baan")) == set(found(page, site, "banen")) >= {"banenafspraak.html", "rekenhulpen/banen-uit-uren.html"}


@pytest.mark.parametrize(("words", "name"), [("noemereffect", "noemereffect"), ("uitschieters", "uitschieters"), ("migratieachtergrond", "kans"), ("standaardafwijking", "uitschieters"), ("jobcoach", "jobcoach"), ("tegels", "kaart")])
def test_a_calculator_is_found_by_its_title_an_input_or_a_note(page, site, words, name):
    place = f"rekenhulpen/{name}.html"
    assert place in found(page, site, words)
    page.locator(f"#search-results a[href^='{place}']").first.click()
    page.locator(f"[data-rekenhulp='{name}']").wait_for()


@pytest.mark.parametrize("name", calculators.NAMES)
def test_every_calculator_stands_in_the_index_by_its_title(index, name):
    at = index["docnames"].index(f"rekenhulpen/{name}")
    assert index["titles"][at] == calculators.get(name).title


@pytest.mark.parametrize("words", ["jobcoach", "doelgroepregister", "loonwaarde", "basiskans"])
def test_a_term_finds_the_glossary(page, site, words):
    assert "begrippen.html" in found(page, site, words)


def test_cells_that_touch_are_words_of_their_own(index):
    """The indexer takes tags away and leaves nothing in their place."""
    glued = [word for word in index["terms"] if len(word) > 45]
    assert glued == []
