"""Own figures, where there is a kernel: upload a CSV file and see the chapter's analyses on it. Nothing is kept."""

from __future__ import annotations

import importlib
from collections.abc import Generator
from typing import Any

from .. import calculators, own_counts, tables
from ..calculators import regiocijfers
from ..calculators.record import Choice, File, Refused, Values, Work

SHOWN = ("mijn-regio", "kaart", "uitschieters", "convergentie", "deelgroepen", "ranglijst", "samenhang", "praktijkroute", "indicatie")
ALONE, TOGETHER = "Alleen mijn cijfers", "Mijn cijfers bij die van UWV"


def use(content: bytes, together: bool = False) -> list[str]:
    """Let all calculators reckon with these counts, in this process; the problems in Dutch, and then nothing has changed."""
    found, problems = _read(content, together)
    if not problems:
        _take(found)
    return problems


def forget() -> None:
    """Back to the figures of the report."""
    if tables.reads_instead():
        _take(None)


def _read(content: bytes, together: bool) -> tuple[list[dict[str, str]], list[str]]:
    """As `own_counts.read`, which holds a file against the figures of the report, whatever is read now."""
    now = tables.rows(tables.UWV, "waarnemingen") if tables.reads_instead() else None
    tables.read_instead(tables.UWV, "waarnemingen", None)
    try:
        return own_counts.read(content, together)
    finally:
        tables.read_instead(tables.UWV, "waarnemingen", now)


def _take(found: list[dict[str, str]] | None) -> None:
    """Read these counts from now on. The years and labels that records hold come from the data: make them anew."""
    tables.read_instead(tables.UWV, "waarnemingen", found)
    importlib.reload(regiocijfers)
    for name in SHOWN:
        calculators.forget(name)


def run(invoer: Values) -> Generator[float, None, Values]:
    """Read the file and make the calculators on it: `getoond` (widgets), `niet` (titles of those it does not hold enough for) and `jaren`.

    Raises Refused when the file is not read. Unless it comes to its end, what was read before stays.
    """
    from .live import CalculatorWidget

    yield 0.0
    before = tables.rows(tables.UWV, "waarnemingen") if tables.reads_instead() else None
    file = invoer["bestand"]
    problems = use(file["inhoud"], invoer["samen"] == "ja")
    if problems:
        raise Refused(f"{file['naam']} is niet gelezen. Er is niets veranderd. Dit klopt niet:", "", tuple(problems))
    made, lacking, whole = [], [], False
    try:
        for done, name in enumerate(SHOWN):
            yield (done + 1) / (len(SHOWN) + 1)
            try:
                made.append(CalculatorWidget(name))
            except (LookupError, ValueError, ArithmeticError, tables.DataError):
                lacking.append(name)
        whole = True
    finally:
        if not whole:
            _take(before)
    return {"getoond": made, "niet": lacking, "jaren": regiocijfers.years()}


def done(invoer: Values, found: Values) -> str:
    rest = f" Niet mogelijk met deze cijfers: {', '.join(found['niet'])}." if found["niet"] else ""
    return f"{invoer['bestand']['naam']} is gelezen. Jaren: {', '.join(found['jaren'])}.{rest} De cijfers hieronder zijn van u, niet van UWV. Toelichtingen die over het rapport gaan, gelden er niet voor."


WORK = Work(
    title="Eigen cijfers",
    intro="Hebt u cijfers van een ander jaar? Zet ze in een tabel met dezelfde kolommen als die van UWV en kies het bestand. U ziet dan dezelfde rekenhulpen met uw cijfers. "
    "Klopt er iets niet, dan zeggen wij in welke rij en kolom. Uw bestand wordt niet bewaard. "
    f'<a href="/data/{tables.UWV}/waarnemingen.csv" download>Download de tabel van UWV als voorbeeld</a>.',
    inputs=(
        File("bestand", "Uw tabel", ".csv,.txt", own_counts.LARGEST, f"Een CSV-bestand, hoogstens {own_counts.LARGEST // 1_000_000} MB en {own_counts.MOST // 1000}.000 rijen."),
        Choice("samen", "Welke cijfers tellen mee?", lambda: [("nee", ALONE), ("ja", TOGETHER)], "nee"),
    ),
    button="Reken met dit bestand",
    run=run,
    done=done,
)


def panel() -> Any:
    """The panel: choose a file, read what is wrong with it, or see the calculators on it."""
    import ipywidgets

    from .werkplaats import WorkPanel

    place = ipywidgets.VBox()

    def show(found: Values) -> None:
        place.children = tuple(found["getoond"])

    return ipywidgets.VBox([ipywidgets.HTML("<div data-paneel></div>"), WorkPanel("eigen-cijfers", WORK, show), place])
