"""Files: those of the book, and the scripts of Voila. Each is compressed once, not for every visitor."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import mimetypes
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import tornado.iostream
import tornado.web

from widgets.views import policy, prepared

from . import guard, texts

TEXT = (".html", ".js", ".css", ".json", ".jsonld", ".xml", ".svg", ".csv", ".txt", ".map")
mimetypes.add_type("application/ld+json", ".jsonld")


@lru_cache(maxsize=1000)
def compressed(path: str, changed_ns: int) -> bytes:
    """The file's content, gzipped; `changed_ns` makes a changed file another one."""
    return gzip.compress(Path(path).read_bytes(), 6, mtime=0)


class Compressed:
    """For a static file handler: text goes out compressed, from memory. Mix in before the handler."""

    async def get(self: Any, path: str, include_body: bool = True) -> None:
        wanted = "gzip" in self.request.headers.get("Accept-Encoding", "") and "Range" not in self.request.headers
        if not wanted or not path.endswith(TEXT):
            return await super().get(path, include_body)
        self.path = self.parse_url_path(path)
        # In this order: the search may change the root.
        found = self.get_absolute_path(self.root, self.path)
        self.absolute_path = self.validate_absolute_path(self.root, found)
        if self.absolute_path is None:
            return None
        self.modified = self.get_modified_time()
        self.set_headers()
        content = compressed(self.absolute_path, Path(self.absolute_path).stat().st_mtime_ns)
        self.set_header("Etag", f'"{hashlib.sha256(content).hexdigest()[:32]}"')
        self.set_header("Vary", "Accept-Encoding")
        if self.check_etag_header():
            self.set_status(304)
            return None
        self.set_header("Content-Encoding", "gzip")
        self.set_header("Content-Length", len(content))
        if include_body:
            self.write(content)
        # A reader who goes away in the middle of a file is no error.
        with contextlib.suppress(tornado.iostream.StreamClosedError):
            await self.flush()
        return None


class Book(guard.Headers, Compressed, tornado.web.StaticFileHandler):
    """The static book, open to all, with its errors in Dutch; as default handler it takes its path from the request."""

    async def get(self, path: str | None = None, include_body: bool = True) -> None:
        path = unquote(self.request.path).lstrip("/")
        if "\0" in path:
            raise tornado.web.HTTPError(404)
        await super().get(path or "index.html", include_body)

    async def head(self, path: str | None = None) -> None:
        await self.get(path, include_body=False)

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-cache")
        if Path(self.absolute_path).parent == Path(self.root, prepared.PAGES).resolve() and self.absolute_path.endswith(".html"):
            # The page of one calculator may stand in any site: it is static, with no kernel, no cookie, nothing that a click could give away.
            self.set_header("Content-Security-Policy", policy.text())
            self.clear_header("X-Frame-Options")


class NotFound(guard.Headers, tornado.web.RequestHandler):
    """Any other address below /live/."""

    def prepare(self) -> None:
        self.set_status(404)
        self.finish(texts.page("fout.html", status=404))
