"""Waiting in a thread; ``aio`` holds the same names for an event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Semaphore
from time import sleep
from typing import TYPE_CHECKING, NoReturn, TypeVar

__all__ = [
    "Later", "Lock", "Places", "WrongBlock", "gather", "in_thread", "read_ahead", "sleep",
]  # fmt: skip

T = TypeVar("T")

#: Something that is asked for its result later.
Later = Callable[[], T]


def gather(calls: Iterable[Later[T]], limit: int = 16) -> list[T]:
    """The results of many calls, in their order, at most ``limit`` of them at a time."""
    with ThreadPoolExecutor(max_workers=limit) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]


def in_thread(call: Callable[[], T]) -> T:
    """The result of a call that takes its time; here that holds nobody up."""
    return call()


def read_ahead(pieces: Iterator[T]) -> Generator[T]:
    """The pieces, each read when it is its turn."""
    yield from pieces


class Places:
    """So many may be inside at a time; who comes later waits."""

    def __init__(self, number: int) -> None:
        self._free = Semaphore(number)

    def take(self, timeout: float) -> bool:
        """Wait for a place; False when there is none after ``timeout`` seconds."""
        return self._free.acquire(timeout=timeout)

    def leave(self) -> None:
        """Give the place to the next one."""
        self._free.release()


class WrongBlock:
    """Says which block it is for where it stands in the other kind."""

    if not TYPE_CHECKING:  # a checker should go on to report it

        async def __aenter__(self) -> NoReturn:
            name = type(self).__name__
            raise TypeError(
                f"{name} is for 'with': write with {name}(...) as pve, or take Async{name}"
            )

        async def __aexit__(self, *_: object) -> None:
            """There is none without the other."""
