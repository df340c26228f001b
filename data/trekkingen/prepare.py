"""Draws the thousand lives of the calculator keuze-lot-toeval and writes the CSV file beside this script.

    python data/trekkingen/prepare.py [FOLDER]

Three draws a person from the normal distribution with mean nought and standard deviation one (Box and Muller), independent of each other,
rounded to hundredths. The generator and its first draw are those of the book, so that the file can be made again.
"""

import csv
import math
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))
from widgets.models.toeval import begin_stand, lot, volgende_stand  # noqa: E402

PEOPLE, DRAW = 1000, 1
COLUMNS = ["persoon", "keuze", "lot", "toeval"]


def draws(people: int, draw: int) -> list[list[float]]:
    """One row per person: own choice, fate and chance, each at two decimals."""
    state = begin_stand(draw)
    rows = []
    for _ in range(people):
        row = []
        for _ in range(3):
            first = volgende_stand(state)
            state = volgende_stand(first)
            # The last + 0.0 makes -0.0 nought.
            row.append(round(math.sqrt(-2 * math.log(lot(first))) * math.cos(2 * math.pi * lot(state)), 2) + 0.0)
        rows.append(row)
    return rows


def write(path: Path) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for number, row in enumerate(draws(PEOPLE, DRAW), 1):
            writer.writerow([number, *(f"{value:.2f}" for value in row)])


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else HERE) / "trekkingen.csv")
