from __future__ import annotations

import asyncio
import gc
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
        seat = turn.here()
        assert await seat.take(20)
        inside += 1
        visits += 1
        most = max(most, inside)
        await asyncio.sleep(0.001)
        inside -= 1
        seat.leave()

    async def many() -> None:
        await asyncio.gather(*(visit() for _ in range(10)))

    in_threads(many)
    assert (most, visits) == (1, 40)


async def test_who_gives_up_waiting_hands_the_turn_on() -> None:
    seat = aio.Turn().here()
    assert await seat.take(None)
    assert not await seat.take(0.01)
    gone = asyncio.create_task(seat.take(None))
    waiting = asyncio.create_task(seat.take(None))
    await asyncio.sleep(0)
    seat.leave()
    gone.cancel()  # as it is given the turn
    assert await asyncio.wait_for(waiting, 10)
    seat.leave()
    assert await seat.take(0)


def test_nobody_waits_for_a_loop_that_does_not_run() -> None:
    turn = aio.Turn()

    async def visit() -> None:
        seat = turn.here()
        assert await seat.take(0.05)
        try:
            await asyncio.get_running_loop().create_future()  # nothing ends it
        finally:
            seat.leave()

    async def take() -> bool:
        return await turn.here().take(0.05)

    stopped, closed = asyncio.new_event_loop(), asyncio.new_event_loop()
    tasks: list[asyncio.Task[None]] = []
    for loop in (stopped, closed):
        tasks.append(loop.create_task(visit()))
        loop.run_until_complete(asyncio.sleep(0))
    closed.close()
    with asyncio.Runner() as one, asyncio.Runner() as other:
        assert one.run(take())

        async def take_elsewhere() -> bool:
            return await asyncio.to_thread(other.run, take())

        assert not one.run(take_elsewhere())  # it is one's
        tasks.clear()
        gc.collect()  # who was left behind leaves, and frees nobody else's turn
        assert not one.run(take_elsewhere())
    stopped.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_waits_for_nobody_of_its_parent() -> None:
    turn, here = aio.Turn(), sync.Here(object)

    async def take() -> bool:
        return await turn.here().take(1)

    async def fork() -> int:
        assert await take()
        return os.fork()

    mine = here.get()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that threads are about
        child = asyncio.run(fork())
    if not child:
        try:
            kept = here.get() is not mine and here._inherited == [(os.getppid(), mine)]
            os._exit(0 if kept and asyncio.new_event_loop().run_until_complete(take()) else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


async def test_a_source_is_free_once_its_pieces_are_closed() -> None:
    reading = False

    def pieces() -> Iterator[int]:
        nonlocal reading
        for number in range(100):
            reading = True
            time.sleep(0.05)
            reading = False
            yield number

    for _ in range(3):
        ahead = aio.read_ahead(pieces())
        assert await anext(ahead) == 0
        await ahead.aclose()
        assert not reading
        await asyncio.sleep(0.06)
        assert not reading
