"""What vl-convert makes of a chart, kept in `_build/drawn/`: a build draws only what has changed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import vl_convert
from joblib import Memory

VEGA_LITE = "6.4"
DAYS = 30

_memory = Memory(Path(__file__).parent.parent.parent / "_build" / "drawn", verbose=0)


def svg(spec: dict) -> str:
    """The picture of a Vega-Lite specification with its rows."""
    return _svg(spec, VEGA_LITE, vl_convert.__version__)


def vega(spec: dict) -> dict:
    """The Vega specification of a Vega-Lite one."""
    return _vega(spec, VEGA_LITE, vl_convert.__version__)


@_memory.cache
def _svg(spec: dict, version: str, by: str) -> str:
    return vl_convert.vegalite_to_svg(spec, vl_version=version)


@_memory.cache
def _vega(spec: dict, version: str, by: str) -> dict:
    return vl_convert.vegalite_to_vega(spec, vl_version=version)


def forget_old() -> None:
    """What no build has asked for in a month goes."""
    _memory.reduce_size(age_limit=timedelta(days=DAYS))
