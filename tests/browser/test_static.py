"""A person's path through the static book: mouse, keyboard, phone, no script, a folder, a shared link, nonsense in it."""

import json
import re
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe

from widgets import calculators

CHAPTER = "banenafspraak.html"
PAGES = ("index.html", CHAPTER, "cijfers.html", "search.html")
READY = "[data-rekenhulp='{}'][data-klaar='1']"


def open_calculator(page, address, name="uitschieters"):
    page.goto(address)
    section = page.locator(READY.format(name))
    section.wait_for()
    section.scroll_into_view_if_needed()
    page.wait_for_function("name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend && s.dataset.getekend === s.dataset.stap }", arg=name)
    return section


def settled(page, name="uitschieters"):
    page.wait_for_function("name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend === s.dataset.stap }", arg=name)


def expected(name, **invoer):
    record = calculators.get(name)
    data = record.data()
    values = {**record.defaults(), **invoer}
    return record.summary(values, record.compute(values, data), data)


@pytest.mark.parametrize("name", calculators.NAMES)
def test_it_comes_to_life_with_its_default_answer(page, site, name):
    section = open_calculator(page, site + CHAPTER, name)
    assert section.locator("[data-antwoord]").inner_text() == expected(name)


def test_slider_changes_sentence_figure_table_and_address(page, site):
    section = open_calculator(page, site + CHAPTER)
    before = section.locator(".breed svg").inner_html()
    section.locator("[name=drempel]").fill("2")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert section.locator("[data-uitkomst=aantal]").inner_text() == "2"
    assert section.locator(".breed svg").inner_html() != before
    section.locator("summary").first.click()
    assert section.locator("td", has_text="naar boven").count() == 1
    page.wait_for_url("**uitschieters.drempel=2")
    section.locator("[data-doe=herstel]").click()
    page.wait_for_function("location.search === ''")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    assert page.evaluate("history.length") <= 2, "the back button must not be filled"


def test_choosing_a_region(page, site):
    section = open_calculator(page, site + CHAPTER)
    section.get_by_label("Uw regio").select_option(label="Drenthe")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", regio="AM03")
    assert "Drenthe" in section.locator(".breed svg").text_content()


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


@pytest.mark.parametrize("text", ["", "veel", "9", "-1", "1e3", "1,2,3", "∞", "NaN", "<b>1</b>", "99999999999999"])
def test_a_bad_number_says_so_and_loses_nothing(page, site, text):
    section = open_calculator(page, site + CHAPTER)
    section.locator("[name=drempel]").fill("2")
    field = section.locator("[name=drempel-getal]")
    field.fill(text)
    field.blur()
    assert section.locator("#uitschieters-drempel-fout").is_visible()
    assert "0,5 tot en met 2,5" in section.locator("#uitschieters-drempel-fout").inner_text()
    assert field.get_attribute("aria-invalid") == "true"
    assert field.input_value() == text
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    field.fill("1,5")
    assert section.locator("#uitschieters-drempel-fout").is_hidden()


@pytest.mark.parametrize(("typed", "value"), [("1.234", 1234), ("1234,0", 1234), ("1.234,00", 1234), (" 1234 ", 1234), ("1000000", 1_000_000)])
def test_dutch_numbers_as_people_type_them(page, site, typed, value):
    section = open_calculator(page, site + CHAPTER, "eigen-regio")
    section.locator("[name=banen_eind]").fill(typed)
    section.locator("[name=banen_eind]").blur()
    settled(page, "eigen-regio")
    assert section.locator("[data-antwoord]").inner_text() == expected("eigen-regio", banen_eind=value)


def test_hours_per_month_replace_hours_per_week(page, site):
    section = open_calculator(page, site + CHAPTER, "banen-uit-uren")
    assert section.locator("[name=uren_per_week]").is_visible() and section.locator("[name=verloonde_uren_per_maand]").is_hidden()
    section.locator("[name=per]").select_option("maand")
    section.locator("[name=verloonde_uren_per_maand-getal]").fill("110,92")
    settled(page, "banen-uit-uren")
    assert section.locator("[name=uren_per_week]").is_hidden()
    assert "10 mensen die elk 110,92 verloonde uren per maand werken, tellen samen als 10 banen" in section.locator("[data-antwoord]").inner_text()


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


