"""What a search engine, a chat programme or a reference manager reads of a page: description, Open Graph, Dublin Core, its true address."""

from __future__ import annotations

import re
from html import escape, unescape

from .edition import LICENCE, address, edition

CARD = "rekenhulp/kaartje.png"
# Characters: more is not shown by who shows it.
LONGEST = 300
RIGHTS = f"Tekst: {LICENCE[0]}. Cijfers en citaten: rechten bij de publicaties."


def tags(path: str, title: str, about: str) -> str:
    """The elements for the head of the page at `path`, which is called `title`. Whole addresses only where the book's own is known."""
    this, about = edition(), shortened(about)
    home = path == "index.html"
    found = [
        _meta("description", about),
        _meta("DC.title", title),
        _meta("DC.language", "nl"),
        _meta("DC.creator", this.by),
        _meta("DC.date", this.day.isoformat()),
        _meta("DC.rights", RIGHTS),
        _graph("og:title", title),
        _graph("og:description", about),
        _graph("og:type", "website" if home else "article"),
        _graph("og:locale", "nl_NL"),
        _graph("og:site_name", this.title),
    ]
    if address():
        whole = address() + ("" if home else path)
        found += [
            f'<link rel="canonical" href="{escape(whole)}">',
            _meta("DC.identifier", whole),
            _graph("og:url", whole),
            _graph("og:image", address() + CARD),
            _graph("og:image:width", "1200"),
            _graph("og:image:height", "630"),
            _graph("og:image:alt", f"{this.title}: {about_book()}"),
        ]
    return "\n".join(found) + "\n"


def _meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{escape(content)}">'


def _graph(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{escape(content)}">'


def about_book() -> str:
    """What CITATION.cff says of the book."""
    return shortened(edition().about)


def about_page(body: str) -> str:
    """The first paragraph of a page's HTML as text, at most LONGEST characters in whole sentences; of a page without one, what the book is."""
    paragraph = re.search(r"<p\b[^>]*>(.*?)</p>", body, re.S)
    if not paragraph:
        return about_book()
    # Source and place of a figure are for who looks at the figure.
    words = re.sub(r'<span class="(?:vindplaats|alleen-voorgelezen)".*?</span>', "", paragraph[1], flags=re.S)
    return shortened(unescape(re.sub(r"<[^>]+>", "", words)))


def shortened(text: str) -> str:
    """As many whole sentences as fit; of one that is longer, as many words."""
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    sentences = re.match(rf"(.{{1,{LONGEST - 1}}}[.?!]) ", text)
    return sentences[1] if sentences else text[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
