"""What several kinds of tests share: the built book, a browser, a server."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import http.server
import re
import subprocess
import sys
import threading
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import tools.serving
from tools import browser as chromium
from tools import build

ROOT = Path(__file__).parent.parent

# How long an example takes says something of the machine, not of the code.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")


@pytest.fixture(scope="session")
def book() -> Path:
    """The folder of the built book, built from what is in the checkout now."""
    subprocess.run([sys.executable, str(ROOT / "tools" / "build.py")], check=True)
    return build.HTML


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = chromium.launch(playwright)
        yield opened
        opened.close()


@contextlib.contextmanager
def watched(browser: Browser) -> Iterator[Page]:
    """A page that fails the test on a script error or a request to another host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    opened = context.new_page()
    opened.problems = []
    opened.requests = []
    opened.on("pageerror", lambda error: opened.problems.append(f"script error: {error}"))
    # Who leaves a live page says so and does not wait for the answer, nor for what was being asked about the kernel.
    opened.on("requestfailed", lambda request: re.search("/api/(shutdown|kernels)/", request.url) or opened.problems.append(f"failed: {request.url}"))
    opened.on("request", lambda request: opened.requests.append(request.url))
    yield opened
    foreign = [url for url in opened.requests if not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "file://", "data:", "blob:"))]
    context.close()
    assert not foreign, f"requests to another host: {foreign}"
    assert not opened.problems, opened.problems


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with watched(browser) as opened:
        yield opened


@pytest.fixture(scope="session")
def site(book: Path) -> Iterator[str]:
    """The static book over http, by the plainest server there is: its address, ending in a slash."""
    handler = functools.partial(Quiet, directory=str(book))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[str]:
    """The address of a server as a user runs it. Its log must hold no traceback."""
    with tools.serving.serving(*arguments) as server:
        yield server.address
    assert "Traceback" not in server.said, server.said


@pytest.fixture(scope="session")
def served(book: Path) -> Iterator[str]:
    """A server for all tests that do it no harm."""
    with serving() as address:
        yield address


def run(coroutine: Coroutine) -> Any:
    """What the coroutine returns, run in a thread of its own: Playwright keeps an event loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


@pytest.fixture
def no_loop() -> Iterator[None]:
    """No event loop seems to run in this thread, although Playwright may keep one there."""
    kept = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(kept)
