"""Measures of a region from its counts: shares, growth, jobs against the indication. Bron: UWV 2018, paragraaf 3.1."""

from .groei import groei
from .verband import gemiddelde


def regiomaat(telling: dict, maat: str, groep: str, jaar: str) -> float:
    """One measure of one region or of the country [percent].

    `telling`: quantity, group and year to count, years in order. `maat`: "aandeel" (at work, of who is registered, in `jaar`),
    "deelgroep" (of all who are registered, in `jaar`), "groei_werkzaam", "groei_personen", "groei_banen", "groei_openstaand" and
    "groei_ontstaan" (first to last year there is), "indicatie" (jobs above the indication, mean of the years), "praktijkroute" (of
    the Participatiewet group, in `jaar`).
    Bron: UWV 2018, paragraaf 3.1; noot 13; tabel B.1 tot en met B.9.
    """
    if maat == "aandeel":
        return telling["werkzaam"][groep][jaar] / telling["personen"][groep][jaar] * 100
    if maat == "deelgroep":
        return telling["personen"][groep][jaar] / telling["personen"]["totaal"][jaar] * 100
    if maat == "praktijkroute":
        return telling["personen"]["praktijkroute"][jaar] / telling["personen"]["participatiewet"][jaar] * 100
    if maat == "indicatie":
        return gemiddelde([telling["banen"]["totaal"][j] / telling["indicatie"]["totaal"][j] * 100 - 100 for j in telling["indicatie"]["totaal"]])
    jaren = [j for j in telling[maat[6 : len(maat)]][groep]]
    reeks = telling[maat[6 : len(maat)]][groep]
    return groei(reeks[jaren[0]], reeks[jaren[-1]]) * 100


def regiowaarden(gegevens: dict, maat: str, groep: str, jaar: str) -> dict:
    """`regios`: code, regio, klasse, waarde and rang (1 is the highest; equals share a rank) of each region, and `land` [percent].

    For the indication the country is the mean of the regions, as the study takes it (note 26).
    Bron: UWV 2018, tabel 3.2.
    """
    uit = []
    for r in gegevens["regios"]:
        uit.append({"code": r["code"], "regio": r["regio"], "klasse": r["klasse"], "waarde": regiomaat(r["telling"], maat, groep, jaar), "rang": 1})
    for a in uit:
        for b in uit:
            if b["waarde"] > a["waarde"] + 1e-9:
                a["rang"] += 1
    if maat == "indicatie":
        land = gemiddelde([r["waarde"] for r in uit])
    else:
        land = regiomaat(gegevens["land"]["telling"], maat, groep, jaar)
    return {"regios": uit, "land": land}
