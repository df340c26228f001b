"""Policy options in two rows and two columns, as an exercise: where the reader puts them and where the study does. Bron: PBL 2019, tabel 1."""


def naast_studie(keuze: dict, studie: dict) -> str:
    """How the study's quadrant compares with the chosen one, in words; each quadrant has rij (generiek or regiospecifiek) and kolom."""
    rij = keuze["rij"] == studie["rij"]
    kolom = keuze["kolom"] == studie["kolom"]
    if rij and kolom:
        return "zoals u koos"
    if rij:
        return "eens over generiek of regiospecifiek, niet over mensen of banen"
    if kolom:
        return "eens over mensen of banen, niet over generiek of regiospecifiek"
    return "op beide punten anders"


def beleidsopties(invoer: dict, gegevens: dict) -> dict:
    """The measures one by one: `rijen` with maatregel, keuze, studie and kanttekening; how many are placed, and how many as the study.

    Of `gegevens`: `vakken`, from code to the quadrant with naam, rij and kolom; `maatregelen` with invoer (the input's name), naam, vak,
    afgeleid (1 where the source's column was lost in the text) and kanttekening. Until `nakijken` is "ja" the study's side stays hidden.
    Bron: PBL 2019, Vier beleidscategorieën, tabel 1.
    """
    nakijken = invoer["nakijken"] == "ja"
    geplaatst = 0
    gelijk = 0
    rijen = []
    for maatregel in gegevens["maatregelen"]:
        code = invoer[maatregel["invoer"]]
        studie = gegevens["vakken"][maatregel["vak"]]
        keuze = "nog niet geplaatst"
        plaats = studie["naam"]
        if code != "":
            geplaatst += 1
            keuze = gegevens["vakken"][code]["naam"]
            plaats += "; " + naast_studie(gegevens["vakken"][code], studie)
            if code == maatregel["vak"]:
                gelijk += 1
        kanttekening = maatregel["kanttekening"] if maatregel["kanttekening"] != "" else "Geen kanttekening bij deze maatregel in de bron."
        if maatregel["afgeleid"] == 1:
            kanttekening += " De kolom is afgeleid uit de volgorde in tabel 1."
        rijen.append({
            "maatregel": maatregel["naam"],
            "keuze": keuze,
            "studie": plaats if nakijken else "nog niet nagekeken",
            "kanttekening": kanttekening if nakijken else "–",
        })
    return {"rijen": rijen, "geplaatst": geplaatst, "gelijk": gelijk if nakijken else 0}
