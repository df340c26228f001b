"""Which regions lie far from the line through all regions. Bron: UWV 2018, figuur 3.1, noot 16 en tabel 1."""

from .groei import groei
from .verband import standaardafwijking, trendlijn


def punten_per_regio(regios: list, land: dict) -> list:
    """Per region `x`, the share at work at the begin, and `y`, the growth of people at work: both minus the country's [percentage points].

    `regios`: code, regio, personen, werkzaam_begin, werkzaam_eind [persons]; `land` the same three.
    Bron: UWV 2018, figuur 3.1.
    """
    land_aandeel = land["werkzaam_begin"] / land["personen"]
    land_groei = groei(land["werkzaam_begin"], land["werkzaam_eind"])
    punten = []
    for rij in regios:
        aandeel = rij["werkzaam_begin"] / rij["personen"]
        punten.append({
            "code": rij["code"],
            "regio": rij["regio"],
            "x": (aandeel - land_aandeel) * 100,
            "y": (groei(rij["werkzaam_begin"], rij["werkzaam_eind"]) - land_groei) * 100,
        })
    return punten


def verband_uit_verschillen(punten: list, drempel: float) -> dict:
    """The line through `punten` (code, regio, x, y) and which of them lie more than `drempel` standard deviations from it.

    Adds to each point verwacht, afwijking [as y], `in_sd`, and `soort`: "boven", "onder" or "gewoon". The standard deviation of
    the distances is divided by the number of points: only so do the eleven regions of table 1 come out.
    Bron: UWV 2018, figuur 3.1, noot 16 en tabel 1.
    """
    lijn = trendlijn([p["x"] for p in punten], [p["y"] for p in punten])
    for p in punten:
        p["verwacht"] = lijn["hoogte"] + lijn["helling"] * p["x"]
        p["afwijking"] = p["y"] - p["verwacht"]
    sd = standaardafwijking([p["afwijking"] for p in punten])
    grens = drempel * sd
    for p in punten:
        p["in_sd"] = p["afwijking"] / sd if sd > 0 else 0
        p["soort"] = "gewoon"
        if p["afwijking"] > grens:
            p["soort"] = "boven"
        if p["afwijking"] < -grens:
            p["soort"] = "onder"
    return {"punten": sorted(punten, key=lambda p: -p["afwijking"]), "sd": sd, "grens": grens, "helling": lijn["helling"], "hoogte": lijn["hoogte"], "r2": lijn["r2"]}


def uitschieters(invoer: dict, gegevens: dict) -> dict:
    """The outliers among the regions at a `drempel` [standard deviations], with the chosen `regio` marked.

    `punten`: one row per region, from far above to far below the line; `band`: the line and the edges at both ends of `bereik`.
    Bron: UWV 2018, figuur 3.1, noot 16 en tabel 1.
    """
    gevonden = verband_uit_verschillen(punten_per_regio(gegevens["regios"], gegevens["land"]), invoer["drempel"])
    punten = gevonden["punten"]
    gekozen = [p for p in punten if p["code"] == invoer["regio"]]
    for p in punten:
        p["gekozen"] = 1 if p["code"] == invoer["regio"] else 0
        # In the chart the name of the chosen region would cover the names around it.
        p["naast"] = 0
        for ander in gekozen:
            if p["gekozen"] == 0 and abs(p["x"] - ander["x"]) < 9 and p["y"] - ander["y"] > -4 and p["y"] - ander["y"] < 12:
                p["naast"] = 1
    band = []
    for x in gegevens["bereik"]:
        y = gevonden["hoogte"] + gevonden["helling"] * x
        band.append({"x": x, "lijn": y, "laag": y - gevonden["grens"], "hoog": y + gevonden["grens"]})
    boven = [p for p in punten if p["soort"] == "boven"]
    onder = [p for p in punten if p["soort"] == "onder"]
    return {
        "aantal": len(boven) + len(onder),
        "boven": len(boven),
        "onder": len(onder),
        "sd": gevonden["sd"],
        "grens": gevonden["grens"],
        "helling": gevonden["helling"],
        "r2": gevonden["r2"],
        "punten": punten,
        "band": band,
    }
