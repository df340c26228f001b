"""What is wrong with a rule, for its writer."""


class RegelFout(ValueError):
    """A rule that cannot be reckoned; the message is Dutch. `plaats` and `eind`: the characters it is about, from 0; None if it is the whole."""

    def __init__(self, zin: str, plaats: int | None = None, eind: int | None = None) -> None:
        super().__init__(zin if plaats is None else f"Bij teken {plaats + 1}: {zin[0].lower()}{zin[1:]}")
        self.plaats = plaats
        self.eind = plaats + 1 if eind is None and plaats is not None else eind
