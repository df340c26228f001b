"""What the browser tests do again and again: open a calculator, wait for it, say what it should answer."""

from axe_playwright_python.sync_playwright import Axe

from tools.browser import until
from widgets import calculators

CHAPTER = "banenafspraak.html"
PAGES = ("index.html", "werkzekerheid.html", "triple-helix.html", CHAPTER, "levensloop.html", "werkplaats.html", "bronnen.html", "cijfers.html", "tabellen.html", "nagerekend.html", "overige-tabellen.html", "begrippen.html", "niet-gezegd.html", "groter.html", "search.html")
READY = "[data-rekenhulp='{}'][data-klaar='1']"


def page_of(name):
    """The chapter in which a calculator stands."""
    return f"{calculators.get(name).chapter}.html"


# The chapters with the calculators that stand in them.
CHAPTERS = {chapter: [name for name in calculators.NAMES if page_of(name) == chapter] for chapter in dict.fromkeys(map(page_of, calculators.NAMES))}


def open_calculator(page, address, name="uitschieters"):
    page.goto(address)
    return come_to(page, name)


def come_to(page, name):
    """The section of a calculator on the page that is open, once it lives."""
    section = page.locator(READY.format(name))
    section.wait_for()
    section.scroll_into_view_if_needed()
    until(page, "name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend && s.dataset.getekend === s.dataset.stap }", name)
    return section


def settled(page, name="uitschieters"):
    until(page, "name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend === s.dataset.stap }", name)


def expected(name, **invoer):
    record = calculators.get(name)
    data = record.data()
    values = {**record.defaults(), **invoer}
    return record.summary(values, record.compute(values, data), data)


def change_all(page):
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


def violations(page):
    """What axe finds on the whole page. Only that: of what is right it would make a report too, which takes longer than the finding."""
    levels = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    axe = Axe()
    page.evaluate(axe.axe_script)
    page.evaluate(ONE_OF_EACH_LOOK)
    found = page.evaluate("options => axe.run(options).then(({ violations }) => violations)", {"runOnly": levels, "resultTypes": ["violations"]})
    return [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]]
