"""Names in a scatter: none covers another, and the chosen one always stands somewhere."""

from itertools import combinations, product

import pytest

from widgets import tables
from widgets.calculators import get
from widgets.calculators.regiocijfers import GROUPS
from widgets.models.etiketten import overlap, plaats_etiketten, vak


def point(x, y, order, name="Naam"):
    return {"rx": x, "ry": y, "orde": order, "naam": name, "letter": 6}


def test_two_points_side_by_side_take_different_sides():
    assert plaats_etiketten([point(0.5, 0.5, 1), point(0.53, 0.5, 2)], 400, 300) == ["links", "rechts"]


def test_no_order_no_name_and_no_room_no_name():
    assert plaats_etiketten([point(0.5, 0.5, -1)], 400, 300) == [""]
    assert plaats_etiketten([point(0.5, 0.5, 1, "x" * 200)], 400, 300) == [""]


@pytest.mark.parametrize(("group", "wide"), product(GROUPS, (True, False)))
def test_names_of_the_outliers_do_not_cover_each_other(group, wide):
    record = get("uitschieters")
    data = record.data()
    field, size = ("plek", (610, 370)) if wide else ("plek_smal", (235, 310))
    for region in ("", *tables.regions()):
        points = record.compute({"drempel": 1, "regio": region, "deelgroep": group}, data)["punten"]
        boxes = [vak(p, p[field], *size, p["letter"]) for p in points if p[field] not in ("", "hoek")]
        assert not any(overlap(a, b) for a, b in combinations(boxes, 2))
        assert all(p[field] for p in points if p["gekozen"])
