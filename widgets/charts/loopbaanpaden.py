"""Three squares of a hundred people, a shape and colour per path, with their captions."""

import altair as alt

from .kleuren import BLUE, GREEN, INK, VERMILION
from .thema import NARROW, rows, themed

KINDS = ["vast", "flexibel", "wisselend"]
STEP = 14.5


def chart(width: int) -> alt.LayerChart:
    """Named rows: `mensen` and `uitgelicht` (groep, kolom, rij, soort), `bijschriften` (groep, regel, tekst) and `titels` (groep, tekst)."""
    narrow = width <= NARROW
    # Places in people: side by side with captions below, or below each other.
    right, down = (0, 18) if narrow else (15.8, 0)
    x_scale = alt.Scale(domain=[-1, 19.5 if narrow else 46], nice=False, zero=False)
    y_scale = alt.Scale(domain=[51.8 if narrow else 15.5, -2.6], nice=False, zero=False)
    # Everyone stands there pale and stays; only who is chosen is drawn anew, on top.
    people, chosen = (_at(rows(name), f"datum.groep * {right} + datum.kolom", f"datum.groep * {down} + datum.rij") for name in ("mensen", "uitgelicht"))
    colour = alt.Color("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=[BLUE, GREEN, VERMILION]))
    shape = alt.Shape("soort:N", legend=None, scale=alt.Scale(domain=KINDS, range=["circle", "square", "triangle-up"]))
    x, y = alt.X("x:Q", axis=None, scale=x_scale), alt.Y("y:Q", axis=None, scale=y_scale)
    pale = people.mark_point(filled=True, size=78, opacity=0.28).encode(x=x, y=y, color=colour, shape=shape)
    strong = chosen.mark_point(filled=True, size=78, opacity=1).encode(x=x, y=y, color=colour, shape=shape)
    captions = _at(rows("bijschriften"), f"datum.groep * {right} + 0.9", f"datum.groep * {down} + 11.1 + datum.regel * 1.5")
    keys = _at(rows("bijschriften"), f"datum.groep * {right} + 0.1", f"datum.groep * {down} + 11.1 + datum.regel * 1.5")
    key = keys.mark_point(filled=True, size=70, opacity=1).encode(x=x, y=y, color=colour, shape=shape)
    bold = captions.transform_filter("datum.nadruk == 1").mark_text(align="left", baseline="middle", fontWeight="bold", color=INK).encode(x=x, y=y, text="tekst:N")
    plain = captions.transform_filter("datum.nadruk != 1").mark_text(align="left", baseline="middle", color=INK).encode(x=x, y=y, text="tekst:N")
    titles = _at(rows("titels"), f"datum.groep * {right} - 0.5", f"datum.groep * {down} - 1.7")
    title = titles.mark_text(align="left", baseline="middle", fontSize=14, fontWeight="bold", color=INK).encode(x=x, y=y, text="tekst:N")
    return themed(alt.layer(pale, strong, key, bold, plain, title), width, round(54.4 * STEP) if narrow else round(18.1 * STEP))


def _at(data: alt.NamedData, x: str, y: str) -> alt.Chart:
    return alt.Chart(data).transform_calculate(x=x, y=y)
