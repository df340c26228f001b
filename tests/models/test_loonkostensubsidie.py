import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.loonkostensubsidie import vergoeding

RECORD = get("loonkostensubsidie")
DATA = RECORD.data()


def outcome(loonwaarde, ondergrens):
    values = {"loonwaarde": loonwaarde, "ondergrens": ondergrens}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


@pytest.mark.parametrize(
    ("worth", "limit", "compensated"),
    [(60, 0, 40), (0, 0, 100), (100, 0, 0), (30, 30, 70), (29, 30, None), (40, 40, 60), (39, 40, None), (50, 50, 50), (49, 50, None), (0, 30, None), (100, 50, 0)],
)
def test_the_wage_is_filled_up_to_the_minimum_wage_unless_below_the_limit(worth, limit, compensated):
    assert vergoeding(worth, limit, DATA["hoogste"]) == compensated


@pytest.mark.parametrize("worth", range(0, 101, 5))
@pytest.mark.parametrize("limit", ["geen", "30", "40", "50"])
def test_the_parts_fill_the_bar(worth, limit):
    found, sentence = outcome(worth, limit)
    first, second = found["delen"]
    assert (first["van"], first["tot"], second["van"], second["tot"]) == (0, worth, worth, 100)
    assert ("dagbesteding of vrijwilligerswerk" in sentence) == (limit != "geen" and worth < int(limit)) == (found["bedrag"] is None)


def test_the_table_has_all_four_limits():
    rows = {row["loonwaarde"]: row for row in outcome(40, "30")[0]["rijen"]}
    assert list(rows) == list(range(0, 101, 10))
    assert [rows[20][code] for code in ("geen", "30", "40", "50")] == ["80", "geen subsidie", "geen subsidie", "geen subsidie"]
    assert [rows[40][code] for code in ("geen", "30", "40", "50")] == ["60", "60", "60", "geen subsidie"]
    assert [rows[100][code] for code in ("geen", "30", "40", "50")] == ["0"] * 4


def test_the_limits_are_the_source_s():
    assert DATA["grenzen"] == {"geen": 0, "30": 30, "40": 40, "50": 50} and DATA["hoogste"] == 100
    assert "De helft van de gemeenten stelt grenzen" in RECORD.notes(DATA)[1] and tables.figure("uwv-gemeenten-grens-lks").value == 50


def test_the_sentence_at_both_ends():
    assert outcome(0, "geen")[1].endswith("wordt 100 procent van het minimumloon vergoed. Dat is het hele minimumloon.")
    assert "niets te vergoeden" in outcome(100, "50")[1]
    assert outcome(40, "30")[1].endswith("wordt 60 procent van het minimumloon vergoed. De werkgever betaalt zelf 40 procent.")