def test_from_a_folder(page, book):
    section = open_calculator(page, (book / CHAPTER).as_uri())
    section.locator("[name=drempel]").fill("2")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    page.wait_for_url("**uitschieters.drempel=2")
    assert all(url.startswith(("file://", "data:", "blob:")) for url in page.requests)


def test_no_request_per_step(page, site):
    section = open_calculator(page, site + CHAPTER)
    page.wait_for_timeout(1000)
    before = len(page.requests)
    for step in range(5, 26):
        section.locator("[name=drempel]").fill(str(step / 10))
    settled(page)
    assert len(page.requests) == before


def test_without_script_the_page_is_complete(browser, site):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(site + CHAPTER)
    for name in calculators.NAMES:
        section = page.locator(f"[data-rekenhulp='{name}']")
        assert section.locator("[data-antwoord]").inner_text() == expected(name)
        assert section.locator(".smal svg").is_visible()
        assert "alleen met JavaScript" in section.inner_text()
        section.locator("summary").first.click()
        assert section.locator("table").is_visible()
        assert section.locator("tbody tr").count() >= 7
    context.close()


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_nothing_sticks_out(browser, site, width):
    context = browser.new_context(viewport={"width": width, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    for name in PAGES:
        page.goto(site + name)
        page.wait_for_timeout(400)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    page.goto(site + CHAPTER)
    for name in calculators.NAMES:
        section = page.locator(READY.format(name))
        section.wait_for()
        for target in section.locator("button, select, input, summary").all():
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


def test_csv_is_exactly_the_table(page, site):
    section = open_calculator(page, site + CHAPTER)
    section.locator("[name=drempel]").fill("2")
    settled(page)
    with page.expect_download() as download:
        section.locator("[data-doe=csv]").click()
    lines = download.value.path().read_text(encoding="utf-8-sig").split("\n")
    assert download.value.suggested_filename == "uitschieters.csv"
    shown = page.evaluate("[...document.querySelectorAll('#uitschieters [data-tabel] tr')].map(r => [...r.children].map(c => c.textContent.trim().replace('−', '-')).join(';'))")
    assert [line.rstrip("\r") for line in lines if line] == shown
    assert len(shown) == 36 and "Food Valley;-3,7;+37,3" in shown[1]


@pytest.mark.parametrize("name", calculators.NAMES)
def test_figure_as_file(page, site, name):
    section = open_calculator(page, site + CHAPTER, name)
    with page.expect_download() as download:
        section.locator("[data-doe=svg]").click()
    svg = download.value.path().read_text(encoding="utf-8")
    assert svg.startswith("<svg") and "<title>" in svg and "UWV 2018" in svg
    with page.expect_download() as download:
        section.locator("[data-doe=png]").click()
    content = download.value.path().read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n" and int.from_bytes(content[16:20], "big") >= 1000


def test_copied_link(browser, site):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(site + CHAPTER)
    section = page.locator(READY.format("uitschieters"))
    section.locator("[name=drempel]").fill("2")
    section.locator("[data-doe=link]").click()
    section.locator("[data-melding]").get_by_text("klembord").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    assert urllib.parse.urlparse(link).query == "uitschieters.drempel=2" and link.endswith("#uitschieters")
    context.close()


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


def violations(page):
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}})
    return [f"{each['id']}: {node['html'][:150]}" for each in result.response["violations"] for node in each["nodes"]]


def test_a_failing_drawing_library_says_so_and_the_rest_works(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.route("**/vega.js", lambda route: route.abort())
    page.goto(site + CHAPTER)
    section = page.locator(READY.format("uitschieters"))
    section.scroll_into_view_if_needed()
    section.locator("[name=drempel]").fill("2")
    section.locator("[data-melding]").get_by_text("De figuur kon niet worden bijgewerkt").wait_for()
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    context.close()


def test_data_are_beside_the_page(page, site):
    section = open_calculator(page, site + CHAPTER)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for link in section.locator("a[data-bestand]").all():
        assert page.request.get(urllib.parse.urljoin(site, link.get_attribute("href"))).ok


def test_payload_cannot_close_its_script(book):
    for text in re.findall(r"data-rekenhulp-gegevens>(.*?)</script>", (book / CHAPTER).read_text(encoding="utf-8"), re.S):
        assert "<" not in text
        json.loads(text)
