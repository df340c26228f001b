"""A line per region, from the highest outcome of a rule to the lowest: name, outcome, and a bar from nought."""

import altair as alt

from .kleuren import BAND, BLUE, GREY, INK, LIGHT, VERMILION
from .thema import NARROW, rows, themed

STEP = 19
REGIONS = 35


def chart(width: int) -> alt.LayerChart:
    """Named rows: `regels` (rij from 0, naam, naam_smal, tekst, nul and plek 0 to 1), `gekozen`, the same of the chosen region, and `streep` (plek, tekst) or none."""
    narrow = width <= NARROW
    # Names stand left, outcomes right-aligned before the bars: whatever the numbers, nothing lies over anything.
    begin, number, high = (-3.2, -0.08, 1.02) if narrow else (-0.85, -0.03, 1.02)
    x_scale = alt.Scale(domain=[begin, high], nice=False, zero=False)
    y_scale = alt.Scale(domain=[REGIONS * STEP, -24], nice=False, zero=False)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=x_scale)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=y_scale)

    def placed(name: str) -> alt.Chart:
        return alt.Chart(rows(name)).transform_calculate(
            y=f"datum.rij * {STEP} + {STEP / 2}", boven="datum.y - 5", onder="datum.y + 5", boven_vak=f"datum.y - {STEP / 2}", onder_vak=f"datum.y + {STEP / 2}",
            begin=str(begin), getal=str(number), eind=str(high),
        )

    text = {"baseline": "middle", "fontSize": 12, "color": INK}
    name = "naam_smal:N" if narrow else "naam:N"
    lines, chosen = placed("regels"), placed("gekozen")
    band = chosen.mark_rect(color=BAND).encode(x=x("begin"), x2="eind:Q", y=y("boven_vak"), y2="onder_vak:Q")
    # The plain words make room for the bold ones.
    names = lines.mark_text(align="left", **text).encode(x=x("begin"), y=y("y"), text=name)
    numbers = lines.mark_text(align="right", **text).encode(x=x("getal"), y=y("y"), text="tekst:N")
    zero = lines.mark_rule(color=LIGHT, strokeWidth=2).encode(x=x("nul"), y=y("boven_vak"), y2="onder_vak:Q")
    bars = lines.mark_rect(color=BLUE).encode(x=x("nul"), x2="plek:Q", y=y("boven"), y2="onder:Q")
    bold_name = chosen.mark_text(align="left", fontWeight="bold", **text).encode(x=x("begin"), y=y("y"), text=name)
    bold_number = chosen.mark_text(align="right", fontWeight="bold", **text).encode(x=x("getal"), y=y("y"), text="tekst:N")
    mark = chosen.mark_rect(color=VERMILION).encode(x=x("nul"), x2="plek:Q", y=y("boven"), y2="onder:Q")
    mean = alt.Chart(rows("streep")).transform_calculate(boven="-4", onder=str(REGIONS * STEP), woord="-13", rechts=str(high))
    line = mean.mark_rule(color=GREY, strokeDash=[4, 3]).encode(x=x("plek"), y=y("boven"), y2="onder:Q")
    # On a phone the bars are shorter than these words.
    words = [mean.mark_text(align="right", **text).encode(x=x("rechts"), y=y("woord"), text="tekst:N")] if narrow else [
        mean.transform_filter("datum.plek < 0.5").mark_text(align="left", **text).encode(x=x("plek"), y=y("woord"), text="tekst:N"),
        mean.transform_filter("datum.plek >= 0.5").mark_text(align="right", **text).encode(x=x("plek"), y=y("woord"), text="tekst:N"),
    ]
    return themed(alt.layer(zero, bars, names, numbers, band, bold_name, bold_number, mark, line, *words), width, REGIONS * STEP + 28)
