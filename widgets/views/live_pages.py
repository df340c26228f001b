"""The Voila pages: a small notebook per calculator, and one for figures of one's own; each opens the app and no more."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .. import calculators

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


OWN = "eigen-cijfers"
BOOK = Path(__file__).parent.parent.parent / "book"


def pages() -> dict[str, tuple[str, str, str]]:
    """Name of each page to its title, chapter and the code in its one cell."""
    found = {name: (calculators.get(name).title, calculators.get(name).chapter, f'from widgets import show\n\nshow("{name}")') for name in calculators.NAMES}
    return {**found, OWN: ("Eigen cijfers", "banenafspraak", "from widgets import eigen_cijfers\n\neigen_cijfers()")}


def heading(chapter: str) -> str:
    """How the chapter is called on its page: "Triple Helix"."""
    text = (BOOK / f"{chapter}.md").read_text(encoding="utf-8")
    return re.search(r"^# (.+)$", text, flags=re.M)[1]


def write(folder: Path) -> list[Path]:
    """One notebook per page in `folder`, named as the page; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, (title, chapter, source) in pages().items():
        notebook = {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {"kernelspec": KERNEL, "language_info": {"name": "python"}, "title": f"{title} - Werkzekerheid verkend", "hoofdstuk": chapter, "hoofdstuktitel": heading(chapter)},
            "cells": [{"cell_type": "code", "id": "rekenhulp", "metadata": {}, "execution_count": None, "outputs": [], "source": source}],
        }
        path = folder / f"{name}.ipynb"
        path.write_text(json.dumps(notebook, ensure_ascii=False, indent=1), encoding="utf-8")
        written.append(path)
    return written
