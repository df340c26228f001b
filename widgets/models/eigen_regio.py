"""The worked example of UWV's table 3.1, for a region of the reader's own."""

from .groei import verschil_met_land


def eigen_regio(invoer: dict, gegevens: dict) -> dict:
    """Change of the reader's region and its difference from the country: `mutatie` [percent], `verschil` [percentage points].

    `rijen`: the six regions of the example against the same national change, and the reader's, from high to low.
    Raises ValueError when the first count is not above zero.
    Bron: UWV 2018, tabel 3.1.
    """
    land = invoer["landelijk"] / 100
    eigen = verschil_met_land(invoer["banen_begin"], invoer["banen_eind"], land)
    rijen = [{
        "regio": "Uw regio",
        "eigen": 1,
        "banen_begin": invoer["banen_begin"],
        "banen_eind": invoer["banen_eind"],
        "mutatie": eigen["mutatie"] * 100,
        "verschil": eigen["verschil"] * 100,
    }]
    for rij in gegevens["voorbeeld"]:
        ander = verschil_met_land(rij["banen_begin"], rij["banen_eind"], land)
        rijen.append({
            "regio": rij["regio"],
            "eigen": 0,
            "banen_begin": rij["banen_begin"],
            "banen_eind": rij["banen_eind"],
            "mutatie": ander["mutatie"] * 100,
            "verschil": ander["verschil"] * 100,
        })
    return {"mutatie": eigen["mutatie"] * 100, "verschil": eigen["verschil"] * 100, "rijen": sorted(rijen, key=lambda r: -r["verschil"])}
