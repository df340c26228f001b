"""When a share in paid work, measured twice, would reach a target at a pace and a pause of the reader's own. Bron: KWI 2020 (Dagevos en Miltenburg)."""

import math

from .getallen import cijfers, zonder_nullen


def midden_van(punt: dict) -> float:
    """Where in its bounds a point stands [percent]: the figure itself; in the middle where the source's word puts it on a bound ("ruim")."""
    if punt["waarde"] > punt["laag"] and punt["waarde"] < punt["hoog"]:
        return punt["waarde"]
    return (punt["laag"] + punt["hoog"]) / 2


def aandeel_in_jaar(jaar: float, begin: float, invoer: dict, jaren: dict) -> float:
    """The share in a year after the measurement [percent], not below nought: a straight line that stops, or falls, in the pause.

    Bron: own working-out; the source gives no pace and no forecast.
    """
    aandeel = begin + invoer["tempo"] * (min(jaar, jaren["stilstand"]) - jaren["gemeten"])
    if jaar > jaren["stilstand"]:
        aandeel = max(0, aandeel - invoer["daling"] * min(jaar - jaren["stilstand"], invoer["pauze"]))
        aandeel = aandeel + invoer["tempo"] * max(0, jaar - jaren["stilstand"] - invoer["pauze"])
    return aandeel


def jaar_van_doel(begin: float, invoer: dict, doel: float, jaren: dict) -> float | None:
    """When the line first reaches the target; the year of the measurement where it already has, None where it never does. Bron: own working-out."""
    if begin >= doel:
        return jaren["gemeten"]
    if invoer["tempo"] == 0:
        return None
    if begin + invoer["tempo"] * (jaren["stilstand"] - jaren["gemeten"]) >= doel:
        return jaren["gemeten"] + (doel - begin) / invoer["tempo"]
    verder = jaren["stilstand"] + invoer["pauze"]
    return verder + (doel - aandeel_in_jaar(verder, begin, invoer, jaren)) / invoer["tempo"]


def jaar_in_woorden(jaar: float | None, jaren: dict) -> str:
    """About which year, as text; no year is named after the last one, where a straight line says nothing any more."""
    if jaar is None:
        return "nooit"
    if jaar > jaren["laatste"]:
        return "pas na " + str(jaren["laatste"])
    if jaar == jaren["gemeten"]:
        return "al in " + str(jaren["gemeten"])
    return "rond " + str(math.floor(jaar + 0.5))


def lijn_tot(begin: float, invoer: dict, einde: float, jaren: dict) -> list:
    """The corners of the line from the measurement to `einde`: jaar and aandeel."""
    hoeken = [jaren["gemeten"], jaren["stilstand"], jaren["stilstand"] + invoer["pauze"], einde]
    hoog = aandeel_in_jaar(jaren["stilstand"], begin, invoer, jaren)
    if hoog < invoer["daling"] * invoer["pauze"]:
        hoeken.append(jaren["stilstand"] + hoog / invoer["daling"])
    hoeken = sorted([hoek for hoek in hoeken if hoek <= einde], key=lambda hoek: hoek)
    return [{"jaar": hoek, "aandeel": aandeel_in_jaar(hoek, begin, invoer, jaren)} for hoek in hoeken]


def nieuwkomers(invoer: dict, gegevens: dict) -> dict:
    """The measured points with their bounds, and the reader's line from one of them to the target or the edge of the drawing.

    `punten` (jaar, aandeel, laag, hoog, soort), `lijn` (jaar, aandeel), `eind` (where it ends, with its words), `doel`, `pauze`, `status`
    and `hoeken` (of the axes) are drawn; `rijen`: per point what the source writes, and about when the target would be reached from it.
    `gegevens`: `punten` by code, in `volgorde`; `beroepsbevolking` [percent]; `jaren`: gemeten, stilstand (where a pause begins), kort and
    laatste (where the axis ends), and status_van and status_tot, when the people got their status.
    Bron: KWI 2020, Syrische statushouders: zet corona een streep door de stijgende participatie?
    """
    punten = gegevens["punten"]
    jaren = gegevens["jaren"]
    begin = midden_van(punten[invoer["begin"]])
    doel = gegevens["beroepsbevolking"] if invoer["doel"] == "beroepsbevolking" else invoer["eigen_doel"]
    jaar = jaar_van_doel(begin, invoer, doel, jaren)
    bereikt = jaar is not None and jaar <= jaren["laatste"]
    einde = jaar if bereikt else jaren["laatste"]
    as_tot = jaren["kort"] if einde <= jaren["kort"] - 1 else jaren["laatste"]
    slot = max(begin, doel) if bereikt else aandeel_in_jaar(einde, begin, invoer, jaren)
    stil = {"tempo": invoer["tempo"], "daling": 0, "pauze": 0}
    gemeten = []
    rijen = []
    for code in gegevens["volgorde"]:
        punt = punten[code]
        gemeten.append({
            "jaar": punt["jaar"], "aandeel": midden_van(punt), "laag": punt["laag"], "hoog": punt["hoog"], "soort": punt["soort"],
            "naam": punt["naam"], "naam_smal": punt["naam_smal"], "woorden": punt["woorden"], "plek": punt["plek"],
        })
        rijen.append({
            "wie": punt["wie"], "jaar": str(punt["jaar"]), "woorden": punt["woorden"],
            "grenzen": zonder_nullen(punt["laag"], 1) + " tot " + zonder_nullen(punt["hoog"], 1),
            "bereikt": "–" if punt["jaar"] < jaren["gemeten"] else jaar_in_woorden(jaar_van_doel(midden_van(punt), invoer, doel, jaren), jaren),
        })
    procent = zonder_nullen(doel, 1) + "%"
    if bereikt:
        bij = jaar_in_woorden(jaar, jaren)
    else:
        bij = "in " + str(jaren["laatste"]) + ": " + cijfers(slot, 0) + "%"
    return {
        "punten": gemeten, "rijen": rijen, "lijn": lijn_tot(begin, invoer, einde, jaren),
        "eind": [{"jaar": einde, "aandeel": slot, "tekst": bij, "is_er": 1 if bereikt else 0, "kant": "rechts" if einde < jaren["status_van"] + 0.65 * (as_tot - jaren["status_van"]) else "links"}],
        "doel": [{"doel": doel, "einde": as_tot, "tekst": procent + ": " + ("in de beroepsbevolking" if invoer["doel"] == "beroepsbevolking" else "uw eigen doel")}],
        "pauze": [{"van": jaren["stilstand"], "tot": jaren["stilstand"] + invoer["pauze"], "is_er": 1 if invoer["pauze"] > 0 else 0}],
        "status": [{"van": jaren["status_van"], "tot": jaren["status_tot"]}],
        "hoeken": [{"jaar": jaren["status_van"], "aandeel": 0}, {"jaar": as_tot, "aandeel": 100}],
        "begin": begin, "doel_waarde": doel, "nog": max(0, doel - begin), "jaar": jaar, "slot": slot,
        "zonder": jaar_in_woorden(jaar_van_doel(begin, stil, doel, jaren), jaren),
        "tekst_jaar": jaar_in_woorden(jaar, jaren),
        "tekst_duur": "–" if not bereikt else zonder_nullen(jaar - jaren["gemeten"], 1) + " jaar",
    }
