"""The line before the seats: in order of arrival, never more than there are, nobody forgotten."""

import asyncio

import pytest

from tests.conftest import run
from tools.server.room import FEWEST, Full, Room, seats


def test_the_first_start_at_once_and_the_others_wait_in_order():
    async def scenario():
        room = Room(10, lambda: 0, at_once=2)
        turns = [room.line_up() for _ in range(5)]
        assert [turn.waits for turn in turns] == [False, False, True, True, True]
        turns[1].done()
        assert [turn.waits for turn in turns] == [False, False, False, True, True]
        turns[3].done()
        turns[0].done()
        assert not turns[4].waits

    run(scenario())


def test_places_are_told_as_they_change():
    async def scenario():
        room = Room(10, lambda: 0, at_once=1)
        first, second, third = (room.line_up() for _ in range(3))
        said = []

        async def listen():
            async for place in third.places(pause=0):
                said.append(place)

        task = asyncio.create_task(listen())
        await asyncio.sleep(0.01)
        first.done()
        await asyncio.sleep(0.01)
        second.done()
        await asyncio.wait_for(task, 1)
        assert said == [2, 1]

    run(scenario())


def test_who_leaves_the_line_ends_its_wait():
    async def scenario():
        room = Room(10, lambda: 0, at_once=1)
        room.line_up()
        waiting = room.line_up()
        task = asyncio.create_task(drain(waiting))
        await asyncio.sleep(0.01)
        waiting.done()
        waiting.done()
        await asyncio.wait_for(task, 1)
        assert not room.waiting

    async def drain(turn):
        async for _ in turn.places(pause=0):
            pass

    run(scenario())


def test_no_more_than_there_are_seats():
    async def scenario():
        kernels = [object(), object()]
        room = Room(4, lambda: len(kernels), at_once=1)
        starting = room.line_up()
        room.line_up()
        with pytest.raises(Full):
            room.line_up()
        # The one that was starting has its kernel now, and counts once.
        kernels.append(object())
        starting.has_kernel = True
        with pytest.raises(Full):
            room.line_up()
        kernels.pop()
        starting.done()
        room.line_up()

    run(scenario())


def test_a_machine_carries_some():
    assert seats() >= FEWEST
