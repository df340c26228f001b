"""Everything a page needs of a calculator, made once: its HTML with figures drawn, and the front-end code.

Drawing takes Altair, vl-convert and PScript. `make` does it when the book is built and keeps the result in `_build/prepared/`,
under a fingerprint of all that it was made from, so that a kernel reads files instead of importing those libraries. Without
a fresh result it is made on the spot.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from .. import calculators, tables
from ..calculators.record import Work
from ..charts import kleuren

PACKAGE = Path(__file__).parent.parent
ROOT = PACKAGE.parent
FOLDER = ROOT / "_build" / "prepared"
FRONT = Path(__file__).parent / "front"
# The folder of the book with a page for every calculator, which other sites may show in a frame.
PAGES = "rekenhulpen"
MODULES = ("number.js", "address.js", "figure.js", "download.js", "fields.js", "calculator.js", "uitgave.js")
PANEL_MODULES = ("number.js", "address.js", "fields.js", "werkplaats.js")


@cache
def fingerprint() -> str:
    """Sixteen characters that change with any file in `widgets/` or `data/`; as they were when first asked for."""
    digest = hashlib.sha256()
    for folder in (PACKAGE, PACKAGE.parent / "data"):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def html(name: str) -> str:
    """The section of one calculator, complete without script. Raises UnknownCalculator."""
    record = calculators.get(name)

    def make() -> str:
        from .static import render

        return render(record)

    # What was kept is of the project's own figures.
    return make() if tables.reads_instead() else _kept(f"{name}.html", make)


def links_from(section: str, place: str) -> str:
    """The section of a calculator with its links, which are from the book's first folder, from elsewhere: `place` leads to that folder."""
    return re.sub(r'(<a\b[^>]*?href=")(?![a-z]+:|[/#])', rf"\1{place}", section)


def data_in(section: str) -> dict:
    """The `gegevens` in the section of a calculator."""
    return json.loads(re.search(r"data-rekenhulp-gegevens>(.*?)</script>", section, re.S)[1])["data"]


def panel(name: str, work: Work) -> str:
    """The section with the form, the bar and the stop button of a work; `name` is that of its page."""

    def make() -> str:
        from .static import work_panel

        return work_panel(name, work)

    return _kept(f"{name}.werk.html", make)


def panel_module() -> str:
    """The front end of such a panel as the ES module that anywidget loads."""

    def make() -> str:
        from .translate import translate

        return "\n".join([f'"use strict";\nconst modellen = {translate([])};', *(_source(name) for name in PANEL_MODULES), "export default { render };\n"])

    return _kept("werk.js", make)


def front_end() -> str:
    """The front end without its last line: models translated, and the functions `render` and `bind`. JavaScript, one scope, without comments."""

    def make() -> str:
        from rjsmin import jsmin

        from .translate import translate

        models = translate([calculators.get(name) for name in calculators.NAMES])
        return jsmin("\n".join([f'"use strict";\nconst modellen = {models};\nconst uitgave = "{tables.version()}";', *(_source(name) for name in MODULES)]))

    return _kept("front.js", make)


def widget_module() -> str:
    """The front end as the ES module that anywidget loads."""
    return front_end() + "\nexport default { render };\n"


def widget_stub() -> str:
    """The same for a page that has the front end already, as our server's pages do: a few lines instead of 400 kB per visitor."""
    return "export default { render: (context) => window.werkzekerheid.render(context) };\n"


def page_script() -> str:
    """The front end as the classic script of the static book; module scripts do not run from a folder."""
    return f"(function () {{\n{front_end()}\n{_source('page.js')}\n}})();\n"


def stylesheet() -> str:
    """The one stylesheet of the calculators, with the colours."""
    return kleuren.stylesheet() + _source("calculator.css")


def page_style(name: str) -> str:
    """The stylesheet of a kind of page around the calculators, light and dark."""
    return _source("weergave.css") + _source(name)


def vega() -> str:
    """The drawing library as a classic script that sets only `window.werkzekerheidVega`; about 0.9 MB."""

    def make() -> str:
        import vl_convert

        # The bundle is an ES module that sets window.vega to null and leaves vegaEmbed on window: keep both to itself.
        code = vl_convert.javascript_bundle("window.werkzekerheidVega = vegaEmbed;")
        return f"(function () {{\n{code}\n}})();\n"

    return _kept("vega.js", make)


def _source(name: str) -> str:
    return (FRONT / name).read_text(encoding="utf-8")


_made: dict[str, str] = {}


def _kept(name: str, make: Callable[[], str]) -> str:
    if name not in _made:
        path = FOLDER / fingerprint() / name
        _made[name] = path.read_text(encoding="utf-8") if path.exists() else make()
    return _made[name]


def keep() -> Path:
    """Write all of it to `_build/prepared/`; the folder. Older results are removed."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    from . import drawn
    from .werkplaats import works

    folder = FOLDER / fingerprint()
    folder.mkdir(parents=True, exist_ok=True)
    # Drawing takes most of the time: all cores do it.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        sections = pool.map(html, calculators.NAMES)
        made = {"front.js": front_end(), "vega.js": vega(), "werk.js": panel_module()}
        made |= {f"{name}.werk.html": panel(name, work) for name, work in works().items()}
        made |= {f"{name}.html": text for name, text in zip(calculators.NAMES, sections, strict=True)}
    drawn.forget_old()
    for name, text in made.items():
        part = folder / f"{name}.part"
        part.write_text(text, encoding="utf-8")
        os.replace(part, folder / name)
    for old in FOLDER.iterdir():
        if old != folder:
            for file in old.iterdir():
                file.unlink()
            old.rmdir()
    return folder
