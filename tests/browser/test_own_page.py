"""The page of one calculator: alone, inside another site, from a folder; the code to put it there, and its table as a file."""

import re
import urllib.parse
from html import unescape

import pytest

from tests.browser.steps import come_to, expected, open_calculator, page_of, settled
from tools.accessible import violations
from widgets import calculators, tables

OWN = "rekenhulpen/{}.html"
SOME = ("kans", "uitschieters", "agenda", "onzekerheid", "mijn-regio")


@pytest.mark.parametrize("name", SOME)
def test_it_comes_to_life(page, site, name):
    page.goto(site + OWN.format(name))
    section = come_to(page, name)
    assert section.locator("[data-antwoord]").inner_text() == expected(name)
    assert page.locator("h1").inner_text() == calculators.get(name).title


@pytest.mark.parametrize("query", ["", "?insluiten"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", SOME)
def test_axe_finds_nothing_and_nothing_sticks_out(page, site, name, width, query):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + OWN.format(name) + query)
    come_to(page, name)
    if not query:
        page.locator("[data-insluiten] summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


def test_inside_another_site_it_stands_alone_with_where_it_is_from(page, site):
    page.set_content(f'<iframe src="{site}{OWN.format("uitschieters")}?insluiten&uitschieters.drempel=2" style="width:100%;border:0" height="900"></iframe>')
    frame = page.frame_locator("iframe")
    frame.locator("[data-rekenhulp=uitschieters][data-klaar]").wait_for()
    assert frame.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert frame.locator("h1").is_visible() and frame.locator("h2, footer, .rondom").filter(visible=True).count() == 0
    link = frame.locator(".herkomst a")
    assert frame.locator(".herkomst").inner_text() == "Uit: Werkzekerheid verkend"
    assert link.get_attribute("target") == "_blank" and link.get_attribute("rel") == "noopener"
    with page.context.expect_page() as opened:
        link.click()
    opened.value.wait_for_url("**/rekenhulpen/**")
    assert "insluiten" not in opened.value.url and "uitschieters.drempel=2" in opened.value.url
    assert opened.value.locator("h2").first.is_visible()
    # What leads elsewhere opens elsewhere: other pages refuse a frame.
    assert frame.locator("a[href]:not([target=_blank])").filter(visible=True).count() == 0


def test_the_code_to_put_it_elsewhere_carries_the_state_that_shows(browser, site):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    section = open_calculator(page, f"{site}{OWN.format('uitschieters')}?nieuwsbrief=ja", "uitschieters")
    page.locator("[data-insluiten] summary").click()
    section.locator("[name=drempel]").fill("2")
    settled(page)
    page.locator("[data-kopieer]").click()
    page.get_by_text("De code staat op het klembord.").wait_for()
    code = page.evaluate("navigator.clipboard.readText()")
    assert code == page.locator("[data-insluitcode]").input_value() and code.startswith("<iframe ") and code.endswith("</iframe>")
    source = unescape(re.search(r'src="([^"]+)"', code)[1])
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(source).query, keep_blank_values=True)
    assert asked == {"insluiten": [""], "nieuwsbrief": ["ja"], "uitschieters.drempel": ["2"], "v": [tables.version()]}
    assert calculators.get("uitschieters").title in unescape(code) and 'style="width:100%;border:0"' in code
    page.set_content(code)
    assert page.frame_locator("iframe").locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    context.close()


def test_a_quote_in_the_address_stays_in_the_code(page, site):
    section = open_calculator(page, f"{site}{OWN.format('uitschieters')}?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "uitschieters")
    section.locator("[name=drempel]").fill("2")
    settled(page)
    code = page.locator("[data-insluitcode]").input_value()
    assert code.count("<") == 2 and code.count('"') % 2 == 0 and "<script" not in code


def test_without_a_clipboard_the_code_is_selected(page, site):
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    open_calculator(page, site + OWN.format("kans"), "kans")
    page.locator("[data-insluiten] summary").click()
    page.locator("[data-kopieer]").click()
    page.get_by_text("De code is geselecteerd").wait_for()
    assert page.evaluate("getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)").startswith("<iframe ")


@pytest.mark.parametrize("name", SOME)
def test_csv_beside_the_page_is_what_the_button_gives(page, site, book, name):
    section = open_calculator(page, site + OWN.format(name), name)
    with page.expect_download() as download:
        section.locator("[data-doe=csv]").click()
    assert download.value.path().read_bytes() == (book / "rekenhulpen" / f"{name}.csv").read_bytes()


def test_from_a_folder(page, book):
    section = open_calculator(page, (book / OWN.format("kans")).as_uri(), "kans")
    section.locator("[name=landsdeel]").select_option("randstad")
    settled(page, "kans")
    page.locator("[data-insluiten] summary").click()
    assert "kans.landsdeel=randstad" in page.locator("[data-insluitcode]").input_value()
    assert page.get_by_text("De code werkt dan alleen op uw eigen computer").is_visible()
    page.locator("header a").first.click()
    page.wait_for_url("**/index.html")


def test_without_script_the_page_is_complete(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + OWN.format("kans") + "?insluiten")
    assert page.locator("[data-antwoord]").inner_text() == expected("kans")
    assert page.locator("[data-tabel] summary").is_visible() and page.get_by_role("link", name="kans.csv").is_visible()
    assert page.locator("[data-insluiten]").is_hidden() and "alleen met JavaScript" in page.locator("main").inner_text()
    context.close()


def test_the_chapter_leads_there_with_the_state_that_shows(page, site):
    section = open_calculator(page, site + page_of("uitschieters"))
    section.locator("[name=drempel]").fill("2")
    settled(page)
    section.get_by_role("link", name="Eigen pagina en insluiten").click()
    page.wait_for_url("**/rekenhulpen/uitschieters.html?uitschieters.drempel=2&v=*")
    assert page.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert page.locator("[data-uitgave]").count() == 0
    assert page.get_by_role("link", name="Eigen pagina en insluiten").count() == 0
