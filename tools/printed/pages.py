"""The built pages in the order of the table of contents, each as what a reader on paper gets of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import yaml
from bs4 import BeautifulSoup, Tag

from tools import build
from widgets import calculators, tables
from widgets.calculators.record import Calculator, Choice, Input
from widgets.views import static

START = "index"
# Hundreds of rows wide and long: on a screen one searches in them, on paper one does not. Their place is told instead.
LEFT_OUT = ("tabellen", "overige-tabellen")
# What only works on a screen, or says something twice to a reader's ear.
OFF_PAPER = "script, style, form, button, .headerlink, .knoppen, .melding, .smal, .alleen-voorgelezen, .toctree-wrapper, [hidden], noscript:not(:has(figure)), .rekenhulp details:not([data-tabel])"
DRAWING = re.compile(r"<svg\b.*?</svg>", re.S)


@dataclass
class Chapter:
    """A page on paper: its name, the caption of its part, its title, and its article. Drawings are kept apart until the document is written."""

    name: str
    part: str
    title: str
    article: Tag
    drawings: list[str] = field(default_factory=list)

    def html(self) -> str:
        """The article with its drawings in their places."""
        return re.sub(r'<i data-tekening="(\d+)"></i>', lambda found: self.drawings[int(found[1])], str(self.article))


def names() -> Iterator[tuple[str, str]]:
    """(caption of the part, name) of every page of the book, in order."""
    contents = yaml.safe_load((build.ROOT / "book" / "_toc.yml").read_text(encoding="utf-8"))
    yield "", contents["root"]
    for part in contents["parts"]:
        for chapter in part["chapters"]:
            yield part["caption"], chapter["file"]


def read(folder: Path, part: str, name: str) -> Chapter:
    """A built page for paper: every calculator at its default, tables open, no controls and no code of the models."""
    drawings: list[str] = []

    def keep(found: re.Match[str]) -> str:
        drawings.append(found[0])
        return f'<i data-tekening="{len(drawings) - 1}"></i>'

    # The drawings are most of a page, and need not be read: parsing takes seconds with them.
    text = DRAWING.sub(keep, (folder / f"{name}.html").read_text(encoding="utf-8"))
    article = BeautifulSoup(text, "html.parser").select_one("article.bd-article")
    for section in article.select("[data-rekenhulp]"):
        settle(section, calculators.get(section["data-rekenhulp"]))
    for each in article.select(OFF_PAPER):
        each.decompose()
    # A table's own caption says what its summary says.
    for each in article.select("summary"):
        each.decompose()
    for each in article.select("details, noscript"):
        each.name = "div"
    for each in article.select(".schuifbaar, .lijst"):
        each.attrs = {"class": each["class"]}
    return Chapter(name, part, article.h1.get_text(), article, drawings)


def settle(section: Tag, record: Calculator) -> None:
    """Say in words what the controls say on a screen, and take them away."""
    given = []
    for group, inputs in groupby(record.asked(record.defaults()), lambda each: each.group):
        said = [f"{each.label}: {_value(each)}".removesuffix(".") for each in inputs]
        given += [f"{group} ({', '.join(_inside(each) for each in said)})"] if group else said
    # A table that the reader fills in is empty here; what stands in the source takes its place, as on a screen without script.
    if filled := section.select_one("noscript figure"):
        shown = section.select_one("figure[data-tabel]")
        filled.select_one(".figuurtitel")["id"] = shown.select_one(".figuurtitel")["id"]
        for part in (".figuurtitel", "table"):
            shown.select_one(part).replace_with(filled.select_one(part).extract())
        filled.parent.decompose()
    # Where the table repeats what was filled in, once is enough.
    if given and not record.table_repeats:
        line = BeautifulSoup('<p class="beginstand"><strong>Beginstand.</strong> </p>', "html.parser").p
        line.append("; ".join(given) + ".")
        section.form.insert_before(line)


def _value(each: Input) -> str:
    """What an input says when nobody has touched it."""
    if isinstance(each, Choice):
        return dict(each.options())[each.default]
    unit = "" if getattr(each, "year", False) else each.unit
    return f"{static.written(each.default, each)} {unit}".strip()


def _inside(text: str) -> str:
    """The text as it stands inside a sentence; "WW-uitkering" is a name."""
    return text if text[1:2].isupper() else text[0].lower() + text[1:]


def publications() -> list[str]:
    """Each publication that the book explains, in one line."""
    found = []
    for row in tables.rows(".", "publicaties"):
        parts = [row["makers"], row["titel"], f"{row['uitgever']}, {row['soort']}, {row['jaar']}"]
        found.append(". ".join(filter(None, parts)))
    return found
