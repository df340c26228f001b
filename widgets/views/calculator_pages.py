"""A page of its own for every calculator, which others can put inside theirs, with its table as files beside it."""

from __future__ import annotations

import re
from pathlib import Path

from .. import calculators
from ..calculators.record import Calculator
from . import citation, exports, live_pages, metadata, policy, prepared
from .edition import edition
from .static import template


def path(name: str) -> str:
    """Where the page of a calculator stands in the book."""
    return f"{prepared.PAGES}/{name}.html"


def write(out: Path) -> None:
    """Page, CSV and JSON of every calculator, in the folder `rekenhulpen` of the site."""
    folder = out / prepared.PAGES
    folder.mkdir(exist_ok=True)
    for name in calculators.NAMES:
        record = calculators.get(name)
        data = exports.data_of(record)
        found = record.compute(record.defaults(), data)
        # As bytes, or Windows makes other ends of lines.
        (folder / f"{name}.html").write_bytes(page(record).encode())
        (folder / f"{name}.csv").write_bytes(exports.as_csv(record, found).encode())
        (folder / f"{name}.json").write_bytes(exports.as_json(record, data, found).encode())


def page(record: Calculator) -> str:
    """The page, complete without script."""
    return template("rekenhulppagina.html.j2").render(
        r=record,
        section=alone(prepared.html(record.name)),
        chapter=live_pages.heading(record.chapter),
        tags=metadata.tags(path(record.name), record.title, record.intro),
        policy=policy.text(),
        edition=edition(),
        citation=citation.of_calculator(record, path(record.name)),
        licence=citation.licence("Deze rekenhulp"),
    )


def alone(section: str) -> str:
    """The section with its title as the heading of a page, links from a folder deeper, and no link to itself."""
    without = re.sub(r"<a [^>]*data-eigen-pagina[^>]*>.*?</a>\n?", "", section, flags=re.S)
    return prepared.links_from(re.sub(r"(</?)h3\b", r"\1h1", without), "../")
