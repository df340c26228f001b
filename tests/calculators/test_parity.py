"""Python and the JavaScript made of it give the same: every calculator, at its bounds and at 2,000 random inputs, in a real browser."""

import itertools
import json
import math
import random

import pytest

from widgets import calculators
from widgets.calculators.record import Choice
from widgets.views import prepared

TIMES = 2000
# What one outcome may weigh as text before fewer are compared: a row per region and point takes time to carry over.
HEAVY, FEWER = 6000, 400
CLOSE = 1e-9


@pytest.fixture(scope="module")
def models(browser):
    """A page with the translated models on it, as readers get them."""
    page = browser.new_page()
    page.add_script_tag(content=prepared.front_end())
    yield page
    page.close()


def bounds(each):
    """The ends of an input, the default, and for a choice all there is."""
    return [value for value, _ in each.options()] if isinstance(each, Choice) else sorted({each.low, each.default, each.high})


def at_random(each, dice):
    if isinstance(each, Choice):
        return dice.choice([value for value, _ in each.options()])
    # Half of the draws near zero, where signs turn and denominators get small.
    value = dice.uniform(each.low, each.high) if dice.random() < 0.5 else dice.uniform(max(each.low, -20), min(each.high, 20))
    return min(each.high, max(each.low, round(value, each.decimals)))


def cases(record):
    """Every corner, and as many draws by lot; each state once. Fewer of both where an outcome is heavy."""
    dice = random.Random(record.name)
    times = FEWER if len(json.dumps(record.compute(record.defaults(), record.data()))) > HEAVY else TIMES
    names = [each.name for each in record.inputs]
    ends = list(map(bounds, record.inputs))
    # With many inputs there are too many corners to visit all: then as many of them as random draws, each by lot.
    few = math.prod(map(len, ends)) <= times
    corners = itertools.product(*ends) if few else ([dice.choice(values) for values in ends] for _ in range(times))
    found = [dict(zip(names, values, strict=True)) for values in corners] + [{each.name: at_random(each, dice) for each in record.inputs} for _ in range(times)]
    return list({json.dumps(each, sort_keys=True): each for each in found}.values())


def differences(python, javascript, path=""):
    """Every place where the two are not the same, to 1e-9 relative or absolute."""
    if isinstance(python, dict):
        if set(python) != set(javascript):
            return [f"{path}: keys {sorted(set(python) ^ set(javascript))}"]
        return [found for key in python for found in differences(python[key], javascript[key], f"{path}.{key}")]
    if isinstance(python, list):
        if len(python) != len(javascript):
            return [f"{path}: {len(python)} and {len(javascript)} items"]
        return [found for i, (a, b) in enumerate(zip(python, javascript, strict=True)) for found in differences(a, b, f"{path}[{i}]")]
    if isinstance(python, int | float) and isinstance(javascript, int | float):
        return [] if math.isclose(python, javascript, rel_tol=CLOSE, abs_tol=CLOSE) else [f"{path}: {python!r} and {javascript!r}"]
    return [] if python == javascript else [f"{path}: {python!r} and {javascript!r}"]


@pytest.mark.parametrize("name", calculators.NAMES)
def test_python_and_javascript_agree(models, name):
    record = calculators.get(name)
    data = record.data()
    inputs = cases(record)
    # As many as there are states to be in, and hundreds where there are more.
    states = math.prod(len(bounds(each)) if isinstance(each, Choice) else round((each.high - each.low) * 10**each.decimals) + 1 for each in record.inputs)
    assert len(inputs) >= min(states, FEWER) * 0.8
    run = """([name, data, inputs]) => JSON.stringify(inputs.map((invoer) => {
        const { compute, summary, describe } = modellen.rekenhulpen[name];
        const uitkomst = compute(invoer, structuredClone(data));
        return { uitkomst, zin: summary(invoer, uitkomst, data), beschrijving: describe(invoer, uitkomst, data) };
    }))"""
    wrong = []
    for start in range(0, len(inputs), 250):
        part = inputs[start : start + 250]
        for values, javascript in zip(part, json.loads(models.evaluate(run, [name, data, part])), strict=True):
            outcome = record.compute(values, data)
            python = {"uitkomst": outcome, "zin": record.summary(values, outcome, data), "beschrijving": record.describe(values, outcome, data)}
            wrong += [f"{values}: {found}" for found in differences(python, javascript)]
    assert wrong == []


def test_the_comparison_can_fail():
    assert differences({"a": [1.0, "x"]}, {"a": [1.0 + 1e-6, "x"]}) == [".a[0]: 1.0 and 1.000001"]
    assert differences({"a": "x"}, {"a": "y"}) and differences({"a": 1}, {}) and differences([1], [1, 2])
