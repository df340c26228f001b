"""Chance that comes out the same everywhere: the generator of Park and Miller, and what calculators draw with it."""


def volgende_stand(stand: float) -> float:
    """The next state, 1 up to 2**31 - 2: 16807 times this one, modulo 2**31 - 1.

    "Minimal standard" of Park and Miller (Communications of the ACM 31, 1988). Products stay below 2**53, so that Python and a browser
    find the same numbers; without %, which differs between them for negative ones.
    """
    product = 16807 * stand
    rest = product - 2147483647 * int(product / 2147483647)
    # The quotient is rounded before it is cut off: it may be one too high.
    return rest if rest > 0 else rest + 2147483647


def begin_stand(trekking: float) -> float:
    """The state with which draw 1, 2, 3, ... begins. Neighbours begin alike, so the first ten steps are skipped."""
    stand = 1000003 * trekking + 12345
    for _ in range(10):
        stand = volgende_stand(stand)
    return stand


def lot(stand: float) -> float:
    """The number between nought and one, both excluded, that belongs to a state."""
    return stand / 2147483647
