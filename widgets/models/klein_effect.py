"""A small effect on the chance of work, added up over a career and a cohort; and whether an evaluation would see it. Bron: KWI 2020."""

from .getallen import cijfers, zonder_nullen
from .proporties import keer_van_honderd, vindkans


def aantal_werkjaren(aantal: float) -> str:
    """A number of working years as text: whole from ten on, with a decimal below."""
    if 0 < aantal < 0.05:
        return "minder dan 0,1"
    return cijfers(aantal, 0) if aantal >= 9.95 else zonder_nullen(aantal, 1)


def klein_effect(invoer: dict, gegevens: dict) -> dict:
    """Extra working years of a cohort, per year of the career and added up; one is one person at work for one year.

    In the first year `extra` percentage points more of the `deelnemers` work; each year that effect is `uitdoving` percent smaller than the
    year before. `rijen`: jaar, punten (the effect), erbij and totaal. `half`: the first year in which half of the total is there, nought
    when there is none. `kans`: how often an evaluation by lot of `mensen` per group finds the effect after a year, at `basis` percent work.
    Bron: KWI 2020, Een brug van school naar werk?: Geen heilige graal (kleine effecten kunnen over een levensloop grote gevolgen hebben).
    """
    punten = invoer["extra"]
    totaal = 0.0
    rijen = []
    for i in range(int(invoer["jaren"])):
        erbij = invoer["deelnemers"] * punten / 100
        totaal += erbij
        rijen.append({"jaar": i + 1, "punten": punten, "erbij": erbij, "totaal": totaal})
        punten = punten * (1 - invoer["uitdoving"] / 100)
    half = 0
    op_half = 0.0
    for rij in rijen:
        if half == 0 and totaal > 0 and rij["totaal"] >= totaal / 2 - 1e-9:
            half = rij["jaar"]
            op_half = rij["totaal"]
    basis = invoer["basis"] / 100
    kans = vindkans(basis + invoer["extra"] / 100, basis, invoer["mensen"])
    jaren = len(rijen)
    maanden = 12 * totaal / invoer["deelnemers"]
    return {
        "rijen": rijen, "totaal": totaal, "per_honderd": 100 * totaal / invoer["deelnemers"], "maanden": maanden, "half": half, "kans": kans,
        "tekst_totaal": aantal_werkjaren(totaal), "tekst_honderd": aantal_werkjaren(100 * totaal / invoer["deelnemers"]), "tekst_kans": keer_van_honderd(kans),
        "tekst_maanden": "minder dan 0,1" if 0 < maanden < 0.05 else zonder_nullen(maanden, 1),
        "tekst_half": "–" if half == 0 else cijfers(half, 0),
        "hoeken": [{"jaar": 0, "totaal": 0}, {"jaar": jaren, "totaal": max(totaal, 0.1)}],
        "helft": [{"jaar": half, "totaal": op_half, "begin": 0, "is_er": 1 if half > 0 else 0, "kant": "links" if half > jaren / 2 else "rechts", "tekst": "helft na " + cijfers(half, 0) + " jaar"}],
        "koppen": [
            {"soort": "totaal", "tekst": "opgeteld tot en met dat jaar, aan het eind " + aantal_werkjaren(totaal), "aantal": aantal_werkjaren(totaal), "kort": "opgeteld, aan het eind " + aantal_werkjaren(totaal)},
            {"soort": "erbij", "tekst": "erbij in dat jaar, in het eerste " + aantal_werkjaren(rijen[0]["erbij"]), "aantal": aantal_werkjaren(rijen[0]["erbij"]), "kort": "erbij, eerste jaar " + aantal_werkjaren(rijen[0]["erbij"])},
        ],
    }
