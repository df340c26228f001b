"""Figures in text that are computed from the counts: what they read as, where they lead, and that a wrong address stops."""

import pytest

from widgets import number, tables


@pytest.mark.parametrize(
    ("address", "text", "link"),
    [
        ("maat/aandeel_2015/Landelijk", "43,9%", "tabellen.html#tabel-b-4-landelijk"),
        ("maat/groei_werkzaam/Food Valley/verschil", "37,3\u00a0procentpunt", "tabellen.html#tabel-b-4-food-valley"),
        ("maat/groei_werkzaam/West-Brabant/verschil", "−29,1\u00a0procentpunt", "tabellen.html#tabel-b-4-west-brabant"),
        ("maat/groei_werkzaam/West-Brabant/verschil|zonder teken", "29,1\u00a0procentpunt", "tabellen.html#tabel-b-4-west-brabant"),
        ("maat/groei_personen/Zaanstreek/Waterland", "15,2%", "tabellen.html#tabel-b-1-zaanstreek-waterland"),
        ("maat/spreiding/aandeel_2015", "6,5\u00a0procentpunt", "tabellen.html#tabel-b-4"),
        ("maat/r/aandeel_2015/groei_werkzaam", "−0,56", "tabellen.html#tabel-b-4"),
        ("maat/r/banen_gedrukt/indicatie", "0,05", "tabellen.html#tabel-3-2"),
    ],
)
def test_computed_figures(address, text, link):
    found = number(address)
    assert (found.text, found.link) == (text, link)
    assert found.publication.startswith("UWV 2018") and found.wording


@pytest.mark.parametrize("address", ["maat/bananen/Landelijk", "maat/aandeel_2015/Mordor", "maat/aandeel_2015", "maat/"])
def test_a_wrong_address_stops(address):
    with pytest.raises(tables.DataError):
        number(address)
