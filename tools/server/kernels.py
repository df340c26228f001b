"""Kernels come and go: one that nobody uses is stopped."""

from __future__ import annotations

import time
from typing import Any

from jupyter_server._tz import utcnow
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.ioloop import PeriodicCallback
from traitlets import Float, Integer


class RoomKernelManager(AsyncMappingKernelManager):
    """Jupyter's, which stops kernels that were left alone long enough, and besides:

    a kernel to which no page ever connected, and one that has died, are stopped soon.
    """

    look_s = Float(5, config=True, help="seconds between two looks at all kernels")
    connect_s = Integer(45, config=True, help="seconds within which a page must connect to its kernel; a slow phone takes half a minute")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._started: dict[str, float] = {}
        self._met: set[str] = set()
        self._looking: PeriodicCallback | None = None

    async def start_kernel(self, *args: Any, **kwargs: Any) -> str:
        kernel_id = await super().start_kernel(*args, **kwargs)
        self._started.setdefault(kernel_id, time.monotonic())
        if self._looking is None:
            self._looking = PeriodicCallback(self.look, 1000 * self.look_s)
            self._looking.start()
        return kernel_id

    def notify_connect(self, kernel_id: str) -> None:
        super().notify_connect(kernel_id)
        self._met.add(kernel_id)

    async def cull_kernel_if_idle(self, kernel_id: str) -> None:
        # Jupyter looks at those that are still starting, and at those just stopped, and stumbles over them.
        if kernel_id in self and self.get_kernel(kernel_id).trait_has_value("last_activity"):
            await super().cull_kernel_if_idle(kernel_id)

    async def stop(self, kernel_id: str) -> None:
        """Stop this kernel at once, if it is still there: a page keeps nothing in it."""
        self._started.pop(kernel_id, None)
        self._met.discard(kernel_id)
        if kernel_id in self:
            try:
                await self.shutdown_kernel(kernel_id, now=True)
            except KeyError:
                self.log.debug("kernel %s was being stopped already", kernel_id)

    async def look(self) -> None:
        """Stop what has died, and what nobody came for."""
        for kernel_id in list(self.list_kernel_ids()):
            # One that is still starting is seen here before start_kernel has returned.
            started = self._started.setdefault(kernel_id, time.monotonic())
            late = kernel_id not in self._met and time.monotonic() - started > self.connect_s
            # Between two kernels others are being stopped: this one may have been.
            if kernel_id in self and (late or not await self.is_alive(kernel_id)):
                self.log.info("stopping kernel %s: %s", kernel_id, "no page connected" if late else "it died")
                await self.stop(kernel_id)

    async def make_room(self, idle_s: float) -> bool:
        """Stop the kernel that has been left unused longest, if that is more than `idle_s` seconds; whether one was."""
        known = {each: self.get_kernel(each) for each in self.list_kernel_ids()}
        idle = [(utcnow() - each.last_activity, kernel_id) for kernel_id, each in known.items() if each.trait_has_value("last_activity") and each.execution_state != "busy"]
        longest = max(idle, default=None)
        if longest is None or longest[0].total_seconds() < idle_s:
            return False
        await self.stop(longest[1])
        return True
