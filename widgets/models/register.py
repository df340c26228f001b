"""How many people are in the register and which share works, with and without the correction. Bron: UWV 2018, paragraaf 3.1."""

from .getallen import cijfers


def aandeel_met_werk(werkzaam: float, personen: float) -> float:
    """The share at work [percent] of the people in the register.

    Bron: UWV 2018, paragraaf 3.1, het aandeel werkzame personen.
    """
    return werkzaam / personen * 100


def register(invoer: dict, gegevens: dict) -> dict:
    """Per year the people in the register and the share at work, with and without the people who left it later: `rijen`.

    `gegevens`: per group its `jaren`, each with jaar, werkzaam, met and zonder [persons]: with the correction and without. `balken` for
    the figure: van, tot, soort (werkt, rest or weg), `regels` the words above them, `einde` where the axis ends. Of the chosen year
    `keuze`; `stijging_met` and `stijging_zonder` from the first year to the last [percentage points], `groei_met` and `groei_zonder` of
    the register [percent].
    Bron: UWV 2018, tabel B.1, tabel B.4, tabel B.7 en tabel B.9A.
    """
    jaren = gegevens["groepen"][invoer["groep"]]["jaren"]
    telling = invoer["telling"]
    rijen = []
    balken = []
    regels = []
    keuze = None
    einde = 0
    for jaar in jaren:
        einde = max(einde, jaar["zonder"])
    for jaar in jaren:
        rij = {
            "jaar": jaar["jaar"], "werkzaam": jaar["werkzaam"], "met": jaar["met"], "zonder": jaar["zonder"], "weg": jaar["zonder"] - jaar["met"],
            "aandeel_met": aandeel_met_werk(jaar["werkzaam"], jaar["met"]), "aandeel_zonder": aandeel_met_werk(jaar["werkzaam"], jaar["zonder"]),
        }
        plaats = len(rijen)
        gekozen = 1 if jaar["jaar"] == invoer["jaar"] else 0
        rijen.append(rij)
        if gekozen == 1:
            keuze = rij
        balken.append({"rij": plaats, "soort": "werkt", "van": 0, "tot": jaar["werkzaam"], "einde": einde})
        balken.append({"rij": plaats, "soort": "rest", "van": jaar["werkzaam"], "tot": jaar["met"], "einde": einde})
        if telling != "met" and rij["weg"] > 0:
            balken.append({"rij": plaats, "soort": "weg", "van": jaar["met"], "tot": jaar["zonder"], "einde": einde})
        met = cijfers(rij["aandeel_met"], 1) + "% van " + cijfers(jaar["met"], 0)
        zonder = cijfers(rij["aandeel_zonder"], 1) + "% van " + cijfers(jaar["zonder"], 0)
        if telling == "naast":
            regels.append({"rij": plaats, "regel": 0, "nadruk": gekozen, "tekst": jaar["jaar"] + " met correctie: " + met})
            regels.append({"rij": plaats, "regel": 1, "nadruk": gekozen, "tekst": jaar["jaar"] + " zonder: " + zonder})
        else:
            regels.append({"rij": plaats, "regel": 1, "nadruk": gekozen, "tekst": jaar["jaar"] + ": " + (met if telling == "met" else zonder) + " werkt"})
    eerste = rijen[0]
    laatste = rijen[-1]
    return {
        "rijen": rijen,
        "balken": balken,
        "regels": regels,
        "keuze": keuze,
        "aandeel_met": keuze["aandeel_met"],
        "aandeel_zonder": keuze["aandeel_zonder"],
        "weg": keuze["weg"],
        "eerste": eerste["jaar"],
        "laatste": laatste["jaar"],
        "stijging_met": laatste["aandeel_met"] - eerste["aandeel_met"],
        "stijging_zonder": laatste["aandeel_zonder"] - eerste["aandeel_zonder"],
        "groei_met": (laatste["met"] / eerste["met"] - 1) * 100,
        "groei_zonder": (laatste["zonder"] / eerste["zonder"] - 1) * 100,
    }
