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
    met_rang(uit)
    if maat == "indicatie":
        land = gemiddelde([r["waarde"] for r in uit])
    else:
        land = regiomaat(gegevens["land"]["telling"], maat, groep, jaar)
    return {"regios": uit, "land": land}


def maatwaarden(gegevens: dict, sleutel: str, groep: str) -> dict:
    """As `regiowaarden`, of the measure with this key in `gegevens["maten"]` (maat, jaar, per_groep); `groep` where it is asked per group.

    A measure of which the counts are not published stands in `gegevens["gedrukt"]`, as the difference with the country, which is 0.
    Bron: UWV 2018, tabel 3.2.
    """
    maat = gegevens["maten"][sleutel]
    if maat["maat"] != "gedrukt":
        return regiowaarden(gegevens, maat["maat"], groep if maat["per_groep"] == 1 else maat["groep"], maat["jaar"])
    uit = [{"code": r["code"], "regio": r["regio"], "klasse": r["klasse"], "waarde": gegevens["gedrukt"][sleutel][r["code"]], "rang": 1} for r in gegevens["regios"]]
    return {"regios": met_rang(uit), "land": 0.0}


def met_rang(waarden: list) -> list:
    """The same, each with its `rang`: 1 is the highest, equals share a rank."""
    for a in waarden:
        a["rang"] = 1
        for b in waarden:
            if b["waarde"] > a["waarde"] + 1e-9:
                a["rang"] += 1
    return waarden
