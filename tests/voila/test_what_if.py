"""A rule of one's own with a kernel: write it, read what is wrong and where, share it, take the outcome along."""

import csv
import io
from urllib.parse import quote

import pytest

from tests.voila.steps import open_live
from tools.accessible import violations
from widgets import regel
from widgets.calculators import get, wat_als

PAGE = "live/wat-als"
RULE = "aandeel_2017 > land.aandeel_2017 en groei_banen > 0"


def answer(rule, region=""):
    """The sentence that belongs to a rule."""
    data, values = wat_als.found(rule), {"regio": region}
    return wat_als.summary(values, get("wat-als").compute(values, data), data)


@pytest.fixture
def workshop(page, served):
    """The open page: (panel, calculator)."""
    section = open_live(page, served + PAGE, "wat-als")
    panel = page.locator("[data-werk='wat-als']")
    panel.wait_for()
    return panel, section


def write(panel, rule):
    panel.get_by_label("Uw regel", exact=True).fill(rule)
    panel.get_by_role("button", name="Reken uit").click()


def test_a_rule_an_example_and_the_table(page, workshop):
    panel, section = workshop
    assert section.locator("[data-antwoord]").inner_text() == answer(wat_als.DEFAULT)
    write(panel, RULE)
    panel.locator("[data-gang]").get_by_text("Uitgerekend voor 35 regio’s.").wait_for(timeout=30000)
    assert section.locator("[data-antwoord]").inner_text() == answer(RULE)
    section.get_by_label("Uw regio").select_option("AM22")
    assert section.locator("[data-antwoord]").inner_text() == answer(RULE, "AM22")
    # The columns are those of the rule.
    section.locator("[data-tabel] summary").click()
    assert section.locator("[data-tabel] thead th").all_inner_texts() == ["Regio", f"Uitkomst van: {RULE}", "aandeel_2017 (procent)", "groei_banen (procent)"]
    what, example = wat_als.EXAMPLES[2]
    panel.get_by_role("button", name=what).click()
    section.locator("[data-antwoord]").get_by_text(example).wait_for(timeout=30000)
    assert section.locator("[data-antwoord]").inner_text() == answer(example, "AM22")
    assert section.locator("[data-tabel] thead th").all_inner_texts() == ["Plaats", "Regio", f"Uitkomst van: {example}", "banen_2017 (banen)", "werkzaam_2017 (mensen)"]
    with page.expect_download() as download:
        section.get_by_role("button", name="Download de tabel (CSV)").click()
    lines = list(csv.reader(io.StringIO(download.value.path().read_text(encoding="utf-8-sig")), delimiter=";"))
    assert lines[0] == ["Plaats", "Regio", f"Uitkomst van: {example}", "banen_2017 (banen)", "werkzaam_2017 (mensen)"]
    data = wat_als.found(example)
    first = get("wat-als").compute({"regio": ""}, data)["rijen"][0]
    assert len(lines) == 36 and lines[1][:3] == ["1", first["regio"], f"{first['uitkomst']:.2f}".replace(".", ",")]


def test_what_is_wrong_stands_marked(page, workshop):
    panel, section = workshop
    write(panel, "1 + land.aandel_2017")
    fault = panel.locator("[data-veld=regel] .fout")
    fault.wait_for(timeout=30000)
    assert "Bedoelt u land.aandeel_2017?" in fault.inner_text()
    assert panel.locator("[data-gang]").inner_text() == "De vorige uitkomst blijft staan."
    assert page.evaluate("(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.activeElement)") == "land.aandel_2017"
    assert section.locator("[data-antwoord]").inner_text() == answer(wat_als.DEFAULT)
    # A word of the list comes in its place, and Enter reckons.
    panel.locator("details summary").first.click()
    panel.get_by_role("button", name="groei_banen", exact=True).click()
    assert panel.get_by_label("Uw regel", exact=True).input_value() == "1 + groei_banen" and fault.is_hidden()
    page.keyboard.press("Enter")
    section.locator("[data-antwoord]").get_by_text("1 + groei_banen").wait_for(timeout=30000)
    assert section.locator("[data-antwoord]").inner_text() == answer("1 + groei_banen")


@pytest.mark.parametrize("width", [1280, 360])
def test_a_rule_in_the_address(page, served, width):
    page.set_viewport_size({"width": width, "height": 740})
    section = open_live(page, served + PAGE, "wat-als")
    panel = page.locator("[data-werk='wat-als']")
    section.get_by_label("Uw regio").select_option("AM22")
    write(panel, RULE)
    page.wait_for_url("**wat-als.regel=*")
    page.wait_for_url("**regio=AM22*")
    link = page.url
    page.goto("about:blank")
    page.goto(link)
    section.locator("[data-antwoord]").get_by_text(RULE).wait_for(timeout=60000)
    assert section.locator("[data-antwoord]").inner_text() == answer(RULE, "AM22")
    assert panel.get_by_label("Uw regel", exact=True).input_value() == RULE
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert section.locator("[data-melding]").is_hidden()
    for summary in panel.locator("details summary").all():
        summary.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


@pytest.mark.parametrize(("rule", "message"), [("<script>alert(1)</script>", "hier kan “<” niet staan"), ("__import__('os')", "past hier niet"), ("1" * (regel.LANGST + 1), "De link bevat iets dat niet kan"), ("", "Vul een regel in.")])
def test_nonsense_in_the_address_is_a_message(page, served, rule, message):
    section = open_live(page, f"{served}{PAGE}?wat-als.regel={quote(rule)}", "wat-als")
    page.locator("[data-werk='wat-als'] :is(.fout, [data-gang])").get_by_text(message).wait_for(timeout=30000)
    assert section.locator("[data-antwoord]").inner_text() == answer(wat_als.DEFAULT)


def test_the_static_page_says_that_a_rule_needs_a_server(page, site):
    page.goto(f"{site}werkplaats.html?wat-als.regel=1&onzekerheid.trekkingen=200")
    for name in ("wat-als", "onzekerheid"):
        section = page.locator(f"[data-rekenhulp='{name}'][data-klaar='1']")
        section.wait_for()
        assert "die een server nodig heeft" in section.locator("[data-melding]").inner_text()
    assert page.locator("#wat-als [data-antwoord]").inner_text() == answer(wat_als.DEFAULT)
