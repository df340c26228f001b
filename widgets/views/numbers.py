"""A figure in running text: written the Dutch way, leading to its source."""

from __future__ import annotations

import re
from html import escape

from .. import calculators, tables
from ..models.getallen import cijfers, toon

SIGNS = {"procent": "%", "procentpunt": "\u00a0procentpunt", "banen": "", "personen": "", "regio's": ""}
OUTCOME = "rekenhulp/"


class Number:
    """A figure by its address: see `tables.figure`, or "rekenhulp/naam/uitkomst" for what a calculator finds at its defaults.

    A bar and a word after the address change how it reads: "...|zonder teken" leaves out the minus sign, "...|kaal" the unit.
    Raises DataError or UnknownCalculator when the address leads nowhere.
    """

    def __init__(self, address: str) -> None:
        self.address, _, self.manner = address.partition("|")
        if self.manner not in ("", "kaal", "zonder teken"):
            raise tables.DataError(f"{address!r}: after the bar comes 'kaal' or 'zonder teken'")
        if self.address.startswith(OUTCOME):
            self.text, self.place, self.publication, self.wording = self._outcome()
        else:
            found = tables.figure(self.address)
            decimals = len(found.printed.partition(".")[2])
            value = abs(found.value) if self.manner == "zonder teken" else found.value
            unit = "" if self.manner == "kaal" else SIGNS.get(found.unit, "")
            self.text = cijfers(value, decimals) + unit
            self.place, self.publication, self.wording = found.place, tables.title(found.publication), found.wording

    @property
    def anchor(self) -> str:
        """Its name on the page that lists all figures: letters, digits and hyphens."""
        return "cijfer-" + re.sub(r"[^a-z0-9]+", "-", self.address.lower()).strip("-")

    def _outcome(self) -> tuple[str, str, str, str]:
        _, name, key = self.address.split("/")
        record = calculators.get(name)
        shown = next((each for each in record.outputs if each.key == key), None)
        if shown is None:
            raise tables.DataError(f"{self.address!r}: {name} has no outcome {key!r}; there are: {', '.join(each.key for each in record.outputs)}")
        outcome = record.compute(record.defaults(), record.data())
        unit = "" if self.manner == "kaal" else SIGNS.get(shown.unit, "")
        value = abs(outcome[key]) if self.manner == "zonder teken" else outcome[key]
        text = toon(value, {"decimals": shown.decimals, "signed": False, "words": {}}) + unit
        return text, f"Rekenhulp “{record.title}”", "Eigen berekening", f"{shown.label}, bij de beginstand"

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return f'<span title="{escape(self.publication)}, {escape(self.place)}">{escape(self.text)}</span>'
