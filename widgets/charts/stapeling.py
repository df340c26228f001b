"""Two lines that fall step by step, A and B, with the growing distance between them; and what help at each step gives B at the end."""

import altair as alt

from .kleuren import BAND, BLUE, GREEN, GREY, INK, LIGHT, PAPER, VERMILION
from .thema import NARROW, rows, themed

STEPS, HELP = 5, 10


def chart(width: int) -> alt.LayerChart:
    """Named rows: `lijnen` (rij from 0, naam, a and b [percent], tekst_a, tekst_b, laatste 0 or 1) and `baten` (rij from 1, naam, punten, tekst, meest 0 or 1)."""
    narrow = width <= NARROW
    # In pixels. On a phone the names stand above the marks and the help below the lines.
    step, head = (58, 64) if narrow else (52, 62)
    zero, full = (62, 228) if narrow else (246, 452)
    bottom = head + STEPS * step + 26
    bars, bar_step, bar_top = (0, 44, bottom + 96) if narrow else (536, step, head + step)
    longest = 240 if narrow else 92
    height = bar_top + STEPS * bar_step - 8 if narrow else bottom + 26
    per_percent = (full - zero) / 100

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, width - 4], nice=False, zero=False))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height - 4, 0], nice=False, zero=False))

    def says(data: alt.Chart, field: str, at_x: str, at_y: str, **style) -> alt.Chart:
        return data.mark_text(**{"align": "left", "baseline": "middle", "color": INK, **style}).encode(x=x(at_x), y=y(at_y), text=f"{field}:N")

    heads = [{"x": 0 if narrow else zero, "y": 10 if narrow else 28, "t": "Kans om tot hier te komen"}]
    heads += [{"x": bars, "y": bottom + 48, "t": "Hulp bij één stap: winst voor B in punten"}] if narrow else [{"x": bars, "y": 10, "t": "Hulp bij één stap:"}, {"x": bars, "y": 28, "t": "winst voor B in punten"}]
    titles = says(alt.Chart(alt.InlineData(heads)), "t", "x", "y", fontWeight="bold")
    ticks = alt.Chart(alt.InlineData([{"x": zero + each * per_percent, "y": head - 14, "y2": bottom - 8, "t": f"{each}%", "ty": bottom + 6} for each in (0, 50, 100)]))
    grid = ticks.mark_rule(color=LIGHT).encode(x=x("x"), y=y("y"), y2="y2:Q")
    scale = says(ticks, "t", "x", "ty", align="center", color=GREY)
    placed = alt.Chart(rows("lijnen")).transform_calculate(
        xa=f"{zero} + datum.a * {per_percent}", xb=f"{zero} + datum.b * {per_percent}", y=f"{head} + datum.rij * {step}", naam_y=f"datum.y - {22 if narrow else 0}", links="0",
    )  # fmt: skip
    band = placed.mark_area(orient="horizontal", color=BAND).encode(x=x("xa"), x2="xb:Q", y=y("y"))
    marks = []
    for field, colour, shape, align, dx in (("a", BLUE, "circle", "left", 10), ("b", VERMILION, "diamond", "right", -10)):
        marks.append(placed.mark_line(color=colour, strokeWidth=2.5).encode(x=x(f"x{field}"), y=y("y"), order="rij:Q"))
        marks.append(placed.mark_point(filled=True, color=colour, shape=shape, size=90, opacity=1).encode(x=x(f"x{field}"), y=y("y")))
        for last, weight in ((0, "normal"), (1, "bold")):
            here = placed.transform_filter(f"datum.laatste == {last}")
            marks.append(says(here, f"tekst_{field}", f"x{field}", "y", align=align, dx=dx, fontWeight=weight, stroke=PAPER, strokeWidth=4, strokeJoin="round"))
            marks.append(says(here, f"tekst_{field}", f"x{field}", "y", align=align, dx=dx, fontWeight=weight))
    names = [says(placed, "naam", "links", "naam_y", stroke=PAPER, strokeWidth=4, strokeJoin="round"), says(placed, "naam", "links", "naam_y")]
    gains = alt.Chart(rows("baten")).transform_calculate(
        nul=str(bars), eind=f"{bars} + datum.punten * {longest / HELP}", y=f"{bar_top} + (datum.rij - 1) * {bar_step}", boven="datum.y - 7", onder="datum.y + 7", naam_y="datum.y - 20",
    )  # fmt: skip
    colour = alt.Color("meest:N", legend=None, scale=alt.Scale(domain=[1, 0], range=[GREEN, GREY]))
    bar = gains.mark_rect().encode(x=x("nul"), x2="eind:Q", y=y("boven"), y2="onder:Q", color=colour)
    values = [says(gains.transform_filter(f"datum.meest == {most}"), "tekst", "eind", "y", dx=7, fontWeight=weight) for most, weight in ((0, "normal"), (1, "bold"))]
    again = [says(gains, "naam", "nul", "naam_y")] if narrow else []
    return themed(alt.layer(grid, scale, band, *marks, *names, titles, bar, *values, *again), width, height)
