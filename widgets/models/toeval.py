"""Chance that comes out the same everywhere: the generator of Park and Miller, and what calculators draw with it."""


def rest_van(getal: float) -> float:
    """What is left of a number above nought and below 2**53 after division by 2**31 - 1; without %, which differs in a browser."""
    rest = getal - 2147483647 * int(getal / 2147483647)
    # The quotient is rounded before it is cut off: it may be one too high.
    return rest if rest >= 0 else rest + 2147483647


def volgende_stand(stand: float) -> float:
    """The next state, 1 up to 2**31 - 2: 16807 times this one, modulo 2**31 - 1.

    "Minimal standard" of Park and Miller (Communications of the ACM 31, 1988). Products stay below 2**53, so that Python and a browser
    find the same numbers.
    """
    return rest_van(16807 * stand)


def begin_stand(trekking: float) -> float:
    """The state with which draw 1, 2, 3, ... begins: each lies 1,000,003 steps of the generator beyond the one before.

    So draws share no numbers. Were they begun at numbers that go up evenly, then the same two lots of each draw would rise and fall together
    from draw to draw, for every state is a multiple of the first. 1792147615 is 16807 to the power 1000003, modulo 2**31 - 1.
    """
    stand = 12345
    stap = 0
    while stap < trekking:
        stap += 1
        # In two parts, for the whole product would not fit in 2**53.
        hoog = int(stand / 65536)
        stand = rest_van(rest_van(hoog * 1792147615) * 65536 + (stand - hoog * 65536) * 1792147615)
    return stand


def lot(stand: float) -> float:
    """The number between nought and one, both excluded, that belongs to a state."""
    return stand / 2147483647
