"""The pages that are made from data: every figure with its source, every table, every file, what does not come out."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from docutils import nodes
from docutils.parsers.rst import Directive, directives

from .. import calculators, tables
from ..models.getallen import cijfers, met_teken
from ..models.kans import tot
from . import packages, places
from .numbers import CITED, Number, anchor, split, table_anchor

UNITS = {"procent": "%", "procentpunt": "procentpunt", "correlatie": "", "personen": "mensen", "aandeel": ""}


def table(head: list[str], body: list[tuple[str, list[str]]], label: str, numeric: int = 0) -> str:
    """HTML of a table that scrolls by itself, and on a phone stands as a list when it holds text; each row is (its id, cells as HTML), the first cell its heading, the last `numeric` figures."""
    columns = "".join(f'<th scope="col"{_right(i, len(head), numeric)}>{each}</th>' for i, each in enumerate(head))
    rows = ""
    for name, cells in body:
        rows += f'<tr id="{name}"><th scope="row">{cells[0]}</th>'
        for i, each in enumerate(cells[1:], 1):
            label = "" if numeric else f' data-kop="{head[i]}"'
            rows += f"<td{_right(i, len(cells), numeric)}{label}>{each}</td>"
        rows += "</tr>\n"
    kind = "lijst" if numeric else "lijst tekst"
    return f'<div class="{kind}" role="region" tabindex="0" aria-label="{escape(label)}"><table><thead><tr>{columns}</tr></thead><tbody>\n{rows}</tbody></table></div>\n'


def _right(place: int, count: int, numeric: int) -> str:
    return ' class="getal"' if place >= count - numeric else ""


def raw(html: str) -> list[nodes.Node]:
    return [nodes.raw("", html, format="html")]


def printed(row: dict[str, str]) -> str:
    """A cell as the publication printed it, with Dutch decimals; a sign where it is a difference."""
    decimals = len(row["waarde"].partition(".")[2])
    signed = row["eenheid"] in ("procentpunt", "correlatie")
    return (met_teken if signed else cijfers)(float(row["waarde"]), decimals)


class FigureList(Directive):
    """{cijferlijst}: every figure from running text of the publications, with what the source says and where."""

    def run(self) -> list[nodes.Node]:
        pages = Path(self.state.document.settings.env.srcdir).glob("*.md")
        own = sorted({split(each)[1].partition("|")[0] for page in pages for each in CITED.findall(page.read_text(encoding="utf-8")) if "rekenhulp/" in each})
        html = ""
        by_id = {row["id"]: row for row in tables.rows("kengetallen", "kengetallen")}
        for publication in tables.rows(".", "publicaties"):
            body = []
            for row in tables.rows("kengetallen", "kengetallen"):
                if row["bron"] != publication["id"]:
                    continue
                same = " ".join(f'<a href="#{anchor(each)}">zie ook {escape(tables.title(by_id[each]["bron"]).partition(",")[0])}</a>' for each in row["verwant"].split())
                when = row["jaar"] or row["periode"].replace("-", " tot en met ")
                what = f"{escape(row['grootheid'])}{', ' + escape(row['groep']) if row['groep'] else ''}{', ' + when if when else ''}"
                body.append((anchor(row["id"]), [escape(_with_unit(row)), f"{what} {same}", f"“{escape(row['omschrijving'])}” ({escape(row['vindplaats'])})"]))
            html += f"<h2>{escape(tables.title(publication['id']))}</h2>\n" + table(["Cijfer", "Waarover", "Woorden van de bron"], body, f"Cijfers uit {publication['naam']}")
        if own:
            found = [Number(each) for each in own]
            html += "<h2>Eigen berekeningen</h2>\n" + table(["Cijfer", "Waarover", "Waar"], [(anchor(each.address), [escape(each.text), escape(each.wording), escape(each.place)]) for each in found], "Eigen berekeningen")
        return raw(html)


def _with_unit(row: dict[str, str]) -> str:
    """The figure with its unit, also where running text leaves it to the sentence."""
    text = Number(row["id"]).text
    if row["eenheid"] in ("procent", "procentpunt", "correlatie", "aandeel", "aantal", "factor") or (row["eenheid"] == "jaar" and float(row["laag"] or row["waarde"]) > 1900):
        return text
    return f"{text} {UNITS.get(row['eenheid'], row['eenheid'])}"


class PrintedTables(Directive):
    """{gedrukte-tabellen}: each numbered table of a publication, a row per region, each row with an address of its own."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        publication = self.arguments[0]
        named = {row["grootheid"]: row["naam"] for row in tables.rows(publication, "grootheden")}
        rows = [row for resource in ("waarnemingen", "gedrukt") for row in tables.rows(publication, resource)]
        titles = {row["tabel"]: row["titel"] for row in tables.rows(publication, "tabellen")}
        links = "".join(f'<li><a href="#{table_anchor(name)}">Tabel {name}</a>: {escape(title)}</li>' for name, title in titles.items())
        html = f'<nav aria-label="De tabellen"><ul>{links}</ul></nav>\n'
        for name, title in titles.items():
            mine = [row for row in rows if row["tabel"] == name and row["regio"] != "Correlatie"]
            columns = list(dict.fromkeys((row["grootheid"], row["deelgroep"], row["jaar"], row["eenheid"]) for row in mine))
            head = ["Regio"] + [_column(named, *column) for column in columns]
            body = []
            for region in dict.fromkeys(row["regio"] for row in mine):
                cells = {(row["grootheid"], row["deelgroep"], row["jaar"], row["eenheid"]): printed(row) for row in mine if row["regio"] == region}
                body.append((table_anchor(name, region), [escape(region)] + [cells.get(column, "") for column in columns]))
            html += f'<h2 id="{table_anchor(name)}">Tabel {name}: {escape(title[:1].lower() + title[1:])}</h2>\n' + table(head, body, f"Tabel {name}", len(columns))
            # A correlation belongs to two columns, so it has none of its own.
            related = [row for row in rows if row["tabel"] == name and row["regio"] == "Correlatie"]
            if related:
                at = table_anchor(name, "Correlatie")
                html += f'<ul id="{at}">' + "".join(f"<li>{escape(named[row['grootheid']][:1].upper() + named[row['grootheid']][1:])}: {printed(row)}</li>" for row in related) + "</ul>\n"
        return raw(html)


