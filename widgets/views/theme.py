"""The theme of the book made light and Dutch: it comes with scripts nobody here uses, two thousand icons and English words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from functools import reduce
from pathlib import Path

from sphinx.application import Sphinx

from . import icons, policy, prepared, styles

ASSETS = "rekenhulp"

# The theme has no Dutch catalogue. Whole attributes and texts, so that a word in our own text is never touched.
DUTCH = {
    ">Skip to main content<": ">Naar de inhoud<",
    "</i>Back to top<": "</i>Naar boven<",
    'aria-label="Version warning"': 'aria-label="Waarschuwing over de versie"',
    'aria-label="Main"': 'aria-label="Hoofdstukken"',
    'aria-label="Page"': 'aria-label="Op deze pagina"',
    'title="Toggle primary sidebar"': 'title="Hoofdstukken tonen of verbergen" aria-label="Hoofdstukken tonen of verbergen"',
    'title="Toggle secondary sidebar"': 'title="Inhoud van deze pagina tonen of verbergen" aria-label="Inhoud van deze pagina tonen of verbergen"',
    'title="previous page"': 'title="vorige pagina"',
    'title="next page"': 'title="volgende pagina"',
    "Permalink to this heading": "Link naar dit kopje",
    "Link to this heading": "Link naar dit kopje",
    ">Contents<": ">Op deze pagina<",
    "> Contents <": "> Op deze pagina <",
    "Please activate JavaScript to enable the search functionality.": "Zoeken werkt alleen met JavaScript.",
}

# What Sphinx's own Dutch catalogue leaves empty or says in many words, and the search page says.
SEARCH = {
    "Search finished, found ${resultCount} page(s) matching the search query.": "Klaar: op ${resultCount} pagina's gevonden.",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.": "Niets gevonden. Kijk of u alle woorden goed hebt gespeld, of zoek met andere woorden.",
    "Searching for multiple words only shows matches that contain\\n    all words.": "Zoekt u op meer woorden, dan ziet u alleen pagina's waar ze allemaal staan.",
}

PLURAL = re.compile(r"Documentation\.PLURAL_EXPR = new Function\(.*?\);", re.S)

# The theme's own scripts keep what the reader did and load a library for it; ours do what they did (front/schil.js, front/weergave.js).
OURS = (("weergave.js", ""), ("schil.js", "defer "), ("boek.js", "defer "))
# In this order: ours have the last word.
SHEETS = ("styles/theme.css", "styles/pydata-sphinx-theme.css", "styles/sphinx-book-theme.css", "mystnb.*.css")
SEARCH_SCRIPTS = ("documentation_options.js", "doctools.js", "sphinx_highlight.js", "translations.js", "searchtools.js", "language_data.js")
INDEX = "searchindex.js"

HEAD = """<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="same-origin">
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%23005a8c%22/%3E%3Cpath d=%22M3 5l3 7 2-5 2 5 3-7%22 fill=%22none%22 stroke=%22white%22 stroke-width=%221.6%22/%3E%3C/svg%3E">
    <link rel="stylesheet" href="{assets}/pagina.css">
    {scripts}
