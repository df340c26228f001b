"""The measures of difficulty, on sentences that can be counted by hand, and the reading time under a chapter's title."""

import json
import re
import time

import pytest

from tools import readability
from widgets.views import prose

ARTICLE = "<article><h1>Een titel</h1><p>Dit is kort. Werkzekerheid <a>groeit<span class='vindplaats'>bron</span></a> (in het land).</p><table><td>tel mij niet</td></table><ul><li>arbeidsmarktregio</li></ul></article>"


def test_the_running_text():
    assert prose.paragraphs(ARTICLE) == ["Dit is kort. Werkzekerheid groeit (in het land).", "arbeidsmarktregio"]
    assert prose.sentences("Dit is 3.000 keer zo. “Is dat veel?” Ja, zegt U.W.V. niets.") == ["Dit is 3.000 keer zo.", "“Is dat veel?", "Ja, zegt U.W.V. niets."]
    assert prose.words("regio’s in 3.2, WSW-groep") == ["regio’s", "in", "3.2", "WSW-groep"]


def test_the_measures():
    """Nine words in three sentences; 1+1+1, 4+1+1+1+1 and 5 syllables."""
    found = readability.measure(ARTICLE)
    assert (found["words"], found["sentence_length"], found["long_sentences"]) == (9, 3, 0)
    assert found["long_words"] == pytest.approx(2 / 9)
    assert found["flesch_douma"] == pytest.approx(206.84 - 77 * 16 / 9 - 0.93 * 3)
    assert readability.measure("<article><h1>Leeg</h1></article>") is None


@pytest.mark.parametrize(("word", "count"), [("werk", 1), ("regio", 2), ("werkzekerheid", 4), ("Participatiewet", 6), ("WSW-groep", 2), ("zzp’er", 2)])
def test_syllables(word, count):
    assert readability.syllables(word) == count


@pytest.mark.parametrize(("word", "rare"), [("werk", False), ("werkzekerheid", False), ("regiocijfers", False), ("polycentrisch", True)])
def test_rare_words(word, rare):
    assert readability.rare(word) == rare


def test_a_minute_holds_238_words_of_5_1_letters():
    assert prose.minutes(["woord " * 9 + "woorde"] * 24) == 2
    assert prose.minutes(["woord " * 9 + "woorde"] * 23) == 1
    assert prose.minutes([]) == 1


def test_every_chapter_says_how_long_it_takes(book):
    shown = {}
    for path in book.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        if "data-rekenhulp=" in text:
            shown[path.stem] = int(re.search(r'</h1>\s*<p class="leestijd">Leestijd: ongeveer (\d+) minu', text)[1])
            assert shown[path.stem] == prose.minutes(prose.paragraphs(readability.ARTICLE.search(text)[0]))
        else:
            assert "leestijd" not in text
    assert set(shown) == {"werkzekerheid", "triple-helix", "banenafspraak", "levensloop", "werkplaats"}


def test_the_report_is_there_and_costs_little(book):
    began = time.process_time()
    measured = readability.report(book)
    assert time.process_time() - began < 2
    assert json.loads(readability.REPORT.read_text(encoding="utf-8")).keys() == measured.keys() >= {"index", "levensloop"}
    assert min(found["flesch_douma"] for found in measured.values()) == next(iter(measured.values()))["flesch_douma"]
