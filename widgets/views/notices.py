"""What others made and the site holds: their notices, which go along with it as one file."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

FILE = "licenties.txt"
# By their package: the words before their own licence say what of theirs is in the site.
PARTS = {
    "pydata-sphinx-theme": "The look of the pages (parts of a stylesheet; it holds parts of Bootstrap).",
    "sphinx-book-theme": "The look of the pages (parts of a stylesheet).",
    "sphinx": "The search.",
    "pscript": "What the translated models use of Python.",
    "vl-convert-python": "It packed Vega.",
}
# Of what comes inside another package, that package's own short notice.
INSIDE = {"pydata-sphinx-theme": ("fontawesome.js.LICENSE.txt", "bootstrap.js.LICENSE.txt")}
LINE = "\n" + "=" * 70 + "\n\n"


def text() -> str:
    """The notices of all of them."""
    parts = ["What others made and this site holds, with their licenses.\n"]
    for name, what in PARTS.items():
        files = [each for each in distribution(name).files or [] if each.name in ("LICENSE", "LICENSE.rst", "COPYING", *INSIDE.get(name, ()))]
        licences = [each.read_text(encoding="utf-8").strip() for each in files if "dist-info" in str(each) or each.name in INSIDE.get(name, ())]
        if not licences:
            raise LookupError(f"{name} has no license file")
        parts.append(f"{name}: {what}\n\n" + "\n\n".join(licences) + "\n")
    # Vega comes inside vl-convert, without notices: these are from its packages on npm.
    parts.append((Path(__file__).parent / "front" / "derden" / "vega.txt").read_text(encoding="utf-8"))
    return LINE.join(parts)
