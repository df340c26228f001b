"""Bars from nought with their bounds: what region and person do, largest first; or a difference and its parts."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, PAPER, VERMILION
from .regels import Lines
from .thema import rows, themed

KINDS = ["regio", "persoon", "som"]


def chart(at: Lines) -> alt.LayerChart:
    """Named row `balken`: rij, naam, waarde (its label), laag and hoog (None: no figure), soort (regio, persoon or som), nadruk (0 or 1)."""
    x, y = at.x, at.y
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, VERMILION, INK]))
    placed = alt.Chart(rows("balken")).transform_calculate(
        midden="(datum.laag + datum.hoog) / 2", nul="0", y=f"{at.top()} + {at.marks[at.narrow]}",
        boven="datum.y - 9", onder="datum.y + 9", midden_boven="datum.y - 5", midden_onder="datum.y + 5",
        tekst_y=f"datum.y - {at.words_up + 2 if at.narrow else 0}", begin=str(at.begin), einde="datum.midden < 0 ? min(datum.laag, 0) : max(datum.hoog, 0)",
    )
    known = placed.transform_filter("isValid(datum.laag)")
    bar = known.mark_rect().encode(x=x("nul"), x2="midden:Q", y=y("midden_boven"), y2="midden_onder:Q", color=colour)
    band = known.mark_rect(opacity=0.3).encode(x=x("laag"), x2="hoog:Q", y=y("boven"), y2="onder:Q", color=colour)
    value = dict(baseline="middle", color=INK)
    right = known.transform_filter("datum.midden >= 0").mark_text(align="left", dx=8, **value).encode(x=x("einde"), y=y("y"), text="waarde:N")
    left = known.transform_filter("datum.midden < 0").mark_text(align="right", dx=-8, **value).encode(x=x("einde"), y=y("y"), text="waarde:N")
    none = placed.transform_filter("!isValid(datum.laag)").transform_calculate(plaats=str(max(0.0, at.low))).mark_text(align="left", dx=2, baseline="middle", color=GREY).encode(
        x=x("plaats"), y=y("y"), text="waarde:N"
    )
    text = dict(align="left", baseline="middle", color=INK)
    halo = placed.mark_text(align="left", baseline="middle", stroke=PAPER, strokeWidth=4, strokeJoin="round").encode(x=x("begin"), y=y("tekst_y"), text="naam:N")
    plain = placed.transform_filter("datum.nadruk == 0").mark_text(**text).encode(x=x("begin"), y=y("tekst_y"), text="naam:N")
    bold = placed.transform_filter("datum.nadruk == 1").mark_text(fontWeight="bold", **text).encode(x=x("begin"), y=y("tekst_y"), text="naam:N")
    zero = alt.Chart(alt.InlineData([{"nul": 0}])).mark_rule(color=LIGHT, strokeWidth=2).encode(x=x("nul"))
    return themed(alt.layer(zero, band, bar, right, left, none, halo, plain, bold), at.width, at.total)
