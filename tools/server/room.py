"""How many visitors get a kernel, and in which order: a first-come-first-served line before a limited number of seats."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncIterator, Callable
from pathlib import Path

MB_PER_VISITOR = 45
MB_FOR_OTHERS = 1000
FEWEST, MOST = 10, 500


class Full(Exception):
    """All seats are taken or promised."""


def seats() -> int:
    """How many kernels this machine carries: the free memory, less what the server and others need, by what one visitor takes."""
    try:
        found = {line.split(":")[0]: int(line.split()[1]) for line in Path("/proc/meminfo").read_text().splitlines()}
        free_mb = found["MemAvailable"] / 1024
    except (OSError, KeyError):
        free_mb = 4000
    return max(FEWEST, min(MOST, int((free_mb - MB_FOR_OTHERS) / MB_PER_VISITOR)))


class Room:
    """The line. `present` tells how many kernels there are; `at_once` is how many may be starting at the same moment."""

    def __init__(self, maximum: int, present: Callable[[], int], at_once: int | None = None) -> None:
        self.maximum = maximum
        self.present = present
        self.at_once = at_once or 4 * (os.cpu_count() or 2)
        self.starting: set[Turn] = set()
        self.waiting: deque[Turn] = deque()

    def line_up(self) -> Turn:
        """A place in the line, to be ended with `done`. Raises Full."""
        coming = len(self.waiting) + sum(not turn.has_kernel for turn in self.starting)
        if self.present() + coming >= self.maximum:
            raise Full
        turn = Turn(self)
        self.waiting.append(turn)
        self.move_up()
        return turn

    def move_up(self) -> None:
        """Let the first in line start, as far as there is room, and tell the others that they moved."""
        while self.waiting and len(self.starting) < self.at_once:
            turn = self.waiting.popleft()
            self.starting.add(turn)
            turn.changed.set()
        for turn in list(self.waiting):
            turn.changed.set()


class Turn:
    """One visitor's place in the line; `has_kernel` is for who starts it to set."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.changed = asyncio.Event()
        self.has_kernel = False

    @property
    def waits(self) -> bool:
        return self in self.room.waiting

    async def places(self, pause: float = 0.5) -> AsyncIterator[int]:
        """The visitor's number in the line, each time it changes but at most once per `pause` seconds, until it is their turn."""
        said = 0
        while self.waits:
            place = self.room.waiting.index(self) + 1
            if place != said:
                said = place
                yield place
                await asyncio.sleep(pause)
            if self.waits:
                self.changed.clear()
                await self.changed.wait()

    def done(self) -> None:
        """The visitor has a page, or has left: the next may come. May be called more than once."""
        if self.waits:
            self.room.waiting.remove(self)
        self.room.starting.discard(self)
        self.changed.set()
        self.room.move_up()
