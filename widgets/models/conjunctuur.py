"""A sketch: how unemployment in a region follows that of the country, more or less strongly. Bron: ESB 2012; Platform31 2015."""

from .getallen import afgerond, cijfers, met_teken, telwoord


def werkloosheid_regio(land: float, uitslag: float, niveau: float, midden: float) -> float:
    """Unemployment of the region [percent] at that of the country: `uitslag` times as far from the middle, plus `niveau`; not below nought.

    The form is ours: ESB only says that a competitive economy is more sensitive to the business cycle.
    Bron: ESB 2012, Het ‘industriële ecosysteem’ van Brainport, figuur 1.
    """
    return max(0.0, midden + niveau + uitslag * (land - midden))


def kruising(uitslag: float, niveau: float, midden: float, laag: float, hoog: float) -> float | None:
    """Where country and region are equal [percent], between the anchors; None where they are not, or are everywhere."""
    if abs(uitslag - 1) < 1e-9:
        return None
    waar = midden - niveau / (uitslag - 1)
    return waar if waar >= laag - 1e-9 and waar <= hoog + 1e-9 else None


def meer_of_minder_werklozen(verschil: float) -> str:
    """A rounded difference in percentage points as people in a thousand: "8 werklozen meer", "1 werkloze minder", "evenveel werklozen"."""
    aantal = int(abs(verschil) * 10 + 0.5 + 1e-9)
    if aantal == 0:
        return "evenveel werklozen"
    return telwoord(aantal, "werkloze", "werklozen") + (" meer" if verschil > 0 else " minder")


def afgerond_gelijk(verschil: float, exact: float) -> str:
    """What stands before "evenveel" and the like where a difference is nought only because it was rounded."""
    return "afgerond " if verschil == 0 and abs(exact) > 1e-9 else ""


def conjunctuur(invoer: dict, gegevens: dict) -> dict:
    """Unemployment in country and region at `stand` [percent], their `verschil` [percentage points], and where they are equal (`gelijk`, or None).

    The sketch turns about the middle of the two anchors. `lijn`: the region (regio) at the country's level (land), with the corner where it would pass
    below nought. `einden`: the values at the ends of both lines; `nu`: the chosen state; `rijen`: the same as a table.
    Bron: ESB 2012, Het ‘industriële ecosysteem’ van Brainport, figuur 1; Platform31 2015, Inleiding (de twee ankers).
    """
    laag = gegevens["laag"]
    hoog = gegevens["hoog"]
    midden = (laag + hoog) / 2
    uitslag = invoer["uitslag"]
    niveau = invoer["niveau"]
    stand = invoer["stand"]
    lijn = [{"land": laag, "regio": werkloosheid_regio(laag, uitslag, niveau, midden)}]
    bodem = midden - (midden + niveau) / uitslag if uitslag > 0 else 0.0
    if bodem > laag + 1e-9:
        lijn.append({"land": bodem, "regio": 0.0})
    lijn.append({"land": hoog, "regio": werkloosheid_regio(hoog, uitslag, niveau, midden)})
    top = gegevens["assen"][0] if lijn[-1]["regio"] <= gegevens["assen"][0] else gegevens["assen"][1]
    # What is shown are one-decimal figures: the difference is that of the figures shown.
    exact = werkloosheid_regio(stand, uitslag, niveau, midden)
    regio = afgerond(exact, 1)
    verschil = afgerond(regio - stand, 1)
    einden = []
    for kant in ["links", "rechts"]:
        punt = lijn[0] if kant == "links" else lijn[-1]
        for naam in ["land", "regio"]:
            waarde = cijfers(punt[naam], 1)
            ander = punt["regio"] if naam == "land" else punt["land"]
            # Of two that are equal the region stands above.
            boven = punt[naam] > ander or (punt[naam] == ander and naam == "regio")
            einden.append({"kant": kant, "reeks": naam, "land": punt["land"], "y": punt[naam], "ander": ander, "boven": 1 if boven else 0, "top": top, "tekst": waarde if kant == "links" else naam + " " + waarde})
    gelijk = kruising(uitslag, niveau, midden, laag, hoog)
    kruis = []
    if gelijk is not None:
        kruis.append({"land": gelijk, "tekst": "gelijk bij " + cijfers(gelijk, 1), "kant": "rechts" if gelijk < laag + 0.6 * (hoog - laag) else "links"})
    rijen = []
    for land in gegevens["standen"]:
        zuiver = werkloosheid_regio(land, uitslag, niveau, midden)
        daar = afgerond(zuiver, 1)
        scheelt = afgerond(daar - land, 1)
        rijen.append({"land": land, "regio": daar, "verschil": scheelt, "per_duizend": afgerond_gelijk(scheelt, zuiver - land) + meer_of_minder_werklozen(scheelt)})
    bijna = afgerond_gelijk(verschil, exact - stand)
    tekst = bijna + "evenveel" if verschil == 0 else met_teken(verschil, 1) + " procentpunt"
    return {
        "land": stand, "regio": regio, "verschil": verschil, "bijna": bijna, "per_duizend": bijna + meer_of_minder_werklozen(verschil), "gelijk": gelijk, "op_nul": 1 if len(lijn) > 2 else 0,
        "lijn": lijn, "einden": einden, "kruis": kruis, "nu": [{"land": stand, "regio": exact, "top": top, "tekst": tekst}], "rijen": rijen,
    }
