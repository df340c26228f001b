"""Kernels on other machines, started through a Jupyter kernel gateway.

Starting and stopping is Jupyter's own gateway client. The connection of a browser to its kernel is ours, because
Jupyter's lets a visitor send any message, code to run included; loses messages with binary parts, such as an uploaded file; and
keeps quiet to the browser when the gateway has gone.
"""

from __future__ import annotations

import asyncio
import json
import logging

from jupyter_server.gateway.gateway_client import GatewayClient
from jupyter_server.gateway.managers import GatewayMappingKernelManager
from jupyter_server.services.kernels.connection.base import BaseKernelWebsocketConnection, deserialize_msg_from_ws_v1
from jupyter_server.utils import url_path_join
from tornado.escape import url_escape
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.web import Finish, HTTPError
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect
from traitlets import Unicode
from traitlets.config import Config

from widgets.views import live_pages

from .kernels import RoomKernelManager

log = logging.getLogger("gateway")
PROTOCOL = "v1.kernel.websocket.jupyter.org"
TRY_AGAIN_LATER, UNFIT = 1013, 1002
PARTS = 64


def message_type(message: bytes | str) -> str:
    """The type that a browser's message gives itself. Raises ValueError when it is no message of protocol v1."""
    if not isinstance(message, bytes):
        raise ValueError("text where bytes belong")
    count = int.from_bytes(message[:8], "little")
    # The reader makes a list as long as this number says: eight bytes could ask for all memory.
    if not 6 <= count <= PARTS or len(message) < 8 * (count + 1):
        raise ValueError(f"{count} parts")
    _, parts = deserialize_msg_from_ws_v1(message)
    header = json.loads(parts[0])
    if not isinstance(header, dict) or not isinstance(header.get("msg_type"), str):
        raise ValueError("no message type")
    return header["msg_type"]


class GatewayRoomKernelManager(RoomKernelManager, GatewayMappingKernelManager):
    """The rules of the room for kernels on a gateway. A gateway that does not answer for a moment has not lost them."""

    async def is_alive(self, kernel_id: str) -> bool:
        try:
            await super().is_alive(kernel_id)
        except HTTPError as problem:
            log.warning("kernel %s: not known whether it lives: %s", kernel_id, problem.reason)
            return True
        return kernel_id in self and self.get_kernel(kernel_id).has_kernel

    async def stop(self, kernel_id: str) -> None:
        try:
            await super().stop(kernel_id)
        except HTTPError as problem:
            # The gateway stops by itself what nobody uses.
            log.warning("kernel %s: left to the gateway: %s", kernel_id, problem.reason)
            self.remove_kernel(kernel_id)

    async def cull_kernels(self) -> None:
        try:
            await super().cull_kernels()
        except HTTPError as problem:
            log.warning("no kernels looked at: %s", problem.reason)


class GatewayConnection(BaseKernelWebsocketConnection):
    """One browser's connection to its kernel on the gateway. When either side leaves, the other is told."""

    kernel_ws_protocol = Unicode(PROTOCOL)
    gateway: WebSocketClientConnection | None = None

    async def prepare(self) -> None:
        """Before a browser is let in: whether its kernel is still there. If not, it is refused, which the page shows as no connection."""
        try:
            found = await self.kernel_manager.refresh_model()
        except HTTPError as problem:
            log.warning("kernel %s: no answer from the gateway: %s", self.kernel_id, problem.reason)
            self.websocket_handler.set_status(503)
            raise Finish from problem
        if found is None:
            log.info("kernel %s: gone from the gateway", self.kernel_id)
            self.multi_kernel_manager.remove_kernel(self.kernel_id)
            self.websocket_handler.set_status(404)
            raise Finish

    async def connect(self) -> None:
        browser = self.websocket_handler
        if browser.selected_subprotocol != PROTOCOL:
            return browser.close(UNFIT, "protocol v1 only")
        client = GatewayClient.instance()
        address = url_path_join(client.ws_url, client.kernels_endpoint, url_escape(self.kernel_id), "channels")
        request = HTTPRequest(f"{address}?session_id={url_escape(self.session_id)}", **client.load_connection_args())
        try:
            self.gateway = await websocket_connect(request, subprotocols=[PROTOCOL])
        except (HTTPClientError, OSError) as problem:
            log.warning("kernel %s: no connection to the gateway: %s", self.kernel_id, problem)
            return browser.close(TRY_AGAIN_LATER)
        self.multi_kernel_manager.notify_connect(self.kernel_id)
        self.reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        while (message := await self.gateway.read_message()) is not None:
            try:
                self.websocket_handler.write_message(message, binary=isinstance(message, bytes))
            except WebSocketClosedError:
                return
        # The browser tries again by itself, and hears then whether the kernel is still there.
        log.info("kernel %s: the gateway has gone", self.kernel_id)
        self.websocket_handler.close(TRY_AGAIN_LATER)

    def handle_incoming_message(self, message: bytes | str) -> None:
        try:
            kind = message_type(message)
        except ValueError as problem:
            return log.warning("message dropped: %s", problem)
        if kind not in self.multi_kernel_manager.allowed_message_types:
            return log.warning("message of type %r dropped", kind[:40])
        if self.gateway is not None:
            try:
                self.gateway.write_message(message, binary=True)
            except WebSocketClosedError:
                log.info("kernel %s: message lost, the gateway has gone", self.kernel_id)

    def disconnect(self) -> None:
        if self.gateway is not None:
            self.gateway.close()
            if self.kernel_id in self.multi_kernel_manager:
                self.multi_kernel_manager.notify_disconnect(self.kernel_id)


def settings(url: str) -> Config:
    """What to merge into Voila's configuration to start kernels at the gateway at `url`.

    Also fills the process-wide gateway client, which does not read Voila's configuration. Raises ValueError on an address that
    is not http or https.
    """
    if not url.startswith(("http://", "https://")):
        raise ValueError(f"{url} is no address of a gateway: it starts with http:// or https://")
    client = Config()
    client.GatewayClient.url = url
    client.GatewayClient.request_timeout = 60.0
    client.GatewayClient.allowed_envs = live_pages.HAS_FRONT_END
    GatewayClient.clear_instance()
    GatewayClient.instance(config=client)
    config = Config()
    config.VoilaConfiguration.multi_kernel_manager_class = GatewayRoomKernelManager
    config.VoilaConfiguration.kernel_spec_manager_class = "jupyter_server.gateway.managers.GatewayKernelSpecManager"
    config.Voila.kernel_websocket_connection_class = GatewayConnection
    # Each look is a request per kernel.
    config.RoomKernelManager.look_s = 15.0
    return config