def _column(named: dict[str, str], what: str, group: str, year: str, unit: str) -> str:
    who = "" if group == "totaal" else f", {group.replace('_', ' ')}"
    unit = UNITS.get(unit, unit)
    return escape(f"{named[what]}{who}, {year}") + (f' <span class="eenheid">({unit})</span>' if unit else "")


class DataTable(Directive):
    """{datatabel} file: the rows of a table in data/, columns and headings as the option `kolommen` says: "term=Begrip, betekenis=Betekenis";
    "gevolg+voor_wie=Waarmee" puts two in one column.

    Source and place stand under the last column of each row. `sorteer` names a column to sort by; without it the file's order holds.
    """

    required_arguments = 1
    option_spec = {"kolommen": directives.unchanged_required, "sorteer": directives.unchanged}

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0]
        columns = [each.strip().split("=") for each in self.options["kolommen"].split(",")]
        rows = list(tables.rows(".", name))
        if "sorteer" in self.options:
            rows.sort(key=lambda row: row[self.options["sorteer"]].lower())
        body = []
        for row in rows:
            cells = [", ".join(filter(None, (self.cell(row, each) for each in key.split("+")))) for key, _ in columns]
            place = f"{tables.title(row['bron']).partition(',')[0]}, {places.within(row['vindplaats'])}"
            cells[-1] += f' <span class="waar">({escape(place)})</span>'
            body.append((f"{name}-{row['id']}", cells))
        return raw(table([escape(label) for _, label in columns], body, f"Tabel {name}"))

    def cell(self, row: dict[str, str], key: str) -> str:
        if key in ("gedrukt", "nagerekend"):
            value = printed({"waarde": row[key], "eenheid": ""})
            return f'<span class="heel">{value}{"%" if row["eenheid"] == "procent" else " " + escape(row["eenheid"]) if row["eenheid"] != "correlatie" else ""}</span>'
        if key in ("van", "naar"):
            return escape(next(each["naam"] for each in tables.rows(".", "actoren") if each["id"] == row[key]))
        return escape(row[key])


