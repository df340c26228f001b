"""Builds the book: checks the data, prepares the calculators, and makes every page anew when any of its inputs changed.

    .venv/bin/python tools/build.py [--force]

A build is always whole and freshly executed: a cached one has published an old number. The old book stays until the new one
is complete.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
OUT = ROOT / "_build"
HTML = OUT / "html"
STAMP = OUT / "html.inputs"
LOG = OUT / "build.log"
INPUTS = ("book", "widgets", "data", "tools/build.py", "_config.yml", "CITATION.cff", "requirements.txt")


def inputs() -> str:
    """A digest of everything that the book is made from. Raises AddressError."""
    from widgets.views import edition

    digest = hashlib.sha256(edition.address().encode())
    for name in INPUTS:
        path = ROOT / name
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts and "_build" not in file.relative_to(ROOT).parts:
                digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def say(text: str) -> None:
    print(text, flush=True)


class Counter:
    """One line that counts, on a terminal; a line now and then elsewhere."""

    def __init__(self, what: str) -> None:
        self.what, self.began, self.last = what, time.monotonic(), ""
        self.show("")

    def show(self, state: str) -> None:
        line = f"{self.what} {state}".rstrip()
        if sys.stdout.isatty():
            print(f"\r\033[K{line} ({time.monotonic() - self.began:.0f} s)", end="", flush=True)
        elif line != self.last:
            say(line)
        self.last = line

    def done(self, state: str = "done") -> None:
        end = f"{self.what} {state} ({time.monotonic() - self.began:.1f} s)"
        print(f"\r\033[K{end}" if sys.stdout.isatty() else end, flush=True)


def check_data() -> None:
    from widgets import tables

    counter = Counter("Checking the data:")
    try:
        rows = tables.check()
    except tables.DataError as error:
        sys.exit(f"\nThe data are not right, nothing was built:\n{error}")
    counter.done(f"{rows} rows")


def prepare() -> None:
    from widgets.calculators import NAMES
    from widgets.views import live_pages, prepared
    from widgets.views.translate import TranslationError

    counter = Counter(f"Preparing {len(NAMES)} calculators:")
    try:
        prepared.keep()
    except TranslationError as error:
        sys.exit(f"\nA model cannot be translated to JavaScript, nothing was built:\n{error}")
    live_pages.write(OUT / "live")
    counter.done()


def make_pages() -> None:
    work = OUT / "book"
    shutil.rmtree(work, ignore_errors=True)
    command = [str(Path(sys.executable).parent / "jupyter-book"), "build", "book", "--config", "_config.yml", "--all", "--path-output", str(work), "-W", "-n", "--keep-going"]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "NO_COLOR": "1", "PYTHONPATH": str(ROOT)}
    counter = Counter("Making the pages:")
    with open(LOG, "w", encoding="utf-8") as log, subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout:
            log.write(line)
            plain = re.sub(r"\x1b\[[0-9;]*m", "", line)
            if found := re.search(r"(reading|writing) sources?.*\[ *(\d+)%\]|writing output.*\[ *(\d+)%\]", plain):
                share = found[2] or found[3]
                counter.show(f"{'executing' if found[2] else 'writing'}, {share}%")
    built = work / "_build" / "html"
    if process.returncode or not (built / "index.html").exists():
        problems = [re.sub(r"\x1b\[[0-9;]*m", "", line).strip() for line in LOG.read_text(encoding="utf-8").splitlines() if re.search(r"WARNING|ERROR|Error:", line) and "IPKernelApp" not in line]
        sys.exit("\nThe book could not be built; the old one, if any, stays. All output is in _build/build.log.\n" + "\n".join(problems[:8]))
    old = OUT / "html.old"
    shutil.rmtree(old, ignore_errors=True)
    if HTML.exists():
        HTML.rename(old)
    built.rename(HTML)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)
    counter.done(f"{len(list(HTML.glob('*.html')))} pages")


def tell_readability() -> None:
    """Which pages are the hardest to read. Its word counts weigh 60 MB and are with the tests, so a server's build does without."""
    from tools import readability

    if readability.possible():
        say(readability.table(readability.report(HTML)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--force", action="store_true", help="also when nothing changed")
    options = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    try:
        digest = inputs()
    except ValueError as error:
        sys.exit(f"{error}\nNothing was built.")
    if not options.force and STAMP.exists() and STAMP.read_text() == digest and (HTML / "index.html").exists():
        return say("The book is up to date.")
    STAMP.unlink(missing_ok=True)
    check_data()
    prepare()
    make_pages()
    STAMP.write_text(digest)
    tell_readability()
    say(f"The book is in {HTML.relative_to(ROOT)}/; open index.html there, or run make serve.")


if __name__ == "__main__":
    main()
