"""Looks at every page of the built book as a reader with a keyboard, a small screen or a screen reader meets it; writes what it found.

    .venv/bin/python tools/audit.py [--keep]

Prints a line per check, writes _build/audit.csv (page, state, tool, check, findings) and exits with an error when there is a
finding. With --keep the sums also go to data/metingen/toegankelijkheid.csv, from where the page about accessibility takes them.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import functools
import http.server
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools import accessible, browser, build
from widgets import calculators, tables

AXE = "axe-core"
KEYBOARD = "Tab-toets in Chromium"
LAYOUT = "maten in Chromium"
KEPT = tables.FOLDER / "metingen" / "toegankelijkheid.csv"
WIDTHS, SCHEMES = (360, 1280), ("light", "dark")


@dataclass(frozen=True)
class Finding:
    """What one check found on one page in one state."""

    page: str
    state: str
    tool: str
    check: str
    found: tuple[str, ...]


def looked_at(browser_: Browser, site: str, name: str) -> Iterator[Finding]:
    """Every check on one page: in two widths, light and dark, as it opens and with every calculator changed."""
    has_calculators = any(f"{calculators.get(each).chapter}.html" == name for each in calculators.NAMES)
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = opened(browser_, site + name, width, scheme)
            state = f"{width} pixels, {'licht' if scheme == 'light' else 'donker'}"
            yield Finding(name, state, AXE, "axe", tuple(accessible.violations(page)))
            if has_calculators:
                accessible.change_all(page)
                yield Finding(name, f"{state}, rekenhulpen veranderd en alles open", AXE, "axe", tuple(accessible.violations(page)))
            page.context.close()
    for width in WIDTHS:
        page = opened(browser_, site + name, width, "light")
        yield Finding(name, f"{width} pixels", LAYOUT, "doelen", tuple(accessible.small_targets(page)))
        yield Finding(name, f"{width} pixels", KEYBOARD, "focus", tuple(accessible.unseen_focus(page)))
        if width == WIDTHS[0]:
            yield Finding(name, "320 pixels, als bij 400 procent", LAYOUT, "vergroten", tuple(accessible.too_wide(page)))
        else:
            yield Finding(name, f"{width} pixels", LAYOUT, "koppen", tuple(accessible.headings_out_of_order(page)))
        page.context.close()


def glanced_at(browser_: Browser, site: str, name: str) -> Iterator[Finding]:
    """A calculator's own page: what stands on it was looked at in its chapter, so only as it opens, small and light, large and dark."""
    for width, scheme in zip(WIDTHS, SCHEMES, strict=True):
        page = opened(browser_, site + name, width, scheme)
        yield Finding(name, f"{width} pixels, {'licht' if scheme == 'light' else 'donker'}", AXE, "axe", tuple(accessible.violations(page)))
        page.context.close()
    page = opened(browser_, site + name, WIDTHS[0], "light")
    yield Finding(name, f"{WIDTHS[0]} pixels", LAYOUT, "koppen", tuple(accessible.headings_out_of_order(page)))
    yield Finding(name, "320 pixels, als bij 400 procent", LAYOUT, "vergroten", tuple(accessible.too_wide(page)))
    page.context.close()


def opened(browser_: Browser, address: str, width: int, scheme: str) -> Page:
    """The page, with its calculators alive."""
    page = browser_.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, locale="nl-NL").new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    browser.until(page, "[...document.querySelectorAll('[data-rekenhulp]')].every(each => each.dataset.klaar)")
    return page


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", action="store_true", help="write the sums to data/, for the page about accessibility")
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(build.HTML)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_address[1]}/"
    found: list[Finding] = []
    with sync_playwright() as playwright:
        chromium = browser.launch(playwright)
        engine = f"Chromium {chromium.version}"
        for path in [*sorted(build.HTML.glob("*.html")), *sorted(build.HTML.glob("rekenhulpen/*.html"))]:
            name = path.relative_to(build.HTML).as_posix()
            of_page = list((glanced_at if "/" in name else looked_at)(chromium, site, name))
            found += of_page
            print(f"{name:40} {len(of_page):3} looks, {sum(len(each.found) for each in of_page)} findings", flush=True)
        chromium.close()
    server.shutdown()
    with open(build.OUT / "audit.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["pagina", "stand", "hulpmiddel", "controle", "bevindingen", "wat"])
        writer.writerows([each.page, each.state, each.tool, each.check, len(each.found), "\n".join(each.found)] for each in found)
    if options.keep:
        keep(found, engine)
    for each in found:
        for what in each.found:
            print(f"{each.page} ({each.state}), {each.check}: {what}")
    sys.exit(1 if any(each.found for each in found) else 0)


def keep(found: list[Finding], engine: str) -> None:
    """One row per check: pages, states and findings, with the tool, its version and the day."""
    tools = {AXE: f"axe-core via axe-playwright-python {version('axe-playwright-python')}, {engine}"}
    with open(KEPT, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "bladzijden", "keren", "bevindingen", "hulpmiddel", "datum"])
        for check in dict.fromkeys(each.check for each in found):
            of_check = [each for each in found if each.check == check]
            writer.writerow([check, len({each.page for each in of_check}), len(of_check), sum(len(each.found) for each in of_check), tools.get(of_check[0].tool, f"{of_check[0].tool.split(' in ')[0]}, {engine}"), datetime.date.today().isoformat()])


if __name__ == "__main__":
    main()
