# Made from pyvirt_sdk/_aio/pools.py by tools/convert.py: edit that file, then run `make sync`.
"""Pools: guests and storages grouped for rights and lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.access import PoolData

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import PoolOptions


class Pool(Entry, PoolData):
    """A pool of guests and storages.

    >>> lab = pve.pools.create("lab")                         # doctest: +SKIP
    >>> lab.add(vms=[100, 101], storage=["local"])
    """

    key: ClassVar[str] = "poolid"
    noun: ClassVar[str] = "Pool"

    def refresh(self) -> Pool:
        """Read it and its members anew (GET /pools with ``poolid``).

        Raises:
            NotFound: it does not exist any more.
        """
        rows = self._caller.call("GET", self._place, poolid=self.poolid)
        if not rows:
            raise NotFound(f"there is no pool {self.poolid!r}")
        return self._become(rows[0])

    def update(self, *, comment: str) -> Pool:
        """Change the comment (PUT /pools with ``poolid``)."""
        self._change(comment=comment)
        return self.refresh()

    def add(
        self, *, vms: Iterable[int] = (), storage: Iterable[str] = (), move: bool = False
    ) -> Pool:
        """Add guests and storages (PUT /pools).

        Args:
            vms: ids of virtual machines and containers.
            storage: names of storages.
            move: take guests out of the pool that they are in.
        """
        self._change(vms=list(vms), storage=list(storage), allow_move=move or None)
        return self.refresh()

    def remove(self, *, vms: Iterable[int] = (), storage: Iterable[str] = ()) -> Pool:
        """Take guests and storages out of it (PUT /pools with ``delete``)."""
        self._change(vms=list(vms), storage=list(storage), delete=True)
        return self.refresh()

    def delete(self) -> None:  # type: ignore[override]
        """Remove it; it must be empty (DELETE /pools with ``poolid``)."""
        self._caller.call("DELETE", self._place, poolid=self.poolid)

    def _change(self, **params: object) -> None:
        given = {name: value for name, value in params.items() if value not in ([], None)}
        self._caller.call("PUT", self._place, poolid=self.poolid, **given)


class Pools(Collection[Pool]):
    """The pools; nested ones are named with slashes, ``lab/east``."""

    _entry = Pool
    _path = "/pools"

    def create(self, id: str, /, **options: Unpack[PoolOptions]) -> Pool:  # noqa: A002
        """Make a pool, and read it (POST /pools).

        Args:
            id: such as ``lab``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)
