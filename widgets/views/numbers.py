"""A figure in running text: written the Dutch way with the qualifier of its source, leading to its row."""

from __future__ import annotations

import re
from html import escape

from .. import calculators, tables
from ..calculators import regiocijfers
from ..models.getallen import cijfers, met_teken, toon
from ..models.regiomaten import maatwaarden
from ..models.verband import samenhang, standaardafwijking
from .places import within

SIGNS = {"procent": "%", "procentpunt": "\u00a0procentpunt"}
OUTCOME = "rekenhulp/"
MEASURE = "maat/"
# The printed table in which the counts of a measure stand, or the most telling of them.
TABLES = {"aandeel": "B.4", "groei_werkzaam": "B.4", "groei_banen": "B.6", "indicatie": "B.6", "groei_personen": "B.1", "deelgroep": "B.7", "praktijkroute": "B.7", "groei_openstaand": "B.2", "groei_ontstaan": "B.2", "gedrukt": "3.2"}
MANNERS = ("", "kaal", "zonder teken")

CITED = re.compile(r"\{number\}`([^`]+)`")
WORDS = re.compile(r"(?P<words>[^<]*[^<\s])\s*<(?P<address>[^<>]+)>")


def split(text: str) -> tuple[str, str]:
    """("de helft", "address") from "de helft <address>", and ("", "address") from "address" alone."""
    found = WORDS.fullmatch(text)
    return (found["words"], found["address"]) if found else ("", text)


def anchor(address: str) -> str:
    """The id of a figure's row on the page that lists the figures."""
    return "cijfer-" + _plain(address)


def table_anchor(table: str, region: str = "") -> str:
    """The id of a printed table, or of one row in it, on the page with the tables."""
    return "tabel-" + _plain(f"{table} {region}")


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


class Number:
    """A figure by its address: see `tables.figure`, or "rekenhulp/naam/uitkomst" for what a calculator finds at its defaults.

    What is computed from the counts: "maat/groei_werkzaam/Food Valley" for a measure of a region or "Landelijk", with "/verschil" behind it
    for the difference with the country; "maat/spreiding/aandeel_2015" over the regions; "maat/r/aandeel_2015/groei_werkzaam".

    A bar and a word after the address change how it reads: "...|zonder teken" leaves out the minus sign, "...|kaal" unit and
    qualifier. Raises DataError or UnknownCalculator when the address leads nowhere.
    """

    def __init__(self, address: str) -> None:
        self.address, _, self.manner = address.partition("|")
        if self.manner not in MANNERS:
            raise tables.DataError(f"{address!r}: after the bar comes 'kaal' or 'zonder teken'")
        if self.address.startswith(OUTCOME):
            _, name, key = self.address.split("/")
            record = calculators.get(name)
            self.text, self.wording = self._outcome(record, key)
            self.place, self.publication, self.link = f"Rekenhulp “{record.title}”", "Eigen berekening", f"{record.chapter}.html#{name}"
            return
        if self.address.startswith(MEASURE):
            self._computed(self.address.split("/"))
            return
        found = tables.figure(self.address)
        self.text = self._text(found)
        self.publication, self.place, self.wording = tables.title(found.publication), found.place, found.wording
        if "/" in self.address:
            self.link = f"tabellen.html#{table_anchor(found.place.removeprefix('Tabel '), found.row)}"
        else:
            self.link = f"cijfers.html#{anchor(self.address)}"

    def _computed(self, parts: list[str]) -> None:
        """Text, source and link of what the counts give. Raises DataError on an unknown measure or region."""
        known = regiocijfers.measures()
        keys = [each for each in parts[1:] if each in known]
        if not keys:
            raise tables.DataError(f"{self.address!r}: no such measure; there are: {', '.join(known)}")
        data = regiocijfers.measured(*keys)
        found = [maatwaarden(data, key, "totaal") for key in keys]
        values = [[each["waarde"] for each in one["regios"]] for one in found]
        region, unit, signed, decimals = "", "\u00a0procentpunt", True, 1
        if parts[1] == "r":
            value, unit, decimals = samenhang(*values), "", 2
        elif parts[1] == "spreiding":
            value, signed = standaardafwijking(values[0]), False
        else:
            difference = parts[-1] == "verschil"
            region = "/".join(parts[2 : -1 if difference else None])
            value = next((each["waarde"] for each in found[0]["regios"] if each["regio"] == region), found[0]["land"] if region == "Landelijk" else None)
            if value is None:
                raise tables.DataError(f"{self.address!r}: no region {region!r}")
            value -= found[0]["land"] if difference else 0
            unit, signed = (unit, True) if difference else ("%", False)
        if self.manner == "zonder teken":
            value, signed = abs(value), False
        if self.manner == "kaal":
            unit = ""
        self.text = (met_teken if signed and value < 0 else cijfers)(value, decimals) + unit
        table = TABLES[known[keys[0]]["maat"]]
        self.place, self.publication = f"Tabel {table}, nagerekend", tables.title(tables.UWV)
        self.wording = ", ".join(filter(None, (" en ".join(known[key]["kort"] for key in keys), region)))
        self.link = f"tabellen.html#{table_anchor(table, region)}"

    def _text(self, found: tables.Figure) -> str:
        unit = "" if self.manner == "kaal" else SIGNS.get(found.unit, "")
        calendar = found.unit == "jaar" and found.low > 1900
        if calendar:
            return f"{found.low:.0f}" + ("" if found.high == found.low else f" tot en met {found.high:.0f}")
        before = f"{found.qualifier} " if found.qualifier and self.manner != "kaal" else ""
        if found.value is None and found.qualifier == "meer dan":
            return before + cijfers(found.low, _decimals(found.low)) + unit
        if found.value is None:
            return f"{cijfers(found.low, _decimals(found.low))} tot {cijfers(found.high, _decimals(found.high))}{unit}"
        value = abs(found.value) if self.manner == "zonder teken" else found.value
        return before + cijfers(value, len(found.printed.partition(".")[2])) + unit

    def _outcome(self, record: calculators.Calculator, key: str) -> tuple[str, str]:
        shown = next((each for each in record.outputs if each.key == key), None)
        if shown is None:
            raise tables.DataError(f"{self.address!r}: {record.name} has no outcome {key!r}; there are: {', '.join(each.key for each in record.outputs)}")
        value = record.compute(record.defaults(), record.data())[key]
        unit = "" if self.manner == "kaal" else SIGNS.get(shown.unit, "")
        text = toon(abs(value) if self.manner == "zonder teken" else value, {"decimals": shown.decimals, "signed": False, "words": {}})
        return text + unit, f"{shown.label}, bij de beginstand"

    def html(self, words: str = "") -> str:
        """The figure, or words for it, as a link to its row; source and place show on hover and on focus."""
        source = escape(f"{self.publication.partition(',')[0]}, {within(self.place)}")
        return f'<a class="cijfer" href="{escape(self.link)}">{escape(words or self.text)}<span class="vindplaats" aria-hidden="true">{source}</span><span class="alleen-voorgelezen"> (bron: {source})</span></a>'

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return f'<span title="{escape(self.publication)}, {escape(self.place)}">{escape(self.text)}</span>'


def _decimals(value: float) -> int:
    return len(f"{value:g}".partition(".")[2])
