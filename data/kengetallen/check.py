"""Holds the words in the tables against the publications they were taken from.

    python data/kengetallen/check.py FOLDER

FOLDER has the text of each publication as `<bron>.txt`. Every `omschrijving` of a figure and every `zoekwoorden` of another row
must stand in it literally, "..." standing for words left out. Line breaks, hyphenation, spaces and kinds of quotes do not count.
"""

import csv
import re
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent


def plain(text: str) -> str:
    """Letters and figures only as far as they tell: broken words joined, no white space or hyphens, lower case."""
    text = re.sub(r"-\s*\n\s*", "", text.replace("\u00ad", ""))
    text = re.sub("[\u2018\u2019`\u00b4]", "'", text)
    text = re.sub("[\u201c\u201d\u201e]", '"', text)
    return re.sub("[\\s\u00a0\u2013\u2014-]+", "", text).lower()


def main(folder: str) -> None:
    texts = {path.stem: plain(path.read_text(encoding="utf-8")) for path in Path(folder).glob("*.txt")}
    checked, missing = 0, []
    for path in (DATA / "kengetallen" / "kengetallen.csv", *sorted(DATA.glob("*.csv"))):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                words = row.get("zoekwoorden") or (row.get("omschrijving") if path.stem == "kengetallen" else "")
                if not words:
                    continue
                if row["bron"] not in texts:
                    sys.exit(f"{folder} has no {row['bron']}.txt")
                for part in filter(None, re.split(r"\s*(?:\.\.\.|…)\s*", words)):
                    checked += 1
                    if plain(part) not in texts[row["bron"]]:
                        missing.append(f"{path.relative_to(DATA)}: {row['id']}: {part!r} does not stand in {row['bron']}.txt")
    print("\n".join(missing) or f"all {checked} quotes stand in their source")
    sys.exit(bool(missing))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
