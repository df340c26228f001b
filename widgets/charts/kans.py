"""A waterfall from top to bottom: the chance after each step as a mark with its band, profile A above profile B in each row."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, VERMILION
from .regels import Lines
from .thema import rows, themed

LETTERS = ["A", "B"]


def chart(width: int) -> alt.LayerChart:
    """Named rows: `stappen` (profiel, rij, van, naar, laag, hoog, soort, label) and `titels` (rij, tekst)."""
    # The chance runs from 17 to 76 percent, at every profile and own assumption together.
    at = Lines(width, 6, 16, 78, [20, 30, 40, 50, 60, 70], "%", (68, 84), (28, 38))
    first, second = at.marks[at.narrow], 71 if at.narrow else 49
    x, y = at.x, at.y
    colour = alt.Color("profiel:N", legend=None, scale=alt.Scale(domain=LETTERS, range=[BLUE, VERMILION]))
    shape = alt.Shape("profiel:N", legend=None, scale=alt.Scale(domain=LETTERS, range=["circle", "diamond"]))
    placed = alt.Chart(rows("stappen")).transform_calculate(
        midden="(datum.laag + datum.hoog) / 2",
        y=f"{at.top()} + (datum.profiel == 'A' ? {first} : {second})",
        boven="datum.y - 5", onder="datum.y + 5", tekst_y=f"datum.y - {at.words_up}",
        tekst="datum.profiel + '   ' + datum.label", begin=str(at.begin),
    )
    filled = placed.transform_filter("datum.soort != 'leeg'")
    band = filled.mark_rect(opacity=0.3).encode(x=x("laag"), x2="hoog:Q", y=y("boven"), y2="onder:Q", color=colour)
    move = filled.transform_filter("datum.soort == 'bron'").mark_rule(strokeWidth=3).encode(x=x("van"), x2="naar:Q", y=y("y"), color=colour)
    own = filled.transform_filter("datum.soort == 'eigen'").mark_rule(strokeWidth=3, strokeDash=[4, 3]).encode(x=x("van"), x2="naar:Q", y=y("y"), color=colour)
    point = filled.mark_point(filled=True, size=70, opacity=1).encode(x=x("midden"), y=y("y"), color=colour, shape=shape)
    words = placed.transform_filter("datum.soort != 'uitkomst'").mark_text(align="left", baseline="middle").encode(
        x=x("begin"), y=y("tekst_y"), text="tekst:N", color=alt.condition("datum.soort == 'leeg'", alt.value(GREY), alt.value(INK))
    )
    result = placed.transform_filter("datum.soort == 'uitkomst'").mark_text(align="left", baseline="middle", fontWeight="bold").encode(x=x("begin"), y=y("tekst_y"), text="tekst:N")
    heads = alt.Chart(rows("titels")).transform_calculate(y=f"{at.top()} + 6", lijn=f"{at.top()} - 6", begin=str(at.begin), einde=str(at.high))
    head = heads.mark_text(align="left", baseline="middle", fontWeight="bold").encode(x=x("begin"), y=y("y"), text="tekst:N")
    line = heads.transform_filter("datum.rij > 0").mark_rule(color=LIGHT).encode(x=x("begin"), x2="einde:Q", y=y("lijn"))
    return themed(alt.layer(line, band, move, own, point, words, result, head), width, at.total)
