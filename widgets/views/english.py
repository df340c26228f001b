"""English words of the publications in our Dutch pages, marked as English: a screen reader says them as such."""

from __future__ import annotations

import csv
import re
from functools import cache

from . import prepared

# Names and English terms that stay as they are. A name is read as any name; a term gets its language.
FILE = prepared.PACKAGE.parent / "book" / "engels.csv"

# What is no running text, or is written anew by the front end; and the tags between texts.
APART = re.compile(r'<section class="rekenhulp.*?</section>|<(script|style|svg|pre|code|select|textarea)\b.*?</\1>|<[^>]*>', re.S)


@cache
def phrases(kind: str = "") -> tuple[str, ...]:
    """The words of one kind (`engels` or `naam`), or of all."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(row["woorden"] for row in csv.DictReader(file) if kind in ("", row["soort"]))


@cache
def pattern(kind: str = "") -> re.Pattern[str]:
    """Finds those words as whole words, the longest first, however the apostrophe and the ampersand are written."""
    written = [re.sub("['’]", "['’]", re.escape(each)).replace("&", "&(?:amp;)?") for each in sorted(phrases(kind), key=len, reverse=True)]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?![\w-])", re.I)


def mark(body: str) -> str:
    """The HTML with `lang="en"` around each English term in its running text."""
    parts, at = [], 0
    for found in APART.finditer(body):
        parts += [_marked(body[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*parts, _marked(body[at:])])


def _marked(text: str) -> str:
    return pattern("engels").sub(r'<span lang="en">\g<0></span>', text)
