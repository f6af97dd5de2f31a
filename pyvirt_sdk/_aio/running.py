"""Starting work on a node, and waiting for it where the caller asked to."""

from __future__ import annotations

from typing import Any, TypeVar

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._primitives.aio import Later
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome

T = TypeVar("T")


async def start(
    caller: AsyncCaller,
    method: str,
    path: str,
    /,
    *,
    made: Later[T] | None = None,
    **params: Any,
) -> AsyncTask[T]:
    """Make a call that starts work; ``made`` fetches what the work makes, once it is done."""
    return AsyncTask(caller, await caller.call(method, path, **params), made)


async def ended(task: AsyncTask[T], *, wait: bool) -> AsyncTask[T] | Outcome[T]:
    """The task, or with ``wait`` how it ended."""
    return await task.wait() if wait else task


async def made(task: AsyncTask[T], *, wait: bool) -> AsyncTask[T] | T:
    """The task, or with ``wait`` what it made."""
    if not wait:
        return task
    result = (await task.wait()).result
    assert result is not None, "a task that makes something knows how to fetch it"
    return result
