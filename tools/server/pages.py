"""One live page: it works before it has a kernel. What stands on it comes from the book; Voila connects it to a kernel of its own."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from functools import cache

import tornado.web
from jupyter_server.base.handlers import JupyterHandler
from tornado.iostream import StreamClosedError
from traitlets.config import Config
from voila.configuration import VoilaConfiguration
from voila.notebook_renderer import NotebookRenderer
from voila.utils import get_page_config

from widgets.views import live_pages, prepared, werkplaats

from . import guard, texts
from .room import Full, Turn

LIVE = "/live/"
BOOK = "/"
IDLE_S = 600
TRIES, PAUSE_S = 12, 0.25
WIDGET = "application/vnd.jupyter.widget-view+json"


@cache
def section(name: str) -> str:
    """The calculator of the page as the book shows it, its links from the book's place; empty for a page without one."""
    found = prepared.html(name) if name in live_pages.SHOWN_AT_ONCE else ""
    return prepared.links_from(found, BOOK)


@cache
def panel(name: str) -> str:
    """What stands above it: the panel of the calculator's work, closed until there is a kernel; empty for one without."""
    work = werkplaats.works().get(name) if section(name) else None
    return prepared.panel(name, work) if work else ""


class Page(guard.Guarded, JupyterHandler):
    """A page with its place in the line for a kernel."""

    def initialize(self, name: str, template_paths: list[str], config: Config, voila_configuration: VoilaConfiguration) -> None:
        self.name = name
        self.preset = {"template_paths": template_paths, "traitlet_config": config, "voila_configuration": voila_configuration}
        self.kernel_id: str | None = None
        self.left = False
        self.turn: Turn | None = None

    @tornado.web.authenticated
    async def get(self) -> None:
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Security-Policy", guard.content_policy(script_src="blob:"))
        page = live_pages.pages()[self.name]
        self.turn = await self.seat()
        if self.turn is None and not section(self.name):
            self.set_status(503)
            self.finish(texts.page("druk.html", title=page.title, chapter=page.chapter, path=f"{LIVE}{self.name}"))
            return
        self.write(texts.page("pagina.html", name=self.name, page=page, book=BOOK, live=LIVE, section=section(self.name), panel=panel(self.name)))
        if self.turn is None:
            self.write(texts.page("vol.html") + "</div></body></html>")
            return
        try:
            await self.flush()
            async for place in self.turn.places():
                self.write(f'<p class="rij">De server is druk. U bent nummer {place} in de rij.</p>\n')
                await self.flush()
            if not self.left:
                await self.connect()
        except StreamClosedError:
            self.left = True
        finally:
            self.turn.done()
            if self.left and self.kernel_id:
                await self.kernel_manager.stop(self.kernel_id)

    async def seat(self) -> Turn | None:
        """A place in the line; None when the room is full and stays so."""
        for _ in range(TRIES):
            try:
                return self.settings["room"].line_up()
            except Full:
                # Who has left a page open for long gives way; on that page the calculators go on. And who reloads a page has
                # a kernel that is just being stopped.
                if not await self.kernel_manager.make_room(IDLE_S):
                    await asyncio.sleep(PAUSE_S)
        return None

    async def connect(self) -> None:
        """The rest of the page: Voila's, with the kernel."""
        shown = False
        try:
            async for html in self.rendered():
                shown = shown or WIDGET in html
                self.write(html)
                await self.flush()
        except StreamClosedError:
            raise
        except Exception:
            self.log.exception("no kernel for %s", self.name)
        if not shown:
            self.write(texts.page("vol.html", mislukt=True))

    async def rendered(self) -> AsyncIterator[str]:
        """The parts of the page as Voila renders them; on the way the kernel is started and the cell executed."""
        settings = self.settings
        if "page_config" not in settings:
            settings["page_config"] = get_page_config(base_url=self.base_url, settings=settings, log=self.log, voila_configuration=self.preset["voila_configuration"])
        renderer = NotebookRenderer(
            request_handler=self,
            notebook_path=f"{self.name}.ipynb",
            config_manager=self.config_manager,
            contents_manager=self.contents_manager,
            base_url=self.base_url,
            kernel_spec_manager=self.kernel_spec_manager,
            page_config=settings["page_config"],
            **self.preset,
        )
        await renderer.initialize()
        # Voila compiles all templates anew for every visitor, which took most of the server's time.
        renderer.exporter._environment_cached = settings.setdefault("page_environment", renderer.exporter.environment)
        self.kernel_id = await self.kernel_manager.start_kernel(kernel_name=renderer.notebook.metadata.kernelspec.name, path="", env=dict(os.environ))
        self.turn.has_kernel = True
        kernel = self.kernel_manager.get_kernel(self.kernel_id)
        async for html, _ in renderer.generate_content_generator(self.kernel_id, kernel):
            yield html

    def on_connection_close(self) -> None:
        self.left = True
        if self.turn:
            self.turn.done()


class Leave(guard.Headers, JupyterHandler):
    """A page says that it is left, and its kernel stops. The kernel's id is known to that page alone, so no token is asked."""

    def check_xsrf_cookie(self) -> None:
        """A page that is being left can send no header; from another site it is refused all the same."""
        if self.request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin" or not self.check_origin():
            raise tornado.web.HTTPError(403)

    @tornado.web.authenticated
    async def post(self, kernel_id: str) -> None:
        self.check_xsrf_cookie()
        await self.kernel_manager.stop(kernel_id)
        self.set_status(204)
        self.finish()
