"""What the recomputation tests share: UWV's counts and printed figures, and the list of what does not come out."""

import pytest

from widgets import tables

PEOPLE, WORKING, SHARE = "personen_doelgroepregister", "werkzame_personen", "aandeel_werkzaam"
CORRECTED = f"{PEOPLE}_gecorrigeerd"
YEARS = ("2015", "2016", "2017")
PERIOD, LATER = "2015-2017", "2016-2017"
GROUPS = {"wajong": ("B.9A", "B.10A", CORRECTED), "wsw": ("B.9B", "B.10B", PEOPLE), "participatiewet": ("B.9C", "B.10C", PEOPLE)}


def _both(resource, table, quantity, year, group):
    values = tables.per_region(tables.UWV, resource, table, quantity, year, group)
    return {**values, "Landelijk": tables.national(tables.UWV, resource, table, quantity, year, group)}


def observed(table, quantity, year, group="totaal"):
    """The 35 regions and "Landelijk", as counted."""
    return _both("waarnemingen", table, quantity, year, group)


def printed(table, quantity, year, group="totaal"):
    """The 35 regions and "Landelijk", as the publication printed them."""
    return _both("gedrukt", table, quantity, year, group)


def other(table, row, quantity, year, group="totaal"):
    """One printed figure of a row that is no region."""
    return tables.figure(f"{tables.UWV}/{table}/{row}/{quantity}/{year}" + ("" if group == "totaal" else f"/{group}")).value


def growth(begin, end):
    return {code: (end[code] / begin[code] - 1) * 100 for code in begin}


def ratio(part, whole):
    return {code: part[code] / whole[code] * 100 for code in part}


def against_country(values):
    return {code: value - values["Landelijk"] for code, value in values.items()}


def regions_only(values):
    return [value for code, value in values.items() if code != "Landelijk"]


def differing(computed, from_source, decimals=1):
    """Where the recomputed value does not round to the printed one: code to (computed, printed)."""
    half = 0.5 * 10**-decimals + 1e-9
    return {code: (computed[code], from_source[code]) for code in from_source if abs(computed[code] - from_source[code]) > half}


def listed(name, was_printed, recomputed, cells=1):
    """The case is on the list of what does not come out, with both figures and the number of cells."""
    row = next((row for row in tables.rows(".", "nagerekend") if row["id"] == name), None)
    assert row, f"data/nagerekend.csv has no row {name}"
    decimals = len(row["nagerekend"].partition(".")[2])
    assert float(row["gedrukt"]) == pytest.approx(was_printed)
    assert float(row["nagerekend"]) == pytest.approx(round(recomputed, decimals))
    assert float(row["gedrukt"]) != float(row["nagerekend"])
    assert int(row["cellen"]) == cells
