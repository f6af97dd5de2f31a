"""Faults on demand: answers, delays and failures that a test asks for.

>>> stub.faults.add("POST", "/nodes/*/qemu", status=500, reason="got no worker upid", times=1)
>>> stub.faults.add("GET", "/nodes/*/tasks/*/status", kind="truncated", nth=3)
>>> stub.faults.add(kind="hang", probability=0.01, seed=7)
>>> stub.faults.fail_task("qmstart", "start failed: QEMU exited with code 1")
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal

from pyvirt_sdk.stub.meant import existing, no_such
from pyvirt_sdk.stub.task_types import TASK_TYPES
from pyvirt_sdk.stub.tasks import Task, Trouble

__all__ = ["KINDS", "Fault", "Faults", "TaskFault"]

Drop = Literal["before", "after"]


@dataclass(slots=True)
class Fault:
    """What happens to the requests that fit, and which of them.

    ``nth`` means the n-th request that fits and no other, ``probability`` each of them by chance
    (repeatable with a ``seed``), ``times`` how often it still will happen; None: until cleared.
    """

    method: str = "*"
    path: str = "*"
    status: int | None = None
    reason: str = ""
    # the line is cut: before anything happens, or after it did
    drop: Drop | None = None
    latency: float = 0.0
    # no answer comes, and the line stays
    hang: bool = False
    # half of the body is missing, and the line is cut
    truncate: bool = False
    # what comes back is not HTTP
    garbage: bool = False
    # the answer comes byte by byte, that many seconds apart
    drip: float = 0.0
    # seconds that the answer tells the client to stay away for, or a date
    retry_after: str | int | None = None
    times: int | None = None
    nth: int | None = None
    probability: float = 1.0
    seed: int = 0
    seen: int = field(default=0, init=False)
    _chance: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)  # noqa: S311 - repeatable on purpose

    def fits(self, method: str, path: str) -> bool:
        """Whether it is meant for that request."""
        return fnmatchcase(method, self.method) and fnmatchcase(path, self.path)

    def strikes(self) -> bool:
        """Whether it happens to a request that fits; counts it."""
        self.seen += 1
        if self.nth is not None and self.seen != self.nth:
            return False
        return self.probability >= 1 or self._chance.random() < self.probability

    @property
    def prevents(self) -> bool:
        """Whether the request has no effect."""
        if self.drop == "after" or self.truncate or self.garbage or self.drip:
            return False
        return self.drop == "before" or self.hang or self.status is not None


# what has a name of its own: the fields of such a fault
KINDS: dict[str, dict[str, Any]] = {
    "hang": {"hang": True},
    "drop-before": {"drop": "before"},
    "drop-after": {"drop": "after"},
    "truncated": {"truncate": True},
    "garbage": {"garbage": True},
    "drip": {"drip": 0.05},
    "too-many": {"status": 429, "reason": "Too Many Requests", "retry_after": 1},
    "expired-ticket": {"status": 401, "reason": "Authentication failed!"},
    "unreachable": {"status": 595, "reason": "No route to host"},
    "no-lock": {"status": 500, "reason": "can't lock file '/var/lock/pve.lck' - got timeout"},
}


@dataclass(slots=True)
class TaskFault:
    """What happens to the tasks of a type, or of several (``qm*``): error, warning, or no end."""

    type: str
    error: str | None = None
    warning: str | None = None
    hang: bool = False
    times: int | None = None


class Faults:
    """The faults that are in force, tried in the order they were added."""

    def __init__(self) -> None:
        self.requests: list[Fault] = []
        self.tasks: list[TaskFault] = []

    def add(
        self, method: str = "*", path: str = "*", *, kind: str | None = None, **options: Any
    ) -> None:
        """Adds a fault for requests that fit.

        ``kind`` is one of :data:`KINDS`; the options are the fields of :class:`Fault`, and go
        before what the kind says.
        """
        named = KINDS[existing("kind of fault", kind, KINDS)] if kind is not None else {}
        self.requests.append(Fault(method, path, **named | options))

    def fail_task(self, kind: str, error: str, *, times: int | None = None) -> None:
        """Tasks of that type end with that error instead of doing their work."""
        self._add_task(TaskFault(kind, error=error, times=times))

    def warn_task(self, kind: str, warning: str, *, times: int | None = None) -> None:
        """Tasks of that type do their work and end with a warning."""
        self._add_task(TaskFault(kind, warning=warning, times=times))

    def hang_task(self, kind: str, *, times: int | None = None) -> None:
        """Tasks of that type never end, unless somebody stops them."""
        self._add_task(TaskFault(kind, hang=True, times=times))

    def _add_task(self, fault: TaskFault) -> None:
        if not any(fnmatchcase(one, fault.type) for one in TASK_TYPES):
            raise no_such("type of tasks", fault.type, sorted(TASK_TYPES))
        self.tasks.append(fault)

    def clear(self) -> None:
        """Everything works again."""
        self.requests.clear()
        self.tasks.clear()

    def meets(self, method: str, path: str) -> Fault | None:
        """The fault this request meets; counts as one of its times."""
        for fault in self.requests:
            if fault.fits(method, path) and fault.strikes():
                if _is_spent(fault):
                    self.requests.remove(fault)
                return fault
        return None

    def sabotage(self, task: Task) -> Trouble | None:
        """What a task that starts now meets; a warning goes into its log at once."""
        fault = next((one for one in self.tasks if fnmatchcase(task.type, one.type)), None)
        if fault is None:
            return None
        if _is_spent(fault):
            self.tasks.remove(fault)
        if fault.warning:
            task.warn(fault.warning)
        return Trouble(fault.error, fault.hang)


def _is_spent(fault: Fault | TaskFault) -> bool:
    """Counts one of its times; whether that was the last."""
    if fault.times is None:
        return False
    fault.times -= 1
    return fault.times <= 0
