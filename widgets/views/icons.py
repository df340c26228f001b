"""The theme's icons as drawings in the page itself: no script of eighteen kB that draws them, and there without script."""

from __future__ import annotations

import re

PLACE = re.compile(r'<(i|span) class="fa-(?:solid|regular|brands) fa-([a-z0-9-]+)[^"]*"></\1>')


def drawn(html: str, font: str) -> str:
    """The page with every icon as SVG; `font` is the code of Font Awesome's script. Raises KeyError for an icon that it does not have."""
    return PLACE.sub(lambda found: svg(found[2], font), html)


def svg(name: str, font: str) -> str:
    found = re.search(rf'(?<![\w-])"?{re.escape(name)}"?:\[(\d+),(\d+),\[[^\]]*\],"[0-9a-f]+","([^"]*)"', font)
    if not found:
        raise KeyError(f"Font Awesome's script has no icon {name!r}")
    width, height, path = found.groups()
    return f'<svg class="teken" viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false"><path d="{path}"/></svg>'
