# Made from pyvirt_sdk/_aio/storage/storage.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Storage, as it is defined for the cluster, and what lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageData, StorageStatus, VolumeData

if TYPE_CHECKING:
    from pyvirt_sdk._api.sync.tree.storage import StorageItemAPI


class Storage(Bound, StorageData):
    """A storage of the cluster.

    >>> local = pve.storage.get("local")                      # doctest: +SKIP
    >>> [volume.volid for volume in local.volumes("pve1", content="iso")]
    ['local:iso/debian-12.iso']
    """

    def __repr__(self) -> str:
        kind = vars(self).get("type")
        return f"<Storage {self.storage!r} {kind}>" if kind else f"<Storage {self.storage!r}>"

    __str__ = __repr__

    @property
    def api(self) -> StorageItemAPI:
        """The operations on its definition: ``pve.api.storage(storage)``."""
        from pyvirt_sdk._api.sync.tree.root import API

        return API(self._caller, {}).storage(self.storage)

    def refresh(self) -> Storage:
        """Read its definition anew (GET /storage/{storage}).

        Raises:
            NotFound: it is not defined any more.
        """
        return self._become(self._caller.call("GET", join("storage", self.storage)))

    def status(self, node: str) -> StorageStatus:
        """How a node sees it, in bytes (GET /nodes/{node}/storage/{storage}/status)."""
        path = join("nodes", node, "storage", self.storage, "status")
        return StorageStatus.read(self._caller.call("GET", path))

    def volumes(
        self, node: str, *, content: str | None = None, vmid: int | None = None
    ) -> Rows[VolumeData]:
        """The volumes on it, as a node sees them (GET /nodes/{node}/storage/{storage}/content).

        Args:
            node: the node to ask; on shared storage all of them see the same.
            content: only this kind, such as ``images``, ``iso``, ``vztmpl`` or ``backup``.
            vmid: only those of this guest.
        """
        path = join("nodes", node, "storage", self.storage, "content")
        rows = self._caller.call("GET", path, content=content, vmid=vmid)
        return Rows(rows, VolumeData.read)


class Storages:
    """The storages of the cluster."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __call__(self, storage: str) -> Storage:
        """A handle: the storage of this name, without a request."""
        return Storage.handle(self._caller, storage=storage)

    def get(self, storage: str) -> Storage:
        """The storage of this name.

        Raises:
            NotFound: there is none.
        """
        return self(storage).refresh()

    def list(self, *, type: str | None = None) -> Rows[Storage]:  # noqa: A002
        """All storages that are defined, or those of one type (GET /storage)."""
        return Rows(self._caller.call("GET", "/storage", type=type), self._make)

    def _make(self, row: Row) -> Storage:
        return Storage.bound(self._caller, row)
