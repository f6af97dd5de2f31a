# Made from pyvirt_sdk/_aio/built.py by tools/convert.py: edit that file, then run `make sync`.
"""Things that a node builds and removes in tasks: volume groups, pools of Ceph, ACME accounts.

They are listed and read as the operations answer; what is made or removed takes its time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar, cast, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._sync.running import ended
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.rows import Rows

M = TypeVar("M", bound=Answer)


class Built(Listed, Generic[M]):
    """Things of one kind, below a path of the API, each with an id.

    >>> pve.nodes("pve1").disks.zfs.create(                   # doctest: +SKIP
    ...     "tank", devices=["/dev/sdb", "/dev/sdc"], raidlevel="mirror", wait=True
    ... )
    """

    def __init__(
        self, caller: Caller, place: str, model: type[M], *, key: str | None = None
    ) -> None:
        self._caller = caller
        self._place = place
        self._model = model
        self._key = key

    def list(self) -> Rows[M]:
        """All of them (GET on the path of the collection)."""
        rows: Any = self._caller.call("GET", self._place)
        if isinstance(rows, Mapping):  # a tree, whose children are what there is
            rows = cast("Mapping[str, Any]", rows).get("children", [])
        return Rows(rows, self._model.read)

    def get(self, id: str) -> Answer:  # noqa: A002 - what it is called everywhere
        """The one with this id, as it is now (GET on its path), where the API shows single ones."""
        return Answer.read(self._caller.call("GET", self._place + join(id)))

    @overload
    def create(self, id: str, /, *, wait: Literal[False] = False, **options: Any) -> Task[None]: ...
    @overload
    def create(self, id: str, /, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def create(self, id: str, /, *, wait: bool, **options: Any) -> Task[None] | Outcome[None]: ...
    def create(
        self,
        id: str,  # noqa: A002
        /,
        *,
        wait: bool = False,
        **options: Any,
    ) -> Task[None] | Outcome[None]:
        """Make a new one (POST on the path of the collection, or on its own).

        Args:
            id: its name.
            wait: return when it is there.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown, missing or not acceptable; nothing was sent.
        """
        path, given = (self._place, {self._key: id}) if self._key else (self._place + join(id), {})
        upid = self._caller.call("POST", path, **given, **options)
        return ended(Task[None](self._caller, upid), wait=wait)

    @overload
    def delete(self, id: str, /, *, wait: Literal[False] = False, **options: Any) -> Task[None]: ...
    @overload
    def delete(self, id: str, /, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def delete(self, id: str, /, *, wait: bool, **options: Any) -> Task[None] | Outcome[None]: ...
    def delete(
        self,
        id: str,  # noqa: A002
        /,
        *,
        wait: bool = False,
        **options: Any,
    ) -> Task[None] | Outcome[None]:
        """Remove one (DELETE on its path).

        Args:
            id: its name.
            wait: return when it is gone.
            options: what the operation takes, such as ``cleanup_disks`` or ``force``.
        """
        upid = self._caller.call("DELETE", self._place + join(id), **options)
        return ended(Task[None](self._caller, upid), wait=wait)


class BuiltAndTuned(Built[M]):
    """The same, where the settings of one can be changed later."""

    @overload
    def update(self, id: str, /, *, wait: Literal[False] = False, **options: Any) -> Task[None]: ...
    @overload
    def update(self, id: str, /, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def update(self, id: str, /, *, wait: bool, **options: Any) -> Task[None] | Outcome[None]: ...
    def update(
        self,
        id: str,  # noqa: A002
        /,
        *,
        wait: bool = False,
        **options: Any,
    ) -> Task[None] | Outcome[None]:
        """Change the settings of one (PUT on its path).

        Args:
            id: its name.
            wait: return when it is changed.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.
        """
        upid = self._caller.call("PUT", self._place + join(id), **options)
        return ended(Task[None](self._caller, upid), wait=wait)
