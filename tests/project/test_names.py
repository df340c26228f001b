"""Name, version and licences say the same wherever they stand."""

import re
import tomllib

import pytest
import yaml

from tests.conftest import ROOT
from widgets import tables

NAME = "Werkzekerheid verkend"
CC_BY = "https://creativecommons.org/licenses/by/4.0/legalcode"


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


PROJECT = tomllib.loads(read("pyproject.toml"))["project"]


def test_one_name():
    citation, config = yaml.safe_load(read("CITATION.cff")), yaml.safe_load(read("_config.yml"))
    assert citation["title"] == config["title"] == config["sphinx"]["config"]["html_title"] == NAME
    assert [each["name"] for each in citation["authors"]] == [config["author"]] == [NAME]
    assert PROJECT["name"] == NAME.lower().replace(" ", "-")
    for name in ("README.md", "book/index.md"):
        assert read(name).count(f"# {NAME}\n") == 1
    assert f"(c) {config['copyright']} {NAME}" in read("LICENSE")
    assert f'image.title="{NAME}"' in read("deploy/Containerfile")


def test_one_version_and_one_licence_of_the_code():
    citation = yaml.safe_load(read("CITATION.cff"))
    assert citation["version"] == PROJECT["version"]
    assert citation["license"] == PROJECT["license"] == "MIT"
    assert read("LICENSE").startswith("MIT License\n")
    assert re.search(r'image\.licenses="(\S+)"', read("deploy/Containerfile"))[1] == "MIT"


def test_the_text_has_a_licence_of_its_own():
    assert CC_BY in read("LICENSE-TEXT.md")
    for name in ("LICENSE", "README.md"):
        assert "CC BY 4.0" in read(name) and "LICENSE-TEXT.md" in read(name) and "data/README.md" in read(name)


@pytest.mark.parametrize("name", tables.publications())
def test_a_licence_of_data_is_one_that_is_known(name):
    """Ours where the description says so; none is made up for what others published."""
    descriptor = tables.publications()[name]
    own = "(CC BY 4.0)" in descriptor["description"]
    assert [(each["name"], each["path"]) for each in descriptor.get("licenses", [])] == ([("CC-BY-4.0", CC_BY)] if own else [])
    folder = "the files in `data/` itself" if name == "." else f"`{name}/`"
    row = next(line for line in read("data/README.md").splitlines() if line.startswith("|") and folder in line)
    assert own == ("CC BY 4.0" in row)
