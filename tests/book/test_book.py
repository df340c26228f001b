"""The text and the built pages: no typed quantity, links that lead somewhere, no other host."""

import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.reading import prose
from tools import build
from widgets.views import icons, styles
from widgets.views.numbers import CITED, Number, split

BOOK = Path(__file__).parent.parent.parent / "book"
TEXTS = sorted(BOOK.glob("*.md"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_no_quantity_is_typed(path):
    found = [line.strip() for line in prose(path.read_text(encoding="utf-8")).splitlines() if re.search(r"\d", line)]
    assert found == []


def test_the_check_sees_a_typed_quantity():
    assert re.search(r"\d", prose("Er kwamen 16,5% banen bij in 2017, zie tabel 3.2.\n"))
    assert not re.search(r"\d", prose("In 2017, zie tabel 3.2 en noot 16, {number}`uwv-extra-banen-afspraak-doel`.\n1. Een [link](x.md#a-1).\n"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_every_cited_figure_exists(path):
    for text in CITED.findall(path.read_text(encoding="utf-8")):
        assert str(Number(split(text)[1]))


def test_words_for_a_figure():
    assert split("de helft <uwv-food-valley-aandeel-permar-wsw>") == ("de helft", "uwv-food-valley-aandeel-permar-wsw")
    assert split("uwv-extra-banen-afspraak-doel") == ("", "uwv-extra-banen-afspraak-doel")


def test_a_figure_that_is_only_bounded_shows_its_bounds():
    assert str(Number("kwi-pad-vast-duur-flexibel-vooraf")) == "1 tot 2"
    assert str(Number("pbl-afwijking-starters-periferie")) == "bijna 3\u00a0procentpunt"
    assert str(Number("pbl-afwijking-starters-periferie|kaal")) == "3"
    assert str(Number("pbl-cohort-starters")) == "2006 tot en met 2009"


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.links, self.loaded = set(), [], []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if "id" in found:
            assert found["id"] not in self.ids, f"id {found['id']} stands twice"
            self.ids.add(found["id"])
        if tag == "a" and found.get("href"):
            self.links.append(found["href"])
        self.loaded += [found[name] for name in ("src", "href") if found.get(name) and tag in ("script", "link", "img", "iframe", "source")]


@pytest.fixture(scope="module")
def pages(book):
    parsed = {}
    for path in sorted(book.glob("*.html")):
        parser = Links()
        parser.feed(path.read_text(encoding="utf-8"))
        parsed[path.name] = parser
    return parsed


def test_links_lead_somewhere(book, pages):
    broken = []
    for name, page in pages.items():
        for link in page.links:
            if re.match(r"(https?|mailto|data):", link):
                continue
            target, _, anchor = link.partition("#")
            target = target.partition("?")[0] or name
            if not (book / target).exists() or (anchor and target.endswith(".html") and anchor not in pages[target].ids):
                broken.append(f"{name}: {link}")
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(book, pages):
    for name, page in pages.items():
        for link in page.loaded:
            if link.startswith("data:"):
                continue
            assert not re.match(r"(https?:)?//", link), f"{name}: {link}"
            assert (book / re.split(r"[?#]", link)[0]).exists(), f"{name}: {link}"


def test_no_script_makes_code_from_text(book):
    """So that the pages work under a policy that refuses it, as our server's does."""
    for name in ("doctools.js", "sphinx_highlight.js", "searchtools.js"):
        assert not re.search(r"\bnew Function\b|\beval\(", (book / "_static" / name).read_text(encoding="utf-8")), name


def test_no_kernel_machinery_on_the_pages(book):
    for path in book.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        for word in ("unpkg", "cdn.", "thebe", "widget-state", "require.js", "mathjax", "googleapis"):
            assert word not in text, f"{path.name}: {word}"


def test_every_page_has_a_title_a_heading_and_its_language(book):
    for path in book.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert '<html lang="nl"' in text
        assert re.search(r"<title>[^<]+</title>", text)
        assert len(re.findall(r"<h1\b", re.sub(r'<div id="jb-print-docs-body".*?<article', "<article", text, flags=re.S))) == 1, path.name


def test_icons_are_drawings():
    code = 'x={a:[1,2,[],"f0","M1"],"circle-bars":[9,9,[],"f3","M5"],bars:[1,2,["navicon"],"f2","M3"]}'
    page = icons.drawn('<p><i class="fa-solid fa-bars fa-lg"></i> <span class="fa-solid fa-a"></span></p>', code)
    assert page.count("<svg") == 2 and 'd="M3"' in page and 'd="M1"' in page and "<i " not in page
    with pytest.raises(KeyError, match="onbekend"):
        icons.drawn('<i class="fa-solid fa-onbekend"></i>', code)


@pytest.mark.parametrize(("change", "named"), [(("book/banenafspraak.md", "{number}`uwv-extra-banen-afspraak-doel`", "{number}`afspraak-bannen`"), "afspraak-bannen"), (("data/uwv-2018-banengroei/waarnemingen.csv", ",4307,", ",vierduizend,"), "waarnemingen.csv, row")])
def test_a_mistake_stops_the_build_and_leaves_the_old_book(book, tmp_path, change, named):
    copy = tmp_path / "checkout"
    shutil.copytree(build.ROOT, copy, ignore=shutil.ignore_patterns(".venv", ".git", "__pycache__", "html", "book.old"))
    (copy / "_build" / "html").mkdir(parents=True)
    (copy / "_build" / "html" / "index.html").write_text("het oude boek", encoding="utf-8")
    if not (copy / "book").exists():
        shutil.copytree(build.ROOT / "book", copy / "book")
    path, old, new = copy / change[0], change[1], change[2]
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    result = subprocess.run([sys.executable, "tools/build.py"], cwd=copy, capture_output=True, text=True, check=False)
    assert result.returncode != 0
    assert named in result.stderr and "Traceback" not in result.stderr
    assert (copy / "_build" / "html" / "index.html").read_text(encoding="utf-8") == "het oude boek"


def test_nothing_is_built_again_when_nothing_changed(book):
    result = subprocess.run([sys.executable, str(build.ROOT / "tools" / "build.py")], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "The book is up to date."


def test_a_stylesheet_keeps_what_can_apply():
    used = styles.Used(['<p class="a b" id="c">x</p>'], ['doe.classList.add("later")'])
    css = "@font-face{font-family:x}.a{--x:1;--y:2;color:var(--x)}.weg{color:red}p.weg,#c>p,p:not(.weg){color:blue}@media print{.weg{color:red}.later{color:red}}table{color:red}html[data-theme=\"dark\"] .a{color:red}"
    kept = styles.without_unread(styles.kept(css, used))
    assert kept == ".a{--x:1;color:var(--x)}#c>p,p:not(.weg){color:blue}@media print{.later{color:red}}"
