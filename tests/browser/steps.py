"""What the browser tests do again and again: open a calculator, wait for it, say what it should answer."""

from axe_playwright_python.sync_playwright import Axe

from widgets import calculators

CHAPTER = "banenafspraak.html"
PAGES = ("index.html", "werkzekerheid.html", "triple-helix.html", CHAPTER, "levensloop.html", "werkplaats.html", "bronnen.html", "cijfers.html", "tabellen.html", "nagerekend.html", "overige-tabellen.html", "begrippen.html", "niet-gezegd.html", "search.html")
READY = "[data-rekenhulp='{}'][data-klaar='1']"


def page_of(name):
    """The chapter in which a calculator stands."""
    return f"{calculators.get(name).chapter}.html"


def open_calculator(page, address, name="uitschieters"):
    page.goto(address)
    section = page.locator(READY.format(name))
    section.wait_for()
    section.scroll_into_view_if_needed()
    page.wait_for_function("name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend && s.dataset.getekend === s.dataset.stap }", arg=name)
    return section


def settled(page, name="uitschieters"):
    page.wait_for_function("name => { const s = document.querySelector(`[data-rekenhulp='${name}']`); return s.dataset.getekend === s.dataset.stap }", arg=name)


def expected(name, **invoer):
    record = calculators.get(name)
    data = record.data()
    values = {**record.defaults(), **invoer}
    return record.summary(values, record.compute(values, data), data)


def violations(page):
    """What axe finds. Of the long tables made from data the first forty rows: the rest has the same cells, and axe looks at each."""
    page.evaluate("document.querySelectorAll('.lijst tbody').forEach(body => [...body.rows].slice(40).forEach(row => row.remove()))")
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}})
    return [f"{each['id']}: {node['html'][:150]}" for each in result.response["violations"] for node in each["nodes"]]


