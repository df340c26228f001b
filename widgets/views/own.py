"""Own figures, where there is a kernel: upload a CSV file and see the chapter's analyses on it. Nothing is kept."""

from __future__ import annotations

import importlib
from html import escape
from typing import Any

from .. import calculators, own_counts, tables
from ..calculators import regiocijfers

SHOWN = ("mijn-regio", "kaart", "uitschieters", "convergentie", "deelgroepen", "ranglijst", "samenhang", "praktijkroute", "indicatie")
ALONE, TOGETHER = "Alleen mijn cijfers", "Mijn cijfers bij die van UWV"


def use(content: bytes, together: bool = False) -> list[str]:
    """Let all calculators reckon with these counts, in this process; the problems in Dutch, and then nothing has changed."""
    forget()
    found, problems = own_counts.read(content, together)
    if not problems:
        tables.read_instead(tables.UWV, "waarnemingen", found)
        _renew()
    return problems


def forget() -> None:
    """Back to the figures of the report."""
    if tables.reads_instead():
        tables.read_instead(tables.UWV, "waarnemingen", None)
        _renew()


def _renew() -> None:
    """The years and labels that records hold come from the data: make them anew. What a calculator lacks shows when it is asked for."""
    importlib.reload(regiocijfers)
    for name in SHOWN:
        calculators.forget(name)


def possible() -> tuple[dict[str, Any], list[str]]:
    """(widgets by name, names of calculators for which the counts do not hold enough)."""
    from .live import CalculatorWidget

    made, lacking = {}, []
    for name in SHOWN:
        try:
            made[name] = CalculatorWidget(name)
        except (LookupError, ValueError, ArithmeticError, tables.DataError):
            lacking.append(name)
    return made, lacking


def panel() -> Any:
    """The panel: choose a file, read what is wrong with it, or see the calculators on it."""
    import ipywidgets

    upload = ipywidgets.FileUpload(accept=".csv,.txt", multiple=False, description="Kies een CSV-bestand", layout={"width": "16rem"})
    how = ipywidgets.RadioButtons(options=[ALONE, TOGETHER], value=ALONE, description="", layout={"width": "auto"})
    said = ipywidgets.HTML()
    place = ipywidgets.VBox()

    def show(_: Any = None) -> None:
        if not upload.value:
            return
        file = upload.value[0]
        problems = use(bytes(file["content"]), how.value == TOGETHER)
        if problems:
            place.children = ()
            said.value = f"<p><strong>{escape(file['name'])} is niet gelezen.</strong> Er is niets veranderd. Dit klopt niet:</p><ul>{''.join(f'<li>{escape(each)}</li>' for each in problems)}</ul>"
            return
        made, lacking = possible()
        place.children = tuple(made.values())
        years = ", ".join(regiocijfers.years())
        rest = f" Niet mogelijk met deze cijfers: {', '.join(lacking)}." if lacking else ""
        said.value = f"<p><strong>{escape(file['name'])} is gelezen.</strong> Jaren: {years}.{rest} De cijfers hieronder zijn van u, niet van UWV. Toelichtingen die over het rapport gaan, gelden er niet voor.</p>"

    upload.observe(show, "value")
    how.observe(show, "value")
    intro = ipywidgets.HTML(
        "<div data-paneel></div><h1>Eigen cijfers</h1><p>Hebt u cijfers van een ander jaar? Zet ze in een tabel met dezelfde kolommen als die van UWV en kies het bestand. U ziet dan dezelfde rekenhulpen met uw cijfers. "
        'Klopt er iets niet, dan zeggen wij in welke rij en kolom. Uw bestand wordt niet bewaard. <a href="/data/uwv-2018-banengroei/waarnemingen.csv" download>Download de tabel van UWV als voorbeeld</a>.</p>'
    )
    return ipywidgets.VBox([intro, upload, how, said, place])
