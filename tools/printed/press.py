"""Prints the document with Chromium until the page numbers in it are right, and writes what a reader of PDF wants to know."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from urllib.parse import unquote

import pikepdf
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from tools import browser

from . import hyphens, release
from .document import Book

# A number that gets a digit more can move a line, and that line a page: then once more.
PASSES = 4


# In the document: the numbers of its pages, as far as they are known.
NUMBER = """(numbers) => {
  for (const each of document.querySelectorAll("[data-bladzijde]")) each.textContent = numbers[each.dataset.bladzijde] ?? 100;
}"""


class Restless(RuntimeError):
    """The page numbers change with every printing."""


def press(book: Book) -> bytes:
    """The PDF of the document. Raises Restless when the pages do not come to rest."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "boek.html"
        path.write_text(book.html, encoding="utf-8")
        # Letters as wide on the screen as on paper, or the lines would end elsewhere.
        opened = browser.launch(playwright, "--font-render-hinting=none")
        page = opened.new_page()
        page.emulate_media(media="print")
        page.goto(path.as_uri())
        page.evaluate(NUMBER, {})
        page.evaluate(hyphens.KEEP_USED)
        numbers: dict[str, int] = {}
        for _ in range(PASSES):
            printed = page.pdf(prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
            found = places(printed)
            if found == numbers:
                break
            numbers = found
            page.evaluate(NUMBER, numbers)
        else:
            raise Restless(f"after {PASSES} printings the pages still move")
        opened.close()
    return finish(printed)


def places(pdf: bytes) -> dict[str, int]:
    """The number of the page on which each place stands that a link in the document leads to; the first page is 1."""
    reader = PdfReader(io.BytesIO(pdf))
    return {unquote(name.lstrip("/")): reader.get_destination_page_number(place) + 1 for name, place in reader.named_destinations.items()}


def finish(pdf: bytes) -> bytes:
    """The PDF with title, author, language and the date of the release, packed closely: the same bytes for the same book."""
    said = release.read()
    date = f"D:{said.file_date:%Y%m%d}000000Z"
    with pikepdf.open(io.BytesIO(pdf)) as made:
        del made.docinfo
        for key, value in {"Title": said.title, "Author": said.author, "Subject": f"Versie {said.version}", "CreationDate": date, "ModDate": date}.items():
            made.docinfo[f"/{key}"] = value
        made.Root.Lang = pikepdf.String("nl-NL")
        made.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        # Bookmarks beside the page, as in a book that one looks things up in.
        made.Root.PageMode = pikepdf.Name.UseOutlines
        written = io.BytesIO()
        made.save(written, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True, deterministic_id=True)
    return written.getvalue()
