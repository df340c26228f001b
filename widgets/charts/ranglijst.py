"""A line per region with its bar from the country's value, in the chosen order."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, MID, TINT
from .thema import NARROW, rows, themed

STEP = 19


def chart(width: int) -> alt.LayerChart:
    """Named rows: `regels` (rij, regio, verschil, label, in_klasse) and `gekozen`, the same of the chosen region."""
    narrow = width <= NARROW
    # Bars from nought to both sides; the names stand in a column of their own.
    reach, names = (62 if narrow else 48), (98 if narrow else 70)
    x_scale = alt.Scale(domain=[-reach - names, reach], nice=False, zero=False)
    y_scale = alt.Scale(domain=[35 * STEP, 0], nice=False, zero=False)

    def x(field: str) -> alt.X:
        axis = alt.Axis(values=[-40, -20, 0, 20, 40], domain=False, title=None, labelExpr="datum.value == 0 ? 'land' : format(datum.value, '+d')")
        return alt.X(f"{field}:Q", scale=x_scale, axis=axis)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=y_scale, axis=None)

    place = {"nul": "0", "y": f"datum.rij * {STEP} + {STEP // 2}", "boven": "datum.y - 5", "onder": "datum.y + 5", "begin": str(-reach - names), "boven_vak": f"datum.y - {STEP // 2}", "onder_vak": f"datum.y + {STEP // 2}", "eind": str(reach), "naam_eind": str(-reach), "naam": "length(datum.regio) > 22 ? split(datum.regio, ' en ')[0] : datum.regio" if narrow else "datum.regio"}
    lines = alt.Chart(rows("regels")).transform_calculate(**place)
    chosen = alt.Chart(rows("gekozen")).transform_calculate(**place)
    zero = alt.Chart(alt.InlineData([{"nul": 0}])).mark_rule(color=LIGHT, strokeWidth=2).encode(x=x("nul"))
    shade = chosen.mark_rect(color=TINT).encode(x=x("begin"), x2="eind:Q", y=y("boven_vak"), y2="onder_vak:Q")
    bars = lines.mark_rect().encode(x=x("nul"), x2="verschil:Q", y=y("boven"), y2="onder:Q", color=alt.condition("datum.in_klasse == 1", alt.value(BLUE), alt.value(MID)))
    text = {"baseline": "middle", "fontSize": 12}
    name = lines.mark_text(align="left", **text).encode(x=x("begin"), y=y("y"), text="naam:N", color=alt.condition("datum.in_klasse == 1", alt.value(INK), alt.value(GREY)))
    # The plain name makes room for the bold one.
    under = chosen.mark_rect(color=TINT).encode(x=x("begin"), x2="naam_eind:Q", y=y("boven_vak"), y2="onder_vak:Q")
    bold = chosen.mark_text(align="left", fontWeight="bold", color=INK, **text).encode(x=x("begin"), y=y("y"), text="naam:N")
    values = [
        lines.transform_filter("datum.verschil >= 0").mark_text(align="left", dx=4, color=INK, **text).encode(x=x("verschil"), y=y("y"), text="label:N"),
        lines.transform_filter("datum.verschil < 0").mark_text(align="right", dx=-4, color=INK, **text).encode(x=x("verschil"), y=y("y"), text="label:N"),
    ]
    return themed(alt.layer(shade, zero, bars, name, under, bold, *values), width, 35 * STEP + 30)
