"""Of a hundred women how many worked, in two years, and what the reader guessed. Bron: KWI 2020, Voor altijd kind van je ouders? (Muller)."""

from .getallen import cijfers, zonder_nullen
from .loopbaan import grenzen, op_plaats


def schattingslijn(groep: int, aantal: int) -> list:
    """The stepped line above the first `aantal` of a hundred, in rows of ten from below: segments with van and tot (columns), laag and hoog (rows)."""
    rij = aantal // 10
    over = aantal - rij * 10
    if over == 0:
        return [{"groep": groep, "van": -0.5, "tot": 9.5, "laag": rij - 0.5, "hoog": rij - 0.5}]
    return [
        {"groep": groep, "van": -0.5, "tot": over - 0.5, "laag": rij + 0.5, "hoog": rij + 0.5},
        {"groep": groep, "van": over - 0.5, "tot": over - 0.5, "laag": rij - 0.5, "hoog": rij + 0.5},
        {"groep": groep, "van": over - 0.5, "tot": 9.5, "laag": rij - 0.5, "hoog": rij - 0.5},
    ]


def naast_schatting(schatting: float, laag: float, hoog: float) -> str:
    """How a guess lies beside a share between `laag` and `hoog` [of a hundred], in words."""
    if schatting < laag:
        verschil = [laag - schatting, hoog - schatting]
        woord = " minder dan de bron"
    elif schatting > hoog:
        verschil = [schatting - hoog, schatting - laag]
        woord = " meer dan de bron"
    else:
        return "gelijk aan de bron" if laag == hoog else "binnen de grenzen van de bron"
    tekst = zonder_nullen(verschil[0], 1)
    if verschil[1] > verschil[0]:
        tekst += " tot " + zonder_nullen(verschil[1], 1)
    return tekst + woord


def vrouwen_aan_het_werk(invoer: dict, gegevens: dict) -> dict:
    """A hundred women per year: `mensen` with their place and soort, `lijn` for the guess, `bijschriften`, `titels`; and `rijen` per year.

    `gegevens["jaren"]`, two: jaar, woorden (as the source says it), laag and hoog [of a hundred], and van and tot, those bounds with rounding in them;
    schatting, the input that guesses it. `verschil` [percentage points] and `keer`, each with its two bounds.
    Bron: KWI 2020, Voor altijd kind van je ouders?: Het moderne gezin.
    """
    raden = invoer["toon"] == "raden"
    mensen = []
    lijn = []
    bijschriften = []
    titels = []
    rijen = []
    for groep in range(len(gegevens["jaren"])):
        jaar = gegevens["jaren"][groep]
        schatting = int(invoer[jaar["schatting"]])
        # Of a bound that lies between two women, the last that is still whole.
        delen = [{"soort": "werkt", "aantal": int(jaar["laag"]), "tekst": "werkten"}, {"soort": "misschien", "aantal": int(jaar["hoog"]) - int(jaar["laag"]), "tekst": "misschien ook"}]
        if raden:
            delen = [{"soort": "schatting", "aantal": schatting, "tekst": ""}]
        rest = 100
        for deel in delen:
            rest -= deel["aantal"]
        delen.append({"soort": "niet", "aantal": rest, "tekst": "niet, denkt u" if raden else "werkten niet"})
        plaats = 0
        regel = 0
        for deel in delen:
            for _k in range(deel["aantal"]):
                mensen.append(op_plaats(groep, plaats, deel["soort"]))
                plaats += 1
            if deel["aantal"] > 0:
                bijschriften.append({"groep": groep, "regel": regel, "soort": deel["soort"], "tekst": "uw schatting: " + cijfers(deel["aantal"], 0) if deel["soort"] == "schatting" else cijfers(deel["aantal"], 0) + " " + deel["tekst"]})
                regel += 1
        if invoer["toon"] == "beide":
            lijn += schattingslijn(groep, schatting)
            bijschriften.append({"groep": groep, "regel": regel, "soort": "lijn", "tekst": "uw schatting: " + cijfers(schatting, 0)})
        titels.append({"groep": groep, "tekst": jaar["jaar"]})
        rijen.append({
            "jaar": jaar["jaar"], "bron": "nog niet getoond" if raden else jaar["woorden"], "grenzen": "nog niet getoond" if raden else grenzen(jaar["van"], jaar["tot"]),
            "schatting": "geen" if invoer["toon"] == "cijfers" else cijfers(schatting, 0), "naast": naast_schatting(schatting, jaar["laag"], jaar["hoog"]) if invoer["toon"] == "beide" else "–",
        })
    toen = gegevens["jaren"][0]
    nu = gegevens["jaren"][1]
    verschil = [nu["van"] - toen["tot"], nu["tot"] - toen["van"]]
    keer = [nu["van"] / toen["tot"], nu["tot"] / toen["van"]]
    return {
        "mensen": mensen, "lijn": lijn, "bijschriften": bijschriften, "titels": titels, "rijen": rijen, "verschil": verschil, "keer": keer,
        "tekst_verschil": zonder_nullen(verschil[0], 1) + " tot " + zonder_nullen(verschil[1], 1), "tekst_keer": cijfers(keer[0], 2) + " tot " + cijfers(keer[1], 2),
    }
