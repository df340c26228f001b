"""Standalone Voila with the book as tornado's default handler: one process, one port, and no Jupyter server that runs code on request."""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path
from typing import Any

import tornado.web
from jupyter_server.base.handlers import FileFindHandler
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError
from traitlets import Integer, Unicode
from traitlets.config import Config
from voila.app import Voila
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.static_file_handler import MultiStaticFileHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from tools import build
from widgets.views import live_pages

from . import files, forked, gateway, guard, pages, room, texts

LIVE = pages.LIVE
# A page that vanished without a word no longer answers a ping; left alone this long, its kernel goes.
PING_S, ALONE_S = 30, 420
LOOK_S = 20
CONNECT_S = 45
MESSAGE_BYTES = 30_000_000
# The path of a socket has 107 characters at most, of which Voila and Jupyter take 65.
LONGEST_FOLDER = 40


class Static(guard.Headers, files.Compressed, MultiStaticFileHandler):
    """The scripts of Voila."""

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "max-age=600")


class Extensions(guard.Headers, files.Compressed, FileFindHandler):
    """The scripts of widgets."""


class Channel(guard.Guarded, VoilaKernelWebsocketHandler):
    """The channel between a page and its kernel; Voila sees to it that no code comes through."""

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        # The page may have left while its kernel was being reached.
        return super().select_subprotocol(subprotocols) if self.connection else None

    async def open(self, kernel_id: str) -> None:
        if self.connection:
            await super().open(kernel_id)
        else:
            self.close()

    def on_close(self) -> None:
        if self.connection:
            super().on_close()

    def on_message(self, message: bytes | str) -> Any:
        if self.connection is None:
            return None
        if isinstance(message, bytes):
            try:
                gateway.message_type(message)
            except ValueError:
                self.close(gateway.UNFIT, "no message")
                return None
        return super().on_message(message)


class Kernel(guard.Guarded, KernelHandler):
    """Tells a page that its kernel is there. Not a list of kernels, and none can be ended here."""

    SUPPORTED_METHODS = ("GET",)


class Notebooks(LargeFileManager):
    """Reads notebooks that this server has just written: there is no signature to look up."""

    def mark_trusted_cells(self, nb: object, path: str = "") -> None:
        pass


class Start(guard.Headers, tornado.web.RequestHandler):
    """/live and /live/ lead to the book, which lists the calculators."""

    def get(self) -> None:
        self.redirect("/index.html")


class Server(Voila):
    """Voila with our pages, one readable address each, and nothing else of what Voila or Jupyter would serve."""

    room_code = Unicode("", config=True, help="what a visitor must give before a page with a kernel")
    visitors = Integer(0, config=True, help="how many kernels at most; 0: as many as the memory carries")

    def setup_template_dirs(self) -> None:
        super().setup_template_dirs()
        self.template_paths.insert(0, str(texts.TEMPLATES))

    def init_settings(self) -> dict:
        settings = super().init_settings()
        self.contents_manager = settings["contents_manager"] = Notebooks(parent=self)
        self.room = room.Room(self.visitors or room.seats(), lambda: len(self.kernel_manager))
        return {**settings, "room": self.room, "room_code": self.room_code}

    def init_handlers(self) -> list:
        """The routes that a page needs: itself, its kernel's websocket, scripts, and saying that it is left. No files, no contents, no list of kernels."""
        ours = {VoilaKernelWebsocketHandler: Channel, MultiStaticFileHandler: Static, FileFindHandler: Extensions, KernelHandler: Kernel, VoilaShutdownKernelHandler: pages.Leave}
        kept = [(each[0], ours[each[1]], *each[2:]) for each in super().init_handlers() if each[1] in ours]
        preset = {"template_paths": self.template_paths, "config": self.config, "voila_configuration": self.voila_configuration}
        live = [(f"{LIVE}{name}/?", pages.Page, {"name": name, **preset}) for name in live_pages.pages()]
        return [*live, *kept, (guard.Door.path, guard.Door), (LIVE.rstrip("/") + "/?", Start), (f"{LIVE}.*", files.NotFound)]

    def stop(self) -> None:
        super().stop()
        forked.NURSERY.stop()


def settings(host: str, port: int, root: Path, code: str = "", visitors: int = 0, alone_s: int = ALONE_S) -> Config:
    """The configuration of the server whose notebooks are in `root`; a kernel without a page is stopped after `alone_s` seconds."""
    config = Config()
    config.Server.room_code = code
    config.Server.visitors = visitors
    config.Voila.ip = host
    config.Voila.port = port
    config.Voila.port_retries = 0
    config.Voila.base_url = LIVE
    config.Voila.open_browser = False
    config.Voila.root_dir = str(root)
    config.Voila.log_level = logging.WARNING
    config.Voila.tornado_settings = {
        "default_handler_class": files.Book,
        "default_handler_args": {"path": str(build.HTML), "default_filename": "index.html"},
        "compress_response": True,
        "ws_ping_interval": 1000 * PING_S,
        "ws_ping_timeout": 1000 * PING_S,
        "websocket_max_message_size": MESSAGE_BYTES,
        "max_body_size": 1_000_000,
    }
    voila = config.VoilaConfiguration
    voila.allow_template_override = voila.allow_theme_override = "NO"
    # What else is installed for JupyterLab has no place here and brings errors of its own.
    voila.extension_allowlist = ["anywidget", "@jupyter-widgets/jupyterlab-manager", "@voila-dashboards/widgets-manager8"]
    voila.show_tracebacks = False
    voila.resources = {"boek": pages.BOOK}
    voila.multi_kernel_manager_class = "tools.server.kernels.RoomKernelManager"
    config.RoomKernelManager.cull_interval = min(LOOK_S, alone_s)
    config.RoomKernelManager.cull_idle_timeout = alone_s
    config.RoomKernelManager.connect_s = min(CONNECT_S, alone_s)
    # A page cannot use a kernel that started anew: it is connected to the one it knew.
    config.KernelManager.autorestart = False
    # Two kernels that start at once can pick the same port; two files of their own they cannot.
    short = len(tempfile.gettempdir()) <= LONGEST_FOLDER
    config.KernelManager.transport = "ipc" if forked.possible() and short else "tcp"
    config.HTMLExporter.language_code = "nl"
    return config


def still_there(record: logging.LogRecord) -> bool:
    """Whether a line of the log is about more than a reader who left while something was being sent: that is no error."""
    return not (record.exc_info and isinstance(record.exc_info[1], WebSocketClosedError | StreamClosedError))


def launch(config: Config, kernel_gateway: str = "") -> None:
    """Serve until stopped; with kernels at the gateway of that address, or here when there is none."""
    os.environ[live_pages.HAS_FRONT_END] = "1"
    logging.getLogger("asyncio").addFilter(still_there)
    if kernel_gateway:
        config.merge(gateway.settings(kernel_gateway))
    elif forked.possible():
        forked.register()
        forked.NURSERY.start()
    Server.launch_instance(argv=[], config=config)
