"""What regions do for three kinds of people, and what is known of the result. Bron: ESB 2012, Regionale inspanningen voor werkzekerheid."""

from .getallen import cijfers, opsomming, telwoord


def deel_van_geheel(deel: float, geheel: float) -> float:
    """A part as a share of the whole [percent]; nought of nothing."""
    if geheel == 0:
        return 0
    return deel / geheel * 100


def bekend_resultaat(inspanning: dict) -> str:
    """The result in words, with the share that we compute where the source gives a part and its whole."""
    if inspanning["geheel"] is None:
        return inspanning["resultaat"]
    aandeel = deel_van_geheel(inspanning["deel"], inspanning["geheel"])
    return inspanning["resultaat"] + " Dat is " + cijfers(aandeel, 0) + " procent van hen (onze berekening)."


def drie_dimensies(invoer: dict, gegevens: dict) -> dict:
    """The efforts for the chosen dimension, or all: `rijen` for the table, `bekend` with name and result, and how many have which kind of result.

    `gegevens["inspanningen"]`: naam, wie (with what, for whom), dimensies (codes), soort (cijfer, oordeel or geen), resultaat, deel and geheel
    (None: no part to compute) and kanttekening. `toon` of the input keeps in the table what has a result ("wel"), or has none ("niet"); the
    counts are of all efforts for the dimension.
    Bron: ESB 2012, Regionale inspanningen voor werkzekerheid; Het ‘industriële ecosysteem’ van Brainport; Nabeschouwing en voorblik.
    """
    bekend = []
    rijen = []
    aantallen = {"cijfer": 0, "oordeel": 0, "geen": 0}
    for inspanning in gegevens["inspanningen"]:
        if invoer["dimensie"] != "alle" and invoer["dimensie"] not in inspanning["dimensies"]:
            continue
        aantallen[inspanning["soort"]] += 1
        resultaat = bekend_resultaat(inspanning)
        if inspanning["soort"] != "geen":
            bekend.append({"naam": inspanning["naam"], "soort": inspanning["soort"], "resultaat": resultaat})
        if invoer["toon"] == "alle" or (invoer["toon"] == "wel") == (inspanning["soort"] != "geen"):
            rijen.append({
                "naam": inspanning["naam"],
                "resultaat": resultaat,
                "kanttekening": inspanning["kanttekening"],
                "wie": inspanning["wie"],
            })
    if len(rijen) == 0:
        rijen.append({"naam": "Geen inspanning met een cijfer of oordeel", "resultaat": "–", "kanttekening": "–", "wie": "–"})
    aantal = aantallen["cijfer"] + aantallen["oordeel"] + aantallen["geen"]
    return {"rijen": rijen, "bekend": bekend, "aantal": aantal, "cijfer": aantallen["cijfer"], "oordeel": aantallen["oordeel"], "geen": aantallen["geen"]}


def stand_van_kennis(uitkomst: dict) -> str:
    """How many efforts there are, and how many have a figure, a judgement or nothing: "5 inspanningen: 2 met een cijfer en 3 zonder resultaat"."""
    totaal = telwoord(uitkomst["aantal"], "inspanning", "inspanningen")
    if uitkomst["geen"] == uitkomst["aantal"]:
        return totaal + ", zonder dat een resultaat bekend is"
    delen = []
    for soort, woorden in [["cijfer", "met een cijfer"], ["oordeel", "met een oordeel in woorden"], ["geen", "zonder resultaat"]]:
        if uitkomst[soort] > 0:
            delen.append(cijfers(uitkomst[soort], 0) + " " + woorden)
    return totaal + ": " + opsomming(delen)
