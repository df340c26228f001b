"""The book as PDF: two pages of it here, so that it takes seconds. `make pdf` prints it whole; PAPIER=1 tests that."""

import io
import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from tools.printed import document, hyphens, links, pages, press, release
from widgets import calculators

ONLY = () if os.environ.get("PAPIER") else ("index", "werkplaats", "nagerekend")
SOFT = "\u00ad"


@pytest.fixture(scope="module")
def made(book):
    return document.make(book, ONLY)


@pytest.fixture(scope="module")
def printed(made):
    # Playwright keeps an event loop in this thread; the press wants one of its own.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(press.press, made).result()


@pytest.fixture(scope="module")
def reader(printed):
    return PdfReader(io.BytesIO(printed))


@pytest.fixture(scope="module")
def read(reader):
    """(text, places of its letters) of each page; reading takes a while, so once."""
    found = []
    for page in reader.pages:
        spots = []

        def seen(text, current, matrix, font, size, spots=spots):
            if text.strip():
                x, y = matrix[4], matrix[5]
                spots.append((x * current[0] + y * current[2] + current[4], x * current[1] + y * current[3] + current[5]))

        found.append((page.extract_text(visitor_text=seen), spots))
    return found


@pytest.fixture(scope="module")
def texts(read):
    """The words on each page, without the ends of lines, and with broken words made whole."""
    return [plain(re.sub(r" ?\u2010\n", "", text)) for text, _ in read]


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def squeezed(text):
    return re.sub(r"[\s\u2010\u00ad-]", "", text)


def test_every_line_of_the_contents_names_the_page_where_its_heading_stands(made, printed, texts):
    places = press.places(printed)
    contents = " ".join(texts[1:4])
    for each in [*made.chapters, *made.calculators]:
        page = places[each.target]
        assert squeezed(each.text) in squeezed(texts[page - 1]), f"{each.text}: page {page}"
        assert re.search(rf"{re.escape(plain(each.text))} ?{page}\b", contents), f"{each.text}: {page} does not stand in the contents"


def test_pages_named_in_the_text_are_right(printed, texts):
    bladen = press.places(printed)
    named = re.findall(r"Werkplaats \(p\. (\d+)\)", " ".join(texts))
    assert named and {int(each) for each in named} == {bladen[links.anchor("werkplaats")]}


def test_every_calculator_stands_in_it(made, texts, book):
    whole = squeezed("".join(texts))
    names = [name for name in calculators.NAMES if not ONLY or calculators.get(name).chapter in ONLY]
    assert len(made.calculators) == len(names)
    for name in names:
        record = calculators.get(name)
        assert squeezed(record.title) in whole
        assert squeezed(f"{record.chapter}.html#{name}") in whole
        assert squeezed(record.summary(record.defaults(), record.compute(record.defaults(), record.data()), record.data())) in whole


def test_no_controls_and_no_english_of_the_theme(made, texts):
    parsed = BeautifulSoup(pages.DRAWING.sub("", made.html), "html.parser")
    assert not parsed.select("form, button, input, select, script, summary, .headerlink")
    for text in texts:
        assert not re.search(r"\b(Skip to|Back to top|Permalink|Toggle|Previous|Next|Contents|Search|Kopieer de link|Zo is gerekend)\b", text)


def test_nothing_stands_beside_a_page_and_none_is_empty(reader, read):
    for number, (page, (_, spots)) in enumerate(zip(reader.pages, read, strict=True), 1):
        box = page.mediabox
        assert len(spots) > 1, f"page {number} is empty"
        assert all(0 < x < float(box.width) - 20 and 0 < y < float(box.height) for x, y in spots), f"page {number}"
        assert round(float(box.width)) == 595 and round(float(box.height)) == 842


def test_number_of_pages(reader):
    assert (140 if not ONLY else 10) < len(reader.pages) < (220 if not ONLY else 25)


def test_links_inside_lead_somewhere_and_none_leads_to_a_file(made, reader):
    parsed = BeautifulSoup(made.html, "html.parser")
    ids = [each["id"] for each in parsed.select("[id]")]
    assert len(ids) == len(set(ids))
    for link in parsed.select("a[href]"):
        href = link["href"]
        assert href.removeprefix("#") in ids if href.startswith("#") else re.match("https?:", href), href
    for each in parsed.select("[aria-labelledby]"):
        assert set(each["aria-labelledby"].split()) <= set(ids)
    addresses = [annotation.get_object().get("/A", {}).get("/URI", "") for page in reader.pages for annotation in page.get("/Annots", [])]
    assert not [each for each in addresses if each.startswith("file:")]


def test_it_says_what_it_is(reader, printed, made):
    assert reader.metadata.title == release.read().title and reader.metadata.author
    assert reader.trailer["/Root"]["/Lang"] == "nl-NL" and reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert {each["/Title"] for each in reader.outline if isinstance(each, dict)}
    assert press.finish(printed) == press.finish(printed)
    assert len(printed) < 6_000_000


def test_its_words_can_be_found(read):
    """A hyphen in the middle of a line would make two words of one in the text of the PDF."""
    for text, _ in read:
        assert SOFT not in text
        assert not re.search(r"\w\u2010\w", text)


def test_every_note_has_its_source(book):
    parsed = BeautifulSoup(pages.DRAWING.sub("", document.make(book, ("index", "werkplaats", "cijfers")).html), "html.parser")
    given = {each.get_text(strip=True) for each in parsed.select("a.cijfer .noot")}
    told = [each.get_text(strip=True) for each in parsed.select("#blad-cijfers tr .noot")]
    assert len(given) > 3 and given == set(told) and len(told) == len(set(told))


def test_hyphens_are_for_prose_alone():
    article = BeautifulSoup('<article><h2>Arbeidsmarktregio</h2><p>arbeidsmarktregio <code>arbeidsmarktregio</code></p><td class="getal">arbeidsmarktregio</td></article>', "html.parser").article
    hyphens.insert(article)
    assert article.get_text().count(SOFT) == article.p.get_text().count(SOFT) > 1
    assert hyphens.hyphenated("2015 uren 35 km") == "2015 uren 35 km"


def test_with_an_address_links_lead_there(book, monkeypatch):
    monkeypatch.setenv("WERKZEKERHEID_ADRES", "https://voorbeeld.invalid/boek/")
    html = document.make(book, ("werkplaats",)).html
    assert 'href="https://voorbeeld.invalid/boek/werkplaats.html#onzekerheid"' in html
    assert 'href="https://voorbeeld.invalid/boek/tabellen.html#' in html


def test_every_page_of_the_book_is_on_paper_or_named_as_left_out():
    names = [name for _, name in pages.names()]
    assert names[0] == pages.START and set(pages.LEFT_OUT) < set(names)
    assert len(names) == len(set(names)) == len(list((document.build.ROOT / "book").glob("*.md")))
