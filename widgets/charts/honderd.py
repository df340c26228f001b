"""Two squares of a hundred people side by side, filled from below, with their captions and a line at what was guessed."""

import altair as alt

from .kleuren import BLUE, GREEN, GREY, INK, PAPER
from .thema import NARROW, rows, themed

# Kind to colour, fill, size as part of a place, and width of the edge.
LOOKS = {"werkt": (BLUE, BLUE, 1.0, 1.5), "misschien": (BLUE, PAPER, 0.86, 2.0), "schatting": (GREEN, GREEN, 1.0, 1.5), "niet": (GREY, PAPER, 0.48, 1.0)}


def chart(width: int) -> alt.LayerChart:
    """Named rows: `mensen` (groep, kolom, rij from below, soort), `lijn` (groep, van, tot, laag, hoog), `bijschriften` (groep, regel, soort, tekst), `titels` (groep, tekst)."""
    narrow = width <= NARROW
    # Pixels: a place for one of the hundred, between the squares, above them, and a line of captions.
    step, apart, top, line = (13.6, 20, 30, 21) if narrow else (25, 100, 36, 24)
    left = 0 if narrow else (width - 4 - 20 * step - apart) / 2
    foot = top + 10 * step
    height = round(foot + 4.6 * line)
    x_scale, y_scale = alt.Scale(domain=[0, width - 4], nice=False, zero=False), alt.Scale(domain=[height, 0], nice=False, zero=False)
    begin = f"{left} + datum.groep * {10 * step + apart}"

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=None, scale=x_scale)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=y_scale)

    def across(column: str) -> str:
        return f"{begin} + ({column} + 0.5) * {step}"

    def up(row: str) -> str:
        return f"{foot} - ({row} + 0.5) * {step}"

    def marks(placed: alt.Chart, size: float) -> list[alt.Chart]:
        return [
            placed.transform_filter(f"datum.soort == '{kind}'").mark_point(filled=True, fill=fill, stroke=colour, strokeWidth=edge, size=(size * part) ** 2, opacity=1).encode(x=x("x"), y=y("y"))
            for kind, (colour, fill, part, edge) in LOOKS.items()
        ]

    people = alt.Chart(rows("mensen")).transform_calculate(x=across("datum.kolom"), y=up("datum.rij"))
    steps = alt.Chart(rows("lijn")).transform_calculate(x=across("datum.van"), x2=across("datum.tot"), y=up("datum.laag"), y2=up("datum.hoog"))
    captions = alt.Chart(rows("bijschriften")).transform_calculate(
        x=f"{begin} + 8", begin=f"{begin} + 1", eind=f"{begin} + 15", tekst_x=f"{begin} + 21", y=f"{foot} + (datum.regel + 0.9) * {line}"
    )
    guess = dict(color=INK, strokeWidth=2, strokeDash=[5, 3])
    guessed = steps.mark_rule(**guess).encode(x=x("x"), x2="x2:Q", y=y("y"), y2="y2:Q")
    key = captions.transform_filter("datum.soort == 'lijn'").mark_rule(**guess).encode(x=x("begin"), x2="eind:Q", y=y("y"))
    words = captions.mark_text(align="left", baseline="middle", color=INK).encode(x=x("tekst_x"), y=y("y"), text="tekst:N")
    titles = alt.Chart(rows("titels")).transform_calculate(x=f"{begin} + 1", y=f"{top} - 16")
    title = titles.mark_text(align="left", baseline="middle", fontSize=17, fontWeight="bold", color=INK).encode(x=x("x"), y=y("y"), text="tekst:N")
    return themed(alt.layer(*marks(people, step * 0.68), guessed, *marks(captions, 11), key, words, title), width, height)
