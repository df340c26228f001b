"""The chance of the most secure path for one profile, step by step, and two profiles beside each other. Bron: PBL 2019."""

from .getallen import cijfers, met_teken
from .kansen import gewicht_van, min_gewicht, naar_buiten, weeg, zonder_gewicht


def tussen(grenzen: list, eenheid: str) -> str:
    """An interval in words: "tussen 52,3 en 52,5 procent"; one figure when both ends read the same."""
    buiten = naar_buiten(grenzen)
    laag = cijfers(buiten[0], 1)
    hoog = cijfers(buiten[1], 1)
    if laag == hoog:
        return laag + " " + eenheid
    return "tussen " + laag + " en " + hoog + " " + eenheid


def tot(grenzen: list) -> str:
    """An interval as a label: "52,3 tot 52,5"."""
    buiten = naar_buiten(grenzen)
    laag = cijfers(buiten[0], 1)
    hoog = cijfers(buiten[1], 1)
    return laag if laag == hoog else laag + " tot " + hoog


def met_tekens(grenzen: list) -> str:
    """Bounds of a difference as a label: "−4,2", "+0,5 tot +1,0"."""
    buiten = naar_buiten(grenzen)
    laag = met_teken(buiten[0], 1)
    hoog = met_teken(buiten[1], 1)
    return laag if laag == hoog else laag + " tot " + hoog


def kansprofiel(invoer: dict, einde: str, gegevens: dict) -> dict:
    """One profile, of the inputs whose names end in `einde`: `groep`, `gewichten`, `punten` of the reader's own assumption, and `stappen`.

    Each step has naam, wat was filled in (or ""), and the chance so far, laag and hoog [percent].
    """
    groep = gegevens["groepen"][invoer["groep" + einde]]
    eigen = invoer["aanname" + einde]
    gewichten = zonder_gewicht(groep)
    stand = weeg(1, gewichten, groep)
    stappen = [{"naam": "Basiskans", "wat": "basiskans", "laag": stand[0], "hoog": stand[1], "soort": "bron"}]
    woorden = [groep["naam"]]
    for kenmerk in groep["kenmerken"]:
        naam = kenmerk["naam"]
        keuze = invoer[naam + einde] if naam != "persoon" else invoer[gegevens["vraag_persoon"][invoer["groep" + einde]] + einde]
        # Who assumes something of the area in between lives in neither of the two of which the source gives the chance.
        if naam == "landsdeel" and eigen == "gebied":
            keuze = ""
        wat = ""
        gewichten[naam] = gewicht_van(kenmerk, keuze)
        for i in range(2):
            if keuze == kenmerk["waarden"][i]:
                wat = kenmerk["kort"][i]
                woorden.append(kenmerk["woorden"][i])
        stand = weeg(1, gewichten, groep)
        stappen.append({"naam": kenmerk["titel"], "wat": wat, "laag": stand[0], "hoog": stand[1], "soort": "bron"})
    punten = invoer["punten" + einde] if eigen != "" else 0
    wat = ""
    if eigen != "":
        wat = gegevens["aannames"][eigen] if eigen != "kenmerk" else gegevens["kenmerk_zonder_cijfer"][invoer["groep" + einde]]
        wat += " " + met_teken(punten, 1)
    stappen.append({"naam": "Eigen aanname", "wat": wat, "laag": stand[0] + punten, "hoog": stand[1] + punten, "soort": "eigen"})
    return {"groep": groep, "gewichten": gewichten, "punten": punten, "eigen": wat, "stappen": stappen, "woorden": " ".join(woorden)}


