"""No English in what scripts put on a page: a chapter that lives, the search page, a live page with a kernel, an error page."""

import pytest

from tests import english, reading
from tests.browser.steps import CHAPTER, CHAPTERS, come_to, open_calculator
from tests.voila.steps import open_live
from tools import browser
from tools.accessible import change_all

TOOLTIP = "#vg-tooltip-element.visible"


def english_on(page):
    return english.found(reading.said(page.content()))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_with_its_calculators_changed(page, site, chapter):
    """All calculators in another state, with a message and an error each, and everything folded out."""
    page.goto(site + chapter)
    come_to(page, CHAPTERS[chapter][0])
    change_all(page)
    assert english_on(page) == []


def test_the_tooltip_of_a_mark(page, site):
    section = open_calculator(page, site + CHAPTER)
    section.locator(".breed svg g.mark-symbol path").nth(8).hover()
    page.locator(TOOLTIP).wait_for()
    assert page.locator(TOOLTIP).inner_text() != ""
    assert english_on(page) == []


@pytest.mark.parametrize(("asked", "answer"), [("gemeenten", "pagina's gevonden"), ("xyzzy", "Niets gevonden"), ("", "")])
def test_the_search_page(page, site, asked, answer):
    page.goto(f"{site}search.html?q={asked}")
    if answer:
        page.locator("#search-results", has_text=answer).wait_for()
    assert english_on(page) == []
    page.goto(f"{site}index.html?highlight=werk")
    assert english_on(page) == []


def test_the_search_window_and_the_menu_of_a_phone(page, site):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site + CHAPTER)
    page.locator(".primary-toggle").click()
    assert english_on(page) == []
    page.keyboard.press("Escape")
    page.locator(".search-button:visible").first.click()
    assert english_on(page) == []


def test_a_live_page(page, served):
    open_live(page, f"{served}live/uitschieters")
    browser.until(page, "document.querySelector('[data-stand]')?.textContent.startsWith('Verbonden')")
    assert english_on(page) == []


@pytest.mark.parametrize("path", ["bestaat-niet.html", "live/bestaat-niet", "live/onzekerheid"])
def test_pages_of_the_server(page, served, path):
    page.goto(served + path)
    if path == "live/onzekerheid":
        # Until then the widget manager's own words stand there, unseen.
        page.locator("[data-verbonden], [data-paneel]").first.wait_for(state="attached", timeout=60000)
    assert english_on(page) == []


def test_a_script_that_speaks_english_is_found(page, site):
    page.goto(site + "index.html")
    page.evaluate("document.querySelector('h1').setAttribute('aria-label', 'Loading'); document.querySelector('h1').append('Close')")
    assert english_on(page) == ["close", "loading"]
