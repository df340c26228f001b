"""The language of a visitor's own rule: what it gives, what it refuses and where, and that nothing else can come of any text."""

import math
import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets import regel
from widgets.regel import RegelFout, bereken

COLUMNS = {"aandeel_2017": ([40.0, 50.0, 0.0], 45.0), "banen_2017": ([100.0, 200.0, 300.0], 600.0), "groei_banen": ([-5.0, 2.5, 2.5], 1.0)}
REGIONS = ["Groningen", "Friesland", "Drenthe"]


def of(text):
    return bereken(text, COLUMNS, REGIONS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("banen_2017", [100, 200, 300]),
        ("0,5 * banen_2017 + 1", [51, 101, 151]),
        ("1 + 2 * 3 ^ 2 - 4 / 8", [18.5] * 3),
        ("2 ^ 3 ^ 0,5", [2 ** (3**0.5)] * 3),
        ("-2 ^ 2", [-4] * 3),
        ("(-2) ^ 2", [4] * 3),
        ("− 6 ÷ 4 × 2", [-3] * 3),
        ("10 - 4 - 3", [3] * 3),
        ("land.banen_2017 - banen_2017", [500, 400, 300]),
        ("LAND.Banen_2017", [600] * 3),
        ("max(aandeel_2017; 45)", [45, 50, 45]),
        ("min(aandeel_2017; 45; 10)", [10, 10, 0]),
        ("abs(groei_banen)", [5, 2.5, 2.5]),
        ("wortel(banen_2017)", [10, 200**0.5, 300**0.5]),
        ("afgerond(groei_banen)", [-5, 3, 3]),
        ("afgerond(banen_2017 / 3; 1)", [33.3, 66.7, 100]),
        ("gemiddelde(banen_2017)", [200] * 3),
        ("totaal(aandeel_2017)", [90] * 3),
        ("hoogste(banen_2017) - laagste(banen_2017)", [200] * 3),
        ("plaats(groei_banen)", [3, 1, 1]),
        ("als(aandeel_2017 = 0; 0; 100 / aandeel_2017)", [2.5, 2, 0]),
        ("aandeel_2017 > land.aandeel_2017", [False, True, False]),
        ("aandeel_2017 >= 40 en groei_banen < 0", [True, False, False]),
        ("aandeel_2017 ≥ 40 EN NIET groei_banen < 0", [False, True, False]),
        ("aandeel_2017 = 0 of groei_banen ≠ 2,5", [True, False, True]),
        ("aandeel_2017 = 0 of 100 / aandeel_2017 < 2,2", [False, True, True]),
        ("niet (aandeel_2017 <> 0 en 100 / aandeel_2017 > 2,2)", [False, True, True]),
        ("1 > 2 en 1 > 2 of 2 > 1", [True] * 3),
        ("0,1 + 0,2 = 0,3", [True] * 3),
        ("0,1 + 0,2 <= 0,3", [True] * 3),
        ("0,1 + 0,2 > 0,3", [False] * 3),
        ("als(groei_banen < 0; aandeel_2017 > 0; aandeel_2017 > 45)", [True, True, False]),
    ],
)
def test_what_a_rule_gives(text, expected):
    found = of(text)
    assert found.waarden == pytest.approx(expected)
    assert found.ja_nee == isinstance(expected[0], bool)
    assert all(isinstance(value, bool) == found.ja_nee for value in found.waarden)


