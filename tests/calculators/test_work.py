"""A work in a kernel: it ends, stops, gives up in time, refuses and fails, and never loses what was there."""

import asyncio
import json
import re
import subprocess
import sys
import time

import pytest

from widgets import calculators, tables
from widgets.calculators.record import Choice, File, Number, Refused, Text, Work
from widgets.views import own, prepared, werkplaats
from widgets.views.werkplaats import WorkPanel

pytestmark = pytest.mark.usefixtures("no_loop")
STEPS = 400
# A panel is made once per name.
COUNT = iter(range(1000))


def work(run, seconds=60, inputs=(), done=lambda invoer, found: "Klaar."):
    return Work("Proef", "Uitleg.", inputs, "Begin", run, done, seconds)


def slowly(invoer):
    """Some seconds of work in short steps."""
    for step in range(STEPS):
        time.sleep(0.005)
        yield step / STEPS
    return {"som": STEPS}


@pytest.fixture
def bench(monkeypatch):
    """A function from a work to (its panel, what was delivered, every `stand` on the way)."""
    monkeypatch.setattr(prepared, "FOLDER", prepared.FOLDER / "nergens")

    def make(each):
        delivered, seen = [], []
        panel = WorkPanel(f"proef-{next(COUNT)}", each, delivered.append)
        panel.observe(lambda change: seen.append(change["new"]), "stand")
        return panel, delivered, seen

    return make


def test_it_tells_how_far_it_is_and_hands_over(bench):
    panel, delivered, seen = bench(work(slowly, done=lambda invoer, found: f"Som: {found['som']}."))
    panel.start()
    assert delivered == [{"som": STEPS}]
    shares = [each["deel"] for each in seen if each["fase"] == "bezig"]
    assert len(shares) > 5 and shares == sorted(shares) and shares[0] == 0
    assert panel.stand == {"fase": "klaar", "deel": 1.0, "tekst": f"Som: {STEPS}.", "veld": "", "regels": [], "plek": None}


def test_a_message_stops_it_while_it_runs_and_a_second_start_is_no_second_run(bench):
    panel, delivered, _ = bench(work(slowly))

    async def visit():
        panel._asked(None, {"soort": "start"}, [])
        first = panel._running
        await asyncio.sleep(0.3)
        panel._asked(None, {"soort": "start"}, [])
        assert panel._running is first and panel.busy
        panel._asked(None, {"soort": "stop"}, [])
        asked = time.monotonic()
        await first
        return time.monotonic() - asked

    assert asyncio.run(visit()) < 0.3
    assert delivered == [] and panel.stand["fase"] == "gestopt"
    assert re.fullmatch(r"Gestopt op [1-9]\d?%\. De vorige uitkomst blijft staan\.", panel.stand["tekst"])
    panel.start()
    assert delivered == [{"som": STEPS}]


def test_it_gives_up_when_its_time_is_up(bench):
    def endless(invoer):
        try:
            while True:
                yield 0.25
        finally:
            closed.append(True)

    closed = []
    panel, delivered, _ = bench(work(endless, seconds=1))
    panel.start()
    assert delivered == [] and closed == [True] and panel.stand["fase"] == "gestopt"
    assert "langer dan 1 seconden" in panel.stand["tekst"] and "25%" in panel.stand["tekst"]


def test_what_is_refused_says_where(bench):
    def refuse(invoer):
        yield 0.0
        raise Refused("Dit kan niet.", "regel", ("Eerst dit.", "Dan dat."), (0, 1))

    panel, delivered, _ = bench(work(refuse, inputs=(Text("regel", "Regel", "", 10),)))
    panel.start({"regel": "a + b"})
    assert delivered == []
    assert panel.stand == {"fase": "geweigerd", "deel": 0.0, "tekst": "Dit kan niet.", "veld": "regel", "regels": ["Eerst dit.", "Dan dat."], "plek": [0, 1]}


def test_an_error_is_a_dutch_sentence_for_the_visitor_and_a_traceback_for_the_log(bench, caplog):
    def fail(invoer):
        yield 0.5
        raise ZeroDivisionError

    panel, delivered, _ = bench(work(fail))
    panel.start()
    assert delivered == [] and panel.stand["fase"] == "fout" and panel.stand["tekst"].startswith("Dit lukte niet.")
    assert "ZeroDivisionError" in caplog.text


