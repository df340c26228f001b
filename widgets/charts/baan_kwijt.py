"""The share at work per month as a line, and beside its end what the study found, with its bounds."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, PAPER, TINT, VERMILION
from .thema import NARROW, rows, themed

STEPS = [0, 25, 50, 75, 100]
# Blue at a tenth on white: behind a word that stands on the area.


def chart(width: int) -> alt.LayerChart:
    """Named rows: `lijn` (maand, werk), `einde` (maand, werk, tekst, kant), `punten` (maand, laag, hoog, midden, naam, tekst) and `melding` (tekst); shares in percent."""
    narrow = width <= NARROW
    # Room behind the last month for the study's mark and its words [months].
    last = 53 if narrow else 49
    x = alt.X("maand:Q", axis=alt.Axis(title="maanden na de start", titleAnchor="start", values=[0, 12, 24, 36] if narrow else [0, 6, 12, 18, 24, 30, 36], grid=False, domain=False), scale=alt.Scale(domain=[0, last], nice=False))
    y_axis = alt.Axis(title=None, values=STEPS, grid=False, domain=False, labelExpr="datum.value + '%'")

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=y_axis, scale=alt.Scale(domain=[0, 105], nice=False))

    line, end, study = alt.Chart(rows("lijn")), alt.Chart(rows("einde")), alt.Chart(rows("punten")).transform_calculate(begin="datum.maand + 0.7", einde="datum.maand + 2.1", plek="datum.maand + 1.4", woord="datum.maand + 2.9")
    # The grid ends where the months do: the study's words stand free of it.
    grid = alt.Chart(alt.InlineData([{"stap": step, "van": 0, "tot": 36} for step in STEPS])).mark_rule(color=LIGHT).encode(x=alt.X("van:Q"), x2="tot:Q", y=y("stap"))
    area = line.mark_area(color=BLUE, opacity=0.1).encode(x=x, y=y("werk"))
    way = line.mark_line(color=BLUE, strokeWidth=3).encode(x=x, y=y("werk"))
    dot = end.mark_point(filled=True, color=BLUE, size=90, opacity=1).encode(x=x, y=y("werk"))
    words = []
    for side, shift, behind in (("onder", 24, TINT), ("boven", -24, PAPER)):
        here, style = end.transform_filter(f"datum.kant == '{side}'"), {"align": "right", "baseline": "middle", "dy": shift, "dx": 2, "fontWeight": "bold"}
        words += [here.mark_text(stroke=behind, strokeWidth=4, strokeJoin="round", **style).encode(x=x, y=y("werk"), text="tekst:N"), here.mark_text(color=BLUE, **style).encode(x=x, y=y("werk"), text="tekst:N")]
    at = alt.X("plek:Q", scale=alt.Scale(domain=[0, last], nice=False))
    band = study.mark_rect(color=VERMILION, opacity=0.35).encode(x=alt.X("begin:Q"), x2="einde:Q", y=y("laag"), y2="hoog:Q")
    mark = study.mark_point(filled=True, shape="diamond", color=VERMILION, size=90, opacity=1).encode(x=at, y=y("midden"))
    left = dict(align="left", baseline="middle", color=INK)
    if narrow:
        found = [study.mark_text(dy=dy, fontWeight=weight, **left).encode(x=alt.X("woord:Q"), y=y("midden"), text=f"{what}:N") for what, dy, weight in (("naam", -8, "normal"), ("tekst", 8, "bold"))]
    else:
        both = study.transform_calculate(zin="datum.naam + ': ' + datum.tekst")
        found = [both.mark_text(**left).encode(x=alt.X("woord:Q"), y=y("midden"), text="zin:N")]
    none = alt.Chart(rows("melding")).mark_text(align="left", baseline="middle", color=GREY).encode(x=alt.datum(1), y=alt.datum(88), text="tekst:N")
    return themed(alt.layer(area, grid, way, dot, *words, band, mark, *found, none), width, 380 if narrow else 340)
