"""Do the regions grow towards each other? The spread of the share at work, year by year. Bron: UWV 2018, tabel 3.3."""

from .getallen import cijfers, met_teken
from .regiomaten import regiowaarden
from .verband import gemiddelde, standaardafwijking


def jaren_met_aandeel(gegevens: dict, groep: str) -> list:
    """The years of which both the people at work and the people in the register are known."""
    telling = gegevens["land"]["telling"]
    return [j for j in telling["werkzaam"][groep] if j in telling["personen"][groep]]


def afstand_tot_land(waarde: float, land: float, maat: str) -> float:
    """A region's share minus the country's [percentage points], or that as a part of the country's share [percent]."""
    if maat == "deel":
        return (waarde - land) / land * 100
    return waarde - land


def richting(verschil: float) -> str:
    """What a change of spread is called: "kleiner", "groter", or "gelijk" below a tenth, which is our choice."""
    if abs(verschil) < 0.1 - 1e-9:
        return "gelijk"
    return "groter" if verschil > 0 else "kleiner"


def convergentie(invoer: dict, gegevens: dict) -> dict:
    """Spread of the share at work over the regions per year, in a `groep`: standard deviation, divided by the number of regions.

    In `maat` "punten" [percentage points] or "deel" [percent of the country's share in that year]. `jaren`: per year the mean of the
    regions' distances from the country and a standard deviation either side; `punten`: each region's distance; `gekozen`: the chosen
    region's, or the country's own (0). `rijen`: the table, with both spreads. `richting` says how the spread moved from first to last
    year in the chosen measure, `richting_punten` and `richting_deel` in each.
    Bron: UWV 2018, tabel 3.3, tabel B.5 en tabel B.10A tot en met B.10C.
    """
    groep = invoer["groep"]
    maat = invoer["maat"]
    jaren = []
    punten = []
    gekozen = []
    rijen = []
    naam = "Nederland"
    for jaar in jaren_met_aandeel(gegevens, groep):
        waarden = regiowaarden(gegevens, "aandeel", groep, jaar)
        land = waarden["land"]
        afstanden = []
        hoogste = waarden["regios"][0]
        laagste = waarden["regios"][0]
        eigen = None
        for r in waarden["regios"]:
            afstand = afstand_tot_land(r["waarde"], land, maat)
            afstanden.append(afstand)
            punten.append({"jaar": jaar, "code": r["code"], "regio": r["regio"], "y": afstand})
            if r["waarde"] > hoogste["waarde"]:
                hoogste = r
            if r["waarde"] < laagste["waarde"]:
                laagste = r
            if r["code"] == invoer["regio"]:
                naam = r["regio"]
                eigen = {"waarde": r["waarde"], "afstand": afstand}
        midden = gemiddelde(afstanden)
        sd = standaardafwijking(afstanden)
        jaren.append({"jaar": jaar, "midden": midden, "laag": midden - sd, "hoog": midden + sd, "sd": sd, "tekst": cijfers(sd, 1), "aandeel": cijfers(land, 1)})
        gekozen.append({"jaar": jaar, "y": 0 if eigen is None else eigen["afstand"], "tekst": "" if eigen is None else met_teken(eigen["afstand"], 1)})
        sd_punten = standaardafwijking([r["waarde"] for r in waarden["regios"]])
        rijen.append({
            "jaar": "eind " + jaar, "land": land, "spreiding": sd_punten, "spreiding_deel": sd_punten / land * 100,
            "hoogste": hoogste["regio"] + " (" + cijfers(hoogste["waarde"], 1) + ")", "laagste": laagste["regio"] + " (" + cijfers(laagste["waarde"], 1) + ")",
            "hoogste_regio": hoogste["regio"], "laagste_regio": laagste["regio"],
            "eigen": "geen gekozen" if eigen is None else cijfers(eigen["waarde"], 1),
            "eigen_waarde": None if eigen is None else eigen["waarde"], "afstand": None if eigen is None else eigen["afstand"],
        })
    eenheid = " procent" if maat == "deel" else " procentpunt"
    eerste = jaren[0]
    laatste = jaren[-1]
    return {
        "jaren": jaren,
        "punten": punten,
        "gekozen": gekozen,
        "sleutel": [{"tekst": naam.split(" (")[0]}],
        "hoeken": [{"jaar": eerste["jaar"], "y": y} for y in gegevens["bereik"][maat]],
        "rijen": rijen,
        "naam": naam,
        "verschil": laatste["sd"] - eerste["sd"],
        "richting": richting(laatste["sd"] - eerste["sd"]),
        "richting_punten": richting(rijen[-1]["spreiding"] - rijen[0]["spreiding"]),
        "richting_deel": richting(rijen[-1]["spreiding_deel"] - rijen[0]["spreiding_deel"]),
        "tekst_begin": eerste["tekst"] + eenheid + " (eind " + eerste["jaar"] + ")",
        "tekst_eind": laatste["tekst"] + eenheid + " (eind " + laatste["jaar"] + ")",
        "tekst_verschil": met_teken(laatste["sd"] - eerste["sd"], 1) + " procentpunt",
    }
