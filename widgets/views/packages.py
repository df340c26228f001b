"""What the folders of data/ hold, as a catalogue needs it: files with their size, the publications behind them, years and place."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .. import tables
from .edition import LICENCE

RIGHTS = "De cijfers komen uit publicaties, die hun eigen rechten houden. Noem bij gebruik de publicatie."
# What was agreed or estimated ahead is no year that the figures are about.
PLANNED = ("afgesproken", "raming")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True)
class File:
    """One CSV file: its place in the book, its title, bytes and SHA-256."""

    path: str
    title: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Package:
    """One folder of data/, by its descriptor."""

    folder: str
    descriptor: dict

    @property
    def name(self) -> str:
        return self.descriptor["name"]

    @cached_property
    def files(self) -> list[File]:
        found = []
        for each in self.descriptor["resources"]:
            content = (tables.FOLDER / self.folder / each["path"]).read_bytes()
            found.append(File(Path("data", self.folder, each["path"]).as_posix(), each["title"], len(content), hashlib.sha256(content).hexdigest()))
        return found

    @property
    def makers(self) -> list[str]:
        return [each["title"] for each in self.descriptor["contributors"]]

    @property
    def creators(self) -> list[str]:
        """Who made what the files hold: the publishers of the publications behind it, or else who made the files."""
        return list(dict.fromkeys(row["uitgever"] for row in self.publications)) or self.makers

    @property
    def licence(self) -> str:
        """The address of the terms; empty where there are none to point at."""
        return next((each["path"] for each in self.descriptor.get("licenses", ()) if "path" in each), "")

    @property
    def terms(self) -> str:
        """What to know where there is no licence: empty, but for figures that others published."""
        return RIGHTS if self.publications and not self.licence else ""

    @property
    def use(self) -> str:
        """What a reader may do with the files, in a sentence; of what is ours the description says it."""
        return f"{RIGHTS} Onze indeling en beschrijving mag u gebruiken met naamsvermelding ({LICENCE[0]})." if self.terms else ""

    @cached_property
    def publications(self) -> list[dict[str, str]]:
        """The rows of data/publicaties.csv that the files say they were taken from."""
        named = {self.folder} | {row.get("bron", "") for each in self.descriptor["resources"] for row in tables.rows(self.folder, each["name"])}
        return [row for row in tables.rows(".", "publicaties") if row["id"] in named]

    @cached_property
    def years(self) -> tuple[str, str] | None:
        """The first and the last year that rows are about; None where rows name none. A publication's own year is not what it is about."""
        columns = ("jaar", "periode")
        texts = [row[key] for each in self.descriptor["resources"] if each["name"] != "publicaties" for row in tables.rows(self.folder, each["name"]) if row.get("soort") not in PLANNED for key in columns if row.get(key)]
        found = sorted(year for text in texts for year in YEAR.findall(text))
        return (found[0], found[-1]) if found else None

    @property
    def of_regions(self) -> bool:
        """Whether rows are about the arbeidsmarktregio's, which together are the Netherlands."""
        return any(field["name"] == "regio_code" for each in self.descriptor["resources"] for field in each["schema"]["fields"])


def packages() -> list[Package]:
    """All folders of data/."""
    return [Package(folder, descriptor) for folder, descriptor in tables.publications().items()]
