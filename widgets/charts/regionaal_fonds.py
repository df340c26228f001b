"""Per municipality a bar of the budget per person in need: its own part and that of the fund, with a mark where it stood without the fund."""

import altair as alt

from .kleuren import BLUE, GREEN, GREY, INK, LIGHT
from .thema import NARROW, rows, themed

COUNT, THICK = 3, 22


def chart(width: int) -> alt.LayerChart:
    """Named rows: `gemeenten` (rij, naam, regel_1, regel_2, eigen, na and voor [euros per person, None: nobody], tekst_na, tekst_voor, hoog, links) and `schaal` (hoog, leeg)."""
    narrow = width <= NARROW
    step, head, bar = (104, 58, 44) if narrow else (84, 44, 10)
    left, right = (1, width - 104) if narrow else (190, width - 110)
    bottom = head + COUNT * step
    big = "datum.value >= 1000000 ? format(datum.value / 1000000, ',') + ' mln' : format(datum.value, ',')"
    axis = alt.Axis(title="Euro per persoon die steun nodig heeft", tickCount=3 if narrow else 5, labelExpr=big, domain=False, grid=False, titleAnchor="start", titleX=left, labelFlush=False)
    scale = alt.Scale(range=[left, right], nice=False, zero=True)

    def x(field: str) -> alt.X:
        return alt.X(f"{field}:Q", axis=axis, scale=scale)

    def y(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, bottom], range=[0, bottom], nice=False, zero=False))

    top = f"{head} + datum.rij * {step}"
    placed = alt.Chart(rows("gemeenten")).transform_calculate(
        boven=f"{top} + {bar}", onder=f"{top} + {bar + THICK}", midden=f"{top} + {bar + THICK / 2}", streep_boven=f"{top} + {bar - 5}", streep_onder=f"{top} + {bar + THICK + 5}",
        onder_y=f"{top} + {bar + THICK + 15}", naam_y=f"{top} + {8 if narrow else bar + 2}", regel_y=f"{top} + {27 if narrow else bar + 21}", tweede_y=f"{top} + {bar + 39}",
        regels="datum.regel_1 + ', ' + datum.regel_2", nul="0", met="'met ' + datum.tekst_na", zonder="'zonder ' + datum.tekst_voor",
    )
    known, nobody = placed.transform_filter("isValid(datum.na)"), placed.transform_filter("!isValid(datum.na)")
    own = known.transform_filter("datum.eigen > 0").mark_rect(color=BLUE).encode(x=x("nul"), x2="eigen:Q", y=y("boven"), y2="onder:Q")
    fund = known.transform_filter("datum.na > datum.eigen").mark_rect(fill=GREEN, fillOpacity=0.35, stroke=GREEN, strokeWidth=1.5).encode(x=x("eigen"), x2="na:Q", y=y("boven"), y2="onder:Q")
    was = known.mark_rule(color=INK, strokeWidth=3).encode(x=x("voor"), y=y("streep_boven"), y2="streep_onder:Q")
    after = known.mark_text(align="left", dx=9, baseline="middle", fontWeight="bold").encode(x=x("hoog"), y=y("midden"), text="met:N")
    before = [
        known.transform_filter(f"datum.links == {side}").mark_text(align=align, baseline="middle", dx=dx).encode(x=x("voor"), y=y("onder_y"), text="zonder:N")
        for side, align, dx in ((0, "center", 0), (1, "left", 0 if narrow else 5))
    ]
    text = dict(align="left", baseline="middle")
    words = [placed.mark_text(fontWeight="bold", **text).encode(x=alt.value(0), y=y("naam_y"), text="naam:N")]
    lines = (("regel_y", "regels"),) if narrow else (("regel_y", "regel_1"), ("tweede_y", "regel_2"))
    words += [placed.mark_text(**text).encode(x=alt.value(0), y=y(where), text=f"{field}:N") for where, field in lines]
    words.append(nobody.mark_text(dx=8, color=GREY, **text).encode(x=x("nul"), y=y("midden"), text=alt.value("niemand heeft steun nodig")))
    # Where words stand above the bars, the line from which they start is not in their way.
    zero = placed.transform_calculate(lijn_boven="datum.streep_boven" if narrow else top, lijn_onder="datum.streep_onder" if narrow else f"{top} + {step}").mark_rule(color=LIGHT, strokeWidth=1.5).encode(
        x=x("nul"), y=y("lijn_boven"), y2="lijn_onder:Q"
    )
    corner = alt.Chart(rows("schaal")).mark_point(opacity=0).encode(x=x("hoog"), y=alt.value(bottom))
    # What the parts of a bar are, before the first of them.
    places = ((0, 12), (116, 12), (0, 34)) if narrow else ((left, 12), (left + 120, 12), (left + 240, 12))
    key = alt.Chart(alt.InlineData([{}]))
    names = ("eigen budget", "uit het fonds", "zonder fonds")
    marks = [
        key.mark_square(size=150, opacity=1, color=BLUE).encode(x=alt.value(places[0][0] + 7), y=alt.value(places[0][1])),
        key.mark_square(size=150, fill=GREEN, fillOpacity=0.35, stroke=GREEN, strokeWidth=1.5, opacity=1).encode(x=alt.value(places[1][0] + 7), y=alt.value(places[1][1])),
        key.mark_rule(color=INK, strokeWidth=3).encode(x=alt.value(places[2][0] + 7), y=alt.value(places[2][1] - 8), y2=alt.value(places[2][1] + 8)),
    ]
    marks += [key.mark_text(**text).encode(x=alt.value(at + 20), y=alt.value(down), text=alt.value(name)) for (at, down), name in zip(places, names, strict=True)]
    return themed(alt.layer(zero, corner, own, fund, was, *before, after, *words, *marks), width, bottom + 50)
