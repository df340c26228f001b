"""The theme of the book made light and Dutch: it comes with scripts nobody here uses, two thousand icons and English words."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

ASSETS = "rekenhulp"

# What a page of ours needs of all the scripts and styles that Jupyter Book's extensions add.
SCRIPTS = ("documentation_options.js", "doctools.js", "sphinx_highlight.js", "sphinx-book-theme.js", "searchtools.js", "language_data.js", "searchindex.js", "translations.js")
STYLES = ("pygments.css", "sphinx-book-theme.css", "mystnb.", "rekenhulp.css", "book.css", "theme.css", "pydata-sphinx-theme.css")
INLINE = ("DOCUMENTATION_OPTIONS.pagename", "DOCUMENTATION_OPTIONS.search_as_you_type")

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
}

# What Sphinx's own Dutch catalogue leaves empty, and the search page says.
SEARCH = {
    "Search finished, found ${resultCount} page(s) matching the search query.": "Klaar: op ${resultCount} pagina's gevonden.",
    "Searching for multiple words only shows matches that contain\\n    all words.": "Zoekt u op meer woorden, dan ziet u alleen pagina's waar ze allemaal staan.",
}

ICON = re.compile(r'("?)([a-z0-9-]+)\1:\[\d+,\d+,\[[^\]]*\],"[0-9a-f]+",(?:"[^"]*"|\[[^\]]*\])\],?')
NEEDED_ALWAYS = {"xmark"}
PLURAL = re.compile(r"Documentation\.PLURAL_EXPR = new Function\(.*?\);", re.S)


def lighten(context: dict) -> None:
    """Leave on the page only the scripts and styles it uses. Other hosts, and the state of widgets, go with the rest."""
    context["script_files"] = [each for each in context["script_files"] if _wanted(each, SCRIPTS)]
    context["css_files"] = [each for each in context["css_files"] if _wanted(each, STYLES)]
    context["body"] = re.sub(r'<script type="text/x-thebe-config">.*?</script>\s*|<script>kernelName = .*?</script>\s*', "", context.get("body", ""), flags=re.S)


def _wanted(asset: object, names: tuple[str, ...]) -> bool:
    filename = str(getattr(asset, "filename", asset) or "")
    if filename:
        return any(name in filename for name in names)
    return any(word in getattr(asset, "attributes", {}).get("body", "") for word in INLINE)


def finish(app: Sphinx) -> None:
    """Last hand on the built pages: Dutch words, no needless parts, and of Font Awesome only the icons in use."""
    out = Path(app.outdir)
    icons = set(NEEDED_ALWAYS)
    for page in sorted(out.glob("*.html")):
        text = page.read_text(encoding="utf-8")
        for english, dutch in DUTCH.items():
            text = text.replace(english, dutch)
        # An advertisement's place, and a second heading for print, which screen readers read twice.
        text = re.sub(r'<div id="ethical-ad-placement".*?</div>', "", text, flags=re.S)
        text = text.replace('<div id="jb-print-docs-body" class="onlyprint">', '<div id="jb-print-docs-body" class="onlyprint" aria-hidden="true">')
        text = text.replace("<head>", '<head>\n    <meta name="referrer" content="same-origin">\n    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%23005a8c%22/%3E%3Cpath d=%22M3 5l3 7 2-5 2 5 3-7%22 fill=%22none%22 stroke=%22white%22 stroke-width=%221.6%22/%3E%3C/svg%3E">', 1)
        # Nothing waits for a script; only this tiny one is read by a line that follows it.
        text = re.sub(r'<script src="(?!_static/documentation_options)', '<script defer src="', text)
        text = text.replace(f"_static/../{ASSETS}/", f"{ASSETS}/")
        # The search page alone looks anything up.
        if page.name != "search.html":
            text = re.sub(r'\s*<script[^>]*src="(?:_static/searchtools\.js|_static/language_data\.js|searchindex\.js)[^"]*"></script>', "", text)
        icons |= set(re.findall(r"fa-([a-z0-9-]+)", text))
        page.write_text(text, encoding="utf-8")
    for catalogue in out.glob("_static/translations.js"):
        text = catalogue.read_text(encoding="utf-8")
        for english, dutch in SEARCH.items():
            text = text.replace(f'"{english}": ""', f'"{english}": "{dutch}"')
        catalogue.write_text(text, encoding="utf-8")
    # Sphinx makes a function from the catalogue's text, which a policy against evaluated scripts refuses. The rule is Dutch's.
    for script in out.glob("_static/doctools.js"):
        script.write_text(PLURAL.sub("Documentation.PLURAL_EXPR = (n) => Number(n !== 1);", script.read_text(encoding="utf-8")), encoding="utf-8")
    for script in out.glob("_static/scripts/fontawesome.js"):
        script.write_text(subset(script.read_text(encoding="utf-8"), icons), encoding="utf-8")
    # Nor the fonts of the same icons, which the theme's style asks for all the same.
    for style in out.glob("_static/styles/pydata-sphinx-theme.css"):
        style.write_text(re.sub(r"@font-face\s*\{[^}]*fontawesome[^}]*\}", "", style.read_text(encoding="utf-8")), encoding="utf-8")
    for heavy in (*out.glob("_static/scripts/*.map"), *out.glob("_static/styles/*.map"), *out.glob("_static/vendor/fontawesome/webfonts/*")):
        heavy.unlink()


def subset(code: str, icons: set[str]) -> str:
    """Font Awesome's script with the drawings of `icons` only."""
    return ICON.sub(lambda match: match[0] if match[2] in icons else "", code)
