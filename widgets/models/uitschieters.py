"""Which regions lie far from the line through all regions. Bron: UWV 2018, figuur 3.1, noot 16 en tabel 1."""

from .etiketten import plaats_etiketten
from .regiomaten import regiowaarden
from .verband import standaardafwijking, trendlijn


def punten_per_regio(gegevens: dict, groep: str) -> list:
    """Per region `x`, the situation at the begin, and `y`, the growth of people at work in `groep`: both minus the country's [percentage points].

    The situation is the share at work; of the WSW group, of whom nearly all work, how large the group is in the register.
    Bron: UWV 2018, figuur 3.1, 3.4 en 3.6.
    """
    begin = regiowaarden(gegevens, "deelgroep" if groep == "wsw" else "aandeel", groep, gegevens["begin"])
    groei = regiowaarden(gegevens, "groei_werkzaam", groep, "")
    punten = []
    for i in range(len(begin["regios"])):
        rij = begin["regios"][i]
        punten.append({"code": rij["code"], "regio": rij["regio"], "x": rij["waarde"] - begin["land"], "y": groei["regios"][i]["waarde"] - groei["land"]})
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
    """The outliers among the regions at a `drempel` [standard deviations], in total or in one `deelgroep`, with the chosen `regio` marked.

    `punten`: one row per region, from far above to far below the line, with `tabel_1` the study's own sign ("niet" where it has none) and `gelijk`,
    whether ours is the same; `band`: the line and the edges at both ends of the axis; `hoeken`: the corners of the chart.
    Bron: UWV 2018, figuur 3.1, 3.4 en 3.6, noot 16 en tabel 1.
    """
    groep = invoer["deelgroep"]
    tekens = {"boven": "+", "onder": "-", "gewoon": ""}
    gevonden = verband_uit_verschillen(punten_per_regio(gegevens, groep), invoer["drempel"])
    punten = gevonden["punten"]
    bereik = gegevens["bereik"][groep]
    breed = bereik["x"][1] - bereik["x"][0]
    hoog = bereik["y"][1] - bereik["y"][0]
    for p in punten:
        p["gekozen"] = 1 if p["code"] == invoer["regio"] else 0
        # Where it stands in the chart, from 0 to 1: names are placed by it.
        p["rx"] = (p["x"] - bereik["x"][0]) / breed
        p["ry"] = (p["y"] - bereik["y"][0]) / hoog
        p["naam"] = p["regio"].split(" (")[0]
        p["letter"] = 8 if p["gekozen"] == 1 else 6.4
        p["orde"] = -1
        if p["soort"] != "gewoon":
            p["orde"] = 100 - abs(p["in_sd"])
        if p["gekozen"] == 1:
            p["orde"] = 0
        p["tabel_1"] = gegevens["tabel_1"][groep].get(p["code"], "niet")
        p["gelijk"] = 1 if p["tabel_1"] == "niet" or p["tabel_1"][0:1] == tekens[p["soort"]] else 0
    ruim = plaats_etiketten(punten, 610, 370)
    krap = plaats_etiketten(punten, 235, 310)
    for i in range(len(punten)):
        punten[i]["plek"] = ruim[i]
        punten[i]["plek_smal"] = krap[i]
    band = []
    for x in bereik["x"]:
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
        "assen": [{"x": bereik["x"][0], "y": bereik["y"][1], "as_x": gegevens["assen"][groep]["x"], "as_y": gegevens["assen"][groep]["y"], "onder": gegevens["assen"]["verschil"]}],
        "hoeken": [{"x": bereik["x"][0], "y": bereik["y"][0]}, {"x": bereik["x"][1], "y": bereik["y"][1]}],
        "anders": len([p for p in punten if p["gelijk"] == 0]),
    }
