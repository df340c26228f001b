"""From the Python of a calculator to JavaScript, once, when the book is built or a page asks for it.

The functions that a record names (`compute`, `summary`, `describe`) are followed to every function of ours that they call.
Functions of `models` are shared by all calculators; those of a calculator's own module stand in a scope of their own. PScript
compiles them. It refuses most of what JavaScript would do otherwise; `_refuse` adds the constructs that it accepts but that
mean something else there.
"""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Callable, Iterable

from ..calculators.record import Calculator
from ..models.getallen import afgerond, toon, zonder_nullen

ROLES = ("compute", "summary", "describe")
MATH = "var math = Math;"


class TranslationError(ValueError):
    """A function uses Python that means something else in JavaScript; the message names file and line."""


def functions(role: Callable) -> list[Callable]:
    """The function and every function of this package that it calls, callees first, each once."""
    found: list[Callable] = []

    def visit(function: Callable) -> None:
        if function in found:
            return
        for node in ast.walk(_tree(function)):
            if isinstance(node, ast.Name):
                value = function.__globals__.get(node.id)
                if inspect.isfunction(value) and value is not function and value.__module__.startswith(__package__.split(".")[0]):
                    visit(value)
        found.append(function)

    visit(role)
    return found


def translate(calculators: Iterable[Calculator]) -> str:
    """One JavaScript expression: `toon`, and `rekenhulpen` from name to {compute, summary, describe}. Raises TranslationError."""
    import pscript

    shared: dict[str, Callable] = {function.__name__: function for role in (afgerond, toon, zonder_nullen) for function in functions(role)}
    scopes = []
    for calculator in calculators:
        own = {}
        for role in ROLES:
            for function in functions(getattr(calculator, role)):
                room = shared if ".models." in function.__module__ else own
                if room.setdefault(function.__name__, function) is not function:
                    raise TranslationError(f"two functions named {function.__name__} in one scope: {_place(function)}, {_place(room[function.__name__])}")
        body = "\n".join(map(_javascript, own.values()))
        roles = ", ".join(f"{role}: {getattr(calculator, role).__name__}" for role in ROLES)
        scopes.append(f"{json.dumps(calculator.name)}: (function () {{\n{body}\nreturn {{{roles}}};\n}})()")
    models = "\n".join(map(_javascript, shared.values()))
    code = f"(function () {{\n{MATH}\n{models}\nreturn {{afgerond, toon, zonder_nullen, rekenhulpen: {{{', '.join(scopes)}}}}};\n}})()"
    library = pscript.stdlib.get_partial_std_lib(*pscript.stdlib.get_std_info(code)[1:])
    return code.replace(MATH, MATH + "\n" + library, 1)


def _javascript(function: Callable) -> str:
    import pscript

    tree = _tree(function)
    _refuse(tree, function)
    definition = tree.body[0]
    if ast.get_docstring(definition):
        definition.body = definition.body[1:]
    try:
        return pscript.py2js(ast.unparse(tree), inline_stdlib=False)
    except pscript.JSError as error:
        raise TranslationError(f"{_place(function)}: {error}") from error


def _refuse(tree: ast.Module, function: Callable) -> None:
    """Raise TranslationError on Python that PScript compiles to something with another outcome."""
    for node in ast.walk(tree):
        reason = None
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            reason = "% on a negative number differs in JavaScript"
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            keywords = [keyword.arg for keyword in node.keywords]
            if name in ("sorted", "sort") and "key" not in keywords:
                reason = "without a key JavaScript sorts numbers as text"
            elif name == "sum":
                reason = "sum of nothing fails in JavaScript: use a loop or gemiddelde"
            elif name == "round":
                reason = "halves round otherwise in JavaScript: use getallen.cijfers"
            elif keywords and name not in ("sorted", "sort"):
                reason = "pass arguments by position"
        if reason:
            raise TranslationError(f"{_place(function, node.lineno)}: {reason}")


def _tree(function: Callable) -> ast.Module:
    return ast.parse(textwrap.dedent(inspect.getsource(function)))


def _place(function: Callable, line: int = 1) -> str:
    return f"{inspect.getsourcefile(function)}:{function.__code__.co_firstlineno + line - 1} ({function.__name__})"
