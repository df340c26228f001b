"""The one look of all charts: type, Dutch numbers; the colours are in kleuren.py. Two widths, so that type has its real size on a phone too."""

import altair as alt

from .kleuren import BAND, INK, LIGHT

WIDE, NARROW = 680, 300

FONT = "Arial, Helvetica, Liberation Sans, sans-serif"

DUTCH = {"number": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€\u00a0", ""], "percent": "\u00a0%", "minus": "\u2212"}}


def themed(chart: alt.LayerChart | alt.Chart, width: int, height: int) -> alt.LayerChart | alt.Chart:
    """The chart at `width` by `height` pixels, everything included, in the theme; no English for a screen reader."""
    return (
        chart.properties(width=width, height=height, autosize=alt.AutoSizeParams(type="fit", contains="padding"), padding=2)
        .configure(locale=DUTCH, aria=False, font=FONT, background="transparent")
        .configure_view(stroke=None)
        .configure_axis(
            domainColor=LIGHT, gridColor=BAND, tickColor=LIGHT, labelColor=INK, titleColor=INK,
            labelFontSize=13, titleFontSize=13, titleFontWeight="normal", titlePadding=10, labelPadding=6, ticks=False,
        )
        .configure_text(fontSize=13, color=INK)
    )


def rows(name: str) -> alt.NamedData:
    """The rows of the outcome with this key; they are filled in when the chart is drawn."""
    return alt.NamedData(name)
