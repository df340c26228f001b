"""A visitor's own rule: one expression, reckoned for every region. A language of its own; nothing in it reaches Python.

    bereken("aandeel_2017 > land.aandeel_2017", kolommen, regios)

A rule is text from a stranger. It is parsed by a grammar that knows numbers, names of columns, operators and a dozen functions, and
reckoned on lists of numbers; there is no attribute, no assignment, no loop and no `eval`. Length, nesting and size of numbers are bounded,
so time and memory are.
"""

from .fout import RegelFout
from .ontleden import DIEPST, LANGST
from .rekenen import FUNCTIES, LAND, Uitkomst, bereken
from .waarden import LARGEST_POWER

__all__ = ["DIEPST", "FUNCTIES", "LAND", "LANGST", "LARGEST_POWER", "RegelFout", "Uitkomst", "bereken"]
