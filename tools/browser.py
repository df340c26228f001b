"""Which Chromium the tests and the bench drive, and how it is started."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import Any

# Without these Chromium calls home, which a closed network refuses many times over.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def find() -> str | None:
    """Path of a Chromium on this machine: the system's, or Playwright's own; None when there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    caches = [os.environ.get("PLAYWRIGHT_BROWSERS_PATH", ""), "~/.cache/ms-playwright", "~/Library/Caches/ms-playwright"]
    for cache in filter(None, caches):
        for pattern in ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium"):
            if found := sorted(Path(cache).expanduser().glob(pattern)):
                return str(found[-1])
    return None


def launch(playwright: object, *more: str) -> object:
    """A headless browser of Playwright's sync API, started with `more` arguments too."""
    return playwright.chromium.launch(executable_path=find(), args=[*ARGUMENTS, *more])


def until(page: Any, expression: str, arg: object = None, seconds: float = 60) -> None:
    """Until the expression holds: asked again and again, since a page's policy refuses what Playwright would wait with. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression, arg):
        if time.monotonic() > end:
            raise TimeoutError(expression)
        page.wait_for_timeout(20)
