"""What an employer is compensated for a lower productivity, and where a municipality sets a limit. Bron: UWV 2018, paragraaf 2.3.2."""

from .getallen import zonder_nullen


def vergoeding(loonwaarde: float, ondergrens: float, hoogste: float) -> float | None:
    """The compensation that fills the wage value up to `hoogste` [percent of the minimum wage]; None below the municipality's limit.

    `ondergrens` nought is no limit. At the limit itself there is compensation: "tot 30, 40 of 50%" is read as below it. At a wage value
    of `hoogste` or more there is nothing to compensate.
    Bron: UWV 2018, paragraaf 2.3.2, Inzet van voorzieningen en instrumenten bevordert arbeidsparticipatie.
    """
    if loonwaarde < ondergrens:
        return None
    return max(0, hoogste - loonwaarde)


def vergoeding_in_woorden(bedrag: float | None) -> str:
    """The compensation as text [percent], or that there is none."""
    if bedrag is None:
        return "geen subsidie"
    return zonder_nullen(bedrag, 0)


def loonkostensubsidie(invoer: dict, gegevens: dict) -> dict:
    """One bar of the minimum wage and its parts: `delen` (van, tot, soort, tekst, kant), `lijn` (the limit), and `rijen` per wage value.

    `gegevens`: `hoogste` [percent of the minimum wage], `grenzen` from the choice to its limit (nought: none), `stappen` of wage values.
    `subsidie` is 1 where there is any; `grens` is the chosen limit.
    Bron: UWV 2018, paragraaf 2.3.2, Inzet van voorzieningen en instrumenten bevordert arbeidsparticipatie.
    """
    hoogste = gegevens["hoogste"]
    loonwaarde = invoer["loonwaarde"]
    grens = gegevens["grenzen"][invoer["ondergrens"]]
    bedrag = vergoeding(loonwaarde, grens, hoogste)
    rijen = []
    for stap in gegevens["stappen"]:
        rij = {"loonwaarde": stap}
        for code in gegevens["grenzen"]:
            rij[code] = vergoeding_in_woorden(vergoeding(stap, gegevens["grenzen"][code], hoogste))
        rijen.append(rij)
    eigen = zonder_nullen(loonwaarde, 0) + "%"
    if bedrag is None:
        delen = [
            {"van": 0, "tot": loonwaarde, "soort": "verwacht", "kant": "links", "tekst": "Loonwaarde: " + eigen},
            {"van": loonwaarde, "tot": hoogste, "soort": "geen", "kant": "rechts", "tekst": "Geen subsidie"},
        ]
    else:
        delen = [
            {"van": 0, "tot": loonwaarde, "soort": "werkgever", "kant": "links", "tekst": "Werkgever: " + eigen},
            {"van": loonwaarde, "tot": hoogste, "soort": "vergoed", "kant": "rechts", "tekst": "Vergoed: " + zonder_nullen(bedrag, 0) + "%"},
        ]
    return {
        "delen": delen,
        "lijn": [{"grens": grens, "tekst": "Geen ondergrens" if grens == 0 else "Ondergrens: " + zonder_nullen(grens, 0) + "%", "is_er": 0 if grens == 0 else 1}],
        "rijen": rijen,
        "grens": grens,
        "bedrag": bedrag,
        "werkgever": "–" if bedrag is None else zonder_nullen(loonwaarde, 0),
        "vergoed": "geen" if bedrag is None else zonder_nullen(bedrag, 0),
    }