"""
# What the theme puts in a page and none of ours uses: its look, its scripts, a place for advertisements, a version banner.
NEEDLESS = (
    r'<meta charset="utf-8" ?/?>', r'<meta name="viewport"[^>]*>', r'<meta name="docsearch:[^>]*>', r'<meta name="docbuild:[^>]*>', r'<meta name="generator"[^>]*>',
    r'<link[^>]*rel="(?:stylesheet|preload)"[^>]*>', r"<!--(?!\[).*?-->",
    r'<script(?![^>]*type="application/(?:ld\+)?json)[^>]*>.*?</script>',
    r'<div id="ethical-ad-placement".*?</div>', r'<div class="pst-async-banner-revealer.*?</aside>\s*</div>', r'<link rel="index"[^>]*>',
    r'<footer class="bd-footer-content">.*?</footer>', r'<footer class="bd-footer">\s*</footer>', r'<div class="sbt-scroll-pixel-helper"></div>',
    r'<div id="jb-print-docs-body".*?</nav>\s*</div>\s*</div>\s*</div>',
    r' data-bs-(?:placement|toggle)="[^"]*"', r' data-default-mode="[^"]*"',
)  # fmt: skip


def lighten(context: dict) -> None:
    """Take the state of widgets and the set-up of a kernel elsewhere out of the text."""
    context["body"] = re.sub(r'<script type="text/x-thebe-config">.*?</script>\s*|<script>kernelName = .*?</script>\s*', "", context.get("body", ""), flags=re.S)


def finish(app: Sphinx) -> None:
    """Last hand on the built pages: Dutch words, no needless parts, our scripts, one small stylesheet, a policy, icons as drawings."""
    out = Path(app.outdir)
    static = out / "_static"
    font = (static / "scripts" / "fontawesome.js").read_text(encoding="utf-8")
    pages = {page: finished(page.read_text(encoding="utf-8"), page.name, font) for page in sorted(out.glob("*.html"))}
    for page, text in pages.items():
        page.write_text(text, encoding="utf-8")
    search_scripts(static)
    (out / ASSETS / "pagina.css").write_text(stylesheet(static, pages.values()), encoding="utf-8")
    remove_needless(static)


def finished(text: str, name: str, font: str) -> str:
    """One page as the reader gets it."""
    for part in NEEDLESS:
        text = re.sub(part, "", text, flags=re.S)
    for english, dutch in DUTCH.items():
        text = text.replace(english, dutch)
    scripts = [f'<script {how}src="{ASSETS}/{script}"></script>' for script, how in OURS]
    if "data-rekenhulp" in text:
        scripts.append(f'<script defer src="{ASSETS}/rekenhulp.js"></script>')
    if name == "search.html":
        scripts += [f'<script {"" if each == SEARCH_SCRIPTS[0] else "defer "}src="_static/{each}"></script>' for each in SEARCH_SCRIPTS] + [f'<script defer src="{INDEX}"></script>']
    # The text itself, past the buttons above it.
    if '<article class="bd-article">' in text:
        text = text.replace('<article class="bd-article">', '<article class="bd-article" id="tekst" tabindex="-1">').replace('<a href="#main-content">', '<a href="#tekst">')
    # Buttons that do nothing without script go; the chapters are on the first page.
    text = text.replace(".pst-js-only { display", ".pst-js-only, .sidebar-toggle { display").replace('<div class="header-article-items__start">', '<div class="header-article-items__start"><noscript><a href="index.html">Alle hoofdstukken</a></noscript>')
    # What scrolls sideways on a phone must be reached by keyboard too.
    text = text.replace('<div class="highlight"><pre>', '<div class="highlight"><pre tabindex="0">')
    text = text.replace("<head>", HEAD.format(policy=policy.text(), assets=ASSETS, scripts="\n    ".join(scripts)), 1)
    return re.sub(r"\n\s*\n+", "\n", icons.drawn(text, font))


def stylesheet(static: Path, pages: Iterable[str]) -> str:
    """What the pages use of the theme's styles, and ours."""
    scripts = [(prepared.FRONT / script).read_text(encoding="utf-8") for script, _ in OURS]
    scripts += [(static / "searchtools.js").read_text(encoding="utf-8"), (static / "sphinx_highlight.js").read_text(encoding="utf-8")]
    used = styles.Used(pages, scripts)
    theme = [styles.kept(file.read_text(encoding="utf-8"), used) for sheet in SHEETS for file in sorted(static.glob(sheet))]
    return styles.without_unread("".join(theme)) + prepared.stylesheet() + prepared.page_style("book.css")


def search_scripts(static: Path) -> None:
    """Sphinx's search in Dutch, under our policy, without keeping what was searched for."""
    for name, change in {
        "translations.js": lambda text: reduce(_said, SEARCH.items(), text),
        # A function made from text is refused by a policy against evaluated scripts. The rule is Dutch's.
        "doctools.js": lambda text: PLURAL.sub("Documentation.PLURAL_EXPR = (n) => Number(n !== 1);", text),
        # Its Escape key would take that of our panels.
        "documentation_options.js": lambda text: text.replace("ENABLE_SEARCH_SHORTCUTS: true", "ENABLE_SEARCH_SHORTCUTS: false"),
        "searchtools.js": lambda text: re.sub(r"localStorage\.setItem\([^;\n]*\)\n", "\n", text),
        "sphinx_highlight.js": lambda text: re.sub(r"localStorage\.(?:getItem|removeItem)\([^)]*\)", "null", text),
    }.items():
        script = static / name
        script.write_text(change(script.read_text(encoding="utf-8")), encoding="utf-8")


def _said(catalogue: str, words: tuple[str, str]) -> str:
    """The catalogue with this Dutch for this English, whatever it had."""
    english, dutch = words
    return re.sub(re.escape(f'"{english}": ') + r'"[^"]*"', lambda _: f'"{english}": "{dutch}"', catalogue)


def remove_needless(static: Path) -> None:
    """Of what Sphinx and its extensions put beside the pages only the search remains."""
    for path in static.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name not in SEARCH_SCRIPTS and not path.name.endswith("-stemmer.js"):
            path.unlink()
