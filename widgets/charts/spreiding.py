"""Scatter of the regions over two measures, each as difference with the country, with the line through them."""

import altair as alt

from .etiketten import names
from .kleuren import BLUE, GREY, INK
from .thema import NARROW, rows, themed


def chart(width: int) -> alt.LayerChart:
    """Named rows: `punten` (x, y, naam, regio, gekozen, plek, plek_smal), `lijn` and `hoeken` (x, y), and `assen` (x, y, as_x, as_y), in percentage points."""
    narrow = width <= NARROW
    signed = "datum.value == 0 ? 'land' : format(datum.value, '+d')"
    scale = alt.Scale(zero=False, nice=False)
    x = alt.X("x:Q", scale=scale, axis=alt.Axis(labelExpr=signed, tickCount=4 if narrow else 7, title=" "))
    y = alt.Y("y:Q", scale=scale, axis=alt.Axis(labelExpr=signed, tickCount=6, title=" ", titleAngle=0, titleY=-8, titleBaseline="bottom"))
    corners = alt.Chart(rows("hoeken")).mark_point(opacity=0).encode(x=x, y=y)
    line = alt.Chart(rows("lijn")).mark_line(color=INK, strokeWidth=1.5, clip=True).encode(x=x, y=y)
    zero = [
        alt.Chart(alt.InlineData([{}])).mark_rule(color=GREY, strokeDash=[2, 3]).encode(x=alt.datum(0)),
        alt.Chart(alt.InlineData([{}])).mark_rule(color=GREY, strokeDash=[2, 3]).encode(y=alt.datum(0)),
    ]
    points = alt.Chart(rows("punten")).mark_point(filled=True, size=60, opacity=1, color=BLUE).encode(
        x=x, y=y, tooltip=[alt.Tooltip("regio:N", title="Regio"), alt.Tooltip("x:Q", title="Van links naar rechts", format="+.1f"), alt.Tooltip("y:Q", title="Van onder naar boven", format="+.1f")]
    )
    ring = alt.Chart(rows("punten")).transform_filter("datum.gekozen == 1").mark_point(filled=False, size=240, stroke=INK, strokeWidth=2.5, opacity=1).encode(x=x, y=y)
    # What the axes show changes with the choice, so it is text from the rows.
    height = 430 if narrow else 460
    title = {"baseline": "middle", "color": INK, "fontSize": 12 if narrow else 13}
    over = alt.Chart(rows("assen")).mark_text(align="left", dy=-16, dx=-30, **title).encode(x="x:Q", y="y:Q", text="as_y:N")
    under = alt.Chart(rows("assen")).mark_text(align="right", **title).encode(x=alt.value(width - 52), y=alt.value(height - 32), text="as_x:N")
    return themed(alt.layer(corners, *zero, line, points, ring, *names(rows("punten"), "plek_smal" if narrow else "plek"), over, under), width, height)
