"""The workshop, where there is a kernel: a panel that lets it work, with a bar and a stop button, and hands over what it finds.

`workshop(name)` is the page of a calculator that has a `Work`: the panel above, the calculator below. A run that ends well gives
the calculator its new `gegevens`; one that is stopped, takes too long or fails leaves what there was, and says so.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import anywidget
import traitlets

from .. import calculators
from ..calculators.record import File, Refused, Values, Work
from . import prepared
from .live import CalculatorWidget, InputError, accept
from .task import Stopped, TooLong, in_slices

BUSY = "Bezig met rekenen:"
STOPPED = "Gestopt op {}%. De vorige uitkomst blijft staan."
LONG = "Dit duurde langer dan {} seconden. Daarom zijn wij gestopt, op {}%. De vorige uitkomst blijft staan."
FAILED = "Dit lukte niet. De vorige uitkomst blijft staan. Probeer het met andere waarden."


class WorkPanel(anywidget.AnyWidget):
    """The panel of one `Work`. `deliver(outcome)` gets what a run that ended well returns, and no other.

    `stand` says how it goes: fase (rust, bezig, klaar, gestopt, geweigerd or fout), deel [0 to 1], tekst, veld: the input that was refused,
    regels: what is wrong, line by line, and plek: where in that input, from and to.
    """

    _esm = traitlets.Unicode().tag(sync=True)
    naam = traitlets.Unicode().tag(sync=True)
    html = traitlets.Unicode().tag(sync=True)
    stijl = traitlets.Unicode().tag(sync=True)
    stand = traitlets.Dict({"fase": "rust", "deel": 0, "tekst": "", "veld": "", "regels": [], "plek": None}).tag(sync=True)

    def __init__(self, name: str, work: Work, deliver: Callable[[Any], None]) -> None:
        self._work, self._deliver = work, deliver
        self._stop = False
        self._running: asyncio.Task | None = None
        super().__init__(_esm=prepared.panel_module(), naam=name, html=prepared.panel(name, work), stijl=prepared.stylesheet())
        self.on_msg(self._asked)

    def _asked(self, _: Any, content: dict, buffers: list) -> None:
        if content.get("soort") == "stop":
            self.stop()
        if content.get("soort") == "start":
            given = content.get("invoer")
            file = next((each.name for each in self._work.inputs if isinstance(each, File)), None)
            if file and buffers and isinstance(given, dict):
                given = {**given, file: {"naam": str(content.get("naam", "")), "inhoud": bytes(buffers[0])}}
            self.start(given)

    def stop(self) -> None:
        """Ask the run to stop; it does within some tens of milliseconds."""
        self._stop = True

    def start(self, invoer: Any = None) -> None:
        """Begin a run, unless one is going on. Without an event loop, as in a script, it runs to its end first."""
        if self.busy:
            return
        self._stop = False
        self._tell(0.0)
        run = self.run(invoer)
        try:
            self._running = asyncio.get_running_loop().create_task(run)
        except RuntimeError:
            asyncio.run(run)

    @property
    def busy(self) -> bool:
        return self._running is not None and not self._running.done()

    async def run(self, invoer: Any = None) -> None:
        """One run from begin to end; whatever happens, `stand` says it in the end."""
        try:
            values = self._values(invoer)
            outcome = await in_slices(self._work.run(values), self._work.seconds, lambda: self._stop, self._tell)
            self._deliver(outcome)
            self._say("klaar", 1.0, self._work.done(values, outcome))
        except Refused as refused:
            self._say("geweigerd", 0.0, str(refused), refused.field, refused.lines, refused.place)
        except Stopped:
            self._say("gestopt", self._share, STOPPED.format(int(self._share * 100)))
        except TooLong:
            self._say("gestopt", self._share, LONG.format(self._work.seconds, int(self._share * 100)))
        except Exception:
            logging.getLogger(__name__).exception("a work failed")
            self._say("fout", 0.0, FAILED)

    def _values(self, invoer: Any) -> Values:
        """What was filled in, held to its bounds a second time: the message may come from anywhere. Raises Refused."""
        given = {**self._work.defaults(), **(invoer if isinstance(invoer, dict) else {})}
        found = {}
        for each in self._work.inputs:
            try:
                found[each.name] = accept(each, given[each.name])
            except InputError as error:
                raise Refused("Met deze waarde kunnen wij niet rekenen.", each.name) from error
        return found

    @property
    def _share(self) -> float:
        return self.stand["deel"]

    def _tell(self, share: float) -> None:
        self._say("bezig", min(1.0, max(0.0, share)), BUSY)

    def _say(self, phase: str, share: float, text: str, field: str = "", lines: tuple[str, ...] = (), place: tuple[int, int] | None = None) -> None:
        self.stand = {"fase": phase, "deel": share, "tekst": text, "veld": field, "regels": [*lines], "plek": place and [*place]}


def works() -> dict[str, Work]:
    """Every work, by the name of its page."""
    from .own import WORK

    found = {name: calculators.get(name).work for name in calculators.NAMES}
    return {**{name: work for name, work in found.items() if work}, "eigen-cijfers": WORK}


def workshop(name: str) -> Any:
    """The panel of a calculator's work above the calculator. Raises UnknownCalculator, and LookupError where it has no work."""
    import ipywidgets

    work = calculators.get(name).work
    if work is None:
        raise LookupError(f"{name} has no work for a kernel: see show({name!r})")
    shown = CalculatorWidget(name)

    def deliver(found: Values) -> None:
        shown.gegevens = found

    return ipywidgets.VBox([WorkPanel(name, work, deliver), shown])
