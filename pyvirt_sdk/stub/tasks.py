"""Tasks: what a UPID stands for, from its start to its last line.

The work of a task is a generator: what it yields are the seconds that the next piece of work
takes, what it raises is the error the task ends with.

>>> def work(task):
...     task.log("copying")
...     yield 30                  # half a minute on the stub's clock
...     guest.config["name"] = "copy"
"""

from __future__ import annotations

import heapq
import itertools
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from pyvirt_sdk.stub.clock import Clock
from pyvirt_sdk.stub.failures import Refused

__all__ = ["Steps", "Task", "Tasks", "Trouble", "Work"]

Steps = Generator[float, None, None]
Work = Callable[["Task"], Steps]

_INTERRUPTED = "received interrupt"
_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a new task is to meet: the error it ends with, or no end at all."""

    error: str | None = None
    hang: bool = False


class Interrupted(Exception):
    """Somebody stopped the task; work may catch it to clean up, and raises it again."""


@dataclass(slots=True, eq=False)
class Task:
    """One task, running or done."""

    upid: str
    node: str
    type: str
    id: str
    user: str
    tokenid: str | None
    pid: int
    pstart: int
    starttime: int
    steps: Steps | None = field(default=None, repr=False)
    endtime: int | None = None
    exitstatus: str | None = None
    lines: list[str] = field(default_factory=list[str])
    warnings: int = 0

    @property
    def running(self) -> bool:
        """Whether there is still work to do."""
        return self.exitstatus is None

    @property
    def owner(self) -> str:
        """User or token, as the UPID names it."""
        return f"{self.user}!{self.tokenid}" if self.tokenid else self.user

    def log(self, text: str) -> None:
        """Writes to the log; every line of the text is one of the log."""
        self.lines.extend(text.split("\n"))

    def warn(self, text: str) -> None:
        """Writes a warning: the task will end with ``WARNINGS: n``."""
        self.warnings += 1
        self.log(f"WARN: {text}")


class Tasks:
    """All tasks of the cluster, and the queue of those that have work to do."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._all: dict[str, Task] = {}
        self._due: list[tuple[float, int, Task]] = []
        self._numbers = itertools.count(1)
        # faults may stand here
        self.saboteur: Callable[[Task], Trouble | None] = lambda _task: None

    def __iter__(self) -> Iterator[Task]:
        """Newest first."""
        return reversed(self._all.values())

    def get(self, upid: str) -> Task | None:
        """The task with that UPID."""
        return self._all.get(upid)

    def if_running(self, upid: str, opening: str = "") -> str | None:
        """The UPID of a task that still runs; nothing for one that is done, unless it failed."""
        task = self._all[upid]
        if task.running:
            return upid
        status = task.exitstatus or ""
        if status != "OK" and not status.startswith("WARNINGS: "):
            raise Refused(f"{opening}{status}")
        return None

    def put_back(self, tasks: Iterable[Task]) -> None:
        """Tasks of another time, oldest first, all of them done."""
        self._all = {task.upid: task for task in tasks}

    def start(self, node: str, kind: str, ident: str, owner: str, work: Work) -> str:
        """Starts a task and returns its UPID; on an instant clock it is done already."""
        number = next(self._numbers)
        now = self._clock.now()
        pid, pstart = 1000 + number % 4_000_000, int(now * 100) % 2**32
        user, _, tokenid = owner.partition("!")
        label = re.sub(r"[^A-Za-z0-9._@-]", lambda hit: f"\\x{ord(hit[0]):02x}", ident)
        upid = f"UPID:{node}:{pid:08X}:{pstart:08X}:{int(now):08X}:{kind}:{label}:{owner}:"
        task = Task(upid, node, kind, ident, user, tokenid or None, pid, pstart, int(now))
        task.steps = work(task)
        self._all[upid] = task
        self._forget()
        trouble = self.saboteur(task) or Trouble()
        if not trouble.hang:
            self._step(task, trouble.error)
        return upid

    def run_due(self) -> None:
        """Does all work whose time has come, in order, each piece as of its own moment."""
        while self._due and self._due[0][0] <= self._clock.now():
            due, _, task = heapq.heappop(self._due)
            if task.running:
                with self._clock.at(due):
                    self._step(task)

    def stop(self, task: Task) -> None:
        """Interrupts a running task, as DELETE does; one that is done stays as it is."""
        if task.running and task.steps:
            with suppress(Interrupted, StopIteration, Refused):
                task.steps.throw(Interrupted())
            self._end(task, _INTERRUPTED)

    def _step(self, task: Task, error: str | None = None) -> None:
        """Goes on until there is something to wait for; an error ends it there."""
        assert task.steps
        try:
            rest = self._clock.lasts(next(task.steps))
            if error:
                task.steps.throw(Refused(error))
            while rest <= 0:
                rest = self._clock.lasts(next(task.steps))
        except StopIteration:
            fine = f"WARNINGS: {task.warnings}" if task.warnings else "OK"
            self._end(task, error or fine)
        except Refused as refused:
            self._end(task, refused.message)
        else:
            heapq.heappush(self._due, (self._clock.now() + rest, next(self._numbers), task))

    def _end(self, task: Task, exitstatus: str) -> None:
        exitstatus = " ".join(exitstatus.split("\n"))
        fine = exitstatus == "OK" or exitstatus.startswith("WARNINGS: ")
        task.lines.append(f"TASK {exitstatus}" if fine else f"TASK ERROR: {exitstatus}")
        task.exitstatus = exitstatus
        task.endtime = int(self._clock.now())
        task.steps = None

    def _forget(self) -> None:
        if len(self._all) > _KEPT:
            done = (upid for upid, task in self._all.items() if not task.running)
            self._all.pop(next(done, ""), None)
