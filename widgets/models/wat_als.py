"""What a visitor's own rule gives per region, put in order. The rule itself is reckoned by `widgets.regel`."""

from .getallen import cijfers
from .lijst import korte_regionaam
from .verband import gemiddelde


def getoond(waarde: float, gegevens: dict) -> str:
    """An outcome as it reads: a number, or yes (1) or no (0)."""
    if gegevens["ja_nee"] == 1:
        return "ja" if waarde == 1 else "nee"
    return getal(waarde, gegevens["decimalen"])


def getal(waarde: float, decimalen: int) -> str:
    """As `cijfers`, in millions or thousands of millions where it is that large: it has to stand beside a name on a phone."""
    if abs(waarde) >= 1e9:
        return cijfers(waarde / 1e9, 2) + " mld"
    if abs(waarde) >= 1e6:
        return cijfers(waarde / 1e6, 2) + " mln"
    return cijfers(waarde, decimalen)


def wat_als(invoer: dict, gegevens: dict) -> dict:
    """The regions from the highest outcome of the rule to the lowest; of a rule that says yes or no, first those with yes.

    `gegevens["regios"]`: code, regio, waarde (yes is 1, no is 0) and the columns that the rule uses; `land`: its outcome for the country,
    None where it has none. `regels`: what the chart draws: bars from nought, with places from 0 to 1; `gekozen`: the chosen region's again;
    `streep`: the mean of the regions, not for yes and no. `rijen`: the table; equals share a rank.
    Bron: UWV 2018, tabel B.1 tot en met B.9 en tabel 3.2 (de kolommen); de regel is van de lezer.
    """
    volgorde = sorted(gegevens["regios"], key=lambda r: -r["waarde"])
    waarden = [r["waarde"] for r in volgorde]
    laag = min(0, min(waarden))
    hoog = max(0, max(waarden))
    if hoog == laag:
        hoog = laag + 1
    nul = (0 - laag) / (hoog - laag)
    regels = []
    gekozen = []
    rijen = []
    aantal_ja = 0
    totaal = 0.0
    for r in volgorde:
        rang = 1
        for w in waarden:
            if w > r["waarde"] + 1e-9 * max(1, abs(w)):
                rang += 1
        regel = {
            "rij": len(regels), "code": r["code"], "naam": r["regio"].split(" (")[0], "naam_smal": korte_regionaam(r["regio"]),
            "nul": nul, "plek": (r["waarde"] - laag) / (hoog - laag), "tekst": getoond(r["waarde"], gegevens),
        }
        regels.append(regel)
        if r["code"] == invoer["regio"]:
            gekozen.append(regel)
        rij = {"rang": rang, "regio": r["regio"], "uitkomst": r["waarde"]}
        if gegevens["ja_nee"] == 1:
            rij["uitkomst"] = regel["tekst"]
        for naam in gegevens["namen"]:
            rij[naam] = r[naam]
        rijen.append(rij)
        totaal += r["waarde"]
        if gegevens["ja_nee"] == 1 and r["waarde"] == 1:
            aantal_ja += 1
    midden = gemiddelde(waarden)
    streep = []
    if gegevens["ja_nee"] == 0:
        streep.append({"plek": (midden - laag) / (hoog - laag), "tekst": "gemiddelde " + getal(midden, gegevens["decimalen"])})
    land = "geen uitkomst"
    if gegevens["land"] is not None:
        land = getoond(gegevens["land"], gegevens)
    if gegevens["ja_nee"] == 1:
        opgeteld = cijfers(aantal_ja, 0) + " keer ja"
        gemiddeld = cijfers(aantal_ja / len(waarden) * 100, 0) + "% ja"
    else:
        opgeteld = getal(totaal, gegevens["decimalen"])
        gemiddeld = getal(midden, gegevens["decimalen"])
    return {
        "regels": regels, "gekozen": gekozen, "streep": streep, "rijen": rijen, "aantal_ja": aantal_ja,
        "hoogste": regels[0]["tekst"] if gegevens["ja_nee"] == 0 else "–", "totaal": opgeteld, "gemiddelde": gemiddeld, "land": land, "gelijk": 1 if waarden[0] == waarden[-1] else 0,
    }
