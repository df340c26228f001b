"""What a page costs its reader, held against budgets.json; and that it asks nobody else, keeps nothing, and keeps still."""

import gzip
import json
import urllib.parse
from collections import Counter

import pytest

from tests.browser.steps import CHAPTER, CHAPTERS, PAGES, come_to
from tests.conftest import ROOT
from tools.browser import until

BUDGETS = json.loads((ROOT / "budgets.json").read_text(encoding="utf-8"))
KINDS = {".html": "html", ".css": "style", ".js": "script"}

# Before any script of the page: what moved without the reader's doing, and long tasks of scripts.
WATCH = """
window.verschoven = 0;
new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.verschoven += each.value; }).observe({ type: "layout-shift", buffered: true });
document.addEventListener("securitypolicyviolation", (event) => (window.geweigerd ??= []).push(event.violatedDirective + " " + event.blockedURI));
"""


def budget(name):
    return {**BUDGETS["pages"]["*"], **BUDGETS["pages"].get(name, {})}


def files(page):
    """The files of ours that the page asked for, without Vega, which comes when a figure is near."""
    paths = {urllib.parse.urlsplit(url).path.lstrip("/") for url in page.requests if url.startswith("http")}
    return sorted(path for path in paths if not path.endswith("vega.js"))


def weights(book, page):
    """Kilobytes, compressed, of each file."""
    return {path: len(gzip.compress((book / path).read_bytes(), 9)) / 1000 for path in files(page)}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_light(page, site, book, name):
    page.goto(site + name)
    page.wait_for_load_state("networkidle")
    found = weights(book, page)
    allowed = budget(name)
    kinds = Counter()
    for path, kilobytes in found.items():
        kinds[next((kind for end, kind in KINDS.items() if path.endswith(end)), "other")] += kilobytes
    told = "\n".join(f"{kilobytes:8.1f} kB {path}" for path, kilobytes in sorted(found.items(), key=lambda each: -each[1]))
    over = {kind: round(kilobytes, 1) for kind, kilobytes in {**kinds, "total": sum(found.values())}.items() if kilobytes > allowed[f"{kind}_kb"]}
    assert not over, f"{name} holds more than budgets.json allows: {over}\n{told}"
    assert len(found) <= allowed["requests"], told


def test_what_comes_later_is_bounded(book):
    for name, key in (("vega.js", "vega_kb"), ("rekenhulp.css", "widget_css_kb")):
        assert len(gzip.compress((book / "rekenhulp" / name).read_bytes(), 9)) / 1000 <= BUDGETS["later"][key], name


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_keeps_still_and_keeps_nothing(browser, site, name, width):
    """Read from top to bottom, every figure come to life: nothing shifts, nothing is stored, nobody else is asked, no rule is broken."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.add_init_script(WATCH)
    foreign, errors = [], []
    page.on("request", lambda request: request.url.startswith((site, "data:", "blob:")) or foreign.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: message.type == "error" and errors.append(message.text))
    session = context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(site + name)
    if name in CHAPTERS:
        come_to(page, CHAPTERS[name][0])
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    page.evaluate("""async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 700) {
            scrollTo(0, y);
            await new Promise((done) => setTimeout(done, 40));
        }
    }""")
    if name in CHAPTERS:
        until(page, "[...document.querySelectorAll('[data-rekenhulp]')].every(each => each.dataset.getekend === each.dataset.stap)")
    allowed = budget(name)
    assert page.evaluate("window.verschoven") <= allowed["cls"]
    assert page.evaluate("window.geweigerd ?? []") == []
    assert (foreign, errors) == ([], [])
    assert context.cookies() == [] and page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("async () => [(await caches.keys()).length, (await indexedDB.databases()).length]") == [0, 0]
    # Generous: a busy machine takes longer. It is there to catch a page that takes ten times as long.
    assert metrics["ScriptDuration"] * 1000 <= 10 * allowed["script_ms"]
    context.close()


def test_a_search_is_not_kept(page, site):
    page.goto(f"{site}search.html?q=banen")
    page.locator("#search-results li").first.wait_for()
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    page.locator("#search-results li a").first.click()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_the_policy_refuses_what_it_should(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(site + CHAPTER)
    page.evaluate("""() => {
        const inline = document.createElement("script");
        inline.textContent = "window.ingebroken = 1";
        document.head.append(inline);
        const other = document.createElement("img");
        other.src = "https://elders.example/x.png";
        document.body.append(other);
    }""")
    until(page, "(window.geweigerd ?? []).length >= 2")
    assert page.evaluate("window.ingebroken") is None
    page.evaluate("void setTimeout('window.uitgevoerd = 1')")
    until(page, "window.geweigerd.length >= 3")
    assert page.evaluate("window.uitgevoerd") is None
    context.close()


def test_the_choice_of_light_or_dark_is_kept_only_when_made(browser, site):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(site)
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    button = page.get_by_role("button", name="Lichte weergave")
    button.click()
    light = page.evaluate(paper)
    assert dark != light == "rgb(255, 255, 255)"
    assert page.evaluate("localStorage.length") == 1
    page.goto(site + CHAPTER)
    assert page.evaluate(paper) == light
    page.get_by_role("button", name="Donkere weergave").click()
    # As the device asks again: nothing is kept.
    assert page.evaluate(paper) == dark and page.evaluate("localStorage.length") == 0
    page.emulate_media(media="print")
    assert page.evaluate(paper) == light
    context.close()


def test_dark_without_script(browser, site):
    context = browser.new_context(color_scheme="dark", java_script_enabled=False)
    page = context.new_page()
    page.goto(site + CHAPTER)
    seen = page.locator("#uitschieters .breed svg text").first.evaluate("each => [getComputedStyle(each).fill, getComputedStyle(document.body).backgroundColor]")
    assert seen == ["rgb(228, 233, 238)", "rgb(23, 29, 35)"]
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_shell_works(page, site, name):
    """Chapters and contents as a panel on a phone, chapters hidden and shown on a wide screen, the search box by key."""
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site + name)
    for button, panel in ((".primary-toggle", "#pst-primary-sidebar-modal"), (".secondary-toggle", "#pst-secondary-sidebar-modal")):
        if not page.locator(button).count():
            continue
        page.locator(button).click()
        links = page.locator(f"{panel} a:visible")
        assert links.count() >= 1
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        page.keyboard.press("Escape")
        page.locator(panel).wait_for(state="hidden")
        assert page.evaluate("button => document.activeElement === document.querySelector(button)", button)
    page.keyboard.press("Control+k")
    if name == "search.html":
        assert page.evaluate("document.activeElement.name") == "q"
    else:
        page.locator("#pst-search-dialog input").fill("banen")
        page.keyboard.press("Enter")
        page.locator("#search-results li").first.wait_for()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(site + name)
    side = page.locator("#pst-primary-sidebar")
    assert side.is_visible()
    page.locator(".primary-toggle").click()
    side.wait_for(state="hidden")
