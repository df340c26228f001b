import pytest

from widgets.calculators import get
from widgets.models.vrouwen_aan_het_werk import naast_schatting, schattingslijn

RECORD = get("vrouwen-aan-het-werk")
DATA = RECORD.data()


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


def count(found, group, kind):
    return len([each for each in found["mensen"] if each["groep"] == group and each["soort"] == kind])


def test_the_figures_of_the_source_by_hand():
    # 35 was rounded: 34.5 to 35.5. "Ruim tachtig" is read as 80 to 82.5. 80 - 35.5 and 82.5 - 34.5; 80 / 35.5 and 82.5 / 34.5.
    found, sentence = outcome()
    assert found["verschil"] == [44.5, 48] and found["keer"] == pytest.approx([2.2535, 2.3913], abs=1e-4)
    assert sentence == "In 1969 werkten 35 van de 100 vrouwen tussen 25 en 45 jaar, in 2019 ruim 80. Het verschil is 44,5 tot 48 procentpunt. Het aandeel werd 2,25 tot 2,39 keer zo groot."
    assert [count(found, 0, kind) for kind in ("werkt", "misschien", "niet")] == [35, 0, 65]
    assert [count(found, 1, kind) for kind in ("werkt", "misschien", "niet")] == [80, 2, 18]
    assert found["lijn"] == []


def test_what_is_guessed_first_gives_nothing_away():
    found, sentence = outcome(toon="raden", schatting_toen=60, schatting_later=70)
    shown = sentence + str(found["rijen"]) + str(found["bijschriften"])
    assert not [word for word in ("35", "80", "82", "44", "ruim") if word in shown]
    assert (count(found, 0, "schatting"), count(found, 1, "schatting")) == (60, 70) and count(found, 0, "werkt") == 0


@pytest.mark.parametrize(
    ("guess", "words"),
    [(79, "1 tot 3,5 minder dan de bron"), (80, "binnen de grenzen van de bron"), (82, "binnen de grenzen van de bron"), (83, "0,5 tot 3 meer dan de bron"), (0, "80 tot 82,5 minder dan de bron")],
)
def test_a_guess_beside_bounds(guess, words):
    assert naast_schatting(guess, 80, 82.5) == words


def test_a_guess_beside_one_number():
    assert [naast_schatting(guess, 35, 35) for guess in (34, 35, 36)] == ["1 minder dan de bron", "gelijk aan de bron", "1 meer dan de bron"]


@pytest.mark.parametrize("guess", range(101))
def test_as_many_women_below_the_line_as_guessed(guess):
    line = schattingslijn(0, guess)
    below = 0
    for place in range(100):
        column, row = place % 10, place // 10
        over = [each["laag"] for each in line if each["laag"] == each["hoog"] and each["van"] < column < each["tot"]]
        assert len(over) == 1
        below += row < over[0]
    assert below == guess


@pytest.mark.parametrize("guess", [0, 1, 100])
def test_the_ends_draw_a_hundred(guess):
    for show in ("cijfers", "raden", "beide"):
        found, _ = outcome(toon=show, schatting_toen=guess, schatting_later=guess)
        assert len(found["mensen"]) == 200
        assert all(each["regel"] < 4 for each in found["bijschriften"])
