"""How a task ended, and what its log tells on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from pyvirt_sdk.errors import (
    APIError,
    NodeUnreachable,
    PyvirtError,
    ServerError,
    TaskFailed,
    TaskStopped,
    TransportError,
)
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.task import TaskProgress, TaskStatus

T = TypeVar("T")

#: Lines of a failed task's log that its exception shows.
TAIL = 10

Watcher = Callable[[TaskProgress], object]

_WARNING = re.compile(r"\s*(?:WARN(?:ING)?S?)\s*:\s*(?P<text>.*)", re.IGNORECASE)
_PERCENT = re.compile(r"(?<![\d.])(?P<percent>\d{1,3}(?:\.\d+)?)\s?%")
_INTERRUPTED = ("received interrupt", "interrupted by signal")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """The end of a task that did not fail.

    ``status`` is ``ok`` or ``warnings``; ``warnings`` holds their texts, as far as the log tells
    them; ``result`` is what the task made (a guest, a snapshot, a volume), where it made something.

    >>> Outcome("ok").ok
    True
    """

    status: Literal["ok", "warnings"]
    warnings: tuple[str, ...] = ()
    result: T | None = None

    @property
    def ok(self) -> bool:
        """Whether it ended without warnings."""
        return self.status == "ok"


def ended_well(exitstatus: str) -> bool:
    """Whether an exit status is a success, with or without warnings."""
    return exitstatus == "OK" or exitstatus.startswith("WARNINGS")


def failure(upid: UPID, exitstatus: str, tail: Sequence[str]) -> TaskFailed | TaskStopped:
    """The exception for a task that did not end well."""
    if exitstatus in _INTERRUPTED:
        return TaskStopped(
            f"{title(upid)} was stopped", upid=str(upid), status=exitstatus, log_tail=tail
        )
    return TaskFailed(
        f"{title(upid)} failed: {exitstatus}", upid=str(upid), status=exitstatus, log_tail=tail
    )


def title(upid: UPID) -> str:
    """A task in a few words.

    >>> title(UPID.parse("UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam:"))
    'qmstart 100 on pve1'
    """
    return " ".join(filter(None, [upid.type, upid.id, "on", upid.node]))


def warnings_in(lines: Sequence[str]) -> tuple[str, ...]:
    """The texts of the lines that warn.

    >>> warnings_in(["creating disk", "WARN: no space left soon", "TASK WARNINGS: 1"])
    ('no space left soon',)
    """
    found = map(_WARNING.match, lines)
    return tuple(match["text"] for match in found if match)


def fraction_in(lines: Sequence[str]) -> float | None:
    """How far the log says the work is, from 0 to 1; None where it does not say.

    >>> fraction_in(["transferred 512.0 MiB of 1.0 GiB (50.00%)"])
    0.5
    """
    for line in reversed(lines):
        if percents := _PERCENT.findall(line):
            return min(float(percents[-1]) / 100, 1.0)
    return None


def is_passing(error: PyvirtError) -> bool:
    """Whether a look that failed like this says nothing about the task itself."""
    if isinstance(error, APIError):
        return isinstance(error, (NodeUnreachable, ServerError))
    return isinstance(error, TransportError)


def lines_of(rows: Any) -> list[str]:
    """The texts of a log's rows."""
    return [str(row.get("t") or "") for row in rows or ()]


def status_of_row(row: Mapping[str, Any]) -> TaskStatus:
    """A task's status from a list, where ``status`` is how it ended, or absent while it runs."""
    ended = row.get("status") if row.get("endtime") else None
    state = {"status": "stopped" if ended else "running", "exitstatus": ended}
    return TaskStatus.read({**row, **state})
