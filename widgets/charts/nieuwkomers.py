"""Shares measured at one or two moments, with bounds, and a dashed line of the reader's own from one of them to a target."""

import altair as alt

from .kleuren import BLUE, GREEN, GREY, INK, LIGHT, PAPER, VERMILION
from .thema import NARROW, rows, themed

KINDS = ["allen", "cohort_2014", "cohort_2016"]
TOP = 46


def chart(width: int) -> alt.LayerChart:
    """Named rows: `punten` (jaar, aandeel, laag, hoog, soort, naam, naam_smal: lines, plek 1 to 3), `lijn` (jaar, aandeel), `eind` (jaar, aandeel, tekst, is_er
    0 or 1, kant), `doel` (doel, einde, tekst), `pauze` (van, tot, is_er 0 or 1), `status` (van, tot) and `hoeken` (jaar, aandeel)."""
    narrow = width <= NARROW
    height = 390 if narrow else 400
    bottom = height - 30
    size = 12 if narrow else 13
    x_axis = alt.Axis(title=None, format="d", tickCount=4 if narrow else 8, tickMinStep=1, grid=False, domain=False)
    y_axis = alt.Axis(title=None, values=[0, 20, 40, 60, 80, 100], labelExpr="datum.value + '%'", domain=False)
    x_scale = alt.Scale(zero=False, nice=False)
    y_scale = alt.Scale(domain=[0, 100], nice=False, range=[bottom, TOP])

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=x_axis, scale=x_scale)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=y_axis, scale=y_scale)

    def words(layer: alt.Chart, field: str, place: dict, **style) -> list[alt.Chart]:
        both = {"baseline": "middle", "fontSize": size, **style}
        return [layer.mark_text(stroke=PAPER, strokeWidth=4, strokeJoin="round", **both).encode(**place, text=f"{field}:N"), layer.mark_text(color=INK, **both).encode(**place, text=f"{field}:N")]

    corners = alt.Chart(rows("hoeken")).mark_point(opacity=0).encode(x=x("jaar"), y=y("aandeel"))
    pause = alt.Chart(rows("pauze")).transform_filter("datum.is_er == 1").transform_calculate(midden="(datum.van + datum.tot) / 2", woord="'pauze'")
    band = pause.mark_rect(color=LIGHT, opacity=0.6).encode(x=x("van"), x2="tot:Q", y=alt.value(TOP - 24), y2=alt.value(bottom))
    banded = pause.mark_text(baseline="middle", fontSize=size, color=INK).encode(x=x("midden"), y=alt.value(TOP - 34), text="woord:N")
    status = alt.Chart(rows("status")).transform_calculate(woord="'kreeg status'" if narrow else "'kreeg een status'")
    stay = status.mark_rule(color=GREY, strokeWidth=5).encode(x=x("van"), x2="tot:Q", y=alt.value(bottom - 3))
    stayed = words(status, "woord", {"x": x("van"), "y": alt.value(bottom - 16)}, align="left", dx=2)
    goal = alt.Chart(rows("doel"))
    aim = goal.mark_rule(color=INK, strokeWidth=1.5).encode(y=y("doel"))
    aimed = words(goal, "tekst", {"x": x("einde"), "y": y("doel")}, align="right", dy=-16, fontWeight="bold")
    path = alt.Chart(rows("lijn")).mark_line(color=VERMILION, strokeWidth=2.5, strokeDash=[7, 5]).encode(x=x("jaar"), y=y("aandeel"), order="jaar:Q")
    end = alt.Chart(rows("eind")).transform_calculate(regels="['uw aanname:', datum.tekst]", nul="0")
    drop = end.mark_rule(color=VERMILION, strokeWidth=1, strokeDash=[2, 3]).encode(x=x("jaar"), y=y("aandeel"), y2="nul:Q")
    reached = end.transform_filter("datum.is_er == 1").mark_point(filled=True, shape="diamond", size=170, color=VERMILION, opacity=1).encode(x=x("jaar"), y=y("aandeel"))
    named = []
    for side, align, dx in (("rechts", "left", 8), ("links", "right", -8)):
        named += words(end.transform_filter(f"datum.kant == '{side}'"), "regels", {"x": x("jaar"), "y": alt.value(bottom - 34)}, align=align, dx=dx, fontWeight="bold", lineHeight=16)
    points = alt.Chart(rows("punten"))
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[INK, BLUE, GREEN]))
    shape = alt.Shape("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=["circle", "triangle-up", "square"]))
    bounds = points.mark_rule(strokeWidth=6, opacity=0.35).encode(x=x("jaar"), y=y("laag"), y2="hoog:Q", color=colour)
    mark = points.mark_point(filled=True, size=95, opacity=1, stroke=PAPER, strokeWidth=1).encode(x=x("jaar"), y=y("aandeel"), color=colour, shape=shape)
    names = []
    # On a phone in two lines; and the first measurement, close to the axis, has its name on the other side.
    for which, align, dx, dy in (("== 1", "left", 9, 0), ("== 2", "right", -9, -7), ("== 3", "right", -9, 0)) if narrow else (("> 0", "right", -9, 0),):
        these = points.transform_filter(f"datum.plek {which}")
        names += words(these, "naam_smal" if narrow else "naam", {"x": x("jaar"), "y": y("aandeel")}, align=align, dx=dx, dy=dy, lineHeight=14)
    return themed(alt.layer(corners, band, banded, aim, stay, *stayed, drop, path, reached, bounds, mark, *aimed, *names, *named), width, height)
