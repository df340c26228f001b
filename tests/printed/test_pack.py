"""The zip: it opens from a folder without network, holds what it needs and nothing more, and is the same twice."""

import zipfile

import pytest

from tests.browser.steps import come_to, expected, open_calculator, settled
from tools import pack


@pytest.fixture(scope="module")
def packed(book, tmp_path_factory):
    path = tmp_path_factory.mktemp("zip") / "boek.zip"
    pack.pack(book, None, path)
    return path


@pytest.fixture(scope="module")
def folder(packed, tmp_path_factory):
    """The book where a reader puts it: a space and an accent in the name."""
    place = tmp_path_factory.mktemp("unpacked") / "Mijn privé map"
    with zipfile.ZipFile(packed) as opened:
        opened.extractall(place)
    return place / pack.target().stem


def test_the_same_book_gives_the_same_bytes(book, packed, tmp_path):
    again = tmp_path / "again.zip"
    pack.pack(book, None, again)
    assert again.read_bytes() == packed.read_bytes()


def test_what_is_in_it(book, packed):
    names = [name.partition("/")[2] for name in zipfile.ZipFile(packed).namelist()]
    assert names[0] == "LEESMIJ.txt" and names[1:] == sorted(names[1:])
    assert {"index.html", "search.html", "LICENSE.txt", "rekenhulp/vega.js"} <= set(names)
    assert not [name for name in names if name.endswith((".map", ".doctree", ".mo", ".po", ".buildinfo", "objects.inv"))]
    assert packed.stat().st_size < 4_000_000


def test_the_read_me_says_how(tmp_path):
    pdf = tmp_path / "boek.pdf"
    for said in (pack.read_me(None), pack.read_me(pdf)):
        text = said.decode("ascii")
        assert text.count("\r\n") == text.count("\n") and "$" not in text
        assert max(map(len, text.splitlines())) <= 80
        for word in ("Windows", "macOS", "Telefoon", "index.html", pack.target().stem, "make serve", "LICENSE.txt"):
            assert word in text
    assert "boek.pdf" in pack.read_me(pdf).decode()


def test_it_opens_from_a_stick(page, folder):
    """First page, a chapter, a calculator that moves, an address with values in it, and the search, all without network."""
    page.context.set_offline(True)
    complaints = []
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.goto((folder / "index.html").as_uri(), wait_until="networkidle")
    page.locator("article a", has_text="Banenafspraak").first.click()
    page.wait_for_url("**/banenafspraak.html")
    section = come_to(page, "uitschieters")
    before = section.locator(".breed svg").inner_html()
    section.locator("[name=drempel]").fill("2")
    settled(page)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    assert section.locator(".breed svg").inner_html() != before
    section = open_calculator(page, f"{(folder / 'banenafspraak.html').as_uri()}?uitschieters.drempel=1.5#uitschieters")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=1.5)
    page.goto((folder / "search.html").as_uri() + "?q=doelgroepregister")
    page.locator("#search-results li a", has_text="Begrippen").first.wait_for()
    # What a page is still fetching when a reader leaves it is no fault.
    page.wait_for_load_state("networkidle")
    page.locator("#search-results li a", has_text="Begrippen").first.click()
    page.get_by_role("heading", name="Begrippen", level=1).wait_for()
    page.wait_for_load_state("networkidle")
    assert complaints == []


def test_a_site_offers_what_is_there(tmp_path, monkeypatch):
    site = tmp_path / "site"
    site.mkdir()
    first = site / "index.html"
    first.write_text('<div class="kern docutils">\n<p>Waarom?</p>\n</div>\n<p>Daarom.</p>', encoding="utf-8")
    before = first.read_text(encoding="utf-8")
    monkeypatch.setattr(pack.paper, "current", lambda: None)
    monkeypatch.setattr(pack, "target", lambda: tmp_path / "boek.zip")
    pack.offer(site)
    assert first.read_text(encoding="utf-8") == before
    (tmp_path / "boek.zip").write_bytes(b"zip")
    (tmp_path / "boek.pdf").write_bytes(b"pdf")
    monkeypatch.setattr(pack.paper, "current", lambda: tmp_path / "boek.pdf")
    pack.offer(site)
    text = first.read_text(encoding="utf-8")
    assert text.index("Waarom?") < text.index('href="boek.pdf"') < text.index('href="boek.zip"') < text.index("Daarom.")
    assert (site / "boek.zip").read_bytes() == b"zip" and (site / "boek.pdf").read_bytes() == b"pdf"


def test_what_is_published_is_a_copy(tmp_path, monkeypatch):
    book = tmp_path / "book"
    book.mkdir()
    (book / "index.html").write_text('<div class="kern">\n<p>Waarom?</p>\n</div>', encoding="utf-8")
    (book / "objects.inv").write_bytes(b"")
    before = (book / "index.html").read_bytes()
    monkeypatch.setattr(pack.paper, "current", lambda: None)
    monkeypatch.setattr(pack, "target", lambda: tmp_path / "boek.zip")
    (tmp_path / "boek.zip").write_bytes(b"zip")
    for _ in range(2):
        pack.to_publish(book, tmp_path / "site")
        assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8").count("boek.zip") == 1
    assert (book / "index.html").read_bytes() == before and not (tmp_path / "site" / "objects.inv").exists()
