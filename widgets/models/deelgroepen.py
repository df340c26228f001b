"""Which groups brought the growth of the number of people at work. Bron: UWV 2018, figuur 3.2."""

from .getallen import cijfers, met_teken


def periodes_van(jaren: list) -> list:
    """[begin, end] of the whole series, then of each pair of years that follow each other."""
    periodes = [[jaren[0], jaren[-1]]]
    if len(jaren) > 2:
        for i in range(len(jaren) - 1):
            periodes.append([jaren[i], jaren[i + 1]])
    return periodes


def bijdragen(werkzaam: dict, groepen: list, begin: str, eind: str) -> dict:
    """How much each group added to the number of people at work: `verschillen` per group, and `totaal`, in persons.

    `delen` are percent of the total; None when the total did not grow, for then a part of the growth means nothing.
    Bron: UWV 2018, figuur 3.2 en paragraaf 3.3, Verdieping subgroepen.
    """
    totaal = werkzaam["totaal"][eind] - werkzaam["totaal"][begin]
    verschillen = [werkzaam[groep][eind] - werkzaam[groep][begin] for groep in groepen]
    delen = [None for groep in groepen]
    if totaal > 0:
        delen = [verschil / totaal * 100 for verschil in verschillen]
    return {"totaal": totaal, "verschillen": verschillen, "delen": delen}


def deelgroepen(invoer: dict, gegevens: dict) -> dict:
    """The growth of people at work in a region, or in the country, as steps: one per group, from the first to the last year of `periode`.

    `trap`: rij, naam, waarde (its label), soort ("meer", "minder", "gelijk" or "samen") and from where to where (van, tot, 0 to 1);
    `nul`: where no change lies. `rijen`: per group begin, eind, verschil [persons] and deel [percent of the growth, in words].
    Bron: UWV 2018, figuur 3.2; tabel B.4 en tabel B.9A tot en met B.9C.
    """
    plaats = gegevens["land"]
    for r in gegevens["regios"]:
        if r["code"] == invoer["regio"]:
            plaats = r
    werkzaam = plaats["telling"]["werkzaam"]
    begin = invoer["periode"].split("-")[0]
    eind = invoer["periode"].split("-")[1]
    groepen = gegevens["groepen"]
    uit = bijdragen(werkzaam, [g["naam"] for g in groepen], begin, eind)
    stand = 0
    laagste = min(0, uit["totaal"])
    hoogste = max(0, uit["totaal"])
    for verschil in uit["verschillen"]:
        stand += verschil
        laagste = min(laagste, stand)
        hoogste = max(hoogste, stand)
    breed = max(1, hoogste - laagste)
    trap = []
    rijen = []
    grootste = 0
    stand = 0
    for i in range(len(groepen)):
        groep = groepen[i]["naam"]
        verschil = uit["verschillen"][i]
        deel = "niet te berekenen"
        waarde = met_teken(verschil, 0)
        if uit["delen"][i] is not None:
            deel = cijfers(uit["delen"][i], 0) + " procent"
            waarde += " (" + cijfers(uit["delen"][i], 0) + "%)"
        soort = "gelijk"
        if verschil > 0:
            soort = "meer"
        if verschil < 0:
            soort = "minder"
        trap.append({"rij": i, "naam": groepen[i]["titel"], "waarde": waarde, "soort": soort, "van": (stand - laagste) / breed, "tot": (stand + verschil - laagste) / breed, "nadruk": 0})
        rijen.append({"groep": groepen[i]["titel"], "begin": werkzaam[groep][begin], "eind": werkzaam[groep][eind], "verschil": verschil, "deel": deel})
        stand += verschil
        if verschil > uit["verschillen"][grootste]:
            grootste = i
    trap.append({"rij": len(groepen), "naam": "Samen", "waarde": met_teken(uit["totaal"], 0), "soort": "samen", "van": (0 - laagste) / breed, "tot": (uit["totaal"] - laagste) / breed, "nadruk": 1})
    rijen.append({"groep": "Samen", "begin": werkzaam["totaal"][begin], "eind": werkzaam["totaal"][eind], "verschil": uit["totaal"], "deel": "100 procent" if uit["totaal"] > 0 else "niet te berekenen"})
    boven_honderd = [d for d in uit["delen"] if d is not None and d > 100 + 1e-9]
    return {
        "trap": trap,
        "nul": [{"plek": (0 - laagste) / breed, "tekst": "evenveel als eind " + begin}],
        "rijen": rijen,
        "plaats": plaats["regio"],
        "jaar_begin": begin,
        "jaar_eind": eind,
        "begin": werkzaam["totaal"][begin],
        "eind": werkzaam["totaal"][eind],
        "totaal": uit["totaal"],
        "delen": uit["delen"],
        "verschillen": uit["verschillen"],
        "grootste": grootste,
        "boven_honderd": len(boven_honderd),
        "tekst_begin": cijfers(werkzaam["totaal"][begin], 0) + " mensen (eind " + begin + ")",
        "tekst_eind": cijfers(werkzaam["totaal"][eind], 0) + " mensen (eind " + eind + ")",
        "tekst_groei": met_teken(uit["totaal"], 0) + " mensen (" + met_teken(uit["totaal"] / werkzaam["totaal"][begin] * 100, 1) + "%)",
    }
