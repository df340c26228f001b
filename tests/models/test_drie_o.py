"""The network of Brainport: parts and ties by hand, the same as networkx counts; and a drawing in which names can be read and reached."""

import importlib.util
from functools import cache
from itertools import combinations, product
from math import hypot

import networkx
import pytest

from widgets import tables
from widgets.calculators import get
from widgets.models.drie_o import anderen_van, losse_delen, wat_wegvalt
from widgets.models.etiketten import overlap, raakt_vak, vak

RECORD = get("drie-o")
DATA = RECORD.data()
DOMAINS = [value for value, _ in RECORD.inputs[1].options()]
SIZES = {"": (676, 476), "_smal": (296, 516)}


def tie(van, naar, domein=""):
    return {"van": van, "naar": naar, "domein": domein}


@cache
def outcome(actor, domein=""):
    return RECORD.compute({"actor": actor, "domein": domein}, DATA)


def sentence(actor, domein=""):
    return RECORD.summary({"actor": actor, "domein": domein}, outcome(actor, domein), DATA)


def test_parts_by_hand():
    ties = [tie("a", "b"), tie("b", "c"), tie("d", "e"), tie("f", "f")]
    assert losse_delen(["a", "b", "c", "d", "e", "f"], ties) == [["a", "b", "c"], ["d", "e"], ["f"]]
    assert anderen_van("b", ties) == ["a", "c"] and anderen_van("f", ties) == []
    # b joins a and c: without it both stand alone, and one part of two is left. f has a tie with itself only.
    assert wat_wegvalt("b", ties) == {"alleen": ["a", "c", "f"], "delen_voor": 2, "delen_na": 1}


def test_two_ties_with_one_other_are_two_ties_and_one_other():
    ties = [tie("a", "b"), tie("b", "a")]
    assert anderen_van("a", ties) == ["b"]
    assert wat_wegvalt("a", ties) == {"alleen": ["b"], "delen_voor": 1, "delen_na": 0}


@pytest.mark.parametrize("domein", DOMAINS)
def test_what_falls_away_is_what_networkx_counts(domein):
    counted = [each for each in DATA["banden"] if domein in ("", each["domein"]) or each["domein"] == "alle"]
    graph = networkx.Graph((each["van"], each["naar"]) for each in counted)
    for actor in DATA["namen"]:
        found = wat_wegvalt(actor, counted)
        left = graph.subgraph(set(graph) - {actor}).copy()
        left.remove_edges_from(list(networkx.selfloop_edges(left)))
        parts = list(networkx.connected_components(left))
        assert (len(found["alleen"]), found["delen_na"]) == (sum(len(part) == 1 for part in parts), sum(len(part) > 1 for part in parts))
    assert wat_wegvalt("", counted)["delen_na"] == networkx.number_connected_components(graph)


def test_brainport_development_as_the_source_has_it():
    # Three groups that steer, five shareholders, the agenda, and the region: ten.
    found = outcome("esb-brainport-development")
    assert found["banden"] == len(found["buren"]) == 10
    assert [row["keuze"] for row in found["rijen"]].index("gewoon") == 10
    assert len(found["rijen"]) == len(DATA["banden"])
    assert found["alleen"] == ["Stichting Brainport", "SRE", "Eindhoven", "Helmond", "Veldhoven"]
    assert sentence("esb-brainport-development").startswith("Van de 40 banden die de bron noemt, zijn er 10 van Brainport Development, met 10 anderen. ")


def test_sentences_for_one_none_and_oneself():
    assert "is er 1 van ASML, met 1 ander. Valt deze naam weg, dan houdt iedereen een band met een ander. " in sentence("esb-asml")
    assert "is er geen van ASML. In de hele tekening is dat er 1." in sentence("esb-asml", "people")
    assert "met 1 ander en onderling. De ring in de tekening is de band onderling. " in sentence("esb-toeleveranciers")
    assert [row["wie"] for row in outcome("esb-asml")["rijen"] if row["met"] == "onderling (de ring in de tekening)"] == ["Toeleveranciers binnen Brainport"]
    assert "een band onderling: Toeleveranciers binnen Brainport. " in RECORD.describe({"actor": "esb-asml", "domein": ""}, outcome("esb-asml"), DATA)
    assert "blijft geen enkele lijn over. Het domein technology werkt de bron niet uit." in sentence("esb-brainport-development", "technology")
    assert "gaat van 2 naar 1." in sentence("esb-kenniswerkersregeling")


