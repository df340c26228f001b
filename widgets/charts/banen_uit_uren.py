"""The straight line from hours to jobs, with the reader's hours and the hours that make one job."""

import altair as alt

from .kleuren import BLUE, GREY, INK, VERMILION
from .thema import NARROW, rows, themed


def chart(width: int) -> alt.LayerChart:
    """Named rows: `lijn`, `keuze` and `een_baan`, each with uren and banen_per_persoon."""
    narrow = width <= NARROW
    x = alt.X("uren:Q", axis=alt.Axis(title="Uren per persoon, per week of per maand", grid=False, tickCount=5), scale=alt.Scale(nice=False, padding=10))
    y = alt.Y("banen_per_persoon:Q", axis=alt.Axis(title="Banen per persoon", titleAngle=0, titleAlign="left", titleX=-26, titleY=-12, titleBaseline="bottom", values=[0, 0.5, 1, 1.5], format=".1f"), scale=alt.Scale(domain=[0, 1.75], nice=False))
    line = alt.Chart(rows("lijn")).mark_line(color=GREY, strokeWidth=2).encode(x=x, y=y)
    one = alt.Chart(rows("een_baan"))
    guide = one.mark_rule(color=GREY, strokeDash=[3, 3]).encode(x="uren:Q", y="banen_per_persoon:Q", y2=alt.datum(0))
    one_mark = one.mark_point(filled=True, size=90, color=BLUE, opacity=1, shape="square").encode(x="uren:Q", y="banen_per_persoon:Q")
    one_text = one.mark_text(align="right", dx=-10, dy=-8, color=INK).encode(x="uren:Q", y="banen_per_persoon:Q", text=alt.value("1 baan"))
    own = alt.Chart(rows("keuze"))
    own_mark = own.mark_point(filled=True, size=140, color=VERMILION, opacity=1).encode(x="uren:Q", y="banen_per_persoon:Q")
    own_text = own.mark_text(align="left", dx=11, dy=13, fontWeight="bold").encode(x="uren:Q", y="banen_per_persoon:Q", text=alt.value("uw uren")).transform_filter("datum.banen_per_persoon < 1.15")
    own_text_left = own.mark_text(align="right", dx=-12, dy=-4, fontWeight="bold").encode(x="uren:Q", y="banen_per_persoon:Q", text=alt.value("uw uren")).transform_filter("datum.banen_per_persoon >= 1.15")
    return themed(alt.layer(line, guide, one_mark, one_text, own_mark, own_text, own_text_left), width, 280 if narrow else 300)
