"""What the browser tests do again and again: open a calculator, wait for it, say what it should answer."""

from tools.browser import until
from widgets import calculators

CHAPTER = "banenafspraak.html"
PAGES = ("index.html", "werkzekerheid.html", "triple-helix.html", CHAPTER, "levensloop.html", "werkplaats.html", "rekenhulpen.html", "bronnen.html", "cijfers.html", "tabellen.html", "nagerekend.html", "overige-tabellen.html", "begrippen.html", "niet-gezegd.html", "groter.html", "search.html")
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
