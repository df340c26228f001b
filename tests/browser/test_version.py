"""A link that was made with another version says so, once, and works as it did."""

import pytest

from tests.browser.steps import CHAPTER, READY, expected, open_calculator
from widgets import tables

OLDER = "Deze link is gemaakt met een oudere versie (31 januari 2020). De cijfers of de rekenwijze kunnen sindsdien veranderd zijn."


@pytest.mark.parametrize("place", [CHAPTER, "rekenhulpen/uitschieters.html"])
def test_an_older_link_says_so_where_it_leads(page, site, place):
    section = open_calculator(page, f"{site}{place}?uitschieters.drempel=2&v=2020-01-31#uitschieters")
    said = page.locator("[data-uitgave]")
    page.get_by_text(OLDER).wait_for()
    assert said.count() == 1 and section.locator("[data-uitgave]").get_attribute("role") == "status"
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert section.locator("[data-melding]").is_hidden()


def test_without_a_place_it_is_said_at_the_first_calculator(page, site):
    page.goto(f"{site}{CHAPTER}?v=2020-01-31#bestaat-niet")
    page.get_by_text(OLDER).wait_for()
    assert page.locator("[data-uitgave]").count() == 1 and page.locator("[data-rekenhulp]").first.locator("[data-uitgave]").count() == 1


def test_a_book_that_is_older_than_the_link_says_that(page, site):
    page.goto(f"{site}{CHAPTER}?v=2099-12-01")
    page.get_by_text("Deze link is gemaakt met een nieuwere versie (1 december 2099). De cijfers of de rekenwijze kunnen daar anders zijn.").wait_for()


@pytest.mark.parametrize("value", [tables.version(), "", "1", "2020", "2020-02-31", "2020-13-01", "0000-00-00", "%3Cimg src=x onerror=alert(1)%3E", "2020-01-31x", "%E0%A4%A", "__proto__"])
def test_the_same_version_or_nonsense_says_nothing(page, site, value):
    page.goto(f"{site}{CHAPTER}?uitschieters.drempel=2&v={value}#uitschieters")
    section = page.locator(READY.format("uitschieters"))
    section.wait_for()
    page.wait_for_timeout(300)
    assert page.locator("[data-uitgave]").count() == 0 and page.get_by_text("Deze link is gemaakt").count() == 0
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)


def test_the_link_that_is_copied_then_is_of_this_version(browser, site):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    section = open_calculator(page, f"{site}{CHAPTER}?uitschieters.drempel=2&v=2020-01-31#uitschieters")
    section.locator("[data-doe=link]").click()
    section.locator("[data-melding]").get_by_text("klembord").wait_for()
    assert f"v={tables.version()}#uitschieters" in page.evaluate("navigator.clipboard.readText()")
    context.close()
