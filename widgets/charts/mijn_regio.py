"""A strip per measure with the 35 regions, the country's line and the chosen region."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT
from .thema import NARROW, rows, themed

ROW = 62


def chart(width: int, count: int) -> alt.LayerChart:
    """Named rows: `regels` (rij, tekst, kort, laag, hoog), `stippen` (rij, rx, regio, label), `landen` and `gekozen` (rij, rx, label); `count` strips."""
    narrow = width <= NARROW
    x_scale = alt.Scale(domain=[-0.03, 1.03], nice=False, zero=False)
    y_scale = alt.Scale(domain=[count * ROW + 22, 0], nice=False, zero=False)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", scale=x_scale, axis=None)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=y_scale, axis=None)

    def placed(name: str) -> alt.Chart:
        return alt.Chart(rows(name)).transform_calculate(y=f"datum.rij * {ROW} + 36", titel_y=f"datum.rij * {ROW} + 14", onder=f"datum.rij * {ROW} + 46", boven=f"datum.rij * {ROW} + 26", nul="0", een="1")

    size = 11 if narrow else 12
    line = placed("regels").mark_rule(color=LIGHT).encode(x=x("nul"), x2="een:Q", y=y("y"))
    title = placed("regels").mark_text(align="left", baseline="middle", fontWeight="bold", fontSize=13, color=INK).encode(x=x("nul"), y=y("titel_y"), text="kort:N" if narrow else "tekst:N")
    low = placed("regels").mark_text(align="left", baseline="middle", dy=15, fontSize=size, color=GREY).encode(x=x("nul"), y=y("y"), text="laag:N")
    high = placed("regels").mark_text(align="right", baseline="middle", dy=15, fontSize=size, color=GREY).encode(x=x("een"), y=y("y"), text="hoog:N")
    dots = placed("stippen").mark_point(filled=True, size=34, opacity=0.45, color=GREY).encode(x=x("rx"), y=y("y"), tooltip=[alt.Tooltip("regio:N", title="Regio"), alt.Tooltip("label:N", title="Waarde")])
    country = placed("landen").mark_rule(color=INK, strokeWidth=2).encode(x=x("rx"), y=y("boven"), y2="onder:Q")
    mine = placed("gekozen").mark_point(filled=True, shape="diamond", size=150, opacity=1, color=BLUE).encode(x=x("rx"), y=y("y"))
    label = placed("gekozen").mark_text(align="right", baseline="middle", fontSize=13, fontWeight="bold", color=BLUE).encode(x=x("een"), y=y("titel_y"), text="label:N")
    value = placed("landen").mark_text(baseline="middle", dy=17, fontSize=size, color=INK).encode(x=x("rx"), y=y("y"), text="label:N")
    key = alt.Chart(alt.InlineData([{"nul": 0, "y": count * ROW + 14}])).mark_text(align="left", baseline="middle", fontSize=size, color=INK, text="Stip: een regio. Streep: het land. Ruit: uw regio.").encode(x=x("nul"), y=y("y"))
    return themed(alt.layer(line, title, low, high, dots, country, value, mine, label, key), width, count * ROW + 26)
