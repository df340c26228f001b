"""What runs on GitHub: as its schema says, pinned, with no more rights than needed, and with commands that are there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from tools import links

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
# What a job may do beside reading the code.
RIGHTS = {"deploy": {"pages": "write", "id-token": "write"}, "links": {"contents": "read", "issues": "write"}}


def valid(*paths):
    command = [Path(sys.executable).parent / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *paths]
    return subprocess.run([str(each) for each in command], capture_output=True, text=True, check=False)


def steps(path):
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def test_they_fit_the_schema(tmp_path):
    result = valid(*WORKFLOWS)
    assert len(WORKFLOWS) == 3 and result.returncode == 0, result.stdout
    broken = tmp_path / "publish.yml"
    broken.write_text((FOLDER / "publish.yml").read_text(encoding="utf-8").replace("runs-on:", "run-on:", 1), encoding="utf-8")
    assert valid(broken).returncode != 0


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_they_are_pinned_and_may_do_little(path):
    text = path.read_text(encoding="utf-8")
    uses = re.findall(r"uses: (.*)", text)
    assert uses and all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each) for each in uses)
    found = yaml.safe_load(text)
    assert found["permissions"] == {"contents": "read"} and "concurrency" in found
    for name, job in found["jobs"].items():
        assert job.get("permissions", {}) == RIGHTS.get(name, {}) and job["timeout-minutes"]
    # Who may write to the repository's pages or issues gets nothing that others wrote into an expression of the shell.
    assert not any("${{" in step.get("run", "") for step in steps(path))
    assert all(step["with"]["persist-credentials"] is False for step in steps(path) if "checkout" in step.get("uses", ""))


def test_one_pin_per_action():
    pins = {use for path in WORKFLOWS for use in re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))}
    assert len(pins) == len({each.partition("@")[0] for each in pins})


def test_their_commands_are_there():
    runs = "\n".join(step.get("run", "") for path in WORKFLOWS for step in steps(path))
    assert "bash .ci/run" in runs and "make links" in runs
    for path in re.findall(r"\b(tools/\w+\.py)", runs) + [".ci/run"]:
        assert (ROOT / path).exists()
    upload = next(step for step in steps(FOLDER / "publish.yml") if "upload-pages" in step.get("uses", ""))
    assert upload["with"]["path"] == "_build/site"


def test_a_link_without_an_answer_stops_nothing():
    assert all(step["continue-on-error"] is True for step in steps(FOLDER / "links.yml") if "run" in step)


def test_links_of_a_file(tmp_path):
    page, text = tmp_path / "a.html", tmp_path / "a.md"
    page.write_text('<script src="https://a.nl/x.js"></script><a class="x" href="https://a.nl/?b&amp;c">a</a> <a href="b.html">b</a> https://c.nl', encoding="utf-8")
    text.write_text("Zie [hier](https://a.nl/x), <https://b.nl/> en https://c.nl/d. Niet http.", encoding="utf-8")
    assert links.links(page) == ["https://a.nl/?b&c"]
    assert links.links(text) == ["https://a.nl/x", "https://b.nl/", "https://c.nl/d"]


def test_the_report_names_page_address_and_reason():
    entry = '{{"filename": "README.md.rst", "lineno": 1, "status": "{}", "code": {}, "uri": "https://a.nl/{}", "info": "weg\\n daar"}}'
    text, wrong = links.report([entry.format("broken", 404, 1), entry.format("working", 0, 2), entry.format("redirected", 301, 3), entry.format("redirected", 302, 4), entry.format("ignored", 0, 5), ""])
    assert wrong == 1 and text.startswith("4 links to other sites, 1 without an answer, 1 moved for good.")
    assert "- README.md: <https://a.nl/1> (weg daar)" in text and "/2" not in text and "/4" not in text
