"""A task on a node: look at it, read its log, wait for it, stop it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import monotonic
from typing import Generic, Protocol, Self, TypeVar

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.polling import PATIENCE, pauses, seconds
from pyvirt_sdk._core.wire import Answer, Request
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._primitives.aio import Later, sleep
from pyvirt_sdk._tasks.outcome import (
    TAIL,
    Outcome,
    Watcher,
    default_watcher,
    ended_well,
    failure,
    fraction_in,
    is_passing,
    lines_of,
    title,
    total_of,
    warnings_in,
)
from pyvirt_sdk.errors import PyvirtError, TaskTimeout, TaskWarning
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.task import TaskProgress, TaskStatus

#: What a task makes; a task of a VM is a task of a guest.
T_co = TypeVar("T_co", covariant=True)

#: Lines of a log that are asked for at a time.
_PAGE = 500
#: Lines of a log that a task remembers to show them.
_KEPT = 200


class AsyncSender(Protocol):
    """All a task needs of a client."""

    async def send(self, request: Request) -> Answer:
        """Send a request and return its answer."""
        ...

    def hurried(self, timeout: float) -> Self:
        """The same, giving up after ``timeout`` seconds and not trying again."""
        ...


class AsyncTask(Guided, Generic[T_co]):
    """Work that a node does in its own time.

    A call that starts work returns at once with a task: the work has begun, and may still fail.

    >>> task = await vm.start()                                     # doctest: +SKIP
    >>> task
    <Task qmstart 100 on pve1>
    >>> (await task.wait(timeout=60)).status
    'ok'

    Attributes: ``upid`` (taken apart), and from it ``node``, ``type``, ``id``, ``user``; ``last``
    is the status that was seen last, None before the first look.
    """

    #: Of what comes of the work, a task has nothing before its end.
    _elsewhere = dict.fromkeys(
        ("config", "delete", "name", "ok", "refresh", "result", "start", "vmid", "warnings"),
        "outcome = await task.wait(), which has .ok, .warnings and in .result what was made",
    )

    def __init__(
        self,
        sender: AsyncSender,
        upid: UPID | str,
        made: Later[T_co] | None = None,
        last: TaskStatus | None = None,
    ) -> None:
        self._sender = sender
        self._made = made
        self.last = last
        self.upid = upid if isinstance(upid, UPID) else UPID.parse(upid)
        self._known: dict[int, str] = {}  # lines of the log that were read, by place

    @property
    def node(self) -> str:
        """The node that does the work."""
        return self.upid.node

    @property
    def type(self) -> str:
        """The kind of work, such as ``qmstart`` or ``vzdump``."""
        return self.upid.type

    @property
    def id(self) -> str:
        """What the work is done on, mostly a guest's id; empty where there is none."""
        return self.upid.id

    @property
    def user(self) -> str:
        """Who started it."""
        return self.upid.user

    def __repr__(self) -> str:
        return f"<Task {title(self.upid)}>"

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import task

        known = sorted(self._known)
        lines = [self._known[place] for place in known]
        before = known[0] if known else 0
        return task(title(self.upid), self.user, self.upid.starttime, self.last, lines, before)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncTask) and str(self.upid) == str(other.upid)

    def __hash__(self) -> int:
        return hash(str(self.upid))

    async def status(self) -> TaskStatus:
        """How the task stands now (GET /nodes/{node}/tasks/{upid}/status).

        Raises:
            NotFound: the node knows no such task.
        """
        return await self._status(self._sender)

    async def log(self, *, follow: bool = False, poll: float | None = None) -> AsyncIterator[str]:
        """The lines of the log (GET /nodes/{node}/tasks/{upid}/log).

        With ``follow`` it goes on until the task has ended; ``poll`` is the pause between two
        looks, in seconds.

        >>> async for line in task.log(follow=True):                # doctest: +SKIP
        ...     print(line)
        """
        seen = 0
        for pause in pauses(poll):
            running = follow and (await self.status()).running
            async for line in self.lines(seen):
                seen += 1
                yield line
            if not running:
                return
            await sleep(pause)

    async def stop(self) -> None:
        """Ask the node to stop the task (DELETE /nodes/{node}/tasks/{upid}).

        It is not over when this returns: wait for it, and expect ``TaskStopped``.
        """
        await self._sender.send(Request("DELETE", self._path()))

    async def wait(
        self,
        timeout: float | None = None,
        poll: float | None = None,
        progress: bool | Watcher = False,
        *,
        fail_on_warnings: bool = False,
    ) -> Outcome[T_co]:
        """Wait until the task has ended.

        A look that fails on the way (a lost connection, a node that restarts its services) does
        not end the wait; ``timeout`` is for the wait as a whole.

        Args:
            timeout: seconds to wait; without it, as long as the task takes.
            poll: seconds between two looks; without it quick at first, then slower.
            progress: True shows a bar (or lines, where there is no terminal); a function is
                called with a :class:`TaskProgress` after each look.
            fail_on_warnings: raise ``TaskWarning`` where the task ended with warnings.

        Raises:
            TaskFailed: the task ended with an error; the exception shows the end of its log.
            TaskStopped: somebody stopped it.
            TaskWarning: it ended with warnings, and ``fail_on_warnings`` was set.
            TaskTimeout: it was not over in time; it goes on running.
        """
        began = monotonic()
        watch = _Watch(self, progress) if progress else None
        status = await self._ended(began, timeout, poll, watch)
        exitstatus = str(status.exitstatus or "unexpected status")
        if watch:
            await watch.look(monotonic() - began, ended=exitstatus)
        if not ended_well(exitstatus):
            raise failure(self.upid, exitstatus, await self.tail())
        warnings: tuple[str, ...] = ()
        if exitstatus != "OK":
            warnings = warnings_in([line async for line in self.log()])
        if warnings and fail_on_warnings:
            raise TaskWarning(
                f"{title(self.upid)} ended with {exitstatus}",
                upid=str(self.upid),
                status=exitstatus,
                log_tail=warnings,
            )
        result = await self._made() if self._made else None
        return Outcome("ok" if exitstatus == "OK" else "warnings", warnings, result)

    async def _ended(
        self, began: float, timeout: float | None, poll: float | None, watch: _Watch | None
    ) -> TaskStatus:
        """The status with which the task ended; looks again and again until there is one."""
        sound = began
        timeout = None if timeout is None else seconds(timeout)
        for pause in pauses(poll):
            left = None if timeout is None else began + timeout - monotonic()
            try:
                status = await self._status(self._sender if left is None else self._hurried(left))
                if watch:
                    await watch.look(monotonic() - began)
                if not status.running:
                    return status
                sound = monotonic()
            except PyvirtError as error:
                if not is_passing(error) or monotonic() - sound > PATIENCE:
                    raise
            left = pause if timeout is None else began + timeout - monotonic()
            if left <= 0:
                break
            await sleep(min(pause, left))
        raise TaskTimeout(
            f"{title(self.upid)} is not over after {timeout:g} s",
            upid=str(self.upid),
            hint="it goes on running: wait again, or end it with task.stop()",
        )

    async def tail(self, lines: int = TAIL) -> list[str]:
        """The last lines of the log."""
        try:
            first = await self._sender.send(Request("GET", self._path("log"), {"limit": 1}))
            start = max(0, total_of(first) - lines)
            return [line async for line in self.lines(start)]
        except PyvirtError:
            return []  # the log explains a failure; that it cannot be read must not hide it

    async def lines(self, start: int = 0) -> AsyncIterator[str]:
        """The lines that the log holds now, from a place on."""
        while True:
            params = {"start": start, "limit": _PAGE}
            answer = await self._sender.send(Request("GET", self._path("log"), params))
            before = start
            for line in lines_of(answer.data):
                self._note(start, line)
                start += 1
                yield line
            if start == before or start >= total_of(answer):
                return

    def _note(self, place: int, line: str) -> None:
        self._known[place] = line
        if len(self._known) > _KEPT:
            del self._known[min(self._known)]

    async def _status(self, sender: AsyncSender) -> TaskStatus:
        answer = await sender.send(Request("GET", self._path("status")))
        self.last = TaskStatus.read(answer.data)
        if polled := getattr(sender, "polled", None):
            polled(str(self.upid), self.last.exitstatus or self.last.status)
        return self.last

    def _hurried(self, left: float) -> AsyncSender:
        return self._sender.hurried(max(left, 0.1))

    def _path(self, *more: str) -> str:
        return join("nodes", self.upid.node, "tasks", self.upid, *more)


class _Watch:
    """Reads the log of a task beside the wait, for whoever watches."""

    def __init__(self, task: AsyncTask[object], progress: bool | Watcher) -> None:
        self._task = task
        self._show = progress if callable(progress) else default_watcher()
        self._seen = 0
        self._fraction: float | None = None

    async def look(self, elapsed: float, *, ended: str | None = None) -> None:
        lines = [line async for line in self._task.lines(self._seen)]
        self._seen += len(lines)
        self._fraction = fraction_in(lines) or self._fraction
        self._show(
            TaskProgress(title(self._task.upid), elapsed, self._fraction, tuple(lines), ended)
        )
