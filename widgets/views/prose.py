"""The running text of a page: what a reader reads from top to bottom, and how long that takes."""

from __future__ import annotations

import math
import re

from bs4 import BeautifulSoup

# A calculator, a table, a drawing and code are looked at, not read; they are also nearly all of a page's size.
APART = re.compile(r'<section class="rekenhulp.*?</section>|<(script|style|svg|table|pre|form|noscript)\b.*?</\1>', re.S)
ASIDE = ".vindplaats, .headerlink, .leestijd, .afkortingen, .soort, .alleen-voorgelezen"
BLOCKS = ["p", "li", "dd"]

ENDS = re.compile(r"(?<=[.!?…])[”’)]*\s+(?=[“‘(]*[A-ZÀ-Ý0-9])")
WORD = re.compile(r"[^\W_]+(?:[’'.,/-][^\W_]+)*")

# Letters a minute. Brysbaert, Sui, Duyck and Dirix (2021), "Improving reading rate prediction with word length information:
# Evidence from Dutch", Quarterly Journal of Experimental Psychology: silent reading of Dutch goes at 238 words a minute where a word has
# 5.1 letters, at 202 where it has 6.0 and at 270 where it has 4.5. That is one speed in letters.
LETTERS_PER_MINUTE = 238 * 5.1


def paragraphs(body: str) -> list[str]:
    """Paragraphs and list items of an article's HTML, in reading order, without headings, calculators, tables and code."""
    soup = BeautifulSoup(APART.sub(" ", body), "html.parser")
    for each in soup.select(ASIDE):
        each.decompose()
    blocks = [each for each in soup.find_all(BLOCKS) if not each.find(BLOCKS)]
    texts = [re.sub(r"\s+", " ", each.get_text()).strip() for each in blocks]
    return [text for text in texts if WORD.search(text)]


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph; a list item without a full stop is one."""
    return [each for each in ENDS.split(paragraph) if WORD.search(each)]


def words(text: str) -> list[str]:
    return WORD.findall(text)


def minutes(paragraphs: list[str]) -> int:
    """How long the running text takes an adult who reads silently [minutes], up to a whole minute: an estimate, and at least 1."""
    letters = sum(len(word) for paragraph in paragraphs for word in words(paragraph))
    return max(1, math.ceil(letters / LETTERS_PER_MINUTE))


def with_reading_time(body: str) -> str:
    """A chapter with its reading time under its title. A page without calculators is one to look things up in, and stays as it is."""
    if "data-rekenhulp" not in body:
        return body
    time = minutes(paragraphs(body))
    said = f"Leestijd: ongeveer {time} {'minuut' if time == 1 else 'minuten'}, zonder de rekenhulpen."
    return body.replace("</h1>", f'</h1>\n<p class="leestijd">{said}</p>', 1)
