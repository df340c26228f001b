"""Events and periods over an axis of years, a shape and colour per publication, with the chosen year as a line."""

import altair as alt

from .kleuren import BAND, BLUE, GREEN, GREY, INK, LIGHT, PAPER, VERMILION
from .thema import NARROW, rows, themed

LANE, CROWDED = BAND, 2016
HEAD, FOOT = 26, 26


def chart(width: int, lines: int, years: tuple[int, int], publications: list[str]) -> alt.LayerChart:
    """Named rows: `lijnen` (boven and midden, 0 to 1 from the top, van, tot, periode, jaren, naam, bron, telt, nadruk, scheiding) and `streep` (jaar, tekst).

    The drawing has room for `lines`; fewer stand further apart. `publications` in the order of their shapes.
    """
    narrow = width <= NARROW
    height = lines * (50 if narrow else 36)
    low, high = years[0] - 1.5, years[1] + 2
    # Words stand left of the axis, their years in a column of their own; on a phone above their mark.
    begin = low if narrow else low - (high - low) * 0.52 / 0.48
    column = begin if narrow else begin + (high - begin) * 0.112

    def x(field: str) -> alt.X:
        axis = alt.Axis(title=None, values=list(range(years[0], years[1] + 1, 10 if narrow else 5)), domain=False, grid=False, labelExpr="'' + datum.value")
        return alt.X(f"{field}:Q", axis=axis, scale=alt.Scale(domain=[begin, high], nice=False, zero=False))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height, -HEAD], nice=False, zero=False))

    placed = alt.Chart(rows("lijnen")).transform_calculate(
        y=f"datum.midden * {height} + {10 if narrow else 0}", hoog="datum.y - 5", laag="datum.y + 5", woord_y=f"datum.y - {20 if narrow else 0}",
        links=str(begin), kolom=str(column), begin=str(years[0] - 0.5), einde=str(years[1] + 0.5), rand=f"datum.boven * {height}", rechts=str(high),
        bar_van="datum.van - 0.4", bar_tot="datum.tot + 0.4", soort="datum.telt == 1 ? datum.bron : 'anders'", regel="datum.jaren + ': ' + datum.naam",
    )  # fmt: skip
    kinds = [*publications, "anders"]
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=kinds, range=[BLUE, VERMILION, GREEN, GREY]))
    shape = alt.Shape("bron:N", legend=None, scale=alt.Scale(domain=publications, range=["circle", "square", "diamond"]))
    apart = placed.transform_filter("datum.scheiding == 1").mark_rule(color=LIGHT, strokeWidth=1.5).encode(x=x("links"), x2="rechts:Q", y=y("rand"))
    lane = placed.mark_rule(color=LANE).encode(x=x("begin"), x2="einde:Q", y=y("y"))
    chosen = alt.Chart(rows("streep")).transform_calculate(boven=f"{-HEAD} + 18", onder=str(height), woord=f"{-HEAD} + 9")
    line = chosen.mark_rule(color=INK, strokeDash=[4, 3]).encode(x=x("jaar"), y=y("boven"), y2="onder:Q")
    year = chosen.mark_text(baseline="middle", fontWeight="bold").encode(x=x("jaar"), y=y("woord"), text="tekst:N")
    bar = placed.transform_filter("datum.periode == 1").mark_rect(cornerRadius=3).encode(x=x("bar_van"), x2="bar_tot:Q", y=y("hoog"), y2="laag:Q", color=colour)
    point = placed.transform_filter("datum.periode == 0").mark_point(filled=True, size=110, opacity=1).encode(x=x("van"), y=y("y"), color=colour, shape=shape)
    layers = [apart, lane, line, year, bar, point]
    for side, test, align, dx in (("bar_tot", "<=", "left", 8), ("bar_van", ">", "right", -8)):
        here = placed.transform_filter(f"datum.tot {test} {CROWDED}").encode(x=x(side), y=y("y"), text="bron:N")
        layers += _words(here, align, dx, True)
    for field, place in (("regel", "links"),) if narrow else (("jaren", "links"), ("naam", "kolom")):
        here = placed.encode(x=x(place), y=y("woord_y"), text=f"{field}:N")
        layers += _words(here, "left", 0, narrow)
    return themed(alt.layer(*layers), width, height + HEAD + FOOT)


def _words(here: alt.Chart, align: str, dx: int, edged: bool) -> list[alt.Chart]:
    """Text in ink; bold in the chosen year, grey where the publication was not chosen; `edged` with an edge that keeps the line of the year off."""
    text = dict(align=align, dx=dx, baseline="middle")
    layers = []
    for test, style in (("telt == 0", {"color": GREY}), ("telt == 1 && datum.nadruk == 0", {"color": INK}), ("nadruk == 1", {"color": INK, "fontWeight": "bold"})):
        some = here.transform_filter(f"datum.{test}")
        if edged:
            # Wide enough to close the gaps between letters and words.
            layers.append(some.mark_text(**{**style, "color": PAPER}, stroke=PAPER, strokeWidth=8, strokeJoin="round", **text))
        layers.append(some.mark_text(**style, **text))
    return layers
