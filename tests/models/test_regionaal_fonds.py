"""The fund of three municipalities: worked by hand, and what holds whatever the numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.calculators import get
from widgets.models.regionaal_fonds import bedrag, bedrag_kort

RECORD = get("regionaal-fonds")
DATA = RECORD.data()
BUDGET, PEOPLE = st.decimals(0, 1000, places=1).map(float), st.integers(0, 100_000)


def outcome(**values):
    values = {**RECORD.defaults(), **values}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


def column(found, key):
    return [each[key] for each in found["gemeenten"]]


def test_worked_by_hand():
    # 50, 30 and 10 million pay a tenth: 9 million for 6,000 people is 1,500 each.
    found, sentence = outcome()
    assert column(found, "betaalt") == [5e6, 3e6, 1e6] and column(found, "krijgt") == [6e6, 1.5e6, 1.5e6]
    assert column(found, "voor") == [12_500, 30_000, 10_000] and column(found, "na") == [12_750, 28_500, 10_500]
    # 45 of 51, 27 of 28.5 and 9 of 10.5 million.
    assert column(found, "zelf") == ["88%", "95%", "86%"]
    assert (found["fonds"], found["plekken"], found["saldo"], found["verschil"], found["verschil_na"]) == (9e6, 360, 1.5e6, 20_000, 18_000)
    assert "genoeg voor 360 plekken van 25.000 euro: voor 6 procent van de 6.000 mensen" in sentence
    assert "Gemeente B (dorpen) betaalt 33 procent van het fonds, en heeft 17 procent van de mensen." in sentence
    assert "daarvan verschuift 1,5 miljoen euro" in outcome(doel="verdelen")[1]


@given(st.integers(0, 100), st.sampled_from(["samen", "verdelen"]), st.integers(1000, 500_000), st.tuples(BUDGET, BUDGET, BUDGET), st.tuples(PEOPLE, PEOPLE, PEOPLE))
def test_whatever_the_numbers(share, goal, cost, budgets, people):
    values = {f"{what}_{key}": each[n] for what, each in (("budget", budgets), ("mensen", people)) for n, key in enumerate("abc")}
    found, sentence = outcome(afdracht=share, doel=goal, kosten=cost, **values)
    # What is paid in comes out, unless there is nobody to receive it.
    assert sum(column(found, "saldo")) == pytest.approx(0 if sum(people) else -found["fonds"], abs=1e-3)
    # The part from the fund is the same per person everywhere: the gap shrinks by as much as is paid in.
    if found["verschil"] is not None:
        assert found["verschil_na"] == pytest.approx(found["verschil"] * (100 - share) / 100, rel=1e-6, abs=1e-3)
    assert found["plekken"] * cost <= found["fonds"] + 1 < (found["plekken"] + 1) * cost + 2
    assert not any(word in sentence for word in ("nan", "inf", "None", "−", ".."))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"afdracht": 0}, "want de afdracht is 0 procent"),
        ({"budget_a": 0, "budget_b": 0, "budget_c": 0}, "want de gemeenten hebben geen budget."),
        ({"mensen_a": 0, "mensen_b": 0, "mensen_c": 0}, "maar niemand heeft steun nodig. Het geld blijft in het fonds."),
        ({"afdracht": 100}, "was 20.000 euro en is nu weg. Geen gemeente beslist nog alleen over haar budget."),
        ({"mensen_a": 0, "mensen_b": 0}, "Slechts één gemeente heeft mensen"),
        ({"mensen_b": 0}, "betaalt 33 procent van het fonds, en heeft niemand die steun nodig heeft."),
        ({"kosten": 500_000, "budget_a": 0.1, "budget_b": 0.1, "budget_c": 0.1}, "te weinig voor één plek van 500.000 euro."),
        ({"mensen_a": 10, "mensen_b": 10, "mensen_c": 10}, "voor ieder die steun nodig heeft."),
        ({"budget_a": 40, "budget_b": 10, "doel": "verdelen"}, "Daarvan verschuift niets"),
    ],
)
def test_the_edges_have_a_sentence(values, words):
    assert words in outcome(**values)[1]


def test_what_is_not_all_or_nothing_does_not_read_so():
    assert column(outcome(mensen_a=12)[0], "zelf")[0] == ">99%"
    found, sentence = outcome(mensen_a=1)
    assert column(found, "tekst_deel_mensen")[0] == "<1%" and found["gemeenten"][0]["regel_2"] == "<1% van de mensen"
    assert "betaalt 56 procent van het fonds, en heeft minder dan 1 procent van de mensen." in sentence
    assert column(outcome(budget_a=0)[0], "tekst_deel_geld")[0] == "0%" and column(outcome(afdracht=0)[0], "zelf") == ["100%"] * 3


def test_no_more_places_are_promised_than_there_are_people():
    found, sentence = outcome(mensen_a=0, mensen_b=0, mensen_c=1)
    assert found["tekst_levert"] == "een plek voor de ene persoon" and "voor de ene persoon die steun nodig heeft." in sentence and "360" not in sentence
    assert outcome(mensen_a=100, mensen_b=100, mensen_c=160)[0]["tekst_levert"] == "een plek voor iedereen"
    assert outcome(mensen_a=100, mensen_b=100, mensen_c=161)[0]["tekst_levert"] == "360 plekken"


def test_over_no_budget_nobody_decides():
    assert outcome()[0]["tekst_zelf"] == "90 procent van haar budget"
    assert outcome(budget_a=0, budget_b=0, budget_c=0)[0]["tekst_zelf"] == "–"


def test_everyone_has_the_same_when_all_is_shared_by_need():
    assert column(outcome(afdracht=100, doel="verdelen")[0], "na") == pytest.approx([15_000] * 3)


def test_amounts():
    assert [bedrag(e) for e in (0, 999_999.4, 999_999.6, 1_500_000)] == ["0 euro", "999.999 euro", "1 miljoen euro", "1,5 miljoen euro"]
    assert [bedrag_kort(e) for e in (999_999, 2_250_000, 12_250_000, 400_130_000)] == ["999.999", "2,25 mln", "12,3 mln", "400 mln"]
