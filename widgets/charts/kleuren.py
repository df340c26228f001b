"""The colours of the project, each with its counterpart on a dark page. The stylesheets and the charts take them from here.

On white, and on the dark paper, what carries meaning reaches 3:1 and text 4.5:1 (tests/charts/test_colours.py).
"""

from __future__ import annotations

# Text; text of less weight and marks in the background; lines; lines that must be seen; a band or grid; the paper itself.
INK, GREY, LIGHT, MID, BAND, PAPER = "#1f2933", "#6b7785", "#d5dae0", "#bcc4cd", "#eaeef2", "white"
# Apart for colour-blind readers; a shape or a label always says the same as the colour.
BLUE, VERMILION, GREEN = "#0072B2", "#D55E00", "#007a59"
# Words that belong to a mark of that orange, which itself is too light for words.
EMBER = "#b34a00"
# Blue that lies behind something; the row or part that was chosen; words inside a mark of a full colour.
PALE, TINT, ON = "#a9cbe3", "#e6f1f7", "#ffffff"
# Few to many; from orange over grey to blue for a change. No red or green: neither end is good or bad.
SHADES = {
    "a0": "#e8f1f7", "a1": "#c2dcec", "a2": "#8fbfdc", "a3": "#2f75a5", "a4": "#0b4a75",
    "v0": "#b3560a", "v1": "#f0b27a", "v2": "#e9ecef", "v3": "#8fbfdc", "v4": "#0b5a8f",
}  # fmt: skip

# What a colour of a chart becomes on a dark page. Light and dark change places, the hue stays.
DARK = {
    INK: "#e4e9ee", GREY: "#9aa7b4", LIGHT: "#3f4a55", MID: "#5d6975", BAND: "#28313a", PAPER: "#171d23",
    BLUE: "#62b8f5", VERMILION: "#ff9a57", EMBER: "#ffab74", GREEN: "#4fd1a5",
    PALE: "#33597a", TINT: "#1e3444", ON: "#0e1318",
    "#e8f1f7": "#1e3040", "#c2dcec": "#1f4869", "#8fbfdc": "#27618b", "#2f75a5": "#8fc4e6", "#0b4a75": "#d3e8f5",
    "#b3560a": "#ffb26b", "#f0b27a": "#7a4514", "#e9ecef": "#2b343c", "#0b5a8f": "#9accec",
}  # fmt: skip

# The page around the charts: (on white, on a dark page), by the name of the variable in the stylesheets.
PAGE = {
    "inkt": (INK, DARK[INK]), "zacht": ("#4a5561", "#a9b5c0"), "lijn": (LIGHT, DARK[LIGHT]), "rand": ("#7b8794", "#7d8a97"),
    "papier": ("#ffffff", DARK[PAPER]), "vlak": ("#f5f7f9", "#1f272f"), "tint": (TINT, DARK[TINT]), "stil": ("#8fa3b3", "#6f8394"),
    "accent": ("#005a8c", "#74bff5"), "accent-sterk": ("#003d5f", "#a5d6fa"), "op-accent": ("#ffffff", "#0e1318"),
    "fout": ("#a4262c", "#ff9d94"), "let-op": ("#b35c00", "#f0a35a"), "let-op-vlak": ("#fff7ec", "#33281a"),
    "uit": ("#5d6b79", "#93a0ad"), "omgekeerd": (INK, "#e4e9ee"), "op-omgekeerd": ("#ffffff", "#171d23"),
    "code-woord": ("#6b2f8a", "#d3a6ee"), "code-tekst": ("#22623a", "#8fd6a5"), "code-naam": ("#005a8c", "#74bff5"), "code-getal": ("#8a3c00", "#f5b183"),
}  # fmt: skip


def stylesheet() -> str:
    """The variables of PAGE, and for every colour of a chart its counterpart. A browser that knows no light-dark() stays light."""
    light = "".join(f"--{name}:{pair[0]};" for name, pair in PAGE.items())
    both = "".join(f"--{name}:light-dark({pair[0]},{pair[1]});" for name, pair in PAGE.items())
    marks = "".join(f'.rekenhulp .tekening [{what}="{colour}" i]{{{what}:light-dark({colour},{dark})}}' for colour, dark in DARK.items() for what in ("fill", "stroke"))
    return f":root{{{light}}}@supports (color:light-dark(#000,#fff)){{:root{{{both}}}{marks}}}\n"
