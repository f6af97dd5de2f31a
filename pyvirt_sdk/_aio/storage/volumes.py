"""The volumes on storages: disks, images, templates, backups."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from pyvirt_sdk._aio.across import ask_all
from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.running import ended
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import instead_of
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import NodeUnreachable, NotFound
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import VolumeData

if TYPE_CHECKING:
    from pyvirt_sdk.models.generated.nodes_storage_file_restore import (
        NodesStorageFileRestoreListRow,
    )
    from pyvirt_sdk.models.generated.nodes_storage_import_metadata import (
        NodesStorageImportMetadata,
    )


class AsyncVolume(AsyncBound, VolumeData):
    """One volume: a disk, an image, a template, a backup.

    >>> backup = await pve.storage("local").volume("pve1", "local:backup/...")   # doctest: +SKIP
    >>> await backup.update(notes="before the upgrade", protected=True)
    """

    key: ClassVar[str] = "volid"

    def __repr__(self) -> str:
        return f"<Volume {self.volid!r}>"

    __str__ = __repr__

    async def refresh(self) -> AsyncVolume:
        """Read it anew (GET /nodes/{node}/storage/{storage}/content/{volume}).

        Raises:
            NotFound: it does not exist any more.
        """
        told = await self._caller.call("GET", self._path("content", self.volid))
        known = {name: vars(self).get(name) for name in self.model_fields_set}
        lasting = {"volid", "node", "content", "subtype", "vmid", "ctime", "parent"}
        return self._become({n: v for n, v in known.items() if n in lasting} | told)

    async def update(
        self, *, notes: str | None = None, protected: bool | None = None
    ) -> AsyncVolume:
        """Change the notes of a backup, or protect it (PUT .../content/{volume}).

        Args:
            notes: the text to keep with it; an empty one removes it.
            protected: whether it stays when others are pruned, and cannot be removed.
        """
        path = self._path("content", self.volid)
        await self._caller.call("PUT", path, notes=notes, protected=protected)
        return await self.refresh()

    @overload
    async def delete(self, *, wait: Literal[False] = False) -> AsyncTask[None] | None: ...
    @overload
    async def delete(self, *, wait: Literal[True]) -> Outcome[None] | None: ...
    @overload
    async def delete(self, *, wait: bool) -> AsyncTask[None] | Outcome[None] | None: ...
    async def delete(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None] | None:
        """Remove it (DELETE .../content/{volume}).

        The server names no task, and there is None to return, where it was removed at once.

        Args:
            wait: return when it is gone.
        """
        upid = await self._caller.call("DELETE", self._path("content", self.volid))
        if upid is None:
            return None
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    async def files(self, path: str = "/") -> Rows[NodesStorageFileRestoreListRow]:
        """What is in a backup on a Proxmox Backup Server (GET .../file-restore/list).

        Args:
            path: a directory in it; the archives of its disks are at the top.
        """
        from pyvirt_sdk.models.generated.nodes_storage_file_restore import (
            NodesStorageFileRestoreListRow,
        )

        wanted = path if path == "/" else b64encode(path.encode()).decode()
        place = self._path("file-restore", "list")
        rows = await self._caller.call("GET", place, volume=self.volid, filepath=wanted)
        return Rows(rows, NodesStorageFileRestoreListRow.read)

    async def import_metadata(self) -> NodesStorageImportMetadata:
        """What a VM would be made of it, an ESXi guest or an OVA file (GET .../import-metadata)."""
        from pyvirt_sdk.models.generated.nodes_storage_import_metadata import (
            NodesStorageImportMetadata,
        )

        path = self._path("import-metadata")
        return NodesStorageImportMetadata.read(
            await self._caller.call("GET", path, volume=self.volid)
        )

    def _path(self, *parts: str) -> str:
        return join("nodes", self.node, "storage", self.storage, *parts)


async def volumes_on(
    caller: AsyncCaller, node: str, storage: str, **filters: Any
) -> Rows[AsyncVolume]:
    """The volumes on a storage, as a node sees them."""
    rows = await _rows(caller, node, storage, **filters)
    return Rows(rows, partial(AsyncVolume.bound, caller))


async def volumes_across(
    caller: AsyncCaller,
    *,
    node: str | None,
    storage: str | None,
    content: str | None,
    vmid: int | None,
) -> Partial[AsyncVolume]:
    """The volumes on all storages; what lies on a storage that nodes share is listed once.

    Raises:
        ParameterError: there is no such kind of content.
        NotFound: there is no node, or no storage, of that name.
    """
    path = join("nodes", node or "localhost", "storage", storage or "local", "content")
    caller.check("GET", path, {"content": content, "vmid": vmid})
    places: dict[str, Row] = {}
    for row in await caller.call("GET", "/cluster/resources", type="storage"):
        here, name = str(part_of(row, "node")), str(part_of(row, "storage"))
        if node not in (None, here) or storage not in (None, name):
            continue
        if content is not None and content not in str(row.get("content", "")).split(","):
            continue
        key = name if row.get("shared") else f"{here}/{name}"
        if key not in places or places[key].get("status") != "available":
            places[key] = row
    if not places:
        if node is not None:
            await caller.refuse_strangers({node})
        if storage is not None and storage not in (known := await storage_names(caller)):
            raise NotFound(f"there is no storage {storage!r}", hint=instead_of(storage, known))

    async def ask(key: str) -> Iterable[Row]:
        row = places[key]
        if row.get("status") != "available":
            raise NodeUnreachable(
                f"{row['storage']} on {row['node']} is {row.get('status')}",
                hint="is the node up, and the storage active there?",
            )
        return await _rows(caller, row["node"], row["storage"], content=content, vmid=vmid)

    rows, errors = await ask_all(places, ask)
    found = Partial(rows, partial(AsyncVolume.bound, caller), errors)
    found.warn()
    return found


async def storage_names(caller: AsyncCaller) -> list[str]:
    """The storages that are defined, also those that no node uses now (GET /storage)."""
    return [str(part_of(row, "storage")) for row in await caller.call("GET", "/storage")]


async def volume_named(
    caller: AsyncCaller, node: str, storage: str, content: str, name: str
) -> AsyncVolume:
    """The volume of a file on a storage."""
    for volume in await volumes_on(caller, node, storage, content=content):
        if volume.name == name:
            return volume
    raise NotFound(f"{name!r} is not on {storage}", hint="the log of the task tells what happened")


async def _rows(caller: AsyncCaller, node: str, storage: str, **filters: Any) -> list[Row]:
    path = join("nodes", node, "storage", storage, "content")
    found = await caller.call("GET", path, **filters)
    return [{"node": node, **row} for row in rows_of(found)]
