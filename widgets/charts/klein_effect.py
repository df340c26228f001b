"""Extra working years as a bar per year: what was there already, and on top of it what the year adds."""

import altair as alt

from .kleuren import BLUE, INK, PALE
from .thema import NARROW, rows, themed

KINDS = ["totaal", "erbij"]
HEIGHT, HEAD = 350, 86


def chart(width: int) -> alt.LayerChart:
    """Named rows: `rijen` (jaar, erbij, totaal), `helft` (jaar, totaal, begin, is_er, kant, tekst), `koppen` (soort, tekst, kort) and `hoeken` (jaar, totaal)."""
    narrow = width <= NARROW

    def x(field: str) -> alt.X:
        # Whole years only, whatever the length of the career.
        axis = alt.Axis(title="Jaren na de start van de loopbaan", tickCount=5 if narrow else 10, grid=False, labelExpr="datum.value == floor(datum.value) ? datum.value : ''")
        return alt.X(f"{field}:Q", axis=axis, scale=alt.Scale(zero=False, nice=False))

    def y(field: str) -> alt.Y:
        axis = alt.Axis(title=None, tickCount=5, domain=False, minExtent=50, maxExtent=50, labelExpr="format(datum.value, ',')")
        return alt.Y(f"{field}:Q", axis=axis, scale=alt.Scale(zero=True, nice=True, range=[HEIGHT - 52, HEAD]))

    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[PALE, BLUE]))
    corners = alt.Chart(rows("hoeken")).mark_point(opacity=0).encode(x=x("jaar"), y=y("totaal"))
    bars = alt.Chart(rows("rijen")).transform_calculate(van="datum.jaar - 0.92", tot="datum.jaar - 0.08", nul="0", was="datum.totaal - datum.erbij")
    before = bars.mark_rect(color=PALE).encode(x=x("van"), x2="tot:Q", y=y("nul"), y2="was:Q")
    added = bars.mark_rect(color=BLUE).encode(x=x("van"), x2="tot:Q", y=y("was"), y2="totaal:Q")
    half = alt.Chart(rows("helft")).transform_filter("datum.is_er == 1")
    # The mark at the year in which half is there, with its words above the bars on the side that is free.
    line = half.mark_rule(color=INK, strokeWidth=1.5, strokeDash=[4, 3]).encode(x=x("jaar"), y=y("begin"), y2=alt.value(HEAD - 26))
    words = []
    for side, align, dx in (("rechts", "left", 7), ("links", "right", -7)):
        here = half.transform_filter(f"datum.kant == '{side}'").encode(x=x("jaar"), y=alt.value(HEAD - 20), text="tekst:N")
        words.append(here.mark_text(align=align, dx=dx, baseline="middle", color=INK))
    heads = alt.Chart(rows("koppen"))
    place = {kind: alt.value(at) for kind, at in zip(KINDS, (10, 32), strict=True)}
    keys = []
    for kind in KINDS:
        here = heads.transform_filter(f"datum.soort == '{kind}'")
        keys.append(here.mark_point(filled=True, shape="square", size=130, opacity=1).encode(x=alt.value(8), y=place[kind], color=colour))
        keys.append(here.mark_text(align="left", baseline="middle", fontWeight="bold", color=INK).encode(x=alt.value(22), y=place[kind], text="kort:N" if narrow else "tekst:N"))
    return themed(alt.layer(corners, before, added, line, *words, *keys), width, HEIGHT)
