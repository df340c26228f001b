"""Three years of losing and finding jobs, month by month, as expected shares; no lot is drawn. Bron: KWI 2020 (De Graaf-Zijl e.a.), tabel 1."""

import math

from .getallen import cijfers, zonder_nullen


def maandverloop(kans: float, direct: float, later: float, duur: float, maanden: int) -> list:
    """Per month from 0: the shares at work (`werk`), unemployed and going to return (`zoekt`), and gone for good (`weg`), and job endings per person so far.

    Everybody works in month 0. Each month a job ends with `kans`; then a share `direct` has a new one at once, a share `later` after a
    spell of unemployment, and the rest finds none. A spell lasts whole months, geometric with mean `duur` (1 or more).
    """
    werk = 1.0
    zoekt = 0.0
    weg = 0.0
    geteld = 0.0
    rijen = [{"maand": 0, "werk": werk, "zoekt": zoekt, "weg": weg, "beeindigd": geteld}]
    for maand in range(1, maanden + 1):
        einde = werk * kans
        terug = zoekt / duur
        werk = werk - einde * (1 - direct) + terug
        zoekt = zoekt - terug + einde * later
        weg = weg + einde * (1 - direct - later)
        geteld = geteld + einde
        rijen.append({"maand": maand, "werk": werk, "zoekt": zoekt, "weg": weg, "beeindigd": geteld})
    return rijen


def maandkans(aantal: float, direct: float, later: float, duur: float, maanden: int) -> float:
    """The monthly chance that a job ends at which the expected number of endings per person in all months is `aantal`; 1 where it cannot be so many.

    By bisection: the number grows with the chance.
    """
    if aantal >= maandverloop(1, direct, later, duur, maanden)[maanden]["beeindigd"] - 1e-9:
        return 1
    laag = 0.0
    hoog = 1.0
    for _i in range(50):
        midden = (laag + hoog) / 2
        if maandverloop(midden, direct, later, duur, maanden)[maanden]["beeindigd"] < aantal:
            laag = midden
        else:
            hoog = midden
    return hoog


def buiten_grenzen(waarde: float, laag: float, hoog: float) -> float:
    """How far a value lies above (positive) or below (negative) bounds; nought between them."""
    if waarde > hoog:
        return waarde - hoog
    return waarde - laag if waarde < laag else 0


def baan_kwijt(invoer: dict, gegevens: dict) -> dict:
    """The expected share at work in each month after the start, with the study's own parameters of a group or the reader's.

    `lijn`: maand, werk [percent]; `einde` its last point; `punten`: what the study found at the end (laag, hoog, naam, tekst); `rijen` per
    half year. `kan` is 0 where so many endings do not go with so little return: then there is no line, and `hoogste` is the most there can be.
    `verschil`: how far the model is from the bounds of the study's figure [percentage points]. `te_veel` is 1 where shares exceeded a hundred percent.
    Bron: KWI 2020, Werkenden met een jobcoach: Baanbeëindigingen en -wisselingen, tabel 1; Arbeidsmarktpositie.
    """
    maanden = gegevens["maanden"]
    eigen = invoer["groep"] == "eigen"
    bron = invoer if eigen else gegevens["groepen"][invoer["groep"]]
    direct = bron["direct"] / 100
    later = min(bron["later"] / 100, 1 - direct)
    hoogste = maandverloop(1, direct, later, bron["duur"], maanden)[maanden]["beeindigd"]
    kan = 1 if bron["aantal"] <= hoogste + 1e-9 else 0
    kans = maandkans(bron["aantal"], direct, later, bron["duur"], maanden)
    verloop = maandverloop(kans, direct, later, bron["duur"], maanden)
    slot = verloop[maanden]
    punten = []
    for code in gegevens["groepen"]:
        if eigen or code == invoer["groep"]:
            groep = gegevens["groepen"][code]
            punten.append({"maand": maanden, "laag": groep["laag"], "hoog": groep["hoog"], "midden": (groep["laag"] + groep["hoog"]) / 2, "naam": groep["naam"] if eigen else "onderzoek", "tekst": groep["woorden"] + "%"})
    rijen = []
    for i in range(0, maanden + 1, gegevens["stap"]):
        v = verloop[i]
        waarden = [cijfers(v["werk"] * 100, 1), cijfers(v["zoekt"] * 100, 1), cijfers(v["weg"] * 100, 1), cijfers(v["beeindigd"], 2)] if kan == 1 else ["–", "–", "–", "–"]
        rijen.append({"maand": i, "werk": waarden[0], "zoekt": waarden[1], "weg": waarden[2], "beeindigd": waarden[3]})
    werk = slot["werk"] * 100
    return {
        "lijn": [{"maand": v["maand"], "werk": v["werk"] * 100} for v in verloop] if kan == 1 else [],
        "einde": [{"maand": maanden, "werk": werk, "tekst": "model: " + cijfers(werk, 1) + "%", "kant": "boven" if werk < 14 else "onder"}] if kan == 1 else [],
        "melding": [] if kan == 1 else [{"tekst": "Deze getallen kunnen niet samen."}],
        "punten": punten, "rijen": rijen, "kan": kan, "hoogste": math.floor(hoogste * 10 + 1e-9) / 10, "te_veel": 1 if bron["direct"] + bron["later"] > 100 else 0,
        "werk": werk, "verschil": buiten_grenzen(werk, punten[0]["laag"], punten[0]["hoog"]),
        "tekst_werk": rijen[-1]["werk"], "tekst_zoekt": rijen[-1]["zoekt"], "tekst_weg": rijen[-1]["weg"], "tekst_kans": zonder_nullen(kans * 100, 1) if kan == 1 else "–",
    }
