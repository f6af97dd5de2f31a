from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
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
