"""What every answer of the server has in common: safe headers, and the room code before anything that costs a kernel."""

from __future__ import annotations

import asyncio
import hmac
from typing import Any
from urllib.parse import parse_qsl, urlencode

import tornado.web

from widgets.views import policy

from . import texts

COOKIE = "toegang"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
}
WRONG_PAUSE_S = 1.0


def content_policy(**more: str) -> str:
    """The Content-Security-Policy of the pages, and who may frame them."""
    return policy.text(frame_ancestors="'self'", **more)


class Headers:
    """For any request handler: the headers of this server. Mix in before the handler."""

    def set_default_headers(self: Any) -> None:
        super().set_default_headers()
        for name, value in HEADERS.items():
            self.set_header(name, value)
        self.set_header("Content-Security-Policy", content_policy())

    def write_error(self: Any, status_code: int, **_: object) -> None:
        self.finish(texts.page("fout.html", status=status_code))


class Guarded(Headers):
    """Besides, only for who has given the room code, if there is one. What is open to all mixes in Headers alone."""

    async def prepare(self: Any) -> None:
        if not admitted(self):
            if self.request.method == "GET" and "text/html" in self.request.headers.get("Accept", ""):
                self.redirect(f"{Door.path}?{urlencode(asked(self.request.uri))}")
            else:
                self.set_status(403)
                self.finish(texts.page("fout.html", status=403))
            return
        found = super().prepare()
        if found is not None:
            await found


def asked(uri: str) -> dict[str, str]:
    """What to ask the door for who came to this address: where to go on to, and the code if the address carries it."""
    path, _, query = uri.partition("?")
    given = dict(parse_qsl(query))
    code = given.pop("code", "")
    rest = f"{path}?{urlencode(given)}" if given else path
    return {"naar": rest, **({"code": code} if code else {})}


def admitted(handler: tornado.web.RequestHandler) -> bool:
    """Whether the visitor gave the code before, or there is none."""
    code = handler.settings.get("room_code")
    return not code or handler.get_signed_cookie(COOKIE, max_age_days=1) == code.encode()


class Door(Headers, tornado.web.RequestHandler):
    """Asks the room code, once. A link may carry it: /live/kans?code=..., for a QR code on the wall."""

    path = "/live/toegang"
    one_at_a_time = asyncio.Lock()

    async def get(self) -> None:
        if self.get_query_argument("code", ""):
            await self.check(self.get_query_argument("code"))
        elif admitted(self):
            self.redirect(self.target())
        else:
            self.finish(texts.page("toegang.html", naar=self.target(), fout=False))

    async def post(self) -> None:
        await self.check(self.get_body_argument("code", ""))

    def check_xsrf_cookie(self) -> None:
        """Who posts here gives the code itself; there is nothing to forge."""

    def target(self) -> str:
        """Where the visitor was going: a path on this server, never another host."""
        naar = self.get_argument("naar", "/")
        return naar if naar.startswith("/") and not naar.startswith(("//", "/\\")) and "\n" not in naar and "\r" not in naar else "/"

    async def check(self, given: str) -> None:
        code = self.settings.get("room_code") or ""
        if not code or hmac.compare_digest(given.strip().casefold().encode(), code.casefold().encode()):
            if code:
                self.set_signed_cookie(COOKIE, code, expires_days=1, httponly=True, samesite="Lax", path="/")
            self.redirect(self.target())
            return
        # One guess a second for all together; who knows the code does not wait.
        async with self.one_at_a_time:
            await asyncio.sleep(WRONG_PAUSE_S)
        self.set_status(403)
        self.finish(texts.page("toegang.html", naar=self.target(), fout=True))
