from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from widgets.models.getallen import cijfers, met_teken, opsomming, telwoord, toon, vergelijk, zonder_nullen


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(1234.5, 1, "1.234,5"), (0, 0, "0"), (-0.04, 1, "0,0"), (-0.05, 1, "−0,1"), (999.95, 1, "1.000,0"), (1234567, 0, "1.234.567"), (0.5, 0, "1"), (2.675, 2, "2,68"), (-1000, 0, "−1.000"), (7, 3, "7,000")],
)
def test_numbers_read_dutch(value, decimals, text):
    assert cijfers(value, decimals) == text


@given(some.decimals(-10**9, 10**9, places=4), some.integers(0, 3))
def test_every_number_rounds_as_at_school(value, decimals):
    exact = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = cijfers(float(value), decimals).replace(".", "").replace(",", ".").replace("−", "-")
    assert Decimal(text) == exact


def test_signs_and_words():
    assert met_teken(3.2, 1) == "+3,2" and met_teken(0.01, 1) == "0,0" and met_teken(-3.2, 1) == "−3,2"
    assert zonder_nullen(25.5, 2) == "25,5" and zonder_nullen(20, 2) == "20" and zonder_nullen(0.3, 0) == "0"
    assert [telwoord(n, "regio", "regio's") for n in (0, 1, 35)] == ["geen regio's", "1 regio", "35 regio's"]
    assert vergelijk(-2.04, 1, "meer", "minder", "gelijk") == "2,0 minder" and vergelijk(0.04, 1, "meer", "minder", "gelijk") == "gelijk"
    assert [opsomming(w) for w in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a en b", "a, b en c"]
    assert toon("boven", {"decimals": None, "signed": False, "words": {"boven": "naar boven"}}) == "naar boven"
