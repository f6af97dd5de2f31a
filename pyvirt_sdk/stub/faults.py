"""Faults on demand: answers, delays and failures that a test asks for.

>>> stub.faults.add("POST", "/nodes/*/qemu", status=500, reason="got no worker upid", times=1)
>>> stub.faults.fail_task("qmstart", "start failed: QEMU exited with code 1")
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from pyvirt_sdk.stub.tasks import Task

__all__ = ["Fault", "Faults"]

Drop = Literal["before", "after"]


@dataclass(slots=True)
class Fault:
    """What happens to the requests that fit, and how often it still will."""

    method: str
    path: str
    status: int | None = None
    reason: str = ""
    # the line is cut: before anything happens, or after it did
    drop: Drop | None = None
    latency: float = 0.0
    times: int | None = None

    def fits(self, method: str, path: str) -> bool:
        """Whether it is meant for that request."""
        return fnmatchcase(method, self.method) and fnmatchcase(path, self.path)

    @property
    def prevents(self) -> bool:
        """Whether the request has no effect."""
        return self.drop == "before" or (self.drop is None and self.status is not None)


@dataclass(slots=True)
class _TaskFault:
    """What happens to the tasks of a type."""

    kind: str
    error: str | None
    warning: str | None
    times: int | None


class Faults:
    """The faults that are in force, tried in the order they were added."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._tasks: list[_TaskFault] = []

    def add(
        self,
        method: str = "*",
        path: str = "*",
        *,
        status: int | None = None,
        reason: str = "",
        drop: Drop | None = None,
        latency: float = 0.0,
        times: int | None = None,
    ) -> None:
        """Adds a fault for the operations that fit; ``times`` None: until it is cleared."""
        self._faults.append(Fault(method, path, status, reason, drop, latency, times))

    def fail_task(self, kind: str, error: str, *, times: int | None = None) -> None:
        """Tasks of that type end with that error instead of doing their work."""
        self._tasks.append(_TaskFault(kind, error, None, times))

    def warn_task(self, kind: str, warning: str, *, times: int | None = None) -> None:
        """Tasks of that type do their work and end with a warning."""
        self._tasks.append(_TaskFault(kind, None, warning, times))

    def clear(self) -> None:
        """Everything works again."""
        self._faults.clear()
        self._tasks.clear()

    def meets(self, method: str, path: str) -> Fault | None:
        """The fault this request meets; counts as one of its times."""
        fault = next((one for one in self._faults if one.fits(method, path)), None)
        if fault and _is_spent(fault):
            self._faults.remove(fault)
        return fault

    def sabotage(self, task: Task) -> str | None:
        """What a task that starts now meets: the error it has to end with, or a warning."""
        fault = next((one for one in self._tasks if fnmatchcase(task.type, one.kind)), None)
        if fault is None:
            return None
        if _is_spent(fault):
            self._tasks.remove(fault)
        if fault.warning:
            task.warn(fault.warning)
        return fault.error


def _is_spent(fault: Fault | _TaskFault) -> bool:
    """Counts one of its times; whether that was the last."""
    if fault.times is None:
        return False
    fault.times -= 1
    return fault.times <= 0
