"""A training programme held against the factors of successful training: points per factor, and which is weakest. Bron: KWI 2020."""

from .getallen import cijfers, opsomming, telwoord


def factorpunten(factor: dict, invoer: dict, punten: dict) -> dict:
    """The points of one factor: `punten` out of `hoogste`, over the `beantwoord` statements; `onbekend` counts those the reader does not know.

    `punten`: per answer that counts its points. Not answered and not known count for nothing, above and below the line.
    """
    meest = max([punten[code] for code in punten])
    gehaald = 0
    beantwoord = 0
    onbekend = 0
    for uitspraak in factor["uitspraken"]:
        antwoord = invoer[uitspraak["invoer"]]
        if antwoord in punten:
            beantwoord += 1
            gehaald += punten[antwoord]
        elif antwoord != "":
            onbekend += 1
    return {"naam": factor["naam"], "punten": gehaald, "hoogste": beantwoord * meest, "beantwoord": beantwoord, "onbekend": onbekend}


def minst_sterk(stand: list) -> list:
    """The places in `stand` (see `factorpunten`) with the smallest share of their points; none where all filled in share equally, or one is filled in."""
    aandelen = [deel["punten"] / deel["hoogste"] for deel in stand if deel["beantwoord"] > 0]
    if len(aandelen) == 0 or min(aandelen) == max(aandelen):
        return []
    # Equal fractions are equal numbers: one division, rounded once.
    return [i for i in range(len(stand)) if stand[i]["beantwoord"] > 0 and stand[i]["punten"] / stand[i]["hoogste"] == min(aandelen)]


def punten_van(deel: dict) -> str:
    """The points of one factor in words: "2 van de 6 punten"."""
    return cijfers(deel["punten"], 0) + " van de " + cijfers(deel["hoogste"], 0) + " punten"


def scholing(invoer: dict, gegevens: dict) -> dict:
    """The profile of a programme: `stand`, per factor its points; `balken` to draw; `zwakst`, the places of the weakest; `rijen` per statement.

    `gegevens`: `factoren` with naam and `uitspraken` (invoer, uitspraak, aanbeveling); `punten` per answer that counts; `antwoorden`, what
    each answer is called. `advies`: what the source says with the statements of a single weakest factor that are not fully so.
    Bron: KWI 2020, Post-initiële scholing; de punten zijn van ons.
    """
    meest = max([gegevens["punten"][code] for code in gegevens["punten"]])
    stand = [factorpunten(factor, invoer, gegevens["punten"]) for factor in gegevens["factoren"]]
    zwakst = minst_sterk(stand)
    balken = []
    rijen = []
    advies = []
    beantwoord = 0
    onbekend = 0
    for i in range(len(stand)):
        deel = stand[i]
        beantwoord += deel["beantwoord"]
        onbekend += deel["onbekend"]
        ingevuld = deel["beantwoord"] > 0
        zwak = 1 if i in zwakst else 0
        balken.append({
            "rij": i, "naam": deel["naam"] + (", minst sterk" if zwak == 1 else ""), "zwak": zwak,
            "aandeel": deel["punten"] / deel["hoogste"] * 100 if ingevuld else None, "tekst": punten_van(deel) if ingevuld else "niet ingevuld",
        })
        for uitspraak in gegevens["factoren"][i]["uitspraken"]:
            antwoord = invoer[uitspraak["invoer"]]
            rijen.append({"factor": deel["naam"], "uitspraak": uitspraak["uitspraak"], "antwoord": gegevens["antwoorden"][antwoord], "aanbeveling": uitspraak["aanbeveling"]})
            if zwak == 1 and len(zwakst) == 1 and antwoord in gegevens["punten"] and gegevens["punten"][antwoord] < meest:
                advies.append(uitspraak["aanbeveling"])
    return {"stand": stand, "zwakst": zwakst, "balken": balken, "rijen": rijen, "advies": advies, "beantwoord": beantwoord, "onbekend": onbekend, "uitspraken": len(rijen)}


def zin_scholing(uitkomst: dict) -> str:
    """Which factor is weakest, in words: the first sentence of the answer."""
    ingevuld = [deel for deel in uitkomst["stand"] if deel["beantwoord"] > 0]
    zwakst = [uitkomst["stand"][i] for i in uitkomst["zwakst"]]
    if len(ingevuld) == 0:
        return "Er is nog geen uitspraak beantwoord met ja, deels of nee."
    if len(ingevuld) == 1:
        naam = ingevuld[0]["naam"]
        return "Alleen " + naam[0].lower() + naam[1 : len(naam)] + " is ingevuld: " + punten_van(ingevuld[0]) + "."
    if len(zwakst) == 0:
        hoeveel = "een even groot deel van de punten"
        if ingevuld[0]["punten"] == 0:
            hoeveel = "geen punten"
        if ingevuld[0]["punten"] == ingevuld[0]["hoogste"]:
            hoeveel = "alle punten"
        wie = "alle " if len(ingevuld) == len(uitkomst["stand"]) else "de "
        return "Er is geen zwakste factor: " + wie + telwoord(len(ingevuld), "", "ingevulde factoren" if wie == "de " else "factoren") + " krijgen " + hoeveel + "."
    namen = [deel["naam"][0].lower() + deel["naam"][1 : len(deel["naam"])] for deel in zwakst]
    if len(zwakst) == 1:
        return "Het minst sterk is " + namen[0] + ": " + punten_van(zwakst[0]) + "."
    return "Het minst sterk zijn " + opsomming([namen[i] + " (" + punten_van(zwakst[i]) + ")" for i in range(len(namen))]) + "."
