"""The standard normal distribution, in arithmetic that a browser has too."""

import math


def normale_dichtheid(z: float) -> float:
    """How dense the standard normal distribution is at z: exp(-z squared / 2) over the root of two pi (`math.pi` is not called so in a browser)."""
    return math.exp(-z * z / 2) / 2.5066282746310002


def normale_verdeling(z: float) -> float:
    """The share of the standard normal distribution below z, to 1e-14; in the lower tail to one part in 1e8.

    Algorithm 5666 of Hart e.a., Computer Approximations (1968), as printed by West, Better approximations to cumulative normal functions
    (Wilmott Magazine, 2005); beyond five times the root of two a continued fraction.
    """
    x = abs(z)
    staart = 0.0
    if x < 37:
        staart = math.exp(-x * x / 2)
        if x < 7.07106781186547:
            boven = 3.52624965998911e-02
            for getal in [0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376]:
                boven = boven * x + getal
            onder = 8.83883476483184e-02
            for getal in [1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752]:
                onder = onder * x + getal
            staart = staart * boven / onder
        else:
            staart = normale_dichtheid(x) / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65)))))
    return 1 - staart if z > 0 else staart


def normaal_kwantiel(kans: float) -> float:
    """Below which z a share `kans` of the standard normal distribution lies, for 0.001 to 0.999; 0.975 gives 1.96.

    Newton's method from nought, which climbs to it without passing it: above nought the distribution bends downwards.
    """
    if kans < 0.5:
        return -normaal_kwantiel(1 - kans)
    z = 0.0
    for _ in range(25):
        z += (kans - normale_verdeling(z)) / normale_dichtheid(z)
    return z
