"""How numbers and counts read in Dutch. One definition: the page runs the same functions, translated."""


def cijfers(waarde: float, decimalen: int) -> str:
    """A number as Dutch text: 1234.5 with one decimal is "1.234,5"; halves round away from zero; never "-0"."""
    macht = 10**decimalen
    heel = int(abs(waarde) * macht + 0.5 + 1e-9)
    tekst = str(heel)
    while len(tekst) <= decimalen:
        tekst = "0" + tekst
    voor = tekst[0 : len(tekst) - decimalen]
    na = tekst[len(tekst) - decimalen : len(tekst)]
    groepen = ""
    while len(voor) > 3:
        groepen = "." + voor[len(voor) - 3 : len(voor)] + groepen
        voor = voor[0 : len(voor) - 3]
    uit = voor + groepen
    if decimalen > 0:
        uit = uit + "," + na
    if waarde < 0 and heel > 0:
        uit = "\u2212" + uit
    return uit


def afgerond(waarde: float, decimalen: int) -> float:
    """The number at so many decimals, halves up: what an input holds after a value was typed or set."""
    macht = 10**decimalen
    heel = int(abs(waarde) * macht + 0.5 + 1e-9)
    return (heel if waarde >= 0 else -heel) / macht


def met_teken(waarde: float, decimalen: int) -> str:
    """As `cijfers`, with a plus sign before what is above zero as printed."""
    tekst = cijfers(waarde, decimalen)
    if waarde > 0 and tekst != cijfers(0, decimalen):
        return "+" + tekst
    return tekst


def zonder_nullen(waarde: float, decimalen: int) -> str:
    """As `cijfers`, without zeros at the end of the decimals: 25.50 is "25,5" and 2.00 is "2"."""
    while decimalen > 0 and cijfers(waarde, decimalen)[-1] == "0":
        decimalen -= 1
    return cijfers(waarde, decimalen)


def telwoord(aantal: float, enkelvoud: str, meervoud: str) -> str:
    """A count with its noun: "geen regio's", "1 regio", "11 regio's"."""
    if aantal == 0:
        return "geen " + meervoud
    if aantal == 1:
        return "1 " + enkelvoud
    return cijfers(aantal, 0) + " " + meervoud


def vergelijk(verschil: float, decimalen: int, meer: str, minder: str, gelijk: str) -> str:
    """Words for a difference: "12,5 procentpunt meer" with `meer` = "procentpunt meer"; `gelijk` when it rounds to zero."""
    if cijfers(abs(verschil), decimalen) == cijfers(0, decimalen):
        return gelijk
    if verschil > 0:
        return cijfers(verschil, decimalen) + " " + meer
    return cijfers(-verschil, decimalen) + " " + minder


def deel_in_procenten(aantal: float, geheel: float) -> str:
    """A part of a whole as a label; what is not all or nothing does not read so."""
    procent = aantal / geheel * 100
    if 0 < procent < 0.5:
        return "<1%"
    if 99.5 <= procent < 100:
        return ">99%"
    return cijfers(procent, 0) + "%"


def opsomming(woorden: list) -> str:
    """Words in a row: "Zeeland", "Zeeland en Rijnmond", "Zeeland, Rijnmond en Friesland"."""
    if len(woorden) < 2:
        return "".join(woorden)
    return ", ".join(woorden[0 : len(woorden) - 1]) + " en " + woorden[-1]


def toon(waarde: object, kolom: dict) -> str:
    """A value as its column shows it. `kolom`: decimals (None for text), signed, and `words` for values that have a word."""
    if kolom["decimals"] is None:
        if waarde in kolom["words"]:
            return kolom["words"][waarde]
        return str(waarde)
    if kolom["signed"]:
        return met_teken(waarde, kolom["decimals"])
    return cijfers(waarde, kolom["decimals"])
