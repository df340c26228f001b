"""From the text of a rule to its tree, or to a sentence that says what is wrong and where."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import lark

from .fout import RegelFout

LANGST = 500  # characters
DIEPST = 20  # parentheses within each other

HINTS = {
    "%": "Laat het procentteken weg: aandelen en groei zijn al in procenten.",
    ".": "Schrijf een getal zonder punten en met een komma: 1000 of 0,5.",
    ",": "Een komma staat alleen in een getal, met aan beide kanten een cijfer. Zet tussen twee waarden een puntkomma.",
    "&": "Schrijf het woord en.",
    "|": "Schrijf het woord of.",
    "!": "Schrijf het woord niet, of <> voor ongelijk.",
    "[": "Gebruik ronde haakjes.",
    "]": "Gebruik ronde haakjes.",
    "{": "Gebruik ronde haakjes.",
    "}": "Gebruik ronde haakjes.",
    "€": "Laat het euroteken weg.",
}
VALUES = ("GETAL", "NAAM", "LPAR", "NIET")


@cache
def grammar() -> lark.Lark:
    """LALR: time and memory grow with the length of the text, and nothing recurses."""
    return lark.Lark((Path(__file__).parent / "grammatica.lark").read_text(encoding="utf-8"), parser="lalr", maybe_placeholders=False)


def tree(text: str) -> lark.Tree:
    """The tree of a rule. Raises RegelFout."""
    if not text.strip():
        raise RegelFout("Vul een regel in.")
    if len(text) > LANGST:
        raise RegelFout(f"De regel is te lang: {len(text)} tekens. Er passen er {LANGST}.")
    _parentheses(text)
    try:
        return grammar().parse(text)
    except lark.UnexpectedCharacters as error:
        raise _character(text, error.pos_in_stream) from None
    except lark.UnexpectedToken as error:
        raise _token(text, error) from None


def _parentheses(text: str) -> None:
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign == "(":
            opened.append(place)
        elif sign == ")":
            if not opened:
                raise RegelFout("Dit haakje sluit iets dat niet geopend is.", place)
            opened.pop()
        if len(opened) > DIEPST:
            raise RegelFout(f"Er staan meer dan {DIEPST} haakjes in elkaar. Maak de regel eenvoudiger.", place)
    if opened:
        raise RegelFout("Dit haakje wordt niet gesloten.", opened[-1])


def _character(text: str, place: int) -> RegelFout:
    sign = text[place]
    shown = f"“{sign}”" if sign.isprintable() else "dat u niet ziet"
    return RegelFout(f"Het teken {shown} past hier niet. {HINTS.get(sign, 'Een regel bestaat uit namen, getallen, haakjes en rekentekens.')}", place)


def _token(text: str, error: lark.UnexpectedToken) -> RegelFout:
    token = error.token
    if token.type == "$END":
        return RegelFout(f"De regel houdt te vroeg op: na “{text.rstrip()[-20:]}” hoort nog iets.", len(text.rstrip()) - 1)
    place, end = token.start_pos, token.end_pos
    before = re.search(r"([\w.,]+|\))\s*$", text[:place])
    if before and token.type in VALUES:
        return RegelFout(f"Tussen “{before[1]}” en “{token}” ontbreekt een teken, zoals + of *, of het woord en.", place, end)
    if before and token.type == "VERGELIJK":
        return RegelFout("Vergelijk twee dingen tegelijk. Schrijf niet 1 < x < 2, maar 1 < x en x < 2.", place, end)
    if token.type == "SEMICOLON":
        return RegelFout("Een puntkomma staat alleen tussen de waarden van een functie, zoals in max(1; 2).", place, end)
    return RegelFout(f"Hier kan “{token}” niet staan. Er ontbreekt een naam of een getal voor.", place, end)
