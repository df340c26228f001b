"""What CITATION.cff says of this release: version and, when it has one, the date."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import yaml

from tools import build

MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
# For what must have a date and has none of its own, so that the same book gives the same bytes.
NO_DATE = datetime.date(2020, 1, 1)


@dataclass(frozen=True)
class Release:
    title: str
    author: str
    version: str
    date: datetime.date | None

    @property
    def file_date(self) -> datetime.date:
        return self.date or NO_DATE

    @property
    def written_date(self) -> str:
        """"3 mei 2026", or nothing."""
        return f"{self.date.day} {MONTHS[self.date.month - 1]} {self.date.year}" if self.date else ""


def read() -> Release:
    said = yaml.safe_load((build.ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    date = said.get("date-released")
    return Release(said["title"], said["authors"][0]["name"], str(said["version"]), datetime.date.fromisoformat(str(date)) if date else None)
