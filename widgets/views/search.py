"""Sphinx's search, told of what it does not see: words in cells that touch, and the calculators, each with a page of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docutils import nodes
from docutils.utils import new_document
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

from .. import calculators
from ..calculators.record import Calculator
from . import exports
from .calculator_pages import path

# Where one of these ends and the next thing begins without a space, the indexer would make one word of two.
BLOCKS = re.compile(r"(</(?:td|th|tr|li|p|dt|dd|option|label|summary|caption|figcaption|legend|h\d|text)>|<br>)(?=[^\s.,;:!?)”])")


def spaced(html: str) -> str:
    """The same HTML, with the end of a line where a cell, an item or another block ends."""
    return BLOCKS.sub(r"\1\n", html)


class WordsApart(SphinxPostTransform):
    """Raw HTML as the indexer can read it. After the one that chooses what is shown of a code cell's outcome."""

    default_priority = 900
    formats = ("html",)

    def run(self, **_: Any) -> None:
        for node in self.document.findall(nodes.raw):
            if "html" in node.get("format", "").split():
                node.children = [nodes.Text(spaced(node.astext()))]


def words(record: Calculator) -> list[str]:
    """What a reader may look for to find a calculator: its name in addresses, its intro, the labels of its inputs, figures, chart and table, and its notes."""
    labels = [each.label for each in (*record.inputs, *record.outputs, *record.columns)]
    help_texts = [getattr(each, "help", "") for each in record.inputs]
    return [record.name.replace("-", " "), record.intro, *labels, *help_texts, record.chart_title, record.table_title, *record.notes(exports.data_of(record))]


def feed(app: Sphinx) -> Iterator[tuple]:
    """The pages of the calculators go into the index; Sphinx itself makes no page of them, so there is none to hand back."""
    if getattr(app.builder, "search", False):
        indexer = app.builder.indexer
        # Before it is written, the index is told to forget what the book does not count as its pages.
        forget_others = indexer.prune
        indexer.prune = lambda pages: forget_others({*pages, *(_page(name) for name in calculators.NAMES)})
        for name in calculators.NAMES:
            record = calculators.get(name)
            document = new_document(name)
            section = nodes.section("", nodes.title("", record.title), ids=[name])
            section += nodes.raw("", spaced("".join(f"<p>{each}</p>" for each in words(record))), format="html")
            document += section
            indexer.feed(_page(name), f"{_page(name)}.md", record.title, document)
    return iter(())


def _page(name: str) -> str:
    return path(name).removesuffix(".html")
