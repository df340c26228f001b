"""Our own Dutch: no hard word where book/moeilijke-woorden.csv knows an easier one. Quotations keep the words of their source."""

import ast
import csv
import re
from pathlib import Path

import pytest

from tests import reading

ROOT = Path(__file__).parent.parent.parent
FILE = ROOT / "book" / "moeilijke-woorden.csv"
FRONT = ROOT / "widgets" / "views"
QUOTED = re.compile(r"“[^”]*”|‘[^’]*’(?!\w)")


def rows():
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pattern(word):
    """The word as it stands. Where a star is: with any ending, and as a verb bends: implementer* finds implementeert and geïmplementeerd."""
    stem = re.escape(word.removesuffix("*"))
    if word.endswith("*"):
        bent = re.sub("er$", "e{1,2}r", stem)
        stem = f"(?:ge)?{bent.replace('i', '[iï]', 1) if bent.startswith('i') else bent}[a-zà-ÿ]*"
    return re.compile(rf"(?<![\w-]){stem}(?![\w-])", re.I)


def strings(path):
    """The texts in a module: its strings but for docstrings, names, and the heading in a publication that PLACE is."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PLACE")}
    found = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs]
    return "\n".join(text for text in found if " " in text)


def texts():
    for path in sorted((ROOT / "book").glob("*.md")):
        yield path, reading.prose(path.read_text(encoding="utf-8"))
    for folder in ("calculators", "charts", "models", "regel", "views"):
        for path in sorted((ROOT / "widgets" / folder).glob("*.py")):
            yield path, strings(path)
    for path in sorted(FRONT.glob("front/*.js")):
        yield path, "\n".join(reading.script(path.read_text(encoding="utf-8")))
    for path in sorted([*FRONT.glob("templates/*.j2"), *FRONT.glob("templates/voila/*")]):
        yield path, "\n".join(reading.said(reading.template(path.read_text(encoding="utf-8"))))


HARD = [(row["woord"], row["liever"], pattern(row["woord"])) for row in rows() if not row["mag"]]


def hard(text):
    """Each hard word that a text of ours uses, with what it could say."""
    own = QUOTED.sub("", text)
    return [f"{found[0]}: {better}" for _, better, word in HARD for found in word.finditer(own)]


@pytest.mark.parametrize(("path", "text"), list(texts()), ids=lambda value: value.name if isinstance(value, Path) else "")
def test_no_hard_word(path, text):
    assert hard(text) == []


def test_the_check_sees_a_hard_word_but_not_in_a_quotation():
    assert hard("Derhalve implementeerde men dit conform de wet.") == ["conform: volgens", "Derhalve: daarom, dus", "implementeerde: invoeren"]
    assert hard("Het is geïmplementeerd.") == ["geïmplementeerd: invoeren"]
    assert hard("UWV schrijft “conform de wet”. Een conformist is iets anders.") == []


def test_each_word_stands_once_with_an_easier_one_and_what_is_allowed_has_its_reason():
    words = [row["woord"] for row in rows()]
    assert len(words) == len(set(words)) >= 150
    assert all(row["liever"] and (row["mag"], bool(row["reden"])) in (("", False), ("ja", True)) for row in rows())
