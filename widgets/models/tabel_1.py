"""The outlier regions of table 1, with how they stand out as a whole and per group. Bron: UWV 2018, tabel 1."""


def kant_van_teken(teken: str) -> str:
    """Which way a sign of table 1 points: "boven", "onder", or "" for no outlier. Bron: UWV 2018, tabel 1."""
    if teken == "":
        return ""
    return "boven" if teken[0] == "+" else "onder"


def tabel_1(invoer: dict, gegevens: dict) -> dict:
    """The rows of table 1 that were asked for: `rijen` with regio and per group its sign in words.

    `gegevens`: `regios` with code, regio and `tekens` per group, `groepen` from group to name, `woorden` from sign to words. `regio` ""
    or one outside the table takes all; `groep` "" takes all, and else those that stand out in that group, `kant` ("alle", "boven", "onder") which way there; with
    no group `kant` is about the whole. `gelijk` and `anders`: of one region, the groups that point as the whole does, or the other way.
    Bron: UWV 2018, tabel 1.
    """
    rijen = []
    gelijk = []
    anders = []
    getoond = []
    groep = "totaal" if invoer["groep"] == "" else invoer["groep"]
    # A region outside the table stands out nowhere: then all of the table is shown.
    keuze = invoer["regio"] if len([r for r in gegevens["regios"] if r["code"] == invoer["regio"]]) > 0 else ""
    for regio in gegevens["regios"]:
        teken = regio["tekens"][groep]
        if keuze != "" and regio["code"] != keuze:
            continue
        # One region is shown as it is; only among all of them is there a choice.
        if keuze == "" and (teken == "" or (invoer["kant"] != "alle" and kant_van_teken(teken) != invoer["kant"])):
            continue
        rij = {"regio": regio["regio"]}
        for naam in gegevens["groepen"]:
            rij[naam] = gegevens["woorden"][regio["tekens"][naam]]
        rijen.append(rij)
        getoond.append(regio)
    if keuze != "":
        for naam in gegevens["groepen"]:
            kant = kant_van_teken(getoond[0]["tekens"][naam])
            if naam != "totaal" and kant != "":
                if kant == kant_van_teken(getoond[0]["tekens"]["totaal"]):
                    gelijk.append(gegevens["groepen"][naam])
                else:
                    anders.append(gegevens["groepen"][naam])
    return {"rijen": rijen, "keuze": keuze, "groep": groep, "gelijk": gelijk, "anders": anders, "boven": len([r for r in getoond if kant_van_teken(r["tekens"][groep]) == "boven"]), "onder": len([r for r in getoond if kant_van_teken(r["tekens"][groep]) == "onder"])}
