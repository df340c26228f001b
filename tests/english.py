"""English in a Dutch text: words of interfaces, and words that are common in English and hardly occur in Dutch."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from wordfreq import zipf_frequency

from widgets.views import english

FOLDER = Path(__file__).parent
WORD = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)*")
# An address, a file, a name in code.
ADDRESS = re.compile(r"\S*\w[/_.]\w\S*")
# Zipf values: the logarithm of how often a word stands in a thousand million words. Ten times as common in English is one.
COMMON, APART = 3.3, 1.2


@cache
def _interface() -> re.Pattern[str]:
    words = (FOLDER / "english.txt").read_text(encoding="utf-8").split("\n")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(word) for word in words if word)})(?![\w-])", re.I)


@cache
def _dutch_too() -> frozenset[str]:
    with (FOLDER / "dutch-too.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["woord"] for row in csv.DictReader(file))


@cache
def _foreign(word: str) -> bool:
    common = zipf_frequency(word, "en")
    return common >= COMMON and common - zipf_frequency(word, "nl") >= APART and word not in _dutch_too()


def found(texts: Iterable[str]) -> list[str]:
    """The English words in the texts, in small letters. Names and terms in book/engels.csv are let be."""
    words = set()
    for text in texts:
        own = ADDRESS.sub(" ", english.pattern().sub(" ", text))
        words |= {each.lower() for each in _interface().findall(own)}
        words |= {each.lower() for each in WORD.findall(own) if not each.isupper() and _foreign(each.lower())}
    return sorted(words)
