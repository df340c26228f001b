"""What the calculators share in which a reader sorts things and then looks where the source puts them."""

from ..models.indelen import beschrijf_indeling, indelen, zin_indeling
from .record import Calculator, Choice, Shown


def nakijken() -> list[tuple[str, str]]:
    return [("nee", "Nee"), ("ja", "Ja")]


def exercise(data, *, source: str, heads: tuple[str, str, str], **rest) -> Calculator:
    """The record of such an exercise over what `data()` gives (see `models.indelen.indelen`): a choice per thing, and whether to check.

    `source` is how the source is called in a heading; `heads` are the heading of the things, of the explanation, and the title of the table.
    """
    content = data()

    def options() -> list[tuple[str, str]]:
        return [("", "Kies"), *((code, each["naam"]) for code, each in content["vakken"].items())]

    what, why, title = heads
    return Calculator(
        inputs=(*(Choice(each["invoer"], each["naam"], options, "") for each in content["dingen"]), Choice("nakijken", "Nakijken", nakijken, "nee")),
        data=data,
        compute=indelen,
        outputs=(),
        chart_title=f"Uw indeling, en die van {content['woorden']['bron']}",
        chart=None,
        datasets=(),
        summary=zin_indeling,
        describe=beschrijf_indeling,
        table="rijen",
        columns=(Shown("wat", what, share=30), Shown("keuze", "Uw keuze", share=18), Shown("bron", source, share=20), Shown("toelichting", why, share=32)),
        table_title=title,
        table_repeats=True,
        unscripted={"nakijken": "ja"},
        **rest,
    )
