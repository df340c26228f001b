"""A histogram of draws with its interval below it, and below that one mark per region left out, all on one axis."""

import altair as alt

from .kleuren import BLUE, EMBER, GREY, INK, LIGHT, PALE, PAPER, VERMILION
from .thema import NARROW, rows, themed

HEAD, BARS = 44, 210


def chart(width: int) -> alt.LayerChart:
    """Named rows: `bakken` (van, tot, hoogte [0 to 1]), `interval` (laag, hoog, midden, tekst, kant), `gevonden` and `nul` (waarde, tekst, kant), `zonder` (waarde,
    soort, tekst, kant, code), `hoeken` (waarde) and `assen` (titel)."""
    narrow = width <= NARROW
    base = HEAD + BARS
    line, label, heading, marks = base + 16, base + 36, base + 78, base + 104
    height = marks + 52
    axis = alt.Axis(title=" ", tickCount=4 if narrow else 8, grid=False, ticks=True, tickSize=5, labelExpr="datum.value == 0 ? '0' : format(datum.value, '+')")

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=axis, scale=alt.Scale(zero=False, nice=False, padding=6))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False, zero=False))

    def placed(name: str, **at: str) -> alt.Chart:
        return alt.Chart(rows(name)).transform_calculate(**at)

    corners = placed("hoeken", y="0").mark_point(opacity=0).encode(x=x("waarde"), y=y("y"))
    bars = placed("bakken", boven=f"{base} - datum.hoogte * {BARS}", onder=str(base)).mark_rect(color=PALE, stroke=PAPER, strokeWidth=0.75).encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q")
    floor = alt.Chart(alt.InlineData([{"y": base}])).mark_rule(color=LIGHT).encode(y=y("y"))
    within = placed("interval", y=str(line), tekst_y=str(label), boven=str(line - 7), onder=str(line + 7))
    band = within.mark_rule(color=BLUE, strokeWidth=4).encode(x=x("laag"), x2="hoog:Q", y=y("y"))
    ends = [within.mark_rule(color=BLUE, strokeWidth=2).encode(x=x(end), y=y("boven"), y2="onder:Q") for end in ("laag", "hoog")]
    halo = {"baseline": "middle", "stroke": PAPER, "strokeWidth": 5, "strokeJoin": "round"}

    def words_of(data: alt.Chart, at: str, over: dict[str, str], **style) -> list[alt.Chart]:
        """The words of a row over its middle, or in line with the side where there is room; lines behind them stay away."""
        found = []
        for side, field in over.items():
            word = data.transform_filter(f"datum.kant == '{side}'").encode(x=x(field), y=y(at), text="tekst:N")
            align = {"links": "left", "midden": "center", "rechts": "right"}[side]
            found += [word.mark_text(align=align, **halo), word.mark_text(align=align, baseline="middle", fontWeight="bold", **style)]
        return found

    says = words_of(within, "tekst_y", {"links": "laag", "midden": "midden", "rechts": "hoog"}, color=BLUE)
    named = []
    # Two lines that may stand close: a word for each, one below the other.
    for name, at, colour, dash in (("gevonden", 8, INK, [1, 0]), ("nul", 28, GREY, [4, 3])):
        here = placed(name, y=str(at), boven=str(at + 8), onder=str(height))
        named.append(here.mark_rule(color=colour, strokeWidth=1.5, strokeDash=dash).encode(x=x("waarde"), y=y("boven"), y2="onder:Q"))
        for side, align, dx in (("links", "right", -5), ("rechts", "left", 5)):
            word = here.transform_filter(f"datum.kant == '{side}'").encode(x=x("waarde"), y=y("y"), text="tekst:N")
            named.append(word.mark_text(align=align, dx=dx, baseline="middle", color=colour, fontWeight="bold" if colour == INK else "normal"))
    above = alt.Chart(alt.InlineData([{"y": heading, "tekst": "Steeds één regio weggelaten"}])).encode(x=alt.value(2), y=y("y"), text="tekst:N")
    head = [above.mark_text(align="left", **halo), above.mark_text(align="left", baseline="middle", color=INK, fontWeight="bold")]
    out = placed("zonder", boven=str(marks - 12), onder=str(marks + 12), y=str(marks + 28))
    ticks = out.mark_rule(strokeWidth=2, opacity=0.55, color=GREY).encode(x=x("waarde"), y=y("boven"), y2="onder:Q", tooltip=alt.Tooltip("tekst:N", title="Regio"))
    chosen = out.transform_filter("datum.soort == 'gekozen'").mark_rule(strokeWidth=3, color=BLUE).encode(x=x("waarde"), y=y("boven"), y2="onder:Q")
    most = out.transform_filter("datum.soort == 'meest'").mark_rule(strokeWidth=3, color=VERMILION).encode(x=x("waarde"), y=y("boven"), y2="onder:Q")
    word = words_of(out.transform_filter("datum.soort == 'meest'"), "y", {"links": "waarde", "midden": "waarde", "rechts": "waarde"}, color=EMBER)
    title = alt.Chart(rows("assen")).mark_text(align="right", baseline="bottom", color=INK, fontSize=12 if narrow else 13).encode(x=alt.value(width - 8), y=alt.value(height + 40), text="titel:N")
    return themed(alt.layer(corners, floor, bars, *named, band, *ends, *says, *head, ticks, chosen, most, *word, title), width, height + 46)
