from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import aclosing
from functools import partial

import pytest

from pyvirt_sdk._primitives import aio, sync


def failing() -> Iterator[int]:
    yield 1
    raise ValueError("cut")


async def test_pieces_come_in_their_order() -> None:
    assert [piece async for piece in aio.read_ahead(iter(range(50)))] == list(range(50))
    assert list(sync.read_ahead(iter(range(50)))) == list(range(50))
    nothing: list[int] = []
    assert [piece async for piece in aio.read_ahead(iter(nothing))] == nothing


async def test_what_goes_wrong_with_a_piece_comes_after_those_before_it() -> None:
    pieces = aio.read_ahead(failing())
    assert await anext(pieces) == 1
    with pytest.raises(ValueError, match="cut"):
        await anext(pieces)


async def test_no_more_is_read_than_a_few_pieces_ahead_and_nothing_after_the_end() -> None:
    read: list[int] = []
    ended = threading.Event()

    def pieces() -> Iterator[int]:
        try:
            for number in range(1000):
                read.append(number)
                yield number
        finally:
            ended.set()

    async with aclosing(aio.read_ahead(pieces())) as ahead:
        async for piece in ahead:
            assert len(read) - piece <= 4
            await asyncio.sleep(0.001)
            if piece == 10:
                break
    await asyncio.to_thread(ended.wait, 10)
    assert ended.is_set()
    assert len(read) <= 15


async def test_many_read_at_the_same_time() -> None:
    async def sum_of(number: int) -> int:
        return sum([piece async for piece in aio.read_ahead(iter([number] * 20))])

    assert await asyncio.gather(*map(sum_of, range(64))) == [20 * n for n in range(64)]


def test_calls_that_have_not_begun_are_not_made_after_a_failure() -> None:
    made: list[int] = []

    def call(number: int) -> int:
        made.append(number)
        if number == 0:
            raise ValueError("no")
        time.sleep(0.05)
        return number

    with pytest.raises(ValueError, match="no"):
        sync.gather([partial(call, number) for number in range(40)], limit=2)
    assert len(made) < 10


def in_threads(work: Callable[[], Coroutine[None, None, object]], number: int = 4) -> None:
    """Do the same in several event loops at once, each in a thread of its own."""
    threads = [threading.Thread(target=lambda: asyncio.run(work())) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()


def test_each_loop_keeps_what_is_its_own() -> None:
    here = aio.Here(object)
    interval = sys.getswitchinterval()
    lost: list[object] = []

    async def look() -> None:
        for _ in range(200):
            mine = here.get()
            await asyncio.sleep(0)
            if here.get() is not mine:
                lost.append(mine)

    sys.setswitchinterval(1e-6)
    try:
        for _ in range(20):
            in_threads(look)
    finally:
        sys.setswitchinterval(interval)
    assert not lost


def test_one_may_be_inside_of_the_tasks_of_all_loops() -> None:
    turn = aio.Turn()
    inside = most = visits = 0

    async def visit() -> None:
        nonlocal inside, most, visits
        assert await turn.take(20)
        inside += 1
        visits += 1
        most = max(most, inside)
        await asyncio.sleep(0.001)
        inside -= 1
        turn.leave()

    async def many() -> None:
        await asyncio.gather(*(visit() for _ in range(10)))

    in_threads(many)
    assert (most, visits) == (1, 40)


async def test_who_gives_up_waiting_hands_the_turn_on() -> None:
    turn = aio.Turn()
    assert await turn.take(None)
    assert not await turn.take(0.01)
    gone = asyncio.create_task(turn.take(None))
    waiting = asyncio.create_task(turn.take(None))
    await asyncio.sleep(0)
    turn.leave()
    gone.cancel()  # as it is given the turn
    assert await asyncio.wait_for(waiting, 10)
    turn.leave()
    assert await turn.take(0)


def test_a_turn_is_not_given_to_a_loop_that_is_closed() -> None:
    turn = aio.Turn()
    loop = asyncio.new_event_loop()
    waiting: list[asyncio.Task[bool]] = []

    async def wait() -> None:
        assert await turn.take(None)
        waiting.append(asyncio.ensure_future(turn.take(None)))
        await asyncio.sleep(0)

    loop.run_until_complete(wait())
    loop.close()
    turn.leave()
    assert asyncio.run(turn.take(0))
    waiting.clear()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_waits_for_nobody_of_its_parent() -> None:
    turn, here = aio.Turn(), sync.Here(object)
    asyncio.run(turn.take(None))
    mine = here.get()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that threads are about
        child = os.fork()
    if not child:
        try:
            kept = here.get() is not mine and here._inherited == [(os.getppid(), mine)]
            os._exit(0 if kept and asyncio.run(turn.take(0)) else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
