"""Names beside the points of a scatter, at the side that `models.etiketten` found free."""

import altair as alt

from .kleuren import INK, PAPER

# Side to (align, dx, dy).
SIDES = {"rechts": ("left", 9, 0), "links": ("right", -9, 0), "boven": ("center", 0, -17), "onder": ("center", 0, 17)}
DIAGONAL = {"rechtsboven": ("left", 7, -13), "rechtsonder": ("left", 7, 13), "linksboven": ("right", -7, -13), "linksonder": ("right", -7, 13)}


def names(data: alt.NamedData, field: str) -> list[alt.Chart]:
    """Text layers over rows with x, y, regio, gekozen and the side in `field`; the chosen one bold, on a white edge."""
    layers = []
    for side, (align, dx, dy) in SIDES.items():
        here = alt.Chart(data).transform_filter(f"datum.{field} == '{side}'").encode(x="x:Q", y="y:Q", text="naam:N")
        style = {"align": align, "baseline": "middle", "dx": dx * 1.3, "dy": dy}
        layers.append(here.transform_filter("datum.gekozen == 0").mark_text(fontSize=12, color=INK, **style))
        bold = here.transform_filter("datum.gekozen == 1")
        layers.append(bold.mark_text(fontSize=13, fontWeight="bold", stroke=PAPER, strokeWidth=4, strokeJoin="round", **style))
        layers.append(bold.mark_text(fontSize=13, fontWeight="bold", color=INK, **style))
    corner = alt.Chart(data).transform_filter(f"datum.{field} == 'hoek'").transform_calculate(tekst="'Ring: ' + datum.naam").encode(x=alt.value(4), y=alt.value(10), text="tekst:N")
    return [*layers, corner.mark_text(align="left", fontSize=12, fontWeight="bold", color=INK)]
