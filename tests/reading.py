"""What a page says to its reader: every text that shows, and every attribute that a screen reader or a mouse brings out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from widgets.views.numbers import CITED

SPOKEN = ("title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder")
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Code is in English, and the page says so; names of keys are what stands on the keyboard.
UNREAD = {"script", "style", "pre", "code", "kbd"}


class Reader(HTMLParser):
    """Collects in `said` the texts in the page's own language; what stands in `lang="en"` is let be."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.open: list[tuple[str, bool, bool]] = [("", True, True)]

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = dict(attributes)
        _, read, heard = self.open[-1]
        read = (read or found.get("lang") == "nl") and tag not in UNREAD and not (found.get("lang") or "").startswith("en")
        # Attributes of what is hidden from a screen reader are heard by nobody.
        heard = heard and found.get("aria-hidden") != "true"
        if read and heard:
            self.said += [found[name] for name in SPOKEN if found.get(name)]
            if tag == "input" and found.get("type") in ("button", "submit", "reset") and found.get("value"):
                self.said.append(found["value"])
        if tag not in EMPTY:
            self.open.append((tag, read, heard))

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        if tag not in EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        # An element that is left open, as a list item may be, ends with the one around it.
        for place in range(len(self.open) - 1, 0, -1):
            if self.open[place][0] == tag:
                del self.open[place:]
                return

    def handle_data(self, data: str) -> None:
        if self.open[-1][1] and data.strip():
            self.said.append(re.sub(r"\s+", " ", data).strip())


def said(html: str) -> list[str]:
    """The texts of a page, or of a piece of one, in reading order; white space as one space."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.said


def template(text: str) -> str:
    """A Jinja template as HTML: what it fills in, asks and remarks is left out."""
    return re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", text, flags=re.S)


# Years, numbers that name a place in a publication, and the number in a name are no quantities.
NAMES = re.compile(r"\bPlatform31\b|\b[a-z_.]+_20\d\d\b|\b(19|20)\d\d\b|\b[Tt]abel (B\.)?\d+(\.\d+)?[A-D]?|\b([Ff]iguur|[Pp]aragraaf) \d+(\.\d+)?|\b[Nn]oot \d+")

COMMENT = re.compile(r"^\s*//[^\n]*|/\*.*?\*/", re.S | re.M)
STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
FILLED = re.compile(r"\$\{(?:[^{}]|\{[^{}]*\})*\}")
KEYS = {"Enter", "Escape", "Tab"}
# A capital first or more words than one, and no sign that only code has. The names of events and of kinds of elements are one small word.
TEXT = re.compile(r"(?=[A-ZÀ-Ý“]|[a-zà-ý]+ )[^<>{}\[\]=#$@*|]*")


def script(code: str) -> Iterator[str]:
    """The texts among the strings of a script, without what is filled in."""
    for found in STRING.finditer(COMMENT.sub("", code)):
        text = FILLED.sub(" ", found[1] or found[2] or "").strip()
        if text and TEXT.fullmatch(text) and text not in KEYS and not text.startswith("http"):
            yield text


def prose(text: str) -> str:
    """The running text: without front matter, code, directives' fences, figures from data, link targets and list numbers."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"```.*?```", "", text, flags=re.S)
    text = re.sub(r"\{(rekenhulp|begrip)\}`[^`]*`", "", CITED.sub("", text))
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(r"(?m)^\d+\. ", "", text)
    return NAMES.sub("", text)
