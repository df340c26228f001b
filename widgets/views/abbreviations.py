"""Abbreviations on a page: which there are, and which nobody has explained by then. What they stand for is in book/afkortingen.csv."""

from __future__ import annotations

import csv
import html
import re
from functools import cache

from . import prepared

FILE = prepared.PACKAGE.parent / "book" / "afkortingen.csv"

# Neither code nor drawings, nor the source of a figure that shows on focus and is read aloud.
UNSEEN = re.compile(r'<(script|style|svg|pre|code)\b.*?</\1>|<span class="(?:vindplaats|alleen-voorgelezen)".*?</span>|<[^>]*>', re.S)
# Letters of which the first two are capitals: "WSW", "R&D", "RIS3", also in "WSW-groep" and "WGA’ers".
CAPITALS = re.compile(r"(?<![\w.])(?!IJ[a-z])[A-ZÉ](?:[A-ZÉ0-9]|&[A-Z])[A-ZÉ0-9]*[a-z]*")
# A full form that follows stands within the sentence: "UWV (Uitvoeringsinstituut ...)".
NEAR = 120


@cache
def meanings() -> dict[str, tuple[str, ...]]:
    """What each abbreviation stands for, in one or more wordings; nothing for one that everybody knows and for a name."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {row["afkorting"]: tuple(row["voluit"].split("|")) if row["soort"] == "uitleg" else () for row in csv.DictReader(file)}


@cache
def _small() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(each for each in meanings() if each.islower())})\b")


def text(body: str) -> str:
    """What a reader sees of an article's HTML, as one line."""
    return re.sub(r"\s+", " ", html.unescape(UNSEEN.sub(" ", body)))


def first_uses(text: str) -> dict[str, int]:
    """Where each abbreviation stands first, in that order."""
    places = sorted((found.start(), found[0]) for pattern in (CAPITALS, _small()) for found in pattern.finditer(text))
    found: dict[str, int] = {}
    for place, name in places:
        found.setdefault(name, place)
    return found


def unexplained(text: str) -> list[str]:
    """The abbreviations whose full form does not stand before their first use or just after it."""
    lower = text.lower()
    wanted = ((name, place, meanings().get(name, ())) for name, place in first_uses(text).items())
    return [name for name, place, full in wanted if full and not any(each.lower() in lower[: place + NEAR + len(each)] for each in full)]


def with_list(body: str) -> str:
    """A page of tables with a list of its abbreviations under its title: cells that quote a source have no room to explain.

    A chapter explains them itself, where it uses them.
    """
    missing = [] if "data-rekenhulp" in body else unexplained(text(body))
    if not missing:
        return body
    items = "".join(f"<div><dt>{html.escape(name)}</dt><dd>{html.escape(meanings()[name][0])}</dd></div>" for name in sorted(missing, key=str.lower))
    listed = f'<details class="afkortingen"><summary>Afkortingen op deze pagina</summary><dl>{items}</dl></details>'
    return body.replace("</h1>", f"</h1>\n{listed}", 1)
