"""A server as a user starts it, for as long as a test or a measurement needs it."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tools import build


@dataclass
class Served:
    """A running server: its address, ending in a slash, and its process id; once it has stopped, all that it said."""

    address: str
    pid: int
    said: str = ""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(address: str, seconds: float = 40) -> None:
    """Until the address answers. Raises OSError when it does not in time."""
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


@contextlib.contextmanager
def running(command: list[Any], port: int, ready: str = "", **options: Any) -> Iterator[Served]:
    """A command that serves on that port, from when the path `ready` answers until the block ends; then it is stopped. `options` go to Popen."""
    address = f"http://127.0.0.1:{port}/"
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen([str(each) for each in command], **{"cwd": build.ROOT, **options}, stdout=log, stderr=subprocess.STDOUT)
        served = Served(address, process.pid)
        try:
            wait_for(address + ready)
            yield served
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(30)
            process.kill()
            process.wait()
            log.seek(0)
            served.said = log.read()


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[Served]:
    """`make serve` with these arguments, without the make."""
    port = free_port()
    with running([sys.executable, build.ROOT / "tools" / "serve.py", "--port", port, *arguments], port) as server:
        yield server
