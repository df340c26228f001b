"""Where the names of points in a scatter can stand without covering each other."""


def overlap(a: list, b: list) -> bool:
    """Whether two boxes [left, top, right, bottom] share any place."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def ruimer(box: list, ruimte: float) -> list:
    """A box with so many pixels more at every side."""
    return [box[0] - ruimte, box[1] - ruimte, box[2] + ruimte, box[3] + ruimte]


def binnen_vak(x: float, y: float, box: list) -> bool:
    """Whether a place lies in a box [left, top, right, bottom]."""
    return box[0] < x and x < box[2] and box[1] < y and y < box[3]


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
    if plek == "onder":
        return [x - lang / 2, y + 9, x + lang / 2, y + 25]
    hoger = -21 if plek == "rechtsboven" or plek == "linksboven" else 5
    if plek == "rechtsboven" or plek == "rechtsonder":
        return [x + 7, y + hoger, x + 7 + lang, y + hoger + 16]
    return [x - 7 - lang, y + hoger, x - 7, y + hoger + 16]


def raakt_vak(lijn: list, box: list) -> bool:
    """Whether a stretch of line [x1, y1, x2, y2] and a box [left, top, right, bottom] share any place."""
    if max(lijn[0], lijn[2]) < box[0] or min(lijn[0], lijn[2]) > box[2] or max(lijn[1], lijn[3]) < box[1] or min(lijn[1], lijn[3]) > box[3]:
        return False
    begin = 0.0
    eind = 1.0
    for as_ in [0, 1]:
        weg = lijn[as_ + 2] - lijn[as_]
        laag = box[as_] - lijn[as_]
        hoog = box[as_ + 2] - lijn[as_]
        if weg == 0:
            if laag > 0 or hoog < 0:
                return False
        else:
            begin = max(begin, min(laag / weg, hoog / weg))
            eind = min(eind, max(laag / weg, hoog / weg))
    return begin <= eind


def plaats_etiketten(punten: list, breed: float, hoog: float) -> list:
    """As `plaats_namen`, at four sides in a chart with an axis at its left: a name may stand a little over it."""
    return plaats_namen(punten, breed, hoog, [-30, 0, breed + 2, hoog], ["rechts", "links", "boven", "onder"], [], [5, 0])


def plaats_namen(punten: list, breed: float, hoog: float, rand: list, zijden: list, lijnen: list, ruimte: list) -> list:
    """Per point where its name stands: one of `zijden`, or "" where there is no room or no `orde`, "hoek" for the one of order 0 that
    fits at no side. Sides: "rechts", "links", "boven", "onder", and "rechtsboven" and the like.

    `punten`: naam, rx and ry (place in the chart, 0 to 1), `orde` (names are placed from low to high; none below nought) and `letter`
    (mean width of a letter [pixels]). The chart is `breed` by `hoog` pixels; names stay within `rand` [left, top, right, bottom].
    `ruimte`: how near a name may come to the middle of another point, and to another name [pixels]. Of the free sides the first is taken that covers least of `lijnen` [x1, y1, x2, y2, weight].
    """
    plekken = ["" for punt in punten]
    bezet = []
    volgorde = sorted([{"i": i, "orde": punten[i]["orde"]} for i in range(len(punten)) if punten[i]["orde"] >= 0], key=lambda r: r["orde"])
    for v in volgorde:
        punt = punten[v["i"]]
        beste = ""
        minst = 0
        anderen = [punten[i] for i in range(len(punten)) if i != v["i"]]
        for plek in zijden:
            box = vak(punt, plek, breed, hoog, punt["letter"])
            if box[0] < rand[0] or box[1] < rand[1] or box[2] > rand[2] or box[3] > rand[3]:
                continue
            if len([ander for ander in bezet if overlap(ruimer(box, ruimte[1]), ander)]) > 0:
                continue
            dichtbij = ruimer(box, ruimte[0])
            if len([p for p in anderen if binnen_vak(p["rx"] * breed, (1 - p["ry"]) * hoog, dichtbij)]) > 0:
                continue
            last = 0
            for lijn in lijnen:
                if raakt_vak(lijn, box):
                    last += lijn[4]
            if beste == "" or last < minst:
                beste = plek
                minst = last
        if beste == "" and punt["orde"] == 0:
            # Too long for any side: in the corner, with the ring beside it.
            plekken[v["i"]] = "hoek"
        if beste != "":
            plekken[v["i"]] = beste
            bezet.append(vak(punt, beste, breed, hoog, punt["letter"]))
    return plekken
