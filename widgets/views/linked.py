"""The book for machines that look for it, in the words of schema.org: what it is, and which data it holds. Blocks of data, no scripts."""

from __future__ import annotations

import json

from .edition import LICENCE, address, edition
from .packages import Package, packages

NETHERLANDS = {"@type": "Country", "name": "Nederland", "identifier": "NL"}


def block(pagename: str) -> str:
    """The element for the head of a page; empty where there is nothing to say of it."""
    found = {"index": book, "bronnen": catalogue}.get(pagename)
    if not found:
        return ""
    text = json.dumps({"@context": "https://schema.org", **found()}, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>\n'


def book() -> dict:
    """The book."""
    this = edition()
    return {
        "@type": ["Book", "WebSite"],
        "name": this.title,
        "description": this.about,
        "inLanguage": "nl",
        "author": [_team(each) for each in this.makers],
        "version": this.version,
        "datePublished": this.day.isoformat(),
        "license": LICENCE[1],
        "usageInfo": "De licentie geldt voor de tekst. Cijfers en citaten: rechten bij de publicaties.",
        "isAccessibleForFree": True,
        **({"url": address()} if address() else {}),
    }


def catalogue() -> dict:
    """The data of the book, a Dataset for each folder."""
    return {"@type": "DataCatalog", "name": f"Gegevens bij {edition().title}", "inLanguage": "nl", "dataset": [dataset(each) for each in packages()]}


def dataset(package: Package) -> dict:
    """One folder of data/; what is not known stays out."""
    found = {
        "@type": "Dataset",
        "name": package.descriptor["title"],
        "description": package.descriptor["description"],
        "identifier": package.name,
        "version": package.descriptor["version"],
        "dateModified": package.descriptor["version"],
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "creator": [_team(each) for each in package.creators],
        **({"contributor": [_team(each) for each in package.makers]} if package.publications else {}),
        "distribution": [{"@type": "DataDownload", "name": each.title, "contentUrl": address() + each.path, "encodingFormat": "text/csv", "contentSize": f"{each.size} B"} for each in package.files],
    }
    if package.licence:
        found["license"] = package.licence
    elif package.terms:
        found["usageInfo"] = package.terms
    if package.publications:
        found["isBasedOn"] = [_publication(each) for each in package.publications]
    if package.years:
        found["temporalCoverage"] = "/".join(package.years)
    if package.of_regions:
        found["spatialCoverage"] = NETHERLANDS
    return found


def _publication(row: dict[str, str]) -> dict:
    found = {"@type": "CreativeWork", "name": row["titel"] or row["naam"], "publisher": _team(row["uitgever"]), "datePublished": row["jaar"]}
    return {**found, "author": row["makers"]} if row["makers"] else found


def _team(name: str) -> dict:
    return {"@type": "Organization", "name": name}
