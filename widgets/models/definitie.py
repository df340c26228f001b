"""Who and what the study counts: flexible or permanent, a starter or not, a former unemployed person or not. Bron: PBL 2019, noot 1 en noot 2."""

from .getallen import zonder_nullen


def soort_baan(contract: str, uren_per_week: float, grens: float) -> str:
    """The rule that decides on a job: "tijdelijk", "klein", "zzp" or "vast"; all but the last make it flexible.

    `grens` [hours a week]: a permanent contract for fewer hours is flexible; hours matter to no other contract.
    Bron: PBL 2019, Bevindingen: regionale verschillen.
    """
    if contract == "vast" and uren_per_week < grens:
        return "klein"
    return contract


def regel_past(regel: dict, waarde: object) -> bool:
    """Whether an answer keeps to one rule: it is among `goed`, or not below `laag` and not above `hoog` where these are not None."""
    if regel["goed"] is not None:
        return waarde in regel["goed"]
    if regel["laag"] is not None and waarde < regel["laag"]:
        return False
    return regel["hoog"] is None or waarde <= regel["hoog"]


def antwoord_bij(regel: dict, waarde: object) -> str:
    """The answer as the reader gave it: the label of a choice, or a number with its unit."""
    if regel["goed"] is not None:
        return regel["antwoorden"][waarde]
    return zonder_nullen(waarde, 1) + " " + regel["eenheid"]


def past_of_niet(goed: bool) -> str:
    """Whether a rule holds, in words that stay on one line."""
    return "✓\u00a0past" if goed else "✗\u00a0past\u00a0niet"


def definitie(invoer: dict, gegevens: dict) -> dict:
    """The rules one by one: `rijen` with regel, antwoord, past and plaats; `ja`, 1 where the question is answered with yes (a job: flexible).

    `beslist`: the rule that decided, in words: of a job the one that applies, of a person the first that does not hold, else "". `niet`: how
    many do not hold. Bounds count as within.
    Bron: PBL 2019, Bevindingen: regionale verschillen, noot 1 en noot 2.
    """
    rijen = []
    beslist = ""
    niet = 0
    if invoer["vraag"] == "baan":
        baan = gegevens["baan"]
        soort = soort_baan(invoer["contract"], invoer["uren_per_week"], baan["grens"])
        antwoord = baan["contracten"][invoer["contract"]]
        if invoer["contract"] == "vast":
            antwoord += ", " + zonder_nullen(invoer["uren_per_week"], 1) + " uur per week"
        for regel in baan["regels"]:
            geldt = regel["soort"] == soort
            if geldt:
                beslist = regel["kort"]
            rijen.append({"regel": regel["regel"], "antwoord": antwoord, "past": past_of_niet(geldt), "plaats": regel["plaats"]})
        return {"rijen": rijen, "ja": 0 if soort == "vast" else 1, "beslist": beslist, "niet": 0}
    for regel in gegevens[invoer["vraag"]]["regels"]:
        waarde = invoer[regel["invoer"]]
        goed = regel_past(regel, waarde)
        if not goed:
            niet += 1
            if beslist == "":
                beslist = regel["kort"]
        rijen.append({"regel": regel["regel"], "antwoord": antwoord_bij(regel, waarde), "past": past_of_niet(goed), "plaats": regel["plaats"]})
    return {"rijen": rijen, "ja": 1 if niet == 0 else 0, "beslist": beslist, "niet": niet}
