"""Measures a room: many visitors who arrive at the same moment, of our pages and of the page one would otherwise make.

    .venv/bin/python tools/bench_room.py [--visitors 1 30 60] [--browsers 3] [--no-naive]

Prints a table, writes _build/bench-room.json. Visitors are websocket clients that do what a page does; a few real browsers come
along. They run on the same machine as the server, so they slow it down; the server's own processor time stands beside it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import platform
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import bench_naive, browser, build, machine, visitors
from tools.serving import serving

PAGE = "uitschieters"
AIMS = {"first_s": 1.5, "30_s": 6, "60_s": 12, "mb_per_visitor": 45, "left": 0}
# Where a page shows that it can be used, and that its kernel is there.
ARRIVED = {"ours": ("[data-klaar]", "[data-verbonden]"), "naive": (".vega-embed svg:has-text('uitschieters bij')",) * 2}


@contextmanager
def server(naive: bool) -> Iterator[tuple[int, str]]:
    """(process id, address of the page) of a server, ours or the other one."""
    with bench_naive.serving() if naive else serving() as served:
        yield served.pid, served.address if naive else f"{served.address}live/{PAGE}"


def in_browsers(address: str, count: int, kind: str) -> list[list[float]]:
    """Seconds until each of `count` browser pages, opened together, can be used, and until it has its kernel."""
    taken: list[list[float]] = []

    def one() -> None:
        with sync_playwright() as playwright:
            opened = browser.launch(playwright)
            page = opened.new_page()
            page.route("**/*", lambda route: route.continue_() if "127.0.0.1" in route.request.url else route.abort())
            began = time.monotonic()
            page.goto(address, wait_until="commit", timeout=180000)
            found = []
            for sign in ARRIVED[kind]:
                page.locator(sign).first.wait_for(state="attached", timeout=180000)
                found.append(round(time.monotonic() - began, 2))
            taken.append(found)
            opened.close()

    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


async def together(address: str, count: int) -> list[visitors.Visitor | BaseException]:
    http = visitors.client()
    try:
        return await visitors.crowd(address, count, http, timeout=300)
    finally:
        http.close()


async def all_leave(found: list[visitors.Visitor]) -> None:
    http = visitors.client()
    for visitor in found:
        visitor.http = http
    await asyncio.gather(*(visitor.leave() for visitor in found))
    http.close()


def round_of(count: int, browsers: int, naive: bool) -> dict:
    """One crowd on a fresh server."""
    kind = "naive" if naive else "ours"
    with server(naive) as (pid, address):
        time.sleep(2)
        before = machine.use(pid)
        seen: list[list[float]] = []
        real = threading.Thread(target=lambda: seen.extend(in_browsers(address, browsers, kind)))
        if browsers:
            real.start()
        loop = asyncio.new_event_loop()
        found = loop.run_until_complete(together(address, count))
        here = [each for each in found if isinstance(each, visitors.Visitor)]
        if browsers:
            real.join()
        during = machine.use(pid)
        loop.run_until_complete(all_leave(here))
        time.sleep(3)
        after = machine.use(pid)
        loop.close()

    def times(key: str) -> dict[str, float]:
        values = sorted(each.took[key] for each in here if key in each.took)
        return {"p50": round(statistics.median(values), 2), "p95": round(values[math.ceil(0.95 * len(values)) - 1], 2), "max": round(values[-1], 2)} if values else {}

    return {
        "visitors": count,
        "connected": len(here),
        "works_s": times("works"),
        "connected_s": times("connected"),
        "browsers_s": sorted(seen),
        "mb_per_visitor": round((during.memory_mb - before.memory_mb) / max(1, len(here)), 1),
        "server_cpu_s": round(during.cpu_s - before.cpu_s, 1),
        "processes_left": after.processes - before.processes,
        "mb_left": round(after.memory_mb - before.memory_mb, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visitors", type=int, nargs="+", default=[1, 30, 60])
    parser.add_argument("--browsers", type=int, default=3)
    parser.add_argument("--no-naive", action="store_true")
    options = parser.parse_args()
    result: dict = {"machine": f"{os.cpu_count()} cores, Python {platform.python_version()}", "aims": AIMS, "ours": [], "naive": []}
    for count in options.visitors:
        print(f"{count} visitors ...", flush=True)
        result["ours"].append(round_of(count, 0, naive=False))
    if options.browsers:
        print(f"{max(options.visitors)} visitors and {options.browsers} browsers ...", flush=True)
        result["ours"].append({**round_of(max(options.visitors), options.browsers, naive=False), "with_browsers": True})
    if not options.no_naive:
        print("the page one would otherwise make, 30 visitors ...", flush=True)
        result["naive"].append(round_of(30, 0, naive=True))
    (build.OUT / "bench-room.json").write_text(json.dumps(result, indent=2), encoding="utf-8")
    show(result)


def show(result: dict) -> None:
    print(f"\n{result['machine']}\n")
    print(f"{'':10}{'visitors':>9}{'ok':>5}{'usable, s':>16}{'kernel, s':>16}{'MB each':>9}{'server s':>10}{'left':>6}  browsers, s")
    print(f"{'':24}{'p50':>8}{'max':>8}{'p50':>8}{'max':>8}")
    for kind in ("ours", "naive"):
        for each in result[kind]:
            works, kernel = each["works_s"] or each["connected_s"], each["connected_s"]
            print(f"{kind:10}{each['visitors']:>9}{each['connected']:>5}{works.get('p50', '-'):>8}{works.get('max', '-'):>8}{kernel.get('p50', '-'):>8}{kernel.get('max', '-'):>8}{each['mb_per_visitor']:>9}{each['server_cpu_s']:>10}{each['processes_left']:>6}  {each['browsers_s'] or ''}")
    print("written to _build/bench-room.json")


if __name__ == "__main__":
    main()
