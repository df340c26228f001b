"""Three boxes with arrows between them and a sign on each arrow: the way by the second box, and the other ways past it."""

from dataclasses import dataclass

import altair as alt

from .kleuren import BAND, BLUE, GREY, INK, LIGHT, PAPER, VERMILION
from .thema import NARROW, rows, themed

KINDS = ["plus", "min", "onbekend"]
Point = tuple[float, float]


@dataclass(frozen=True)
class Arrow:
    """An arrow along `corners`, from the first to the last; its sign stands at `sign`, its words from `words`. In pixels."""

    corners: tuple[Point, ...]
    head: float
    sign: Point
    words: Point
    align: str


@dataclass(frozen=True)
class Plan:
    """Where everything stands, in pixels: boxes (left, top, right, bottom), arrows, the path's outcome and the line below."""

    height: int
    boxes: tuple[tuple[float, float, float, float], ...]
    arrows: tuple[Arrow, ...]
    outcome: Point
    outcome_align: str
    below: Point


SIDEWAYS = Plan(
    330,
    ((2, 194, 186, 264), (234, 10, 446, 80), (494, 194, 678, 264)),
    (
        Arrow(((112, 194), (226, 72)), 43, (167, 135), (146, 124), "right"),
        Arrow(((446, 64), (566, 190)), 136.5, (506, 127), (529, 117), "left"),
        Arrow(((186, 229), (488, 229)), 90, (340, 229), (340, 260), "center"),
    ),
    (340, 132), "center", (2, 308),
)  # fmt: skip
DOWNWARDS = Plan(
    424,
    ((2, 4, 214, 58), (2, 144, 214, 198), (2, 284, 298, 338)),
    (
        Arrow(((64, 58), (64, 138)), 180, (64, 96), (86, 96), "left"),
        Arrow(((64, 198), (64, 278)), 180, (64, 236), (86, 236), "left"),
        Arrow(((214, 31), (258, 31), (258, 278)), 180, (258, 84), (258, 116), "center"),
    ),
    (2, 364), "left", (2, 394),
)  # fmt: skip


def chart(width: int) -> alt.LayerChart:
    """Named rows: `pijlen` (nummer, teken, soort, regels, regels_smal, staat 0 to 2), `vakken` (nummer, regels), `som` (tekst, is_er 0 or 1) and
    `onderschrift` (regels, regels_smal, is_er)."""
    narrow = width <= NARROW
    plan = DOWNWARDS if narrow else SIDEWAYS
    size = 12 if narrow else 13
    lines = "regels_smal:N" if narrow else "regels:N"
    x_scale, y_scale = alt.Scale(domain=[0, width - 4], nice=False, zero=False), alt.Scale(domain=[plan.height, 0], nice=False, zero=False)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=x_scale)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=y_scale)

    def placed(name: str, which: str, **at: float) -> alt.Chart:
        return alt.Chart(rows(name)).transform_filter(which).transform_calculate(**{key: str(value) for key, value in at.items()})

    layers = []
    colours = alt.Scale(domain=KINDS, range=[BLUE, VERMILION, GREY])
    colour, ring = alt.Color("soort:N", legend=None, scale=colours), alt.Stroke("soort:N", legend=None, scale=colours)
    for number, arrow in enumerate(plan.arrows, 1):
        dash = [6, 5] if number == 3 else [1, 0]
        end = arrow.corners[-1]
        for wanted, stroke, line in (("== 0", 2, LIGHT), ("== 1", 2, colour), ("== 2", 4, colour)):
            which = f"datum.nummer == {number} && datum.staat {wanted}"
            seen = {} if line is LIGHT else {"color": line}
            paint = {"color": LIGHT} if line is LIGHT else {}
            for (x1, y1), (x2, y2) in zip(arrow.corners[:-1], arrow.corners[1:], strict=True):
                layers.append(placed("pijlen", which, x=x1, y=y1, x2=x2, y2=y2).mark_rule(strokeWidth=stroke, strokeDash=dash, **paint).encode(x=x("x"), y=y("y"), x2="x2:Q", y2="y2:Q", **seen))
            layers.append(placed("pijlen", which, x=end[0], y=end[1]).mark_point(shape="triangle-up", filled=True, size=150, opacity=1, angle=arrow.head, **paint).encode(x=x("x"), y=y("y"), **seen))
        shown = placed("pijlen", f"datum.nummer == {number} && datum.staat > 0", x=arrow.sign[0], y=arrow.sign[1], wx=arrow.words[0], wy=arrow.words[1])
        layers.append(shown.mark_point(shape="circle", filled=True, fill=PAPER, size=760, opacity=1, strokeWidth=2.5).encode(x=x("x"), y=y("y"), stroke=ring))
        layers.append(shown.mark_text(baseline="middle", fontSize=20, fontWeight="bold", color=INK).encode(x=x("x"), y=y("y"), text="teken:N"))
        if narrow and number == len(plan.arrows):  # the words stand on the line itself
            room = shown.transform_calculate(links="datum.wx - 40", rechts="datum.wx + 40", boven="datum.wy - 11", onder="datum.boven + 17 * length(datum.regels_smal)")
            layers.append(room.mark_rect(color=PAPER).encode(x=x("links"), x2="rechts:Q", y=y("boven"), y2="onder:Q"))
        text = dict(align=arrow.align, baseline="middle", fontSize=size, lineHeight=17)
        layers.append(shown.mark_text(stroke=PAPER, strokeWidth=5, strokeJoin="round", **text).encode(x=x("wx"), y=y("wy"), text=lines))
        layers.append(shown.mark_text(color=INK, **text).encode(x=x("wx"), y=y("wy"), text=lines))
    for number, (left, top, right, bottom) in enumerate(plan.boxes, 1):
        box = placed("vakken", f"datum.nummer == {number}", x=left, x2=right, y=top, y2=bottom, mx=(left + right) / 2, my=(top + bottom) / 2 - 9)
        layers.append(box.mark_rect(fill=BAND, stroke=INK, strokeWidth=1.5, cornerRadius=6).encode(x=x("x"), x2="x2:Q", y=y("y"), y2="y2:Q"))
        layers.append(box.mark_text(baseline="middle", fontSize=14, fontWeight="bold", color=INK, lineHeight=18).encode(x=x("mx"), y=y("my"), text="regels:N"))
    outcome = placed("som", "datum.is_er == 1", x=plan.outcome[0], y=plan.outcome[1])
    layers.append(outcome.mark_text(align=plan.outcome_align, baseline="middle", fontSize=15, fontWeight="bold", color=INK).encode(x=x("x"), y=y("y"), text="tekst:N"))
    below = placed("onderschrift", "datum.is_er == 1", x=plan.below[0], y=plan.below[1])
    layers.append(below.mark_text(align="left", baseline="middle", fontSize=14 if not narrow else 13, color=INK, lineHeight=18).encode(x=x("x"), y=y("y"), text=lines))
    return themed(alt.layer(*layers), width, plan.height)
