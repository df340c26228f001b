"""Names as marks with lines between: a shape and colour per kind, the chosen one and its ties strong, the kinds as words at the corners."""

import altair as alt

from .etiketten import DIAGONAL, SIDES
from .kleuren import BAND, BLUE, GREEN, GREY, INK, MID, PAPER, VERMILION
from .thema import NARROW, rows, themed

KINDS = {"ondernemingen": (BLUE, "square"), "onderwijs en kennis": (GREEN, "triangle-up"), "overheid": (VERMILION, "diamond"), "samenwerking": (GREY, "circle")}
WORDS = {"ondernemingen": "Ondernemingen", "onderwijs en kennis": "Onderwijs en kennis", "overheid": "Overheid", "samenwerking": "Samenwerking en programma’s"}
# Per kind where its word begins [pixels from the left and the top], wide and narrow.
PLACES = {"ondernemingen": ((8, 11), (8, 11)), "overheid": ((600, 11), (8, 488)), "onderwijs en kennis": ((536, 465), (156, 488)), "samenwerking": ((8, 465), (8, 508))}
HEIGHT, HEIGHT_NARROW = 480, 520


def chart(width: int) -> alt.LayerChart:
    """Named rows: `punten` (id, naam, heet, soort, staat, rx, ry, plek), `lijnen` (rx, ry, rx2, ry2, staat) and `lussen` (rx, ry, staat); places run
    from 0 at the left and the bottom to 1, those with `_smal` hold in the narrow drawing."""
    narrow = width <= NARROW
    end = "_smal" if narrow else ""
    scale = alt.Scale(domain=[0, 1], nice=False, zero=False)
    x, y = alt.X(f"rx{end}:Q", axis=None, scale=scale), alt.Y(f"ry{end}:Q", axis=None, scale=scale)
    kinds = {"legend": None, "scale": alt.Scale(domain=list(KINDS), range=[colour for colour, _ in KINDS.values()])}
    shapes = {"legend": None, "scale": alt.Scale(domain=list(KINDS), range=[shape for _, shape in KINDS.values()])}
    colour, shape = alt.Color("soort:N", **kinds), alt.Shape("soort:N", **shapes)

    def lines(state: str, **style) -> alt.Chart:
        return alt.Chart(rows("lijnen")).transform_filter(f"datum.staat == '{state}'").mark_rule(**style).encode(x=x, y=y, x2=f"rx2{end}:Q", y2=f"ry2{end}:Q")

    def points(*states: str) -> alt.Chart:
        return alt.Chart(rows("punten")).transform_filter(alt.FieldOneOfPredicate("staat", list(states))).encode(x=x, y=y)

    def loop(state: str, **style) -> alt.Chart:
        return alt.Chart(rows("lussen")).transform_filter(f"datum.staat == '{state}'").mark_point(filled=False, size=190, opacity=1, yOffset=-9, **style).encode(x=x, y=y)

    weak, plain, strong = {"color": BAND, "strokeWidth": 1, "strokeDash": [2, 3]}, {"color": MID, "strokeWidth": 1.2}, {"color": INK, "strokeWidth": 2}
    layers = [lines("buiten", **weak), lines("gewoon", **plain), loop("buiten", **weak), loop("gewoon", **plain), lines("gekozen", **strong), loop("gekozen", **strong)]
    white = {"stroke": PAPER, "strokeWidth": 1.5, "filled": True, "opacity": 1}
    layers += [
        points("buiten").mark_point(filled=True, size=60, opacity=0.3).encode(color=colour, shape=shape),
        points("gewoon").mark_point(size=105, **white).encode(color=colour, shape=shape),
        points("buur").mark_point(size=150, **white).encode(color=colour, shape=shape),
        points("gekozen").mark_point(filled=True, size=300, color=PAPER, opacity=1),
        points("gekozen").mark_point(filled=False, size=300, stroke=INK, strokeWidth=2.5, opacity=1),
        points("gekozen").mark_point(filled=True, size=120, opacity=1).encode(color=colour, shape=shape),
    ]
    for state, style in {"gewoon": {"fontSize": 11, "color": GREY}, "buur": {"fontSize": 12, "color": INK}, "gekozen": {"fontSize": 13, "fontWeight": "bold", "color": INK}}.items():
        layers += _names(points(state), f"plek{end}", style, 1.45 if state == "gekozen" else 1.2)
    # A finger needs more than a mark.
    layers.append(points("gekozen", "buur", "gewoon", "buiten").mark_point(filled=True, size=620, opacity=0, color=INK).encode(tooltip=[alt.Tooltip("heet:N", title="Naam"), alt.Tooltip("soort:N", title="Soort")]))
    for kind, places in PLACES.items():
        left, top = places[narrow]
        key = alt.Chart(alt.InlineData([{"soort": kind, "tekst": WORDS[kind]}]))
        layers.append(key.mark_point(filled=True, size=95, opacity=1).encode(x=alt.value(left), y=alt.value(top), color=colour, shape=shape))
        layers.append(key.mark_text(align="left", baseline="middle", dx=11, fontSize=13, fontWeight="bold", color=INK).encode(x=alt.value(left), y=alt.value(top), text="tekst:N"))
    return themed(alt.layer(*layers), width, HEIGHT_NARROW if narrow else HEIGHT)


def _names(points: alt.Chart, field: str, style: dict, further: float) -> list[alt.Chart]:
    """The names at the side that the model found free, on a white edge that keeps lines off the letters."""
    layers = []
    for side, (align, dx, dy) in {**SIDES, **DIAGONAL}.items():
        here = points.transform_filter(f"datum.{field} == '{side}'").encode(text="naam:N")
        at = {**style, "align": align, "baseline": "middle", "dx": dx * further, "dy": dy * (1 + (further - 1) / 3)}
        layers += [here.mark_text(**{**at, "color": PAPER}, stroke=PAPER, strokeWidth=7, strokeJoin="round"), here.mark_text(**at)]
    return layers
