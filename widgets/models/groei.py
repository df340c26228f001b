"""Growth of counts, and what it is against the country's."""


def groei(begin: float, eind: float) -> float:
    """Change from begin to eind [fraction]: 0.55 for 100 to 155. Raises ValueError when begin is not above zero."""
    if begin <= 0:
        raise ValueError("begin must be above zero")
    return eind / begin - 1


def verschil_met_land(begin: float, eind: float, landelijke_groei: float) -> dict:
    """`mutatie` [fraction] and `verschil` with the national change [fraction, percentage points when times 100].

    Bron: UWV 2018, tabel 3.1.
    """
    mutatie = groei(begin, eind)
    return {"mutatie": mutatie, "verschil": mutatie - landelijke_groei}
