"""Two groups at three moments as bars with their parts named: inside them where there is room, below them on a phone."""

import altair as alt

from .kleuren import BAND, BLUE, GREEN, GREY, INK, LIGHT, ON, PALE, PAPER
from .thema import NARROW, rows, themed

KINDS, COLOURS = ["proef", "met", "zonder", "geen", "waarde"], [PALE, BLUE, GREEN, LIGHT, BLUE]
DARK = "datum.nadruk == 1 && (datum.soort == 'met' || datum.soort == 'zonder' || datum.soort == 'waarde')"
# A title above, then per moment a bar; on a phone its heading above it and its words below it.
HEAD = 34


def chart(width: int) -> alt.LayerChart:
    """Named rows: `delen` (groep, moment, regel, soort, naam, waarde, van, tot, nadruk), `randen` (groep, moment, laag, hoog), `titels`, `momenten`, `kop`, `voet` and `schaal` (plek, tekst)."""
    narrow = width <= NARROW
    # On a phone the last moment has a line more.
    step, bar, title, column = (88, 20, 28, 0.0) if narrow else (50, 40, 30, 0.16)
    group = title + 3 * step + (30 if narrow else 12)
    bottom = HEAD + 2 * group
    begin = -100 * column / (1 - column)
    down = 18 if narrow else 0

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[begin, 100], nice=False, zero=False, padding=0 if not narrow else 1))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[bottom + 66, 0], nice=False, zero=False))

    def placed(name: str) -> alt.Chart:
        return alt.Chart(rows(name)).transform_calculate(
            rij=f"{HEAD} + datum.groep * {group} + {title} + datum.moment * {step}", boven=f"datum.rij + {down}", onder=f"datum.boven + {bar}", midden=f"datum.boven + {bar / 2}", begin=str(begin), links="0",
            helder="datum.nadruk == 1 ? 1 : 0.35",
        )

    parts, edges, moments = placed("delen"), placed("randen"), placed("momenten")
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=COLOURS))
    strength = alt.Opacity("helder:Q", legend=None, scale=None)
    known = parts.transform_filter("datum.soort != 'onbekend' && datum.soort != 'verschil'")
    unknown = parts.transform_filter("datum.soort == 'onbekend'")
    filled = known.mark_rect(stroke=PAPER, strokeWidth=1.5).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q", color=colour, opacity=strength)
    empty = unknown.mark_rect(fill=BAND, stroke=GREY, strokeWidth=1.2, strokeDash=[4, 4]).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q", opacity=strength)
    edge = edges.mark_rect(color=PAPER, opacity=0.5).encode(x=x("laag"), x2="hoog:Q", y=y("boven"), y2="onder:Q")
    ink = alt.condition(DARK, alt.value(ON), alt.value(INK))
    words = [*_below(parts, x, y, colour, strength)] if narrow else [*_inside(parts, x, y, ink)]
    left = dict(align="left", baseline="middle", color=INK)
    if narrow:
        when = moments.transform_calculate(woord="datum.rij + 8").mark_text(**left).encode(x=x("links"), y=y("woord"), text="tekst:N")
    else:
        when = moments.mark_text(**left).encode(x=x("begin"), y=y("midden"), text="tekst:N")
    titles = alt.Chart(rows("titels")).transform_calculate(y=f"{HEAD} + datum.groep * {group} + 10", x=str(begin))
    strong, plain = (titles.transform_filter(f"datum.nadruk == {one}").mark_text(fontSize=15, fontWeight="bold", align="left", baseline="middle", color=shade).encode(x=x("x"), y=y("y"), text="tekst:N") for one, shade in ((1, INK), (0, GREY)))
    head = alt.Chart(rows("kop")).transform_calculate(x=str(begin), y="9").mark_text(**left).encode(x=x("x"), y=y("y"), text="tekst:N")
    ticks = alt.Chart(rows("schaal")).transform_calculate(y=str(bottom + 8), boven=str(bottom - 6), onder=str(bottom - 1), kant="datum.plek == 0 ? 'left' : datum.plek == 100 ? 'right' : 'center'")
    tick = [ticks.transform_filter(f"datum.kant == '{side}'").mark_text(align=side, baseline="middle", color=INK).encode(x=x("plek"), y=y("y"), text="tekst:N") for side in ("left", "center", "right")]
    mark = ticks.mark_rule(color=LIGHT, strokeWidth=1.5).encode(x=x("plek"), y=y("boven"), y2="onder:Q")
    foot = alt.Chart(rows("voet")).transform_calculate(x=str(begin), y=f"{bottom + 36} + datum.regel * 18").mark_text(align="left", baseline="middle", color=GREY).encode(x=x("x"), y=y("y"), text="tekst:N")
    return themed(alt.layer(filled, empty, edge, *words, when, strong, plain, head, mark, *tick, foot), width, bottom + 66)


def _inside(parts: alt.Chart, x, y, ink) -> list[alt.Chart]:
    """The words of a part in its middle, on one line or two; how much changed stands behind the bar."""
    two = parts.transform_filter("datum.soort != 'verschil'").transform_calculate(
        hart="(datum.van + datum.tot) / 2", naam_y="datum.midden - (datum.waarde == '' ? 0 : 9)", waarde_y="datum.midden + (datum.naam == '' ? 0 : 9)",
    )
    change = parts.transform_filter("datum.soort == 'verschil'")
    return [
        two.mark_text(baseline="middle").encode(x=x("hart"), y=y("naam_y"), text="naam:N", color=ink),
        two.mark_text(baseline="middle", fontWeight="bold").encode(x=x("hart"), y=y("waarde_y"), text="waarde:N", color=ink),
        change.mark_text(align="left", baseline="middle", dx=10, color=INK).encode(x=x("tot"), y=y("midden"), text="waarde:N"),
    ]


def _below(parts: alt.Chart, x, y, colour, strength) -> list[alt.Chart]:
    """The words of the parts on lines below the bar, each with a square of its colour."""
    lines = parts.transform_calculate(
        y="datum.onder + 13 + datum.regel * 17", vak="2", tekst="datum.naam == '' ? datum.waarde : datum.waarde == '' ? datum.naam : datum.waarde == 'de rest' ? 'de rest: ' + datum.naam : datum.naam + ': ' + datum.waarde",
    )
    square = lines.transform_filter("datum.soort != 'onbekend' && datum.soort != 'verschil'").mark_point(shape="square", filled=True, size=110).encode(x=x("vak"), y=y("y"), color=colour, opacity=strength)
    hollow = lines.transform_filter("datum.soort == 'onbekend'").mark_point(shape="square", size=100, stroke=GREY, strokeDash=[3, 2], fill=BAND, opacity=1).encode(x=x("vak"), y=y("y"))
    text = lines.mark_text(align="left", baseline="middle", dx=12, color=INK).encode(x=x("vak"), y=y("y"), text="tekst:N")
    return [square, hollow, text]
