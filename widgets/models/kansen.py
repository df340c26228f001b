"""Chances that a source gives between bounds: added, weighed and compared without losing or inventing certainty. Bron: PBL 2019."""

import math


def hoekpunten(laagste: list, hoogste: list, verschil: list) -> list:
    """The corners of all pairs (a, b) with a in `laagste`, b in `hoogste` and b - a in `verschil`, each [low, high]; sorted, each once.

    What is linear in a and b has its least and greatest value at a corner. Raises ValueError where the three contradict each other.
    """
    gevonden = [[a, b] for a in laagste for b in hoogste]
    for d in verschil:
        gevonden += [[a, a + d] for a in laagste] + [[b - d, b] for b in hoogste]
    rand = 1e-9
    goed = set()
    for a, b in gevonden:
        if laagste[0] - rand <= a <= laagste[1] + rand and hoogste[0] - rand <= b <= hoogste[1] + rand and verschil[0] - rand <= b - a <= verschil[1] + rand:
            goed.add((round(a, 6), round(b, 6)))
    if not goed:
        raise ValueError(f"no a in {laagste} and b in {hoogste} with b - a in {verschil}")
    return [list(punt) for punt in sorted(goed)]


def weeg(basis: float, gewichten: dict, groep: dict) -> list:
    """[low, high] of a weighted sum of chances [percent]: `basis` times the base chance, plus per characteristic what its two categories weigh.

    `groep`: basis [low, high] and kenmerken, each with naam, soort and hoekpunten. Of soort "kans" the source gives the chance in each
    category, which replaces the base chance; of soort "verschil" only how the two differ. `gewichten`: naam to [lower, higher category].
    A profile has basis 1 and weights 0 or 1; a region's mean has shares; the difference of two has differences.
    Bron: PBL 2019, Is het verschil groot en voor wie? (de effecten mogen worden opgeteld) en noot 3.
    """
    laag = 0.0
    hoog = 0.0
    for kenmerk in groep["kenmerken"]:
        gewicht = gewichten[kenmerk["naam"]]
        if kenmerk["soort"] == "kans":
            basis -= gewicht[0] + gewicht[1]
        sommen = [gewicht[0] * punt[0] + gewicht[1] * punt[1] for punt in kenmerk["hoekpunten"]]
        laag += min(sommen)
        hoog += max(sommen)
    if basis < 0:
        return [laag + basis * groep["basis"][1], hoog + basis * groep["basis"][0]]
    return [laag + basis * groep["basis"][0], hoog + basis * groep["basis"][1]]


def naar_buiten(grenzen: list) -> list:
    """Bounds at one decimal that still hold all that the exact ones held: the low one down, the high one up.

    What one figure with one decimal stands for by rounding, such as 4.15 to 4.25, becomes that figure twice.
    """
    rond = math.floor((grenzen[0] + grenzen[1]) * 5 + 0.5 - 1e-9) / 10
    if grenzen[0] >= rond - 0.05 - 1e-6 and grenzen[1] <= rond + 0.05 + 1e-6:
        return [rond, rond]
    return [math.floor(grenzen[0] * 10 + 1e-6) / 10, math.ceil(grenzen[1] * 10 - 1e-6) / 10]


def zonder_gewicht(groep: dict) -> dict:
    """Weights of nought for each characteristic: somebody of whom nothing is filled in."""
    gewichten = {}
    for kenmerk in groep["kenmerken"]:
        gewichten[kenmerk["naam"]] = [0, 0]
    return gewichten


def gewicht_van(kenmerk: dict, keuze: str) -> list:
    """The weights of one characteristic for who is in category `keuze`; "" is not filled in."""
    return [1 if keuze == kenmerk["waarden"][0] else 0, 1 if keuze == kenmerk["waarden"][1] else 0]


def min_gewicht(gewichten: dict, andere: dict, groep: dict) -> dict:
    """The weights of the difference of two."""
    verschil = {}
    for kenmerk in groep["kenmerken"]:
        naam = kenmerk["naam"]
        verschil[naam] = [gewichten[naam][0] - andere[naam][0], gewichten[naam][1] - andere[naam][1]]
    return verschil
