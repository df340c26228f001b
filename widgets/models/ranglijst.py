"""The regions in the order of one measure. Bron: UWV 2018, tabel 3.2."""

from .getallen import met_teken
from .regiomaten import maatwaarden


def ranglijst(invoer: dict, gegevens: dict) -> dict:
    """All regions from high to low (or low to high) by the measure `maat`, as difference with the country [percentage points].

    `regels`: rij, code, regio, klasse, verschil, label; `gekozen`: the chosen region's line again; `rijen`: with every measure of table 3.2.
    `in_klasse` marks who belongs to the chosen class. `plek` is the chosen region's rank, 0 without one.
    Bron: UWV 2018, tabel 3.2 en tabel 2.1.
    """
    kolommen = {}
    for sleutel in gegevens["maten"]:
        kolommen[sleutel] = maatwaarden(gegevens, sleutel, "totaal")
    eigen = kolommen[invoer["maat"]]
    teken = -1 if invoer["volgorde"] == "hoog" else 1
    volgorde = sorted([{"i": i, "waarde": teken * eigen["regios"][i]["waarde"]} for i in range(len(eigen["regios"]))], key=lambda r: r["waarde"])
    regels = []
    rijen = []
    gekozen = []
    plek = 0
    for v in volgorde:
        r = eigen["regios"][v["i"]]
        verschil = r["waarde"] - eigen["land"]
        regel = {
            "rij": len(regels), "code": r["code"], "regio": r["regio"].split(" (")[0], "klasse": r["klasse"], "verschil": verschil, "label": met_teken(verschil, 1),
            "in_klasse": 1 if invoer["klasse"] == "" or invoer["klasse"] == r["klasse"] else 0,
        }
        regels.append(regel)
        rij = {"rang": r["rang"], "code": r["code"], "regio": r["regio"], "klasse": r["klasse"]}
        for sleutel in kolommen:
            rij[sleutel] = kolommen[sleutel]["regios"][v["i"]]["waarde"] - kolommen[sleutel]["land"]
        rijen.append(rij)
        if r["code"] == invoer["regio"]:
            gekozen.append(regel)
            plek = r["rang"]
    eerste = regels[0]
    laatste = regels[len(regels) - 1]
    return {"regels": regels, "rijen": rijen, "gekozen": gekozen, "plek": plek, "land": eigen["land"], "hoogste": eerste if teken < 0 else laatste, "laagste": laatste if teken < 0 else eerste}
