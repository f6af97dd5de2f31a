"""What is known of a task."""

from __future__ import annotations

from dataclasses import dataclass

from pyvirt_sdk.models.base import PVEModel


class TaskStatus(PVEModel):
    """A task as its node reports it; times are in seconds since 1970.

    While the task runs, ``exitstatus`` is None; after it, ``OK``, ``WARNINGS: 2`` or the error.
    """

    upid: str
    status: str | None = None
    exitstatus: str | None = None
    node: str | None = None
    type: str | None = None
    id: str | None = None
    user: str | None = None
    tokenid: str | None = None
    pid: int | None = None
    starttime: int | None = None
    endtime: int | None = None

    @property
    def running(self) -> bool:
        """Whether the task has not ended yet."""
        return self.status == "running"


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """What one look at a running task has shown, for those who watch it.

    ``fraction`` runs from 0 to 1 and is None where the log tells no percentage; ``lines`` are
    the lines of the log that are new since the last look; ``elapsed`` is in seconds; ``ended`` is
    the exit status, once there is one.
    """

    title: str
    elapsed: float
    fraction: float | None
    lines: tuple[str, ...]
    ended: str | None = None
