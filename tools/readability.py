"""How hard each page of the built book is to read: `_build/readability.json`, and the hardest pages on the screen.

    .venv/bin/python tools/readability.py

Counted is the running text (see widgets/views/prose.py): no headings, calculators, tables or code. Per page:

- words, and sentence_length: words per sentence;
- long_sentences: share of the sentences with more than 20 words;
- long_words: share of the words with more than 3 syllables, by the hyphenation patterns of pyphen. A pattern leaves a single letter at
  the edge of a word on its line, so a word such as "idee" counts one syllable too few;
- rare_words: share of the words that occur less than once in a million (Zipf value under 3: Van Heuven, Mandera, Keuleers and
  Brysbaert 2014, "SUBTLEX-UK", Quarterly Journal of Experimental Psychology 67), by the counts of wordfreq. A Dutch compound of two words
  that are not rare is not rare. Names and abbreviations are left out;
- flesch_douma: 206.84 - 0.77 * syllables per 100 words - 0.93 * words per sentence. Higher is easier. Douma called 60 to 70 normal and 45 to
  60 fairly hard (W.H. Douma 1960, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen).

None of these measures meaning: they say which page to look at first, not whether it is clear.
"""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
OUT = ROOT / "_build"
REPORT = OUT / "readability.json"
ARTICLE = re.compile(r"<article\b.*?</article>", re.S)
LONG_SENTENCE, LONG_WORD, RARE = 20, 3, 3.0
SHORTEST_PART = 3
SHOWN = 5
COLUMNS = {"words": "{:.0f}", "sentence_length": "{:.1f}", "long_sentences": "{:.0%}", "long_words": "{:.0%}", "rare_words": "{:.0%}", "flesch_douma": "{:.0f}"}


def possible() -> bool:
    """Whether what it counts with is there: extra `test` of pyproject.toml."""
    return all(find_spec(name) for name in ("pyphen", "wordfreq"))


@cache
def syllables(word: str) -> int:
    """Syllables of a word, at least 1."""
    from pyphen import Pyphen

    return sum(max(1, len(_hyphenation(Pyphen).positions(part)) + 1) for part in re.split(r"[^\w]+", word.lower()) if part) or 1


@cache
def _hyphenation(pyphen: type) -> object:
    return pyphen(lang="nl_NL", left=1, right=1)


@cache
def rare(word: str) -> bool:
    """Whether a word is rare in Dutch, and is no compound of two that are not."""
    from wordfreq import zipf_frequency

    def known(part: str) -> bool:
        return len(part) >= SHORTEST_PART and zipf_frequency(part, "nl") >= RARE

    def compound(text: str) -> bool:
        return any((known(text[:cut]) or known(text[:cut].removesuffix("s")) or known(text[:cut].removesuffix("en"))) and known(text[cut:]) for cut in range(SHORTEST_PART, len(text) - SHORTEST_PART + 1))

    return not all(known(part) or len(part) < SHORTEST_PART or compound(part) for part in re.split(r"[^\w]+", word.lower()))


def measure(html: str) -> dict[str, float] | None:
    """The measures of one page; None for a page without running text."""
    from widgets.views import prose

    found = ARTICLE.search(html)
    sentences = [prose.words(each) for paragraph in prose.paragraphs(found[0]) for each in prose.sentences(paragraph)] if found else []
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return None
    counted = [syllables(word) for word in words]
    # A capital inside a sentence is a name's; at its begin it says nothing.
    plain = [word for sentence in sentences for place, word in enumerate(sentence) if word.isalpha() and not (word[0].isupper() if place else word.isupper())]
    length = len(words) / len(sentences)
    return {
        "words": len(words),
        "sentence_length": length,
        "long_sentences": sum(len(each) > LONG_SENTENCE for each in sentences) / len(sentences),
        "long_words": sum(each > LONG_WORD for each in counted) / len(words),
        "rare_words": sum(map(rare, plain)) / max(1, len(plain)),
        "flesch_douma": 206.84 - 0.77 * 100 * sum(counted) / len(words) - 0.93 * length,
    }


def report(html: Path) -> dict[str, dict[str, float]]:
    """The measures of every page with running text, the hardest first; also written to REPORT."""
    measured = {path.stem: found for path in sorted(html.glob("*.html")) if (found := measure(path.read_text(encoding="utf-8")))}
    ordered = dict(sorted(measured.items(), key=lambda page: page[1]["flesch_douma"]))
    REPORT.write_text(json.dumps({page: {name: round(value, 3) for name, value in found.items()} for page, found in ordered.items()}, indent=1), encoding="utf-8")
    return ordered


def table(measured: dict[str, dict[str, float]]) -> str:
    """The hardest pages, one line each."""
    lines = [f"{'hardest to read':24}" + "".join(f"{name.replace('_', ' '):>17}" for name in COLUMNS)]
    lines += [f"{page:24}" + "".join(f"{shape.format(found[name]):>17}" for name, shape in COLUMNS.items()) for page, found in list(measured.items())[:SHOWN]]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(report(OUT / "html")))
