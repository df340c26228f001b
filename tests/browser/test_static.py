"""A person's path through the static book: slider, choice, number field, downloads, from a folder, without the drawing library."""

import contextlib
import functools
import json
import re
import urllib.parse

import pytest

from tests.browser.steps import CHAPTER, CHAPTERS, READY, come_to, expected, open_calculator, page_of, settled
from tests.conftest import watched
from tools.browser import until
from widgets import calculators

# What Vega drew stands in an element of its own; what was drawn when the book was built does not.
LIVING = ".breed > div > svg"


@pytest.fixture(scope="module")
def chapter_of(browser, site):
    """The chapter in which a calculator stands, opened once: for tests that leave it as it was."""
    with contextlib.ExitStack() as opened:

        @functools.cache
        def once(address):
            page = opened.enter_context(watched(browser))
            page.goto(address)
            return page

        yield lambda name: once(site + page_of(name))


@pytest.mark.parametrize("name", calculators.NAMES)
def test_it_comes_to_life_with_its_default_answer(chapter_of, name):
    section = come_to(chapter_of(name), name)
    assert section.locator("[data-antwoord]").inner_text() == expected(name)
    if calculators.get(name).chart:
        section.locator(LIVING).wait_for()


def test_slider_changes_sentence_figure_table_and_address(page, site):
    section = open_calculator(page, site + CHAPTER)
    before = section.locator(".breed svg").inner_html()
    section.locator("[name=drempel]").fill("2")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert section.locator("[data-uitkomst=aantal]").inner_text() == "2"
    assert section.locator(".breed svg").inner_html() != before
    section.locator("summary").first.click()
    assert section.locator("tbody td:nth-child(7)", has_text="naar boven").count() == 1
    page.wait_for_url("**uitschieters.drempel=2")
    section.locator("[data-doe=herstel]").click()
    until(page, "location.search === ''")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    assert page.evaluate("history.length") <= 2, "the back button must not be filled"


def test_choosing_a_region(page, site):
    section = open_calculator(page, site + CHAPTER)
    section.get_by_label("Uw regio").select_option(label="Drenthe")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", regio="AM03")
    assert "Drenthe" in section.locator(".breed svg").text_content()


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
    assert "10 mensen uit het doelgroepregister die elk 110,92 verloonde uren per maand werken, tellen samen als 10 banen" in section.locator("[data-antwoord]").inner_text()


def test_from_a_folder(page, book):
    section = open_calculator(page, (book / CHAPTER).as_uri())
    section.locator("[name=drempel]").fill("2")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    page.wait_for_url("**uitschieters.drempel=2")
    assert all(url.startswith(("file://", "data:", "blob:")) for url in page.requests)


def test_no_request_per_step(page, site):
    section = open_calculator(page, site + CHAPTER)
    page.wait_for_load_state("networkidle")
    before = len(page.requests)
    for step in range(5, 26):
        section.locator("[name=drempel]").fill(str(step / 10))
    settled(page)
    assert len(page.requests) == before


def test_csv_is_exactly_the_table(page, site):
    section = open_calculator(page, site + CHAPTER)
    section.locator("[name=drempel]").fill("2")
    settled(page)
    with page.expect_download() as download:
        section.locator("[data-doe=csv]").click()
    lines = download.value.path().read_text(encoding="utf-8-sig").split("\n")
    assert download.value.suggested_filename == "uitschieters-drempel-2.csv"
    shown = page.evaluate("[...document.querySelectorAll('#uitschieters [data-tabel] tr')].map(r => [...r.children].map(c => c.textContent.trim().replace('−', '-')).join(';'))")
    assert [line.rstrip("\r") for line in lines if line] == shown
    assert len(shown) == 36 and "Food Valley;-3,7;+37,3" in shown[1]


@pytest.mark.parametrize("name", [name for name in calculators.NAMES if calculators.get(name).chart])
def test_figure_as_file(chapter_of, name):
    page = chapter_of(name)
    section = come_to(page, name)
    with page.expect_download() as download:
        section.locator("[data-doe=svg]").click()
    svg = download.value.path().read_text(encoding="utf-8")
    assert svg.startswith("<svg") and "<title>" in svg and "Bron: " in svg
    with page.expect_download() as download:
        section.locator("[data-doe=png]").click()
    content = download.value.path().read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n" and int.from_bytes(content[16:20], "big") >= 1000


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


