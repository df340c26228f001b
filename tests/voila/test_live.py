"""The same calculators with a kernel: a Voila page at its own address, and a cell in JupyterLab."""

import asyncio
import json
import os
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup
from markupsafe import escape

from tests.browser.steps import expected
from tests.conftest import run
from tests.voila.steps import DRAWN, hand_in, open_live
from tools import visitors
from tools.accessible import violations
from tools.serving import free_port, running
from widgets import calculators, tables

# Two of each chapter, among them one that is words, one that draws by lot, one with groups of inputs and one with a work.
SEEN = ("kans", "ondergrens", "agenda", "tijdlijn", "mijn-regio", "uitschieters", "keuze-lot-toeval", "fase", "onzekerheid", "wat-als")


@pytest.mark.parametrize("name", SEEN)
def test_each_calculator_has_its_address(page, served, name):
    section = open_live(page, f"{served}live/{name}", name)
    assert section.locator("[data-antwoord]").inner_text() == expected(name)
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.title() == f"{calculators.get(name).title} - Werkzekerheid verkend"
    assert section.is_visible() and page.locator("#loading").count() == 0
    link = section.locator("a[data-bestand]").first.get_attribute("href")
    assert page.request.get(served.rstrip("/") + link).ok


def test_every_calculator_has_its_page_and_its_kernel(served):
    """All of them without a browser: the answer stands in the page, and a kernel holds the calculator with its defaults."""

    async def one(name, http):
        visitor = visitors.Visitor(f"{served}live/{name}", http)
        await visitor.arrive()
        state = await visitor.state()
        await visitor.leave()
        return name, visitor.page, state

    async def all_of_them():
        http = visitors.client()
        found = []
        for start in range(0, len(calculators.NAMES), 6):
            found += await asyncio.gather(*(one(name, http) for name in calculators.NAMES[start : start + 6]))
        http.close()
        return found

    for name, text, state in run(all_of_them()):
        section = BeautifulSoup(text, "html.parser").select_one(f"[data-rekenhulp='{name}']")
        assert section.select_one("[data-antwoord]").get_text() == expected(name)
        assert f"<title>{escape(calculators.get(name).title)} - Werkzekerheid verkend</title>" in text
        # Where a work is done for a visitor, the first widget is the form of that work with the calculator below it.
        if calculators.get(name).work:
            assert state["_model_name"] == "VBoxModel", state
        else:
            assert state["naam"] == name and state["invoer"] == calculators.get(name).defaults()


def test_slider_link_and_phone(page, served):
    page.set_viewport_size({"width": 360, "height": 740})
    section = open_live(page, f"{served}live/uitschieters?uitschieters.regio=AM05")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", regio="AM05")
    section.locator("[name=drempel]").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**uitschieters.drempel=1.1*")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", regio="AM05", drempel=1.1)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert violations(page) == []


def test_nonsense_in_the_address(page, served):
    section = open_live(page, f"{served}live/uitschieters?uitschieters.drempel=abc")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    assert section.locator("[data-melding]").is_visible()


@pytest.mark.parametrize("path", ["live/bestaat-niet", "bestaat-niet.html", "live/voila/tree/", "live/voila/render/uitschieters.ipynb", "live/voila/files/uitschieters.ipynb"])
def test_errors_are_dutch(page, served, path):
    response = page.request.get(served + path)
    assert response.status == 404
    assert 'lang="nl"' in response.text() and "Deze pagina bestaat niet" in response.text()


def test_no_file_outside_the_book(page, served):
    import http.client

    host = served.removeprefix("http://").rstrip("/")
    for path in ("/../../_config.yml", "/%2e%2e/%2e%2e/_config.yml", "/..%2f..%2f_config.yml"):
        connection = http.client.HTTPConnection(host)
        connection.request("GET", path)
        assert connection.getresponse().status in (403, 404)
        connection.close()


def test_an_older_link_and_the_way_to_its_own_page(page, served):
    section = open_live(page, f"{served}live/uitschieters?uitschieters.drempel=2&v=2020-01-31")
    page.get_by_text("Deze link is gemaakt met een oudere versie (31 januari 2020).").wait_for()
    link = section.get_by_role("link", name="Eigen pagina en insluiten").evaluate("link => link.href")
    assert link.startswith(f"{served}rekenhulpen/uitschieters.html?uitschieters.drempel=2&v=")
    # Before it is left: a page that is left halfway breaks off what it was loading.
    page.locator("[data-verbonden]").wait_for(timeout=60000)


