"""Where the names of points in a scatter can stand without covering each other."""


def overlap(a: list, b: list) -> bool:
    """Whether two boxes [left, top, right, bottom] share any place."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def vak(punt: dict, plek: str, breed: float, hoog: float, letter: float) -> list:
    """The box of a name at one side of its point [pixels]; `letter` is the mean width of a letter."""
    x = punt["rx"] * breed
    y = (1 - punt["ry"]) * hoog
    lang = len(punt["naam"]) * letter
    if plek == "rechts":
        return [x + 9, y - 8, x + 9 + lang, y + 8]
    if plek == "links":
        return [x - 9 - lang, y - 8, x - 9, y + 8]
    if plek == "boven":
        return [x - lang / 2, y - 25, x + lang / 2, y - 9]
    return [x - lang / 2, y + 9, x + lang / 2, y + 25]


def plaats_etiketten(punten: list, breed: float, hoog: float) -> list:
    """Per point where its name stands: "rechts", "links", "boven", "onder", or "" where there is no room or no `orde`,
    "hoek" for the one of order 0 that fits at no side.

    `punten`: naam, rx and ry (place in the chart, 0 to 1), `orde` (names are placed from low to high; none below nought) and `letter`
    (mean width of a letter [pixels]). The chart is `breed` by `hoog` pixels. A name covers no other name and no point.
    """
    plekken = ["" for punt in punten]
    bezet = []
    volgorde = sorted([{"i": i, "orde": punten[i]["orde"]} for i in range(len(punten)) if punten[i]["orde"] >= 0], key=lambda r: r["orde"])
    for v in volgorde:
        punt = punten[v["i"]]
        beste = ""
        for plek in ["rechts", "links", "boven", "onder"]:
            box = vak(punt, plek, breed, hoog, punt["letter"])
            if box[0] < -30 or box[2] > breed + 2 or box[1] < 0 or box[3] > hoog:
                continue
            if len([ander for ander in bezet if overlap(box, ander)]) > 0:
                continue
            bedekt = [p for p in punten if overlap(box, [p["rx"] * breed - 5, (1 - p["ry"]) * hoog - 5, p["rx"] * breed + 5, (1 - p["ry"]) * hoog + 5])]
            if beste == "" and len(bedekt) == 0:
                beste = plek
        if beste == "" and punt["orde"] == 0:
            # Too long for any side: in the corner, with the ring beside it.
            plekken[v["i"]] = "hoek"
        if beste != "":
            plekken[v["i"]] = beste
            bezet.append(vak(punt, beste, breed, hoog, punt["letter"]))
    return plekken
