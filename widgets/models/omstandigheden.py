"""Which circumstances of a region go with a greater or smaller chance of keeping work, as directions only. Bron: PBL 2019."""

from .getallen import opsomming


def kant(keuze: str, verband: dict) -> int:
    """Where a choice ("meer", "minder" or "") points by one relation: 1 to a greater chance, -1 to a smaller one, 0 nowhere.

    `verband["teken"]`: 1 or -1 where more of the circumstance goes with a greater or smaller chance, 0 where the source gives no direction.
    """
    if keuze == "meer":
        return verband["teken"]
    if keuze == "minder":
        return -verband["teken"]
    return 0


def kant_in_woorden(keuze: str, verband: dict) -> str:
    """What one relation says at a choice: a direction, or the source's own word where it gives none."""
    if keuze == "":
        return "–"
    richting = kant(keuze, verband)
    if richting == 0:
        return verband["woord"]
    woorden = "grotere kans" if richting > 0 else "kleinere kans"
    if verband["mogelijk"] == 1:
        return "mogelijk een " + woorden
    return woorden


def omstandigheden(invoer: dict, gegevens: dict) -> dict:
    """Per circumstance what the source says for both groups: `rijen` with omstandigheid, regio, starters, werklozen and sterkte.

    `starters` and `werklozen`: lists `groter` and `kleiner` of what was filled in and points that way, each with naam and mogelijk (1 where
    the source calls it possible); and `zonder`, what has no direction, with the source's word for it. The source gives no sizes, so nothing is added up. `ingevuld`: how many were filled in.
    Bron: PBL 2019, Minder bereikbare banen en meer regionale werkloosheid verlagen de kans op werkbehoud.
    """
    rijen = []
    ingevuld = 0
    starters = {"groter": [], "kleiner": [], "zonder": []}
    werklozen = {"groter": [], "kleiner": [], "zonder": []}
    for omstandigheid in gegevens["omstandigheden"]:
        keuze = invoer[omstandigheid["invoer"]]
        if keuze != "":
            ingevuld += 1
        rijen.append({
            "omstandigheid": omstandigheid["naam"],
            "regio": omstandigheid["keuzes"][keuze],
            "starters": kant_in_woorden(keuze, omstandigheid["starters"]),
            "werklozen": kant_in_woorden(keuze, omstandigheid["werklozen"]),
            "sterkte": omstandigheid["sterkte"],
        })
        for paar in [[starters, omstandigheid["starters"]], [werklozen, omstandigheid["werklozen"]]]:
            richting = kant(keuze, paar[1])
            if richting > 0:
                paar[0]["groter"].append({"naam": omstandigheid["in_zin"][keuze], "mogelijk": paar[1]["mogelijk"]})
            if richting < 0:
                paar[0]["kleiner"].append({"naam": omstandigheid["in_zin"][keuze], "mogelijk": paar[1]["mogelijk"]})
            if richting == 0 and keuze != "":
                paar[0]["zonder"].append(omstandigheid["in_zin"][keuze] + " (" + paar[1]["woord"] + ")")
    return {"rijen": rijen, "ingevuld": ingevuld, "starters": starters, "werklozen": werklozen}


def genoemd(lijst: list) -> str:
    """The circumstances in a row, with "(mogelijk)" behind what the source calls possible."""
    return opsomming([each["naam"] + (" (mogelijk)" if each["mogelijk"] == 1 else "") for each in lijst])


def twee_kanten(kanten: dict) -> bool:
    """Whether what was filled in points both ways for a group."""
    return len(kanten["groter"]) > 0 and len(kanten["kleiner"]) > 0


def hoofd(naam: str) -> str:
    """With a capital, to begin a sentence."""
    return naam[0].upper() + naam[1 : len(naam)]


def zin_per_groep(naam: str, kanten: dict) -> str:
    """The sentence for a group: one way, two ways, or no direction."""
    groter = kanten["groter"]
    kleiner = kanten["kleiner"]
    if len(groter) == 0 and len(kleiner) == 0:
        return "Voor " + naam + " geeft de bron geen richting bij " + opsomming(kanten["zonder"]) + "."
    rest = " Geen richting bij " + opsomming(kanten["zonder"]) + "." if len(kanten["zonder"]) > 0 else ""
    if twee_kanten(kanten):
        return "Voor " + naam + " wijst de bron twee kanten op: een grotere kans bij " + genoemd(groter) + ", een kleinere kans bij " + genoemd(kleiner) + "." + rest
    lijst = groter if len(groter) > 0 else kleiner
    zeker = [each for each in lijst if each["mogelijk"] == 0]
    kans = "een " + ("grotere" if len(groter) > 0 else "kleinere") + " kans om werk te houden"
    if len(zeker) == 0:
        return hoofd(naam) + " hebben mogelijk " + kans + " bij " + opsomming([each["naam"] for each in lijst]) + "." + rest
    return hoofd(naam) + " hebben " + kans + " bij " + genoemd(lijst) + "." + rest
