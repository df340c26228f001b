"""What a calculator is: a frozen record of inputs, model, outputs, chart, sentence and sources. Nothing here draws or computes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import altair

Values = dict[str, Any]


@dataclass(frozen=True)
class Slider:
    """A number between bounds, with a slider and a number field.

    Of every input: `shown_when` gives, per other input, the values at which this one is asked; all must hold. `group` is the heading
    of a group of inputs that stand together; inputs of one group follow each other. A slider's `year`: it reads 2002, not 2.002.
    """

    name: str
    label: str
    unit: str
    low: float
    high: float
    step: float
    default: float
    decimals: int = 0
    help: str = ""
    shown_when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    group: str = ""
    year: bool = False
    kind: str = "slider"


@dataclass(frozen=True)
class Number:
    """A number between bounds, typed in a field; no slider, for ranges that a slider cannot set finely.

    `button` is the text of a button beside it that goes to the next number, after the last to the first: for drawing again.
    """

    name: str
    label: str
    unit: str
    low: float
    high: float
    default: float
    decimals: int = 0
    help: str = ""
    shown_when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    group: str = ""
    button: str = ""
    kind: str = "number"


@dataclass(frozen=True)
class Choice:
    """One of a list. `options` gives (value, label) pairs; the default is one of the values.

    A `shared` one is the same for all calculators on a page that have it: one key in the address, carried along the book's links.
    """

    name: str
    label: str
    options: Callable[[], list[tuple[str, str]]]
    default: str
    help: str = ""
    shown_when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    group: str = ""
    shared: bool = False
    kind: str = "choice"


Input = Slider | Number | Choice


@dataclass(frozen=True)
class Shown:
    """A figure in the outcome, or a column of the table: its key, Dutch label, unit and decimals; decimals None is text.

    `share` is how much of the width a column of words takes [percent]; where none of a table's columns has it, the stylesheet decides.
    """

    key: str
    label: str
    unit: str = ""
    decimals: int | None = None
    signed: bool = False
    words: dict[str, str] = field(default_factory=dict)
    share: int = 0


@dataclass(frozen=True)
class Source:
    """Where parameters come from: the folder in `data/`, the place in the publication, and what was taken from there."""

    publication: str
    place: str
    what: str
    file: str


@dataclass(frozen=True)
class Calculator:
    """One calculator. `compute`, `summary` and `describe` are also translated to JavaScript (see `views.translate`).

    - `chapter`: the page of the book that it belongs to;
    - `data()`: the `gegevens` that `compute(invoer, gegevens)` takes: parameters and rows, from `tables`;
    - `chart(width)`: an Altair chart over named rows of the outcome, `datasets`; drawn at two widths. None where the outcome is words:
      then the table stands in its place, with `chart_title` above it;
    - `summary(invoer, uitkomst, gegevens)`: the Dutch sentence; `describe` the text alternative of the figure;
    - `table`: the key of the rows in the outcome that the table and the CSV show, with `columns`; `table_open` where it belongs to the
      answer: it stands open below the figure, as words; `table_repeats` where it holds what was filled in too: then paper needs no form;
    - `unscripted`: of an exercise, the inputs at which the answers show: without script the page shows those too;
    - `pick`: (field of a row, input): tapping a mark of the chart sets that input;
    - `notes(gegevens)`: paragraphs that belong beside the chart.
    """

    name: str
    chapter: str
    title: str
    intro: str
    inputs: tuple[Input, ...]
    data: Callable[[], Values]
    compute: Callable[[Values, Values], Values]
    outputs: tuple[Shown, ...]
    chart_title: str
    chart: Callable[[int], altair.Chart] | None
    datasets: tuple[str, ...]
    summary: Callable[[Values, Values, Values], str]
    describe: Callable[[Values, Values, Values], str]
    table: str
    columns: tuple[Shown, ...]
    table_title: str
    sources: tuple[Source, ...]
    notes: Callable[[Values], list[str]]
    pick: tuple[str, str] | None = None
    table_open: bool = False
    table_repeats: bool = False
    unscripted: Values = field(default_factory=dict)

    def asked(self, values: Values) -> list[Input]:
        """The inputs that matter at these values, in their order."""
        return [each for each in self.inputs if all(values[other] in wanted for other, wanted in each.shown_when.items())]

    def defaults(self) -> Values:
        """The value of each input when the reader has touched nothing."""
        return {each.name: each.default for each in self.inputs}
