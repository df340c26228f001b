"""Strips on one scale from 0 to 1, one below the other: steps from a start to an end, or ever fewer of a whole, each with its label."""

from dataclasses import dataclass

import altair as alt

from .kleuren import BAND, GREY, INK, LIGHT, PAPER
from .regels import Lines
from .thema import rows, themed


@dataclass(frozen=True)
class Room:
    """What a drawing of strips needs to know beforehand: its lines, from the kind of strip to its colour, and whether steps are tied together."""

    at: Lines
    colours: dict[str, str]
    tied: bool = False


def chart(room: Room) -> alt.LayerChart:
    """Named rows: `stroken` (rij, naam, waarde, soort, nadruk 0 or 1, van, tot, and `vol`: how far the pale rest goes) and `schaal` (plek, tekst).

    Room for the labels is to the right of 1, on the axis of `room.at`.
    """
    at = room.at
    x, y = at.x, at.y
    bottom = at.count * at.height
    last = at.count - 1
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=list(room.colours), range=list(room.colours.values())))
    placed = alt.Chart(rows("stroken")).transform_calculate(
        y=f"{at.top()} + {at.marks[at.narrow]}", boven="datum.y - 9", onder="datum.y + 9", volgende=f"datum.y + {at.height} - 9",
        tekst_y=f"datum.y - {at.words_up + 6 if at.narrow else 0}", begin=str(at.begin), einde="max(datum.van, max(datum.tot, datum.vol))",
    )
    marks = alt.Chart(rows("schaal")).transform_calculate(boven="0", onder=str(bottom), woord=str(bottom + 14))
    grid = marks.mark_rule(color=BAND).encode(x=x("plek"), y=y("boven"), y2="onder:Q")
    tick = marks.mark_text(baseline="middle", color=GREY, fontSize=12).encode(x=x("plek"), y=y("woord"), text="tekst:N")
    rest = placed.mark_rect(color=LIGHT, opacity=0.7).encode(x=x("tot"), x2="vol:Q", y=y("boven"), y2="onder:Q")
    bar = placed.mark_rect().encode(x=x("van"), x2="tot:Q", y=y("boven"), y2="onder:Q", color=colour)
    # A strip without length is still a place.
    flat = placed.transform_filter("datum.van == datum.tot").mark_rule(color=GREY, strokeWidth=2).encode(x=x("tot"), y=y("boven"), y2="onder:Q")
    text = dict(align="left", baseline="middle")
    # Wide enough to close the gaps between letters and words: no line shows through a name.
    halo = dict(stroke=PAPER, strokeWidth=8, strokeJoin="round")
    values, names = [], []
    for ink in (halo, {"color": INK}):
        values.append(placed.mark_text(dx=8, **text, **ink).encode(x=x("einde"), y=y("y"), text="waarde:N"))
        for stress, weight in ((0, "normal"), (1, "bold")):
            some = placed.transform_filter(f"datum.nadruk == {stress}")
            names.append(some.mark_text(fontWeight=weight, **text, **ink).encode(x=x("begin"), y=y("tekst_y"), text="naam:N"))
    layers = [grid, rest, bar, flat, *values, *names, tick]
    if room.tied:
        tie = placed.transform_filter(f"datum.rij < {last}").mark_rule(color=GREY, strokeDash=[3, 3]).encode(x=x("tot"), y=y("onder"), y2="volgende:Q")
        layers.insert(1, tie)
    return themed(alt.layer(*layers), at.width, at.total)
