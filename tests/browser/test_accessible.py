"""For everyone: keyboard, phone, no script, screen reader, and axe-core at WCAG 2.2 AA."""

import pytest

from tests.browser.steps import CHAPTER, PAGES, READY, expected, open_calculator, page_of, settled, violations
from widgets import calculators


def test_by_keyboard_alone(page, site):
    section = open_calculator(page, site + CHAPTER)
    section.locator("[name=drempel]").focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=1.5)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "drempel-getal"
    page.keyboard.press("Control+A")
    page.keyboard.type("0,8")
    page.keyboard.press("Tab")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=0.8)
    assert page.evaluate("document.activeElement.name") == "regio"
    page.keyboard.type("Twente")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=0.8, regio="AM05")


def test_without_script_the_page_is_complete(browser, site):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    for name in calculators.NAMES:
        page.goto(site + page_of(name))
        section = page.locator(f"[data-rekenhulp='{name}']")
        assert section.locator("[data-antwoord]").inner_text() == expected(name)
        assert "alleen met JavaScript" in section.inner_text()
        if calculators.get(name).chart:
            assert section.locator(".smal svg").is_visible()
        if section.locator("details[data-tabel]:not([open])").count():
            section.locator("details[data-tabel] summary").click()
        assert section.locator("[data-tabel] table").is_visible()
        assert section.locator("[data-tabel] tbody tr").count() >= 2
        # Of an exercise the answers too: there is no form to ask for them.
        assert section.locator("noscript table").count() == (1 if calculators.get(name).unscripted else 0)
        assert section.locator("form").is_hidden()
    context.close()


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_nothing_sticks_out(browser, site, width):
    context = browser.new_context(viewport={"width": width, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    for name in PAGES:
        page.goto(site + name)
        page.wait_for_timeout(400)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    for chapter in {page_of(name) for name in calculators.NAMES}:
        page.goto(site + chapter)
        for name in (name for name in calculators.NAMES if page_of(name) == chapter):
            page.locator(READY.format(name)).wait_for()
        section = page.locator("main")
        for target in section.locator("[data-rekenhulp] :is(button, select, input, summary)").all():
            box = target.bounding_box()
            if box:
                assert box["height"] >= 24 and box["width"] >= 24
    context.close()


def test_announced_once_at_rest(page, site):
    section = open_calculator(page, site + CHAPTER)
    spoken = section.locator("[data-voorlezen]")
    assert spoken.get_attribute("aria-live") == "polite"
    section.locator("[name=drempel]").fill("2")
    assert spoken.inner_text() == ""
    page.wait_for_function("document.querySelector('#uitschieters [data-voorlezen]').textContent !== ''")
    assert spoken.inner_text() == expected("uitschieters", drempel=2)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(page, site, name, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + name)
    page.wait_for_timeout(600)
    assert violations(page) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_in_a_changed_open_calculator(page, site, width):
    page.set_viewport_size({"width": width, "height": 900})
    section = open_calculator(page, f"{site}{CHAPTER}?uitschieters.regio=AM05&banen-uit-uren.per=maand&eigen-regio.banen_eind=80&uitschieters.onzin=1")
    section.locator("[name=drempel-getal]").fill("veel")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.wait_for_timeout(500)
    assert violations(page) == []




def test_source_and_place_of_a_figure_show_on_focus_and_go_with_escape(page, site):
    page.goto(site + CHAPTER)
    figure = page.locator("a.cijfer").first
    place = figure.locator(".vindplaats")
    assert place.is_hidden()
    page.keyboard.press("Tab")
    figure.focus()
    assert place.is_visible() and "UWV 2018, tabel 3.2" in place.inner_text()
    page.keyboard.press("Escape")
    assert place.is_hidden()
    figure.hover()
    page.keyboard.press("Escape")
    page.mouse.move(0, 0)
    figure.hover()
    assert place.is_visible()
    figure.click()
    assert page.url.endswith("tabellen.html#tabel-3-2-landelijk")
    assert page.locator(":target th").inner_text() == "Landelijk"
