"""Why two regions differ: who live there, or where they live. Bron: PBL 2019; the decomposition is Kitagawa-Oaxaca-Blinder's."""

from .kans import met_tekens, tot
from .kansen import gewicht_van, weeg, zonder_gewicht


def regiomix(invoer: dict, einde: str, kenmerken: list) -> dict:
    """Shares in a region: `gewichten` per characteristic, `rest` (of whom the source gives no chance), and `hoog` and `niet_westers` as shares.

    Of former unemployed the low and high educated are those two groups of the source; high comes first if they exceed a hundred percent.
    """
    starters = invoer["groep"] == "starters"
    hoog = invoer["hoogopgeleid" + einde] / 100
    laag = min(invoer["laagopgeleid" + einde] / 100, 1 - hoog)
    niet_westers = invoer["niet_westers" + einde] / 100
    gewichten = {}
    for kenmerk in kenmerken:
        if kenmerk["naam"] == "persoon":
            gewichten["persoon"] = [niet_westers, 1 - niet_westers] if starters else [laag, hoog]
        else:
            gewichten[kenmerk["naam"]] = gewicht_van(kenmerk, invoer[kenmerk["naam"] + einde])
    return {"gewichten": gewichten, "rest": 0 if starters else 1 - laag - hoog, "hoog": hoog, "niet_westers": niet_westers}


def samenstelling(invoer: dict, gegevens: dict) -> dict:
    """The difference in mean chance between two regions of the reader's making, A - B, as composition plus circumstances [percentage points].

    Kitagawa-Oaxaca-Blinder: each characteristic's difference in shares times its effect is composition; what the same people's chance
    differs between the two places is circumstances. The source's effects are the same everywhere, so no interaction is left.
    The reader's own assumptions: `eigen_kenmerk` (points that the characteristic without a figure makes) and `kans_midden` (the chance
    of former unemployed between the two levels of education). All outcomes are [low, high].
    Bron: PBL 2019, … doordat in die regio’s meer kwetsbare groepen wonen; … en door de regionale omstandigheden.
    """
    groep = gegevens["groepen"][invoer["groep"]]
    starters = invoer["groep"] == "starters"
    a = regiomix(invoer, "", groep["kenmerken"])
    b = regiomix(invoer, "_b", groep["kenmerken"])
    delen = []
    for kenmerk in groep["kenmerken"]:
        naam = kenmerk["naam"]
        gewichten = zonder_gewicht(groep)
        gewichten[naam] = [a["gewichten"][naam][0] - b["gewichten"][naam][0], a["gewichten"][naam][1] - b["gewichten"][naam][1]]
        rest = a["rest"] - b["rest"] if naam == "persoon" else 0
        som = weeg(-rest, gewichten, groep)
        som = [som[0] + rest * invoer["kans_midden"], som[1] + rest * invoer["kans_midden"]]
        titel = kenmerk["titel"] + (" (deels eigen aanname)" if abs(rest) > 1e-9 else "")
        delen.append({"naam": titel, "soort": "persoon" if naam == "persoon" else "regio", "laag": som[0], "hoog": som[1]})
    # Of starters the size of education is the reader's to assume, of former unemployed that of a migration background.
    eigen = (a["hoog"] - b["hoog"]) * invoer["eigen_kenmerk"] if starters else (b["niet_westers"] - a["niet_westers"]) * invoer["eigen_kenmerk"]
    delen.append({"naam": gegevens["kenmerk_zonder_cijfer"][invoer["groep"]] + " (eigen aanname)", "soort": "persoon", "laag": eigen, "hoog": eigen})
    wie = delen_samen(delen, "persoon")
    waar = delen_samen(delen, "regio")
    verschil = [wie[0] + waar[0], wie[1] + waar[1]]
    volgorde = [
        {"naam": delen[2]["naam"], "van": delen[2], "soort": "persoon", "nadruk": 0},
        {"naam": delen[3]["naam"], "van": delen[3], "soort": "persoon", "nadruk": 0},
        {"naam": "Samen: wie er wonen", "van": {"laag": wie[0], "hoog": wie[1]}, "soort": "persoon", "nadruk": 1},
        {"naam": delen[0]["naam"], "van": delen[0], "soort": "regio", "nadruk": 0},
        {"naam": delen[1]["naam"], "van": delen[1], "soort": "regio", "nadruk": 0},
        {"naam": "Samen: waar zij wonen", "van": {"laag": waar[0], "hoog": waar[1]}, "soort": "regio", "nadruk": 1},
        {"naam": "Verschil, A min B", "van": {"laag": verschil[0], "hoog": verschil[1]}, "soort": "som", "nadruk": 1},
    ]
    balken = []
    rijen = []
    for deel in volgorde:
        waarde = met_tekens([deel["van"]["laag"], deel["van"]["hoog"]])
        balken.append({"rij": len(balken), "naam": deel["naam"], "waarde": waarde, "laag": deel["van"]["laag"], "hoog": deel["van"]["hoog"], "soort": deel["soort"], "nadruk": deel["nadruk"]})
        rijen.append({"deel": deel["naam"], "verschil": waarde})
    midden_telt = 1 if abs(a["rest"] - b["rest"]) > 1e-9 else 0
    kansen = []
    for mix in [a, b]:
        kans = weeg(1 - mix["rest"], mix["gewichten"], groep)
        punten = mix["rest"] * invoer["kans_midden"] + ((mix["hoog"] if starters else -mix["niet_westers"]) * invoer["eigen_kenmerk"])
        kansen.append([kans[0] + punten, kans[1] + punten])
    te_veel = [naam for naam, einde in [["A", ""], ["B", "_b"]] if not starters and invoer["hoogopgeleid" + einde] + invoer["laagopgeleid" + einde] > 100]
    return {
        "balken": balken, "rijen": rijen, "wie": wie, "waar": waar, "verschil": verschil, "kans_a": kansen[0], "kans_b": kansen[1], "te_veel": te_veel, "midden_telt": midden_telt,
        "tekst_a": tot(kansen[0]), "tekst_b": tot(kansen[1]), "tekst_verschil": met_tekens(verschil),
    }


def delen_samen(delen: list, soort: str) -> list:
    """[low, high] of the parts of one kind together."""
    laag = 0.0
    hoog = 0.0
    for deel in delen:
        if deel["soort"] == soort:
            laag += deel["laag"]
            hoog += deel["hoog"]
    return [laag, hoog]

