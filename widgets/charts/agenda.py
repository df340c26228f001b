"""A table of themes and horizons with points as words in its cells; what stands between two themes lies over their border."""

import altair as alt

from .kleuren import BAND, BLUE, GREY, INK, LIGHT, PAPER
from .thema import NARROW, rows, themed


def chart(width: int, room: dict[str, float]) -> alt.LayerChart:
    """Named rows: `vakken` (plek, termijn, thema, aantal, tekst) and `punten` (plek, termijn, grens), with places in lines per form.

    `room` is the height of the cells per form [lines].
    """
    narrow = width <= NARROW
    form, line, size = ("smal", 15, 12) if narrow else ("breed", 17, 13)
    # Pixels: where the cells begin, one cell, and how far a point stands from the cell's sides.
    left, top, side = (0, 26, 5) if narrow else (74, 28, 10)
    cell = (width - 4 - left) / (2 if narrow else 3)
    height = room[form] * line + top
    column = "datum.termijn" if narrow else "datum.plek"

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, width - 4], nice=False, zero=False))

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False, zero=False))

    def placed(name: str) -> alt.Chart:
        return alt.Chart(rows(name)).transform_calculate(
            links=f"{left} + {column} * {cell}", rechts=f"datum.links + {cell}",
            boven=f"{top} + datum.{form}_boven * {line}", onder=f"{top} + datum.{form}_onder * {line}",
        )

    def words(layer: alt.Chart, at: str, up: str, text: str, **style) -> alt.Chart:
        return layer.mark_text(**{"align": "left", "baseline": "middle", "fontSize": size, "color": INK, **style}).encode(x=x(at), y=y(up), text=f"{text}:N")

    cells = placed("vakken").transform_calculate(
        kop=f"({top} + datum.smal_kop * {line} + 13)" if narrow else "datum.boven + 15",
        begin=f"datum.links + {side}", eind=f"datum.rechts - {side}", naam="upper(slice(datum.thema, 0, 1)) + slice(datum.thema, 1)", hoog=str(top / 2 - 3),
        horizon="datum.termijn == 0 ? 'Korte termijn' : 'Lange termijn'", nul="0", eerste="datum.termijn == 0 ? 'Korte' : 'Lange'", lager="datum.kop + 16", tweede="'termijn'",
    )
    ground = [
        cells.transform_filter(f"datum.aantal {sign} 0").mark_rect(color=colour, stroke=LIGHT, strokeWidth=1).encode(x=x("links"), x2="rechts:Q", y=y("boven"), y2="onder:Q")
        for sign, colour in (("==", PAPER), (">", BAND))
    ]
    if narrow:
        heads = [
            words(cells.transform_filter("datum.plek == 0"), "begin", "hoog", "horizon", fontWeight="bold"),
            words(cells, "begin", "kop", "naam"),
            words(cells, "eind", "kop", "aantal", align="right", color=GREY),
        ]
    else:
        first = cells.transform_filter("datum.plek == 0")
        heads = [
            words(cells.transform_filter("datum.termijn == 0"), "begin", "hoog", "naam", fontWeight="bold"),
            words(first, "nul", "kop", "eerste", fontWeight="bold"),
            words(first, "nul", "lager", "tweede", fontWeight="bold"),
            words(cells, "begin", "kop", "tekst", color=GREY, fontSize=12),
        ]
    points = placed("punten").transform_calculate(begin=f"datum.links + {side}", eind=f"datum.rechts - {side}", tekst_links=f"datum.begin + {side if narrow else 9}", tekst_boven=f"datum.boven + {line * 0.35 + 2}")
    chips = [
        points.transform_filter(f"datum.grens == {border}").mark_rect(color=PAPER, stroke=BLUE, strokeWidth=1.5, cornerRadius=4, **dash).encode(x=x("begin"), x2="eind:Q", y=y("boven"), y2="onder:Q")
        for border, dash in ((0, {}), (1, {"strokeDash": [5, 3]}))
    ]
    labels = words(points, "tekst_links", "tekst_boven", f"{form}_tekst", baseline="top", lineBreak="\n", lineHeight=line)
    return themed(alt.layer(*ground, *heads, *chips, labels), width, height)
