"""How much of the Participatiewet group came by the Praktijkroute, and how much of its growth at work. Bron: UWV 2018, figuur 3.8 en 3.9."""

from .getallen import cijfers
from .lijst import op_volgorde, plek_op_schaal, schaalstreepjes
from .regiomaten import regiomaat


def jaar_ervoor(jaren: list, jaar: str) -> str:
    """The year that stands before `jaar` in the list; the year itself when it is the first."""
    voor = jaar
    for j in jaren:
        if j == jaar:
            return voor
        voor = j
    return voor


def groei_via_praktijkroute(werkzaam: dict, jaar: str) -> dict:
    """Growth of people at work in the Participatiewet group in `jaar`: `groei`, `route` (of it by the Praktijkroute) [persons] and `deel` [percent].

    Before its first year in the counts nobody came by the Praktijkroute. `deel` is None when the group did not grow.
    Bron: UWV 2018, figuur 3.9 en tabel B.9D.
    """
    reeks = werkzaam["participatiewet"]
    vorig = jaar_ervoor([j for j in reeks], jaar)
    groei = reeks[jaar] - reeks[vorig]
    route = werkzaam["praktijkroute"][jaar] - werkzaam["praktijkroute"].get(vorig, 0)
    return {"groei": groei, "route": route, "deel": route / groei * 100 if groei > 0 else None}


def praktijkroute_van(telling: dict, jaar: str) -> dict:
    """Both shares of one region or of the country: `register` and `groei` [percent], with the counts [persons] behind them."""
    groei = groei_via_praktijkroute(telling["werkzaam"], jaar)
    return {
        "register": regiomaat(telling, "praktijkroute", "", jaar), "in_register": telling["personen"]["participatiewet"][jaar], "route_register": telling["personen"]["praktijkroute"][jaar],
        "groei": groei["deel"], "mensen": groei["groei"], "route": groei["route"], "rest": groei["groei"] - groei["route"],
    }


def praktijkroute(invoer: dict, gegevens: dict) -> dict:
    """Per region the Praktijkroute's share in the register or in the growth of people at work, in the last year, high to low [percent].

    `rijen`: the table, in the order of the chosen `weergave`; `punten`, `land`, `gekozen`, `schaal` and `streep` (the country's share)
    are what the figure draws. `eigen`: the chosen region's figures, or None. `te_klein`: so few more people at work that one of them is a percent.
    Bron: UWV 2018, figuur 3.8, figuur 3.9, noot 23 en tabel B.9D.
    """
    jaar = gegevens["jaar"]
    soort = invoer["weergave"]
    bereik = gegevens["bereik"][soort]
    van = {}
    namen = {}
    waarden = []
    for r in gegevens["regios"]:
        van[r["code"]] = praktijkroute_van(r["telling"], jaar)
        namen[r["code"]] = r["regio"]
        waarden.append({"code": r["code"], "regio": r["regio"], "waarde": van[r["code"]][soort]})
    land = praktijkroute_van(gegevens["land"]["telling"], jaar)
    streep = land[soort]
    punten = op_volgorde(waarden, streep, bereik)
    plek = plek_op_schaal(streep, bereik)
    gekozen = {"rij": 0, "plek": plek, "van": plek, "tekst": ""}
    eigen = None
    naam = "Nederland"
    rijen = []
    for p in punten:
        cijfer = van[p["code"]]
        rijen.append({
            "code": p["code"], "regio": namen[p["code"]], "register": cijfer["register"], "route_register": cijfer["route_register"], "mensen": cijfer["mensen"], "route": cijfer["route"], "rest": cijfer["rest"],
            "deel": "geen groei" if cijfer["groei"] is None else cijfers(cijfer["groei"], 1) + " procent",
        })
        if p["code"] == invoer["regio"]:
            eigen = cijfer
            naam = namen[p["code"]]
            gekozen = {"rij": p["rij"], "plek": p["plek"], "van": plek, "tekst": "" if p["waarde"] is None else cijfers(p["waarde"], 1)}
    getoond = land if eigen is None else eigen
    return {
        "rijen": rijen,
        "punten": punten,
        "gekozen": [gekozen],
        "land": [{"rij": 0, "naam": "Nederland", "plek": plek, "van": plek, "tekst": cijfers(streep, 1)}],
        "schaal": schaalstreepjes(bereik, gegevens["stap"][soort]),
        "streep": [{"plek": plek, "tekst": "land"}],
        "eigen": eigen,
        "naam": naam,
        "getoond": getoond,
        "landelijk": land,
        "te_klein": 1 if getoond["mensen"] < gegevens["weinig"] else 0,
        "tekst_register": cijfers(getoond["register"], 1) + " procent",
        "tekst_route": "geen groei" if getoond["groei"] is None else cijfers(getoond["groei"], 1) + " procent",
        "tekst_rest": "geen groei" if getoond["groei"] is None else cijfers(100 - getoond["groei"], 1) + " procent",
        "tekst_naam": naam,
    }
