"""Bars of the difference from the country: the reader's region among the six of the example."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, ON
from .thema import NARROW, rows, themed


def chart(width: int) -> alt.LayerChart:
    """Named rows: `rijen` (regio, verschil [percentage points], eigen 0 or 1), in the order to draw."""
    narrow = width <= NARROW
    # What prints as zero has no sign.
    base = alt.Chart(rows("rijen")).transform_calculate(getoond="abs(datum.verschil) < 0.05 ? 0 : datum.verschil", teken="datum.getoond == 0 ? '0,0' : format(datum.getoond, '+,.1f')")
    y = alt.Y("regio:N", sort=None, axis=alt.Axis(title=None, domain=False, labelFontSize=13), scale=alt.Scale(paddingInner=0.35))
    # Room beside the bars for their numbers, however large the reader's own is.
    x = alt.X("verschil:Q", axis=None, scale=alt.Scale(nice=False, padding=48))
    bars = base.mark_bar().encode(y=y, x=x, color=alt.Color("eigen:N", legend=None, scale=alt.Scale(domain=[1, 0], range=[BLUE, LIGHT])))
    text = alt.Text("teken:N")
    above = base.transform_filter("datum.getoond >= 0 && datum.getoond < 1000").mark_text(align="left", dx=6, color=INK).encode(y=y, x="verschil:Q", text=text)
    # A number too long for the room beside its bar stands in it: only the reader's own can be so large.
    inside = base.transform_filter("datum.getoond >= 1000").mark_text(align="right", dx=-6, color=ON).encode(y=y, x="verschil:Q", text=text)
    below = base.transform_filter("datum.getoond < 0").mark_text(align="right", dx=-6, color=INK).encode(y=y, x="verschil:Q", text=text)
    zero = alt.Chart(alt.InlineData([{}])).mark_rule(color=GREY).encode(x=alt.datum(0))
    return themed(alt.layer(bars, zero, above, inside, below), width, 270 if narrow else 290)
