"""A straight line through points, and how far each point lies from it."""


def gemiddelde(waarden: list) -> float:
    """Arithmetic mean; 0 for an empty list."""
    som = 0.0
    for waarde in waarden:
        som += waarde
    return som / max(1, len(waarden))


def standaardafwijking(waarden: list) -> float:
    """Population standard deviation: divided by the number of values, as UWV 2018 does in tables 3.2, B.4 and B.5."""
    midden = gemiddelde(waarden)
    return gemiddelde([(waarde - midden) ** 2 for waarde in waarden]) ** 0.5


def samenhang(x: list, y: list) -> float:
    """Pearson's correlation r, from -1 to 1; 0 when one of the two does not vary. Lists of equal length."""
    spreiding = standaardafwijking(x) * standaardafwijking(y)
    if spreiding == 0:
        return 0.0
    mx = gemiddelde(x)
    my = gemiddelde(y)
    return gemiddelde([(x[i] - mx) * (y[i] - my) for i in range(len(x))]) / spreiding


def trendlijn(x: list, y: list) -> dict:
    """Least-squares line: `helling` [y per x], `hoogte` [y at x = 0] and `r2` [0 to 1]. Level when x does not vary."""
    mx = gemiddelde(x)
    my = gemiddelde(y)
    sxx = gemiddelde([(waarde - mx) ** 2 for waarde in x])
    if sxx == 0:
        return {"helling": 0.0, "hoogte": my, "r2": 0.0}
    sxy = gemiddelde([(x[i] - mx) * (y[i] - my) for i in range(len(x))])
    helling = sxy / sxx
    return {"helling": helling, "hoogte": my - helling * mx, "r2": samenhang(x, y) ** 2}
