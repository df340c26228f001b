"""A long computation in a kernel, in slices: between them messages are read, so that it can be stopped, and its time is watched.

Slices on the kernel's own event loop, not a thread: what the computation touches is touched by nothing else, and a stop comes
between two steps, where everything is whole.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from time import monotonic
from typing import TypeVar

Outcome = TypeVar("Outcome")

# Seconds: one slice of work, the pause after it in which messages are read, and the least time between two reports.
SLICE, PAUSE, REPORT = 0.04, 0.005, 0.1


class Stopped(Exception):
    """The visitor pressed stop."""


class TooLong(Exception):
    """The time was up."""


async def in_slices(steps: Generator[float, None, Outcome], seconds: float, stopped: Callable[[], bool], tell: Callable[[float], None]) -> Outcome:
    """What the generator returns in the end; `tell` gets the share done that it yields [0 to 1], now and then.

    Raises Stopped, TooLong after `seconds`, or what the generator raises. One step that takes long cannot be stopped: yield often.
    """
    begin = told = monotonic()
    try:
        while True:
            pause = monotonic() + SLICE
            while monotonic() < pause:
                try:
                    share = next(steps)
                except StopIteration as end:
                    return end.value
            if monotonic() - told >= REPORT:
                tell(share)
                told = monotonic()
            await asyncio.sleep(PAUSE)
            if stopped():
                raise Stopped
            if monotonic() - begin > seconds:
                raise TooLong
    finally:
        steps.close()
