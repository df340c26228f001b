"""Measures what a reader waits for, beside the page that one would otherwise make. Prints a table, writes _build/bench.json.

    .venv/bin/python tools/bench.py [--steps 200]

Ours: the static book over http in headless Chromium. For comparison, in the same run: an ipywidgets slider and an Altair
JupyterChart under Voila, with pandas in the kernel (tools/bench_naive.py).
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import json
import os
import platform
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import bench_naive, browser, build
from widgets import calculators, tables
from widgets.calculators.record import Choice, Input

CHAPTER = "banenafspraak.html"  # the heaviest page; each calculator is measured on the page of its own chapter
AIMS = {"work_p95_ms": 16, "region_p95_ms": 50, "page_kb": 350, "times_faster": 5}

# From the event to the frame after the drawing; `work` is the calculator's own, without the wait for the browser's next frame.
STEP = """async ([name, input, value]) => {
  const section = document.querySelector(`[data-rekenhulp="${name}"]`);
  const slider = section.querySelector(`[name="${input}"]`);
  const before = section.dataset.stap;
  slider.value = value;
  const begin = performance.now();
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  const soon = () => new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); });
  while (section.dataset.stap === before || section.dataset.getekend !== section.dataset.stap) {
    if (performance.now() - begin > 5000) throw new Error(`no step at ${value}`);
    await soon();
  }
  const work = performance.getEntriesByName(name).at(-1).duration;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return { painted: performance.now() - begin, work };
}"""


def steps(page: Page, name: str, count: int) -> dict[str, dict[str, float]]:
    """`count` moves of the first visible slider over its range, to and fro."""
    section = page.locator(f"[data-rekenhulp='{name}'][data-klaar='1']")
    section.wait_for()
    section.scroll_into_view_if_needed()
    browser.until(page, "name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend === s.dataset.stap }", name)
    record = calculators.get(name)
    shown = record.asked(record.defaults())
    moved = next((each for each in shown if each.kind == "slider"), shown[0])
    painted, work = [], []
    for number in range(count):
        # Every value differs from the one before: a step that changes nothing draws nothing.
        measured = page.evaluate(STEP, [name, moved.name, value_at(moved, number + 1)])
        painted.append(measured["painted"])
        work.append(measured["work"])
    return {"input_to_paint_ms": bench_naive.quantiles(painted), "own_work_ms": bench_naive.quantiles(work)}


# From the choice of a region to the last sentence of the page that follows it.
REGION = """(code) => {
  const select = document.querySelector("#mijn-regio [name=regio]");
  select.value = code;
  const begin = performance.now();
  select.dispatchEvent(new Event("input", { bubbles: true }));
  return performance.now() - begin;
}"""


def regions(page: Page) -> dict[str, float]:
    """Every region in turn, in the calculator that the others on the page follow."""
    page.locator("#mijn-regio[data-klaar='1']").scroll_into_view_if_needed()
    page.wait_for_timeout(1500)
    taken = []
    for code in tables.regions():
        taken.append(page.evaluate(REGION, code))
        page.wait_for_timeout(600)
    return bench_naive.quantiles(taken)


def value_at(each: Input, number: int) -> float | str:
    """The input's value at a step: a slider goes to and fro over its range, a choice through its options."""
    if isinstance(each, Choice):
        options = [value for value, _ in each.options()]
        return options[(options.index(each.default) + number) % len(options)]
    place = number % 40 / 40
    share = 2 * place if place < 0.5 else 2 - 2 * place
    return round((each.low + share * (each.high - each.low)) / each.step) * each.step


def weight(folder: Path, page: str) -> dict[str, float]:
    """kB gzipped of a page and everything it loads, by kind; Vega apart, as it comes at first touch."""
    text = (folder / page).read_text(encoding="utf-8")
    kinds: dict[str, float] = {"html": _kb(folder / page)}
    for link in re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="([^"#?:]+\.(?:js|css|svg|png|woff2))', text):
        kind = link.rpartition(".")[2]
        kinds[kind] = kinds.get(kind, 0) + _kb(folder / link)
    kinds = {kind: round(size, 1) for kind, size in kinds.items()}
    return {**kinds, "total": round(sum(kinds.values()), 1), "vega": round(_kb(folder / "rekenhulp" / "vega.js"), 1)}


