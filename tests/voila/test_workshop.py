"""The workshop with a kernel, as a visitor uses it: run, watch, stop, run again; and what is too large or wrong."""

import re

import pytest

from tests.browser.steps import expected
from tests.voila.steps import hand_in, open_live
from tools.accessible import violations
from tools.browser import until
from widgets import own_counts, tables

PAGE = "live/onzekerheid"


@pytest.fixture
def workshop(page, served):
    """The open page: (panel, calculator)."""
    section = open_live(page, served + PAGE, "onzekerheid")
    return connected(page), section


def connected(page):
    """The panel, once there is a kernel."""
    panel = page.locator("[data-werk]")
    panel.locator("fieldset:enabled").wait_for(timeout=60000)
    return panel


def start(panel):
    panel.get_by_role("button", name="Trek opnieuw").click()


def ended(panel, phase="klaar"):
    until(panel.page, "phase => document.querySelector('[data-werk]').dataset.fase === phase", phase)
    return panel.locator("[data-gang]").inner_text()


def interval(section):
    return section.locator("[data-uitkomst=bereik]").inner_text()


def fill(panel, label, value):
    panel.get_by_label(label).fill(value)
    panel.get_by_label(label).press("Tab")


def test_run_watch_stop_and_run_again(page, workshop):
    panel, section = workshop
    first = interval(section)
    assert section.locator("[data-antwoord]").inner_text() == expected("onzekerheid")
    # Other regions, drawn otherwise: another interval, and another table and figure.
    panel.get_by_label("Verband").select_option(label="Groei banen en indicatie")
    fill(panel, "Aantal trekkingen", "2.000")
    fill(panel, "Startgetal", "7")
    start(panel)
    said = ended(panel)
    assert "2.000 trekkingen met startgetal 7" in said
    seven = interval(section)
    assert seven != first and section.locator("[data-antwoord]").inner_text().startswith("Of er een verband is, blijft")
    # A long run shows how far it is, and stops while it runs; what was found stays.
    fill(panel, "Aantal trekkingen", "100.000")
    fill(panel, "Startgetal", "8")
    start(panel)
    bar = panel.get_by_role("progressbar")
    until(page, "document.querySelector('[data-werk]').dataset.fase === 'bezig' && document.querySelector('[data-werk] progress').value >= 1", seconds=30)
    early = page.evaluate("document.querySelector('[data-werk] progress').value")
    until(page, "early => document.querySelector('[data-werk] progress').value > early", early, 30)
    assert bar.is_visible() and re.search(r"Bezig met rekenen: \d+%", panel.locator("[data-gang]").inner_text())
    assert panel.get_by_role("button", name="Trek opnieuw").is_disabled()
    # The calculator is of the page: it answers while the kernel works.
    before = section.locator("[data-antwoord]").inner_text()
    section.locator("[name=niveau]").focus()
    page.keyboard.press("ArrowLeft")
    until(page, "before => document.querySelector('#onzekerheid [data-antwoord]').textContent !== before", before, 2)
    page.keyboard.press("ArrowRight")
    panel.get_by_role("button", name="Stop").click()
    said = ended(panel, "gestopt")
    assert re.fullmatch(r"Gestopt op \d+%\. De vorige uitkomst blijft staan\.", said)
    assert interval(section) == seven
    # The same begin gives the same; the focus came back to the button that can be pressed.
    assert page.evaluate("document.activeElement.textContent") == "Trek opnieuw"
    fill(panel, "Aantal trekkingen", "2.000")
    start(panel)
    ended(panel)
    assert interval(section) != seven
    fill(panel, "Startgetal", "7")
    start(panel)
    assert "startgetal 7" in ended(panel)
    assert interval(section) == seven
    section.locator("[data-tabel] summary").click()
    assert section.locator("[data-tabel] tbody tr").count() == 35


@pytest.mark.parametrize("value", ["99", "100.001", "veel", ""])
def test_what_is_out_of_bounds_is_not_run(workshop, value):
    panel, section = workshop
    first = interval(section)
    fill(panel, "Aantal trekkingen", value)
    start(panel)
    assert "Vul een getal in van 100 tot en met 100.000." in panel.locator("[data-veld=trekkingen] .fout").inner_text()
    assert panel.get_attribute("data-fase") == "rust" and interval(section) == first
    assert panel.page.evaluate("document.activeElement.name") == "trekkingen"


def test_on_a_phone_and_for_everyone(page, served):
    page.set_viewport_size({"width": 360, "height": 740})
    section = open_live(page, served + PAGE, "onzekerheid")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations(page) == []
    panel = connected(page)
    page.keyboard.press("Tab")
    panel.get_by_role("button", name="Trek opnieuw").focus()
    page.keyboard.press("Enter")
    ended(panel)
    assert "10.000 trekkingen met startgetal 1" in panel.locator("[data-voorlezen]").inner_text()
    assert section.locator("[data-antwoord]").inner_text() == expected("onzekerheid")
    assert violations(page) == []


def test_own_figures_in_parts_and_stopped(page, served, tmp_path):
    """A file is read with a bar; one that is too large is not sent; one that is stopped leaves what there was."""
    page.goto(f"{served}live/eigen-cijfers")
    panel = connected(page)
    button = panel.get_by_role("button", name="Reken met dit bestand")
    button.click()
    panel.get_by_text("Kies eerst een bestand.").wait_for()
    large = tmp_path / "groot.csv"
    large.write_bytes(b"x" * (own_counts.LARGEST + 1))
    hand_in(page, large)
    assert panel.get_by_text("Dit bestand is groter dan 2 MB.").is_visible()
    long = tmp_path / "lang.csv"
    long.write_text("regio_code;regio\n" + "a;b\n" * (own_counts.MOST + 1), encoding="utf-8")
    hand_in(page, long)
    panel.get_by_text("meer dan 20.000 rijen").wait_for(timeout=30000)
    table = tables.FOLDER / tables.UWV / "waarnemingen.csv"
    hand_in(page, table)
    until(page, "document.querySelector('[data-werk] progress').value >= 20", seconds=60)
    panel.get_by_role("button", name="Stop").click()
    assert "De vorige uitkomst blijft staan." in ended(panel, "gestopt")
    assert page.locator("[data-rekenhulp]").count() == 0
    assert violations(page) == []
