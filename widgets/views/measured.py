"""What was measured of this book itself, from `data/metingen`: visitors that the server carries, and what was looked at for accessibility."""

from __future__ import annotations

from datetime import date
from html import escape

from docutils import nodes
from docutils.parsers.rst import Directive

from .. import tables
from ..models.getallen import cijfers
from .edition import in_words
from .lists import raw, table

ROOM = ("metingen", "zaal")
CHECKS = ("metingen", "toegankelijkheid")
HEAD = ["Opstelling", "Machine en dag", "Bezoekers tegelijk", "Seconden, helft", "Seconden, 95 van de 100", "MB per bezoeker"]
NUMBERS = ("bezoekers", "seconden_p50", "seconden_p95", "mb_per_bezoeker")


def as_printed(text: str) -> str:
    """A cell with Dutch decimals, as many as the file gives."""
    return cijfers(float(text), len(text.partition(".")[2]))


def day(text: str) -> str:
    """A date in Dutch: 22 november 2026."""
    return in_words(date.fromisoformat(text))


def largest(rows: tuple[dict[str, str], ...]) -> dict[str, str] | None:
    """The row of the plain server with most visitors, or None when it was not measured."""
    return max((row for row in rows if row["opstelling"] == "een server"), key=lambda row: int(row["bezoekers"]), default=None)


def sentence(rows: tuple[dict[str, str], ...]) -> str:
    """What one machine carries, in words a reader can use; says so when it has not been measured."""
    found = largest(rows)
    if found is None:
        return "<p>Wij hebben dit nog niet gemeten.</p>\n"
    numbers = {key: f'<a class="cijfer" href="#meting-{found["id"]}">{as_printed(found[key])}</a>' for key in NUMBERS}
    return (
        f"<p>Op een machine met {escape(found['machine']).replace(', ', ' en ')} geheugen lieten wij {numbers['bezoekers']} bezoekers op hetzelfde moment binnenkomen. Dat waren nagebootste bezoekers: een programma op dezelfde machine deed wat een bladzijde doet. "
        f"De helft had na {numbers['seconden_p50']} seconden een eigen rekenproces, en op enkelen na had iedereen het na {numbers['seconden_p95']} seconden. "
        f"Elke bezoeker vroeg {numbers['mb_per_bezoeker']} MB geheugen.</p>\n"
    )


class Measurements(Directive):
    """{metingen}: what was measured of the server, the largest first in a sentence, all of it in a table."""

    def run(self) -> list[nodes.Node]:
        rows = tables.rows(*ROOM)
        body = [(f"meting-{row['id']}", [escape(row["opstelling"][0].upper() + row["opstelling"][1:]), f"{escape(row['machine'])}; {day(row['datum'])}", *(as_printed(row[key]) for key in NUMBERS)]) for row in rows]
        return raw(sentence(rows) + (table(HEAD, body, "Bezoekers tegelijk op de server", numeric=len(NUMBERS)) if rows else ""))


# What a check is, for a reader: its name, and what it looks for.
LOOKS = {
    "axe": ("Regels van WCAG 2.2, niveau A en AA", "De regels die een programma kan nagaan, zoals: heeft elke knop een naam, is er genoeg contrast, klopt de opbouw? Op een telefoon en op een groot scherm, licht en donker. Bij hoofdstukken ook met alle rekenhulpen in een andere stand en alles opengeklapt."),
    "doelen": ("Grootte van knoppen", "Is alles wat u aantikt groot genoeg?"),
    "focus": ("Toetsenbord", "Ziet u met de Tab-toets steeds waar u bent, en is dat in beeld?"),
    "vergroten": ("Sterk vergroten", "Past de bladzijde zonder opzij te schuiven op een heel smal scherm? Zo smal wordt een gewoon scherm als u de bladzijde vier keer zo groot maakt."),
    "koppen": ("Koppen", "Staan de koppen in de goede volgorde, zonder een niveau over te slaan?"),
}


class Checks(Directive):
    """{controles}: what `make audit` looked at and found, a row per check; says so when nothing was."""

    def run(self) -> list[nodes.Node]:
        rows = tables.rows(*CHECKS)
        if not rows:
            return raw("<p>Deze controle is nog niet gedaan.</p>\n")
        body = [
            (f"controle-{row['id']}", [LOOKS[row["id"]][0], LOOKS[row["id"]][1], f"{escape(row['hulpmiddel'])}; {day(row['datum'])}", row["bladzijden"], row["keren"], row["bevindingen"]])
            for row in rows
        ]
        return raw(table(["Controle", "Wat", "Waarmee en wanneer", "Bladzijden", "Keren", "Gevonden"], body, "Wat een programma op elke bladzijde naliep", numeric=3))