def kans(invoer: dict, gegevens: dict) -> dict:
    """The chance of the most secure path of profile A, and of B when `vergelijk` is "ja": `kans_a`, `kans_b` and `verschil` (A - B) as [low, high].

    `stappen`: a waterfall in rows, per profile and step: from (`van`, the middle so far) to (`naar`), with `laag` and `hoog` [percent].
    Of a difference what both share falls out, so it is known better than the two chances. `rijen`: the same as a table.
    Bron: PBL 2019, … en door de regionale omstandigheden; Is het verschil groot en voor wie? (de effecten mogen worden opgeteld).
    """
    letters = ["A", "B"] if invoer["vergelijk"] == "ja" else ["A"]
    profielen = [kansprofiel(invoer, "" if letter == "A" else "_b", gegevens) for letter in letters]
    stappen = []
    rijen = []
    titels = []
    for p in range(len(profielen)):
        # The own assumption has a row of its own only where there is one: the rest keeps its place.
        rij = 0
        vorige = profielen[p]["stappen"][0]
        for stap in profielen[p]["stappen"]:
            van = (vorige["laag"] + vorige["hoog"]) / 2
            naar = (stap["laag"] + stap["hoog"]) / 2
            gevuld = stap["wat"] != ""
            label = stap["wat"] + ": " + tot([stap["laag"], stap["hoog"]]) if gevuld else "niet ingevuld"
            stappen.append({"profiel": letters[p], "rij": rij, "van": van, "naar": naar, "laag": stap["laag"], "hoog": stap["hoog"], "soort": stap["soort"] if gevuld else "leeg", "label": label})
            rijen.append({"profiel": letters[p], "stap": stap["naam"], "wat": stap["wat"] if gevuld else "niet ingevuld", "kans": tot([stap["laag"], stap["hoog"]])})
            vorige = stap
            rij += 1
        uitkomst = [vorige["laag"], vorige["hoog"]]
        stappen.append({"profiel": letters[p], "rij": rij, "van": uitkomst[0], "naar": uitkomst[1], "laag": uitkomst[0], "hoog": uitkomst[1], "soort": "uitkomst", "label": "kans: " + tot(uitkomst)})
        rijen.append({"profiel": letters[p], "stap": "Uitkomst", "wat": "kans op het pad met een vaste baan", "kans": tot(uitkomst)})
        profielen[p]["kans"] = uitkomst
    eerste = profielen[0]
    # One heading per row; where the two groups differ, the last of the source's is named for both.
    namen = [stap["naam"] for stap in eerste["stappen"]] + ["Uitkomst"]
    if len(profielen) == 2 and profielen[1]["groep"]["naam"] != eerste["groep"]["naam"]:
        namen[3] = "Achtergrond of opleiding"
    for n in range(len(namen)):
        titels.append({"rij": n, "tekst": namen[n]})
    uit = {"stappen": stappen, "rijen": rijen, "titels": titels, "kans_a": eerste["kans"], "tekst_a": tot(eerste["kans"]), "woorden_a": eerste["woorden"], "eigen_a": eerste["eigen"]}
    uit["kans_b"] = eerste["kans"]
    uit["verschil"] = [0.0, 0.0]
    uit["tekst_b"] = "–"
    uit["tekst_verschil"] = "–"
    uit["woorden_b"] = ""
    uit["eigen_b"] = ""
    if len(profielen) == 2:
        tweede = profielen[1]
        if tweede["groep"]["naam"] == eerste["groep"]["naam"]:
            verschil = weeg(0, min_gewicht(eerste["gewichten"], tweede["gewichten"], eerste["groep"]), eerste["groep"])
            verschil = [verschil[0] + eerste["punten"] - tweede["punten"], verschil[1] + eerste["punten"] - tweede["punten"]]
        else:
            verschil = [eerste["kans"][0] - tweede["kans"][1], eerste["kans"][1] - tweede["kans"][0]]
        uit["kans_b"] = tweede["kans"]
        uit["verschil"] = verschil
        uit["tekst_b"] = tot(tweede["kans"])
        uit["tekst_verschil"] = met_tekens(verschil)
        uit["woorden_b"] = tweede["woorden"]
        uit["eigen_b"] = tweede["eigen"]
    return uit


def verschil_in_woorden(grenzen: list) -> str:
    """How much more or less chance A has than B, in words; a sentence."""
    buiten = naar_buiten(grenzen)
    if buiten[0] == 0 and buiten[1] == 0:
        return "Hun kansen zijn gelijk."
    if grenzen[0] >= -1e-9:
        return "A heeft " + meer_kans(grenzen) + " meer kans dan B."
    if grenzen[1] <= 1e-9:
        return "A heeft " + meer_kans([-grenzen[1], -grenzen[0]]) + " minder kans dan B."
    return "Wie van hen meer kans heeft, is hiermee niet te zeggen: het verschil ligt tussen " + cijfers(-buiten[0], 1) + " procentpunt minder en " + cijfers(buiten[1], 1) + " procentpunt meer voor A."


def meer_kans(grenzen: list) -> str:
    """Not less than nought: "4,2 procentpunt", "8,0 tot 8,5 procentpunt", "hooguit 3,0 procentpunt"."""
    buiten = naar_buiten(grenzen)
    if buiten[0] <= 0:
        return "hooguit " + cijfers(buiten[1], 1) + " procentpunt"
    return tot(grenzen) + " procentpunt"
