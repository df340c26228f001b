"""What a calculator is: a frozen record of inputs, model, outputs, chart, sentence and sources. Nothing here draws or computes."""

from __future__ import annotations

from collections.abc import Callable, Generator
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


@dataclass(frozen=True)
class Words:
    """A table of words that a Text may hold: its title, the headings of its columns, and rows of cells; the first cell is the word, a button that puts it in if `put`."""

    title: str
    head: tuple[str, ...]
    rows: list[tuple[str, ...]]
    put: bool = True


@dataclass(frozen=True)
class Text:
    """A line that the visitor writes, of at most `longest` characters. Only a Work asks for one: what it may hold is for its `run` to say.

    `examples`: (what it asks in Dutch, the text), each a button. `words` gives the words that it may hold, to read and to put in by a button.
    """

    name: str
    label: str
    default: str
    longest: int
    help: str = ""
    examples: tuple[tuple[str, str], ...] = ()
    words: Callable[[], list[Words]] | None = None
    shown_when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    group: str = ""
    kind: str = "text"


@dataclass(frozen=True)
class File:
    """A file of the visitor's own, of at most `largest` bytes; its value is {"naam": str, "inhoud": bytes}, or None. Only a Work asks for one, and for no second.

    `accept` is what the browser offers to choose from: ".csv,.txt".
    """

    name: str
    label: str
    accept: str
    largest: int
    help: str = ""
    shown_when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    group: str = ""
    default: None = None
    kind: str = "file"


Input = Slider | Number | Choice | Text | File


class Refused(ValueError):
    """What was asked cannot be done: a Dutch sentence for the visitor, the name of the input it is about, if any, and what is wrong, line by line.

    `place`: of a Text, the characters that it is about, from and to.
    """

    def __init__(self, sentence: str, field: str = "", lines: tuple[str, ...] = (), place: tuple[int, int] | None = None) -> None:
        super().__init__(sentence)
        self.field, self.lines, self.place = field, lines, place


@dataclass(frozen=True)
class Work:
    """What only a kernel can do for a calculator: find its `gegevens` anew, with a progress bar and a stop button. See `views.werkplaats`.

    - `run(invoer)`: a generator that yields the share done [0 to 1] at least every 50 ms, for only between two yields can it be stopped, and
      returns the new `gegevens`: as `data()`, fit for JSON. Raises Refused. It may use no pandas, Altair or vl-convert;
    - `done(invoer, gegevens)`: the Dutch sentence that says what was done;
    - `title` and `intro` stand above its form;
    - `button` starts it; `seconds` is how long it may take.
    """

    title: str
    intro: str
    inputs: tuple[Input, ...]
    button: str
    run: Callable[[Values], Generator[float, None, Values]]
    done: Callable[[Values, Values], str]
    seconds: int = 60

    def defaults(self) -> Values:
        """The value of each input when the visitor has touched nothing."""
        return {each.name: each.default for each in self.inputs}


def whole(work: Work) -> Values:
    """The `gegevens` of a run at its defaults, from begin to end."""
    steps = work.run(work.defaults())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


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
      answer: it stands open below the figure, as words; other `columns` come with
      `gegevens["kolommen"]`, each as the dict of a Shown; `table_repeats` where it holds what was filled in too: then paper needs no form;
    - `unscripted`: of an exercise, the inputs at which the answers show: without script the page shows those too;
    - `pick`: (field of a row, input): tapping a mark of the chart sets that input;
    - `notes(gegevens)`: paragraphs that belong beside the chart; `work`: how a kernel finds the `gegevens` anew.
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
    work: Work | None = None

    def asked(self, values: Values) -> list[Input]:
        """The inputs that matter at these values, in their order."""
        return [each for each in self.inputs if all(values[other] in wanted for other, wanted in each.shown_when.items())]

    def defaults(self) -> Values:
        """The value of each input when the reader has touched nothing."""
        return {each.name: each.default for each in self.inputs}
