"""Scatter of the regions with the line through them and the band within which a region is no outlier."""

from itertools import product

import altair as alt

from .thema import BLUE, GREEN, GREY, INK, NARROW, rows, themed


def chart(width: int) -> alt.LayerChart:
    """Named rows: `punten` (x, y, regio, soort, gekozen) and `band` (x, lijn, laag, hoog), all in percentage points."""
    narrow = width <= NARROW
    signed = "datum.value == 0 ? 'land' : format(datum.value, '+d')"
    x = alt.X("x:Q", scale=alt.Scale(domain=[-16, 20], nice=False), axis=alt.Axis(labelExpr=signed, values=[-15, -10, -5, 0, 5, 10, 15], title=_lines(narrow, "Aandeel werkzaam eind 2015,", "verschil met het land (procentpunt)")))
    # The title of the upright axis lies flat above it, where it can be read.
    y_axis = alt.Axis(labelExpr=signed, values=[-40, -20, 0, 20, 40], title=_lines(narrow, "Groei werkzame personen 2015-2017,", "verschil met het land (procentpunt)"), titleAngle=0, titleAlign="left", titleX=-36, titleY=-24 if narrow else -12, titleBaseline="bottom")
    y = alt.Y("y:Q", scale=alt.Scale(domain=[-45, 45], nice=False), axis=y_axis)
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
    ring = _text(rows("punten"), "datum.gekozen == 1").mark_point(filled=False, size=240, stroke=INK, strokeWidth=2.5, opacity=1)
    return themed(alt.layer(area, *zero, line, points, *_names(narrow), ring, *_chosen(narrow)), width, 430 if narrow else 460)


def _names(narrow: bool) -> list[alt.Chart]:
    """Names beside the marks that stand out most; on a phone only the four farthest, the rest is in the text and the table."""
    far = f"datum.soort != 'gewoon' && datum.gekozen != 1 && datum.naast == 0 && abs(datum.in_sd) > {1.6 if narrow else 1}"
    if narrow:
        sides = {"datum.x < -4": ("center", 0, 16), "datum.x >= -4 && datum.x < 5": ("left", 9, 0), "datum.x >= 5": ("center", 0, -14)}
    else:
        sides = {
            "(datum.x < 0 && datum.soort == 'boven') || datum.x < -4 || datum.x > 9": ("right", -9, 0),
            "datum.x >= -4 && datum.x < 0 && datum.soort == 'onder'": ("center", 0, 15),
            "datum.x >= 0 && datum.x <= 9": ("left", 9, 0),
        }
    return [_text(rows("punten"), f"{far} && ({where})").mark_text(align=align, baseline="middle", dx=dx, dy=dy, fontSize=12, color=INK) for where, (align, dx, dy) in sides.items()]


def _chosen(narrow: bool) -> list[alt.Chart]:
    """The name of the chosen region, on a white edge so that it reads over marks and lines, kept within the chart."""
    edge = 2 if narrow else 8
    sides = {f"datum.x < {-edge - 4}": "left", f"datum.x >= {-edge - 4} && datum.x <= {edge}": "center", f"datum.x > {edge}": "right"}
    # A long name takes two lines on a phone, and then starts higher.
    lines = "replace(replace(datum.regio, ' en ', ' en\\n'), ' (', '\\n(')" if narrow else "datum.regio"
    heights = {"indexof(datum.regels, '\\n') < 0": -13, "indexof(datum.regels, '\\n') >= 0": -29}
    layers = []
    for (where, align), (form, dy) in product(sides.items(), heights.items()):
        base = _text(rows("punten"), f"datum.gekozen == 1 && {where}").transform_calculate(regels=lines).transform_filter(form).encode(text="regels:N")
        style = {"align": align, "baseline": "bottom", "dy": dy, "lineBreak": "\n", "lineHeight": 16, "fontWeight": "bold", "fontSize": 13 if narrow else 14}
        layers += [base.mark_text(stroke="white", strokeWidth=4, strokeJoin="round", **style), base.mark_text(color=INK, **style)]
    return layers


def _text(data: alt.NamedData, where: str) -> alt.Chart:
    return alt.Chart(data).transform_filter(where).encode(x="x:Q", y="y:Q", text="regio:N")


def _lines(narrow: bool, first: str, second: str) -> list[str] | str:
    return [first, second] if narrow else f"{first} {second}"
