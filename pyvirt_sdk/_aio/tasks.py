"""The tasks of the cluster and of its nodes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, TypeVar, overload

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.polling import seconds
from pyvirt_sdk._core.several import several
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import TaskReport, TaskResult, Together, Watcher, status_of_row
from pyvirt_sdk.errors import ParameterError, PyvirtError
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.likes import NodeLike
from pyvirt_sdk.models.rows import Row, Rows

T = TypeVar("T")


class AsyncTasks(Listed):
    """Tasks that ran, or run now.

    >>> task = await pve.tasks.get("UPID:pve1:0001A2B3:...:qmstart:100:root@pam:")  # doctest: +SKIP
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __call__(self, upid: UPID | str) -> AsyncTask[Any]:
        """A handle: the task with this id, without a request."""
        return AsyncTask(self._caller, upid)

    async def get(self, upid: UPID | str) -> AsyncTask[Any]:
        """The task with this id, its ``last`` status read.

        Raises:
            NotFound: the node knows no such task.
            FormatError: ``upid`` is not the id of a task.
        """
        task = self(upid)
        await task.status()
        return task

    async def list(self, node: NodeLike | None = None, **filters: Any) -> Rows[AsyncTask[Any]]:
        """Tasks of the cluster of late (GET /cluster/tasks), or a node's (GET /nodes/{node}/tasks).

        >>> for task in await pve.tasks.list("pve1", errors=True, limit=5):   # doctest: +SKIP
        ...     print(task, task.last.exitstatus)

        Args:
            node: the node whose tasks to list, newest first.
            filters: for a node: ``vmid``, ``errors``, ``typefilter``, ``userfilter``, ``since`` and
                ``until`` (seconds since 1970), ``start``, ``limit`` (50 unless given), ``source``.
        """
        if node is None and filters:
            raise ParameterError(
                "the tasks of the whole cluster cannot be filtered by the server",
                hint="name a node: list('pve1', limit=5); or pick from what list() returns",
            )
        path = "/cluster/tasks" if node is None else join("nodes", node, "tasks")
        rows = rows_of(await self._caller.call("GET", path, **filters))
        return Rows([row for row in rows if "upid" in row], self._make)

    @overload
    async def wait_all(
        self,
        tasks: Iterable[AsyncTask[T]],
        *,
        timeout: float | None = None,
        poll: float | None = None,
        progress: bool | Watcher = False,
    ) -> TaskReport[T]: ...
    @overload
    async def wait_all(
        self,
        tasks: Iterable[AsyncTask[Any] | UPID | str],
        *,
        timeout: float | None = None,
        poll: float | None = None,
        progress: bool | Watcher = False,
    ) -> TaskReport[Any]: ...
    async def wait_all(
        self,
        tasks: Iterable[AsyncTask[Any] | UPID | str],
        *,
        timeout: float | None = None,
        poll: float | None = None,
        progress: bool | Watcher = False,
    ) -> TaskReport[Any]:
        """Wait until all of these tasks have ended; a failure of one ends no other's wait.

        >>> report = await pve.tasks.wait_all([await vm.start() for vm in vms])  # doctest: +SKIP
        >>> report.ok, [str(one) for one in report.failed]
        (False, ["qmstart 101 on pve1 failed: ..."])

        Args:
            tasks: the tasks, or their ids (UPIDs); they may run on any nodes.
            timeout: seconds to wait for all of them; what is not over then is reported with
                ``TaskTimeout``, and goes on running.
            poll: seconds between two looks at each task.
            progress: True shows how many have ended, and those that run; a function is called
                with a :class:`TaskProgress` each time that one has ended.

        Raises:
            FormatError: a text is not the id of a task.
            ParameterError: these are no tasks, or ``timeout`` is no number.
        """
        if timeout is not None:
            seconds(timeout)
        given = [self._task(one) for one in several(tasks)]
        watch = Together(len(given), progress)

        async def one(task: AsyncTask[Any]) -> TaskResult[Any]:
            result: TaskResult[Any]
            try:
                result = TaskResult(task.upid, await task.wait(timeout, poll, watch.each()))
            except PyvirtError as error:
                result = TaskResult(task.upid, error=error)
            watch.ended(result)
            return result

        calls = [partial(one, task) for task in given]
        return TaskReport(tuple(await gather(calls, limit=max(len(calls), 1))))

    def _task(self, given: object) -> AsyncTask[Any]:
        if isinstance(given, AsyncTask):
            return given
        if isinstance(given, (UPID, str)):
            return self(given)
        raise ParameterError(
            f"{given!r} is no task",
            hint="a call that starts work returns one, unless it has wait=True",
        )

    def _make(self, row: Row) -> AsyncTask[Any]:
        return AsyncTask(self._caller, str(part_of(row, "upid")), last=status_of_row(row))
