"""Eight combinations as bands against a floor: now (outlined) and after the policy (filled), with a mark for where they stand."""

import altair as alt

from .kleuren import BLUE, GREY, INK, PAPER, VERMILION
from .regels import Lines
from .thema import rows, themed

KINDS = ["onder", "onzeker", "boven"]


def chart(width: int) -> alt.LayerChart:
    """Named row `combinaties` (rij, naam, laag, hoog, na_laag, na_hoog, vloer, kant_na, and naam in two parts, waar and wie)."""
    # From 31 to 62 percent now, and at most 20 points more.
    at = Lines(width, 8, 28, 84, [30, 40, 50, 60, 70, 80], "%", (40, 68), (20, 50), 0.46)
    x, y = at.x, at.y
    placed = alt.Chart(rows("combinaties")).transform_calculate(
        midden="(datum.laag + datum.hoog) / 2", na_midden="(datum.na_laag + datum.na_hoog) / 2", y=f"{at.top()} + {at.marks[at.narrow]}",
        boven="datum.y - 6", onder="datum.y + 6", lijn_boven=f"datum.y - {13 if at.narrow else 20}", lijn_onder=f"datum.y + {13 if at.narrow else 20}",
        hoog_woord="datum.y - 36", laag_woord="datum.y - 20", begin=str(at.begin),
    )
    colour = alt.Color("kant_na:N", legend=None, scale=alt.Scale(domain=KINDS, range=[VERMILION, GREY, BLUE]))
    shape = alt.Shape("kant_na:N", legend=None, scale=alt.Scale(domain=KINDS, range=["triangle-down", "square", "circle"]))
    moved = placed.transform_filter("datum.midden != datum.na_midden")
    was = moved.mark_point(size=50, fill=PAPER, stroke=GREY, opacity=1).encode(x=x("midden"), y=y("y"))
    way = moved.mark_rule(color=GREY, strokeDash=[3, 3]).encode(x=x("midden"), x2="na_midden:Q", y=y("y"))
    band = placed.mark_rect(opacity=0.3).encode(x=x("na_laag"), x2="na_hoog:Q", y=y("boven"), y2="onder:Q", color=colour)
    point = placed.mark_point(filled=True, size=80, opacity=1).encode(x=x("na_midden"), y=y("y"), color=colour, shape=shape)
    text = placed.mark_text(align="left", baseline="middle", color=INK)
    if at.narrow:
        words = [text.encode(x=x("begin"), y=y("hoog_woord"), text="waar:N"), text.encode(x=x("begin"), y=y("laag_woord"), text="wie:N")]
    else:
        words = [text.encode(x=x("begin"), y=y("y"), text="naam:N")]
    line = placed.mark_rule(color=INK, strokeWidth=2).encode(x=x("vloer"), y=y("lijn_boven"), y2="lijn_onder:Q")
    return themed(alt.layer(line, way, was, band, point, *words), width, at.total)
