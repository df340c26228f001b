"""CONTRIBUTING.md can be followed: its example is a calculator that works, its files and targets are there."""

import re
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"```python\n# (widgets/\S+\.py)\n(.*?)```", TEXT, flags=re.S))
CHECK = """
from widgets import figure
from widgets.calculators import get
from widgets.views.translate import translate

record = get("groep-op-pad")
data, values = record.data(), record.defaults()
outcome = record.compute(values, data)
print(record.summary(values, outcome, data))
print(record.describe(values, outcome, data))
assert figure(record.name, 300).to_dict()["datasets"]["rijen"] == outcome["rijen"]
assert "groep_op_pad" in translate([record])
"""


def test_the_example_is_a_calculator_that_works(tmp_path):
    shutil.copytree(ROOT / "widgets", tmp_path / "widgets", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "data").symlink_to(ROOT / "data")
    assert len(FILES) == 3
    for name, code in FILES.items():
        assert not (tmp_path / name).exists(), "the example is no calculator of the book"
        (tmp_path / name).write_text(code, encoding="utf-8")
    register = tmp_path / "widgets" / "calculators" / "__init__.py"
    register.write_text(register.read_text(encoding="utf-8").replace('"definitie",', '"definitie", "groep-op-pad",', 1), encoding="utf-8")
    result = subprocess.run([sys.executable, "-c", CHECK], cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[0] == "Van 1.000 starters volgen er 540 tot 545 het pad met een vaste baan."


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "README.md"])
def test_files_and_targets_that_are_named_are_there(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    example = set(FILES) | {"tests/models/test_groep_op_pad.py", "book/naam.md"}
    made = ("_build/", "tests/models/test_NAAM.py")
    paths = set(re.findall(r"(?<![\w/{])((?:book|data|deploy|tests|tools|widgets|\.github)/[\w./-]*[\w/])", text))
    assert [each for each in sorted(paths - example) if not each.startswith(made) and not (ROOT / each).exists()] == []
    targets = set(re.findall(r"(?m)^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8")))
    assert set(re.findall(r"(?:`|    )make ([a-z-]+)", text)) <= targets


def test_make_lists_every_target():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = re.search(r"(?m)^\.PHONY: (.*)$", text)[1].split()
    listed = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert sorted(re.findall(r"(?m)^make (\S+)", listed)) == sorted(named)
    assert sorted(re.findall(r"(?m)^([a-z-]+):", text)) == sorted(named)
