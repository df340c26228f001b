"""Why a share rises while the number stays the same: shrinkage, departure and behaviour, apart and together. Bron: Platform31 2015."""

import math

from .getallen import afgerond, cijfers, met_teken, zonder_nullen


def stand_na(invoer: dict, erbij: float, mee: list) -> dict:
    """Who live in the region, and the share of Wajongers [percent], when only the effects marked 1 in `mee` are at work.

    `mee`: numeriek (everyone but the Wajongers shrinks by the same percentage), samenstelling (of the others, part of the higher educated
    leaves) and gedrag (`erbij` residents become Wajonger, or stop being one: the number of residents stays the same).
    Bron: Platform31 2015, Focus op de (stads)regio.
    """
    anderen = invoer["inwoners"] - invoer["wajongers"]
    if mee[0] == 1:
        anderen = anderen * (1 - invoer["krimp"] / 100)
    if mee[1] == 1:
        anderen = anderen * (1 - invoer["hoger_opgeleid"] / 100 * invoer["vertrek"] / 100)
    inwoners = invoer["wajongers"] + anderen
    wajongers = invoer["wajongers"] + (erbij if mee[2] == 1 else 0)
    return {"wajongers": wajongers, "inwoners": inwoners, "aandeel": wajongers / inwoners * 100}


def over_alle_volgordes(invoer: dict, erbij: float) -> list:
    """What each of the three effects adds [percentage points]: the mean over the six orders in which they can come (the Shapley value).

    Together they are the whole change. Bron: own working-out; the source names the effects and gives no arithmetic.
    """
    effecten = [0.0, 0.0, 0.0]
    for volgorde in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]:
        mee = [0, 0, 0]
        eerder = stand_na(invoer, erbij, mee)["aandeel"]
        for nummer in volgorde:
            mee[nummer] = 1
            nu = stand_na(invoer, erbij, mee)["aandeel"]
            effecten[nummer] += (nu - eerder) / 6
            eerder = nu
    return effecten


def ronde_bovenkant(hoogste: float) -> float:
    """A round number, not below the highest value, for the end of a scale from nought."""
    macht = 0.001
    while True:
        for stap in [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]:
            if stap * macht >= hoogste - 1e-9:
                return stap * macht
        macht = macht * 10


def gedrag_dat_kan(invoer: dict) -> int:
    """How many residents become Wajonger, at most those who are left, and at most all Wajongers stop being one."""
    over = stand_na(invoer, 0, [1, 1, 0])
    return int(max(-invoer["wajongers"], min(invoer["gedrag"], math.floor(over["inwoners"] - over["wajongers"] + 1e-9))))


def punten_in_woorden(verschil: float) -> str:
    """A difference as its label: "+0,34 procentpunt", "0 procentpunt"."""
    return (met_teken(verschil, 2) if abs(verschil) > 0.005 else "0") + " procentpunt"


def noemereffect(invoer: dict, gegevens: dict) -> dict:
    """The share of Wajongers at the start and the end [percent], and the change as three effects that add up to it [percentage points].

    `stroken`: five strips, start, three effects and end, from `van` to `tot` on a scale from 0 to 1; `schaal`: its marks (plek, tekst);
    `rijen`: per effect the region when only that happens, and its part. What is printed is rounded such that the parts add up to the
    difference. `zonder_gedrag` is the share at the end had the number of Wajongers stayed. `gegevens`: `effecten`, their names.
    Bron: Platform31 2015, Focus op de (stads)regio.
    """
    erbij = gedrag_dat_kan(invoer)
    begin = stand_na(invoer, erbij, [0, 0, 0])
    einde = stand_na(invoer, erbij, [1, 1, 1])
    effecten = over_alle_volgordes(invoer, erbij)
    grenzen = [begin["aandeel"]]
    for nummer in range(3):
        grenzen.append(grenzen[nummer] + effecten[nummer])
    rond = [afgerond(grens, 2) for grens in grenzen]
    top = ronde_bovenkant(max(grenzen[0], max(grenzen[1], max(grenzen[2], grenzen[3]))))
    stroken = [strook_van_stand(0, "Begin", begin, rond[0], top)]
    rijen = [rij_van_stand("Begin", begin, rond[0], "–")]
    soorten = ["numeriek", "samenstelling", "gedrag"]
    alleen = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    for nummer in range(3):
        waarde = punten_in_woorden(rond[nummer + 1] - rond[nummer])
        stroken.append({
            "rij": nummer + 1, "naam": gegevens["effecten"][nummer], "waarde": waarde, "soort": soorten[nummer], "nadruk": 0,
            "van": grenzen[nummer] / top, "tot": grenzen[nummer + 1] / top, "vol": grenzen[nummer + 1] / top,
        })
        los = stand_na(invoer, erbij, alleen[nummer])
        rijen.append(rij_van_stand(gegevens["effecten"][nummer], los, los["aandeel"], met_teken(rond[nummer + 1] - rond[nummer], 2)))
    stroken.append(strook_van_stand(4, "Eind", einde, rond[3], top))
    rijen.append(rij_van_stand("Alle drie samen", einde, rond[3], met_teken(rond[3] - rond[0], 2)))
    return {
        "stroken": stroken, "rijen": rijen, "erbij": erbij, "effecten": effecten, "inwoners": einde["inwoners"],
        "schaal": [{"plek": deel, "tekst": zonder_nullen(top * deel, 4) + "%"} for deel in [0, 0.5, 1]],
        "begin": rond[0], "einde": rond[3], "verschil": rond[3] - rond[0], "zonder_gedrag": afgerond(stand_na(invoer, erbij, [1, 1, 0])["aandeel"], 2),
    }


def strook_van_stand(rij: int, naam: str, stand: dict, aandeel: float, top: float) -> dict:
    """The strip of a share, from nought."""
    tekst = naam + ": " + cijfers(stand["wajongers"], 0) + " van de " + cijfers(stand["inwoners"], 0)
    return {"rij": rij, "naam": tekst, "waarde": cijfers(aandeel, 2) + " procent", "soort": "stand", "nadruk": 1, "van": 0, "tot": stand["aandeel"] / top, "vol": stand["aandeel"] / top}


def rij_van_stand(deel: str, stand: dict, aandeel: float, punten: str) -> dict:
    """The row of the table."""
    return {"deel": deel, "wajongers": cijfers(stand["wajongers"], 0), "inwoners": cijfers(stand["inwoners"], 0), "aandeel": cijfers(aandeel, 2), "punten": punten}
