"""One region beside the country and the other 34. Bron: UWV 2018."""

from .getallen import cijfers, met_teken
from .regiomaten import maatwaarden
from .verband import gemiddelde, standaardafwijking


def toonwaarde(waarde: float, maat: dict) -> str:
    """A value as its measure shows it: a change with its sign."""
    return met_teken(waarde, 1) if maat["verandering"] == 1 else cijfers(waarde, 1)


def regioprofiel(invoer: dict, gegevens: dict) -> dict:
    """Each measure for the chosen region: `rijen` with region, land, verschil, rank and the lowest and highest region; all 35 as `stippen`.

    Places in the chart (`rx`) run from 0 (the lowest region) to 1 (the highest), per measure. `lijkt_op`: the three regions at the
    smallest distance, the root of the mean squared difference over all measures, each in its own standard deviations.
    Bron: UWV 2018, tabel 3.2 en tabel B.1 tot en met B.9.
    """
    stippen = []
    landen = []
    gekozen = []
    rijen = []
    regels = []
    # Per measure every region's value in standard deviations, for who is like whom.
    standaard = []
    nummer = -1
    for i in range(len(gegevens["regios"])):
        if gegevens["regios"][i]["code"] == invoer["regio"]:
            nummer = i
    for sleutel in gegevens["maten"]:
        maat = gegevens["maten"][sleutel]
        gevonden = maatwaarden(gegevens, sleutel, "totaal")
        waarden = [r["waarde"] for r in gevonden["regios"]]
        laag = min(waarden)
        hoog = max(waarden)
        sd = standaardafwijking(waarden)
        midden = gemiddelde(waarden)
        standaard.append([(w - midden) / sd for w in waarden])
        laagste = ""
        hoogste = ""
        for r in gevonden["regios"]:
            stippen.append({"rij": len(rijen), "code": r["code"], "regio": r["regio"], "rx": (r["waarde"] - laag) / (hoog - laag), "label": toonwaarde(r["waarde"], maat)})
            if r["waarde"] == laag:
                laagste = r["regio"].split(" (")[0]
            if r["waarde"] == hoog:
                hoogste = r["regio"].split(" (")[0]
        landen.append({"rij": len(rijen), "rx": (gevonden["land"] - laag) / (hoog - laag), "label": "land " + toonwaarde(gevonden["land"], maat)})
        regels.append({"rij": len(rijen), "tekst": maat["naam"], "kort": maat["optie"], "laag": toonwaarde(laag, maat), "hoog": toonwaarde(hoog, maat)})
        rij = {
            "maat": maat["naam"], "regio": "–", "land": toonwaarde(gevonden["land"], maat), "verschil": "–", "rang": "–",
            "laagste": laagste + " (" + toonwaarde(laag, maat) + ")", "hoogste": hoogste + " (" + toonwaarde(hoog, maat) + ")", "waarde": 0.0, "afstand": 0.0, "plaats": 0,
        }
        if nummer >= 0:
            r = gevonden["regios"][nummer]
            rij["regio"] = toonwaarde(r["waarde"], maat)
            rij["verschil"] = met_teken(r["waarde"] - gevonden["land"], 1)
            rij["rang"] = cijfers(r["rang"], 0)
            rij["waarde"] = r["waarde"]
            rij["afstand"] = r["waarde"] - gevonden["land"]
            rij["plaats"] = r["rang"]
            gekozen.append({"rij": len(rijen), "rx": (r["waarde"] - laag) / (hoog - laag), "label": rij["regio"] + " (plaats " + rij["rang"] + ")"})
        rijen.append(rij)
    lijkt_op = []
    if nummer >= 0:
        afstanden = []
        for i in range(len(gegevens["regios"])):
            if i != nummer:
                afstanden.append({"regio": gegevens["regios"][i]["regio"], "code": gegevens["regios"][i]["code"], "afstand": gemiddelde([(s[i] - s[nummer]) ** 2 for s in standaard]) ** 0.5})
        lijkt_op = sorted(afstanden, key=lambda a: a["afstand"])[0:3]
    return {"rijen": rijen, "stippen": stippen, "landen": landen, "gekozen": gekozen, "regels": regels, "lijkt_op": lijkt_op, "nummer": nummer}
