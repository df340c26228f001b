"""A regional fund: three municipalities pay a share of their budget, by what they have, and it comes back by need. Bron: Platform31 2015."""

from .getallen import cijfers, deel_in_procenten, zonder_nullen


def bedrag(euro: float) -> str:
    """An amount of money: "950.000 euro", "1,5 miljoen euro"."""
    if euro >= 999999.5:
        return zonder_nullen(euro / 1000000, 2) + " miljoen euro"
    return cijfers(euro, 0) + " euro"


def bedrag_kort(euro: float) -> str:
    """As `bedrag`, for a label: "950.000", "1,25 mln", "12,5 mln", "125 mln"."""
    if euro >= 999999.5:
        decimalen = 2 if euro < 10000000 else 1
        return zonder_nullen(euro / 1000000, decimalen if euro < 100000000 else 0) + " mln"
    return cijfers(euro, 0)


def deel_van(deel: float, geheel: float) -> float:
    """A part of a whole [percent]; nought of nothing."""
    return 100 * deel / geheel if geheel > 0 else 0.0


def inleg_en_recht(gemeenten: list, afdracht: float) -> list:
    """What each municipality pays into the fund, by its budget, and what part of the fund is for it, by its need: {betaalt, krijgt} [euros].

    `gemeenten`: budget [euros] and mensen (who need support). With nobody in need the fund stays in hand: krijgt is nought.
    Bron: Platform31 2015, Opgaven voor regionaal bestuur (afdracht van een percentage van het budget); het verdelen naar behoefte is onze aanname.
    """
    fonds = 0.0
    mensen = 0.0
    for gemeente in gemeenten:
        fonds += gemeente["budget"] * afdracht / 100
        mensen += gemeente["mensen"]
    return [{"betaalt": g["budget"] * afdracht / 100, "krijgt": fonds * g["mensen"] / mensen if mensen > 0 else 0.0} for g in gemeenten]


def regionaal_fonds(invoer: dict, gegevens: dict) -> dict:
    """The fund [euros], what it does, and the budget per person in need before (voor) and after (na), per municipality; None where nobody is in need.

    `gemeenten`: betaalt, krijgt, saldo [euros], deel_geld and deel_mensen [percent], per person eigen, voor and na [euros], and `zelf`: which part of what there is
    for its people a municipality decides on alone. `verschil` and `verschil_na`: highest minus lowest per person, None with fewer than two in need.
    `plekken`: what the fund buys at `kosten` each. `saldo`: what moves between municipalities.
    Bron: Platform31 2015, Opgaven voor regionaal bestuur.
    """
    lijst = [{"naam": naam, "budget": invoer["budget_" + sleutel] * 1000000, "mensen": invoer["mensen_" + sleutel]} for sleutel, naam in gegevens["gemeenten"]]
    delen = inleg_en_recht(lijst, invoer["afdracht"])
    fonds = 0.0
    mensen = 0.0
    budgetten = 0.0
    for n in range(len(lijst)):
        budgetten += lijst[n]["budget"]
        fonds += delen[n]["betaalt"]
        mensen += lijst[n]["mensen"]
    samen = invoer["doel"] == "samen"
    gemeenten = []
    bekend = []
    verschoven = 0.0
    top = 0.0
    for n in range(len(lijst)):
        budget = lijst[n]["budget"]
        hier = lijst[n]["mensen"]
        betaalt = delen[n]["betaalt"]
        krijgt = delen[n]["krijgt"]
        eigen = budget - betaalt
        verschoven += max(0.0, krijgt - betaalt)
        rij = {
            "rij": n, "naam": lijst[n]["naam"], "mensen": hier, "betaalt": betaalt, "krijgt": krijgt, "saldo": krijgt - betaalt, "betaalt_mln": betaalt / 1000000, "krijgt_mln": krijgt / 1000000,
            "saldo_mln": (krijgt - betaalt) / 1000000, "deel_geld": deel_van(betaalt, fonds), "deel_mensen": deel_van(hier, mensen), "zelf": "–" if eigen + krijgt <= 0 else deel_in_procenten(eigen, eigen + krijgt),
            "tekst_deel_geld": "–" if fonds <= 0 else deel_in_procenten(betaalt, fonds), "tekst_deel_mensen": "–" if mensen <= 0 else deel_in_procenten(hier, mensen),
            "eigen": None, "voor": None, "na": None, "tekst_voor": "–", "tekst_na": "–", "hoog": 0.0, "links": 0,
        }
        if hier > 0:
            rij["eigen"] = eigen / hier
            rij["voor"] = budget / hier
            rij["na"] = (eigen + krijgt) / hier
            rij["tekst_voor"] = bedrag_kort(rij["voor"])
            rij["tekst_na"] = bedrag_kort(rij["na"])
            rij["hoog"] = max(rij["voor"], rij["na"])
            bekend.append(rij)
            top = max(top, rij["hoog"])
        if samen:
            rij["regel_1"] = "geen fonds" if fonds == 0 else rij["tekst_deel_geld"] + " van het geld"
            rij["regel_2"] = "geen mensen" if mensen == 0 else rij["tekst_deel_mensen"] + " van de mensen"
        else:
            rij["regel_1"] = "betaalt " + bedrag_kort(betaalt)
            rij["regel_2"] = "krijgt " + bedrag_kort(krijgt)
        gemeenten.append(rij)
    for rij in gemeenten:
        # A number at the edge stands to the right of its mark.
        rij["links"] = 1 if rij["voor"] is not None and rij["voor"] < 0.25 * top else 0
    verschil = None
    verschil_na = None
    if len(bekend) > 1:
        verschil = spreiding_van([rij["voor"] for rij in bekend])
        verschil_na = spreiding_van([rij["na"] for rij in bekend])
    plekken = int(fonds / invoer["kosten"] + 1e-9)
    if mensen == 0:
        levert = "niets: niemand heeft steun nodig"
    elif samen and plekken >= mensen:
        levert = "een plek voor de ene persoon" if mensen == 1 else "een plek voor iedereen"
    elif samen:
        levert = "geen plekken" if plekken == 0 else cijfers(plekken, 0) + (" plek" if plekken == 1 else " plekken")
    else:
        levert = bedrag(verschoven) + " verschuift"
    return {
        "fonds": fonds, "mensen": mensen, "plekken": plekken, "saldo": verschoven, "verschil": verschil, "verschil_na": verschil_na, "gemeenten": gemeenten,
        "tekst_zelf": "–" if budgetten == 0 else cijfers(100 - invoer["afdracht"], 0) + " procent van haar budget",
        "tekst_fonds": bedrag(fonds), "tekst_levert": levert, "tekst_verschil": "–" if verschil is None else bedrag(verschil), "tekst_verschil_na": "–" if verschil_na is None else bedrag(verschil_na),
        "schaal": [{"hoog": top if top > 0 else 1000, "leeg": 0 if top > 0 else 1}],
    }


def spreiding_van(waarden: list) -> float:
    """The highest minus the lowest of a list that is not empty."""
    return max(waarden) - min(waarden)
