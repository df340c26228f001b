"""The factors of figure 2.1 that a reader asks for: of which kind, and at which step. Bron: UWV 2018, hoofdstuk 2."""


def factoren(invoer: dict, gegevens: dict) -> dict:
    """The factors of the chosen kind and step: `rijen` with factor, richting, wie, uitleg, plaats; and how many point which way.

    `soort` "alle" takes all; `kenmerk` matters to structural factors, `stap` to the others, each "alle" for all of them. `gegevens`:
    `factoren` with soort, stap, kant ("meer", "minder" or "hangt samen") and what the rows show. `titel` names what was chosen.
    Bron: UWV 2018, hoofdstuk 2, figuur 2.1.
    """
    soort = invoer["soort"]
    stap = "alle"
    if soort == "structureel":
        stap = invoer["kenmerk"]
    if soort == "beinvloedbaar":
        stap = invoer["stap"]
    rijen = []
    aantallen = {"meer": 0, "minder": 0, "hangt samen": 0}
    for factor in gegevens["factoren"]:
        if (soort == "alle" or factor["soort"] == soort) and (stap == "alle" or factor["stap"] == stap):
            aantallen[factor["kant"]] += 1
            rijen.append({"factor": factor["factor"], "richting": factor["richting"], "wie": factor["wie"], "uitleg": factor["uitleg"], "plaats": factor["plaats"]})
    return {"rijen": rijen, "meer": aantallen["meer"], "minder": aantallen["minder"], "samen": aantallen["hangt samen"], "titel": gegevens["soorten"][soort] if stap == "alle" else gegevens["stappen"][stap]}
