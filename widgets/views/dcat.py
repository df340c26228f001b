"""The catalogue of all data for data portals, as DCAT-AP-NL 3.0 has it, in JSON-LD. Addresses are relative where the book's own is not known.

That profile also asks for a contact point, and for a licence of every file. There is no address to write to yet, and the terms of most
figures are those of their publications: what is not known stays out.
"""

from __future__ import annotations

import json

from .edition import address, edition
from .packages import File, Package, packages

FILE = "catalogus.jsonld"
EU = "http://publications.europa.eu/resource/authority/"
WORDS = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# The themes of data.europa.eu: figures on work are of the population, measurements of our server of technology.
THEMES = {"metingen": "TECH"}


def text() -> str:
    """The file."""
    content = {"@context": {**WORDS, **({"@base": address()} if address() else {})}, **catalogue()}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def catalogue() -> dict:
    """The catalogue with all folders of data/."""
    this = edition()
    return {
        "@id": FILE,
        "@type": "dcat:Catalog",
        "dct:title": _dutch(f"Gegevens bij {this.title}"),
        "dct:description": _dutch(f"De tabellen achter {this.title}. {this.about}"),
        "dct:publisher": _agent(this.by),
        "dct:language": _id(EU + "language/NLD"),
        "dct:modified": _day(this.day.isoformat()),
        "foaf:homepage": _id("index.html"),
        "dcat:dataset": [dataset(each) for each in packages()],
    }


def dataset(package: Package) -> dict:
    """One folder of data/."""
    found = {
        "@id": f"{FILE}#{package.name}",
        "@type": "dcat:Dataset",
        "dct:title": _dutch(package.descriptor["title"]),
        "dct:description": _dutch(package.descriptor["description"]),
        "dct:identifier": package.name,
        "dct:creator": [_agent(each) for each in package.creators],
        **({"dct:contributor": [_agent(each) for each in package.makers]} if package.publications else {}),
        "dct:publisher": _agent(edition().by),
        "dct:accessRights": _id(EU + "access-right/PUBLIC"),
        "dct:language": _id(EU + "language/NLD"),
        "dct:modified": _day(package.descriptor["version"]),
        "dcat:version": package.descriptor["version"],
        "dcat:theme": _id(EU + "data-theme/" + THEMES.get(package.name, "SOCI")),
        "dcat:landingPage": _id("bronnen.html"),
        "dcat:distribution": [distribution(package, each) for each in package.files],
    }
    if package.publications:
        found["dct:source"] = [{**({"dct:title": row["titel"]} if row["titel"] else {}), "dct:publisher": _agent(row["uitgever"]), "dct:issued": {"@value": row["jaar"], "@type": "xsd:gYear"}} for row in package.publications]
    if package.years:
        begin, end = package.years
        found["dct:temporal"] = {"@type": "dct:PeriodOfTime", "dcat:startDate": {"@value": begin, "@type": "xsd:gYear"}, "dcat:endDate": {"@value": end, "@type": "xsd:gYear"}}
    if package.of_regions:
        found["dct:spatial"] = _id(EU + "country/NLD")
    return found


def distribution(package: Package, file: File) -> dict:
    """One CSV file."""
    found = {
        "@id": f"{FILE}#{file.path}",
        "@type": "dcat:Distribution",
        "dct:title": _dutch(file.title),
        "dcat:accessURL": _id(file.path),
        "dcat:downloadURL": _id(file.path),
        "dct:format": _id(EU + "file-type/CSV"),
        "dcat:mediaType": _id("https://www.iana.org/assignments/media-types/text/csv"),
        "dcat:byteSize": {"@value": str(file.size), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {"@type": "spdx:Checksum", "spdx:algorithm": _id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"), "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"}},
        "dct:language": _id(EU + "language/NLD"),
    }
    if package.licence:
        found["dct:license"] = _id(package.licence)
    elif package.terms:
        found["dct:rights"] = {"@type": "dct:RightsStatement", "dct:description": _dutch(package.terms)}
    return found


def _id(address: str) -> dict:
    return {"@id": address}


def _dutch(words: str) -> dict:
    return {"@value": words, "@language": "nl"}


def _day(day: str) -> dict:
    return {"@value": day, "@type": "xsd:date"}


def _agent(name: str) -> dict:
    return {"@type": "foaf:Agent", "foaf:name": _dutch(name)}
