"""The server's own pages, in Dutch, from the templates of the Voila pages."""

from __future__ import annotations

from functools import cache

import jinja2

from widgets.views import prepared

TEMPLATES = prepared.PACKAGE / "views" / "templates" / "voila"


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined)


def page(template: str, **values: object) -> str:
    """A template filled in."""
    return _environment().get_template(template).render(**values)
