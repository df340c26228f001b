"""Soft hyphens in Dutch prose: Chromium does not bring a Dutch dictionary for `hyphens: auto` everywhere, and without one long words leave holes.

In the text of a PDF each soft hyphen becomes a space: "werk ze ker heid" can be neither found nor read aloud. So once the lines are laid out
those at which no line ends are taken out again (`KEEP_USED`).
"""

from __future__ import annotations

import re
from functools import cache

import pyphen
from bs4 import NavigableString, Tag

SOFT = "\u00ad"
# A short word fits on a line, and reads best whole.
WORD = re.compile(r"[^\W\d_]{8,}")
# Headings are read aloud in the outline; code, addresses and figures are not words.
WHOLE = ("h1", "h2", "h3", "h4", "pre", "code", "script", "style", "svg")


@cache
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=3, right=3)


def hyphenated(text: str) -> str:
    """The text with a soft hyphen wherever one of its longer words may break."""
    return WORD.sub(lambda word: _dictionary().inserted(word[0], SOFT), text)


def insert(article: Tag) -> None:
    """Hyphenate the prose of an article in place; headings, code, addresses and numbers in tables stay whole."""
    for node in list(article.find_all(string=True)):
        if type(node) is not NavigableString or not node.strip():
            continue
        if any(each.name in WHOLE or {"getal", "adres", "soort", "heel"} & set(each.get("class", [])) for each in node.parents):
            continue
        node.replace_with(NavigableString(hyphenated(str(node))))


# In the page, laid out as on paper. The columns of tables are held first: they would become wider without the hyphens.
KEEP_USED = """() => {
  for (const table of document.querySelectorAll("main table")) {
    const cells = [...(table.tHead?.rows[0] ?? table.rows[0]).cells];
    const widths = cells.map((cell) => cell.getBoundingClientRect().width);
    const whole = table.getBoundingClientRect().width;
    table.querySelector("colgroup")?.remove();
    table.style.cssText = `table-layout: fixed !important; width: ${whole}px`;
    cells.forEach((cell, index) => { cell.style.width = `${widths[index]}px`; });
  }
  const range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const found = [];
  const line = (node, place) => {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return [...range.getClientRects()].at(-1)?.top;
  };
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    let kept = "";
    for (let place = 0; place < text.length; place++) {
      if (text[place] !== "\u00ad" || line(walker.currentNode, place - 1) !== line(walker.currentNode, place + 1)) kept += text[place];
    }
    if (kept !== text) found.push([walker.currentNode, kept]);
  }
  for (const [node, kept] of found) node.data = kept;
}"""
