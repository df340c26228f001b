"""The regions as equal tiles: name and value on each, the chosen one with an edge, a key below."""

import altair as alt

from .kleuren import INK, MID, ON, SHADES
from .thema import NARROW, rows, themed

COLUMNS, ROWS = 6, 9
DARK = ("a3", "a4", "v0", "v4")


def chart(width: int) -> alt.LayerChart:
    """Named rows: `tegels` (kolom, rij, kort, afkorting, label, vak, regio), `gekozen`, the same of the chosen region, and `legenda` (plek, vak, tekst)."""
    narrow = width <= NARROW
    high = 46 if narrow else 52
    x_scale = alt.Scale(domain=[0, COLUMNS], nice=False)
    y_scale = alt.Scale(domain=[ROWS + 1.1, 0], nice=False)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", scale=x_scale, axis=None)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=y_scale, axis=None)

    box = {"links": "datum.kolom + 0.03", "rechts": "datum.kolom + 0.97", "boven": "datum.rij + 0.04", "onder": "datum.rij + 0.96", "midden": "datum.kolom + 0.5", "naam_y": "datum.rij + 0.34", "waarde_y": "datum.rij + 0.68"}
    colour = alt.Color("vak:N", legend=None, scale=alt.Scale(domain=list(SHADES), range=list(SHADES.values())))
    on_tile = alt.condition(alt.FieldOneOfPredicate("vak", list(DARK)), alt.value(ON), alt.value(INK))
    tiles = alt.Chart(rows("tegels")).transform_calculate(**box)
    tile = tiles.mark_rect(cornerRadius=3).encode(
        x=x("links"), x2="rechts:Q", y=y("boven"), y2="onder:Q", color=colour, tooltip=[alt.Tooltip("regio:N", title="Regio"), alt.Tooltip("label:N", title="Waarde")]
    )
    name = tiles.mark_text(fontSize=11 if narrow else 12, baseline="middle").encode(x=x("midden"), y=y("naam_y"), text="afkorting:N" if narrow else "kort:N", color=on_tile)
    value = tiles.mark_text(fontSize=12 if narrow else 14, fontWeight="bold", baseline="middle").encode(x=x("midden"), y=y("waarde_y"), text="label:N", color=on_tile)
    edge = alt.Chart(rows("gekozen")).transform_calculate(**box).mark_rect(fillOpacity=0, stroke=INK, strokeWidth=4, cornerRadius=3).encode(x=x("links"), x2="rechts:Q", y=y("boven"), y2="onder:Q")
    step = COLUMNS / 5
    keys = alt.Chart(rows("legenda")).transform_calculate(links=f"datum.plek * {step} + 0.03", rechts=f"datum.plek * {step} + 0.25", boven=str(ROWS + 0.55), onder=str(ROWS + 0.9), tekst_x=f"datum.plek * {step} + 0.32", tekst_y=str(ROWS + 0.73))
    if narrow:
        keys = keys.transform_calculate(links=f"datum.plek * {step} + 0.05", rechts=f"datum.plek * {step} + {step - 0.05}", boven=str(ROWS + 0.25), onder=str(ROWS + 0.5), tekst_x=f"datum.plek * {step} + 0.05", tekst_y=str(ROWS + 0.8))
    square = keys.mark_rect(stroke=MID, strokeWidth=0.5).encode(x=x("links"), x2="rechts:Q", y=y("boven"), y2="onder:Q", color=colour)
    range_ = keys.mark_text(align="left", baseline="middle", fontSize=11 if narrow else 12, color=INK).encode(x=x("tekst_x"), y=y("tekst_y"), text="tekst:N")
    return themed(alt.layer(tile, name, value, edge, square, range_), width, round((ROWS + 1.1) * high))