def _kb(path: Path) -> float:
    return len(gzip.compress(path.read_bytes(), 6)) / 1000


def serve(folder: Path) -> str:
    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200)
    options = parser.parse_args()
    print("Building the book anew ...", flush=True)
    began = time.monotonic()
    subprocess.run([sys.executable, str(build.ROOT / "tools" / "build.py"), "--force"], check=True, stdout=subprocess.DEVNULL)
    result: dict = {"machine": f"{os.cpu_count()} cores, Python {platform.python_version()}", "build_s": round(time.monotonic() - began, 1), "weight_kb": weight(build.HTML, CHAPTER), "weight_other_kb": {page: weight(build.HTML, page)["total"] for page in ("werkzekerheid.html", "triple-helix.html", "levensloop.html", "werkplaats.html", "index.html")}, "calculators": {}}
    address = serve(build.HTML)
    with sync_playwright() as playwright:
        opened = browser.launch(playwright)
        page = opened.new_page()
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.goto(address + CHAPTER)
        page.wait_for_timeout(1500)
        result["first_paint_ms"] = round(page.evaluate("performance.getEntriesByType('paint').find(e => e.name === 'first-contentful-paint').startTime"))
        result["region_ms"] = regions(page)
        for name in calculators.NAMES:
            print(f"{name}: {options.steps} steps ...", flush=True)
            chapter = f"{calculators.get(name).chapter}.html"
            if not page.url.endswith(chapter):
                page.goto(address + chapter)
            page.locator(f"[data-rekenhulp='{name}']").scroll_into_view_if_needed()
            page.wait_for_timeout(1500)
            before = len(requests)
            result["calculators"][name] = {**steps(page, name, options.steps), "requests_per_step": (len(requests) - before) / options.steps}
        page.close()
        print("The page that one would otherwise make: 60 steps ...", flush=True)
        result["otherwise"] = bench_naive.measure(opened, 60)
        opened.close()
    ours = max(each["input_to_paint_ms"]["p50"] for each in result["calculators"].values())
    result["times_faster"] = round(result["otherwise"]["input_to_paint_ms"]["p50"] / ours, 1)
    result["aims"] = AIMS
    (build.OUT / "bench.json").write_text(json.dumps(result, indent=2), encoding="utf-8")
    show(result)


def show(result: dict) -> None:
    print(f"\n{result['machine']}; book built in {result['build_s']} s; first paint {result['first_paint_ms']} ms")
    print(f"\n{'':24}{'input to paint, ms':>22}{'own work, ms':>18}{'requests':>10}")
    print(f"{'':24}{'p50':>12}{'p95':>10}{'p50':>9}{'p95':>9}{'per step':>10}")
    for name, each in result["calculators"].items():
        paint, work = each["input_to_paint_ms"], each["own_work_ms"]
        print(f"{name:24}{paint['p50']:>12}{paint['p95']:>10}{work['p50']:>9}{work['p95']:>9}{each['requests_per_step']:>10.1f}")
    other = result["otherwise"]["input_to_paint_ms"]
    print(f"{'slider + JupyterChart':24}{other['p50']:>12}{other['p95']:>10}{'':>9}{'':>9}{result['otherwise']['messages_per_step']:>10.1f}")
    print(f"\nours {result['times_faster']} times as fast (our slowest calculator); until usable: {result['otherwise']['usable_s']} s for the other")
    print(f"choosing a region: every sentence of the page in {result['region_ms']['p50']} ms (p95 {result['region_ms']['p95']})")
    kinds = ", ".join(f"{kind} {size}" for kind, size in result["weight_kb"].items() if kind not in ("total", "vega"))
    print(f"chapter page {result['weight_kb']['total']} kB gzipped ({kinds}); Vega {result['weight_kb']['vega']} kB more at first touch")
    print("written to _build/bench.json")


if __name__ == "__main__":
    main()
