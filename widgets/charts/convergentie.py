"""The regions as marks in a column per year, with the band of one standard deviation, and one region's path through the years."""

import altair as alt

from .kleuren import BLUE, GREY, INK, PAPER, VERMILION
from .thema import NARROW, rows, themed


def chart(width: int, years: int) -> alt.LayerChart:
    """Named rows: `punten` (jaar, y), `jaren` (jaar, midden, laag, hoog, tekst), `gekozen` (jaar, y, tekst), `sleutel` (tekst) and `hoeken` (jaar, y)."""
    narrow = width <= NARROW
    # Above the plot: one line that says what the numbers are, one with the numbers, and one with the name of the chosen region.
    top = 62
    height = 400 if narrow else 430
    size = 13 if years <= 4 or not narrow else 11
    x = alt.X("jaar:O", axis=alt.Axis(title=None, labelAngle=0, domain=False, labelFontWeight="bold"), scale=alt.Scale(type="point", padding=0.5))
    signed = "datum.value == 0 ? 'land' : format(datum.value, '+d')"
    y = alt.Y("y:Q", axis=alt.Axis(title=None, labelExpr=signed, tickCount=7, domain=False), scale=alt.Scale(zero=False, nice=False, range=[height - 30, top]))
    corners = alt.Chart(rows("hoeken")).mark_point(opacity=0).encode(x=x, y=y)
    spread = alt.Chart(rows("jaren"))
    area = spread.mark_area(color=BLUE, opacity=0.13).encode(x=x, y=alt.Y("laag:Q"), y2="hoog:Q")
    edge = [spread.mark_line(color=BLUE, strokeWidth=1.5).encode(x=x, y=alt.Y(f"{end}:Q")) for end in ("laag", "hoog")]
    middle = spread.mark_tick(color=BLUE, thickness=3, width=26).encode(x=x, y=alt.Y("midden:Q"))
    zero = alt.Chart(alt.InlineData([{}])).mark_rule(color=INK, strokeDash=[2, 3]).encode(y=alt.datum(0))
    points = alt.Chart(rows("punten")).mark_point(filled=False, size=42, stroke=GREY, strokeWidth=1.3, opacity=1).encode(
        x=x, y=y, tooltip=[alt.Tooltip("regio:N", title="Regio"), alt.Tooltip("jaar:N", title="Jaar"), alt.Tooltip("y:Q", title="Verschil met het land", format="+.1f")]
    )
    path = alt.Chart(rows("gekozen"))
    way = path.mark_line(color=VERMILION, strokeWidth=2).encode(x=x, y=y)
    mark = path.mark_point(filled=True, shape="diamond", size=130, color=VERMILION, opacity=1).encode(x=x, y=y)
    # Beside its mark, or above it where the columns stand too close for that.
    place = {"align": "center", "dy": -15} if narrow and years > 3 else {"align": "left", "dx": 9}
    label = {**place, "baseline": "middle", "fontWeight": "bold"}
    words = [path.mark_text(stroke=PAPER, strokeWidth=4, strokeJoin="round", **label).encode(x=x, y=y, text="tekst:N"), path.mark_text(color=INK, **label).encode(x=x, y=y, text="tekst:N")]
    one = alt.Chart(alt.InlineData([{"tekst": "Spreiding: halve hoogte van de band"}]))
    head = one.mark_text(align="left", baseline="middle").encode(x=alt.value(0), y=alt.value(8), text="tekst:N")
    numbers = spread.mark_text(baseline="middle", fontWeight="bold", fontSize=size, color=BLUE).encode(x=x, y=alt.value(28), text="tekst:N")
    # The mark of the chosen one, with its name.
    name = alt.Chart(rows("sleutel"))
    key = name.mark_point(filled=True, shape="diamond", size=110, color=VERMILION, opacity=1).encode(x=alt.value(6), y=alt.value(50))
    named = name.mark_text(align="left", baseline="middle", fontWeight="bold").encode(x=alt.value(16), y=alt.value(50), text="tekst:N")
    return themed(alt.layer(corners, area, *edge, zero, points, middle, way, mark, *words, head, numbers, key, named), width, height)
