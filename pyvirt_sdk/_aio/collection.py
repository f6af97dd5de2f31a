"""What most collections of Proxmox VE have in common: things under a path, each with an id.

A user, a zone, a metrics server, a rule of high availability: all are listed, read, made, changed
and removed in the same way, below a path that ends with their id.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, Self, TypeVar

from pydantic import PrivateAttr

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.changes import removed
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Listed, instead_of
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.shaped import object_of

E = TypeVar("E", bound="AsyncEntry")


class AsyncEntry(AsyncBound):
    """One thing of a collection: its data, and what can be done with it."""

    #: What it is called.
    noun: ClassVar[str]
    #: Options that the server wants to hear again with every change.
    _repeated: ClassVar[tuple[str, ...]] = ()
    _place: str = PrivateAttr()

    def __repr__(self) -> str:
        return f"<{self.noun} {self._id!r}>"

    __str__ = __repr__

    async def refresh(self) -> Self:
        """Read it anew (GET on its path).

        Raises:
            NotFound: it does not exist any more.
        """
        data = await self._caller.call("GET", self._path())
        return self._become({self.key: self._id, **object_of(data)})

    async def _update(
        self,
        set: Mapping[str, Any] | None,  # noqa: A002
        unset: Sequence[str],
        options: Mapping[str, Any],
    ) -> Self:
        """Change it, and read it anew (PUT on its path)."""
        given = {**(set or {}), **options}
        gone = removed(given, unset)
        if any(name not in given for name in self._repeated):
            now = await self._caller.call("GET", self._path())
            given = {**{name: now[name] for name in self._repeated if name in now}, **given}
        await self._caller.call("PUT", self._path(), delete=gone or None, **given)
        return await self.refresh()

    async def delete(self, **options: Any) -> None:
        """Remove it (DELETE on its path)."""
        await self._caller.call("DELETE", self._path(), **options)

    @property
    def _id(self) -> Any:
        return vars(self)[self.key]

    def _path(self, *more: object) -> str:
        return self._place + join(self._id, *more)


class AsyncCollection(Listed, Generic[E]):
    """Things of one kind, each with an id."""

    _entry: type[E]
    _path: ClassVar[str]
    #: Whether a new one is made on its own path, rather than on that of the collection.
    _made_below: ClassVar[bool] = False
    #: What the operation that makes one calls its id, where that is another word.
    _named: ClassVar[str | None] = None

    def __init__(self, caller: AsyncCaller, place: str = "") -> None:
        self._caller = caller
        self._place = place + self._path

    def __call__(self, id: Any) -> E:  # noqa: A002 - what it is called everywhere
        """A handle: the one with this id, without a request."""
        return self._placed(self._entry.handle(self._caller, **{self._entry.key: id}))

    async def get(self, id: Any) -> E:  # noqa: A002
        """The one with this id, as it is now.

        Raises:
            NotFound: there is none; the hint names those that there are.
        """
        try:
            return await self(id).refresh()
        except NotFound as error:
            error.hint = error.hint or instead_of(str(id), await self._ids())
            raise

    async def list(self, **filters: Any) -> Rows[E]:
        """All of them (GET on the path of the collection)."""
        return Rows(await self._caller.call("GET", self._place, **filters), self._make)

    async def _create(self, id: Any, options: Mapping[str, Any]) -> E:  # noqa: A002
        """Make a new one, and read it (POST on the path of the collection)."""
        if self._made_below:
            await self._caller.call("POST", self._place + join(id), **options)
        else:
            name = self._named or self._entry.key
            await self._caller.call("POST", self._place, **{name: id}, **options)
        return await self(id).refresh()

    async def _ids(self) -> builtins.list[str]:
        return [str(row.get(self._entry.key)) for row in (await self.list()).raw]

    def _make(self, row: Row) -> E:
        return self._placed(self._entry.bound(self._caller, row))

    def _placed(self, entry: E) -> E:
        entry._place = self._place
        return entry
