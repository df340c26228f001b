"""The page of each calculator, the files beside it, and the list of all of them."""

import itertools
import json
import re
from html import unescape

import pytest

from tests.browser.steps import CHAPTERS
from widgets import calculators, tables
from widgets.models.getallen import toon
from widgets.views import exports
from widgets.views.edition import edition


@pytest.fixture(params=calculators.NAMES)
def text(request, book):
    """The page of a calculator, with its record as `.record`."""
    found = Text((book / "rekenhulpen" / f"{request.param}.html").read_text(encoding="utf-8"))
    found.record = calculators.get(request.param)
    return found


class Text(str):
    record: calculators.Calculator


def test_headings_are_in_order_and_the_first_is_its_title(text):
    headings = re.findall(r"<h([1-6])\b[^>]*>(.*?)</h\1>", text, re.S)
    assert unescape(headings[0][1]) == text.record.title
    levels = [int(level) for level, _ in headings]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_its_links_lead_somewhere(text, book):
    for link in re.findall(r'(?:href|src)="([^"#?]+)', re.sub(r"<script type.*?</script>", "", text, flags=re.S)):
        if not link.startswith("data:"):
            assert not re.match(r"[a-z]+:|//", link), link
            assert (book / "rekenhulpen" / link).exists(), link


def test_it_has_no_script_of_its_own_and_no_link_to_itself(text):
    for attributes, content in re.findall(r"<script([^>]*)>(.*?)</script>", text, re.S):
        assert ("src=" in attributes and not content) or "application/json" in attributes
    assert "data-eigen-pagina" not in text
    assert not re.search(r"\son[a-z]+=", re.sub(r"<(script|pre)\b.*?</\1>", "", text, flags=re.S))


def test_it_says_how_to_cite_it_and_which_version_it_is(text):
    assert f"({edition().day.year}). {text.record.title} [Rekenhulp]" in unescape(text) and edition().line in text and "CC BY 4.0" in text


def test_csv_and_json_hold_the_table_of_the_page(text, book):
    name = text.record.name
    content = json.loads((book / "rekenhulpen" / f"{name}.json").read_text(encoding="utf-8"))
    body = re.search(r"data-tabel.*?<tbody>(.*?)</tbody>", text, re.S)[1]
    shown = [[unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)] for row in re.findall(r"<tr>(.*?)</tr>", body, re.S)]
    columns = [{"decimals": each["decimalen"], "words": each.get("woorden", {}), "signed": shown.signed} for each, shown in zip(content["kolommen"], text.record.columns, strict=True)]
    assert [[toon(value, column).strip() for value, column in zip(row.values(), columns, strict=True)] for row in content["rijen"]] == shown
    lines = (book / "rekenhulpen" / f"{name}.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert len([line for line in lines if line]) == len(shown) + 1
    assert content["versie"] == edition().version and content["gegevens_van"] == tables.version()
    assert content["bronnen"] and all((book / "rekenhulpen" / each["bestand"]).exists() for each in content["bronnen"])
    assert {each["naam"] for each in content["beginstand"]} == {each.name for each in text.record.inputs}


def test_what_a_spreadsheet_would_take_for_a_formula():
    assert [exports._cell(each) for each in ("=1+1", "@x", "\u22123,7", " a\u00a0 b ", "+37,3")] == ["'=1+1", "'@x", "-3,7", "a b", "+37,3"]


def test_the_list_holds_all_calculators_by_chapter(book):
    text = (book / "rekenhulpen.html").read_text(encoding="utf-8")
    article = text[text.index("<article") :]
    assert re.findall(r'href="rekenhulpen/([\w-]+)\.html"', article) == list(calculators.NAMES)
    for chapter, names in CHAPTERS.items():
        assert all(f'href="{chapter}#{name}"' in article for name in names)


def test_a_chapter_leads_to_the_pages_of_its_calculators(book):
    for chapter, names in CHAPTERS.items():
        text = (book / chapter).read_text(encoding="utf-8")
        assert re.findall(r'href="rekenhulpen/([\w-]+)\.html" data-eigen-pagina', text) and all(f'href="rekenhulpen/{name}.html" data-eigen-pagina' in text for name in names)
