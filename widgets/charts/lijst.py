"""A list of regions from high to low, a dot for each on one scale, with a line to measure from and the chosen one marked."""

import altair as alt

from .kleuren import BAND, GREY, INK, PAPER, VERMILION
from .thema import NARROW, rows, themed


def chart(width: int, regions: int) -> alt.LayerChart:
    """Named rows: `punten` (rij from 1, naam, naam_smal, plek 0 to 1 or None, van), `land` (rij 0, plek, van, tekst), `gekozen` (the same, any rij),
    `schaal` (plek, tekst) and `streep` (plek, tekst)."""
    narrow = width <= NARROW
    step, head, column = (20, 22, 0.575) if narrow else (18, 22, 0.4)
    low, high = -0.06, 1.06
    begin = low - (high - low) * column / (1 - column)
    bottom = (regions + 1) * step
    size = 12 if narrow else 13

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[begin, high], nice=False, zero=False))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[bottom + 24, -head], nice=False, zero=False))

    def placed(name: str) -> alt.Chart:
        # The country stands apart: a little above the regions. A value stands on the side away from the line, if there is room.
        return alt.Chart(rows(name)).transform_calculate(
            y=f"datum.rij * {step} + {step / 2} - (datum.rij == 0 ? 3 : 0)", boven=f"datum.y - {step / 2}", onder=f"datum.y + {step / 2}",
            begin=str(begin), laag=str(low), hoog=str(high), kant="datum.plek < 0.2 || (datum.plek >= datum.van && datum.plek < 0.8) ? 'rechts' : 'links'",
        )

    def value(layer: alt.Chart, weight: str) -> list[alt.Chart]:
        texts = []
        for side, align, dx in (("rechts", "left", 10), ("links", "right", -10)):
            here = layer.transform_filter(f"datum.kant == '{side}'").encode(x=x("plek"), y=y("y"), text="tekst:N")
            style = {"align": align, "dx": dx, "baseline": "middle", "fontWeight": weight, "fontSize": size}
            texts += [here.mark_text(stroke=BAND if weight == "bold" else PAPER, strokeWidth=9, strokeJoin="round", **style), here.mark_text(color=INK, **style)]
        return texts

    names = dict(align="left", baseline="middle", fontSize=size, color=INK)
    points, country, chosen = placed("punten"), placed("land"), placed("gekozen")
    known = points.transform_filter("isValid(datum.plek)")
    band = chosen.mark_rect(color=BAND).encode(x=x("begin"), x2="hoog:Q", y=y("boven"), y2="onder:Q")
    lane = points.mark_rule(color=BAND, strokeWidth=1).encode(x=x("laag"), x2="hoog:Q", y=y("y"))
    way = known.mark_rule(color=GREY, strokeWidth=1.5).encode(x=x("van"), x2="plek:Q", y=y("y"))
    dot = known.mark_point(filled=True, color=GREY, size=60, opacity=1).encode(x=x("plek"), y=y("y"))
    name = points.mark_text(**names).encode(x=x("begin"), y=y("y"), text="naam_smal:N" if narrow else "naam:N")
    land = country.mark_point(filled=True, shape="square", color=INK, size=70, opacity=1).encode(x=x("plek"), y=y("y"))
    land_name = country.mark_text(fontWeight="bold", **names).encode(x=x("begin"), y=y("y"), text="naam:N")
    mark = chosen.transform_filter("datum.rij > 0 && isValid(datum.plek)").mark_point(filled=True, shape="diamond", color=VERMILION, size=150, opacity=1).encode(x=x("plek"), y=y("y"))
    reference = alt.Chart(rows("streep")).transform_calculate(boven="-6", onder=str(bottom), woord="-13")
    line = reference.mark_rule(color=INK, strokeDash=[4, 3]).encode(x=x("plek"), y=y("boven"), y2="onder:Q")
    word = reference.mark_text(baseline="middle", fontSize=size, color=INK).encode(x=x("plek"), y=y("woord"), text="tekst:N")
    ticks = alt.Chart(rows("schaal")).transform_calculate(y=str(bottom + 12)).mark_text(baseline="middle", fontSize=size, color=INK).encode(x=x("plek"), y=y("y"), text="tekst:N")
    layers = [band, lane, line, way, dot, name, land, land_name, *value(country, "normal"), mark, *value(chosen, "bold"), word, ticks]
    return themed(alt.layer(*layers), width, bottom + head + 28)
