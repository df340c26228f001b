"""Jobs against what the Werkkamer estimated that a region needs. Bron: UWV 2018, tabel B.6."""

from .getallen import cijfers
from .lijst import op_volgorde, plek_op_schaal, schaalstreepjes
from .verband import gemiddelde


def deel_van_indicatie(telling: dict, jaren: list) -> float:
    """Jobs as a share of the indication, mean of the years [percent].

    Bron: UWV 2018, tabel B.6 en noot 13.
    """
    return gemiddelde([telling["banen"]["totaal"][j] / telling["indicatie"]["totaal"][j] * 100 for j in jaren])


def indicatie(invoer: dict, gegevens: dict) -> dict:
    """Jobs as percent of the indication, for a year or the mean of the years, of each region and of the country [percent].

    The country is the mean of the regions, as the study prints it, or weighed: all jobs over the whole indication. `rijen`: one per
    region, high to low, with each year, the mean and the difference from the country [percentage points]; `punten`, `land`,
    `gekozen`, `schaal` and `streep` are what the figure draws. Without a chosen region the country is the chosen one.
    Bron: UWV 2018, tabel B.6, noot 13 en noot 26.
    """
    jaren = gegevens["jaren"]
    if invoer["jaar"] != "gemiddeld":
        jaren = [invoer["jaar"]]
    bereik = gegevens["bereik"]
    waarden = [{"code": r["code"], "regio": r["regio"], "waarde": deel_van_indicatie(r["telling"], jaren)} for r in gegevens["regios"]]
    land_regios = gemiddelde([w["waarde"] for w in waarden])
    land_gewogen = deel_van_indicatie(gegevens["land"]["telling"], jaren)
    land = land_gewogen if invoer["land"] == "gewogen" else land_regios
    punten = op_volgorde(waarden, 100, bereik)
    tellingen = {}
    for r in gegevens["regios"]:
        tellingen[r["code"]] = r
    rijen = []
    eigen = None
    van = plek_op_schaal(100, bereik)
    gekozen = {"rij": 0, "plek": plek_op_schaal(land, bereik), "van": van, "tekst": ""}
    for p in punten:
        rij = {"code": p["code"], "regio": tellingen[p["code"]]["regio"], "waarde": p["waarde"], "verschil": p["waarde"] - land}
        for j in gegevens["jaren"]:
            rij["in_" + j] = deel_van_indicatie(tellingen[p["code"]]["telling"], [j])
        rij["gemiddeld"] = deel_van_indicatie(tellingen[p["code"]]["telling"], gegevens["jaren"])
        rijen.append(rij)
        if p["code"] == invoer["regio"]:
            eigen = rij
            gekozen = {"rij": p["rij"], "plek": p["plek"], "van": van, "tekst": cijfers(p["waarde"], 1)}
    return {
        "rijen": rijen,
        "punten": punten,
        "gekozen": [gekozen],
        "land": [{"rij": 0, "naam": "Nederland", "plek": plek_op_schaal(land, bereik), "van": van, "tekst": cijfers(land, 1)}],
        "schaal": schaalstreepjes(bereik, 20),
        "streep": [{"plek": van, "tekst": "indicatie"}],
        "eigen": eigen,
        "jaren": jaren,
        "land_waarde": land,
        "land_regios": land_regios,
        "land_gewogen": land_gewogen,
        "boven": len([w for w in waarden if w["waarde"] >= 100 - 1e-9]),
        "tekst_regio": "geen gekozen" if eigen is None else cijfers(eigen["waarde"], 1) + " procent",
    }
