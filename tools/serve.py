"""Serves the book and the Voila pages on one port: the book at /, a calculator at /live/NAME.

    .venv/bin/python tools/serve.py [--host 127.0.0.1] [--port 8000]

Standalone Voila with the book as tornado's default handler: one process, no application of our own.
"""

from __future__ import annotations

import argparse
import logging
import os
import socket
import sys
from pathlib import Path
from urllib.parse import unquote

import jinja2
import tornado.web
from traitlets.config import Config
from voila.app import Voila
from voila.handler import VoilaHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.treehandler import TornadoVoilaTreeHandler

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import build
from widgets import calculators
from widgets.views import live_pages, prepared

TEMPLATES = prepared.PACKAGE / "views" / "templates" / "voila"
LIVE = "/live/"


def error_page(status: int) -> str:
    """Our error page in Dutch."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True)
    return environment.get_template("error.html").render(status_code=status)


class Book(tornado.web.StaticFileHandler):
    """The static book, with its errors in Dutch; as default handler it takes its path from the request."""

    async def get(self, path: str | None = None, include_body: bool = True) -> None:
        path = unquote(self.request.path).lstrip("/")
        if "\0" in path:
            raise tornado.web.HTTPError(404)
        await super().get(path, include_body)

    async def head(self, path: str | None = None) -> None:
        await self.get(path, include_body=False)

    def write_error(self, status_code: int, **_: object) -> None:
        self.finish(error_page(status_code))

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-cache")
        self.set_header("X-Content-Type-Options", "nosniff")


class NotFound(tornado.web.RequestHandler):
    """Any other address below /live/."""

    def prepare(self) -> None:
        self.set_status(404)
        self.finish(error_page(404))


class Start(tornado.web.RequestHandler):
    """/live and /live/ lead to the book, which lists the calculators."""

    def get(self) -> None:
        self.redirect("/index.html")


class Server(Voila):
    """Voila with our template, and one readable address per calculator instead of a tree of files."""

    def setup_template_dirs(self) -> None:
        super().setup_template_dirs()
        self.template_paths.insert(0, str(TEMPLATES))

    def init_handlers(self) -> list:
        kept = [each for each in super().init_handlers() if each[1] not in (TornadoVoilaHandler, TornadoVoilaTreeHandler) and not each[1].__name__.startswith(("AllowListFile", "VoilaContents"))]
        pages = [
            (
                f"{LIVE}{name}/?",
                TornadoVoilaHandler,
                {"notebook_path": f"{name}.ipynb", "template_paths": self.template_paths, "config": self.config, "voila_configuration": self.voila_configuration},
            )
            for name in live_pages.pages()
        ]
        return [*pages, *kept, (LIVE + "?", Start), (f"{LIVE}.*", NotFound)]


# A preset notebook makes Voila redirect an address with a path to a file download; ours have no path.
VoilaHandler.redirect_to_file = lambda self, path: self.send_error(404)


def settings(host: str, port: int, root: Path) -> Config:
    config = Config()
    config.Voila.ip = host
    config.Voila.port = port
    config.Voila.port_retries = 0
    config.Voila.base_url = LIVE
    config.Voila.open_browser = False
    config.Voila.root_dir = str(root)
    config.Voila.log_level = logging.WARNING
    config.Voila.tornado_settings = {
        "default_handler_class": Book,
        "default_handler_args": {"path": str(build.HTML), "default_filename": "index.html"},
        "compress_response": True,
    }
    config.VoilaConfiguration.allow_template_override = "NO"
    # What else is installed for JupyterLab has no place here and brings errors of its own.
    config.VoilaConfiguration.extension_allowlist = ["anywidget", "@jupyter-widgets/jupyterlab-manager", "@voila-dashboards/widgets-manager8"]
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.show_tracebacks = False
    # A visitor who left without a word gives the kernel back.
    config.VoilaKernelManager.cull_interval = 60
    config.VoilaKernelManager.cull_idle_timeout = 600
    config.MappingKernelManager.cull_interval = 60
    config.MappingKernelManager.cull_idle_timeout = 600
    config.VoilaConfiguration.resources = {"boek": "/"}
    config.HTMLExporter.language_code = "nl"
    return config


def port_is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if not 0 < options.port < 65536:
        sys.exit(f"{options.port} is not a port number: choose one from 1 to 65535.")
    if not port_is_free(options.host, options.port):
        sys.exit(f"Port {options.port} on {options.host} is taken. Stop what uses it, or choose another: make serve PORT={options.port + 1}")
    if not (build.HTML / "index.html").exists():
        sys.exit("The book has not been built yet: run make build first.")
    root = prepared.ROOT / "_build" / "live"
    live_pages.write(root)
    os.chdir(root)
    print(f"The book:        http://{options.host}:{options.port}/", flush=True)
    print(f"The calculators: http://{options.host}:{options.port}{LIVE}{calculators.NAMES[0]} (and {', '.join(calculators.NAMES[1:])})", flush=True)
    print("Stop with Ctrl+C.", flush=True)
    Server.launch_instance(argv=[], config=settings(options.host, options.port, root))


if __name__ == "__main__":
    main()
