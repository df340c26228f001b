"""A thousand lives: across, the place by own choice alone; upwards, where someone ends. Who is looked at stands out, counted beside it."""

import altair as alt

from .kleuren import BAND, BLUE, GREEN, GREY, INK, LIGHT, MID, PAPER, TINT, VERMILION
from .thema import NARROW, rows, themed

KINDS = ["beide", "uitkomst", "keuze"]
PEOPLE = 1000
CLOUD, ZONE = MID, TINT


def chart(width: int) -> alt.LayerChart:
    """Named rows: `wolk` (one MultiPoint), `uitgelicht` (x, y, soort), `vakken` (laag, hoog), `kop` (tekst, onder), `bijschriften`
    (regel, soort, kop, tekst) and `gemiddelden` (rij, naam, waarde [0 to 100], tekst). Places go from 1 to a thousand."""
    narrow = width <= NARROW
    # All in pixels: the square, and the words beside it or below. The chart has two pixels around it.
    side = 286 if narrow else 416
    left, top = 5, 30
    words, first = (5, top + side + 62) if narrow else (left + side + 34, top + 4)
    height = first + 326 if narrow else top + side + 40
    size = 1 / PEOPLE * side

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, width - 4], nice=False, zero=False))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height - 4, 0], nice=False, zero=False))

    def across(field: str) -> str:
        return f"{left} + {field} * {size}"

    def upwards(field: str) -> str:
        return f"{top + side} - {field} * {size}"

    zones = alt.Chart(rows("vakken")).transform_calculate(
        x1=across("datum.laag"), x2=across("datum.hoog"), y1=upwards("datum.laag"), y2=upwards("datum.hoog"), links=str(left), rechts=str(left + side), boven=str(top), onder=str(top + side),
    )  # fmt: skip
    strips = [zones.mark_rect(color=ZONE).encode(x=x("links"), x2="rechts:Q", y=y("y1"), y2="y2:Q"), zones.mark_rect(color=ZONE).encode(x=x("x1"), x2="x2:Q", y=y("boven"), y2="onder:Q")]
    frame = alt.Chart(alt.InlineData([{"x": left, "y": top, "x2": left + side, "y2": top + side}])).mark_rect(filled=False, stroke=LIGHT).encode(x=x("x"), x2="x2:Q", y=y("y"), y2="y2:Q")
    # One shape for all who are not looked at: a thousand marks would be slow.
    cloud = alt.Chart(rows("wolk")).mark_geoshape(color=CLOUD).project(type="identity", reflectY=True, scale=size, translate=[left, top + side], pointRadius=1.5 if narrow else 1.9)
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, VERMILION, GREEN]))
    shape = alt.Shape("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=["circle", "triangle-up", "square"]))
    seen = alt.Chart(rows("uitgelicht")).transform_calculate(px=across("datum.x"), py=upwards("datum.y"))
    many = 26 if narrow else 42
    filled = seen.transform_filter("datum.soort != 'keuze'").mark_point(filled=True, size=many, opacity=1).encode(x=x("px"), y=y("py"), color=colour, shape=shape)
    hollow = seen.transform_filter("datum.soort == 'keuze'").mark_point(size=many * 0.8, opacity=1, fill=PAPER, strokeWidth=1.5).encode(x=x("px"), y=y("py"), stroke=colour, shape=shape)

    def says(data: alt.Chart, field: str, at_x: str, at_y: str, **style) -> alt.Chart:
        return data.mark_text(**{"align": "left", "baseline": "middle", "color": INK, **style}).encode(x=x(at_x), y=y(at_y), text=f"{field}:N")

    titles = alt.Chart(alt.InlineData([{"x": left, "y": 12, "tekst": "↑ Plek waar iemand eindigt, 1 tot 1.000"}]))
    below = alt.Chart(alt.InlineData([{"x": left + side, "y": top + side + 18, "tekst": "Plek als alleen eigen keuze telt, 1 tot 1.000 →"}]))
    head = alt.Chart(rows("kop")).transform_calculate(x=str(words), y=str(first), midden=str(first + 186))
    lines = alt.Chart(rows("bijschriften")).transform_calculate(x=str(words + 8), t=str(words + 24), y=f"{first + 32} + datum.regel * 46", onder=f"{first + 50} + datum.regel * 46")
    key = lines.transform_filter("datum.soort != 'keuze'").mark_point(filled=True, size=80, opacity=1).encode(x=x("x"), y=y("y"), color=colour, shape=shape)
    open_key = lines.transform_filter("datum.soort == 'keuze'").mark_point(size=70, opacity=1, fill=PAPER, strokeWidth=2).encode(x=x("x"), y=y("y"), stroke=colour, shape=shape)
    # The mean places as bars from the middle of the scale, which is where a thousand people stand on average.
    begin, length = words + 90, 160 if narrow else 96
    means = alt.Chart(rows("gemiddelden")).transform_calculate(
        x=str(words), y=f"{first + 222} + datum.rij * 28", boven="datum.y - 6", onder="datum.y + 6", nul=str(begin), eind=str(begin + length),
        tot=f"{begin} + datum.waarde * {length / 100}", t=f"{begin + length} + 8", half=str(begin + length / 2), streep="datum.y - 10", streep_onder="datum.y + 10",
    )
    track = means.mark_rect(color=BAND).encode(x=x("nul"), x2="eind:Q", y=y("boven"), y2="onder:Q")
    bar = means.mark_rect(color=GREY).encode(x=x("nul"), x2="tot:Q", y=y("boven"), y2="onder:Q")
    half = means.mark_rule(color=INK, strokeWidth=1.5).encode(x=x("half"), y=y("streep"), y2="streep_onder:Q")
    middle = head.transform_filter("datum.onder != ''").transform_calculate(x=str(begin + length / 2), y=str(first + 304), tekst="'50 is het midden'")
    layers = [
        *strips, frame, cloud, hollow, filled, says(titles, "tekst", "x", "y"), says(below, "tekst", "x", "y", align="right"), says(head, "tekst", "x", "y", fontWeight="bold", fontSize=14),
        key, open_key, says(lines, "kop", "t", "y", fontWeight="bold"), says(lines, "tekst", "t", "onder"), says(head, "onder", "x", "midden", fontWeight="bold"),
        track, bar, half, says(means, "naam", "x", "y"), says(means, "tekst", "t", "y", fontWeight="bold"), says(middle, "tekst", "x", "y", align="center"),
    ]  # fmt: skip
    return themed(alt.layer(*layers), width, height)
