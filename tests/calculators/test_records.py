"""Every record in the register: complete, and its outcome fits what it promises to show."""

import ast
import inspect
import subprocess
import sys

import pytest

from widgets import calculators, figure, show, tables
from widgets.calculators.record import Choice
from widgets.models.getallen import toon
from widgets.views import prepared, translate
from widgets.views.live import InputError

ALL = [calculators.get(name) for name in calculators.NAMES]


@pytest.fixture(params=ALL, ids=lambda record: record.name)
def record(request):
    return request.param


def test_outcome_holds_all_that_is_shown(record):
    outcome = record.compute(record.defaults(), record.data())
    for shown in record.outputs:
        assert isinstance(outcome[shown.key], str if shown.decimals is None else int | float)
    assert outcome[record.table]
    for name in record.datasets:
        assert isinstance(outcome[name], list)
    for row in outcome[record.table]:
        for column in record.columns:
            assert toon(row[column.key], {"decimals": column.decimals, "signed": column.signed, "words": column.words})


def test_defaults_are_among_what_can_be_chosen(record):
    for each in record.inputs:
        if isinstance(each, Choice):
            assert each.default in [value for value, _ in each.options()]
        else:
            assert each.low <= each.default <= each.high


def test_every_source_is_a_file_in_data(record):
    for source in record.sources:
        assert tables.title(source.publication)
        assert (tables.FOLDER / source.file).exists()


def test_sentence_is_one_that_ends(record):
    data = record.data()
    outcome = record.compute(record.defaults(), data)
    for text in (record.summary(record.defaults(), outcome, data), record.describe(record.defaults(), outcome, data)):
        assert text[0].isupper() or text[0].isdigit()
        assert text.endswith(".")
        assert "  " not in text


def test_model_is_documented_with_its_source(record):
    assert "Bron:" in inspect.getdoc(record.compute)


def test_models_import_nothing_but_math_and_each_other():
    for path in (prepared.PACKAGE / "models").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert [name.name for name in node.names] == ["math"]
            if isinstance(node, ast.ImportFrom):
                assert node.level == 1


def test_unknown_calculator_says_which_there_are():
    with pytest.raises(calculators.UnknownCalculator, match="uitschieters"):
        show("bestaat-niet")


def test_importing_is_light():
    code = "import sys, widgets; from widgets import calculators; [calculators.get(n).data() for n in calculators.NAMES]; print(*[m for m in ('pandas', 'numpy', 'altair', 'vl_convert', 'pscript', 'frictionless') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


def test_showing_a_prepared_calculator_is_light(book):
    code = "import sys; from widgets import calculators, show; [show(n) for n in calculators.NAMES]; print(*[m for m in ('pandas', 'numpy', 'altair', 'vl_convert', 'pscript', 'frictionless') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


def test_widget_can_be_read_observed_and_set():
    widget = show("uitschieters")
    seen = []
    widget.observe(lambda change: seen.append(change["new"]["aantal"]), "uitkomst")
    assert widget.uitkomst["aantal"] == 11
    widget.invoer = {"drempel": 2.0}
    assert widget.invoer == {"drempel": 2.0, "regio": "", "deelgroep": "totaal"}
    assert seen == [2] and widget.uitkomst["aantal"] == 2


def test_widget_rounds_as_the_page_does():
    widget = show("banen-uit-uren")
    widget.invoer = {"personen": 2.5, "uren_per_week": 12.345}
    assert widget.invoer["personen"] == 3 and widget.invoer["uren_per_week"] == 12.3


@pytest.mark.parametrize("bad", [{"drempel": "veel"}, {"drempel": 99}, {"drempel": float("nan")}, {"drempel": True}, {"regio": "AM99"}, {"onbekend": 1}])
def test_widget_refuses_what_it_does_not_take(bad):
    widget = show("uitschieters")
    with pytest.raises(InputError):
        widget.invoer = bad
    assert widget.invoer == {"drempel": 1.0, "regio": "", "deelgroep": "totaal"}


def test_figure_is_an_altair_chart_with_its_rows(record):
    if record.chart is None:
        with pytest.raises(LookupError, match=record.name):
            figure(record.name)
        return
    # Valid it is: that is looked at when it is made, and takes a second.
    chart = figure(record.name).to_dict(validate=False)
    assert set(chart["datasets"]) >= set(record.datasets)


@pytest.mark.parametrize(
    ("source", "reason"),
    [("return sorted(x)", "without a key"), ("return x % 2", "negative"), ("return sum(x)", "sum of nothing"), ("return round(x)", "halves"), ("return f(y=x)", "by position"), ("return {a: 1 for a in x}", "")],
)
def test_translation_refuses_what_means_something_else(tmp_path, source, reason, monkeypatch):
    (tmp_path / "verboden.py").write_text(f"def f(x):\n    y = 1\n    {source}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "verboden", raising=False)
    import verboden

    with pytest.raises(translate.TranslationError, match=rf"verboden\.py:\d.*{reason}"):
        translate._javascript(verboden.f)
