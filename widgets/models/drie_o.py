"""Who is tied to whom, as a drawing of names and lines, and what is left of it without one name. Bron: ESB 2012."""

from .etiketten import plaats_namen


def bij_naam(naam: str, banden: list) -> list:
    """The ties of one name."""
    return [b for b in banden if b["van"] == naam or b["naar"] == naam]


def anderen_van(naam: str, banden: list) -> list:
    """Who is tied to a name, each once, in the order of the ties; a tie with itself does not count."""
    gevonden = []
    for b in bij_naam(naam, banden):
        ander = b["naar"] if b["van"] == naam else b["van"]
        if ander != naam and ander not in gevonden:
            gevonden.append(ander)
    return gevonden


def losse_delen(namen: list, banden: list) -> list:
    """The parts of a network: lists of names that can reach each other along ties. Who is tied to nobody else is a part alone."""
    gezien = []
    delen = []
    for begin in namen:
        if begin in gezien:
            continue
        deel = [begin]
        gezien.append(begin)
        plaats = 0
        while plaats < len(deel):
            for ander in anderen_van(deel[plaats], banden):
                if ander not in gezien:
                    gezien.append(ander)
                    deel.append(ander)
            plaats += 1
        delen.append(deel)
    return delen


def telt_mee(band: dict, domein: str) -> bool:
    """Whether a tie counts in a domain: "" is all there is, and what holds for every domain counts in each."""
    return domein == "" or band["domein"] == domein or band["domein"] == "alle"


def wat_wegvalt(naam: str, banden: list) -> dict:
    """What is left of a network of ties without one name: `alleen`, who has no tie with another left, and how many parts of two or more
    names there are before (`delen_voor`) and after (`delen_na`)."""
    namen = []
    for b in banden:
        for eind in [b["van"], b["naar"]]:
            if eind not in namen:
                namen.append(eind)
    rest = [b for b in banden if b["van"] != naam and b["naar"] != naam]
    na = losse_delen([n for n in namen if n != naam], rest)
    return {
        "alleen": [deel[0] for deel in na if len(deel) == 1],
        "delen_voor": len([deel for deel in losse_delen(namen, banden) if len(deel) > 1]),
        "delen_na": len([deel for deel in na if len(deel) > 1]),
    }


def lijn_tussen(band: dict, namen: dict, gekozen: str, domein: str) -> dict:
    """A tie as it is drawn: both ends, wide and narrow, its `staat`, and `lus`, 1 for a tie with itself."""
    a = namen[band["van"]]
    z = namen[band["naar"]]
    staat = "buiten"
    if telt_mee(band, domein):
        staat = "gekozen" if band["van"] == gekozen or band["naar"] == gekozen else "gewoon"
    return {
        "rx": a["x"], "ry": a["y"], "rx2": z["x"], "ry2": z["y"], "rx_smal": a["x_smal"], "ry_smal": a["y_smal"], "rx2_smal": z["x_smal"], "ry2_smal": z["y_smal"],
        "staat": staat, "lus": 1 if band["van"] == band["naar"] else 0,
    }


def in_beeldpunten(lijnen: list, maat: str, breed: float, hoog: float) -> list:
    """The lines in pixels, with how much it matters that a name covers one."""
    gewicht = {"gekozen": 4, "gewoon": 1, "buiten": 0}
    return [[w["rx" + maat] * breed, (1 - w["ry" + maat]) * hoog, w["rx2" + maat] * breed, (1 - w["ry2" + maat]) * hoog, gewicht[w["staat"]]] for w in lijnen]


def breedte_van_letter(naam: str, gekozen: bool) -> float:
    """The mean width of a letter in a name as it is drawn [pixels]: capitals are wider, the chosen one is bold and stands a little further off."""
    hoofdletters = 0
    for i in range(len(naam)):
        if naam[i] != naam[i].lower():
            hoofdletters += 1
    if gekozen:
        return 6.6 + (3.5 * hoofdletters + 4) / len(naam)
    return 5.4 + (3 * hoofdletters + 2) / len(naam)


