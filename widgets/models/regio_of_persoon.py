"""What the region does against what the person does, on one axis. Bron: PBL 2019."""

import math

from .getallen import cijfers
from .kans import tot


def keer(effect: list, maat: list) -> list:
    """How many times `maat` goes into `effect`, both [low, high] above nought: the widest bounds."""
    return [effect[0] / maat[1], effect[1] / maat[0]]


def regio_of_persoon(invoer: dict, gegevens: dict) -> dict:
    """All known differences in chance for a group, largest first, with bounds [percentage points]; then those without a figure.

    `balken`: rij, naam, waarde, laag, hoog (None without a figure), soort; `rijen`: the same with `keer` (times the chosen `maat`) and
    `mensen` (how many more of `aantal` people follow the path). `grootste` is the first of the bars.
    Bron: PBL 2019, … en door de regionale omstandigheden; Is het verschil groot en voor wie?.
    """
    groep = gegevens["groepen"][invoer["groep"]]
    maat = [kenmerk for kenmerk in groep["kenmerken"] if kenmerk["naam"] == invoer["maat"]][0]
    volgorde = sorted([{"k": kenmerk, "orde": -kenmerk["verschil"][0] - kenmerk["verschil"][1]} for kenmerk in groep["kenmerken"]], key=lambda r: r["orde"])
    balken = []
    rijen = []
    for v in volgorde:
        k = v["k"]
        laag = k["verschil"][0]
        hoog = k["verschil"][1]
        soort = "persoon" if k["naam"] == "persoon" else "regio"
        balken.append({"rij": len(balken), "naam": k["titel"].lower() + " (" + soort + ")", "waarde": tot([laag, hoog]), "laag": laag, "hoog": hoog, "soort": soort, "nadruk": 1 if k["naam"] == maat["naam"] else 0})
        mensen = cijfers(math.floor(laag / 100 * invoer["aantal"] + 1e-6), 0)
        meer = cijfers(math.ceil(hoog / 100 * invoer["aantal"] - 1e-6), 0)
        if meer != mensen:
            mensen += " tot " + meer
        rijen.append({
            "kenmerk": k["titel"], "soort": soort, "wie": k["kort"][1] + " tegenover " + k["kort"][0], "verschil": tot([laag, hoog]), "mensen": mensen,
            "keer": "1" if k["naam"] == maat["naam"] else tot(keer(k["verschil"], maat["verschil"])),
        })
    for k in groep["zonder_cijfer"]:
        balken.append({"rij": len(balken), "naam": k["naam"] + " (persoon)", "waarde": k["kort"], "laag": None, "hoog": None, "soort": "persoon", "nadruk": 0})
        rijen.append({"kenmerk": k["naam"][0].upper() + k["naam"][1:], "soort": "persoon", "wie": k["woorden"], "verschil": "geen cijfer", "mensen": "onbekend", "keer": "onbekend"})
    return {"balken": balken, "rijen": rijen, "grootste": volgorde[0]["k"], "maat": maat}
