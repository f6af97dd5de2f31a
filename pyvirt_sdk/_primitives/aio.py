"""Waiting in an event loop; ``sync`` holds the same names for threads."""

from __future__ import annotations

import asyncio
import os
import threading
from asyncio import sleep
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from threading import Semaphore
from typing import TYPE_CHECKING, Final, Generic, NoReturn, TypeVar

#: Pieces that are read before there is a need for them.
_AHEAD: Final = 2
#: Seconds for which a piece is waited for that nobody wants any more: its source may be read anew.
_LAST_PIECE: Final = 1.0
#: Seconds between looks at whether another loop is done.
_LOOK: Final = 0.02

__all__ = [
    "Here", "Later", "Lock", "Places", "Turn", "WrongBlock", "gather", "in_thread", "read_ahead",
    "sleep",
]  # fmt: skip

T = TypeVar("T")

#: Something that is asked for its result later.
Later = Callable[[], Awaitable[T]]


async def gather(calls: Iterable[Later[T]], limit: int = 16) -> list[T]:
    """The results of many calls, in their order, at most ``limit`` of them at a time.

    What one of them raises ends the others, and comes through as it is.
    """
    places = asyncio.Semaphore(limit)

    async def one(call: Later[T]) -> T:
        async with places:
            return await call()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(call)) for call in calls]
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return [task.result() for task in tasks]


async def in_thread(call: Callable[[], T]) -> T:
    """The result of a call that would hold up the loop, such as one that reads a file."""
    return await asyncio.to_thread(call)


async def read_ahead(pieces: Iterator[T]) -> AsyncGenerator[T]:
    """The pieces, read by one thread while those before are in use.

    A turn of a thread for each piece would take longer than to send it.
    """
    loop = asyncio.get_running_loop()
    come: asyncio.Queue[T | None] = asyncio.Queue()
    room = Semaphore(_AHEAD)
    left = False

    def read() -> None:
        for piece in pieces:
            room.acquire()
            if left:
                return
            loop.call_soon_threadsafe(come.put_nowait, piece)

    def end(reading: asyncio.Future[None]) -> None:
        reading.exception()  # it is raised below, unless nobody is there any more
        come.put_nowait(None)

    thread = ThreadPoolExecutor(max_workers=1)  # the loop's own are few, and have other work
    reading = loop.run_in_executor(thread, copy_context().run, read)
    reading.add_done_callback(end)
    try:
        while (piece := await come.get()) is not None:
            yield piece
            room.release()
        await reading
    finally:
        left = True
        room.release()
        thread.shutdown(wait=False)
        if not reading.done():
            await asyncio.wait([reading], timeout=_LAST_PIECE)


class Here(Generic[T]):
    """Something of which each event loop has its own, such as connections: others cannot use it.

    A program may run one loop after the other, with ``asyncio.run``, and several in threads.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: dict[asyncio.AbstractEventLoop, T] = {}
        self._making = threading.Lock()

    def get(self) -> T:
        """What this loop has; made when it is first asked for."""
        loop = asyncio.get_running_loop()
        made = self._made.get(loop)
        if made is None:
            made = self._make()
            with self._making:  # other threads have loops of their own
                standing = {old: its for old, its in self._made.items() if not old.is_closed()}
                self._made = {**standing, loop: made}
        return made

    def there(self) -> T | None:
        """The same where it was made, else nothing."""
        return self._made.get(asyncio.get_running_loop())


class Lock:
    """One may be inside at a time, of those of an event loop."""

    def __init__(self) -> None:
        self._here = Here(asyncio.Lock)

    async def __aenter__(self) -> None:
        await self._here.get().acquire()

    async def __aexit__(self, *_error: object) -> None:
        self._here.get().release()


class Places:
    """So many may be inside at a time; who comes later waits, first come first served."""

    def __init__(self, number: int) -> None:
        self._free = asyncio.Semaphore(number)

    async def take(self, timeout: float | None) -> bool:
        """Wait for a place; False when there is none after ``timeout`` seconds, if it has any."""
        if not self._free.locked():
            return await self._free.acquire()
        try:
            async with asyncio.timeout(timeout):
                return await self._free.acquire()
        except TimeoutError:
            return False

    def leave(self) -> None:
        """Give the place to the next one."""
        self._free.release()


class Turn:
    """One may be inside at a time, of the tasks of all loops."""

    def __init__(self) -> None:
        self._inside: Seat | None = None
        self._changing = threading.Lock()
        self._seats = Here(partial(Seat, self))

    def here(self) -> Seat:
        """Where the tasks of this loop wait."""
        return self._seats.get()

    def claimed(self, seat: Seat) -> bool:
        """Whether the turn is theirs now; nobody is inside of a loop that does not run."""
        with self._changing:
            if self._inside in (None, seat) or not self._inside.runs:
                self._inside = seat
            return self._inside is seat

    def given_up(self, seat: Seat) -> None:
        """It is not theirs any more."""
        with self._changing:
            if self._inside is seat:
                self._inside = None


class Seat:
    """Where the tasks of one loop wait for a turn; among themselves, first come first served."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._of = os.getpid(), asyncio.get_running_loop()
        self._places = Places(1)

    @property
    def runs(self) -> bool:
        """Whether its loop does, in this process."""
        pid, loop = self._of
        return pid == os.getpid() and loop.is_running()

    async def take(self, timeout: float | None) -> bool:
        """Wait for the turn; False when there is none after ``timeout`` seconds, if it has any."""
        try:
            async with asyncio.timeout(timeout):
                await self._places.take(None)
                await self._claim()
        except TimeoutError:
            return False
        return True

    async def _claim(self) -> None:
        try:
            while not self._turn.claimed(self):  # noqa: ASYNC110 - a loop wakes none as it ends
                await sleep(_LOOK)
        except BaseException:
            self._places.leave()
            raise

    def leave(self) -> None:
        """Give the turn to the next one."""
        self._turn.given_up(self)
        self._places.leave()


class WrongBlock:
    """Says which block it is for where it stands in the other kind."""

    if not TYPE_CHECKING:  # a checker should go on to report it

        def __enter__(self) -> NoReturn:
            name = type(self).__name__
            raise TypeError(f"{name} is for 'async with': write async with {name}(...) as pve")

        def __exit__(self, *_: object) -> None:
            """There is none without the other."""
