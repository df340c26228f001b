import itertools

import pytest

from widgets import tables
from widgets.calculators import agenda as calculator
from widgets.calculators import get
from widgets.models.agenda import stapel, stroken, strook

RECORD = get("agenda")
DATA = RECORD.data()
POINTS = {each["code"]: each for each in DATA["punten"]}
# Table 1 as printed, read by hand; what stands on the border of two columns is in both.
PRINTED = {
    ("inclusiviteit", "kort"): "matching-arbeidsbemiddeling re-integratiebeleid stages handhaving loonsubsidies baangaranties voorkomen-vsv regionaal-gesubsidieerde-arbeid",
    ("weerbaarheid", "kort"): "regionaal-gesubsidieerde-arbeid mobiliteitsbeleid omscholingsbeleid informatie-en-onderzoek",
    ("hervorming", "kort"): "informatie-en-onderzoek herziening-uitvoeringsstructuur",
    ("inclusiviteit", "lang"): "quotumregeling job-carving cultuurverandering-arbeidsorganisaties",
    ("weerbaarheid", "lang"): "leven-lang-leren transitiebeleid functionele-regios",
    ("hervorming", "lang"): "functionele-regios regionale-fondsvorming regionale-cao-vorming verantwoordelijkheidsverdeling-beroepsonderwijs",
}


def outcome(*codes):
    values = {name: (codes + ("",) * 6)[at] for at, name in enumerate(calculator.PLACES)}
    found = RECORD.compute(values, DATA)
    return found, RECORD.summary(values, found, DATA)


@pytest.mark.parametrize(("theme", "term"), PRINTED)
def test_each_cell_holds_what_the_table_prints(theme, term):
    held = [code for code, each in POINTS.items() if theme in each["thema"].split(" of ") and DATA["termijnen"][each["termijn"]] == term]
    assert held == PRINTED[theme, term].split()


def test_the_balance_in_words():
    _, sentence = outcome(*calculator.EXAMPLE)
    assert sentence.startswith("Uw agenda heeft 3 punten: 2 voor de korte en 1 voor de lange termijn. Per thema: 1 voor inclusiviteit, 1 op de grens van inclusiviteit en weerbaarheid en 1 voor weerbaarheid. ")
    assert "Het thema hervorming komt er niet in voor. Bij 1 van de 3 punten" in sentence
    assert outcome("stages")[1] == (
        "Uw agenda heeft 1 punt, voor de korte termijn. Per thema: 1 voor inclusiviteit. De thema’s weerbaarheid en hervorming komen er niet in voor. De bron noemt niet wie dit doet of zou doen."
    )
    assert "2 punten, allemaal voor de lange termijn. " in outcome("job-carving", "transitiebeleid")[1]


def test_a_border_point_touches_both_themes_and_counts_in_neither_cell():
    found, sentence = outcome("functionele-regios")
    assert "Het thema inclusiviteit komt er niet in voor." in sentence and "op de grens van weerbaarheid en hervorming" in sentence
    assert all(each["aantal"] == 0 for each in found["vakken"])
    assert found["rijen"][0]["thema"] == "weerbaarheid of hervorming"


def test_a_point_chosen_twice_counts_once_and_the_answer_says_so():
    found, sentence = outcome("stages", "", "handhaving", "stages", "stages")
    assert [each["punt"] for each in found["rijen"]] == ["Stages", "Handhaving"] and found["dubbel"] == 2
    assert sentence.endswith("telt één keer mee.") and "2 punten, allemaal" in sentence
    assert "één keer" not in outcome("stages", "handhaving")[1]


def test_an_empty_agenda_says_so():
    found, sentence = outcome()
    assert sentence.startswith("Uw agenda is nog leeg. ") and found["rijen"][0]["punt"] == "Nog geen punt gekozen" and found["punten"] == []


def test_who_acts_only_where_the_essay_names_someone():
    named = {code for code, each in POINTS.items() if each["wie"]}
    assert named == {"baangaranties", "re-integratiebeleid", "herziening-uitvoeringsstructuur", "regionale-fondsvorming", "regionale-cao-vorming"}
    rows = outcome("stages", "baangaranties")[0]["rijen"]
    assert rows[0]["wie"] == "De bron noemt niemand." and rows[0]["kanttekening"] == "Geen kanttekening in de bron."
    assert rows[1]["wie"] == "kabinet en sociale partners" and "verdringing" in rows[1]["kanttekening"]


def test_every_agenda_of_six_fits_the_drawing():
    # Only the shape of a point matters: one of each kind as often as there are points of it, and fewer points need no more room.
    shapes = {}
    for each in DATA["punten"]:
        shapes.setdefault((each["plek"], each["termijn"], each["breed"], each["smal"]), []).append(each)
    kinds = sorted(key for key, same in shapes.items() for _ in same)
    room = DATA["ruimte"]
    spare = {"breed": 99, "smal": 99}
    for chosen in set(itertools.combinations(kinds, 6)):
        used = {}
        points = []
        for key in chosen:
            points.append(shapes[key][used.setdefault(key, 0)])
            used[key] += 1
        for form, lanes in (("breed", 4), ("smal", 5)):
            found = stroken(points, form, lanes, room)
            for each, above in zip(points, stapel(points, form), strict=True):
                lane = found[int(strook(each, form))]
                around = 0 if each["grens"] else room["kop"] + room["voet"]
                spare[form] = min(spare[form], lane["onder"] - lane["boven"] - around - above - each[form] - 1)
    assert all(-1e-9 < each < 1 for each in spare.values()), spare


@pytest.mark.parametrize(("form", "lanes"), [("breed", 4), ("smal", 5)])
def test_points_of_one_cell_do_not_overlap(form, lanes):
    for cell in PRINTED.values():
        found, _ = outcome(*cell.split()[:6])
        places = sorted((each["plek"], each["termijn"], each[f"{form}_boven"], each[f"{form}_onder"]) for each in found["punten"])
        assert all(first[3] < second[2] for first, second in itertools.pairwise(places) if first[:2] == second[:2])
        assert max(each[3] for each in places) <= DATA["ruimte"][form]
        assert {strook(each, form) for each in DATA["punten"]} <= set(range(lanes))


def test_a_theme_that_is_not_in_the_table_is_refused(monkeypatch):
    row = {"id": "x", "bron": calculator.P31, "vindplaats": calculator.PLACE, "thema": "inclusiviteit of hervorming", "horizon": "kort", "maatregel": "X", "wie": "", "voorbehoud": ""}
    monkeypatch.setattr(tables, "rows", lambda *_: (row,))
    with pytest.raises(tables.DataError, match="no cell"):
        calculator.points.__wrapped__()