class SourceList(Directive):
    """{bronnenlijst}: each publication, what it says about itself, and the files taken from it."""

    def run(self) -> list[nodes.Node]:
        html = ""
        for row in tables.rows(".", "publicaties"):
            facts = [("Titel", row["titel"]), ("Makers", row["makers"]), ("Uitgever", row["uitgever"]), ("Jaar", row["jaar"]), ("Soort", row["soort"])]
            html += f'<h2 id="{row["id"]}">{escape(row["naam"])}</h2>\n<p>{escape(row["over_zichzelf"])}</p>\n<ul>' + "".join(f"<li>{label}: {escape(value)}</li>" for label, value in facts if value) + "</ul>\n"
            count = sum(each["bron"] == row["id"] for each in tables.rows("kengetallen", "kengetallen"))
            html += f'<p>Uit de lopende tekst staan {count} cijfers op de pagina <a href="cijfers.html">Cijfers</a>.</p>\n'
        html += '<h2>Bestanden</h2>\n<p>Voor datacatalogi is er een lijst van alle bestanden: <a href="catalogus.jsonld">catalogus.jsonld</a>.</p>\n'
        for name, descriptor in tables.publications().items():
            bundle = "werkzekerheid-verkend" if name == "." else name
            html += f"<h3>{escape(descriptor['title'])}</h3>\n<p>{escape(descriptor['description'])} <a href=\"data/{bundle}.zip\">Alles bij elkaar ({bundle}.zip)</a></p>\n<ul>\n"
            for each in descriptor["resources"]:
                count = len(tables.rows(name, each["name"]))
                columns = ", ".join(field["name"] for field in each["schema"]["fields"])
                units = next((field["constraints"]["enum"] for field in each["schema"]["fields"] if field["name"] == "eenheid"), [])
                used = [unit for unit in units if any(row["eenheid"] == unit for row in tables.rows(name, each["name"]))]
                html += f'<li><a href="{Path("data", name, each["path"]).as_posix()}">{escape(each["title"])}</a>: {cijfers(count, 0)} rijen. Kolommen: {escape(columns)}.'
                html += f" Eenheden: {escape(', '.join(used))}." if used else ""
                html += "</li>\n"
            use = packages.Package(name, descriptor).use
            html += "</ul>\n" + (f"<p>{escape(use)}</p>\n" if use else "")
        return raw(html)


class Timeline(Directive):
    """{tijdlijn} thema: what happened when, oldest first; each with its place in the publication."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        rows = sorted((row for row in tables.rows(".", "tijdlijn") if row["thema"] == self.arguments[0]), key=lambda row: row["jaar_van"])
        if not rows:
            return [self.state.document.reporter.error(f"data/tijdlijn.csv has no rows with thema {self.arguments[0]!r}", line=self.lineno)]
        html = ""
        for row in rows:
            when = row["jaar_van"] + (f" tot en met {row['jaar_tot']}" if row["jaar_tot"] else "")
            place = f"{tables.title(row['bron']).partition(',')[0]}, {places.within(row['vindplaats'])}"
            html += f'<li><p><strong>{escape(when)}</strong>. {escape(row["gebeurtenis"])} <span class="waar">({escape(place)})</span></p></li>\n'
        return raw(f'<ol class="tijdlijn">\n{html}</ol>\n')


class WorkedExamples(Directive):
    """{rekenvoorbeelden} naam: what a calculator finds for the profiles that the source works out itself, beside the source's own figure."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        record = calculators.get(self.arguments[0])
        data = record.data()
        body = []
        for row in tables.rows(".", "rekenvoorbeelden"):
            if row["rekenhulp"] != record.name:
                continue
            given = dict(parse_qsl(row["invoer"], keep_blank_values=True))
            found = tot(record.compute({**record.defaults(), **given}, data)[row["uitkomst"]])
            unit = UNITS.get(tables.figure(row["kengetal"]).unit, "")
            query = urlencode({f"{record.name}.{key}": value for key, value in given.items()})
            link = f'<a href="{record.chapter}.html?{escape(query)}#{record.name}">{escape(row["profiel"][0].upper() + row["profiel"][1:])}</a>'
            body.append((f"voorbeeld-{row['id']}", [link, f"{found}{'' if unit == '%' else ' '}{unit}", Number(row["kengetal"]).html()]))
        return raw(table(["Profiel", "Wij rekenen uit", "De bron zegt"], body, f"Rekenvoorbeelden bij: {record.title}"))


DIRECTIVES: dict[str, Any] = {
    "cijferlijst": FigureList, "gedrukte-tabellen": PrintedTables, "datatabel": DataTable, "bronnenlijst": SourceList,
    "tijdlijn": Timeline, "rekenvoorbeelden": WorkedExamples,
}
