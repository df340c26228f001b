"""What several kinds of tests share: the built book, a browser, a server."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import http.server
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tools import browser as chromium
from tools import build

ROOT = Path(__file__).parent.parent


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


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[str]:
    """`make serve` as a user runs it, without the make: the address of book and live pages. Its log must hold no traceback."""
    port = free_port()
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen([sys.executable, str(ROOT / "tools" / "serve.py"), "--port", str(port), *arguments], cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
        address = f"http://127.0.0.1:{port}/"
        try:
            wait_for(address)
            yield address
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            process.kill()
        log.seek(0)
        said = log.read()
    assert "Traceback" not in said, said


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


def wait_for(address: str, seconds: float = 40) -> None:
    """Until the address answers; a minute late is an error."""
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
