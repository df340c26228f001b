"""Twenty trials below each other: the difference each found, with its interval, against no effect and the true effect."""

import altair as alt

from .kleuren import BAND, BLUE, EMBER, GREY, INK, PAPER, VERMILION
from .thema import NARROW, rows, themed

TRIALS, STEP, HEAD = 20, 19, 92
KINDS = [1, 0]


def chart(width: int) -> alt.LayerChart:
    """Named rows: `proeven` (rij, nummer, verschil, laag, hoog, significant, mis, kant), `lijnen` (verschil, tekst, kant, is_er), `tellingen` (soort, aantal)
    and `hoeken` (verschil), in percentage points."""
    narrow = width <= NARROW
    left, bottom = (26, 26) if narrow else (64, 64)
    height = TRIALS * STEP
    axis = alt.Axis(title="Gevonden verschil (procentpunten)", tickCount=5 if narrow else 9, grid=False, ticks=True, tickSize=5, labelExpr="datum.value == 0 ? '0' : format(datum.value, '+,')")
    scale = alt.Scale(zero=False, nice=True, range=[left, width - 22])

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=axis, scale=scale)

    def y_at(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height + 6, -HEAD], nice=False, zero=False))

    y = y_at("y")
    colour = alt.Color("significant:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, GREY]))
    shape = alt.Shape("significant:N", legend=None, scale=alt.Scale(domain=KINDS, range=["diamond", "circle"]))
    fill = alt.Fill("significant:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, PAPER]))

    def placed(name: str, where: str) -> alt.Chart:
        return alt.Chart(rows(name)).transform_calculate(y=where)

    corners = placed("hoeken", "0").mark_point(opacity=0).encode(x=x("verschil"), y=y)
    trials = placed("proeven", f"datum.rij * {STEP} + {STEP / 2}")
    number = trials.transform_calculate(naam="datum.nummer" if narrow else "'Proef ' + datum.nummer").mark_text(align="right", baseline="middle", fontSize=12, color=GREY)
    line = trials.mark_rule(strokeWidth=2.5).encode(x=x("laag"), x2="hoog:Q", y=y, color=colour)
    dot = trials.mark_point(size=70, opacity=1, strokeWidth=2).encode(x=x("verschil"), y=y, color=colour, shape=shape, fill=fill)
    # An interval that misses the true effect says so on the side where the effect is.
    missed = trials.transform_filter("datum.mis == 1").transform_calculate(woord="'mist effect'" if narrow else "'mist het effect'")
    words = []
    for side, end, align, dx in (("rechts", "hoog", "left", 8), ("links", "laag", "right", -8)):
        here = missed.transform_filter(f"datum.kant == '{side}'").encode(x=x(end), y=y, text="woord:N")
        style = {"align": align, "dx": dx, "baseline": "middle", "fontSize": 12}
        words += [here.mark_text(stroke=PAPER, strokeWidth=5, strokeJoin="round", **style), here.mark_text(color=EMBER, fontWeight="bold", **style)]
    # Above: how many of each kind, then a word for each of the two lines, one below the other so that they never meet.
    nought = alt.Chart(alt.InlineData([{"verschil": 0}])).transform_calculate(y="-10", onder=str(height), boven="-2")
    zero = nought.mark_rule(color=INK, strokeWidth=1.5).encode(x=x("verschil"), y=y_at("boven"), y2="onder:Q")
    none = nought.mark_text(baseline="middle", color=INK).encode(x=x("verschil"), y=y, text=alt.value("geen verschil"))
    truth = placed("lijnen", "-30").transform_calculate(onder=str(height), boven="-22").transform_filter("datum.is_er == 1")
    true = truth.mark_rule(color=VERMILION, strokeWidth=2, strokeDash=[6, 4]).encode(x=x("verschil"), y=y_at("boven"), y2="onder:Q")
    named = [
        truth.transform_filter(f"datum.kant == '{side}'").mark_text(align=align, dx=dx, baseline="middle", color=EMBER, fontWeight="bold").encode(x=x("verschil"), y=y, text="tekst:N")
        for side, align, dx in (("links", "left", -8), ("rechts", "right", 8))
    ]
    counted = placed("tellingen", "datum.soort == 1 ? -78 : -58").transform_calculate(significant="datum.soort", tekst="datum.aantal + (datum.soort == 1 ? ' significant' : ' niet significant')")
    key = counted.mark_point(size=80, opacity=1, strokeWidth=2).encode(x=alt.value(8), y=y, color=colour, shape=shape, fill=fill)
    count = counted.mark_text(align="left", baseline="middle", fontWeight="bold").encode(x=alt.value(20), y=y, text="tekst:N")
    lanes = trials.mark_rule(color=BAND, strokeWidth=1).encode(x=alt.value(left), x2=alt.value(width - 22), y=y)
    return themed(
        alt.layer(corners, lanes, zero, true, line, dot, number.encode(x=alt.value(bottom - 12), y=y, text="naam:N"), *words, none, *named, key, count), width, height + HEAD + 56
    )
