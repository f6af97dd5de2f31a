"""Work that was refused after it had begun: tasks that end before they have done anything."""

from __future__ import annotations

from pyvirt_sdk._core.classify import details, find
from pyvirt_sdk.errors import (
    APIError,
    DigestConflict,
    Locked,
    LockTimeout,
    NodeUnreachable,
    NotFound,
    PyvirtError,
    TaskFailed,
)

_REFUSALS = frozenset({DigestConflict, Locked, LockTimeout})

#: Locks that one clone holds against the next: of a virtual machine, and of a container.
_OF_CLONES = frozenset({"clone", "disk"})


def refusal(error: TaskFailed) -> APIError | None:
    """What the call would have been told, had it looked before it started the task.

    >>> refusal(TaskFailed(upid="", status="VM is locked (backup)")).lock
    'backup'
    >>> refusal(TaskFailed(upid="", status="no space left on device"))
    """
    text = error.status or ""
    row = find(500, text)
    if row.error not in _REFUSALS:
        return None
    return row.error(text, hint=row.hint, **details(row, text))


def in_the_way(error: PyvirtError) -> bool:
    """Whether it was a lock that was in the way, and waiting will help.

    >>> in_the_way(LockTimeout("can't lock file '/var/lock/x' - got timeout"))
    True
    >>> in_the_way(Locked("VM is locked (backup)", lock="backup"))
    False
    """
    told = refusal(error) if isinstance(error, TaskFailed) else error
    return isinstance(told, LockTimeout) or (isinstance(told, Locked) and told.lock in _OF_CLONES)


def elsewhere(error: PyvirtError) -> bool:
    """Whether a guest may be on another node than the one that was asked.

    >>> elsewhere(NotFound("Configuration file 'nodes/pve1/x/100.conf' does not exist"))
    True
    """
    if isinstance(error, NodeUnreachable):
        return True
    told = error.status if isinstance(error, TaskFailed) else error.message
    return isinstance(error, (NotFound, TaskFailed)) and "onfiguration file" in (told or "")
