"""No English reaches the reader: not in the built pages, the live and error pages, or what a script can say."""

import re
from pathlib import Path

import pytest

from tests import english, reading
from widgets.views import theme

VIEWS = Path(__file__).parent.parent.parent / "widgets" / "views"
TEMPLATES = sorted([*VIEWS.glob("templates/*.j2"), *VIEWS.glob("templates/voila/*")])
SCRIPTS = sorted(VIEWS.glob("front/*.js"))
# What Sphinx's scripts say goes through its catalogue, by one of these names.
SAID = re.compile(r'(?:\b_|\bgettext)\(\s*"([^"]+)"')


def test_the_built_pages(book):
    found = {path.name: english.found(reading.said(path.read_text(encoding="utf-8"))) for path in sorted(book.glob("*.html"))}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates(path):
    assert english.found(reading.said(reading.template(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_texts_of_our_scripts(path):
    assert english.found(reading.script(path.read_text(encoding="utf-8"))) == []


def test_texts_of_the_search_page_have_their_dutch(book):
    """Every message that a script of Sphinx can show stands in the catalogue, with a translation."""
    static = book / "_static"
    asked = {text for name in theme.SEARCH_SCRIPTS if (static / name).exists() for text in SAID.findall((static / name).read_text(encoding="utf-8"))}
    dutch = dict(re.findall(r'(?m)^ +"((?:[^"\\]|\\.)+)": "((?:[^"\\]|\\.)*)"', (static / "translations.js").read_text(encoding="utf-8")))
    assert len(asked) >= 6
    assert [text for text in asked if not dutch.get(text)] == []
    assert english.found(dutch[text].replace("${resultCount}", "") for text in asked) == []


def test_no_english_from_the_stylesheets(book):
    """Text that a style adds: letters of more than one, in the styles that our pages load."""
    said = []
    for path in book.glob("**/*.css"):
        said += re.findall(r'content:\s*"([^"\\]*[A-Za-z]{2}[^"\\]*)"', path.read_text(encoding="utf-8"))
    assert english.found(said) == []


@pytest.mark.parametrize(
    ("planted", "word"),
    [
        ("<p>Loading</p>", "loading"),
        ('<button aria-label="Toggle sidebar">x</button>', "toggle"),
        ('<input placeholder="Search …">', "search"),
        ('<a title="previous page">x</a>', "previous"),
        ('<img alt="Download the figure">', "the"),
        ("<svg><title>Line chart</title></svg>", "chart"),
        ("<p>De regio heeft een nieuwe workforce.</p>", "workforce"),
        ('<p lang="en">all of it <span lang="nl">maar dit is een error</span></p>', "error"),
    ],
)
def test_a_planted_word_is_found(planted, word):
    assert word in english.found(reading.said(planted))


@pytest.mark.parametrize(
    "text",
    [
        "<p>Kies een bestand, of zoek in het boek. Het percentage is 12%.</p>",
        '<p lang="en">all of it</p><pre>for each in rows</pre><script>"loading"</script><svg aria-hidden="true"><g aria-label="axis"/></svg>',
        "<p>In Food Valley helpt het economic board. Zie widgets/models/kans.py.</p>",
    ],
)
def test_dutch_code_and_names_are_let_be(text):
    assert english.found(reading.said(text)) == []
