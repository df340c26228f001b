"""A regional agenda of points from a table of themes and horizons: its balance, and where each point is drawn. Bron: Platform31 2015, tabel 1."""

from .getallen import opsomming, telwoord


def gekozen_punten(invoer: dict, gegevens: dict) -> list:
    """The points of the agenda, each once, in the order in which they were chosen."""
    gekozen = []
    for plaats in gegevens["plaatsen"]:
        code = invoer[plaats]
        if code != "" and len([punt for punt in gekozen if punt["code"] == code]) == 0:
            gekozen.append([punt for punt in gegevens["punten"] if punt["code"] == code][0])
    return gekozen


def strook(punt: dict, vorm: str) -> float:
    """The lane of a point: even for cells, odd for what stands between two themes.

    `breed`: a horizon and below it its border points; `smal`: the themes with the border points between them.
    """
    if vorm == "smal":
        return punt["plek"] * 2
    return punt["termijn"] * 2 + punt["grens"]


def stapel(punten: list, vorm: str) -> list:
    """Per point how many lines above it are taken, by what stands in the same cell; a point takes its own lines and one more."""
    boven = []
    for punt in punten:
        lijnen = 0
        for ander in punten:
            if ander["code"] == punt["code"]:
                break
            if ander["plek"] == punt["plek"] and ander["termijn"] == punt["termijn"]:
                lijnen += ander[vorm] + 1
        boven.append(lijnen)
    return boven


def stroken(punten: list, vorm: str, aantal: int, ruimte: dict) -> list:
    """The `aantal` lanes from top to bottom [lines]: boven and onder. What is left of the room goes to the cells, in equal parts."""
    boven = stapel(punten, vorm)
    hoogten = []
    over = ruimte[vorm]
    cellen = 0
    for nummer in range(aantal):
        hoogte = 0
        for i in range(len(punten)):
            if strook(punten[i], vorm) == nummer:
                hoogte = max(hoogte, boven[i] + punten[i][vorm] + 1)
        if nummer in (0, 2, 4):
            hoogte = max(hoogte, ruimte["minstens"]) + ruimte["kop"] + ruimte["voet"]
            cellen += 1
        over -= hoogte
        hoogten.append(hoogte)
    uit = []
    plaats = 0
    for nummer in range(aantal):
        hoogte = hoogten[nummer] + (over / cellen if nummer in (0, 2, 4) else 0)
        uit.append({"boven": plaats, "onder": plaats + hoogte})
        plaats += hoogte
    return uit


def tekening_agenda(gekozen: list, gegevens: dict) -> dict:
    """What is drawn, in two forms, places in lines: `vakken`, the cells with their count, and `punten`, each in its cell or on a border."""
    breed = stroken(gekozen, "breed", 4, gegevens["ruimte"])
    smal = stroken(gekozen, "smal", 5, gegevens["ruimte"])
    vakken = []
    for thema in range(3):
        for termijn in range(2):
            aantal = len([punt for punt in gekozen if punt["plek"] == thema and punt["termijn"] == termijn])
            # Narrow: a border lies halfway the lane between two themes.
            vakken.append({
                "plek": thema, "termijn": termijn, "thema": gegevens["themas"][thema], "aantal": aantal, "tekst": telwoord(aantal, "punt", "punten"),
                "breed_boven": breed[termijn * 2]["boven"], "breed_onder": breed[termijn * 2 + 1]["onder"],
                "smal_boven": 0 if thema == 0 else (smal[thema * 2 - 1]["boven"] + smal[thema * 2 - 1]["onder"]) / 2,
                "smal_onder": smal[4]["onder"] if thema == 2 else (smal[thema * 2 + 1]["boven"] + smal[thema * 2 + 1]["onder"]) / 2,
                "smal_kop": smal[thema * 2]["boven"],
            })
    boven_breed = stapel(gekozen, "breed")
    boven_smal = stapel(gekozen, "smal")
    punten = []
    for i in range(len(gekozen)):
        punt = gekozen[i]
        kop = 0 if punt["grens"] == 1 else gegevens["ruimte"]["kop"]
        top_breed = breed[int(strook(punt, "breed"))]["boven"] + kop + boven_breed[i]
        top_smal = smal[int(strook(punt, "smal"))]["boven"] + kop + boven_smal[i]
        punten.append({
            "plek": punt["plek"], "termijn": punt["termijn"], "grens": punt["grens"], "breed_tekst": punt["breed_tekst"], "smal_tekst": punt["smal_tekst"],
            "breed_boven": top_breed, "breed_onder": top_breed + punt["breed"] + 0.7, "smal_boven": top_smal, "smal_onder": top_smal + punt["smal"] + 0.7,
        })
    return {"vakken": vakken, "punten": punten}


