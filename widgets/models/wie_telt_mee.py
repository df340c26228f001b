"""A walk through the rules on who is in the register of the banenafspraak, question by question. Bron: UWV 2018, box 1.1."""


def wie_telt_mee(invoer: dict, gegevens: dict) -> dict:
    """The questions that were asked, one row each: vraag, regel, antwoord, gevolg, plaats; and what the last answer decides.

    `gegevens`: `begin`, the first question; `vragen`, from question to its label and its `antwoorden`, each with label, regel, gevolg,
    vervolg (the next question, "" at the end), register, telt, groep, route and plaats. The outcome has the last four of where it ends
    and `gevolg`. An answer to a question that is not on the way does not matter.
    Bron: UWV 2018, Opzet onderzoek, box 1.1.
    """
    rijen = []
    vraag = gegevens["begin"]
    slot = None
    while vraag != "":
        slot = gegevens["vragen"][vraag]["antwoorden"][invoer[vraag]]
        rijen.append({"vraag": gegevens["vragen"][vraag]["label"], "regel": slot["regel"], "antwoord": slot["label"], "gevolg": slot["gevolg"], "plaats": slot["plaats"]})
        vraag = slot["vervolg"]
    return {"rijen": rijen, "register": slot["register"], "telt": slot["telt"], "groep": slot["groep"], "route": slot["route"], "gevolg": slot["gevolg"]}
