"""A bar of people per year: who works, who does not, and whom the correction leaves out, with the share in words above it."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, PAPER, VERMILION
from .thema import NARROW, rows, themed

HEIGHT, KEY = 84, 26
NAMES = {"werkt": "werkt", "rest": "werkt niet", "weg": "niet meegeteld"}


def chart(width: int, years: int) -> alt.LayerChart:
    """Named rows: `balken` (rij, van, tot, einde [persons], soort) and `regels` (rij, regel 0 or 1, tekst, nadruk 0 or 1)."""
    narrow = width <= NARROW
    total = KEY + years * HEIGHT
    axis = alt.Axis(title=None, domain=False, grid=False, tickCount=3 if narrow else 6, format=",.0f", labelFlush=24)
    # The axis ends at the largest count of all, however it is counted, so that bars of one group can be compared.
    x_scale, y_scale = alt.Scale(nice=False, zero=True), alt.Scale(domain=[total, 0], nice=False)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=axis, scale=x_scale)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=y_scale)

    placed = alt.Chart(rows("balken")).transform_calculate(boven=f"{KEY} + datum.rij * {HEIGHT} + 42", onder="datum.boven + 28")
    works = placed.transform_filter("datum.soort == 'werkt'").mark_rect(color=BLUE).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q")
    rest = placed.transform_filter("datum.soort == 'rest'").mark_rect(color=LIGHT).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q")
    gone = placed.transform_filter("datum.soort == 'weg'").mark_rect(fill=PAPER, stroke=VERMILION, strokeWidth=1.5, strokeDash=[5, 4]).encode(
        x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q"
    )
    room = placed.mark_point(opacity=0).encode(x=x("einde"), y=y("boven"))
    words = alt.Chart(rows("regels")).transform_calculate(y=f"{KEY} + datum.rij * {HEIGHT} + 14 + datum.regel * 17", begin="0")
    text = dict(align="left", baseline="middle", color=INK)
    plain = words.transform_filter("datum.nadruk == 0").mark_text(**text).encode(x=x("begin"), y=y("y"), text="tekst:N")
    bold = words.transform_filter("datum.nadruk == 1").mark_text(fontWeight="bold", **text).encode(x=x("begin"), y=y("y"), text="tekst:N")
    return themed(alt.layer(room, works, rest, gone, plain, bold, *_key(x_scale, y_scale, narrow)), width, total + 26)


def _key(x_scale: alt.Scale, y_scale: alt.Scale, narrow: bool) -> list[alt.Chart]:
    """What the three parts of a bar are: a small box with its word, placed in pixels."""
    starts = [2, 66, 154] if narrow else [2, 90, 200]
    looks = [dict(fill=BLUE), dict(fill=LIGHT, stroke=GREY, strokeWidth=0.5), dict(fill=PAPER, stroke=VERMILION, strokeWidth=1.5, strokeDash=[3, 2])]
    parts = []
    for start, word, look in zip(starts, NAMES.values(), looks, strict=True):
        one = alt.Chart(alt.InlineData([{"woord": word}]))
        parts.append(one.mark_point(shape="square", size=120, opacity=1, **{"stroke": look["fill"], **look}).encode(x=alt.value(start + 6), y=alt.value(9)))
        parts.append(one.mark_text(align="left", baseline="middle", color=INK).encode(x=alt.value(start + 17), y=alt.value(9), text="woord:N"))
    return parts
