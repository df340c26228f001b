"""Steps from nought to the total: what each part adds or takes, one below the other."""

import altair as alt

from .kleuren import BLUE, GREY, INK, PAPER
from .regels import Lines
from .thema import NARROW, rows, themed

KINDS = ["meer", "minder", "gelijk", "samen"]


def chart(width: int, steps: int) -> alt.LayerChart:
    """Named rows: `trap` (rij, naam, waarde, soort, van and tot from 0 to 1, nadruk) and `nul` (plek, tekst); `steps` counts the rows."""
    narrow = width <= NARROW
    # Room at the right for the label of a step that reaches to the end.
    at = Lines(width, steps, -0.02, 1.46 if narrow else 1.34, [], "", (46, 56), (22, 38), 0.24)
    x, head = at.x, 22

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[at.count * at.height, -head], nice=False, zero=False))

    placed = alt.Chart(rows("trap")).transform_calculate(
        y=f"{at.top()} + {at.marks[at.narrow]}", boven="datum.y - 9", onder="datum.y + 9", naar=f"datum.y + {at.height} - 9", begin=str(at.begin),
        links="min(datum.van, datum.tot)", rechts="max(datum.van, datum.tot)", tekst_y=f"datum.y - {at.words_up + 3 if narrow else 0}",
        # A step of nought has a line of its own.
        eind="datum.rechts - datum.links < 0.004 ? datum.links + 0.004 : datum.rechts",
    )
    solid = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, PAPER, GREY, INK]))
    edge = alt.Stroke("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, GREY, GREY, INK]))
    # What is added is filled, what is taken away is open.
    bar = placed.mark_rect(strokeWidth=2).encode(x=x("links"), x2="eind:Q", y=y("boven"), y2="onder:Q", fill=solid, stroke=edge)
    step = placed.transform_filter(f"datum.rij < {steps - 1}").mark_rule(color=GREY, strokeDash=[2, 2]).encode(x=x("tot"), y=y("onder"), y2="naar:Q")
    zero = alt.Chart(rows("nul")).transform_calculate(boven="-4", onder=str(at.count * at.height), woord="-12", kant="datum.plek < 0.5 ? 'links' : 'rechts'")
    line = zero.mark_rule(color=INK, strokeWidth=1).encode(x=x("plek"), y=y("boven"), y2="onder:Q")
    when = [
        zero.transform_filter(f"datum.kant == '{side}'").mark_text(align=align, baseline="middle").encode(x=x("plek"), y=y("woord"), text="tekst:N") for side, align in (("links", "left"), ("rechts", "right"))
    ]
    value = placed.mark_text(align="left", dx=7, baseline="middle", color=INK).encode(x=x("eind"), y=y("y"), text="waarde:N")
    # On a phone the names stand between the bars, where the line and the dashes pass: hence the white edge.
    names = []
    for bold in (0, 1):
        layer = placed.transform_filter(f"datum.nadruk == {bold}").encode(x=x("begin"), y=y("tekst_y"), text="naam:N")
        style = {"align": "left", "baseline": "middle", "dx": 10 if narrow else 0, "fontWeight": "bold" if bold else "normal"}
        names += [layer.mark_text(stroke=PAPER, strokeWidth=4, strokeJoin="round", **style), layer.mark_text(color=INK, **style)]
    return themed(alt.layer(bar, step, line, *when, value, *names), width, at.count * at.height + head + 4)
