"""The whole book as PDF: _build/werkzekerheid-verkend-VERSION.pdf, printed from the built pages by Chromium.

    .venv/bin/python tools/paper.py [--pages index werkzekerheid]

With WERKZEKERHEID_ADRES, the address where the book is published, the calculators on paper lead there.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import build
from tools.printed import document, press, release


def target() -> Path:
    return build.OUT / f"werkzekerheid-verkend-{release.read().version}.pdf"


def current() -> Path | None:
    """The PDF, if there is one and it was printed after the book was built."""
    return target() if target().exists() and build.STAMP.exists() and target().stat().st_mtime >= build.STAMP.stat().st_mtime else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", nargs="+", default=(), help="only these pages of the book, to try something")
    options = parser.parse_args()
    began = time.monotonic()
    build.say("Printing the book ...")
    made = press.press(document.make(only=tuple(options.pages)))
    target().write_bytes(made)
    build.say(f"{target().relative_to(build.ROOT)}: {len(made) / 1e6:.1f} MB ({time.monotonic() - began:.0f} s)")


if __name__ == "__main__":
    main()
