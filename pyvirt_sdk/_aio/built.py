"""Things that a node builds and removes in tasks: volume groups, pools of Ceph, ACME accounts.

They are listed and read as the operations answer; what is made or removed takes its time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar, cast, overload

from pyvirt_sdk._aio.running import ended
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.rows import Rows

M = TypeVar("M", bound=Answer)


class AsyncBuilt(Listed, Generic[M]):
    """Things of one kind, below a path of the API, each with an id.

    >>> await pve.nodes("pve1").disks.zfs.create(                   # doctest: +SKIP
    ...     "tank", devices=["/dev/sdb", "/dev/sdc"], raidlevel="mirror", wait=True
    ... )
    """

    def __init__(
        self, caller: AsyncCaller, place: str, model: type[M], *, key: str | None = None
    ) -> None:
        self._caller = caller
        self._place = place
        self._model = model
        self._key = key

    async def list(self) -> Rows[M]:
        """All of them (GET on the path of the collection)."""
        rows: Any = await self._caller.call("GET", self._place)
        if isinstance(rows, Mapping):  # a tree, whose children are what there is
            rows = cast("Mapping[str, Any]", rows).get("children", [])
        return Rows(rows, self._model.read)

    async def get(self, id: str) -> Answer:  # noqa: A002 - what it is called everywhere
        """The one with this id, as it is now (GET on its path), where the API shows single ones."""
        return Answer.read(await self._caller.call("GET", self._place + join(id)))

    @overload
    async def create(
        self, id: str, /, *, wait: Literal[False] = False, **options: Any
    ) -> AsyncTask[None]: ...
    @overload
    async def create(self, id: str, /, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    async def create(
        self, id: str, /, *, wait: bool, **options: Any
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def create(
        self,
        id: str,  # noqa: A002
        /,
        *,
        wait: bool = False,
        **options: Any,
    ) -> AsyncTask[None] | Outcome[None]:
        """Make a new one (POST on the path of the collection, or on its own).

        Args:
            id: its name.
            wait: return when it is there.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown, missing or not acceptable; nothing was sent.
        """
        path, given = (self._place, {self._key: id}) if self._key else (self._place + join(id), {})
        upid = await self._caller.call("POST", path, **given, **options)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    @overload
    async def delete(
        self, id: str, /, *, wait: Literal[False] = False, **options: Any
    ) -> AsyncTask[None]: ...
    @overload
    async def delete(self, id: str, /, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    async def delete(
        self, id: str, /, *, wait: bool, **options: Any
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def delete(
        self,
        id: str,  # noqa: A002
        /,
        *,
        wait: bool = False,
        **options: Any,
    ) -> AsyncTask[None] | Outcome[None]:
        """Remove one (DELETE on its path).

        Args:
            id: its name.
            wait: return when it is gone.
            options: what the operation takes, such as ``cleanup_disks`` or ``force``.
        """
        upid = await self._caller.call("DELETE", self._place + join(id), **options)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)


class AsyncBuiltAndTuned(AsyncBuilt[M]):
    """The same, where the settings of one can be changed later."""

    @overload
    async def update(
        self, id: str, /, *, wait: Literal[False] = False, **options: Any
    ) -> AsyncTask[None]: ...
    @overload
    async def update(self, id: str, /, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    async def update(
        self, id: str, /, *, wait: bool, **options: Any
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def update(
        self,
        id: str,  # noqa: A002
        /,
        *,
        wait: bool = False,
        **options: Any,
    ) -> AsyncTask[None] | Outcome[None]:
        """Change the settings of one (PUT on its path).

        Args:
            id: its name.
            wait: return when it is changed.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.
        """
        upid = await self._caller.call("PUT", self._place + join(id), **options)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)
