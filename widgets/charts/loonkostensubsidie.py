"""One bar of the minimum wage: what the employer bears, what is compensated, and a municipality's limit as a line."""

import altair as alt

from .kleuren import BLUE, GREEN, GREY, INK, LIGHT, PAPER
from .thema import NARROW, rows, themed

KINDS = ["werkgever", "vergoed", "verwacht"]
TOP, BOTTOM, HEIGHT = 44, 92, 148


def chart(width: int) -> alt.LayerChart:
    """Named rows: `delen` (van, tot [percent of the minimum wage], soort, kant, tekst) and `lijn` (grens, is_er 0 or 1, tekst)."""
    narrow = width <= NARROW
    ticks = [0, 50, 100] if narrow else [0, 20, 40, 60, 80, 100]
    axis = alt.Axis(title=None, values=ticks, domain=False, grid=False, labelExpr="datum.value + '%'")

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=axis, scale=alt.Scale(domain=[0, 100], nice=False, padding=18))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[118, 0], nice=False))

    placed = alt.Chart(rows("delen")).transform_calculate(
        boven=str(TOP), onder=str(BOTTOM), begin="0", einde="100", tekst_y=str(BOTTOM + 14),
    )  # fmt: skip
    filled = placed.transform_filter("datum.soort != 'geen'")
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, GREEN, LIGHT]))
    bar = filled.mark_rect(stroke=PAPER, strokeWidth=2).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q", color=colour)
    empty = placed.transform_filter("datum.soort == 'geen'").mark_rect(fill=PAPER, stroke=GREY, strokeWidth=1.5, strokeDash=[5, 4]).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q")
    text = dict(baseline="middle", color=INK, fontWeight="bold")
    left = placed.transform_filter("datum.kant == 'links'").mark_text(align="left", **text).encode(x=x("begin"), y=y("tekst_y"), text="tekst:N")
    right = placed.transform_filter("datum.kant == 'rechts'").mark_text(align="right", **text).encode(x=x("einde"), y=y("tekst_y"), text="tekst:N")
    limit = alt.Chart(rows("lijn")).transform_calculate(boven=str(TOP - 16), onder=str(BOTTOM + 4), woord_y=str(TOP - 28), begin="0")
    there = limit.transform_filter("datum.is_er == 1")
    line = there.mark_rule(color=INK, strokeWidth=3).encode(x=x("grens"), y=y("boven"), y2="onder:Q")
    word = there.mark_text(baseline="middle", color=INK).encode(x=x("grens"), y=y("woord_y"), text="tekst:N")
    none = limit.transform_filter("datum.is_er == 0").mark_text(align="left", baseline="middle", color=GREY).encode(x=x("begin"), y=y("woord_y"), text="tekst:N")
    return themed(alt.layer(empty, bar, line, word, none, left, right), width, HEIGHT)
