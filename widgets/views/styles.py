"""The theme's stylesheets without what no page uses: of four hundred kB a tenth remains."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

import rcssmin
import tinycss2
from tinycss2.ast import Node

NAME = re.compile(r"[A-Za-z_][\w-]*")


class Used:
    """What stands in the pages: elements, classes, ids, and any word in a script, since that may become one."""

    def __init__(self, pages: Iterable[str], scripts: Iterable[str]) -> None:
        self.names: set[str] = set()
        self.elements = {"html", "body"}
        for page in pages:
            self.elements |= set(re.findall(r"<([a-z][a-z0-9]*)", page))
            for value in re.findall(r'\s(?:class|id)="([^"]*)"', page):
                self.names.update(value.split())
        for script in scripts:
            self.names.update(NAME.findall(script))
            self.elements |= {word for word in NAME.findall(script) if word.islower()}

    def has(self, selector: list[Node]) -> bool:
        """Whether some element of the pages could be meant; what stands in brackets after a colon is not looked at."""
        before = None
        for token in selector:
            if token.type == "hash" and token.value not in self.names:
                return False
            if token.type == "ident":
                if before == ".":
                    if token.value not in self.names:
                        return False
                elif before != ":" and token.value.lower() not in self.elements:
                    return False
            if token.type == "[] block" and 'data-theme="dark"' in tinycss2.serialize([token]):
                return False
            before = token.value if token.type == "literal" else None
        return True


def kept(css: str, used: Used) -> str:
    """The stylesheet with the rules that can apply, small."""
    return rcssmin.cssmin("".join(_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), used)))


def _rules(nodes: list[Node], used: Used) -> Iterable[str]:
    for node in nodes:
        if node.type == "qualified-rule":
            selectors = [each for each in _split(node.prelude) if used.has(each)]
            if selectors:
                yield ",".join(tinycss2.serialize(each).strip() for each in selectors) + "{" + tinycss2.serialize(node.content) + "}"
        elif node.type == "at-rule" and node.lower_at_keyword in ("media", "supports"):
            inner = "".join(_rules(tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True), used))
            if inner:
                yield f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{inner}}}"
        elif node.type == "at-rule" and node.lower_at_keyword not in ("font-face", "charset"):
            yield tinycss2.serialize([node])


def _split(prelude: list[Node]) -> list[list[Node]]:
    """The selectors of a rule."""
    found: list[list[Node]] = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    return found


def without_unread(css: str) -> str:
    """The stylesheet without custom properties that no `var()` in it reads."""
    before = ""
    while css != before:
        before, read = css, set(re.findall(r"var\(\s*(--[\w-]+)", css))
        set_here = set(re.findall(r"(?<=[{;])(--[\w-]+):", css)) - read
        css = re.sub(r"(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=}))", partial(_unless_in, set_here), css)
    return re.sub(r"[^{}]+\{\}", "", css)


def _unless_in(unread: set[str], declaration: re.Match[str]) -> str:
    return "" if declaration[1] in unread else declaration[0]
