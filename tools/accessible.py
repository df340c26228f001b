"""What can be looked at by machine for readers with a keyboard, a small screen, large letters or a screen reader; for the tests and `make audit`."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe

from tools.browser import until

Page = Any
LEVELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")


def change_all(page: Page) -> None:
    """Every calculator on the page in another state: all details open, each choice and slider at its other end, a word in the first box for a number, and a message."""
    page.evaluate("""() => {
        const tell = (each, ...kinds) => kinds.forEach((kind) => each.dispatchEvent(new Event(kind, { bubbles: true })));
        for (const each of document.querySelectorAll("details")) each.open = true;
        for (const each of document.querySelectorAll("[data-rekenhulp] select")) {
            each.selectedIndex = each.selectedIndex === each.options.length - 1 ? 0 : each.options.length - 1;
            tell(each, "input");
        }
        for (const each of document.querySelectorAll("[data-rekenhulp] [type=range]")) {
            each.value = each.value === each.max ? each.min : each.max;
            tell(each, "input");
        }
        for (const form of document.querySelectorAll("[data-rekenhulp] form")) {
            const box = [...form.querySelectorAll("[type=text]")].find((each) => each.checkVisibility());
            if (!box) continue;
            box.value = "veel";
            tell(box, "input", "change");
        }
    }""")
    until(page, "[...document.querySelectorAll('[data-rekenhulp]')].every(each => each.dataset.getekend === each.dataset.stap && Number(each.dataset.stap) > 1)")
    page.evaluate("document.querySelectorAll('[data-doe=link]').forEach(each => each.click())")
    until(page, "[...document.querySelectorAll('[data-melding]')].every(each => each.checkVisibility())")


# Contrast takes axe several milliseconds per text, whatever it looks like, and our pages hold thousands of equal cells. So in
# every calculator, table and other part of the page it looks at one text of each look: tag, class, letter, and all that lies behind.
ONE_OF_EACH_LOOK = """() => {
    const behind = new Map([[null, ""]]);
    const looks = new Map();
    for (const each of document.querySelectorAll("*")) {
        const style = getComputedStyle(each);
        const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode].join();
        behind.set(each, `${behind.get(each.parentElement)} ${own}`);
        if (![...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) || !each.checkVisibility()) continue;
        const part = each.closest("[data-rekenhulp] > *, .lijst, section, nav, header, footer, body");
        const look = [each.tagName, each.getAttribute("class"), each.matches(":disabled, :disabled *"), style.color, style.fontSize, style.fontWeight, style.textShadow, behind.get(each)].join("|");
        if (!looks.has(part)) looks.set(part, new Set());
        if (!looks.get(part).has(look)) each.setAttribute("data-contrast", "");
        looks.get(part).add(look);
    }
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-contrast]" }] });
}"""


def violations(page: Page) -> list[str]:
    """What axe finds on the whole page. Only that: of what is right it would make a report too, which takes longer than the finding."""
    levels = {"type": "tag", "values": list(LEVELS)}
    axe = Axe()
    page.evaluate(axe.axe_script)
    page.evaluate(ONE_OF_EACH_LOOK)
    found = page.evaluate("options => axe.run(options).then(({ violations }) => violations)", {"runOnly": levels, "resultTypes": ["violations"]})
    return [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]]


def too_wide(page: Page, width: int = 320) -> list[str]:
    """What makes the page scroll sideways at that width, as a page does that is enlarged four times on a common screen."""
    page.set_viewport_size({"width": width, "height": 800})
    return page.evaluate(f"document.documentElement.scrollWidth > {width} ? [`${{document.documentElement.scrollWidth}} pixels wide`] : []")


def small_targets(page: Page) -> list[str]:
    """What can be pressed and is less than 24 pixels high or wide. A link inside a sentence may be as high as its line."""
    return page.evaluate("""[...document.querySelectorAll("button, select, input, summary, nav a, [role=button]")]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest(".alleen-voorgelezen"))
        .map((each) => [each, each.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.height < 24 || box.width < 24))
        .map(([each]) => each.outerHTML.slice(0, 150))""")


def headings_out_of_order(page: Page) -> list[str]:
    """Headings more than one level below the one before, and an h1 too many or too few."""
    return page.evaluate("""(() => {
        const all = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].filter((each) => each.checkVisibility());
        const level = (each) => Number(each.tagName[1]);
        const wrong = all.filter((each, place) => level(each) > (place ? level(all[place - 1]) : 0) + 1).map((each) => each.outerHTML.slice(0, 100));
        const first = all.filter((each) => level(each) === 1).length;
        return first === 1 ? wrong : [...wrong, `${first} h1`];
    })()""")


def unseen_focus(page: Page, steps: int = 60) -> list[str]:
    """Walk with the Tab key: what has the focus without an outline, or out of sight."""
    page.emulate_media(reduced_motion="reduce")
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    found = []
    for _ in range(steps):
        page.keyboard.press("Tab")
        wrong = page.evaluate("""(() => {
            const each = document.activeElement;
            if (!each || each === document.body) return "";
            const box = each.getBoundingClientRect();
            const style = getComputedStyle(each);
            const shown = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none"
                || (each.type === "file" && getComputedStyle(each.nextElementSibling).outlineStyle !== "none");
            const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return shown && inSight ? "" : `${shown ? "out of sight" : "no outline"}: ${each.outerHTML.slice(0, 150)}`;
        })()""")
        if wrong:
            found.append(wrong)
    return found
