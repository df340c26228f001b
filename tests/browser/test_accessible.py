"""For everyone: keyboard, phone, no script, screen reader, and axe-core at WCAG 2.2 AA."""

import pytest

from tests.browser.steps import CHAPTER, CHAPTERS, PAGES, READY, come_to, expected, open_calculator, settled
from tools.accessible import change_all, headings_out_of_order, small_targets, too_wide, unseen_focus, violations
from tools.browser import until
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


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_without_script_the_page_is_complete(browser, site, chapter):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(site + chapter)
    for name in CHAPTERS[chapter]:
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


@pytest.mark.parametrize("name", PAGES)
def test_on_a_phone_nothing_sticks_out(browser, site, name):
    """Also at 320 pixels, which is a common screen at 400 percent."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site + name)
    for calculator in CHAPTERS.get(name, ()):
        page.locator(READY.format(calculator)).wait_for()
    page.wait_for_timeout(400)
    assert small_targets(page) == []
    assert page.locator("button, select, input, summary").count() >= 2 + 4 * len(CHAPTERS.get(name, ()))
    assert [*too_wide(page, 360), *too_wide(page, 320)] == []
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_focus_and_headings(page, site, name):
    page.goto(site + name)
    page.wait_for_timeout(400)
    assert headings_out_of_order(page) == []
    assert unseen_focus(page) == []


def test_the_checks_see_what_is_wrong(page, site):
    page.goto(site)
    page.evaluate("""() => document.querySelector("main article").insertAdjacentHTML("afterbegin",
        "<h5>Te diep</h5><button style='width:10px;height:10px;padding:0;min-width:0;min-height:0;outline:none !important;position:fixed;left:3px;top:3px'></button><div style='width:900px'>breed</div>")""")
    assert "Te diep" in headings_out_of_order(page)[0]
    assert len(small_targets(page)) == 1
    assert "no outline" in unseen_focus(page)[0]
    assert too_wide(page) != []


def test_announced_once_at_rest(page, site):
    section = open_calculator(page, site + CHAPTER)
    spoken = section.locator("[data-voorlezen]")
    assert spoken.get_attribute("aria-live") == "polite"
    section.locator("[name=drempel]").fill("2")
    assert spoken.inner_text() == ""
    until(page, "document.querySelector('#uitschieters [data-voorlezen]').textContent !== ''")
    assert spoken.inner_text() == expected("uitschieters", drempel=2)


# At either width in one of the two: what is wide or narrow and what is light or dark have nothing to do with each other.
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light"), (1280, "dark")])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(page, site, name, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + name)
    page.wait_for_timeout(600)
    assert violations(page) == []


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_axe_finds_nothing_in_changed_open_calculators(page, site, chapter, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + chapter)
    come_to(page, CHAPTERS[chapter][0])
    change_all(page)
    # Where a number can be written, an error; and in every calculator a message.
    assert page.locator("[data-rekenhulp] form:has(.fout:visible)").count() == page.locator("[data-rekenhulp] form:has([type=text]:visible)").count() > 0
    assert page.locator("[data-melding]:visible").count() >= len(CHAPTERS[chapter])
    assert page.locator("details:not([open])").count() == 0
    assert violations(page) == []


def test_axe_sees_what_is_wrong_far_down(page, site):
    """One pale cell among hundreds of good ones, in a table and in the code of a model, and a button without a name."""
    page.goto(site + CHAPTER)
    page.evaluate("""() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
        [...document.querySelectorAll("#uitschieters [data-tabel] tbody th")].at(-1).style.color = "#bbb";
        [...document.querySelectorAll("#uitschieters pre .nf")].at(-1).style.background = "#777";
        document.querySelector("#tabel-1 button").textContent = "";
    }""")
    assert sorted(each.partition(":")[0] for each in violations(page)) == ["button-name", "color-contrast", "color-contrast"]


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