BOUNDED = (Number("keer", "Keer", "keer", 100, 1000, 500), Choice("soort", "Soort", lambda: [("a", "A"), ("b", "B")], "a"), Text("regel", "Regel", "x", 5), File("bestand", "Bestand", ".csv", 10))


@pytest.mark.parametrize(
    ("invoer", "field"),
    [({"keer": 99}, "keer"), ({"keer": 1e9}, "keer"), ({"keer": "veel"}, "keer"), ({"keer": float("nan")}, "keer"), ({"soort": "c"}, "soort"), ({"regel": "xxxxxx"}, "regel"), ({"regel": 3}, "regel"), ({"bestand": {"naam": "x", "inhoud": b"x" * 11}}, "bestand"), ({"bestand": "x"}, "bestand")],
)
def test_the_kernel_holds_inputs_to_their_bounds_whatever_the_page_sends(bench, invoer, field):
    panel, delivered, _ = bench(work(slowly, inputs=BOUNDED))
    panel._asked(None, {"soort": "start", "invoer": invoer}, [])
    assert delivered == [] and (panel.stand["fase"], panel.stand["veld"]) == ("geweigerd", field)


def test_a_run_gets_the_defaults_what_was_filled_in_and_the_file(bench):
    def tell(invoer):
        yield 0.0
        return invoer

    panel, delivered, _ = bench(work(tell, inputs=BOUNDED))
    panel._asked(None, {"soort": "start", "invoer": {"keer": 200.4, "vreemd": 1}, "naam": "a.csv"}, [memoryview(b"1;2")])
    assert delivered == [{"keer": 200.0, "soort": "a", "regel": "x", "bestand": {"naam": "a.csv", "inhoud": b"1;2"}}]


def test_the_panel_has_every_input_with_label_bounds_and_place_for_its_error(bench):
    panel, *_ = bench(work(slowly, inputs=BOUNDED))
    fields = json.loads(re.search(r"data-werk-velden>(.*?)</script>", panel.html, re.S)[1])
    assert [each["name"] for each in fields] == ["keer", "soort", "regel", "bestand"]
    for each in BOUNDED:
        found = re.search(rf'id="(proef-\d+-werk-{each.name})"', panel.html)[1]
        assert f'for="{found}"' in panel.html and f'id="{found}-fout"' in panel.html
    assert '<progress max="100" value="0" aria-label="Voortgang">' in panel.html and 'role="status"' in panel.html


def test_every_work_is_known_by_its_page():
    assert set(werkplaats.works()) == {name for name in calculators.NAMES if calculators.get(name).work} | {"eigen-cijfers"}
    with pytest.raises(LookupError, match="uitschieters"):
        werkplaats.workshop("uitschieters")


def test_a_prepared_workshop_is_light_and_has_the_data_of_its_page(book):
    """A kernel per visitor: no library that draws, and no run of the draws."""
    code = (
        "import sys\nfrom widgets import werkplaats\nfrom widgets.calculators import onzekerheid\npanel, shown = werkplaats('onzekerheid').children\n"
        "print(*[m for m in ('pandas', 'numpy', 'altair', 'vl_convert', 'pscript', 'frictionless', 'jinja2') if m in sys.modules], onzekerheid.data.cache_info().misses, shown.uitkomst['bereik'])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    record = calculators.get("onzekerheid")
    assert found == f"0 {record.compute(record.defaults(), record.data())['bereik']}"


def test_a_run_gives_the_calculator_its_data():
    panel, shown = werkplaats.workshop("onzekerheid").children
    before = shown.uitkomst["bereik"]
    panel.start({"paar": "indicatie", "trekkingen": 500, "startgetal": 3})
    assert panel.stand["fase"] == "klaar" and "500 trekkingen met startgetal 3" in panel.stand["tekst"]
    after = shown.uitkomst["bereik"]
    assert after != before and shown.gegevens["trekkingen"] == 500
    shown.invoer = {"niveau": 80}
    assert shown.uitkomst["bereik"] != after
    shown.gegevens = {}
    shown.invoer = {"niveau": 95}
    assert shown.uitkomst["bereik"] == before


def test_own_figures_stopped_halfway_leave_what_was_read_before():
    steps = own.run({"bestand": {"naam": "a.csv", "inhoud": (tables.FOLDER / tables.UWV / "waarnemingen.csv").read_bytes()}, "samen": "nee"})
    for _ in range(3):
        next(steps)
    assert tables.reads_instead()
    steps.close()
    assert not tables.reads_instead()