def test_a_domain_that_the_source_leaves_shows_what_holds_for_all_four():
    for domein in ("technology", "business", "basics"):
        assert {row["domein"] for row in outcome("esb-asml", domein)["rijen"] if row["keuze"] != "buiten"} == {"alle vier"}
    # Each tie that holds for all four is one of Brainport Development itself.
    assert all("esb-brainport-development" in (each["van"], each["naar"]) for each in DATA["banden"] if each["domein"] == "alle")


def test_kinds_follow_the_table_of_actors():
    kinds = {"onderneming": "ondernemingen", "programma": "samenwerking"}
    other = {row["id"] for row in tables.rows(".", "actoren") if row["id"] in DATA["namen"] and DATA["namen"][row["id"]]["hoek"] != kinds.get(row["soort"], row["soort"])}
    assert other == {"esb-sre"}


@pytest.mark.parametrize("end", SIZES)
def test_the_chosen_one_and_its_neighbours_have_a_name_that_covers_nothing(end):
    for actor, domein in product(DATA["namen"], ("", "people", "basics")):
        points = outcome(actor, domein)["punten"]
        assert all(p[f"plek{end}"] not in ("", "hoek") for p in points if p["staat"] in ("gekozen", "buur")), actor
        shown = [{**p, "rx": p[f"rx{end}"], "ry": p[f"ry{end}"], "plek": p[f"plek{end}"]} for p in points if p[f"plek{end}"]]
        # A name that is nearer to another mark than to its own is worse than none.
        for p in shown:
            left, top, right, bottom = vak(p, p["plek"], *SIZES[end], p["letter"])
            for other in points:
                x, y = other[f"rx{end}"] * SIZES[end][0], (1 - other[f"ry{end}"]) * SIZES[end][1]
                assert other["id"] == p["id"] or hypot(max(left - x, 0, x - right), max(top - y, 0, y - bottom)) >= 9.9, (actor, p["naam"], other["naam"])
        assert not any(overlap(a, b) for a, b in combinations([vak(p, p["plek"], *SIZES[end], p["letter"]) for p in shown], 2))


@pytest.mark.parametrize("end", SIZES)
def test_a_finger_can_tell_two_marks_apart(end):
    width, height = SIZES[end]
    places = [(each[f"x{end}"] * width, each[f"y{end}"] * height) for each in DATA["namen"].values()]
    assert min(hypot(a[0] - b[0], a[1] - b[1]) for a, b in combinations(places, 2)) > 28


def test_a_line_touches_a_box():
    box = [10, 10, 20, 20]
    assert raakt_vak([0, 15, 30, 15], box) and raakt_vak([15, 15, 16, 16], box) and raakt_vak([0, 0, 12, 12], box)
    assert not raakt_vak([0, 5, 30, 5], box) and not raakt_vak([0, 0, 9, 9], box) and not raakt_vak([0, 22, 30, 19.9], [0, 0, 5, 5])


@pytest.fixture(scope="module")
def prepare():
    spec = importlib.util.spec_from_file_location("netwerk_prepare", tables.FOLDER / "netwerk" / "prepare.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_places_are_what_the_script_makes_of_the_tables(prepare):
    stored = tables.rows("netwerk", "ligging")
    for made, row in zip(prepare.rows(), stored, strict=True):
        assert made["actor"] == row["actor"]
        assert all(float(made[key]) == pytest.approx(float(row[key]), abs=0.002) for key in ("x", "y", "x_smal", "y_smal")), row


def test_few_lines_cross(prepare):
    ties = list(prepare.network().edges)
    for end, most in (("", 2), ("_smal", 3)):
        at = {name: (each[f"x{end}"], each[f"y{end}"]) for name, each in DATA["namen"].items()}
        assert sum(prepare.cross(at[a], at[b], at[c], at[d]) for (a, b), (c, d) in combinations(ties, 2) if len({a, b, c, d}) == 4) <= most
