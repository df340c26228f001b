"""One trial with two groups, drawn twenty times: how often its true effect is found, and when it is missed. Bron: KWI 2020."""

import math

from .binomiaal import binomiale_kansen, trek_aantal
from .getallen import cijfers, met_teken, zonder_nullen
from .proporties import keer_van_honderd, nodig_per_groep, p_waarde, twee_proporties, vindkans
from .toeval import begin_stand, lot, volgende_stand


def punten_tot(laag: float, hoog: float) -> str:
    """An interval of percentage points as text: "−0,3 tot +16,3"."""
    return met_teken(laag, 1) + " tot " + met_teken(hoog, 1)


def experiment(invoer: dict, gegevens: dict) -> dict:
    """What a trial with `mensen` per group finds of a true effect, expected and in twenty draws.

    `banen` says which of the two pairs of assumptions counts: effect [percentage points] and basis, the share of the control group that
    finds work [percent]. `kans` is the power, `nodig` the size per group for 80 percent, `bij_verwacht` the test where the two groups find
    work exactly as often as assumed. `proeven`: per draw its place, difference, interval, p and whether it is significant and holds the
    true effect [percentage points]. `hoeken`: the ends of the axis, which depend on the inputs alone but for rare draws.
    Bron: KWI 2020, Intensief klantmanagement: Is intensieve begeleiding effectief? (het verschil van 7 tot 9 procentpunten).
    """
    groot = invoer["banen"] == "groot"
    effect = invoer["effect_groot"] if groot else invoer["effect"]
    basis = (invoer["basis_groot"] if groot else invoer["basis"]) / 100
    n = invoer["mensen"]
    met = basis + effect / 100
    # In the middle of the draws: what the assumptions say, with its own uncertainty.
    midden = twee_proporties(met * n, basis * n, n)
    breedte = 460 * math.sqrt((met * (1 - met) + basis * (1 - basis)) / n)
    links = min(effect - breedte, -1)
    rechts = max(effect + breedte, 1)
    begeleid = binomiale_kansen(n, met)
    controle = binomiale_kansen(n, basis)
    stand = begin_stand(invoer["trekking"])
    proeven = []
    aantal_significant = 0
    aantal_mis = 0
    for i in range(gegevens["herhalingen"]):
        stand = volgende_stand(stand)
        k1 = trek_aantal(begeleid, lot(stand))
        stand = volgende_stand(stand)
        k2 = trek_aantal(controle, lot(stand))
        gevonden = twee_proporties(k1, k2, n)
        laag = 100 * gevonden["laag"]
        hoog = 100 * gevonden["hoog"]
        # Without an effect there is none to miss.
        mis = 1 if effect > 0 and (laag > effect + 1e-9 or hoog < effect - 1e-9) else 0
        aantal_significant += gevonden["significant"]
        aantal_mis += mis
        links = min(links, laag)
        rechts = max(rechts, hoog)
        proeven.append({
            "rij": i, "nummer": i + 1, "begeleid": k1, "controle": k2, "verschil": 100 * gevonden["verschil"], "laag": laag, "hoog": hoog,
            "interval": punten_tot(laag, hoog), "p": p_waarde(gevonden["p"]), "significant": gevonden["significant"], "mis": mis,
            "kant": "links" if laag > effect else "rechts", "oordeel": "ja" if gevonden["significant"] == 1 else "nee", "bevat": "nee" if mis == 1 else "ja",
        })
    kans = vindkans(met, basis, n)
    nodig = nodig_per_groep(met, basis, gegevens["doel"])
    return {
        "proeven": proeven, "effect": effect, "kans": kans, "nodig": nodig, "significant": aantal_significant, "mis": aantal_mis,
        "tekst_kans": keer_van_honderd(kans), "tekst_nodig": "–" if nodig == 0 else cijfers(nodig, 0),
        "bij_verwacht": punten_tot(100 * midden["laag"], 100 * midden["hoog"]), "p_verwacht": p_waarde(midden["p"]),
        "hoeken": [{"verschil": links}, {"verschil": rechts}],
        "lijnen": [{"verschil": effect, "tekst": "werkelijk effect: " + zonder_nullen(effect, 1), "kant": "rechts" if effect > (links + rechts) / 2 else "links", "is_er": 1 if effect > 0 else 0}],
        "tellingen": [{"soort": 1, "aantal": aantal_significant}, {"soort": 0, "aantal": len(proeven) - aantal_significant}],
    }
