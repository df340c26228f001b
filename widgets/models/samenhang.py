"""Two measures against each other: how strongly they go together over the regions. Bron: UWV 2018, tabel 3.2 en B.3."""

from .etiketten import plaats_etiketten
from .regiomaten import maatwaarden
from .verband import samenhang, trendlijn


def sterkte(r: float) -> str:
    """How strong a correlation is, in words; 0.05, -0.55 and 0.98 read as UWV 2018 calls them. The other limits are this book's."""
    maat = abs(r)
    if maat < 0.1:
        return "vrijwel geen"
    if maat < 0.3:
        return "een zwak"
    if maat < 0.5:
        return "een matig"
    if maat < 0.7:
        return "een redelijk sterk"
    if maat < 0.95:
        return "een sterk"
    return "een bijna volmaakt"


def as_voor(waarden: list) -> list:
    """The ends of an axis: a little beyond the least and the greatest value."""
    laag = min(waarden)
    hoog = max(waarden)
    ruimte = (hoog - laag) * 0.08 + 0.001
    return [laag - ruimte, hoog + ruimte]


def twee_maten(invoer: dict, gegevens: dict) -> dict:
    """Each region's two measures as differences with the country [percentage points], the correlation `r` and the line through them.

    `voorbeeld`: one of the study's own pairs, or "" for `x` and `y` as chosen. `punten`: one row per region, alphabetical, with where
    its name can stand; `lijn`: the line's two ends; `hoeken`: the corners of the chart.
    Bron: UWV 2018, tabel 3.2, tabel B.3.
    """
    paar = {"x": invoer["x"], "y": invoer["y"]}
    if invoer["voorbeeld"] != "":
        paar = gegevens["voorbeelden"][invoer["voorbeeld"]]
    x = maatwaarden(gegevens, paar["x"], "totaal")
    y = maatwaarden(gegevens, paar["y"], "totaal")
    punten = []
    for i in range(len(x["regios"])):
        rij = x["regios"][i]
        punten.append({"code": rij["code"], "regio": rij["regio"], "naam": rij["regio"].split(" (")[0], "x": rij["waarde"] - x["land"], "y": y["regios"][i]["waarde"] - y["land"]})
    xs = [p["x"] for p in punten]
    ys = [p["y"] for p in punten]
    r = samenhang(xs, ys)
    lijn = trendlijn(xs, ys)
    bx = as_voor(xs)
    by = as_voor(ys)
    for p in punten:
        p["rx"] = (p["x"] - bx[0]) / (bx[1] - bx[0])
        p["ry"] = (p["y"] - by[0]) / (by[1] - by[0])
        p["gekozen"] = 1 if p["code"] == invoer["regio"] else 0
        p["letter"] = 8 if p["gekozen"] == 1 else 6.4
        # Names for what lies far out, and for the chosen one.
        uit = max([abs(p["rx"] - 0.5), abs(p["ry"] - 0.5)])
        p["orde"] = 10 - uit if uit > 0.32 else -1
        if p["gekozen"] == 1:
            p["orde"] = 0
    ruim = plaats_etiketten(punten, 610, 370)
    krap = plaats_etiketten(punten, 235, 310)
    for i in range(len(punten)):
        punten[i]["plek"] = ruim[i]
        punten[i]["plek_smal"] = krap[i]
    return {
        "punten": punten, "r": r, "r2": r * r, "x": paar["x"], "y": paar["y"],
        "lijn": [{"x": einde, "y": lijn["hoogte"] + lijn["helling"] * einde} for einde in bx],
        "hoeken": [{"x": bx[0], "y": by[0]}, {"x": bx[1], "y": by[1]}],
        "assen": [{"x": bx[0], "y": by[1], "as_x": gegevens["maten"][paar["x"]]["naam"], "as_y": gegevens["maten"][paar["y"]]["naam"]}],
    }