def test_taken_port_is_one_sentence(served):
    port = served.rstrip("/").rpartition(":")[2]
    result = subprocess.run([sys.executable, "tools/serve.py", "--port", port], capture_output=True, text=True, check=False)
    assert result.returncode != 0
    assert f"Port {port}" in result.stderr and "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.fixture(scope="module")
def lab(book, tmp_path_factory):
    """JupyterLab with one notebook; the address of that notebook."""
    folder = tmp_path_factory.mktemp("lab")
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": None, "outputs": [], "source": 'from widgets import show\nw = show("uitschieters")\nw'}
    other = {**cell, "id": "b", "source": 'w.invoer = {"drempel": 2.0}\nprint("uitkomst", w.uitkomst["aantal"])'}
    third = {**cell, "id": "c", "source": 'print("invoer", w.invoer["drempel"], w.uitkomst["aantal"])'}
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}}, "cells": [cell, other, third]}
    (folder / "proef.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    port = free_port()
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--ServerApp.token=", "--ServerApp.password=", f"--ServerApp.root_dir={folder}", "--LabApp.news_url=", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    environment = {**os.environ, "JUPYTER_CONFIG_DIR": str(folder / "config"), "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"), "JUPYTERLAB_WORKSPACES_DIR": str(folder / "spaces")}
    with running(command, port, "lab", cwd=folder, env=environment) as server:
        yield f"{server.address}lab/tree/proef.ipynb"


def test_in_jupyterlab(page, lab):
    page.goto(lab)
    page.locator(".jp-Notebook .jp-Cell").first.wait_for(timeout=60000)
    page.locator(".jp-Notebook .jp-Cell").first.click()
    page.wait_for_function("document.querySelector('.jp-Notebook-ExecutionIndicator')?.dataset.status === 'idle'", timeout=60000)
    page.keyboard.press("Shift+Enter")
    section = page.locator(DRAWN.format("uitschieters"))
    section.wait_for(timeout=60000)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
    page.keyboard.press("Shift+Enter")
    page.get_by_text("uitkomst 2", exact=True).wait_for(timeout=20000)
    page.wait_for_function("document.querySelector('[data-rekenhulp] [name=drempel]').value === '2'")
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters", drempel=2)
    section.locator("[name=drempel]").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('[data-rekenhulp] [name=drempel-getal]').value === '2,1'")
    assert "uitschieters" not in page.url
    page.locator(".jp-Notebook .jp-Cell").nth(2).locator(".jp-InputArea-editor").click()
    page.keyboard.press("Shift+Enter")
    page.get_by_text("invoer 2.1 2", exact=True).wait_for(timeout=20000)
    assert section.locator("a[data-bestand]").count() == 0


def test_own_figures(page, served, tmp_path):
    """Upload the report's own table and a broken one: the calculators, or what is wrong and where."""
    page.goto(f"{served}live/eigen-cijfers")
    page.get_by_role("heading", name="Eigen cijfers").wait_for(timeout=60000)
    assert page.locator("#loading").count() == 0
    broken = tmp_path / "kapot.csv"
    broken.write_text("regio_code;regio;grootheid;deelgroep;jaar;waarde\nAM99;Mordor;werkzame_personen;totaal;2018;veel\n", encoding="utf-8")
    hand_in(page, broken)
    page.locator("[data-gang]").get_by_text("kapot.csv is niet gelezen").wait_for(timeout=30000)
    assert page.get_by_text("Rij 2, kolom waarde: “veel”").count() == 1
    assert page.locator("[data-rekenhulp]").count() == 0
    hand_in(page, tables.FOLDER / tables.UWV / "waarnemingen.csv")
    page.locator("[data-gang]").get_by_text("waarnemingen.csv is gelezen").wait_for(timeout=60000)
    section = page.locator(DRAWN.format("uitschieters"))
    section.wait_for(timeout=60000)
    assert section.locator("[data-antwoord]").inner_text() == expected("uitschieters")
