"""Places for the names in the drawing of the Brainport network, and `ligging.csv` from them.

    python data/netwerk/prepare.py

A seeded search over the graph, from the rough places in `namen.csv`: the three O's towards their corners, joint bodies in the middle. What is
paid for: lines that cross, a line through a mark, marks and names close together, long lines, and going far from where it began. networkx
holds the graph; the arithmetic is plain, so that it comes out the same everywhere (its own layouts gave lines through marks).
"""

import csv
import math
import random
from pathlib import Path

import networkx

HERE = Path(__file__).parent
SECTION = "Het ‘industriële ecosysteem’ van Brainport"
FIELDS = ("actor", "x", "y", "x_smal", "y_smal")
# Per drawing its size, the wish between two neighbours, how near a mark may come to a mark and to a line [pixels], and how strongly it holds to
# where it began: on a phone the beginning leaves room for the names of whoever is chosen.
DRAWINGS = {"": (676, 476, 70, 46, 18, 1), "_smal": (296, 516, 52, 30, 13, 1000)}
# Kept free at the bottom for words [pixels].
LOW = {"": 36, "_smal": 54}
STEPS = 4000


def read(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def network() -> networkx.Graph:
    """Who stands in the part on Brainport, and whom they are tied to."""
    inside = {row["id"] for row in read(HERE.parent / "actoren.csv") if row["vindplaats"] == SECTION}
    ties = [(row["van"], row["naar"]) for row in read(HERE.parent / "relaties.csv") if row["van"] in inside or row["naar"] in inside]
    return networkx.Graph(tie for tie in ties if tie[0] != tie[1])


def in_the_way(p, a, b, clear: float) -> float:
    """How much a point hinders a stretch of line: 0 from `clear` pixels on, 1 when it lies on it."""
    if p[0] < min(a[0], b[0]) - clear or p[0] > max(a[0], b[0]) + clear or p[1] < min(a[1], b[1]) - clear or p[1] > max(a[1], b[1]) + clear:
        return 0
    dx, dy = b[0] - a[0], b[1] - a[1]
    part = max(0, min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy or 1)))
    return max(0, 1 - math.hypot(p[0] - a[0] - part * dx, p[1] - a[1] - part * dy) / clear)


def cross(a, b, c, d) -> bool:
    """Whether two stretches of line cross."""
    if any(max(a[i], b[i]) < min(c[i], d[i]) or max(c[i], d[i]) < min(a[i], b[i]) for i in (0, 1)):
        return False

    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def place(drawing: str) -> dict[str, tuple[float, float]]:
    """Name to place [pixels]."""
    width, height, step, room, clear, hold = DRAWINGS[drawing]
    graph = network()
    names = {row["actor"]: row for row in read(HERE / "namen.csv")}
    ties = sorted(tuple(sorted(tie)) for tie in graph.edges)
    begin = {name: (float(names[name]["begin_x" + drawing]), float(names[name]["begin_y" + drawing])) for name in sorted(graph)}
    at = dict(begin)

    def cost(name: str, p: tuple[float, float]) -> float:
        """What is paid for one name at a place, the others as they stand."""
        mates = [at[mate] for mate in graph[name]]
        paid = hold * (math.hypot(p[0] - begin[name][0], p[1] - begin[name][1]) / step) ** 2
        for other, q in at.items():
            if other == name:
                continue
            apart = math.hypot(p[0] - q[0], p[1] - q[1])
            if apart < 2 * step:
                paid += 3 * max(0, 1 - apart / (1.6 * room)) ** 2 + 30 * max(0, 1 - apart / room) ** 2
                # A name stands beside its mark: on one height two need more room.
                if abs(p[1] - q[1]) < 15 and abs(p[0] - q[0]) < 3.1 * (len(names[name]["kort"]) + len(names[other]["kort"])):
                    paid += 1.5 * (1 - abs(p[1] - q[1]) / 15)
            if other in graph[name]:
                paid += 0.8 * (apart / step - 1) ** 2
            else:
                paid += sum(4 * in_the_way(q, p, mate, clear) for mate in mates if mate != q)
        for tie in ties:
            if name not in tie:
                a, b = at[tie[0]], at[tie[1]]
                paid += 4 * in_the_way(p, a, b, clear)
                paid += sum(6 for mate in mates if mate not in (a, b) and cross(p, mate, a, b))
        return paid

    dice = random.Random(2012)
    order = sorted(graph)
    for turn in range(STEPS):
        heat = 1 - turn / STEPS
        name = order[turn % len(order)]
        reach = 2 + step / 2 * heat
        new = (at[name][0] + dice.uniform(-reach, reach), at[name][1] + dice.uniform(-reach, reach))
        new = (max(10, min(width - 10, new[0])), max(34, min(height - LOW[drawing], new[1])))
        if cost(name, new) < cost(name, at[name]):
            at[name] = new
    return at


def rows() -> list[dict[str, str]]:
    """One row per name: its place in both drawings, from 0 at the left and the bottom to 1."""
    found = {drawing: place(drawing) for drawing in DRAWINGS}
    made = []
    for name in sorted(network()):
        row = {"actor": name}
        for drawing, (width, height, *_) in DRAWINGS.items():
            x, y = found[drawing][name]
            row |= {f"x{drawing}": f"{x / width:.3f}", f"y{drawing}": f"{1 - y / height:.3f}"}
        made.append(row)
    return made


if __name__ == "__main__":
    with open(HERE / "ligging.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())
