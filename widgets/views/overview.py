"""The list of all calculators of a chapter, for the page that brings them together."""

from __future__ import annotations

from html import escape

from docutils import nodes
from docutils.parsers.rst import Directive

from .. import calculators
from .calculator_pages import path


class CalculatorList(Directive):
    """{rekenhulpenlijst} hoofdstuk: each calculator of a chapter with what it is about, its place there and its own page."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        records = [record for record in map(calculators.get, calculators.NAMES) if record.chapter == self.arguments[0]]
        if not records:
            return [self.state.document.reporter.error(f"no calculators in the chapter {self.arguments[0]!r}", line=self.lineno)]
        html = ""
        for each in records:
            html += f'<li><p><a href="{each.chapter}.html#{each.name}"><strong>{escape(each.title)}</strong></a><br>{escape(each.intro)}\n'
            html += f'<a href="{path(each.name)}">Eigen pagina<span class="alleen-voorgelezen"> van: {escape(each.title)}</span></a></p></li>\n'
        return [nodes.raw("", f'<ul class="rekenhulpen">\n{html}</ul>\n', format="html")]
