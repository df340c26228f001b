"""The state in the address: a link shows the same elsewhere; nonsense gives the default and a notice, never an error."""

import urllib.parse

import pytest

from tests.browser.steps import CHAPTER, READY, expected, open_calculator
from tools.browser import until
from widgets import tables


def test_a_shared_link_shows_the_same_elsewhere(page, site):
    section = open_calculator(page, f"{site}{CHAPTER}?uitschieters.drempel=1.7&uitschieters.regio=AM38#uitschieters")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=1.7, regio="AM38")
    assert section.locator("[name=drempel-getal]").input_value() == "1,7"
    assert section.locator("[data-melding]").is_hidden()


@pytest.mark.parametrize(
    "query",
    ["uitschieters.drempel=abc", "uitschieters.drempel=99", "uitschieters.regio=AM99", "uitschieters.onzin=1", "uitschieters.drempel=", "uitschieters.__proto__=1", "uitschieters.drempel=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "uitschieters.drempel=NaN", "uitschieters.drempel=1e400"],
)
def test_nonsense_in_the_address_gives_the_default_and_a_notice(page, site, query):
    section = open_calculator(page, f"{site}{CHAPTER}?{query}&nieuwsbrief=ja")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    assert section.locator("[data-melding]").is_visible()
    assert "beginstand" in section.locator("[data-melding]").inner_text()
    assert section.locator("[data-melding] *").count() == 0
    page.wait_for_url("**?nieuwsbrief=ja")


def test_broken_encoding_in_the_address_does_no_harm(page, site):
    section = open_calculator(page, f"{site}{CHAPTER}?uitschieters.drempel=%E0%A4%A&%%%")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")


def test_one_good_and_one_bad_value(page, site):
    section = open_calculator(page, f"{site}{CHAPTER}?uitschieters.drempel=2&uitschieters.regio=Utrecht")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert "Utrecht" in section.locator("[data-melding]").inner_text()


def test_copied_link(browser, site):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(site + CHAPTER + "?eigen-regio.banen_eind=80")
    section = page.locator(READY.format("uitschieters"))
    section.locator("[name=drempel]").fill("2")
    section.locator("[data-doe=link]").click()
    section.locator("[data-melding]").get_by_text("klembord").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    assert urllib.parse.urlparse(link).query == f"uitschieters.drempel=2&v={tables.version()}" and link.endswith("#uitschieters")
    context.close()




def test_a_shared_state_is_drawn_without_scrolling(page, site):
    """The page may be printed before anyone scrolls."""
    page.goto(f"{site}{CHAPTER}?uitschieters.drempel=2&uitschieters.regio=AM03")
    until(page, "document.querySelector('#uitschieters').dataset.getekend && !document.querySelector('#uitschieters [data-oud]')")
    assert "Drenthe" in page.locator("#uitschieters .breed svg").text_content()


def test_one_region_for_the_whole_page(page, site):
    """What is chosen in one calculator holds in all that have it, and stands once in the address."""
    section = open_calculator(page, site + CHAPTER, "mijn-regio")
    section.locator("[name=regio]").select_option("AM03")
    page.wait_for_url("**/banenafspraak.html?regio=AM03")
    for select in page.locator("[data-gedeeld=regio] select").all():
        assert select.input_value() == "AM03"
    for name in ("uitschieters", "kaart", "ranglijst"):
        assert page.locator(f"#{name} [data-antwoord]").inner_text() == expected(name, regio="AM03")


def test_the_region_goes_along_links_and_comes_back(page, site):
    page.goto(f"{site}{CHAPTER}?regio=AM03")
    page.locator(READY.format("mijn-regio")).wait_for()
    page.locator("#mijn-regio").get_by_text("In Drenthe stonden").first.wait_for()
    page.locator("nav a[href*='werkzekerheid.html']").first.click()
    page.wait_for_url("**/werkzekerheid.html?regio=AM03")


def test_a_region_that_is_not_there_is_refused_once(page, site):
    page.goto(f"{site}{CHAPTER}?regio=AM99")
    page.locator(READY.format("uitschieters")).wait_for()
    page.wait_for_timeout(300)
    assert page.locator("[data-melding]:visible").count() == 1
    assert "AM99" in page.locator("[data-melding]:visible").inner_text()


def test_choosing_a_region_is_quick_for_the_whole_page(page, site):
    """Every sentence of the page follows before the next frame is drawn; how quickly is measured in `make bench`."""
    section = open_calculator(page, site + CHAPTER, "mijn-regio")
    section.locator("[name=regio]").select_option("AM05")
    said = page.evaluate("""[...document.querySelectorAll('[data-gedeeld=regio]')].map(v => {
        const s = v.closest('[data-rekenhulp]');
        return (s.querySelector('[data-antwoord]').textContent + s.querySelector('[data-beschrijving]').textContent).includes('Twente');
    })""")
    assert len(said) >= 8 and all(said)


def test_the_plain_region_wins_and_a_reset_keeps_it(page, site):
    section = open_calculator(page, f"{site}{CHAPTER}?regio=AM03&uitschieters.regio=AM05&tabel-1.regio=AM21", "kaart")
    assert {select.input_value() for select in page.locator("[data-gedeeld=regio] select").all()} == {"AM03"}
    section.locator("[data-doe=herstel]").click()
    assert {select.input_value() for select in page.locator("[data-gedeeld=regio] select").all()} == {"AM03"}


def test_a_region_is_said_once(page, site):
    section = open_calculator(page, site + CHAPTER, "mijn-regio")
    section.locator("[name=regio]").select_option("AM05")
    until(page, "document.querySelector('#mijn-regio [data-voorlezen]').textContent !== ''")
    assert page.evaluate("[...document.querySelectorAll('[data-voorlezen]')].filter(e => e.textContent).length") == 1
