# Made from pyvirt_sdk/_aio/running.py by tools/convert.py: edit that file, then run `make sync`.
"""Starting work on a node, and waiting for it where the caller asked to."""

from __future__ import annotations

from typing import Any, TypeVar

from pyvirt_sdk._primitives.sync import Later
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task

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
    if not wait:
        return task
    result = task.wait().result
    assert result is not None, "a task that makes something knows how to fetch it"
    return result
