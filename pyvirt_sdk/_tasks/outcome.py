"""How a task ended, and what its log tells on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from pyvirt_sdk._core.answers import rows_of
from pyvirt_sdk._core.classify import find
from pyvirt_sdk._core.wire import Answer
from pyvirt_sdk.errors import (
    APIError,
    CertificateError,
    NodeUnreachable,
    PyvirtError,
    ServerError,
    TaskFailed,
    TasksFailed,
    TaskStopped,
    TransportError,
)
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.task import TaskProgress, TaskStatus

if TYPE_CHECKING:
    from pyvirt_sdk.display.progress import Board

T_co = TypeVar("T_co", covariant=True)

#: Lines of a failed task's log that its exception shows.
TAIL = 10

Watcher = Callable[[TaskProgress], object]

_WARNING = re.compile(r"\s*(?:WARN(?:ING)?S?)\s*:\s*(?P<text>.*)", re.IGNORECASE)
_PERCENT = re.compile(r"(?<![\d.])(?P<percent>\d{1,3}(?:\.\d+)?)\s?%")
_INTERRUPTED = ("received interrupt", "interrupted by signal")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """The end of a task that did not fail.

    ``status`` is ``ok`` or ``warnings``; ``warnings`` holds their texts, as far as the log tells
    them; ``result`` is what the task made (a guest, a snapshot, a volume), where it made something.

    >>> Outcome("ok").ok
    True
    """

    status: Literal["ok", "warnings"]
    warnings: tuple[str, ...] = ()
    result: T_co | None = None

    @property
    def ok(self) -> bool:
        """Whether it ended without warnings."""
        return self.status == "ok"

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import outcome

        return outcome(self.status, self.warnings, self.result)


@dataclass(frozen=True, slots=True)
class TaskResult(Generic[T_co]):
    """One of several tasks: its ``outcome``, or the ``error`` with which its wait ended."""

    upid: UPID
    outcome: Outcome[T_co] | None = None
    error: PyvirtError | None = None

    @property
    def ok(self) -> bool:
        """Whether it did not fail; warnings are no failure."""
        return self.error is None

    def __str__(self) -> str:
        if self.error is not None:
            return f"{title(self.upid)}: {self.error.message}"
        return f"{title(self.upid)}: {self.outcome.status if self.outcome else 'ok'}"


@dataclass(frozen=True, slots=True, repr=False)
class TaskReport(Generic[T_co]):
    """How several tasks ended, in the order in which they were given.

    >>> TaskReport(())
    <TaskReport of 0 tasks, 0 failed>
    """

    tasks: tuple[TaskResult[T_co], ...]

    @property
    def ok(self) -> bool:
        """Whether none has failed."""
        return not self.failed

    @property
    def failed(self) -> tuple[TaskResult[T_co], ...]:
        """Those that did not end well."""
        return tuple(one for one in self.tasks if not one.ok)

    @property
    def results(self) -> tuple[T_co | None, ...]:
        """What the tasks made; None for those that failed or make nothing."""
        return tuple(one.outcome.result if one.outcome else None for one in self.tasks)

    def raise_for_failures(self) -> None:
        """Raise where something has failed.

        Raises:
            TasksFailed: its ``errors`` are those of the tasks.
        """
        errors = [one.error for one in self.tasks if one.error is not None]
        if errors:
            raise TasksFailed(
                f"{len(errors)} of {len(self.tasks)} tasks did not end well", errors=errors
            )

    def __str__(self) -> str:
        return "\n".join(map(str, self.tasks))

    def __repr__(self) -> str:
        return f"<TaskReport of {len(self.tasks)} tasks, {len(self.failed)} failed>"

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import report

        lines = [(title(one.upid), one.ok, str(one).partition(": ")[2]) for one in self.tasks]
        return report(repr(self)[1:-1], lines)


class Together:
    """Shows how many of several tasks have ended, and with ``progress=True`` those that run."""

    def __init__(self, total: int, progress: bool | Watcher) -> None:
        self._total = total
        self._done = 0
        self._began = monotonic()
        self._board = _new_board() if progress is True else None
        self._show: Watcher | None = None
        if self._board is not None:
            self._show = self._board.sum_up
        elif callable(progress):
            self._show = progress

    def each(self) -> bool | Watcher:
        """What one of the tasks is watched with."""
        watcher = None if self._board is None else self._board.watcher()
        return watcher or False

    def ended(self, result: TaskResult[Any]) -> None:
        """One more."""
        self._done += 1
        if self._show is None:
            return
        over = self._done == self._total
        self._show(
            TaskProgress(
                f"{self._done} of {self._total} tasks",
                monotonic() - self._began,
                self._done / self._total,
                (str(result),),
                "OK" if over else None,
            )
        )


def _new_board() -> Board:
    from pyvirt_sdk.display.progress import Board

    return Board()


def default_watcher() -> Watcher:
    """What shows progress where the caller only says that it should be shown."""
    from pyvirt_sdk.display.progress import make_watcher

    return make_watcher()


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
        f"{title(upid)} failed: {exitstatus}",
        upid=str(upid),
        status=exitstatus,
        log_tail=tail,
        hint=find(500, exitstatus).hint,
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
    if isinstance(error, CertificateError):
        return False  # it will not change by looking again, and the task goes on without us
    return isinstance(error, TransportError)


def lines_of(rows: object) -> list[str]:
    """The texts of a log's rows."""
    return [str(row.get("t") or "") for row in rows_of(rows or [])]


def total_of(answer: Answer) -> int:
    """How many lines a log has, as an answer with some of them tells."""
    try:
        return int(answer.beside.get("total", 0))
    except (TypeError, ValueError, OverflowError):
        return 0


def status_of_row(row: Mapping[str, Any]) -> TaskStatus:
    """A task's status from a list, where ``status`` is how it ended, or absent while it runs."""
    ended = row.get("status") if row.get("endtime") else None
    state = {"status": "stopped" if ended else "running", "exitstatus": ended}
    return TaskStatus.read({**row, **state})
