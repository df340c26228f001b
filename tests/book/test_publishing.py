"""What others read of the book: its head and foot, its citation, its catalogue, and what comes with a known address."""

import datetime
import json
import re
import subprocess
import sys
import tomllib
from html import unescape
from xml.etree import ElementTree

import pytest
import rdflib
import yaml
from rdflib.namespace import DCAT, DCTERMS

from tools import build
from widgets import calculators, tables
from widgets.views import citation, dcat, edition, linked, metadata, publishing
from widgets.views.packages import packages

# The keys of CFF 1.2.0, and those that it requires.
KEYS = {"abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license", "license-url", "message", "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url", "version"}
REQUIRED = {"authors", "cff-version", "message", "title"}
ADDRESS = "https://voorbeeld.nl/boek/"


@pytest.fixture
def published(monkeypatch):
    """The address of the book is known."""
    monkeypatch.setenv(edition.ADDRESS, ADDRESS.rstrip("/"))


@pytest.fixture(autouse=True)
def _unpublished(monkeypatch):
    monkeypatch.delenv(edition.ADDRESS, raising=False)


def test_the_citation_file_is_what_others_expect():
    found = yaml.safe_load(edition.CITATION.read_text(encoding="utf-8"))
    assert REQUIRED | {"version", "date-released", "license", "abstract"} <= set(found) <= KEYS
    assert found["cff-version"] == "1.2.0" and found["type"] in ("software", "dataset")
    assert isinstance(found["date-released"], datetime.date) and found["license"] == "MIT"
    assert all(each.get("name") or each.get("family-names") for each in found["authors"])
    assert str(found["version"]) == tomllib.loads((build.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def test_every_package_says_its_version():
    for name, descriptor in tables.publications().items():
        assert datetime.date.fromisoformat(descriptor["version"]), name
    assert tables.version() <= edition.edition().day.isoformat()


def test_citation_without_and_with_an_address(monkeypatch):
    assert "https" not in citation.of_book() + citation.bibtex()
    monkeypatch.setenv(edition.ADDRESS, ADDRESS)
    record = calculators.get("kans")
    assert citation.of_calculator(record, "rekenhulpen/kans.html").endswith(f'<a href="{ADDRESS}rekenhulpen/kans.html">{ADDRESS}rekenhulpen/kans.html</a>')
    assert f"url = {{{ADDRESS}}}" in citation.bibtex() and citation.bibtex().count("{") == citation.bibtex().count("}")


def test_the_page_of_sources_says_how_to_cite(book):
    text = (book / "bronnen.html").read_text(encoding="utf-8")
    assert citation.of_book() in text and unescape(text).count(citation.bibtex()) == 1 and 'id="zo-citeert-u-dit-boek"' in text


@pytest.mark.parametrize("given", ["http://voorbeeld.nl/", "voorbeeld.nl", "https://", "https://localhost/", "https://voorbeeld.nl/?a=1", "https://voorbeeld.nl/#a", 'https://voorbeeld.nl/"><script>', "https://a b.nl/", "https://wie:wat@voorbeeld.nl/", "https://voorbeeld.nl:poort/", "https://[voorbeeld.nl/"])
def test_a_wrong_address_stops_the_build_with_a_clear_word(given):
    result = subprocess.run([sys.executable, "tools/build.py"], cwd=build.ROOT, env={"WERKZEKERHEID_ADRES": given, "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False)
    assert result.returncode != 0 and "Traceback" not in result.stderr
    assert repr(given) in result.stderr and "https://voorbeeld.nl/boek/" in result.stderr


def test_every_page_has_its_description_and_its_version(book):
    seen = {}
    for path in sorted([*book.glob("*.html"), *book.glob("rekenhulpen/*.html")]):
        text = path.read_text(encoding="utf-8")
        head = text[: text.index("</head>")]
        about = re.findall(r'<meta name="description" content="([^"]*)">', head)
        assert len(about) == 1 and 40 <= len(unescape(about[0])) <= metadata.LONGEST and not re.search(r"[<>]|&lt;|  |\(bron:", unescape(about[0])), path.name
        seen.setdefault(about[0], []).append(path.name)
        for name in ("DC.title", "DC.language", "DC.creator", "DC.date", "DC.rights", "og:title", "og:description", "og:type", "og:locale"):
            assert len(re.findall(rf'="{name}" content="[^"]+"', head)) == 1, f"{path.name}: {name}"
        assert edition.edition().line in text, path.name
        # No address is known, so none is made up.
        assert "canonical" not in head and "og:image" not in head and "og:url" not in head and "DC.identifier" not in head
    alike = [names for names in seen.values() if len(names) > 1]
    assert all(set(names) <= {"genindex.html", "search.html"} for names in alike)
    assert not any((book / name).exists() for name in ("sitemap.xml", "robots.txt"))


def test_description_is_the_text_of_the_first_paragraph_in_whole_sentences():
    assert metadata.about_page('<h1>A</h1><p class="x">Er zijn <a class="cijfer" href="#a">35<span class="vindplaats" aria-hidden="true">UWV</span><span class="alleen-voorgelezen"> (bron: UWV)</span></a> regio’s &amp; meer.</p><p>B</p>') == "Er zijn 35 regio’s & meer."
    assert metadata.shortened("Een zin. " * 60).endswith("zin.") and 200 < len(metadata.shortened("Een zin. " * 60)) <= metadata.LONGEST
    assert metadata.shortened("woord " * 90).endswith("woord…")
    assert metadata.about_page("") == edition.edition().about


@pytest.mark.usefixtures("published")
def test_with_an_address_pages_name_it(book):
    found = metadata.tags("kans.html", "Kans & meer", "x")
    assert f'<link rel="canonical" href="{ADDRESS}kans.html">' in found and f'content="{ADDRESS}{metadata.CARD}"' in found and "Kans &amp; meer" in found
    assert f'<link rel="canonical" href="{ADDRESS}">' in metadata.tags("index.html", "x", "x")
    places = [each.text for each in ElementTree.fromstring(publishing.sitemap(book)).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(places) == len(set(places)) and ADDRESS in places and f"{ADDRESS}rekenhulpen/kans.html" in places
    assert all((book / (each.removeprefix(ADDRESS) or "index.html")).exists() for each in places)
    assert f"Sitemap: {ADDRESS}sitemap.xml" in publishing.robots() and "Disallow: /live/" in publishing.robots()
    picture = publishing.card()
    assert picture[:4] == b"\x89PNG" and [int.from_bytes(picture[at : at + 4], "big") for at in (16, 20)] == [1200, 630]


def test_linked_data_on_the_pages(book):
    def block(name):
        return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', (book / name).read_text(encoding="utf-8"), re.S)[1])

    assert block("index.html")["@type"] == ["Book", "WebSite"] and block("index.html")["version"] == edition.edition().version
    sets = {each["identifier"]: each for each in block("bronnen.html")["dataset"]}
    assert len(sets) == len(tables.publications())
    assert sets["uwv-2018-banengroei"]["temporalCoverage"] == "2015/2017" and sets["uwv-2018-banengroei"]["isBasedOn"][0]["name"] == "Regionale verschillen in banengroei"
    assert sets["tegelkaart"]["license"].startswith("https://creativecommons.org/licenses/by/4.0") and "license" not in sets["kengetallen"]
    for each in sets.values():
        for file in each["distribution"]:
            assert (book / file["contentUrl"]).stat().st_size == int(file["contentSize"].removesuffix(" B"))
    assert linked.block("cijfers") == ""


def test_the_catalogue_is_read_as_data_portals_do(book):
    base = "https://nergens.example/"
    graph = rdflib.Graph().parse(data=(book / dcat.FILE).read_text(encoding="utf-8"), format="json-ld", publicID=base)
    catalogue = graph.value(predicate=rdflib.RDF.type, object=DCAT.Catalog)
    sets = list(graph.objects(catalogue, DCAT.dataset))
    assert len(sets) == len(packages()) and str(catalogue) == base + dcat.FILE
    for each in sets:
        # What DCAT-AP-NL 3.0 requires of a dataset, but for the contact point: nobody's address is known.
        for what in (DCTERMS.title, DCTERMS.description, DCTERMS.identifier, DCTERMS.creator, DCTERMS.publisher, DCTERMS.accessRights, DCAT.theme):
            assert (each, what, None) in graph, (each, what)
        for file in graph.objects(each, DCAT.distribution):
            place = str(graph.value(file, DCAT.downloadURL)).removeprefix(base)
            assert (book / place).stat().st_size == int(graph.value(file, DCAT.byteSize))
            assert (file, DCAT.accessURL, None) in graph and ((file, DCTERMS.license, None) in graph or (file, DCTERMS.rights, None) in graph or "metingen" in place)
    assert len(list(graph.subjects(rdflib.RDF.type, DCAT.Distribution))) == sum(len(each.files) for each in packages())


@pytest.mark.usefixtures("published")
def test_with_an_address_the_catalogue_is_whole():
    graph = rdflib.Graph().parse(data=dcat.text(), format="json-ld", publicID="https://elders.example/")
    assert graph.value(predicate=rdflib.RDF.type, object=DCAT.Catalog) == rdflib.URIRef(ADDRESS + dcat.FILE)


def test_the_notices_of_others_go_along(book):
    told = (book / "rekenhulp" / "licenties.txt").read_text(encoding="utf-8")
    for who in ("University of Washington Interactive Data Lab", "Mike Bostock", "the Sphinx team", "Fonticons", "The Bootstrap Authors", "Chris Holdgraf", "Jon Mease"):
        assert who in told, who
    assert 'href="rekenhulp/licenties.txt"' in (book / "bronnen.html").read_text(encoding="utf-8")
