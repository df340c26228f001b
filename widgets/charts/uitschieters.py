"""Scatter of the regions with the line through them and the band within which a region is no outlier."""

import altair as alt

from .etiketten import names
from .kleuren import BLUE, GREEN, GREY, INK
from .thema import NARROW, rows, themed


def chart(width: int) -> alt.LayerChart:
    """Named rows: `punten` (x, y, naam, regio, soort, gekozen, plek, plek_smal), `band` (x, lijn, laag, hoog) and `hoeken` (x, y), all in percentage points, and `assen` (x, y, as_x, as_y, onder)."""
    narrow = width <= NARROW
    signed = "datum.value == 0 ? 'land' : format(datum.value, '+d')"
    # The corners are rows too: the axes are as long as the chosen group needs.
    scale = alt.Scale(zero=False, nice=False)
    x = alt.X("x:Q", scale=scale, axis=alt.Axis(labelExpr=signed, tickCount=5 if narrow else 8, title=[" ", " "] if narrow else " "))
    # The title of the upright axis lies flat above it, where it can be read.
    y_axis = alt.Axis(labelExpr=signed, tickCount=6, title=[" ", " "] if narrow else " ", titleAngle=0, titleAlign="left", titleX=-36, titleY=-24 if narrow else -12, titleBaseline="bottom")
    y = alt.Y("y:Q", scale=scale, axis=y_axis)
    corners = alt.Chart(rows("hoeken")).mark_point(opacity=0).encode(x=x, y=y)
    area = alt.Chart(rows("band")).mark_area(color=INK, opacity=0.06, clip=True).encode(x=x, y=alt.Y("laag:Q", axis=y_axis), y2="hoog:Q")
    line = alt.Chart(rows("band")).mark_line(color=INK, strokeWidth=1.5, clip=True).encode(x=x, y="lijn:Q")
    zero = [
        alt.Chart(alt.InlineData([{}])).mark_rule(color=GREY, strokeDash=[2, 3]).encode(x=alt.datum(0)),
        alt.Chart(alt.InlineData([{}])).mark_rule(color=GREY, strokeDash=[2, 3]).encode(y=alt.datum(0)),
    ]
    kinds = ["boven", "onder", "gewoon"]
    points = (
        alt.Chart(rows("punten"))
        .mark_point(filled=True, size=70, opacity=1)
        .encode(
            x=x,
            y=y,
            color=alt.Color("soort:N", legend=None, scale=alt.Scale(domain=kinds, range=[GREEN, BLUE, GREY])),
            shape=alt.Shape("soort:N", legend=None, scale=alt.Scale(domain=kinds, range=["triangle-up", "triangle-down", "circle"])),
            tooltip=[alt.Tooltip("regio:N", title="Regio"), alt.Tooltip("x:Q", title="Aandeel, verschil", format="+.1f"), alt.Tooltip("y:Q", title="Groei, verschil", format="+.1f"), alt.Tooltip("afwijking:Q", title="Afstand tot de lijn", format="+.1f")],
        )
    )
    ring = alt.Chart(rows("punten")).transform_filter("datum.gekozen == 1").encode(x="x:Q", y="y:Q").mark_point(filled=False, size=240, stroke=INK, strokeWidth=2.5, opacity=1)
    # What the axes show changes with the group, so it is text from the rows.
    size = 12 if narrow else 13
    join = alt.Chart(rows("assen")).transform_calculate(boven="datum.as_y + ', ' + datum.onder", beneden="datum.as_x + ', ' + datum.onder")
    style = {"baseline": "middle", "color": INK, "fontSize": size}
    if narrow:
        titles = [
            join.mark_text(align="left", dx=-30, dy=-32, **style).encode(x="x:Q", y="y:Q", text="as_y:N"),
            join.mark_text(align="left", dx=-30, dy=-16, **style).encode(x="x:Q", y="y:Q", text="onder:N"),
            join.mark_text(align="right", **style).encode(x=alt.value(width - 50), y=alt.value(362), text="as_x:N"),
            join.mark_text(align="right", **style).encode(x=alt.value(width - 50), y=alt.value(378), text="onder:N"),
        ]
    else:
        titles = [
            join.mark_text(align="left", dx=-30, dy=-16, **style).encode(x="x:Q", y="y:Q", text="boven:N"),
            join.mark_text(align="right", **style).encode(x=alt.value(width - 52), y=alt.value(424), text="beneden:N"),
        ]
    return themed(alt.layer(corners, area, *zero, line, points, ring, *names(rows("punten"), "plek_smal" if narrow else "plek"), *titles), width, 430 if narrow else 460)

