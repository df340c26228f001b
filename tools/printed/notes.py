"""Numbered notes: on a screen a figure in the text is a link to its source, on paper it has a number, and its source that number."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from .pages import Chapter

FIGURES = "cijfers"


def insert(chapters: list[Chapter]) -> None:
    """A small number after each figure in the text. Those from running text stand in the chapter with all figures; those from a printed table are added there.

    Does nothing when that chapter is not among them. Ids and links must still be as on the screen.
    """
    sources = next((each for each in chapters if each.name == FIGURES), None)
    if not sources:
        return
    numbers: dict[str, int] = {}
    printed: list[tuple[int, str, str]] = []
    for chapter in chapters:
        for link in chapter.article.select("a.cijfer[href]"):
            page, _, place = link["href"].partition("#")
            told = link.find(class_="vindplaats")
            if not told or page == f"{chapter.name}.html":
                continue
            text = next(link.stripped_strings)
            # Of a row of a printed table the figure itself tells the column.
            key = place if page == f"{FIGURES}.html" else f"{place} {text}"
            if key not in numbers:
                numbers[key] = len(numbers) + 1
                if page == f"{FIGURES}.html":
                    row = sources.article.find(id=place)
                    row.th.insert(0, _small(numbers[key], " "))
                else:
                    printed.append((numbers[key], text, told.get_text()))
                    link["href"] = f"{FIGURES}.html#noot-{numbers[key]}"
            elif page != f"{FIGURES}.html":
                link["href"] = f"{FIGURES}.html#noot-{numbers[key]}"
            link.append(_small(numbers[key]))
    if printed:
        rows = "".join(f'<tr id="noot-{number}"><th scope="row"><sup class="noot">[{number}]</sup> {text}</th><td>{place}</td></tr>' for number, text, place in printed)
        table = f'<div class="lijst"><table><thead><tr><th scope="col">Cijfer</th><th scope="col">Waar het staat</th></tr></thead><tbody>{rows}</tbody></table></div>'
        sources.article.append(BeautifulSoup(f'<h2 id="uit-tabellen">Cijfers uit gedrukte tabellen</h2>{table}', "html.parser"))
    sources.article.h1.insert_after(BeautifulSoup("<p>Achter veel cijfers in de hoofdstukken staat tussen haken een klein nummer. Hier staat dat nummer vooraan in de rij.</p>", "html.parser"))


def _small(number: int, after: str = "") -> Tag:
    made = Tag(name="sup", attrs={"class": "noot"})
    made.string = f"[{number}]{after}"
    return made
