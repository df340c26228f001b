"""What a rule gives, in order; and the names that a rule may use, held against the source."""

import pytest

from widgets import regel, tables
from widgets.calculators import get, regiokolommen, wat_als
from widgets.models.verband import gemiddelde


def outcome(rule, region=""):
    data = wat_als.found(rule)
    return get("wat-als").compute({"regio": region}, data), data


def test_the_example_of_the_chapter_by_hand():
    found, _ = outcome(wat_als.DEFAULT)
    people, work = (tables.per_region(tables.UWV, "waarnemingen", table, what, "2017") for table, what in (("B.1", "personen_doelgroepregister_gecorrigeerd"), ("B.4", "werkzame_personen")))
    share = tables.national(tables.UWV, "waarnemingen", "B.4", "werkzame_personen", "2017") / tables.national(tables.UWV, "waarnemingen", "B.1", "personen_doelgroepregister_gecorrigeerd", "2017")
    more = {name: max(0, share * people[code] - work[code]) for code, name in tables.regions().items()}
    assert {row["regio"]: row["uitkomst"] for row in found["rijen"]} == pytest.approx(more)
    # The chapter reads the rule for Rijnmond, as the highest.
    assert max(more, key=more.get) == "Rijnmond" and found["regels"][0]["naam"] == "Rijnmond"


def test_every_name_stands_once_and_is_explained():
    known = regiokolommen.columns()
    assert len(known) > 60
    printed = {row["tabel"] for resource in ("waarnemingen", "gedrukt") for row in tables.rows(tables.UWV, resource)}
    for name, column in known.items():
        assert name == column.naam and len(column.waarden) == 35
        assert column.uitleg and column.eenheid in ("mensen", "banen", "vacatures", "procent", "procentpunt")
        assert set(column.tabel.split(" en ")) <= printed
        found = regel.bereken(f"{name} - land.{name}", regiokolommen.as_numbers(known), list(tables.regions().values()))
        assert found.namen == [name] and found.land == 0


@pytest.mark.parametrize(
    ("name", "table", "quantity", "group", "year"),
    [
        ("personen_2015", "B.1", "personen_doelgroepregister_gecorrigeerd", "totaal", "2015"),
        ("personen_wajong_2016", "B.7", "personen_doelgroepregister_gecorrigeerd", "wajong", "2016"),
        ("werkzaam_participatiewet_2017", "B.9C", "werkzame_personen", "participatiewet", "2017"),
        ("banen_2016", "B.6", "banen", "totaal", "2016"),
        ("indicatie_2017", "B.6", "indicatie_werkkamer", "totaal", "2017"),
        ("openstaande_vacatures_2017", "B.2", "openstaande_vacatures", "totaal", "2017"),
    ],
)
def test_a_count_is_that_of_its_table(name, table, quantity, group, year):
    column = regiokolommen.columns()[name]
    assert column.tabel == table
    counted = tables.per_region(tables.UWV, "waarnemingen", table, quantity, year, group)
    assert column.waarden == [counted[code] for code in tables.regions()]
    assert column.land == tables.national(tables.UWV, "waarnemingen", table, quantity, year, group)


@pytest.mark.parametrize(
    ("name", "table", "quantity", "year"),
    [("groei_werkzaam", "B.4", "mutatie_werkzame_personen_verschil", "2015-2017"), ("aandeel_2015", "3.2", "aandeel_werkzaam_verschil", "2015"), ("banen_boven_indicatie", "3.2", "banen_boven_indicatie_werkkamer_verschil", "2016-2017")],
)
def test_a_measure_is_what_the_source_printed(name, table, quantity, year):
    printed = tables.per_region(tables.UWV, "gedrukt", table, quantity, year)
    column = regiokolommen.columns()[name]
    # Printed in tenths.
    assert [value - column.land for value in column.waarden] == pytest.approx([printed[code] for code in tables.regions()], abs=0.0501)


def test_yes_and_no():
    found, data = outcome("aandeel_2017 > land.aandeel_2017", "AM01")
    share = regiokolommen.columns()["aandeel_2017"]
    yes = sum(value > share.land for value in share.waarden)
    assert found["aantal_ja"] == yes and found["totaal"] == f"{yes} keer ja" and found["land"] == "nee"
    assert [row["uitkomst"] for row in found["rijen"]] == ["ja"] * yes + ["nee"] * (35 - yes)
    assert found["streep"] == [] and len(found["gekozen"]) == 1
    assert [each["key"] for each in data["kolommen"]] == ["regio", "uitkomst", "aandeel_2017"]


@pytest.mark.parametrize("rule", ["0", "1", "-banen_2017", "groei_banen - 12", "banen_2017 / 10^6", "9 * 10^10 + banen_2017", "plaats(banen_2017)"])
def test_places_in_the_chart(rule):
    found, _ = outcome(rule)
    values = [row["uitkomst"] for row in found["rijen"]]
    assert values == sorted(values, reverse=True)
    for line in found["regels"]:
        assert 0 <= line["nul"] <= 1 and -1e-9 <= line["plek"] <= 1 + 1e-9 and len(line["tekst"]) <= 12
    assert found["streep"][0]["plek"] == pytest.approx(gemiddelde([line["plek"] for line in found["regels"]]))


def test_equals_share_a_rank_and_the_country_may_lack():
    found, _ = outcome("als(aandeel_2015 < 40; 1; 2)")
    ranks = [row["rang"] for row in found["rijen"]]
    assert set(ranks) == {1, 1 + ranks.count(1)}
    assert outcome("plaats(banen_2017)")[0]["land"] == "geen uitkomst"


@pytest.mark.parametrize(("values", "decimals"), [([1.0, 2.0], 0), ([0.0], 0), ([1234.5], 0), ([123.4], 0), ([12.34], 1), ([1.234], 2), ([0.1234], 3), ([-0.00012], 6), ([1e-12], 9)])
def test_three_figures(values, decimals):
    assert wat_als.decimals_for(values) == decimals


def test_every_example_is_a_rule():
    for what, rule in wat_als.EXAMPLES:
        assert what.endswith("?") and wat_als.found(rule)["regios"]
    assert wat_als.EXAMPLES[0][1] == wat_als.DEFAULT
