"""Waiting in a thread; ``aio`` holds the same names for an event loop."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore
from time import sleep
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

__all__ = [
    "Here", "Later", "Lock", "Places", "Turn", "WrongBlock", "gather", "in_thread", "read_ahead",
    "sleep",
]  # fmt: skip

T = TypeVar("T")

#: Something that is asked for its result later.
Later = Callable[[], T]


def gather(calls: Iterable[Later[T]], limit: int = 16) -> list[T]:
    """The results of many calls, in their order, at most ``limit`` of them at a time.

    What one of them raises, and Ctrl-C, keeps those from being made that have not begun.
    """
    with ThreadPoolExecutor(max_workers=limit) as pool:
        try:
            return [future.result() for future in [pool.submit(call) for call in calls]]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def in_thread(call: Callable[[], T]) -> T:
    """The result of a call that takes its time; here that holds nobody up."""
    return call()


def read_ahead(pieces: Iterator[T]) -> Generator[T]:
    """The pieces, each read when it is its turn."""
    yield from pieces


class Here(Generic[T]):
    """Something of which each process has its own, such as connections.

    A fork copies it, and two processes that talk over one line would each get parts of the
    other's answers; and a lock that another thread held stays locked in the copy.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: tuple[int, T] | None = None
        self._inherited: list[object] = []  # kept, so that nothing closes it here
        self._making = os.getpid(), threading.Lock()

    def get(self) -> T:
        """What this process has; made when it is first asked for."""
        made = self.there()
        if made is not None:
            return made
        pid = os.getpid()
        if self._making[0] != pid:
            self._making = pid, threading.Lock()
        with self._making[1]:
            if self._made is None or self._made[0] != pid:
                if self._made is not None:
                    self._inherited.append(self._made)
                self._made = pid, self._make()
            return self._made[1]

    def there(self) -> T | None:
        """The same where it was made, else nothing."""
        made = self._made
        return made[1] if made is not None and made[0] == os.getpid() else None


class Lock:
    """One may be inside at a time, of those of a process."""

    def __init__(self) -> None:
        self._here = Here(threading.Lock)

    def __enter__(self) -> None:
        self._here.get().acquire()

    def __exit__(self, *_error: object) -> None:
        self._here.get().release()


class Places:
    """So many may be inside at a time; who comes later waits."""

    def __init__(self, number: int) -> None:
        self._free = Semaphore(number)

    def take(self, timeout: float | None) -> bool:
        """Wait for a place; False when there is none after ``timeout`` seconds, if it has any."""
        return self._free.acquire(timeout=timeout)

    def leave(self) -> None:
        """Give the place to the next one."""
        self._free.release()


class Turn:
    """One may be inside at a time, of the threads of a process."""

    def __init__(self) -> None:
        self._places = Here(lambda: Places(1))

    def here(self) -> Places:
        """Where the threads of this process wait."""
        return self._places.get()


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
