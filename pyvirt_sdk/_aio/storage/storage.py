"""Storage, as it is defined for the cluster, and what lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageData, StorageStatus, VolumeData

if TYPE_CHECKING:
    from pyvirt_sdk._api.aio.tree.storage import AsyncStorageItemAPI


class AsyncStorage(AsyncBound, StorageData):
    """A storage of the cluster.

    >>> local = await pve.storage.get("local")                      # doctest: +SKIP
    >>> [volume.volid for volume in await local.volumes("pve1", content="iso")]
    ['local:iso/debian-12.iso']
    """

    def __repr__(self) -> str:
        kind = vars(self).get("type")
        return f"<Storage {self.storage!r} {kind}>" if kind else f"<Storage {self.storage!r}>"

    __str__ = __repr__

    @property
    def api(self) -> AsyncStorageItemAPI:
        """The operations on its definition: ``pve.api.storage(storage)``."""
        from pyvirt_sdk._api.aio.tree.root import AsyncAPI

        return AsyncAPI(self._caller, {}).storage(self.storage)

    async def refresh(self) -> AsyncStorage:
        """Read its definition anew (GET /storage/{storage}).

        Raises:
            NotFound: it is not defined any more.
        """
        return self._become(await self._caller.call("GET", join("storage", self.storage)))

    async def status(self, node: str) -> StorageStatus:
        """How a node sees it, in bytes (GET /nodes/{node}/storage/{storage}/status)."""
        path = join("nodes", node, "storage", self.storage, "status")
        return StorageStatus.read(await self._caller.call("GET", path))

    async def volumes(
        self, node: str, *, content: str | None = None, vmid: int | None = None
    ) -> Rows[VolumeData]:
        """The volumes on it, as a node sees them (GET /nodes/{node}/storage/{storage}/content).

        Args:
            node: the node to ask; on shared storage all of them see the same.
            content: only this kind, such as ``images``, ``iso``, ``vztmpl`` or ``backup``.
            vmid: only those of this guest.
        """
        path = join("nodes", node, "storage", self.storage, "content")
        rows = await self._caller.call("GET", path, content=content, vmid=vmid)
        return Rows(rows, VolumeData.read)


class AsyncStorages:
    """The storages of the cluster."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __call__(self, storage: str) -> AsyncStorage:
        """A handle: the storage of this name, without a request."""
        return AsyncStorage.handle(self._caller, storage=storage)

    async def get(self, storage: str) -> AsyncStorage:
        """The storage of this name.

        Raises:
            NotFound: there is none.
        """
        return await self(storage).refresh()

    async def list(self, *, type: str | None = None) -> Rows[AsyncStorage]:  # noqa: A002
        """All storages that are defined, or those of one type (GET /storage)."""
        return Rows(await self._caller.call("GET", "/storage", type=type), self._make)

    def _make(self, row: Row) -> AsyncStorage:
        return AsyncStorage.bound(self._caller, row)
