"""How much a correlation and a line depend on which points there happen to be: draws with replacement, and each point left out once."""

from .toeval import lot, volgende_stand
from .verband import samenhang, trendlijn

NIVEAUS = (80, 99)


def varieert(waarden: list) -> bool:
    """Whether there are two different values. Not by the spread: of equal numbers it may come out just above nought."""
    return max(waarden) > min(waarden)


def trek_opnieuw(x: list, y: list, stand: float) -> dict:
    """One draw of as many points as there are, with replacement: its `r` and `helling`, None where they do not exist, and the generator's next `stand`.

    Where x does not vary there is no line and no correlation; where only y does not vary there is a level line, and no correlation.
    """
    aantal = len(x)
    xs = []
    ys = []
    for _ in range(aantal):
        stand = volgende_stand(stand)
        i = int(lot(stand) * aantal)
        xs.append(x[i])
        ys.append(y[i])
    helling = trendlijn(xs, ys)["helling"] if varieert(xs) else None
    r = samenhang(xs, ys) if helling is not None and varieert(ys) else None
    return {"r": r, "helling": helling, "stand": stand}


def kwantiel(geordend: list, deel: float) -> float:
    """The value below which this part [0 to 1] of the ordered values lies, on the line between the two nearest: as numpy's default."""
    plek = deel * (len(geordend) - 1)
    onder = int(plek)
    boven = min(onder + 1, len(geordend) - 1)
    return geordend[onder] + (plek - onder) * (geordend[boven] - geordend[onder])


def nette_stap(bereik: float, aantal: float) -> float:
    """1, 2 or 5 times a power of ten: the smallest with which `aantal` steps or fewer span `bereik`, which is above nought."""
    macht = 1.0
    while macht * aantal > bereik:
        macht /= 10
    while macht * 10 * aantal <= bereik:
        macht *= 10
    for keer in (1, 2, 5):
        if keer * macht * aantal >= bereik:
            return keer * macht
    return 10 * macht


def verdeling(waarden: list, trekkingen: int) -> dict:
    """What is kept of the draws: `intervallen`, one per level from 80 to 99 percent (niveau, laag, hoog), by their percentiles;
    `bakken`, the histogram (van, tot, aantal); how many lie below and above nought; and `zonder`, how many of the `trekkingen` had no value.

    Raises ValueError when none had.
    """
    if not waarden:
        raise ValueError("no draw has a value: the points do not vary")
    geordend = sorted(waarden)
    intervallen = []
    for niveau in range(NIVEAUS[0], NIVEAUS[1] + 1):
        staart = (100 - niveau) / 200
        intervallen.append({"niveau": niveau, "laag": kwantiel(geordend, staart), "hoog": kwantiel(geordend, 1 - staart)})
    bereik = geordend[-1] - geordend[0]
    stap = nette_stap(bereik, 40) if bereik > 0 else 0.1
    aantallen: dict = {}
    for waarde in geordend:
        # Cut off towards nought: below it that is the bin above the right one.
        bak = int(waarde / stap) - (1 if waarde < 0 else 0)
        aantallen[bak] = aantallen.get(bak, 0) + 1
    bakken = range(min(aantallen), max(aantallen) + 1)
    return {
        "intervallen": intervallen,
        "bakken": [{"van": bak * stap, "tot": (bak + 1) * stap, "aantal": aantallen.get(bak, 0)} for bak in bakken],
        "onder_nul": len([each for each in geordend if each < 0]),
        "boven_nul": len([each for each in geordend if each > 0]),
        "zonder": trekkingen - len(geordend),
    }