def agenda(invoer: dict, gegevens: dict) -> dict:
    """The agenda that was composed: `rijen` with punt, thema, termijn, wie and kanttekening; its balance; and `vakken` and `punten` to draw.

    `gegevens`: `plaatsen`, the inputs; `themas` and `termijnen`, names in order; `ruimte` [lines]: per form the whole,
    and of a cell kop, minstens (least room below that) and voet; `punten` with code, naam, thema,
    plek (0 to 2 for the theme, halves for what stands between two), grens (1 between two), termijn (0 short, 1 long), wie, kanttekening
    ("" where the source has none), and per form the name in lines and how many. A point chosen twice counts once.
    Bron: Platform31 2015, Opgaven voor regionaal bestuur, tabel 1.
    """
    gekozen = gekozen_punten(invoer, gegevens)
    ingevuld = len([plaats for plaats in gegevens["plaatsen"] if invoer[plaats] != ""])
    rijen = []
    for punt in gekozen:
        rijen.append({
            "punt": punt["naam"], "thema": punt["thema"], "termijn": gegevens["termijnen"][punt["termijn"]],
            "wie": punt["wie"] if punt["wie"] != "" else "De bron noemt niemand.",
            "kanttekening": punt["kanttekening"] if punt["kanttekening"] != "" else "Geen kanttekening in de bron.",
        })
    if len(rijen) == 0:
        rijen.append({"punt": "Nog geen punt gekozen", "thema": "–", "termijn": "–", "wie": "–", "kanttekening": "–"})
    per_thema = []
    for plek in range(5):
        aantal = len([punt for punt in gekozen if punt["plek"] * 2 == plek])
        if aantal > 0:
            per_thema.append({"plek": plek / 2, "aantal": aantal})
    tekening = tekening_agenda(gekozen, gegevens)
    return {
        "rijen": rijen, "aantal": len(gekozen), "dubbel": ingevuld - len(gekozen), "lang": len([punt for punt in gekozen if punt["termijn"] == 1]),
        "met_wie": len([punt for punt in gekozen if punt["wie"] != ""]), "per_thema": per_thema, "vakken": tekening["vakken"], "punten": tekening["punten"],
    }


def balans_agenda(uitkomst: dict, themas: list) -> str:
    """How the points lie over the themes, in words: "1 voor inclusiviteit en 1 op de grens van inclusiviteit en weerbaarheid"; and what is missing."""
    delen = []
    geraakt = []
    for deel in uitkomst["per_thema"]:
        eerste = int(deel["plek"])
        if deel["plek"] > eerste:
            delen.append(str(deel["aantal"]) + " op de grens van " + themas[eerste] + " en " + themas[eerste + 1])
            geraakt.append(eerste + 1)
        else:
            delen.append(str(deel["aantal"]) + " voor " + themas[eerste])
        geraakt.append(eerste)
    buiten = [themas[i] for i in range(len(themas)) if i not in geraakt]
    zin = "Per thema: " + opsomming(delen) + "."
    if len(buiten) == 1:
        zin += " Het thema " + buiten[0] + " komt er niet in voor."
    if len(buiten) > 1:
        zin += " De thema’s " + opsomming(buiten) + " komen er niet in voor."
    return zin
