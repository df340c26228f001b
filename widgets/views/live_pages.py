"""The Voila pages: a small notebook per calculator, which opens the app and no more."""

from __future__ import annotations

import json
from pathlib import Path

from .. import calculators

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def write(folder: Path) -> list[Path]:
    """One notebook per calculator in `folder`, named as the calculator; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in calculators.NAMES:
        record = calculators.get(name)
        notebook = {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {"kernelspec": KERNEL, "language_info": {"name": "python"}, "title": f"{record.title} - Werkzekerheid verkend", "hoofdstuk": record.chapter},
            "cells": [{"cell_type": "code", "id": "rekenhulp", "metadata": {}, "execution_count": None, "outputs": [], "source": f'from widgets import show\n\nshow("{name}")'}],
        }
        path = folder / f"{name}.ipynb"
        path.write_text(json.dumps(notebook, ensure_ascii=False, indent=1), encoding="utf-8")
        written.append(path)
    return written
