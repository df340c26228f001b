"""Two lines over the state of the business cycle: the country and a region that follows it, with the difference at one state."""

import altair as alt

from .kleuren import BLUE, GREY, INK, PAPER
from .thema import NARROW, rows, themed

TOP, PLOT = 58, 280


def chart(width: int, low: float, high: float) -> alt.LayerChart:
    """Named rows: `lijn` (land, regio), `einden` (kant, reeks, land, y, ander, boven, top, tekst), `nu` (land, regio, top, tekst) and `kruis` (land, tekst, kant).

    `low` and `high` are the anchors; `top` is where the vertical axis ends.
    """
    narrow = width <= NARROW
    left, right = (38, width - 104) if narrow else (60, width - 112)
    ticks = [low, high] if narrow else [low, *range(int(low) + 2, int(high)), high]
    number = "replace(toString(datum.value), '.', ',')"
    label = f"datum.value == {low} ? [{number}, 'goede tijd', '2008'] : datum.value == {high} ? [{number}, 'slechte tijd', 'begin 2014'] : {number}"
    axis = alt.Axis(title="Werkloosheid in het land (procent)", values=ticks, labelExpr=label, grid=False, domain=False, labelFlush=False, labelLineHeight=17)
    x = alt.X("land:Q", axis=axis, scale=alt.Scale(domain=[low, high], range=[left, right], nice=False, zero=False))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=alt.Axis(title=None, tickCount=5, domain=False), scale=alt.Scale(zero=True, nice=False, range=[TOP + PLOT, TOP]))

    line, now, cross = (alt.Chart(rows(name)) for name in ("lijn", "nu", "kruis"))
    # Labels of ends that are close stand apart: 18 pixels, on the vertical axis.
    ends = alt.Chart(rows("einden")).transform_calculate(
        ruimte=f"18 * datum.top / {PLOT}", plaats="abs(datum.y - datum.ander) < datum.ruimte ? (datum.y + datum.ander) / 2 + (datum.boven ? 0.5 : -0.5) * datum.ruimte : datum.y"
    )
    between = line.mark_area(color=BLUE, opacity=0.12).encode(x=x, y=y("land"), y2="regio:Q")
    country = line.mark_line(color=INK, strokeWidth=2, strokeDash=[6, 4]).encode(x=x, y=y("land"))
    region = line.mark_line(color=BLUE, strokeWidth=3.5).encode(x=x, y=y("regio"))
    words = []
    for side, align, dx in (("links", "right", -9), ("rechts", "left", 9)):
        for name, colour in (("land", INK), ("regio", BLUE)):
            here = ends.transform_filter(f"datum.kant == '{side}' && datum.reeks == '{name}'")
            words.append(here.mark_text(align=align, dx=dx, baseline="middle", color=colour, fontWeight="bold").encode(x=x, y=y("plaats"), text="tekst:N"))
    guide = now.mark_rule(color=GREY, strokeDash=[2, 3]).encode(x=x, y=y("top"), y2=alt.datum(0))
    gap = now.mark_rule(color=INK, strokeWidth=3).encode(x=x, y=y("land"), y2="regio:Q")
    here = [
        now.mark_point(filled=True, shape=shape, size=size, color=colour, stroke=PAPER, strokeWidth=1.5, opacity=1).encode(x=x, y=y(field))
        for field, shape, size, colour in (("land", "square", 90, INK), ("regio", "circle", 130, BLUE))
    ]
    difference = now.mark_text(baseline="middle", fontWeight="bold").encode(x=x, y=alt.value(TOP - 18), text="tekst:N")
    same = cross.mark_point(size=80, fill=PAPER, stroke=INK, strokeWidth=1.5, opacity=1).encode(x=x, y=y("land"))
    for side, align, dx, dy in (("rechts", "left", 4, 20), ("links", "right", -4, -20)):
        at = cross.transform_filter(f"datum.kant == '{side}'").encode(x=x, y=y("land"), text="tekst:N")
        style = {"align": align, "dx": dx, "dy": dy, "baseline": "middle"}
        words += [at.mark_text(stroke=PAPER, strokeWidth=4, strokeJoin="round", **style), at.mark_text(color=INK, **style)]
    one = alt.Chart(alt.InlineData([{"eenheid": "Werkloosheid (procent)", "schets": "schets, geen meting"}]))
    unit = one.mark_text(align="left", baseline="middle").encode(x=alt.value(0), y=alt.value(12), text="eenheid:N")
    sketch = one.mark_text(align="right", baseline="middle", fontStyle="italic", fontWeight="bold", color=GREY).encode(x=alt.value(width - 28), y=alt.value(12), text="schets:N")
    return themed(alt.layer(between, region, country, guide, gap, same, *here, *words, difference, unit, sketch), width, TOP + PLOT + 92)
