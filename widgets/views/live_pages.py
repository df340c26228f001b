"""The Voila pages: a small notebook per calculator, and one for figures of one's own; each opens the app and no more."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .. import calculators

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
OWN = "eigen-cijfers"
# These pages show the calculator of the same name before there is a kernel.
SHOWN_AT_ONCE = frozenset(calculators.NAMES)
# Set in the environment of a kernel whose page holds the front end already: then it sends a few lines instead of all of it.
HAS_FRONT_END = "WERKZEKERHEID_VOORKANT"
BOOK = Path(__file__).parent.parent.parent / "book"


@dataclass(frozen=True)
class LivePage:
    """A page: its title, the chapter that it belongs to, and the code in its one cell."""

    title: str
    chapter: str
    code: str

    @property
    def chapter_title(self) -> str:
        return heading(self.chapter)


@cache
def pages() -> dict[str, LivePage]:
    """Each page by the name in its address."""
    found = {}
    for name in calculators.NAMES:
        record = calculators.get(name)
        call = "werkplaats" if record.work else "show"
        found[name] = LivePage(record.title, record.chapter, f'from widgets import {call}\n\n{call}("{name}")')
    return {**found, OWN: LivePage("Eigen cijfers", "werkplaats", "from widgets import eigen_cijfers\n\neigen_cijfers()")}


@cache
def heading(chapter: str) -> str:
    """How the chapter is called on its page: "Triple Helix"."""
    text = (BOOK / f"{chapter}.md").read_text(encoding="utf-8")
    return re.search(r"^# (.+)$", text, flags=re.M)[1]


def write(folder: Path) -> list[Path]:
    """One notebook per page in `folder`, named as the page; their paths. What is there already stays as it is: the folder may be read-only."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, page in pages().items():
        notebook = {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {"kernelspec": KERNEL, "language_info": {"name": "python"}, "title": page.title},
            "cells": [{"cell_type": "code", "id": "rekenhulp", "metadata": {}, "execution_count": None, "outputs": [], "source": page.code}],
        }
        path = folder / f"{name}.ipynb"
        text = json.dumps(notebook, ensure_ascii=False, indent=1)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        written.append(path)
    return written