def test_the_country_and_the_names_used():
    found = of("banen_2017 / land.banen_2017 + 0 * LAND.AANDEEL_2017")
    assert found.land == 1 and found.namen == ["banen_2017", "aandeel_2017"]
    # The rule may hold for every region and not for the country.
    assert of("1 / (banen_2017 - land.banen_2017)").land is None
    assert of("plaats(banen_2017)").land is None
    assert of("1").namen == []


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("", None, "Vul een regel in."),
        (" \n", None, "Vul een regel in."),
        ("1" * 501, None, "te lang: 501 tekens"),
        ("max(1; 2", 3, "Bij teken 4: dit haakje wordt niet gesloten."),
        ("(1 + (2)", 0, "niet gesloten"),
        ("1 + 2)", 5, "niet geopend"),
        ("(" * 21 + "1" + ")" * 21, 20, "meer dan 20 haakjes"),
        ("1 +", 2, "houdt te vroeg op: na “1 +”"),
        ("niet", 3, "houdt te vroeg op"),
        ("aandeel_2018 > 1", 0, "Bedoelt u aandeel_2017?"),
        ("1 + land.bannen_2017", 4, "Bedoelt u land.banen_2017?"),
        ("xyzxyz", 0, "kennen wij niet. De namen staan"),
        ("gemiddeld(banen_2017)", 0, "Bedoelt u gemiddelde?"),
        ("sin(1)", 0, "De functie “sin” kennen wij niet"),
        ("min + 1", 0, "is een functie. Schrijf min(a; b)"),
        ("banen_2017(1)", 0, "is een naam, geen functie"),
        ("max(1,2)", 0, "max heeft 1 waarde gekregen"),
        ("max(1, 2)", 5, "Een komma staat alleen in een getal"),
        ("als(1 > 0; 2)", 0, "als heeft 2 waarden gekregen"),
        ("abs()", 0, "abs heeft 0 waarden gekregen"),
        ("aandeel_2017 40", 13, "Tussen “aandeel_2017” en “40” ontbreekt een teken"),
        ("(1) (2)", 4, "Tussen “)” en “(”"),
        ("1 < 2 < 3", 6, "Vergelijk twee dingen tegelijk"),
        ("1; 2", 1, "Een puntkomma staat alleen tussen"),
        ("1 * / 2", 4, "Hier kan “/” niet staan"),
        ("1.000", 1, "Schrijf een getal zonder punten"),
        ("5%", 1, "Laat het procentteken weg"),
        ("1 ? 2", 2, "Het teken “?” past hier niet"),
        ("1 \x00", 2, "dat u niet ziet"),
        ("١", 0, "past hier niet"),
        ("(1 > 0) + 1", 1, "Hier hoort een getal te staan"),
        ("1 en 2 > 1", 0, "Hier hoort een vergelijking te staan"),
        ("niet 1", 5, "Hier hoort een vergelijking te staan"),
        ("als(1; 2; 3)", 4, "Hier hoort een vergelijking te staan"),
        ("als(1 > 0; 2; 3 > 1)", 14, "Hier hoort een getal te staan"),
        ("9999999999999", 0, "te groot of te lang"),
        ("afgerond(1; aandeel_2017)", 12, "Het aantal decimalen"),
        ("afgerond(1; 0,5)", 12, "Het aantal decimalen"),
        ("100 / aandeel_2017", 4, "in Drenthe deelt de regel door nul."),
        ("1 / 0", 2, "in elke regio deelt de regel door nul"),
        ("1 / (groei_banen - 2,5)", 2, "in Friesland en Drenthe deelt de regel door nul"),
        ("0 ^ -1", 2, "deelt de regel door nul"),
        ("gemiddelde(1 / aandeel_2017)", 13, "deelt de regel door nul"),
        ("plaats(1 / aandeel_2017)", 9, "deelt de regel door nul"),
        ("wortel(groei_banen)", 0, "in Groningen neemt de regel de wortel van een negatief getal"),
        ("groei_banen ^ 0,5", 12, "bestaat een macht niet"),
        ("2 ^ 11", 2, "is een macht te groot"),
        ("10 ^ 10 * 10 ^ 9", 8, "wordt een getal groter dan"),
        ("((10 ^ -10) ^ 10) ^ -10", 18, "wordt een getal groter dan"),
    ],
)
def test_what_is_wrong_and_where(text, place, message):
    with pytest.raises(RegelFout) as caught:
        of(text)
    assert message.lower() in str(caught.value).lower()
    assert caught.value.plaats == place
    assert str(caught.value).endswith((".", "?"))


@pytest.mark.parametrize("text", ["__import__('os').system('x')", "banen_2017.__class__", "land.__class__.__mro__", "().__class__", "lambda: 1", "exec(1)", "open(1)", "[1 for x in 1]", "banen_2017 := 1", "1 if 1 else 2", "f'{1}'", "@a", "`ls`", "${x}", "eval(1)"])
def test_python_is_no_rule(text):
    with pytest.raises(RegelFout):
        of(text)


PIECES = st.sampled_from([*COLUMNS, *regel.FUNCTIES, "land.", "land.banen_2017", "(", ")", "(", ")", ";", " ", "en", " of ", " niet ", "+", "-", "*", "/", "^", "<", ">=", "=", "0", "1", "0,02", "7,5", "1000000000000", ".", ",", "%", "é", "\n", "_", "__class__", "\x00", "😀"])


def numbers_or_a_message(text):
    """The one thing that may come of any text."""
    try:
        found = of(text)
    except RegelFout as error:
        assert str(error)
        assert error.plaats is None or 0 <= error.plaats < error.eind <= len(text)
        return
    assert len(found.waarden) == len(REGIONS)
    for value in [*found.waarden, *([] if found.land is None else [found.land])]:
        assert type(value) is (bool if found.ja_nee else float)
        assert math.isfinite(value) and abs(value) <= 1e12
    assert set(found.namen) <= set(COLUMNS)


@settings(max_examples=600, deadline=5000)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_words_of_the_language(text):
    numbers_or_a_message(text)


@settings(max_examples=400, deadline=5000)
@given(st.text(max_size=600))
def test_any_text(text):
    numbers_or_a_message(text)


LEAVES = st.sampled_from([*COLUMNS, "land.groei_banen", "0", "1", "2,5", "999999999999"])
NUMBERS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/^"), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(st.sampled_from(["abs", "wortel", "gemiddelde", "totaal", "plaats", "-"]), inner).map(lambda t: f"{t[0]}({t[1]})"),
        st.tuples(inner, st.sampled_from(["<", ">=", "="]), inner, inner).map(lambda t: f"als({t[0]} {t[1]} {t[2]}; {t[3]}; {t[0]})"),
    ),
    max_leaves=12,
)


@settings(max_examples=600, deadline=5000)
@given(NUMBERS)
def test_any_rule_that_is_well_formed(text):
    numbers_or_a_message(text)


@pytest.mark.parametrize("text", ["(" * 250 + ")" * 250, "-" * 499 + "1", "niet " * 99 + "1>0", "1^" * 249 + "1", "9" * 500, "1+" * 249 + "1", "max(" * 20 + "1;2" + ";1)" * 20, "a" * 500, "totaal(" * 19 + "1" + ")" * 19, "10^10^10^10^10^10", "1<" * 249 + "1", ";" * 500])
def test_time_and_memory_are_bounded(text):
    numbers_or_a_message("1")  # the grammar itself is read once
    tracemalloc.start()
    begin = time.perf_counter()
    numbers_or_a_message(text)
    seconds = time.perf_counter() - begin
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert seconds < 1 and peak < 5_000_000
