"""Visitors without a browser, for tests and measurement: each opens a page, connects to its kernel as Voila's script does, slides and leaves."""

from __future__ import annotations

import asyncio
import json
import re
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.simple_httpclient import SimpleAsyncHTTPClient
from tornado.websocket import WebSocketClientConnection, websocket_connect

CONFIG = re.compile(r'<script id="jupyter-config-data" type="application/json">(.*?)</script>', re.S)
MODEL = re.compile(r'"model_id": "(\w+)"')


class NoKernel(RuntimeError):
    """The page came without a kernel; the message is the part that says why."""


def client() -> AsyncHTTPClient:
    """A client that lets hundreds of visitors ask at the same moment. To be closed."""
    return SimpleAsyncHTTPClient(force_instance=True, max_clients=1000, max_body_size=50_000_000)


@dataclass
class Visitor:
    """One visitor of `address`, such as http://127.0.0.1:8000/live/kans. Seconds since arrival are kept in `took`, the HTML in `page`."""

    address: str
    http: AsyncHTTPClient
    headers: dict[str, str] = field(default_factory=dict)
    took: dict[str, float] = field(default_factory=dict)
    status: int = 0
    kernel_id: str = ""
    model_id: str = ""
    page: str = ""
    places: list[int] = field(default_factory=list)
    _socket: WebSocketClientConnection | None = None

    @property
    def server(self) -> str:
        """Where the services of the page are: up to and with /live, or the host for a page at its root."""
        host, live, _ = self.address.partition("/live/")
        return host + live.rstrip("/") if live else "/".join(self.address.split("/")[:3])

    async def arrive(self, timeout: float = 120) -> None:
        """Open the page and connect; returns when the state of the widget has come. Raises NoKernel, TimeoutError, or what the network raises."""
        await asyncio.wait_for(self._arrive(), timeout)

    async def _arrive(self) -> None:
        began = time.monotonic()
        parts: list[bytes] = []

        def came(part: bytes) -> None:
            if not parts:
                self.took["first"] = time.monotonic() - began
            parts.append(part)
            # What works without a kernel ends where the line about the connection begins.
            if "works" not in self.took and b"data-verbinding" in part:
                self.took["works"] = time.monotonic() - began

        response = await self.http.fetch(HTTPRequest(self.address, headers=self.headers, streaming_callback=came, request_timeout=120, connect_timeout=60), raise_error=False)
        self.status = response.code
        self.page = page = b"".join(parts).decode()
        self.took["page"] = time.monotonic() - began
        self.places = [int(each) for each in re.findall(r"U bent nummer (\d+) in de rij", page)]
        config, model = CONFIG.search(page), MODEL.search(page)
        if not config or not model:
            raise NoKernel(page[-400:])
        self.kernel_id, self.model_id = json.loads(config[1])["kernelId"], model[1]
        await self.connect()
        await self.state()
        self.took["connected"] = time.monotonic() - began

    async def connect(self, **headers: str) -> None:
        """Open the websocket of the kernel."""
        url = f"{self.server.replace('http', 'ws', 1)}/api/kernels/{self.kernel_id}/channels?session_id={uuid.uuid4().hex}"
        self._socket = await websocket_connect(HTTPRequest(url, headers={**self.headers, **headers}, connect_timeout=60), max_message_size=50_000_000)

    async def send(self, kind: str, content: dict, channel: str = "shell") -> str:
        """Send one message; its id."""
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "username": "", "session": uuid.uuid4().hex, "version": "5.3", "date": "2026-01-01T00:00:00Z"}
        await self._socket.write_message(json.dumps({"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": channel, "buffers": []}))
        return header["msg_id"]

    async def next(self, kind: str = "", parent: str = "") -> dict:
        """The next message of that type that answers that message. Raises ConnectionError when the kernel's channel closes."""
        while True:
            message = await self._socket.read_message()
            if message is None:
                raise ConnectionError("the kernel's channel was closed")
            if isinstance(message, bytes):
                continue
            found = json.loads(message)
            if (not kind or found["msg_type"] == kind) and (not parent or found["parent_header"].get("msg_id") == parent):
                return found

    async def state(self) -> dict[str, Any]:
        """The state of the page's widget, asked from the kernel."""
        asked = await self.send("comm_msg", {"comm_id": self.model_id, "data": {"method": "request_state"}})
        while True:
            found = await self.next("comm_msg", asked)
            if found["content"]["comm_id"] == self.model_id and "state" in found["content"]["data"]:
                return found["content"]["data"]["state"]

    async def slide(self, **invoer: Any) -> None:
        """Move inputs, as the page does; returns when the kernel is done with it."""
        asked = await self.send("comm_msg", {"comm_id": self.model_id, "data": {"method": "update", "state": {"invoer": invoer}, "buffer_paths": []}})
        while (await self.next("status", asked))["content"]["execution_state"] != "idle":
            pass

    async def leave(self) -> int:
        """Close the tab: the page says so, and the socket closes. The status of the answer."""
        response = await self.http.fetch(HTTPRequest(f"{self.server}/voila/api/shutdown/{self.kernel_id}", method="POST", body="", headers=self.headers), raise_error=False)
        self.vanish()
        return response.code

    def vanish(self) -> None:
        """Go without a word, as a phone that loses its network; here the socket does close."""
        if self._socket:
            self._socket.close()
            self._socket = None


async def crowd(address: str, count: int, http: AsyncHTTPClient, timeout: float = 120, **headers: str) -> list[Visitor | BaseException]:
    """`count` visitors who arrive at the same moment: each as it ended, connected or with the error."""

    async def one() -> Visitor:
        visitor = Visitor(address, http, dict(headers))
        await visitor.arrive(timeout)
        return visitor

    return await asyncio.gather(*(one() for _ in range(count)), return_exceptions=True)
