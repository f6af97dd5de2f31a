# Made from pyvirt_sdk/_aio/running.py by tools/convert.py: edit that file, then run `make sync`.
"""Starting work on a node, and waiting for it where the caller asked to."""

from __future__ import annotations

from time import monotonic
from typing import Any, TypeVar

from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._core.refusals import in_the_way
from pyvirt_sdk._primitives.sync import Later, Lock, sleep
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import PyvirtError, TaskFailed

T = TypeVar("T")


def start(
    caller: Caller,
    method: str,
    path: str,
    /,
    *,
    made: Later[T] | None = None,
    **params: Any,
) -> Task[T]:
    """Make a call that starts work; ``made`` fetches what the work makes, once it is done."""
    return Task(caller, caller.call(method, path, **params), made)


def ended(task: Task[T], *, wait: bool) -> Task[T] | Outcome[T]:
    """The task, or with ``wait`` how it ended."""
    return task.wait() if wait else task


def made(task: Task[T], *, wait: bool) -> Task[T] | T:
    """The task, or with ``wait`` what it made."""
    if wait:
        return _result(task)
    return task


def _result(task: Task[T]) -> T:
    result = task.wait().result
    assert result is not None, "a task that makes something knows how to fetch it"
    return result


def in_turn(turn: Lock, begin: Later[Task[T]], *, patience: float, wait: bool) -> Task[T] | T:
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

    def whole() -> T:
        return _result(begin())

    with turn:
        task = _unhindered(begin, patience)
    if not wait:
        return task
    try:
        return _result(task)
    except TaskFailed as error:
        if not in_the_way(error) or patience <= 0:
            raise
    with turn:
        return _unhindered(whole, patience)


def _unhindered(call: Later[T], patience: float) -> T:
    """What a call returns, made again and again while a lock is in its way."""
    until = monotonic() + seconds(patience, "patience")
    for pause in pauses():
        try:
            return call()
        except PyvirtError as error:
            if not in_the_way(error) or monotonic() + pause > until:
                raise
        sleep(pause)
    raise AssertionError("the pauses do not end")
