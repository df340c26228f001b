"""The page that one would otherwise make of the same calculator: ipywidgets slider, Altair JupyterChart, pandas in the kernel."""

from __future__ import annotations

import contextlib
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from tools import build
from tools.serving import Served, free_port, running

CODE = f"""
import altair as alt
import ipywidgets
import pandas as pd

data = pd.read_csv({str(build.ROOT / "data" / "uwv-2018-banengroei" / "gedrukt.csv")!r})
table = data[(data.tabel == "3.2") & data.regio_code.notna()].pivot(index="regio", columns="grootheid", values="waarde").reset_index()
table["x"], table["y"] = table["aandeel_werkzaam_verschil"], table["mutatie_werkzame_personen_verschil"]
alt.JupyterChart.enable_offline()

def draw(threshold):
    frame = table[["regio", "x", "y"]].copy()
    slope = frame.x.cov(frame.y) / frame.x.var()
    frame["expected"] = frame.y.mean() + slope * (frame.x - frame.x.mean())
    frame["residual"] = frame.y - frame.expected
    limit = threshold * frame.residual.std(ddof=0)
    frame["kind"] = pd.cut(frame.residual, [-1e9, -limit, limit, 1e9], labels=["onder", "gewoon", "boven"]).astype(str)
    points = alt.Chart(frame).mark_point(filled=True).encode(x="x", y="y", color="kind", tooltip=["regio", "residual"])
    line = alt.Chart(frame).mark_line().encode(x="x", y="expected")
    return (line + points).properties(width=600, height=400, title=f"{{(frame.kind != 'gewoon').sum()}} uitschieters bij {{threshold:.1f}}"), int((frame.kind != "gewoon").sum())

slider = ipywidgets.FloatSlider(1.0, min=0.5, max=2.5, step=0.1, description="Drempel")
chart, count = draw(1.0)
view = alt.JupyterChart(chart, embed_options={{"renderer": "svg", "actions": False}})
answer = ipywidgets.Label(f"{{count}} uitschieters")

def changed(change):
    view.chart, count = draw(change["new"])
    answer.value = f"{{count}} uitschieters"

slider.observe(changed, "value")
ipywidgets.VBox([slider, answer, view])
"""

# From the key to the frame after the chart says the new threshold in its title.
STEP = """async (key) => {
  const handle = document.querySelector(".noUi-handle");
  const readout = () => document.querySelector(".vega-embed svg")?.textContent ?? "";
  const before = readout();
  handle.focus();
  const begin = performance.now();
  handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  while (readout() === before || !readout().includes("uitschieters bij")) {
    if (performance.now() - begin > 20000) throw new Error("no new chart in 20 s");
    await new Promise((done) => setTimeout(done, 1));
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begin;
}"""


def quantiles(values: list[float]) -> dict[str, float]:
    """Median and 95th percentile, to a tenth."""
    ordered = sorted(values)
    return {"p50": round(statistics.median(ordered), 1), "p95": round(ordered[int(len(ordered) * 0.95) - 1], 1)}


def write(folder: Path) -> Path:
    """The notebook of that page, in `folder`; its path."""
    notebook = {
        "nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
        "cells": [{"cell_type": "code", "id": "a", "metadata": {}, "execution_count": None, "outputs": [], "source": CODE}],
    }
    path = folder / "naive.ipynb"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


@contextlib.contextmanager
def serving() -> Iterator[Served]:
    """A Voila of its own with that page."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        with running([sys.executable, "-m", "voila", write(Path(folder)), f"--port={port}", "--no-browser"], port, "voila/static/voila.js") as server:
            yield server


def measure(browser: Browser, steps: int) -> dict:
    """Milliseconds from input to paint over `steps`, seconds until usable, and websocket messages per step."""
    with serving() as server:
        page = browser.new_page()
        # The page asks other hosts for fonts; here they are refused at once.
        page.route("**/*", lambda route: route.continue_() if "127.0.0.1" in route.request.url else route.abort())
        messages = [0]
        page.on("websocket", lambda socket: (socket.on("framesent", lambda _: messages.__setitem__(0, messages[0] + 1)), socket.on("framereceived", lambda _: messages.__setitem__(0, messages[0] + 1))))
        began = time.monotonic()
        page.goto(server.address, timeout=90000)
        page.wait_for_function("document.querySelector('.vega-embed svg')?.textContent.includes('uitschieters bij')", timeout=90000)
        usable = time.monotonic() - began
        messages[0] = 0
        taken = [page.evaluate(STEP, "ArrowRight" if number // 14 % 2 == 0 else "ArrowLeft") for number in range(steps)]
        page.close()
    return {"input_to_paint_ms": quantiles(taken), "usable_s": round(usable, 1), "messages_per_step": round(messages[0] / steps, 1)}
