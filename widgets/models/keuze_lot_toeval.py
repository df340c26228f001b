"""A thousand made-up lives as a sum of own choice, fate and chance. Bron: KWI 2020, Keuze, lot of toeval? (column Paul de Beer)."""

from .getallen import cijfers, zonder_nullen
from .verband import gemiddelde, samenhang


def plekken(waarden: list) -> list:
    """Of each value its place, from 1 for the lowest; of equal ones the first in the list comes first."""
    volgorde = sorted([{"i": i, "waarde": waarden[i]} for i in range(len(waarden))], key=lambda r: r["waarde"])
    plek = [0 for waarde in waarden]
    for p in range(len(volgorde)):
        plek[volgorde[p]["i"]] = p + 1
    return plek


def uitkomsten(invoer: dict, delen: list) -> list:
    """Where each person ends: the sum of the draws, each times the weight that the reader gives it. Whole numbers."""
    a, b, c = [invoer[deel["code"]] for deel in delen]
    x, y, z = [deel["waarden"] for deel in delen]
    return [a * x[i] + b * y[i] + c * z[i] for i in range(len(x))]


def keuze_lot_toeval(invoer: dict, gegevens: dict) -> dict:
    """Who of the thousand end highest, or lowest, and how many would have done so had only own choice counted: `beide`, of `top`.

    `gegevens["delen"]`: code, naam, `waarden` (the draws) and `plekken` (their places) of own choice, fate and chance, persons in order of own
    choice; `top`: how many are looked at. `wolk` is one shape with all others; `uitgelicht` are who stands in the one group (uitkomst), in the
    other (keuze) or in both (beide). `rijen`: per part its share, the mean place of who is looked at [0 to 100], and its correlation with
    the outcome. Without any weight all end alike: then nobody is looked at and `telt` is 0.
    Bron: KWI 2020, Keuze, lot of toeval? (column), "een optelsom van eigen keuzen, het lot en toeval"; the weights and the draws are not from it.
    """
    delen = gegevens["delen"]
    top = gegevens["top"]
    gewicht = 0
    for deel in delen:
        gewicht += invoer[deel["code"]]
    telt = 1 if gewicht > 0 else 0
    op_keuze = delen[0]["plekken"]
    aantal = len(op_keuze)
    einde = uitkomsten(invoer, delen)
    plek = plekken(einde) if telt == 1 else [(aantal + 1) / 2 for waarde in einde]
    # Seen from the side that is looked at: the first of the hundred is 1.
    hoogste = invoer["kijk"] == "hoogste"
    punten = []
    uitgelicht = []
    gekeken = []
    tel = {"beide": 0, "uitkomst": 0, "keuze": 0}
    for i in range(aantal):
        daar = telt == 1 and (plek[i] > aantal - top if hoogste else plek[i] <= top)
        zou = telt == 1 and (op_keuze[i] > aantal - top if hoogste else op_keuze[i] <= top)
        if daar:
            gekeken.append(i)
        if daar or zou:
            soort = "keuze" if not daar else ("beide" if zou else "uitkomst")
            tel[soort] += 1
            uitgelicht.append({"x": op_keuze[i], "y": plek[i], "soort": soort})
        else:
            punten.append([op_keuze[i], plek[i]])
    rijen = []
    gemiddelden = []
    for d in range(len(delen)):
        deel = delen[d]
        midden = gemiddelde([(deel["plekken"][i] - 0.5) / aantal * 100 for i in gekeken])
        r = samenhang(einde, deel["waarden"])
        tekst = cijfers(midden, 0) if telt == 1 else "–"
        gemiddelden.append({"rij": d, "naam": deel["naam"], "waarde": midden if telt == 1 else 50, "tekst": tekst})
        rijen.append({
            "deel": deel["naam"], "plek": tekst, "r": cijfers(r, 2) if telt == 1 else "–",
            "aandeel": zonder_nullen(invoer[deel["code"]] / gewicht * 100, 1) if telt == 1 else "–",
        })
    erbij = "lot en toeval" if invoer["lot"] > 0 and invoer["toeval"] > 0 else ("het lot" if invoer["lot"] > 0 else ("toeval" if invoer["toeval"] > 0 else "iets anders"))
    groep = ("De " + str(top) + " hoogste") if hoogste else ("De " + str(top) + " laagste")
    bijschriften = [
        {"regel": 0, "soort": "beide", "kop": str(tel["beide"]) + " van de " + str(top), "tekst": "ook als alleen eigen keuze telt"},
        {"regel": 1, "soort": "uitkomst", "kop": str(tel["uitkomst"]) + " van de " + str(top), "tekst": "pas met " + erbij + " erbij"},
        {"regel": 2, "soort": "keuze", "kop": str(tel["keuze"]) + " anderen", "tekst": "zouden er staan op eigen keuze"},
    ]
    van = aantal - top if hoogste else 0
    return {
        "wolk": [{"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": punten}}], "uitgelicht": uitgelicht,
        "vakken": [{"laag": van, "hoog": van + top}] if telt == 1 else [],
        "bijschriften": bijschriften if telt == 1 else [], "gemiddelden": gemiddelden if telt == 1 else [],
        "kop": [{"tekst": groep if telt == 1 else "Iedereen eindigt gelijk", "onder": "Hun gemiddelde plek" if telt == 1 else ""}],
        "rijen": rijen, "telt": telt, "beide": tel["beide"], "top": top,
        "tekst_beide": str(tel["beide"]) if telt == 1 else "–", "tekst_plek": rijen[0]["plek"], "tekst_r": rijen[0]["r"],
    }
