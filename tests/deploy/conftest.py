"""Processes for the tests of deploy/: started on loopback, stopped by their id, their output shown when something fails."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import ROOT
from tools.deploy_check import NODE, VENV

ENVIRONMENT = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "JUPYTERHUB_API_TOKEN")}


class Process:
    """A command that runs, with its output in a file."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.output = folder / "output.log"
        with open(self.output, "w") as log:
            self.popen = subprocess.Popen([str(each) for each in command], cwd=folder, env={**ENVIRONMENT, **environment}, stdout=log, stderr=subprocess.STDOUT)

    def wait_for(self, address: str, headers: dict[str, str] | None = None, seconds: float = 90) -> None:
        """Until the address answers without an error."""
        end = time.monotonic() + seconds
        while True:
            try:
                urllib.request.urlopen(urllib.request.Request(address, headers=headers or {}), timeout=5).close()
                return
            except OSError as problem:
                if time.monotonic() > end or self.popen.poll() is not None:
                    raise AssertionError(f"{address}: {problem}\n{self.said()}") from problem
                time.sleep(0.2)

    def said(self) -> str:
        return self.output.read_text(errors="replace")[-6000:]

    def stop(self) -> None:
        self.popen.terminate()
        try:
            self.popen.wait(90)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Process]]:
    """start(command, **environment): a Process, in an empty folder of its own."""
    if not VENV.exists() or not NODE.exists():
        pytest.fail("What these tests run is not installed: make deploy-check")
    with contextlib.ExitStack() as stack:

        def begin(command: list[str], **environment: str) -> Process:
            process = Process(command, tmp_path_factory.mktemp("process"), environment)
            stack.callback(process.stop)
            return process

        yield begin


@pytest.fixture(scope="module")
def serve(start: Callable[..., Process], book: Path) -> Callable[..., str]:
    """serve(port, *options): the server as a user runs it, its address."""

    def begin(port: int, *options: str) -> Process:
        process = start([sys.executable, ROOT / "tools" / "serve.py", "--port", port, *options], PYTHONPATH=str(ROOT))
        process.wait_for(f"http://127.0.0.1:{port}/")
        return process

    return begin


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Page]:
    """A page that fails the test on a script error or a request to another host; servers stop here, so a request may fail."""
    with browser.new_context(locale="nl-NL") as context:
        page = context.new_page()
        errors, addresses = [], []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: addresses.append(request.url))
        yield page
        assert errors == []
        assert [each for each in addresses if not each.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:"))] == []
