"""What makes the book findable where it stands: each page's head and foot, the catalogue, and with a known address the map of the site."""

from __future__ import annotations

from html import escape, unescape
from pathlib import Path
from typing import Any

from markupsafe import Markup
from sphinx.application import Sphinx

from .. import calculators
from . import dcat, linked, metadata
from .calculator_pages import path
from .edition import address, edition

# Nobody looks for a page to look things up on.
UNLISTED = ("search.html", "genindex.html", "404.html")


def foot(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object) -> None:
    """The version, at the foot of a page. Before the theme looks which of its parts are empty, and leaves those out."""
    context["theme_extra_footer"] = f'<p class="uitgave">{escape(edition().line)} <a href="bronnen.html#zo-citeert-u-dit-boek">Zo citeert u dit boek</a></p>'


def head(pagename: str, context: dict[str, Any]) -> None:
    """The tags in the head of a page of the book."""
    title = unescape(Markup(context.get("title") or edition().title).striptags())
    context["metatags"] = context.get("metatags", "") + "\n" + metadata.tags(f"{pagename}.html", title, metadata.about_page(context.get("body", ""))) + linked.block(pagename)


def write(out: Path) -> None:
    """The files beside the pages."""
    (out / dcat.FILE).write_text(dcat.text(), encoding="utf-8")
    # A card, a map and its signpost say nothing without whole addresses.
    if address():
        (out / metadata.CARD).write_bytes(card())
        (out / "sitemap.xml").write_text(sitemap(out), encoding="utf-8")
        (out / "robots.txt").write_text(robots(), encoding="utf-8")


def sitemap(out: Path) -> str:
    """All pages of the book and of its calculators."""
    pages = ["", *sorted(each.name for each in out.glob("*.html") if each.name not in ("index.html", *UNLISTED)), *(path(name) for name in calculators.NAMES)]
    day = edition().day.isoformat()
    lines = "".join(f"<url><loc>{escape(address() + each)}</loc><lastmod>{day}</lastmod></url>\n" for each in pages)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n'


def robots() -> str:
    """Everything may be read but the live pages: each visit to one costs a kernel."""
    return f"User-agent: *\nDisallow: /live/\n\nSitemap: {address()}sitemap.xml\n"


def card() -> bytes:
    """The picture, 1200 by 630, that stands beside a link to the book: PNG."""
    import vl_convert

    this = edition()
    words, lines = metadata.about_book().split(), [""]
    for word in words:
        lines[-1:] = [f"{lines[-1]} {word}".strip()] if len(lines[-1]) + len(word) < 56 else [lines[-1], word]
    text = "".join(f'<text x="90" y="{340 + 52 * place}" font-size="38" fill="#1f2933">{escape(line)}</text>' for place, line in enumerate(lines))
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Arial, Helvetica, sans-serif">'
        '<rect width="1200" height="630" fill="#ffffff"/><rect width="1200" height="18" fill="#005a8c"/>'
        '<path d="M90 92l18 42 12-30 12 30 18-42" fill="none" stroke="#005a8c" stroke-width="9"/>'
        f'<text x="90" y="250" font-size="76" font-weight="bold" fill="#005a8c">{escape(this.title)}</text>{text}</svg>'
    )
    return vl_convert.svg_to_png(svg)
