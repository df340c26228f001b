"""Where links lead on paper: inside the document, to the book's own address when it has one, or nowhere."""

from __future__ import annotations

import os
import re

from bs4 import Tag

from .pages import Chapter

# Attributes that name ids of other elements.
REFERENCES = ("aria-labelledby", "aria-describedby", "headers", "for")


def address(target: str) -> str:
    """The full address of a page or file of the book, or the name alone when the book has no address yet."""
    base = os.environ.get("WERKZEKERHEID_ADRES", "").strip()
    return f"{base.rstrip('/')}/{target}" if base else target


def own(chapter: Chapter) -> None:
    """Make the ids of a chapter its own among all chapters."""
    for each in chapter.article.select("[id]"):
        each["id"] = anchor(chapter.name, each["id"])
    for name in REFERENCES:
        for each in chapter.article.select(f"[{name}]"):
            each[name] = " ".join(anchor(chapter.name, one) for one in each[name].split())
    chapter.article["id"] = anchor(chapter.name)


def anchor(page: str, identity: str = "") -> str:
    return f"{page}--{identity}" if identity else f"blad-{page}"


def rewrite(chapter: Chapter, known: set[str]) -> None:
    """Lead the links of a chapter to places in the document; `known` are its ids. What lies outside is plain text, unless the book has an address."""
    for link in chapter.article.select("a[href]"):
        href = link["href"]
        if re.match(r"[a-z]+:", href):
            continue
        path, _, identity = href.partition("#")
        page, _, state = path.partition("?")
        target = anchor(page.removesuffix(".html") or chapter.name, identity)
        # A link with values filled in shows something else than the calculator in this document.
        if target in known and not state:
            link["href"] = f"#{target}"
            if "internal" in link.get("class", []) and "begrip" not in link["class"] and target.split("--")[0] != chapter.name:
                link.insert_after(_page_of(link, target))
        elif os.environ.get("WERKZEKERHEID_ADRES"):
            link["href"] = address(href if path else f"{chapter.name}.html{href}")
        else:
            link.name = "span"
            del link["href"]


def _page_of(link: Tag, target: str) -> Tag:
    """" (p. 12)"; the number is filled in when the pages are known."""
    made = Tag(name="span", attrs={"class": "blz"})
    made.append(" (p. ")
    made.append(Tag(name="span", attrs={"data-bladzijde": target}))
    made.append(")")
    return made
