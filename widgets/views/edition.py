"""Which edition of the book this is, from CITATION.cff: its version, date and makers; and the address where it will stand, if that is known."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from .. import tables

CITATION = Path(__file__).parent.parent.parent / "CITATION.cff"
# In the environment of a build: the address of the page that index.html will be, "https://voorbeeld.nl/boek/".
ADDRESS = "WERKZEKERHEID_ADRES"
LICENCE = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.nl")
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")


class AddressError(ValueError):
    """What stands in WERKZEKERHEID_ADRES is no address for a book; the message says why."""


@dataclass(frozen=True)
class Edition:
    """What CITATION.cff says of the book. Of what it leaves out there is nothing."""

    title: str
    version: str
    day: date
    makers: tuple[str, ...]
    about: str

    @property
    def by(self) -> str:
        """The makers in one line."""
        return ", ".join(self.makers)

    @property
    def line(self) -> str:
        """For the foot of a page: "Versie 1.2, 3 mei 2020. Tabellen van dit boek het laatst gewijzigd op 1 mei 2020."."""
        return f"Versie {self.version}, {in_words(self.day)}. Tabellen van dit boek het laatst gewijzigd op {in_words(date.fromisoformat(tables.version()))}."


@cache
def edition() -> Edition:
    """The edition that is built."""
    found = yaml.safe_load(CITATION.read_text(encoding="utf-8"))
    makers = tuple(each.get("name") or " ".join(filter(None, (each.get("given-names"), each.get("name-particle"), each.get("family-names")))) for each in found["authors"])
    return Edition(found["title"], str(found["version"]), found["date-released"], makers, found["abstract"])


def in_words(day: date) -> str:
    """3 mei 2020"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def address() -> str:
    """Where the book will stand, ending in a slash; empty when that is not known. Raises AddressError on what cannot be."""
    given = os.environ.get(ADDRESS, "").strip()
    if not given:
        return ""
    try:
        parts = urlsplit(given)
        valid = parts.scheme == "https" and parts.hostname and "." in parts.hostname and not parts.username and (parts.port is None or parts.port > 0)
    except ValueError:
        valid = False
    if not valid or parts.query or parts.fragment or any(each.isspace() or each in '"<>\\' for each in given):
        raise AddressError(f"{ADDRESS}: {given!r} is not the address of a book, such as https://voorbeeld.nl/boek/: whole, with https, without ? or #")
    return given.rstrip("/") + "/"
