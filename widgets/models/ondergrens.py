"""Floor against gap: what four kinds of policy do to the number below a floor, and to the difference between regions. Bron: PBL 2019."""

from .getallen import cijfers
from .kans import met_tekens, tot
from .kansen import gewicht_van, weeg


def verschuiving(beleid: str, punten: float, sterk: float) -> list:
    """What a policy adds to the chance in the periphery and in the Randstad [percentage points]. `sterk`: what the Randstad gets of tailored policy [percent].

    Bron: PBL 2019, Kanttekeningen bij regiospecifiek beleid; Tot slot.
    """
    if beleid == "achterblijvers":
        return [punten, 0.0]
    if beleid == "iedereen":
        return [punten, punten]
    if beleid == "maatwerk":
        return [punten, punten * sterk / 100]
    return [0.0, 0.0]


def kant_van_grens(grenzen: list, vloer: float) -> str:
    """Where an interval stands: "onder", "boven", or "onzeker" when the floor runs through it."""
    if grenzen[1] < vloer - 1e-9:
        return "onder"
    if grenzen[0] >= vloer - 1e-9:
        return "boven"
    return "onzeker"


def aantal_onder(tellen: dict) -> str:
    """How many stand below the floor, and how many perhaps: "2, en 3 misschien"."""
    tekst = cijfers(tellen["onder"], 0)
    return tekst if tellen["onzeker"] == 0 else tekst + ", en " + cijfers(tellen["onzeker"], 0) + " misschien"


def ondergrens(invoer: dict, gegevens: dict) -> dict:
    """The eight combinations of landsdeel, stad and person of a group, lowest first, before and after a policy, against a floor [percent].

    `combinaties`: rij, naam (waar and wie), vloer, laag, hoog, na_laag, na_hoog, kant and kant_na. `onder`, `onzeker`, `onder_na`, `onzeker_na` count them;
    `verschil` and `verschil_na` are Randstad minus periphery for the same person [low, high].
    Bron: PBL 2019, Tot slot; Is het verschil groot en voor wie? (de effecten mogen worden opgeteld).
    """
    groep = gegevens["groepen"][invoer["groep"]]
    kenmerken = groep["kenmerken"]
    erbij = verschuiving(invoer["beleid"], invoer["punten"], invoer["sterk"])
    ruw = []
    for i in range(2):
        for j in range(2):
            for k in range(2):
                keuzes = [i, j, k]
                gewichten = {}
                for n in range(3):
                    gewichten[kenmerken[n]["naam"]] = gewicht_van(kenmerken[n], kenmerken[n]["waarden"][keuzes[n]])
                nu = weeg(1, gewichten, groep)
                waar = kenmerken[0]["kort"][i] + ", " + kenmerken[1]["kort"][j]
                ruw.append({"waar": waar, "wie": kenmerken[2]["kort"][k], "nu": nu, "na": [nu[0] + erbij[i], nu[1] + erbij[i]], "orde": nu[0] + nu[1]})
    combinaties = []
    tellen = {"onder": 0, "onzeker": 0, "boven": 0}
    tellen_na = {"onder": 0, "onzeker": 0, "boven": 0}
    for c in sorted(ruw, key=lambda r: r["orde"]):
        nu = kant_van_grens(c["nu"], invoer["vloer"])
        na = kant_van_grens(c["na"], invoer["vloer"])
        tellen[nu] += 1
        tellen_na[na] += 1
        combinaties.append({
            "rij": len(combinaties), "naam": c["waar"] + ", " + c["wie"], "waar": c["waar"], "wie": c["wie"], "vloer": invoer["vloer"], "laag": c["nu"][0], "hoog": c["nu"][1], "na_laag": c["na"][0], "na_hoog": c["na"][1],
            "kant": nu, "kant_na": na, "kans": tot(c["nu"]), "kans_na": tot(c["na"]),
        })
    verschil = kenmerken[0]["verschil"]
    verschil_na = [verschil[0] + erbij[1] - erbij[0], verschil[1] + erbij[1] - erbij[0]]
    return {
        "combinaties": combinaties, "onder": tellen["onder"], "onzeker": tellen["onzeker"], "onder_na": tellen_na["onder"],
        "onzeker_na": tellen_na["onzeker"], "tekst_onder": aantal_onder(tellen), "tekst_onder_na": aantal_onder(tellen_na), "verschil": verschil, "verschil_na": verschil_na, "tekst_verschil": tot(verschil), "tekst_verschil_na": met_tekens(verschil_na) if verschil_na[0] < -1e-9 else tot(verschil_na),
    }
