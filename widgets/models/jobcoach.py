"""Where people who start with a job coach are after 6 and 36 months, as far as the text says. Bron: KWI 2020 (De Graaf-Zijl e.a.)."""

import math

from .getallen import cijfers, met_teken, zonder_nullen


def maal(a: list, b: list) -> list:
    """The product of two shares known between bounds [percent of percent, so percent]."""
    return [a[0] * b[0] / 100, a[1] * b[1] / 100]


def hele_grenzen(grenzen: list) -> str:
    """Bounds as whole numbers that still hold them: "28 tot 33"."""
    return cijfers(math.floor(grenzen[0] + 1e-9), 0) + " tot " + cijfers(math.ceil(grenzen[1] - 1e-9), 0)


def deel_van_balk(soort: str, naam: str, waarde: str, laag: float, hoog: float) -> dict:
    """One part of a bar: kind, name, its size in words, and where it ends, between bounds [percent of the bar]."""
    return {"soort": soort, "naam": naam, "waarde": waarde, "laag": laag, "hoog": hoog}


def posities(groep: dict) -> list:
    """Per moment the parts of a hundred people, as far as the text gives them. What it does not give is one part, "onbekend".

    The shares with and without coach at the end are a product of two of the source's figures, both with their bounds.
    """
    rest = deel_van_balk("onbekend", "niet in de tekst", "de rest", 100, 100)
    werk = groep["werk"]["grenzen"]
    zonder = maal(werk, groep["zonder"]["grenzen"])
    met = maal(werk, [100 - groep["zonder"]["grenzen"][1], 100 - groep["zonder"]["grenzen"][0]])
    proef = groep["proef"]["grenzen"]
    regulier = groep["regulier"]["grenzen"]
    return [
        [deel_van_balk("proef", "proefplaatsing", groep["proef"]["woorden"] + "%", proef[0], proef[1]), rest],
        [deel_van_balk("met", "gewone baan met jobcoach", groep["regulier"]["woorden"], regulier[0], regulier[1]), rest],
        [
            deel_van_balk("met", "met jobcoach", hele_grenzen(met) + "% *", met[0], met[1]),
            deel_van_balk("zonder", "zonder jobcoach", hele_grenzen(zonder) + "% *", werk[0], werk[1]),
            deel_van_balk("geen", "geen werk", groep["geen"]["woorden"] + "%", 100, 100),
        ],
    ]


def in_tijd(groep: dict, maat: dict) -> list:
    """Per moment a bar from nought for a measure known at start and end; the end also says how it changed."""
    leeg = [deel_van_balk("onbekend", "niet in de tekst", "", 100, 100)]
    balken = []
    for punt in [groep["start"], groep["eind"]]:
        if punt["waarde"] is None:
            balken.append(leeg)
        else:
            plek = punt["waarde"] / maat["hoogste"] * 100
            balken.append([deel_van_balk("waarde", maat["naam"], punt["woorden"] + maat["eenheid"], plek, plek)])
    balken[1] = balken[1] + [deel_van_balk("verschil", "", verandering(groep, maat), balken[1][0]["laag"], balken[1][0]["laag"])]
    return [balken[0], leeg, balken[1]]


def verandering(groep: dict, maat: dict) -> str:
    """How a measure changed from start to end, in the words that stand beside its bar."""
    if groep["start"]["waarde"] is None:
        return "start niet in de tekst"
    verschil = groep["eind"]["waarde"] - groep["start"]["waarde"]
    if abs(verschil) < 1e-9:
        return "blijft gelijk"
    return met_teken(verschil, maat["decimalen"]) + maat["verschil"]


def jobcoach(invoer: dict, gegevens: dict) -> dict:
    """Six bars: each group at the start, after 6 and after 36 months, of one measure (`wat`); only what the text gives.

    `delen`: groep, moment, regel (its place in the bar), soort, naam, waarde, van and tot (the middle of its bounds), nadruk. `randen`:
    where an end is known between bounds only. Places are percent of the axis. `rijen`: the same in words. The groups in view have nadruk 1.
    Bron: KWI 2020, Werkenden met een jobcoach: Arbeidsmarktpositie; Lonen en gewerkte uren; Vast contract.
    """
    maat = gegevens["maten"][invoer["wat"]]
    delen = []
    randen = []
    titels = []
    momenten = []
    rijen = []
    for g in range(len(gegevens["groepen"])):
        groep = gegevens["groepen"][g]
        nadruk = 1 if invoer["groep"] == groep["sleutel"] or invoer["groep"] == "beide" else 0
        titels.append({"groep": g, "tekst": groep["naam"], "nadruk": nadruk})
        balken = posities(groep) if invoer["wat"] == "positie" else in_tijd(groep[invoer["wat"]], maat)
        for m in range(len(balken)):
            momenten.append({"groep": g, "moment": m, "tekst": gegevens["momenten"][m], "nadruk": nadruk})
            van = 0
            for r in range(len(balken[m])):
                deel = balken[m][r]
                tot_hier = (deel["laag"] + deel["hoog"]) / 2
                delen.append({"groep": g, "moment": m, "regel": r, "soort": deel["soort"], "naam": deel["naam"], "waarde": deel["waarde"], "van": van, "tot": tot_hier, "nadruk": nadruk})
                if deel["hoog"] > deel["laag"]:
                    randen.append({"groep": g, "moment": m, "laag": deel["laag"], "hoog": deel["hoog"]})
                rijen.append({
                    "groep": groep["naam"], "moment": gegevens["momenten"][m], "wat": deel["naam"] if deel["soort"] != "verschil" else "verschil met de start",
                    "waarde": deel["waarde"].replace(" *", "") if deel["waarde"] != "" else "–", "herkomst": herkomst(deel),
                })
                van = tot_hier
    return {
        "delen": delen, "randen": randen, "titels": titels, "momenten": momenten, "rijen": rijen,
        "kop": [{"tekst": maat["kop"]}], "voet": [{"regel": i, "tekst": maat["voet"][i]} for i in range(len(maat["voet"]))],
        "schaal": [{"plek": s / maat["hoogste"] * 100, "tekst": zonder_nullen(s, 0) + maat["as"]} for s in maat["streepjes"]],
    }


def herkomst(deel: dict) -> str:
    """Whether the text gives a part, we computed it, or nobody knows."""
    if deel["soort"] == "onbekend" or deel["waarde"] == "start niet in de tekst":
        return "niet in de tekst"
    if deel["soort"] == "verschil" and deel["waarde"] != "blijft gelijk":
        return "onze berekening"
    return "onze berekening" if deel["waarde"][-1] == "*" else "bron"
