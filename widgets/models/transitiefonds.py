"""A fund filled by a percentage of the wage bill: how many moves to other work it pays, and how far it goes at a closure. Bron: Platform31 2015 en ESB 2012."""

import math

from .getallen import afgerond, cijfers, deel_in_procenten, telwoord, zonder_nullen


def fonds_per_jaar(heffing: float, werknemers: float, jaarloon: float) -> float:
    """What a levy of `heffing` percent of the wage bill brings in [euro per year].

    Bron: Platform31 2015, Opgaven voor regionaal bestuur (a percentage of the wage bill; the source does not say how much).
    """
    return werknemers * jaarloon * heffing / 100


def euro_in_woorden(bedrag: float) -> str:
    """An amount as one reads it: "400.000 euro", "1,25 miljoen euro"."""
    if bedrag >= 999999.5:
        return zonder_nullen(bedrag / 1000000, 2) + " miljoen euro"
    return cijfers(bedrag, 0) + " euro"


def jaren_in_woorden(jaren: float) -> str:
    """Years of levy, rounded up to a tenth, so that it never says a year where a year is too little."""
    if jaren > 100:
        return "meer dan 100 jaar"
    return zonder_nullen(math.ceil(jaren * 10 - 1e-6) / 10, 1) + " jaar"


def transitiefonds(invoer: dict, gegevens: dict) -> dict:
    """The fund per year and whom it can guide; and of a closure who is enrolled, can be guided from one year's levy, and finds other work.

    `stroken`: four strips on a scale where 1 is everyone who loses the job; `schaal`: its marks; `rijen`: the steps, with who drops out at
    each. Whole persons. No more jobs can go than there are employees, and no more employees be guided than there are. `jaren` is None
    without a levy. `gegevens`: `stappen`, the names of the steps.
    Bron: Platform31 2015, Opgaven voor regionaal bestuur; ESB 2012, Regionale inspanningen voor werkzekerheid.
    """
    fonds = fonds_per_jaar(invoer["heffing"], invoer["werknemers"], invoer["jaarloon"])
    per_jaar = min(math.floor(fonds / invoer["kosten"] + 1e-9), invoer["werknemers"])
    banen = min(invoer["banen"], invoer["werknemers"])
    aangemeld = afgerond(banen * invoer["aangemeld"] / 100, 0)
    begeleid = min(aangemeld, per_jaar)
    ander_werk = afgerond(begeleid * invoer["slaagkans"] / 100, 0)
    jaren = None
    tekst_jaren = "–"
    if fonds > 0:
        jaren = aangemeld * invoer["kosten"] / fonds
        tekst_jaren = jaren_in_woorden(jaren)
    aantallen = [banen, aangemeld, begeleid, ander_werk]
    stroken = []
    rijen = []
    for nummer in range(4):
        aantal = aantallen[nummer]
        deel = deel_in_procenten(aantal, banen)
        af = aantallen[nummer - 1] - aantal if nummer > 0 else 0
        stroken.append({
            "rij": nummer, "naam": gegevens["stappen"][nummer], "waarde": cijfers(aantal, 0) + (" personen" if nummer == 0 else " (" + deel + ")"),
            "soort": ["baan", "aangemeld", "begeleid", "werk"][nummer], "nadruk": 0, "van": 0, "tot": aantal / banen, "vol": 1,
        })
        rijen.append({"stap": gegevens["stappen"][nummer], "aantal": cijfers(aantal, 0), "deel": deel, "af": cijfers(af, 0) if nummer > 0 else "–"})
    return {
        "stroken": stroken, "rijen": rijen, "schaal": [{"plek": 0, "tekst": "0%"}, {"plek": 0.5, "tekst": "50%"}, {"plek": 1, "tekst": "100%"}],
        "fonds": fonds, "per_jaar": per_jaar, "overstappen": afgerond(per_jaar * invoer["slaagkans"] / 100, 0),
        "banen": banen, "aangemeld": aangemeld, "begeleid": begeleid, "ander_werk": ander_werk, "jaren": jaren,
        "tekst_fonds": euro_in_woorden(fonds), "tekst_jaren": tekst_jaren, "tekst_per_jaar": telwoord(per_jaar, "persoon", "personen"),
        "tekst_overstappen": telwoord(afgerond(per_jaar * invoer["slaagkans"] / 100, 0), "persoon", "personen"),
    }
