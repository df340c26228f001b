"""What publications say happened when, within one subject, beside a year of the reader's choosing. Bron: ESB 2012, Platform31 2015 en UWV 2018."""

from .getallen import opsomming
from .omstandigheden import hoofd


def jaren_ertussen(jaar: float, regel: dict) -> float:
    """How far a year lies from an event or period, `van` to `tot` [years]: nought within it, below nought where the year comes first."""
    if jaar < regel["van"]:
        return jaar - regel["van"]
    if jaar > regel["tot"]:
        return jaar - regel["tot"]
    return 0


def jaar_of_jaren(regel: dict, tussen: str) -> str:
    """The year, or the first and last with `tussen` between them."""
    if regel["van"] == regel["tot"]:
        return str(regel["van"])
    return str(regel["van"]) + tussen + str(regel["tot"])


def met_bron(regels: list, met_jaar: bool) -> str:
    """Events in a row, each with its publication, and its year if asked."""
    return opsomming([regel["kort"] + " (" + regel["bron"] + (", " + jaar_of_jaren(regel, "–") if met_jaar else "") + ")" for regel in regels])


def tijdlijn(invoer: dict, gegevens: dict) -> dict:
    """The events of one subject in order: `lijnen` to draw and `rijen` for the table; which cover the year, how many came before and after.

    `gegevens["onderwerpen"]`, from code to naam and regels: bron (short name), van, tot, kort, gebeurtenis, thema, publicatie, plaats and groep (a number;
    what belongs together has the same). Events of a publication that was not chosen are drawn (`telt` 0) but not counted. `dit`: what
    covers the year; `dichtbij`: what lies nearest to it without covering it.
    Bron: ESB 2012, Platform31 2015 en UWV 2018; per gebeurtenis staat de plaats in de tabel.
    """
    jaar = invoer["jaar"]
    regels = gegevens["onderwerpen"][invoer["thema"]]["regels"]
    lijnen = []
    rijen = []
    dit = []
    dichtbij = []
    kortst = 0
    eerder = 0
    later = 0
    for i in range(len(regels)):
        regel = regels[i]
        telt = invoer["bron"] == "alle" or invoer["bron"] == regel["bron"]
        verschil = jaren_ertussen(jaar, regel)
        if telt and verschil == 0:
            dit.append(regel)
        elif telt:
            if verschil > 0:
                eerder += 1
            else:
                later += 1
            if len(dichtbij) == 0 or abs(verschil) < kortst:
                kortst = abs(verschil)
                dichtbij = []
            if abs(verschil) == kortst:
                dichtbij.append(regel)
        lijnen.append({
            "boven": i / len(regels),
            "midden": (i + 0.5) / len(regels),
            "van": regel["van"],
            "tot": regel["tot"],
            "periode": 1 if regel["tot"] > regel["van"] else 0,
            "jaren": jaar_of_jaren(regel, "–"),
            "naam": hoofd(regel["kort"]),
            "bron": regel["bron"],
            "telt": 1 if telt else 0,
            "nadruk": 1 if telt and verschil == 0 else 0,
            "scheiding": 1 if i > 0 and regels[i - 1]["groep"] != regel["groep"] else 0,
        })
        rijen.append({
            "jaren": jaar_of_jaren(regel, " tot en met "),
            "gebeurtenis": regel["gebeurtenis"],
            "thema": regel["thema"],
            "plaats": regel["publicatie"] + ", " + regel["plaats"],
        })
    return {
        "lijnen": lijnen,
        "rijen": rijen,
        "streep": [{"jaar": jaar, "tekst": str(int(jaar))}],
        "dit": dit,
        "dichtbij": dichtbij,
        "in_dit_jaar": len(dit),
        "eerder": eerder,
        "later": later,
    }
