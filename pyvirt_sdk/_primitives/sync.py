"""Waiting in a thread; ``aio`` holds the same names for an event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from time import sleep
from typing import TypeVar

__all__ = ["Later", "Lock", "gather", "sleep"]

T = TypeVar("T")

#: Something that is asked for its result later.
Later = Callable[[], T]


def gather(calls: Iterable[Later[T]], limit: int = 16) -> list[T]:
    """The results of many calls, in their order, at most ``limit`` of them at a time."""
    with ThreadPoolExecutor(max_workers=limit) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]
