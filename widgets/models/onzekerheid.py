"""How sure is a correlation, or the slope of its line, with 35 regions? Bron: UWV 2018, tabel 3.2, tabel B.3, figuur 3.1 en 3.4."""

from .getallen import cijfers, met_teken
from .verband import samenhang, trendlijn


def decimalen(breedte: float) -> int:
    """With how many decimals to write values that lie this far apart: two, or more where that would not tell them apart."""
    return 2 if breedte >= 0.05 else 3


def kant_van_as(plek: float, laag: float, hoog: float) -> str:
    """Where on an axis a value stands: "links", "midden" or "rechts"; words there have room on the other side."""
    deel = (plek - laag) / (hoog - laag)
    if deel < 0.35:
        return "links"
    return "rechts" if deel > 0.65 else "midden"


def een_eruit(punten: list) -> list:
    """Per point what is found without it: `r` and `helling`, and how far that lies from what all points give, `dr` and `dh`."""
    alle_r = samenhang([p["x"] for p in punten], [p["y"] for p in punten])
    alle_h = trendlijn([p["x"] for p in punten], [p["y"] for p in punten])["helling"]
    rijen = []
    for weg in punten:
        x = [p["x"] for p in punten if p["code"] != weg["code"]]
        y = [p["y"] for p in punten if p["code"] != weg["code"]]
        r = samenhang(x, y)
        helling = trendlijn(x, y)["helling"]
        rijen.append({"code": weg["code"], "regio": weg["regio"], "r": r, "helling": helling, "dr": r - alle_r, "dh": helling - alle_h})
    return rijen


def onzekerheid(invoer: dict, gegevens: dict) -> dict:
    """The interval of `niveau` [percent] around the correlation ("r") or the slope ("helling"; percentage points per percentage point) in `kijk`.

    `gegevens` holds the points of one pair of measures and, per measure, what is kept of the draws (see models/bootstrap.py). `bakken`:
    the histogram, with `hoogte` from 0 to 1; `interval`, `gevonden`, `nul`: one row each, `nul` none where nought lies far off;
    `zonder`: one row per region with what is found without it, the one that moves it most first; `hoeken`: the ends of the axis.
    Bron: UWV 2018, tabel 3.2, tabel B.3, figuur 3.1 en 3.4.
    """
    kijk = invoer["kijk"]
    punten = gegevens["punten"]
    gevonden = {
        "r": samenhang([p["x"] for p in punten], [p["y"] for p in punten]),
        "helling": trendlijn([p["x"] for p in punten], [p["y"] for p in punten])["helling"],
    }
    waarde = gevonden[kijk]
    maat = gegevens["maten"][kijk]
    interval = maat["intervallen"][int(invoer["niveau"] - maat["intervallen"][0]["niveau"] + 0.5)]
    hoogste = max([bak["aantal"] for bak in maat["bakken"]])
    bakken = [{"van": bak["van"], "tot": bak["tot"], "aantal": bak["aantal"], "hoogte": bak["aantal"] / hoogste} for bak in maat["bakken"]]
    verschil = "dr" if kijk == "r" else "dh"
    zonder = sorted(een_eruit(punten), key=lambda rij: -abs(rij[verschil]))
    d = decimalen(interval["hoog"] - interval["laag"])
    for i in range(len(zonder)):
        rij = zonder[i]
        rij["waarde"] = rij[kijk]
        rij["soort"] = "meest" if i == 0 else "gewoon"
        if invoer["regio"] == rij["code"]:
            rij["soort"] = "gekozen" if i > 0 else "meest"
        rij["tekst"] = "zonder " + rij["regio"].split(" (")[0] + ": " + met_teken(rij["waarde"], d)
    laag = min([bakken[0]["van"], min([rij["waarde"] for rij in zonder])])
    hoog = max([bakken[-1]["tot"], max([rij["waarde"] for rij in zonder])])
    # Nought stands in the picture where it lies in it or near.
    ruim = (hoog - laag) / 2
    nul = laag - ruim < 0 and hoog + ruim > 0
    if nul:
        laag = min([laag, 0])
        hoog = max([hoog, 0])
    for rij in zonder:
        rij["kant"] = kant_van_as(rij["waarde"], laag, hoog)
    # The word of nought turns away from the line of what was found, where it can.
    plek_nul = kant_van_as(0, laag, hoog)
    midden = (interval["laag"] + interval["hoog"]) / 2
    geteld = gegevens["trekkingen"] - maat["zonder"]
    overkant = maat["boven_nul"] if waarde < 0 else maat["onder_nul"]
    bereik = met_teken(interval["laag"], d) + " tot " + met_teken(interval["hoog"], d)
    return {
        "r": gevonden["r"], "helling": gevonden["helling"], "waarde": waarde, "decimalen": d,
        "gedrukt": gegevens["paar"]["gedrukt_r"] if kijk == "r" else gegevens["paar"]["gedrukt_helling"],
        "nagerekend": met_teken(waarde, d), "bereik": bereik, "geteld": geteld, "overkant": overkant,
        "aan_de_overkant": (cijfers(overkant, 0) if overkant > 0 else "geen enkele") + " van de " + cijfers(geteld, 0),
        "laag": interval["laag"], "hoog": interval["hoog"], "bevat_nul": 1 if interval["laag"] <= 0 <= interval["hoog"] else 0,
        "meest": zonder[0]["regio"], "zonder_meest": zonder[0]["waarde"],
        "bakken": bakken, "zonder": zonder,
        "interval": [{
            "laag": interval["laag"], "hoog": interval["hoog"], "midden": midden, "kant": kant_van_as(midden, laag, hoog), "tekst": cijfers(invoer["niveau"], 0) + "% ligt tussen " + bereik.replace(" tot ", " en "),
        }],
        "gevonden": [{"waarde": waarde, "tekst": "alle regio’s: " + met_teken(waarde, d), "kant": "links" if waarde > (laag + hoog) / 2 else "rechts"}],
        "nul": [{"waarde": 0, "tekst": "geen verband", "kant": "links" if plek_nul == "rechts" or (plek_nul == "midden" and waarde > 0) else "rechts"}] if nul else [],
        "hoeken": [{"waarde": laag}, {"waarde": hoog}],
        "assen": [{"titel": "Correlatie r" if kijk == "r" else "Helling: procentpunt erbij per procentpunt verschil"}],
    }
