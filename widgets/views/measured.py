"""How many visitors the server carries: the table and the sentence on the page about size, from `data/metingen`."""

from __future__ import annotations

from html import escape

from docutils import nodes
from docutils.parsers.rst import Directive

from .. import tables
from ..models.getallen import cijfers
from .lists import raw, table

ROOM = ("metingen", "zaal")
HEAD = ["Opstelling", "Machine", "Gemeten op", "Bezoekers tegelijk", "Seconden, helft", "Seconden, 95 van de 100", "MB per bezoeker"]
NUMBERS = ("bezoekers", "seconden_p50", "seconden_p95", "mb_per_bezoeker")


def as_printed(text: str) -> str:
    """A cell with Dutch decimals, as many as the file gives."""
    return cijfers(float(text), len(text.partition(".")[2]))


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
        body = [(f"meting-{row['id']}", [escape(row["opstelling"][0].upper() + row["opstelling"][1:]), escape(row["machine"]), escape(row["datum"]), *(as_printed(row[key]) for key in NUMBERS)]) for row in rows]
        return raw(sentence(rows) + (table(HEAD, body, "Bezoekers tegelijk op de server", numeric=len(NUMBERS)) if rows else ""))
