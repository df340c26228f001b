"""Serves the book and the Voila pages on one port: the book at /, a calculator at /live/NAME.

    .venv/bin/python tools/serve.py [--host 127.0.0.1] [--port 8000] [--code ROOMCODE] [--visitors N] [--gateway URL]

Others than this machine are let in only with a room code of six characters or more, which a visitor gives once; or with --open,
when something in front of this server guards the door.
"""

from __future__ import annotations

import argparse
import ipaddress
import os
import socket
import sys
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import build
from tools.server import app, guard, room
from widgets import calculators
from widgets.views import live_pages, prepared

SHORTEST_CODE = 6


def port_is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def refuse(options: argparse.Namespace) -> str:
    """Why the server does not start with these options, in one sentence; empty when it does."""
    if not 0 < options.port < 65536:
        return f"{options.port} is not a port number: choose one from 1 to 65535."
    if options.code and len(options.code.strip()) < SHORTEST_CODE:
        return f"A room code has {SHORTEST_CODE} characters or more: anyone on the network can guess at it."
    if not options.code and not options.open and not is_loopback(options.host):
        return f"On {options.host} others can come in: choose a room code (make serve HOST={options.host} CODE=...), or serve on 127.0.0.1."
    if options.alone < 1:
        return f"{options.alone} seconds is too short for a page to come back: choose 1 or more, or leave it out."
    if options.visitors < 0:
        return f"{options.visitors} visitors is not a number of visitors: choose 1 or more, or leave it out."
    if options.gateway and not options.gateway.startswith(("http://", "https://")):
        return f"{options.gateway} is no address of a gateway: it starts with http:// or https://."
    if not port_is_free(options.host, options.port):
        return f"Port {options.port} on {options.host} is taken. Stop what uses it, or choose another: make serve PORT={options.port + 1}"
    if not (build.HTML / "index.html").exists():
        return "The book has not been built yet: run make build first."
    if not (prepared.FOLDER / prepared.fingerprint()).exists():
        return "The book is older than widgets/ or data/: run make build first."
    return ""


def reached_at(host: str) -> str:
    """The address by which others on the network reach this machine, when it listens to all; else `host` itself."""
    if host not in ("0.0.0.0", "::"):
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # No packet goes out: the system only looks up which of its addresses it would use.
            probe.connect(("198.51.100.1", 9))
            return probe.getsockname()[0]
        except OSError:
            return "127.0.0.1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--code", default="", help="the room code; needed when others than this machine can come in")
    parser.add_argument("--open", action="store_true", help="no room code although others can come in: something else guards the door")
    parser.add_argument("--gateway", default="", metavar="URL", help="start kernels at this Jupyter kernel gateway, on other machines")
    parser.add_argument("--visitors", type=int, default=0, help="how many kernels at most (default: what the memory carries)")
    parser.add_argument("--alone", type=int, default=app.ALONE_S, help="seconds after which a kernel without a page is stopped (default: %(default)s)")
    options = parser.parse_args()
    if reason := refuse(options):
        sys.exit(reason)
    root = prepared.ROOT / "_build" / "live"
    live_pages.write(root)
    os.chdir(root)
    address = f"http://{reached_at(options.host)}:{options.port}"
    print(f"The book:        {address}/", flush=True)
    print(f"The calculators: {address}{app.LIVE}NAME, with NAME one of {', '.join(calculators.NAMES)}", flush=True)
    if options.code:
        print(f"With the code:   {address}{guard.Door.path}?code={quote(options.code.strip())}", flush=True)
    print(f"Visitors:        at most {options.visitors or room.seats()} with a kernel; who comes later uses the pages without one", flush=True)
    print("Stop with Ctrl+C.", flush=True)
    app.launch(app.settings(options.host, options.port, root, options.code.strip(), options.visitors, options.alone), options.gateway)


if __name__ == "__main__":
    main()
