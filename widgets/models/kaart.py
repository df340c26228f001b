"""A tile per region, shaded by a measure. Bron: UWV 2018; the places of the tiles are this book's."""

from .getallen import cijfers, met_teken
from .regiomaten import maatwaarden
from .verband import standaardafwijking


def vak_van(afstand: float) -> int:
    """The shade of a value, 0 to 4, by its distance to the country in standard deviations: under -1, -1/3, 1/3, 1, above."""
    vak = 0
    for grens in [-1, -1 / 3, 1 / 3, 1]:
        if afstand > grens:
            vak += 1
    return vak


def tegelkaart(invoer: dict, gegevens: dict) -> dict:
    """A row per region with its tile (`kolom`, `rij`), `waarde` [percent], `vak` (shade, 0 to 4), `label` and rank, of the chosen measure and group.

    `soort` is "verandering" (two-sided about the country) or "aandeel" (light to dark). `legenda`: a row per shade with what it holds.
    `gekozen`: the chosen region's tile again.
    Bron: UWV 2018, tabel B.1 tot en met B.9.
    """
    maat = gegevens["maten"][invoer["maat"]]
    groep = invoer["deelgroep"] if maat["per_groep"] == 1 else "totaal"
    gevonden = maatwaarden(gegevens, invoer["maat"], groep)
    sd = standaardafwijking([r["waarde"] for r in gevonden["regios"]])
    soort = "verandering" if maat["verandering"] == 1 else "aandeel"
    tegels = []
    gekozen = []
    randen = [[], [], [], [], []]
    for r in gevonden["regios"]:
        plaats = gegevens["tegels"][r["code"]]
        vak = vak_van((r["waarde"] - gevonden["land"]) / sd if sd > 0 else 0)
        randen[vak].append(r["waarde"])
        tegel = {
            "code": r["code"], "regio": r["regio"], "kort": plaats["kort"], "afkorting": plaats["afkorting"], "kolom": plaats["kolom"], "rij": plaats["rij"], "waarde": r["waarde"],
            "label": met_teken(r["waarde"], 1) if maat["verandering"] == 1 else cijfers(r["waarde"], 1), "vak": soort[0:1] + str(vak), "rang": r["rang"], "verschil": r["waarde"] - gevonden["land"],
        }
        tegels.append(tegel)
        if r["code"] == invoer["regio"]:
            gekozen.append(tegel)
    legenda = []
    for vak in range(5):
        tekst = "geen regio"
        if len(randen[vak]) > 0:
            # Whole numbers are enough, but not among the small ones.
            fijn = 1 if max(randen[vak]) < 10 and min(randen[vak]) >= 0 else 0
            tekst = cijfers(min(randen[vak]), fijn)
            if cijfers(max(randen[vak]), fijn) != tekst:
                tekst += " tot " + cijfers(max(randen[vak]), fijn)
        legenda.append({"plek": vak, "vak": soort[0:1] + str(vak), "tekst": tekst})
    rijen = sorted(tegels, key=lambda t: t["rang"])
    return {"tegels": tegels, "rijen": rijen, "gekozen": gekozen, "legenda": legenda, "land": gevonden["land"], "groep": groep}
