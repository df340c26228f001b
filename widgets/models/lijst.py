"""Regions one below the other, from high to low, on a scale from 0 to 1: what a list of regions needs to be drawn."""


def plek_op_schaal(waarde: float, bereik: list) -> float:
    """Where a value lies between the ends of `bereik`: 0 at the low end, 1 at the high."""
    return (waarde - bereik[0]) / (bereik[1] - bereik[0])


def schaalstreepjes(bereik: list, stap: float) -> list:
    """Marks of a scale at whole steps within `bereik`: plek (0 to 1) and tekst."""
    streepjes = []
    nummer = 0
    while nummer * stap > bereik[0] + 1e-9:
        nummer -= 1
    while nummer * stap < bereik[0] - 1e-9:
        nummer += 1
    while nummer * stap <= bereik[1] + 1e-9:
        streepjes.append({"plek": plek_op_schaal(nummer * stap, bereik), "tekst": str(int(nummer * stap)).replace("-", "\u2212")})
        nummer += 1
    return streepjes


def korte_regionaam(regio: str) -> str:
    """The name without what stands in brackets, and short enough for a phone."""
    return regio.split(" (")[0].replace("Noordwest-", "NW-")


def op_volgorde(waarden: list, streep: float, bereik: list) -> list:
    """Rows of the list, high to low: rij (from 1), code, naam, naam_smal, waarde, plek, and `van`, the place of the line at `streep`.

    `waarden`: code, regio, waarde; without a value (None) a region stands at the end, without a place.
    """
    bekend = sorted([w for w in waarden if w["waarde"] is not None], key=lambda w: -w["waarde"])
    zonder = [w for w in waarden if w["waarde"] is None]
    rijen = []
    for w in bekend + zonder:
        plek = None
        if w["waarde"] is not None:
            plek = plek_op_schaal(w["waarde"], bereik)
        rijen.append({
            "rij": len(rijen) + 1, "code": w["code"], "naam": w["regio"].split(" (")[0], "naam_smal": korte_regionaam(w["regio"]),
            "waarde": w["waarde"], "plek": plek, "van": plek_op_schaal(streep, bereik),
        })
    return rijen