def drie_o(invoer: dict, gegevens: dict) -> dict:
    """The network around one `actor` within a `domein` ("" is all): what to draw, the ties as `rijen`, and what falls away without the actor.

    `gegevens`: `namen`, per id naam, kort, hoek, x, y, x_smal, y_smal; `banden` with van, naar, rol, domein; `hoeken`, the kind in words.
    `punten` and `lijnen` have a `staat`: "gekozen", "buur", "gewoon", or "buiten" what the domain leaves out; `lussen` are ties with itself.
    Bron: ESB 2012, Het ‘industriële ecosysteem’ van Brainport.
    """
    gekozen = invoer["actor"]
    namen = gegevens["namen"]
    tellen = [b for b in gegevens["banden"] if telt_mee(b, invoer["domein"])]
    eigen = bij_naam(gekozen, tellen)
    buren = anderen_van(gekozen, tellen)
    erin = []
    for b in tellen:
        erin += [b["van"], b["naar"]]
    punten = []
    for naam in namen:
        n = namen[naam]
        staat = "gewoon" if naam in erin else "buiten"
        orde = 100 - len(bij_naam(naam, tellen)) if naam in erin else -1
        if naam in buren:
            staat = "buur"
            orde = 1 + buren.index(naam)
        if naam == gekozen:
            staat = "gekozen"
            orde = 0
        punten.append({
            "id": naam, "naam": n["kort"], "heet": n["naam"], "soort": n["hoek"], "staat": staat, "orde": orde, "letter": breedte_van_letter(n["kort"], staat == "gekozen"),
            "rx": n["x"], "ry": n["y"], "rx_smal": n["x_smal"], "ry_smal": n["y_smal"],
        })
    zijden = ["rechts", "links", "boven", "onder", "rechtsboven", "rechtsonder", "linksboven", "linksonder"]
    lijnen = [lijn_tussen(b, namen, gekozen, invoer["domein"]) for b in gegevens["banden"]]
    # A tie with itself is a ring above its mark: names keep off it too.
    ringen = []
    ringen_smal = []
    for lijn in lijnen:
        if lijn["lus"] == 1:
            ringen.append({"rx": lijn["rx"], "ry": lijn["ry"] + 12 / 476, "orde": -1})
            ringen_smal.append({"rx": lijn["rx_smal"], "ry": lijn["ry_smal"] + 12 / 516, "orde": -1})
    ruim = plaats_namen(punten + ringen, 676, 476, [2, 24, 674, 452], zijden, in_beeldpunten(lijnen, "", 676, 476), [10, 3])
    smal = []
    for p in punten:
        # On a phone there is room for the chosen one and its neighbours.
        smal.append({"naam": p["naam"], "rx": p["rx_smal"], "ry": p["ry_smal"], "orde": p["orde"] if p["staat"] in ["gekozen", "buur"] else -1, "letter": p["letter"]})
    krap = plaats_namen(smal + ringen_smal, 296, 516, [9, 22, 289, 478], zijden, in_beeldpunten(lijnen, "_smal", 296, 516), [10, 3])
    for i in range(len(punten)):
        punten[i]["plek"] = ruim[i]
        punten[i]["plek_smal"] = krap[i]
    rijen = {"gekozen": [], "gewoon": [], "buiten": []}
    for i in range(len(lijnen)):
        b = gegevens["banden"][i]
        a = namen[b["van"]]
        z = namen[b["naar"]]
        rijen[lijnen[i]["staat"]].append({
            "wie": a["naam"], "rol": b["rol"], "met": "onderling (de ring in de tekening)" if lijnen[i]["lus"] == 1 else z["naam"], "soorten": gegevens["hoeken"][a["hoek"]] + ", " + gegevens["hoeken"][z["hoek"]],
            "domein": gegevens["domein_van_band"][b["domein"]], "keuze": lijnen[i]["staat"],
        })
    weg = wat_wegvalt(gekozen, tellen)
    return {
        "punten": punten, "lijnen": [lijn for lijn in lijnen if lijn["lus"] == 0], "lussen": [lijn for lijn in lijnen if lijn["lus"] == 1],
        "rijen": rijen["gekozen"] + rijen["gewoon"] + rijen["buiten"],
        "banden": len(eigen), "banden_samen": len(tellen), "banden_overal": len(bij_naam(gekozen, gegevens["banden"])),
        "buren": [namen[naam]["kort"] for naam in buren], "onderling_wie": [namen[b["van"]]["naam"] for b in gegevens["banden"] if b["van"] == b["naar"]], "onderling": len([b for b in eigen if b["van"] == b["naar"]]),
        "alleen": [namen[naam]["kort"] for naam in weg["alleen"]], "aantal_alleen": len(weg["alleen"]),
        "delen_voor": weg["delen_voor"], "delen_na": weg["delen_na"],
    }
