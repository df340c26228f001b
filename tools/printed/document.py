"""One HTML document of the whole book: title page, contents, chapters, and what is not on paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2
from bs4 import BeautifulSoup

from tools import build

from . import hyphens, links, notes, pages, release
from .pages import Chapter

HERE = Path(__file__).parent
# The same rules as on the screen, in the order in which a page has them; then those of paper.
STYLES = ("rekenhulp/rekenhulp.css", "rekenhulp/book.css")


@dataclass(frozen=True)
class Heading:
    """A line of the contents: where it leads, its text, and how deep it stands."""

    target: str
    text: str
    depth: int


@dataclass(frozen=True)
class Book:
    """The document, with an empty element `data-bladzijde` for the number of each page that it names, and the headings in its contents."""

    html: str
    chapters: list[Heading]
    calculators: list[Heading]

    @property
    def targets(self) -> list[str]:
        return [each.target for each in [*self.chapters, *self.calculators]]


def make(folder: Path = build.HTML, only: tuple[str, ...] = ()) -> Book:
    """The document of the built book in `folder`; `only` names pages when not all are wanted."""
    wanted = [(part, name) for part, name in pages.names() if not only or name in only]
    chapters = [pages.read(folder, part, name) for part, name in wanted if name not in pages.LEFT_OUT]
    left_out = [pages.read(folder, part, name) for part, name in wanted if name in pages.LEFT_OUT]
    first = _start(chapters)
    notes.insert(chapters)
    for each in chapters:
        for told in each.article.select(".vindplaats"):
            told.decompose()
        links.own(each)
    known = {found["id"] for each in chapters for found in each.article.select("[id]")} | {links.anchor(each.name) for each in chapters}
    for each in chapters:
        _try_it(each)
        links.rewrite(each, known)
        hyphens.insert(each.article)
    headings = [heading for each in chapters for heading in _headings(each)]
    calculators = [Heading(section["id"], section.h3.get_text(), 1) for each in chapters for section in each.article.select("[data-rekenhulp]")]
    html = _template().render(
        release=release.read(), question=first, publications=pages.publications(), chapters=chapters, parts=_parts(chapters, headings), calculators=calculators,
        left_out=[(links.address(f"{each.name}.html"), each.title, each.article.p.get_text()) for each in left_out], home=links.address("index.html"), absolute=links.address("") != "",
        styles="\n".join([*((folder / name).read_text(encoding="utf-8") for name in STYLES), (HERE / "paper.css").read_text(encoding="utf-8")]),
    )
    return Book(html, headings, calculators)


def _start(chapters: list[Chapter]) -> str:
    """The question with which the book opens; the first page gets another heading, for on paper the title stands before it."""
    start = next((each for each in chapters if each.name == pages.START), None)
    if not start:
        return ""
    start.title = start.article.h1.string = "Over dit boek"
    return start.article.select_one(".kern").get_text().partition("?")[0].strip() + "?"


def _try_it(chapter: Chapter) -> None:
    """Below each calculator the address where it moves."""
    for section in chapter.article.select("[data-rekenhulp]"):
        page = f"{chapter.name}.html#{section['data-rekenhulp']}"
        address = links.address(page)
        shown = f'<a href="{address}">{address}</a>' if address != page else f"<span>{address}</span>"
        section.append(BeautifulSoup(f'<p class="adres">Zelf proberen, op een scherm: {shown}</p>', "html.parser"))


def _headings(chapter: Chapter) -> list[Heading]:
    """The title of a chapter and the headings in it, without those of calculators."""
    found = [Heading(links.anchor(chapter.name), chapter.title, 1)]
    for number, each in enumerate(chapter.article.select("h2")):
        # Most stand first in a section that has the id; those in lists made from data have one of their own, or none.
        if not each.get("id"):
            each["id"] = links.anchor(chapter.name, f"kop-{number}")
        found.append(Heading(each["id"], each.get_text(), 2))
    return found


def _parts(chapters: list[Chapter], headings: list[Heading]) -> list[tuple[str, list[Heading]]]:
    """The headings by part of the book."""
    parts: dict[str, list[Heading]] = {}
    part_of = {links.anchor(each.name): each.part for each in chapters}
    part = ""
    for each in headings:
        part = part_of.get(each.target, part)
        parts.setdefault(part, []).append(each)
    return list(parts.items())


@cache
def _template() -> jinja2.Template:
    loader = jinja2.FileSystemLoader(HERE)
    return jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined).get_template("book.html.j2")
