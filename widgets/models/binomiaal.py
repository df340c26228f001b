"""How many of n people find work when each has the same chance: the chances of each number, and a draw by lot."""

import math


def binomiale_kansen(n: float, kans: float) -> dict:
    """`kansen` of the numbers `eerste`, `eerste` + 1, ... out of n; what is left out on both sides is less than 1e-15 together.

    From the likeliest number outwards, each a multiple of its neighbour, and then divided by their sum: nothing overflows, and n of
    thousands costs some hundreds of steps.
    """
    top = min(n, math.floor((n + 1) * kans))
    omlaag = []
    gewicht = 1.0
    k = top
    while k > 0 and gewicht > 1e-19:
        gewicht = gewicht * k * (1 - kans) / ((n - k + 1) * kans)
        k -= 1
        omlaag.append(gewicht)
    eerste = k
    gewichten = [omlaag[len(omlaag) - 1 - i] for i in range(len(omlaag))]
    gewicht = 1.0
    k = top
    gewichten.append(gewicht)
    while k < n and gewicht > 1e-19:
        gewicht = gewicht * (n - k) * kans / ((k + 1) * (1 - kans))
        k += 1
        gewichten.append(gewicht)
    totaal = 0.0
    for gewicht in gewichten:
        totaal += gewicht
    return {"eerste": eerste, "kansen": [gewicht / totaal for gewicht in gewichten]}


def trek_aantal(verdeling: dict, lot: float) -> float:
    """The number that belongs to a lot between nought and one: the first up to which the chances add up to more than the lot."""
    tot_hier = 0.0
    for i in range(len(verdeling["kansen"])):
        tot_hier += verdeling["kansen"][i]
        if lot < tot_hier:
            return verdeling["eerste"] + i
    return verdeling["eerste"] + len(verdeling["kansen"]) - 1
