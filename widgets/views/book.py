"""The Sphinx extension of the book: figures in text, the front end on pages that use it, the data, and a light, Dutch theme."""

from __future__ import annotations

import re
import shutil
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.application import Sphinx

from .. import calculators, tables
from . import prepared, theme
from .numbers import Number

LIST = "cijfers.html"
CITED = re.compile(r"\{number\}`([^`]+)`")
WORDS = re.compile(r"(?P<words>[^<]*[^<\s])\s*<(?P<address>[^<>]+)>")


def number_role(name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None) -> tuple[list, list]:
    """{number}`address` or {number}`de helft <address>`: the figure, or words for it, as a link to its row on the page with all figures.

    A bad address stops the build, and so do digits in the words: those come from the data.
    """
    words, address = split(text)
    try:
        number = Number(address)
        if re.search(r"\d", words):
            raise ValueError("digits come from the data, not from words of our own")
    except (tables.DataError, calculators.UnknownCalculator, ValueError) as error:
        message = inliner.reporter.error(f"number {text!r}: {error}", line=lineno)
        return [inliner.problematic(rawtext, rawtext, message)], [message]
    return [nodes.reference("", words or str(number), refuri=f"{LIST}#{number.anchor}", internal=True, classes=["cijfer"])], []


def calculator_role(name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None) -> tuple[list, list]:
    """{rekenhulp}`naam`: the title of a calculator, as a link to it. An unknown name stops the build."""
    try:
        record = calculators.get(text)
    except calculators.UnknownCalculator as error:
        message = inliner.reporter.error(str(error), line=lineno)
        return [inliner.problematic(rawtext, rawtext, message)], [message]
    return [nodes.reference("", record.title, refuri=f"{record.chapter}.html#{record.name}", internal=True)], []


def split(text: str) -> tuple[str, str]:
    """("de helft", "address") from "de helft <address>", and ("", "address") from "address" alone."""
    found = WORDS.fullmatch(text)
    return (found["words"], found["address"]) if found else ("", text)


class NumberList(Directive):
    """Every figure that the book cites, with its source, each row with the anchor that {number} leads to."""

    def run(self) -> list[nodes.Node]:
        pages = Path(self.state.document.settings.env.srcdir).glob("*.md")
        # A figure that the source gives in words is listed in words too.
        cited = {split(each)[1].partition("|")[0]: split(each)[0] for page in pages for each in CITED.findall(page.read_text(encoding="utf-8"))}
        rows = sorted((Number(address) for address in cited), key=lambda each: (each.publication, each.place, each.wording))
        body = "".join(
            f'<tr id="{each.anchor}"><th scope="row">{escape(cited[each.address] or each.text)}</th><td>{escape(each.wording)}</td><td>{escape(each.publication)}, {escape(each.place)}</td></tr>\n' for each in rows
        )
        head = '<tr><th scope="col">Cijfer</th><th scope="col">Wat de bron zegt</th><th scope="col">Waar het staat</th></tr>'
        return [nodes.raw("", f'<div class="cijferlijst" role="region" tabindex="0" aria-label="Alle cijfers"><table><thead>{head}</thead><tbody>\n{body}</tbody></table></div>', format="html")]


class FileList(Directive):
    """Every file in data/ with its title and its publication, to download."""

    def run(self) -> list[nodes.Node]:
        items = ""
        for name, descriptor in tables.publications().items():
            files = "".join(f'<li><a href="{Path("data", name, each["path"]).as_posix()}">{escape(each["title"])}</a> ({each["path"]})</li>\n' for each in descriptor["resources"])
            items += f"<h3>{escape(descriptor['title'])}</h3>\n<ul>\n{files}</ul>\n"
        return [nodes.raw("", items, format="html")]


def page_context(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None) -> None:
    """Scripts and styles of this page: the front end only where there is a calculator."""
    theme.lighten(context)
    if "data-rekenhulp" in context["body"]:
        context["script_files"].append(f"{theme.ASSETS}/rekenhulp.js")


def write_assets(app: Sphinx, error: Exception | None) -> None:
    """The front end, Vega and the data beside the pages, as files of their own."""
    if error or app.builder.format != "html":
        return
    out = Path(app.outdir)
    folder = out / theme.ASSETS
    folder.mkdir(exist_ok=True)
    (folder / "rekenhulp.js").write_text(prepared.page_script(), encoding="utf-8")
    (folder / "vega.js").write_text(prepared.vega(), encoding="utf-8")
    (folder / "rekenhulp.css").write_text(prepared.stylesheet(), encoding="utf-8")
    for style in ("book.css", "live.css"):
        shutil.copyfile(prepared.FRONT / style, folder / style)
    for source in sorted(tables.FOLDER.rglob("*")):
        if source.suffix in (".csv", ".json"):
            target = out / "data" / source.relative_to(tables.FOLDER)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    theme.finish(app)


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_role("number", number_role)
    app.add_role("rekenhulp", calculator_role)
    app.add_directive("cijferlijst", NumberList)
    app.add_directive("bestandenlijst", FileList)
    app.add_css_file(f"../{theme.ASSETS}/rekenhulp.css")
    app.add_css_file(f"../{theme.ASSETS}/book.css")
    app.connect("html-page-context", page_context, priority=900)
    app.connect("build-finished", write_assets)
    return {"parallel_read_safe": True, "version": "1"}
