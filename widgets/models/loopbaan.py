"""The three paths that a working life takes in five years, as a hundred people. Bron: PBL 2019 en KWI 2020 (Weterings)."""

from .getallen import cijfers


def verdeel(delen: list, aantal: int) -> list:
    """Whole people per part, together `aantal`: each part rounded down, the rest to the largest remainders [persons].

    `delen`: parts of a whole [percent]; they need not add up to a hundred exactly.
    """
    som = 0.0
    for deel in delen:
        som += deel
    ruw = [deel / som * aantal for deel in delen]
    heel = [int(waarde + 1e-9) for waarde in ruw]
    over = aantal
    for waarde in heel:
        over -= waarde
    volgorde = sorted([{"i": i, "rest": heel[i] - ruw[i]} for i in range(len(ruw))], key=lambda r: r["rest"])
    for k in range(over):
        heel[volgorde[k]["i"]] += 1
    return heel


def grenzen(laag: float | None, hoog: float | None) -> str:
    """The bounds of a share in words; a source may give none."""
    if laag is None or hoog is None:
        return "niet gegeven"
    return cijfers(laag, 1) + " tot " + cijfers(hoog, 1)


def op_plaats(groep: int, plaats: int, soort: str) -> dict:
    """One of a hundred people, in rows of ten: `plaats` counts from nought."""
    return {"groep": groep, "kolom": plaats - plaats // 10 * 10, "rij": plaats // 10, "soort": soort}


def loopbaanpaden(invoer: dict, gegevens: dict) -> dict:
    """A hundred people per group, each on a path: `mensen` with group, path and place in ten rows of ten; `rijen` with the shares.

    `gegevens["groepen"]`: naam, and per path soort, naam, woorden (as the source says it), bijschrift, waarde, laag, hoog [percent]. Who is
    on what is chosen (`nadruk`, a path or "keerpunt") stands in `uitgelicht` too; the rest is marked with 1.
    Bron: PBL 2019, Starters hebben meer kans op het behouden van werk dan voormalig werklozen; KWI 2020, Regionale verschillen in werkzekerheid.
    """
    mensen = []
    uitgelicht = []
    rijen = []
    bijschriften = []
    titels = []
    for g in range(len(gegevens["groepen"])):
        groep = gegevens["groepen"][g]
        aantallen = verdeel([deel["waarde"] for deel in groep["delen"]], 100)
        plaats = 0
        # The turning point is looked at by itself; a path in the two groups side by side.
        in_beeld = (invoer["nadruk"] == "keerpunt") == (groep["soort"] == "keerpunt")
        titels.append({"groep": g, "tekst": groep["naam"], "nadruk": 1 if in_beeld else 0})
        for d in range(len(groep["delen"])):
            deel = groep["delen"][d]
            nadruk = 1 if in_beeld and (invoer["nadruk"] == deel["soort"] or invoer["nadruk"] == "keerpunt") else 0
            for _k in range(aantallen[d]):
                mens = op_plaats(g, plaats, deel["vorm"])
                mensen.append(mens)
                if nadruk == 1:
                    uitgelicht.append(mens)
                plaats += 1
            bijschriften.append({"groep": g, "regel": d, "soort": deel["vorm"], "tekst": deel["bijschrift"], "nadruk": nadruk})
            rijen.append({"groep": groep["naam"], "pad": deel["naam"], "woorden": deel["woorden"], "grenzen": grenzen(deel["laag"], deel["hoog"]), "soort": deel["soort"], "in_beeld": nadruk})
    return {"mensen": mensen, "uitgelicht": uitgelicht, "bijschriften": bijschriften, "titels": titels, "rijen": rijen}
