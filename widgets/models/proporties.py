"""Two groups of the same size, and in each the share that found work: is the difference more than chance, and would a trial find it?"""

import math

from .binomiaal import binomiale_kansen
from .getallen import cijfers
from .normaal import normaal_kwantiel, normale_verdeling


def z_twee_proporties(k1: float, k2: float, n: float) -> float:
    """The difference between k1 and k2 out of n each, in standard errors if there were no difference: from the two groups pooled."""
    if k1 == k2:
        return 0.0
    samen = (k1 + k2) / (2 * n)
    return (k1 - k2) / n / math.sqrt(2 * samen * (1 - samen) / n)


def twee_proporties(k1: float, k2: float, n: float) -> dict:
    """The test for two proportions: `verschil`, `laag` and `hoog` (95 percent) as fractions, two-sided `p`, `significant` 0 or 1.

    The test pools the two groups, for it asks what chance does when they are the same. The interval takes each group by itself (Wald).
    So an interval may stop just short of nought while p is just above 0.05.
    """
    grens = normaal_kwantiel(0.975)
    z = z_twee_proporties(k1, k2, n)
    p1 = k1 / n
    p2 = k2 / n
    ruimte = grens * math.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / n)
    return {"verschil": p1 - p2, "laag": p1 - p2 - ruimte, "hoog": p1 - p2 + ruimte, "p": 2 * normale_verdeling(-abs(z)), "significant": 1 if abs(z) > grens else 0}


def vindkans(p1: float, p2: float, n: float) -> float:
    """The power: the chance that two groups of n, with chances p1 and p2, differ significantly in the test above, to either side.

    Exact: added up over all pairs of numbers. For each number in the first group those in the second that do not differ significantly
    lie next to each other, and both ends of that row go up with the first number; so each end is walked once.
    """
    grens = normaal_kwantiel(0.975)
    een = binomiale_kansen(n, p1)
    twee = binomiale_kansen(n, p2)
    aantal = len(twee["kansen"])
    laag = 0
    hoog = 0
    onder = 0.0
    tot_boven = 0.0
    gevonden = 0.0
    for i in range(len(een["kansen"])):
        k1 = een["eerste"] + i
        while laag < aantal and z_twee_proporties(k1, twee["eerste"] + laag, n) > grens:
            onder += twee["kansen"][laag]
            laag += 1
        while hoog < aantal and z_twee_proporties(k1, twee["eerste"] + hoog, n) >= -grens:
            tot_boven += twee["kansen"][hoog]
            hoog += 1
        gevonden += een["kansen"][i] * (onder + max(0, 1 - tot_boven))
    return gevonden


def nodig_per_groep(p1: float, p2: float, doel: float) -> float:
    """How many people per group give a chance `doel` of finding the difference, by the usual formula; nought when there is none.

    The normal approximation (Fleiss, Statistical Methods for Rates and Proportions, without continuity correction), rounded up.
    """
    if p1 == p2:
        return 0
    samen = (p1 + p2) / 2
    wortel = normaal_kwantiel(0.975) * math.sqrt(2 * samen * (1 - samen)) + normaal_kwantiel(doel) * math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    return math.ceil((wortel / (p1 - p2)) ** 2 - 1e-9)


def keer_van_honderd(kans: float) -> str:
    """A chance as a count: "47 van de 100 keer"; never nought or all of them."""
    if kans < 0.005:
        return "minder dan 1 van de 100 keer"
    if kans >= 0.995:
        return "meer dan 99 van de 100 keer"
    return cijfers(100 * kans, 0) + " van de 100 keer"


def p_waarde(p: float) -> str:
    """A p-value with three decimals; below the least of those in words."""
    return "kleiner dan 0,001" if p < 0.001 else cijfers(p, 3)