def test_search_stems_as_the_index_does(page, site, browser):
    """A word on a page must find that page: the browser's stemmer and the one that made the index agree on every word."""
    import snowballstemmer

    words = set()
    still = browser.new_context(java_script_enabled=False)
    reader = still.new_page()
    for name in ("banenafspraak.html", "nagerekend.html", "index.html"):
        reader.goto(site + name)
        words |= {word.lower() for word in re.findall(r"[A-Za-zë]{3,}", reader.locator("main").inner_text())}
    still.close()
    page.goto(site + "search.html")
    in_browser = page.evaluate("words => { const stemmer = new Stemmer(); return words.map(word => stemmer.stemWord(word)); }", sorted(words))
    index = snowballstemmer.stemmer("dutch")
    assert len(words) > 400
    assert [(word, stem) for word, stem in zip(sorted(words), in_browser, strict=True) if index.stemWord(word) != stem] == []


def test_search_finds_a_region(page, site):
    page.goto(site + "search.html?q=gemeenten")
    page.locator("#search-results li a", has_text="Banenafspraak").first.wait_for()
    page.locator("#search-results .search-summary", has_text="gevonden").wait_for()


def test_tapping_a_mark_chooses_its_region(page, site):
    section = open_calculator(page, site + CHAPTER)
    mark = section.locator(".breed svg g.mark-symbol path").nth(8)
    mark.click()
    settled(page)
    assert section.locator("[name=regio]").input_value() != ""


def test_built_and_living_figure_hold_the_same_marks(page, site, browser):
    """What a reader sees before the script comes is what stands there after."""
    count = "[...document.querySelectorAll('.breed svg')].map(svg => ['path', 'line', 'text'].map(tag => svg.querySelectorAll(tag).length))"
    still = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}).new_page()
    still.goto(site + CHAPTER)
    before = [[svg.locator(tag).count() for tag in ("path", "line", "text")] for svg in still.locator(".breed svg").all()]
    page.goto(site + CHAPTER)
    for name in CHAPTERS[CHAPTER]:
        come_to(page, name)
        if calculators.get(name).chart:
            page.locator(f"#{name} {LIVING}").wait_for()
    assert page.evaluate(count) == before
    still.context.close()


def test_what_stood_there_halfway_is_not_reckoned_with(page, site):
    """Typing 999 hours passes 9: when it is refused, the value from before counts, and the message says so."""
    section = open_calculator(page, site + CHAPTER, "banen-uit-uren")
    field = section.locator("[name=uren_per_week-getal]")
    field.click()
    page.keyboard.press("Control+A")
    page.keyboard.type("999")
    field.blur()
    settled(page, "banen-uit-uren")
    assert section.locator("[data-antwoord]").inner_text() == expected("banen-uit-uren")
    assert "Wij rekenen nog met 12." in section.locator("#banen-uit-uren-uren_per_week-fout").inner_text()


def test_percent_may_be_typed(page, site):
    section = open_calculator(page, site + page_of("ondergrens"), "ondergrens")
    section.locator("[name=vloer-getal]").fill("45 %")
    section.locator("[name=vloer-getal]").blur()
    settled(page, "ondergrens")
    assert section.locator("[data-antwoord]").inner_text() == expected("ondergrens", vloer=45)


def test_one_calculator_on_paper(page, site):
    """Alone, with its link and its table; afterwards the page is as it was. `print` is replaced: a browser without a window shows no dialogue."""
    page.add_init_script("window.print = () => (window.printed = true)")
    section = open_calculator(page, f"{site}{page_of('kans')}?kans.landsdeel=randstad", "kans")
    section.locator("[data-doe=druk]").click()
    until(page, "window.printed")
    page.emulate_media(media="print")
    seen = page.evaluate("[...document.querySelectorAll('[data-rekenhulp], .bd-header, .bd-sidebar, h1, .bd-article p')].filter(each => each.offsetParent && !each.closest('[data-rekenhulp=kans]')).length")
    assert seen == 0 and section.is_visible() and section.locator("details[data-tabel] table").is_visible()
    assert "kans.landsdeel=randstad" in section.evaluate("each => getComputedStyle(each, '::after').content")
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".bd-article h1").is_visible() and section.locator("details[data-tabel] table").is_hidden()


@pytest.mark.parametrize("name", ["agenda", "scholing"])
def test_filled_in_it_fits_one_page_of_paper(page, site, name):
    """A4 with margins of a centimetre, with the longest choices there are."""
    page.add_init_script("window.print = () => (window.printed = true)")
    section = open_calculator(page, f"{site}{page_of(name)}", name)
    for place, each in enumerate(section.locator("select").all()):
        words = each.evaluate("each => [...each.options].map(one => [one.text.length, one.value])")
        each.select_option(sorted(words, reverse=True)[place if name == "agenda" else 0][1])
    settled(page, name)
    section.locator("[data-doe=druk]").click()
    until(page, "window.printed")
    paper = page.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "10mm"))
    assert len(re.findall(rb"/Type /Page\b", paper)) == 1
