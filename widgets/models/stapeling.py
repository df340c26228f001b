"""Chances that follow each other multiply: small differences per step, a larger one at the end. Bron: KWI 2020, Aandacht voor levensloop (interview)."""

from .getallen import cijfers


def na_herkansing(kans: float, herkansing: float) -> float:
    """The chance of a step when a share `herkansing` of those who miss it gets there after all; all from 0 to 1."""
    return kans + (1 - kans) * herkansing


def keten(kansen: list) -> list:
    """The chance to have come this far, per step: each the one before times the chance of the step."""
    verder = 1.0
    uit = []
    for kans in kansen:
        verder = verder * kans
        uit.append(verder)
    return uit


def als_tekst(procenten: float) -> str:
    """A percentage at one decimal, a hundred without; "<0,1" for what is above nought and would read as nought."""
    if procenten > 99.95:
        return "100"
    return "<0,1" if 0 < procenten < 0.05 else cijfers(procenten, 1)


def stapeling(invoer: dict, gegevens: dict) -> dict:
    """Two youths, A and B, along the `stappen` (code, naam): the chance to have taken all so far, and what help at one step gives B at the end.

    Each step's chance is that of who took the steps before; B's is `verschil` points lower, at every step or at the one in `waar`. A missed
    step is final, but for the share `herkansing`. Help adds `hulp` points to one chance of B's, to 100 at most. In a product the lowest
    chance gains most. `lijnen`: rows from 0 (the start, all at 100) with a and b [percent]; `baten`: per step the gain [percentage points],
    meest 1 where it is largest; `verschil` at the end is exact, so in print it may be a tenth off that of the printed ends.
    Bron: KWI 2020, Aandacht voor levensloop (interview), for the steps; all chances are the reader's.
    """
    herkansing = invoer["herkansing"] / 100
    kansen_a = []
    kansen_b = []
    met_hulp = []
    lager = []
    for stap in gegevens["stappen"]:
        punten = invoer["verschil"] if invoer["waar"] == "overal" or invoer["waar"] == stap["code"] else 0
        lager.append(punten)
        kans_b = (invoer[stap["code"]] - punten) / 100
        kansen_a.append(na_herkansing(invoer[stap["code"]] / 100, herkansing))
        kansen_b.append(na_herkansing(kans_b, herkansing))
        met_hulp.append(na_herkansing(min(1, kans_b + invoer["hulp"] / 100), herkansing))
    weg_a = keten(kansen_a)
    weg_b = keten(kansen_b)
    eind_a = weg_a[-1] * 100
    eind_b = weg_b[-1] * 100
    # Below what can be printed it is rounding of the computer's.
    verschil = eind_a - eind_b if eind_a - eind_b > 1e-9 else 0
    winst = []
    for s in range(len(kansen_b)):
        geholpen = [met_hulp[i] if i == s else kansen_b[i] for i in range(len(kansen_b))]
        winst.append(keten(geholpen)[-1] * 100 - eind_b)
    hoogste = max(winst)
    lijnen = [{"rij": 0, "naam": "Begin", "a": 100, "b": 100, "tekst_a": "A 100%", "tekst_b": "B 100%", "laatste": 0}]
    baten = []
    rijen = []
    beste = []
    for s in range(len(winst)):
        naam = gegevens["stappen"][s]["naam"]
        # Differences below what can be printed are rounding of the computer's.
        meest = 1 if hoogste > 1e-9 and winst[s] > hoogste - 1e-9 else 0
        if meest == 1:
            beste.append(naam)
        tekst = "0"
        if winst[s] > 1e-9:
            tekst = als_tekst(winst[s]) if winst[s] < 0.05 else "+" + als_tekst(winst[s])
        a = als_tekst(weg_a[s] * 100)
        b = als_tekst(weg_b[s] * 100)
        lijnen.append({"rij": s + 1, "naam": naam, "a": weg_a[s] * 100, "b": weg_b[s] * 100, "tekst_a": "A " + a + "%", "tekst_b": "B " + b + "%", "laatste": 1 if s == len(winst) - 1 else 0})
        baten.append({"rij": s + 1, "naam": naam, "punten": max(0, winst[s]), "tekst": tekst, "meest": meest})
        rijen.append({"stap": naam, "kans_a": cijfers(kansen_a[s] * 100, 1), "kans_b": cijfers(kansen_b[s] * 100, 1), "weg_a": a, "weg_b": b, "winst": tekst})
    return {
        "lijnen": lijnen, "baten": baten, "rijen": rijen, "eind_a": eind_a, "eind_b": eind_b, "beste": beste, "winst": hoogste, "aantal": len(winst),
        "verschil": verschil, "per_stap": max(lager), "per_stap_na": max(lager) * (1 - herkansing),
        "tekst_a": als_tekst(eind_a), "tekst_b": als_tekst(eind_b), "tekst_verschil": als_tekst(verschil),
    }
