"""Things to put in the compartments of a source, as an exercise: where the reader puts each and where the source does."""

from .getallen import cijfers, opsomming


def naast_bron(keuze: dict, bron: dict, kenmerken: list) -> str:
    """How the source's compartment compares with the chosen one, in words, for what tells compartments apart: per kenmerk its sleutel and naam."""
    eens = [kenmerk["naam"] for kenmerk in kenmerken if keuze[kenmerk["sleutel"]] == bron[kenmerk["sleutel"]]]
    oneens = [kenmerk["naam"] for kenmerk in kenmerken if keuze[kenmerk["sleutel"]] != bron[kenmerk["sleutel"]]]
    if len(oneens) == 0:
        return "zoals u koos"
    if len(eens) == 0:
        return "anders dan u koos" if len(kenmerken) == 1 else "op beide punten anders"
    return "eens over " + opsomming(eens) + ", niet over " + opsomming(oneens)


def indelen(invoer: dict, gegevens: dict) -> dict:
    """One row per thing: `rijen` with wat, keuze, bron and toelichting; how many are placed, and how many as in the source.

    Of `gegevens`: `vakken`, from code to the compartment with naam and what `kenmerken` name; `dingen` with invoer (the input's name), naam,
    vak and toelichting. Until `nakijken` is "ja" the source's side stays hidden.
    Bron: PBL 2019, tabel 1, of Platform31 2015, Twee gezichten: wat de gegevens noemen.
    """
    nakijken = invoer["nakijken"] == "ja"
    geplaatst = 0
    gelijk = 0
    rijen = []
    for ding in gegevens["dingen"]:
        code = invoer[ding["invoer"]]
        bron = gegevens["vakken"][ding["vak"]]
        keuze = "nog niet geplaatst"
        plaats = bron["naam"]
        if code != "":
            geplaatst += 1
            keuze = gegevens["vakken"][code]["naam"]
            plaats += "; " + naast_bron(gegevens["vakken"][code], bron, gegevens["kenmerken"])
            if code == ding["vak"]:
                gelijk += 1
        rijen.append({
            "wat": ding["naam"],
            "keuze": keuze,
            "bron": plaats if nakijken else "nog niet nagekeken",
            "toelichting": ding["toelichting"] if nakijken else "–",
        })
    return {"rijen": rijen, "geplaatst": geplaatst, "gelijk": gelijk if nakijken else 0}


def zin_indeling(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    """The answer: how many are placed and, once checked, how many as in the source. `woorden`: bron ("de studie"), ding, dingen and keuze."""
    woorden = gegevens["woorden"]
    bron = woorden["bron"][0].upper() + woorden["bron"][1 : len(woorden["bron"])]
    totaal = cijfers(len(gegevens["dingen"]), 0) + " " + woorden["dingen"]
    if uitkomst["geplaatst"] == 0:
        zin = "U hebt nog geen van de " + totaal + " geplaatst. "
        if invoer["nakijken"] == "ja":
            return zin + "In de tabel ziet u waar " + woorden["bron"] + " ze zet."
        return zin + "Kies bij elke " + woorden["ding"] + " " + woorden["keuze"] + "."
    zin = "U hebt " + cijfers(uitkomst["geplaatst"], 0) + " van de " + totaal + " geplaatst. "
    if invoer["nakijken"] != "ja":
        return zin + "Zet ‘Nakijken’ op ‘Ja’ als u uw keuze naast " + woorden["bron"] + " wilt leggen."
    if uitkomst["geplaatst"] == 1:
        return zin + bron + (" kiest hetzelfde vak." if uitkomst["gelijk"] == 1 else " kiest een ander vak.")
    if uitkomst["gelijk"] == 0:
        return zin + bron + " kiest bij allemaal een ander vak."
    if uitkomst["gelijk"] == uitkomst["geplaatst"]:
        return zin + bron + " kiest bij allemaal hetzelfde vak."
    return zin + "Bij " + cijfers(uitkomst["gelijk"], 0) + " daarvan kiest " + woorden["bron"] + " hetzelfde vak."


def beschrijf_indeling(invoer: dict, uitkomst: dict, gegevens: dict) -> str:
    """The table in words. `woorden` also has toelichting, what the last column holds."""
    woorden = gegevens["woorden"]
    zin = "De tabel heeft een rij per " + woorden["ding"]
    if invoer["nakijken"] != "ja":
        return zin + ", met uw keuze. De indeling van " + woorden["bron"] + " verschijnt als u ‘Nakijken’ op ‘Ja’ zet."
    return zin + ": uw keuze, het vak in " + woorden["bron"] + ", en " + woorden["toelichting"] + "."
