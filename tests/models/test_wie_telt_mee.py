import itertools

import pytest

from widgets.calculators import get
from widgets.calculators import wie_telt_mee as calculator

RECORD = get("wie-telt-mee")
DATA = RECORD.data()


def outcome(**values):
    filled = {**RECORD.defaults(), **values}
    found = RECORD.compute(filled, DATA)
    return found, RECORD.summary(filled, found, DATA)


WAJONG, NONE = {"wajong": "ja", "arbeidsvermogen": "ja"}, {"wajong": "nee", "wsw": "geen"}


# Read by hand from box 1.1: answers, in the register, counts, group.
@pytest.mark.parametrize(
    ("answers", "register", "counts", "group"),
    [
        ({**WAJONG, "wajong_werk": "gewoon"}, "ja", "open", "Wajonggroep"),
        ({**WAJONG, "wajong_werk": "detachering"}, "ja", "ja", "WSW-groep"),
        ({**WAJONG, "wajong_werk": "begeleid"}, "ja", "open", "Wajonggroep"),
        ({**WAJONG, "wajong_werk": "beschut"}, "onbekend", "nee", ""),
        ({"wajong": "ja", "arbeidsvermogen": "duurzaam_geen"}, "nee", "nee", ""),
        ({"wajong": "ja", "arbeidsvermogen": "niet_beoordeeld"}, "ja", "open", ""),
        ({"wajong": "nee", "wsw": "detachering"}, "ja", "ja", "WSW-groep"),
        ({"wajong": "nee", "wsw": "begeleid"}, "ja", "open", "WSW-groep"),
        ({"wajong": "nee", "wsw": "beschut"}, "onbekend", "nee", ""),
        ({"wajong": "nee", "wsw": "verloren"}, "ja", "open", "WSW-groep"),
        ({"wajong": "nee", "wsw": "wiw_id"}, "ja", "open", "WSW-groep"),
        ({**NONE, "route": "beoordeling", "beoordeling": "niet_zelf"}, "ja", "open", "Participatiewetgroep"),
        ({**NONE, "route": "beoordeling", "beoordeling": "zelf"}, "nee", "nee", ""),
        ({**NONE, "route": "vso_pro", "melding": "ja"}, "ja", "open", "Participatiewetgroep"),
        ({**NONE, "route": "vso_pro", "melding": "nee"}, "nee", "nee", ""),
        ({**NONE, "route": "wajong_2015", "afwijzing": "niet_duurzaam"}, "ja", "open", "Participatiewetgroep"),
        ({**NONE, "route": "wajong_2015", "afwijzing": "anders"}, "nee", "nee", ""),
        ({**NONE, "route": "praktijkroute", "meting": "vanaf", "loonwaarde": "onder"}, "ja", "open", "Participatiewetgroep"),
        ({**NONE, "route": "praktijkroute", "meting": "vanaf", "loonwaarde": "niet_onder"}, "nee", "nee", ""),
        ({**NONE, "route": "praktijkroute", "meting": "eerder", "loonwaarde": "onder"}, "nee", "nee", ""),
        ({**NONE, "route": "geen"}, "nee", "nee", ""),
    ],
)
def test_each_way_ends_where_the_source_says(answers, register, counts, group):
    found, sentence = outcome(**answers)
    assert (found["register"], found["telt"], found["groep"]) == (register, counts, group)
    assert group in sentence
    assert sentence.startswith("Deze persoon " + {"ja": "telt mee", "nee": "telt niet mee", "open": "staat in het doelgroepregister"}[counts])
    assert ("zegt de bron niet" in sentence) == (counts == "open")
    assert len(found["rijen"]) == len([each for each in RECORD.asked({**RECORD.defaults(), **answers})])


def test_who_has_an_indication_only_goes_on_with_the_participatiewet():
    assert outcome(wajong="nee", wsw="indicatie", route="praktijkroute")[0]["groep"] == "Participatiewetgroep"


def test_the_praktijkroute_needs_no_assessment_and_the_indication_does():
    assert "zonder beoordeling door UWV" in outcome(**NONE, route="praktijkroute")[1]
    assert "zonder beoordeling." in outcome(**NONE, route="vso_pro")[1]
    assert "na een beoordeling door UWV" in outcome(**NONE, route="beoordeling")[1]


def test_answers_off_the_way_do_not_matter():
    assert outcome(wajong="ja", wsw="beschut", route="geen") == outcome(wajong="ja")


def test_every_question_is_asked_exactly_when_it_is_on_the_way():
    names = [each.name for each in RECORD.inputs]
    assert names == list(calculator.QUESTIONS) == list(DATA["vragen"])
    for answers in itertools.product(*[[value for value, _ in each.options()] for each in RECORD.inputs[:5]]):
        values = {**RECORD.defaults(), **dict(zip(names, answers, strict=False))}
        assert [each.label for each in RECORD.asked(values)] == [row["vraag"] for row in RECORD.compute(values, DATA)["rijen"]]


def test_an_end_says_what_it_decides_and_a_step_goes_on():
    for question in DATA["vragen"].values():
        for each in question["antwoorden"].values():
            assert bool(each["vervolg"]) != bool(each["register"] and each["telt"])
            assert (each["register"] == "ja") == bool(each["route"])
            assert each["telt"] != "ja" or each["register"] == "ja"
