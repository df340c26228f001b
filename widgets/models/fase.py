"""What research says of the transitions in a life: findings chosen by transition, and counted by direction. Bron: KWI 2020, Het is een fase."""

from .getallen import cijfers, opsomming, telwoord


def tel_richtingen(bevindingen: list, richtingen: dict) -> list:
    """How many findings there are of each direction, in words, in the order of `richtingen` and without those that do not occur."""
    delen = []
    for code in richtingen:
        aantal = len([each for each in bevindingen if each["richting"] == code])
        if aantal > 0:
            hoeveel = "die wijst" if len(bevindingen) == 1 else cijfers(aantal, 0) + (" wijst" if aantal == 1 else " wijzen")
            delen.append(hoeveel + " op " + richtingen[code]["zin"])
    return delen


def fase(invoer: dict, gegevens: dict) -> dict:
    """The findings of one transition, or of all (""): `rijen` with overgang, wat, wie, sterkte and bijdrage; and how many of each direction.

    `gegevens`: `overgangen`, code to naam; `richtingen`, code to teken and zin; `bevindingen` with these keys, and richting, uitzondering (for
    whom it does not hold, "" if the source names none) and column (1 where it stands in the column). Sizes the source does not give.
    Bron: KWI 2020, Het is een fase (column), en andere bijdragen aan het magazine.
    """
    gekozen = [each for each in gegevens["bevindingen"] if invoer["overgang"] in ("", each["overgang"])]
    rijen = []
    for each in gekozen:
        rijen.append({
            "overgang": gegevens["overgangen"][each["overgang"]], "wat": gegevens["richtingen"][each["richting"]]["teken"] + "\u00a0" + each["wat"],
            "wie": each["wie"], "sterkte": each["sterkte"], "bijdrage": each["bijdrage"],
        })
    return {
        "rijen": rijen, "zinnen": [each["wat"] for each in gekozen if gegevens["richtingen"][each["richting"]]["teken"] != "(=)"], "richtingen": tel_richtingen(gekozen, gegevens["richtingen"]), "column": len([each for each in gekozen if each["column"] == 1]),
        "uitzonderingen": [each["uitzondering"] for each in gekozen if each["uitzondering"] != ""],
    }


def zin_fase(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    """What the findings of a transition say, with the exceptions, and how many of them stand in the column; of all together how many there are."""
    aantal = len(uitkomst["rijen"])
    # A dict has no length in JavaScript, its keys have.
    waarover = cijfers(len([code for code in gegevens["overgangen"]]), 0) + " overgangen"
    if invoer["overgang"] == "":
        zin = "Over " + waarover + " staan hier " + telwoord(aantal, "bevinding", "bevindingen") + ". Kies een overgang om te lezen wat het onderzoek daarover zegt. Alles bij elkaar: " + opsomming(uitkomst["richtingen"]) + "."
        return zin + " Uit de column komen er " + cijfers(uitkomst["column"], 0) + ", uit andere bijdragen " + cijfers(aantal - uitkomst["column"], 0) + "."
    zin = " ".join(uitkomst["zinnen"])
    if len(uitkomst["uitzonderingen"]) == 1:
        zin += " De uitzondering: " + uitkomst["uitzonderingen"][0] + "."
    if len(uitkomst["uitzonderingen"]) > 1:
        zin += " Uitzonderingen: " + "; ".join(uitkomst["uitzonderingen"]) + "."
    anders = aantal - uitkomst["column"]
    if anders == 0:
        return zin + (" Deze bevinding staat" if aantal == 1 else " Deze bevindingen staan") + " in de column."
    if uitkomst["column"] == 0:
        return zin + " De column noemt deze overgang niet; dit komt uit andere bijdragen aan het magazine."
    return zin + " Uit de column " + ("komt" if uitkomst["column"] == 1 else "komen") + " er " + cijfers(uitkomst["column"], 0) + ", uit andere bijdragen " + cijfers(anders, 0) + "."
