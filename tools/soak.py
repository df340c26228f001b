"""Twenty minutes of visitors who arrive, slide, leave, vanish, sleep, reload and do nonsense; afterwards the server is as it was.

    .venv/bin/python tools/soak.py [--minutes 20] [--at-once 20]

Prints kernels, memory and open files as it goes. Ends with an error when kernels are left, memory or files have grown, a visitor
got no page, or the log holds a traceback.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import build, machine, visitors
from tools.serving import serving
from widgets import calculators

ALONE_S = 20
PAGES = ("uitschieters", "kans", "banen-uit-uren", "eigen-cijfers", *calculators.NAMES[:3])
GROWTH_MB, GROWTH_FILES = 60, 10
NONSENSE = ("live/kans?kans.x=1e999&kans.y=%00", "live/uitschieters?uitschieters.drempel=" + "9" * 2000, "live/%ff%fe", "live/toegang?naar=//x", "live/voila/static/%2e%2e/x", "x" * 3000)

Act = Callable[[visitors.Visitor], Awaitable[None]]


async def slides(visitor: visitors.Visitor) -> None:
    for _ in range(random.randint(1, 8)):
        await visitor.slide(drempel=random.randint(5, 25) / 10)
        await asyncio.sleep(random.random())
    await visitor.leave()


async def vanishes(visitor: visitors.Visitor) -> None:
    await asyncio.sleep(random.random() * 3)
    visitor.vanish()


async def reloads(visitor: visitors.Visitor) -> None:
    await visitor.leave()
    again = visitors.Visitor(visitor.address, visitor.http)
    await again.arrive()
    await again.leave()


async def sleeps(visitor: visitors.Visitor) -> None:
    """Closes the lid for less than the server waits, and is back with the same kernel."""
    visitor.vanish()
    await asyncio.sleep(ALONE_S / 3)
    await visitor.connect()
    await visitor.state()
    await visitor.leave()


async def raves(visitor: visitors.Visitor) -> None:
    """Messages that make no sense, and inputs that are none."""
    await visitor.send("execute_request", {"code": "1/0"})
    await visitor.send("comm_msg", {"comm_id": "bestaat-niet", "data": {}})
    await visitor.send("comm_msg", {"comm_id": visitor.model_id, "data": {"method": "dans"}})
    for invoer in ({"drempel": 10**400}, {"drempel": None}, {"onbekend": 1}, "geen tabel", {"drempel": "x" * 100_000}):
        asked = await visitor.send("comm_msg", {"comm_id": visitor.model_id, "data": {"method": "update", "state": {"invoer": invoer}, "buffer_paths": []}})
        while (await visitor.next("status", asked))["content"]["execution_state"] != "idle":
            pass
    assert (await visitor.state())["naam"]
    await visitor.leave()


ACTS: dict[Act, int] = {slides: 10, vanishes: 3, reloads: 3, sleeps: 2, raves: 2}


async def visits(base: str, until: float, told: Counter) -> None:
    """One seat in the room: one visitor after another until the time is over."""
    http = visitors.client()
    while time.monotonic() < until:
        act = random.choices(list(ACTS), list(ACTS.values()))[0]
        page = "uitschieters" if act in (slides, raves) else random.choice(PAGES)
        try:
            visitor = visitors.Visitor(f"{base}live/{page}", http)
            await visitor.arrive()
            await act(visitor)
            told[act.__name__] += 1
        except (visitors.NoKernel, OSError, TimeoutError, AssertionError) as error:
            told[f"failed: {act.__name__} on {page}: {error!r}"[:200]] += 1
        if random.random() < 0.2:
            await http.fetch(base + random.choice(NONSENSE), raise_error=False)
            told["nonsense"] += 1
        await asyncio.sleep(random.random() * 2)
    http.close()


async def soak(pid: int, base: str, minutes: float, at_once: int) -> tuple[Counter, machine.Use, machine.Use]:
    """(what happened, use of the machine before, and after the last has left)."""
    told: Counter = Counter()
    # As full a room first: what is imported, cached and set aside for that many is no growth.
    await asyncio.gather(*(visits(base, time.monotonic() + 10, Counter()) for _ in range(at_once)))
    await asyncio.sleep(2 * ALONE_S)
    before = machine.use(pid)
    until = time.monotonic() + 60 * minutes
    seats = [asyncio.create_task(visits(base, until, told)) for _ in range(at_once)]
    while not all(seat.done() for seat in seats):
        await asyncio.wait(seats, timeout=30)
        now = machine.use(pid)
        print(f"{max(0, until - time.monotonic()):6.0f} s to go: {now.processes - before.processes:4} kernels, {now.memory_mb:8.1f} MB, {now.files:4} files, {sum(told.values()):5} visits", flush=True)
    for seat in seats:
        seat.result()
    await asyncio.sleep(3 * ALONE_S)
    return told, before, machine.use(pid)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--at-once", type=int, default=20)
    options = parser.parse_args()
    with serving("--alone", str(ALONE_S)) as server:
        told, before, after = asyncio.run(soak(server.pid, server.address, options.minutes, options.at_once))
    (build.OUT / "soak.log").write_text(server.said, encoding="utf-8")
    problems = [f"{count} times {what}" for what, count in told.items() if what.startswith("failed")]
    problems += [f"{after.processes - before.processes} kernels left"] if after.processes != before.processes else []
    problems += [f"memory grew from {before.memory_mb} to {after.memory_mb} MB"] if after.memory_mb > before.memory_mb + GROWTH_MB else []
    problems += [f"open files grew from {before.files} to {after.files}"] if after.files > before.files + GROWTH_FILES else []
    problems += ["a traceback in _build/soak.log"] if "Traceback" in server.said else []
    print(json.dumps(told, indent=1))
    print(f"before: {before}\nafter:  {after}")
    sys.exit("\n".join(problems) or 0)


if __name__ == "__main__":
    main()
