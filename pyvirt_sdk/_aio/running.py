"""Starting work on a node, and waiting for it where the caller asked to."""

from __future__ import annotations

from time import monotonic
from typing import Any, TypeVar

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._core.refusals import in_the_way
from pyvirt_sdk._primitives.aio import Later, Lock, sleep
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import PyvirtError, TaskFailed

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
    if wait:
        return await _result(task)
    return task


async def _result(task: AsyncTask[T]) -> T:
    result = (await task.wait()).result
    assert result is not None, "a task that makes something knows how to fetch it"
    return result


async def in_turn(
    turn: Lock, begin: Later[AsyncTask[T]], *, patience: float, wait: bool
) -> AsyncTask[T] | T:
    """Begin work that makes something, when it is its turn and no lock is in its way.

    Nothing was done where a lock was in the way, so that it is safe to begin again. A task may
    meet the lock only once it runs: where it is waited for, it is begun again, too, and keeps the
    others waiting then.

    Args:
        turn: held while the work is begun.
        begin: begins it.
        patience: seconds to wait for locks of others, once it is its turn.
        wait: return what was made, instead of the task.
    """

    async def whole() -> T:
        return await _result(await begin())

    async with turn:
        task = await _unhindered(begin, patience)
    if not wait:
        return task
    try:
        return await _result(task)
    except TaskFailed as error:
        if not in_the_way(error) or patience <= 0:
            raise
    async with turn:
        return await _unhindered(whole, patience)


async def _unhindered(call: Later[T], patience: float) -> T:
    """What a call returns, made again and again while a lock is in its way."""
    until = monotonic() + seconds(patience, "patience")
    for pause in pauses():
        try:
            return await call()
        except PyvirtError as error:
            if not in_the_way(error) or monotonic() + pause > until:
                raise
        await sleep(pause)
    raise AssertionError("the pauses do not end")
