"""Lines from top to bottom over one axis, with their words: beside the marks where there is room, above them on a phone."""

from dataclasses import dataclass

import altair as alt

from .thema import NARROW


@dataclass(frozen=True)
class Lines:
    """Places for `count` lines over an axis from `low` to `high` with `ticks`; `unit` stands behind each number on the axis.

    `heights` are a line's, wide and narrow [pixels]; `marks` are how far below its top the marks stand. `column` is the share of the
    width that the words take where they stand beside the marks.
    """

    width: int
    count: int
    low: float
    high: float
    ticks: list[float]
    unit: str
    heights: tuple[int, int]
    marks: tuple[int, int]
    column: float = 0.38

    @property
    def narrow(self) -> bool:
        return self.width <= NARROW

    @property
    def height(self) -> int:
        return self.heights[self.narrow]

    @property
    def total(self) -> int:
        """The height of the chart with its axis [pixels]."""
        return self.count * self.height + 24

    @property
    def begin(self) -> float:
        """Where words start, on the axis."""
        return self.low if self.narrow else self.low - (self.high - self.low) * self.column / (1 - self.column)

    @property
    def words_up(self) -> int:
        """How far above their mark the words stand [pixels]."""
        return 15 if self.narrow else 0

    def x(self, field: str) -> alt.X:
        axis = alt.Axis(title=None, values=self.ticks, domain=False, labelExpr=f"format(datum.value, ',') + ' {self.unit}'")
        return alt.X(f"{field}:Q", axis=axis, scale=alt.Scale(domain=[self.begin, self.high], nice=False, zero=False))

    def y(self, field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", axis=None, scale=alt.Scale(domain=[self.count * self.height, 0], nice=False, zero=False))

    def top(self, line: str = "datum.rij") -> str:
        """The Vega expression of where a line begins."""
        return f"{line} * {self.height}"
