"""The Sphinx extension of the book: figures in text, the front end on pages that use it, the data, and a light, Dutch theme."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from .. import calculators, tables
from . import abbreviations, calculator_pages, citation, english, lists, measured, notices, overview, prepared, prose, publishing, search, shared, theme
from .numbers import Number, split


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
    return [nodes.raw("", number.html(words), format="html")], []


def calculator_role(name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None) -> tuple[list, list]:
    """{rekenhulp}`naam`: the title of a calculator, as a link to it. An unknown name stops the build."""
    try:
        record = calculators.get(text)
    except calculators.UnknownCalculator as error:
        message = inliner.reporter.error(str(error), line=lineno)
        return [inliner.problematic(rawtext, rawtext, message)], [message]
    return [nodes.reference("", record.title, refuri=f"{record.chapter}.html#{record.name}", internal=True)], []


def term_role(name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None) -> tuple[list, list]:
    """{begrip}`doelgroepregister <uwv-doelgroepregister>`: the words, as a link to the term in the glossary. An unknown id stops the build."""
    words, term = split(text)
    if not words or all(row["id"] != term for row in tables.rows(".", "begrippen")):
        message = inliner.reporter.error(f"data/begrippen.csv has no row {term!r}", line=lineno)
        return [inliner.problematic(rawtext, rawtext, message)], [message]
    return [nodes.reference("", words, refuri=f"begrippen.html#begrippen-{term}", internal=True, classes=["begrip"])], []


def page_context(app: Sphinx, pagename: str, templatename: str, context: dict, doctree: nodes.document | None) -> None:
    """The text of a page as the theme gets it."""
    theme.lighten(context)
    publishing.head(pagename, context)
    for change in (shared.share, prose.with_reading_time, abbreviations.with_list, english.mark):
        context["body"] = change(context["body"])


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
    for name in ("book.css", "live.css", "rekenhulppagina.css"):
        (folder / name).write_text(prepared.page_style(name), encoding="utf-8")
    for name in ("boek.js", "live.js", "schil.js", "weergave.js", "insluiten.js"):
        shutil.copyfile(prepared.FRONT / name, folder / name)
    (folder / notices.FILE).write_text(notices.text(), encoding="utf-8")
    copy_data(out / "data")
    theme.finish(app)
    calculator_pages.write(out)
    publishing.write(out)


def copy_data(folder: Path) -> None:
    """Every file of data/ in the site, and one zip per package with its descriptor."""
    for name, descriptor in tables.publications().items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        bundle = "werkzekerheid-verkend" if name == "." else name
        with zipfile.ZipFile(folder / f"{bundle}.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            for each in ["datapackage.json", *(resource["path"] for resource in descriptor["resources"])]:
                shutil.copyfile(tables.FOLDER / name / each, folder / name / each)
                # A fixed date, so that the same data give the same zip.
                packed.writestr(zipfile.ZipInfo(each, (2020, 1, 1, 0, 0, 0)), (tables.FOLDER / name / each).read_bytes())


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_role("number", number_role)
    app.add_role("rekenhulp", calculator_role)
    app.add_role("begrip", term_role)
    for name, directive in lists.DIRECTIVES.items():
        app.add_directive(name, directive)
    app.add_directive("metingen", measured.Measurements)
    app.add_directive("controles", measured.Checks)
    app.add_directive("rekenhulpenlijst", overview.CalculatorList)
    app.add_directive("citeren", citation.Citation)
    app.add_post_transform(search.WordsApart)
    app.connect("html-collect-pages", search.feed)
    app.connect("html-page-context", publishing.foot, priority=100)
    app.connect("html-page-context", page_context, priority=900)
    app.connect("build-finished", write_assets)
    return {"parallel_read_safe": True, "version": "1"}
