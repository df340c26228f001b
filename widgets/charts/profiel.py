"""A profile: per factor how far it reaches between nothing and all there is, the weakest marked by shape and word."""

import altair as alt

from .kleuren import BLUE, GREY, INK, LIGHT, VERMILION
from .regels import Lines
from .thema import rows, themed


def chart(at: Lines) -> alt.LayerChart:
    """Named row `balken`: rij, naam, aandeel (0 to 100, None: not filled in), tekst, zwak (0 or 1)."""
    x, y = at.x, at.y
    placed = alt.Chart(rows("balken")).transform_calculate(
        y=f"{at.top()} + {at.marks[at.narrow]}", naam_y=f"datum.y - {at.words_up + 3 if at.narrow else 0}", tekst_y="datum.naam_y", nul="0", vol="100", begin=str(at.begin), eind=str(at.high),
        kort="replace(datum.tekst, ' punten', '')",
    )
    known = placed.transform_filter("isValid(datum.aandeel)")
    lane = placed.mark_rule(color=LIGHT, strokeWidth=3, strokeCap="round").encode(x=x("nul"), x2="vol:Q", y=y("y"))
    mark = {}
    for weak, colour, shape, size in ((0, BLUE, "circle", 170), (1, VERMILION, "diamond", 260)):
        one = known.transform_filter(f"datum.zwak == {weak}")
        mark[weak] = [
            one.mark_rule(color=colour, strokeWidth=8).encode(x=x("nul"), x2="aandeel:Q", y=y("y")),
            one.mark_point(filled=True, color=colour, shape=shape, size=size, opacity=1).encode(x=x("aandeel"), y=y("y")),
        ]
    words = []
    for weak, weight in ((0, "normal"), (1, "bold")):
        one = placed.transform_filter(f"datum.zwak == {weak}")
        words.append(one.mark_text(align="left", baseline="middle", color=INK, fontWeight=weight).encode(x=x("begin"), y=y("naam_y"), text="naam:N"))
    value = dict(align="right", baseline="middle")
    points = known.mark_text(color=INK, **value).encode(x=x("eind"), y=y("tekst_y"), text="kort:N" if at.narrow else "tekst:N")
    none = placed.transform_filter("!isValid(datum.aandeel)").mark_text(color=GREY, **value).encode(x=x("eind"), y=y("tekst_y"), text="tekst:N")
    return themed(alt.layer(lane, *mark[0], *mark[1], *words, points, none), at.width, at.total)
