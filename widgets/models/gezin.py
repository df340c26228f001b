"""Signs along two paths, from parents who part to their children's earnings; a path's sign is that of its steps multiplied. Bron: KWI 2020 (Muller)."""


def teken_als_tekst(teken: int) -> str:
    """A sign as it is drawn; nought is what the source does not give."""
    if teken == 0:
        return "?"
    return "+" if teken > 0 else "\u2212"


def richting_in_woorden(teken: int, plus: str) -> str:
    """A direction with its sign: "meer (+)"."""
    if teken == 0:
        return "niet gegeven"
    return (plus if teken > 0 else "minder") + " (" + teken_als_tekst(teken) + ")"


def som_als_tekst(eerste: int, tweede: int) -> str:
    """Two steps and where they lead: "+ × − = −"."""
    return teken_als_tekst(eerste) + " × " + teken_als_tekst(tweede) + " = " + teken_als_tekst(eerste * tweede)


def gezin(invoer: dict, gegevens: dict) -> dict:
    """Three boxes and three arrows with their signs, up to the step that is looked at; and every step for sons and daughters side by side.

    `pijlen`: nummer (1 and 2 by way of the own family, 3 all other ways), teken, soort (plus, min, onbekend), regels and regels_smal (lines of
    text), staat (0 not yet, 1 seen, 2 looked at); `vakken`: nummer, regels; `onderschrift`: what the path and the whole come to. `rijen`: per
    step the words for both. `gegevens`: `eerste` (sign of the first step), `wie`: per group the signs tweede and rest, and the words of the
    source; `nummers`: the number of each step. Signs without sizes: nothing is added up.
    Bron: KWI 2020, Voor altijd kind van je ouders?
    """
    eerste = gegevens["eerste"]
    stap = gegevens["nummers"][invoer["stap"]]
    groep = gegevens["wie"][invoer["wie"]]
    tekens = [eerste, groep["tweede"], groep["rest"]]
    regels = [["vaker"], [groep["sterkte"] + " " + ("meer" if groep["tweede"] > 0 else "minder")], [gegevens["andere"], groep["rest_woorden"]]]
    smal = [regels[0], regels[1], gegevens["andere_smal"] + groep["rest_smal"]]
    # From the third step on the steps before it are looked at together.
    vanaf = [1, 2, 4]
    pijlen = []
    for nummer in range(3):
        staat = 0
        if stap >= vanaf[nummer]:
            staat = 2 if stap >= 3 or stap == vanaf[nummer] else 1
        pijlen.append({
            "nummer": nummer + 1, "teken": teken_als_tekst(tekens[nummer]), "staat": staat, "regels": regels[nummer], "regels_smal": smal[nummer],
            "soort": "onbekend" if tekens[nummer] == 0 else "plus" if tekens[nummer] > 0 else "min",
        })
    zonen = gegevens["wie"]["zonen"]
    dochters = gegevens["wie"]["dochters"]
    rijen = [{"wat": gegevens["stappen"][0], "zonen": richting_in_woorden(eerste, "vaker"), "dochters": richting_in_woorden(eerste, "vaker")}]
    rijen.append({"wat": gegevens["stappen"][1], "zonen": zonen["sterkte"] + " " + richting_in_woorden(zonen["tweede"], "meer"), "dochters": dochters["sterkte"] + " " + richting_in_woorden(dochters["tweede"], "meer")})
    via_zonen = richting_in_woorden(eerste * zonen["tweede"], "meer")
    via_dochters = richting_in_woorden(eerste * dochters["tweede"], "meer")
    rijen.append({"wat": gegevens["stappen"][2], "zonen": via_zonen + ": " + zonen["via"], "dochters": via_dochters + ": " + dochters["via"]})
    for regel in gegevens["verder"]:
        rijen.append({"wat": regel["wat"], "zonen": regel["zonen"], "dochters": regel["dochters"]})
    return {
        "pijlen": pijlen, "vakken": [{"nummer": 1, "regels": groep["vak"]}] + gegevens["vakken"], "rijen": rijen, "stap": stap, "via_zonen": via_zonen, "via_dochters": via_dochters,
        "som": [{"tekst": "Via het gezin: " + som_als_tekst(eerste, groep["tweede"]), "is_er": 1 if stap >= 3 else 0}],
        "onderschrift": [{"regels": groep["geheel"], "regels_smal": groep["geheel_smal"], "is_er": 1 if stap >= 4 else 0}],
    }
