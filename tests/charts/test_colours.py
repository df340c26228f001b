"""Every colour has its counterpart on a dark page, and both can be read: WCAG's contrast of words and of what carries meaning."""

import re

import pytest

from widgets.charts import kleuren
from widgets.charts.kleuren import BLUE, DARK, EMBER, GREEN, GREY, INK, ON, PAPER, SHADES, TINT, VERMILION

WHITE = "#ffffff"


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def both(colour):
    """On a light and on a dark page."""
    return (WHITE if colour == PAPER else colour), DARK[colour]


def test_the_formula():
    assert contrast("#000000", WHITE) == pytest.approx(21)
    assert contrast("#767676", WHITE) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colour", [INK, GREY, BLUE, EMBER])
def test_words_can_be_read(colour):
    for word, paper in zip(both(colour), both(PAPER), strict=True):
        assert contrast(word, paper) >= 4.5


@pytest.mark.parametrize("colour", [BLUE, VERMILION, GREEN, GREY])
def test_marks_stand_out(colour):
    for mark, paper in zip(both(colour), both(PAPER), strict=True):
        assert contrast(mark, paper) >= 3


@pytest.mark.parametrize("colour", [BLUE, GREEN])
def test_words_inside_a_mark(colour):
    for mark, word in zip(both(colour), both(ON), strict=True):
        assert contrast(mark, word) >= 4.5


@pytest.mark.parametrize("name", SHADES)
def test_words_on_a_tile(name):
    from widgets.charts import kaart

    for tile, word in zip(both(SHADES[name]), both(ON if name in kaart.DARK else INK), strict=True):
        assert contrast(tile, word) >= 4.5


@pytest.mark.parametrize(
    ("word", "behind", "least"),
    [("inkt", "papier", 4.5), ("inkt", "vlak", 4.5), ("inkt", "tint", 4.5), ("inkt", "let-op-vlak", 4.5), ("zacht", "papier", 4.5), ("zacht", "vlak", 4.5), ("accent", "papier", 4.5), ("accent", "vlak", 4.5),
     ("accent-sterk", "papier", 4.5), ("op-accent", "accent", 4.5), ("op-accent", "accent-sterk", 4.5), ("fout", "vlak", 4.5), ("uit", "papier", 4.5), ("op-omgekeerd", "omgekeerd", 4.5), ("rand", "papier", 3), ("let-op", "papier", 3),
     ("code-woord", "vlak", 4.5), ("code-tekst", "vlak", 4.5), ("code-naam", "vlak", 4.5), ("code-getal", "vlak", 4.5)],
)  # fmt: skip
def test_the_page(word, behind, least):
    for one, other in zip(kleuren.PAGE[word], kleuren.PAGE[behind], strict=True):
        assert contrast(one, other) >= least


def test_every_colour_of_a_built_figure_has_a_counterpart(book):
    known = {colour.lower() for colour in DARK} | {"none", "transparent"}
    found = set()
    for page in book.glob("*.html"):
        for drawing in re.findall(r'<div class="(?:breed|smal)" data-maat.*?</svg>', page.read_text(encoding="utf-8"), re.S):
            # What cannot be seen needs none.
            seen = re.sub(r'<path[^>]*opacity="0"[^>]*>', "", drawing)
            found |= {each.lower() for each in re.findall(r'\b(?:fill|stroke)="([^"]*)"', seen) if not each.startswith("url(")}
    assert INK in found and found - known == set()


def test_a_browser_that_knows_no_light_dark_stays_light():
    light, _, dark = kleuren.stylesheet().partition("@supports")
    assert "light-dark" not in light and f"--inkt:{INK}" in light
    assert f'.tekening [fill="{TINT}" i]{{fill:light-dark({TINT},{DARK[TINT]})}}' in dark


def test_words_in_a_figure_are_in_a_colour_for_words(book):
    """The white ones are the room around words, or stand inside a mark of a full colour."""
    for page in book.glob("*.html"):
        found = {each.lower() for each in re.findall(r'<text [^>]*fill="([^"]*)"', page.read_text(encoding="utf-8"))}
        assert found <= {each.lower() for each in (INK, GREY, BLUE, EMBER, ON, PAPER)}, page.name
