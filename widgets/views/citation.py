"""How the book and each calculator are cited, from CITATION.cff: a line as APA has it, and BibTeX."""

from __future__ import annotations

import re
from html import escape

from docutils import nodes
from docutils.parsers.rst import Directive

from ..calculators.record import Calculator
from . import notices
from .edition import LICENCE, address, edition

# What LaTeX takes for a command.
SPECIAL = re.compile(r"([&%$#_{}])")


def of_book() -> str:
    """HTML: makers, year, title, version, and the address where it is known."""
    this = edition()
    return f"{_makers()} ({this.day.year}). <em>{escape(this.title)}</em> (versie {escape(this.version)}) [Interactief boek].{_link('')}"


def of_calculator(record: Calculator, path: str) -> str:
    """HTML: the same for one calculator, at `path` of the book."""
    this = edition()
    return f"{_makers()} ({this.day.year}). {escape(record.title)} [Rekenhulp]. In <em>{escape(this.title)}</em> (versie {escape(this.version)}).{_link(path)}"


def licence(what: str) -> str:
    """HTML: what a reader may do with `what`, and what to name; the names of the terms, not the address of a page elsewhere."""
    return f"{escape(what)} mag u gebruiken en aanpassen ({LICENCE[0]}). Noem dan {escape(edition().title)}, verwijs naar de licentie en zeg wat u veranderde. De cijfers komen uit publicaties, die hun eigen rechten houden. Noem bij gebruik ook de publicatie."


def _makers() -> str:
    return escape(edition().by.rstrip(".")) + "."


def _link(path: str) -> str:
    where = escape(address() + path) if address() else ""
    return f' <a href="{where}">{where}</a>' if where else ""


def bibtex() -> str:
    """The book as an entry of BibTeX."""
    this = edition()
    fields = {
        # In double braces: the name of a team is not turned around.
        "author": " and ".join(f"{{{_plain(each)}}}" for each in this.makers),
        "title": f"{{{_plain(this.title)}}}",
        "year": str(this.day.year),
        "version": _plain(this.version),
        "howpublished": "Interactief boek",
        "language": "dutch",
        **({"url": address()} if address() else {}),
    }
    key = re.sub(r"[^a-z0-9]+", "-", this.title.lower()).strip("-")
    return f"@misc{{{key}-{this.day.year},\n" + "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items()) + "}\n"


def _plain(text: str) -> str:
    return SPECIAL.sub(r"\\\1", text)


class Citation(Directive):
    """{citeren}: how to cite the book, as a line and as BibTeX, and what its licence allows."""

    def run(self) -> list[nodes.Node]:
        html = f'<p class="citaat">{of_book()}</p>\n<details class="bibtex"><summary>BibTeX</summary><pre tabindex="0" aria-label="BibTeX">{escape(bibtex())}</pre></details>\n<p>{licence("De tekst van dit boek")}</p>\n<p>In de site zit ook werk van anderen, zoals Vega voor de figuren: <a href="rekenhulp/{notices.FILE}">hun licenties</a> (in het Engels).</p>\n'
        return [nodes.raw("", html, format="html")]
