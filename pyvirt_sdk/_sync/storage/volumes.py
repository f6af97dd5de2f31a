# Made from pyvirt_sdk/_aio/storage/volumes.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The volumes on storages: disks, images, templates, backups."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import instead_of
from pyvirt_sdk._sync.across import ask_all
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.running import ended
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
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


class Volume(Bound, VolumeData):
    """One volume: a disk, an image, a template, a backup.

    >>> backup = pve.storage("local").volume("pve1", "local:backup/...")   # doctest: +SKIP
    >>> backup.update(notes="before the upgrade", protected=True)
    """

    key: ClassVar[str] = "volid"

    def __repr__(self) -> str:
        return f"<Volume {self.volid!r}>"

    __str__ = __repr__

    def refresh(self) -> Volume:
        """Read it anew (GET /nodes/{node}/storage/{storage}/content/{volume}).

        Raises:
            NotFound: it does not exist any more.
        """
        told = self._caller.call("GET", self._path("content", self.volid))
        known = {name: vars(self).get(name) for name in self.model_fields_set}
        lasting = {"volid", "node", "content", "subtype", "vmid", "ctime", "parent"}
        return self._become({n: v for n, v in known.items() if n in lasting} | told)

    def update(self, *, notes: str | None = None, protected: bool | None = None) -> Volume:
        """Change the notes of a backup, or protect it (PUT .../content/{volume}).

        Args:
            notes: the text to keep with it; an empty one removes it.
            protected: whether it stays when others are pruned, and cannot be removed.
        """
        path = self._path("content", self.volid)
        self._caller.call("PUT", path, notes=notes, protected=protected)
        return self.refresh()

    @overload
    def delete(self, *, wait: Literal[False] = False) -> Task[None] | None: ...
    @overload
    def delete(self, *, wait: Literal[True]) -> Outcome[None] | None: ...
    @overload
    def delete(self, *, wait: bool) -> Task[None] | Outcome[None] | None: ...
    def delete(self, *, wait: bool = False) -> Task[None] | Outcome[None] | None:
        """Remove it (DELETE .../content/{volume}).

        The server names no task, and there is None to return, where it was removed at once.

        Args:
            wait: return when it is gone.
        """
        upid = self._caller.call("DELETE", self._path("content", self.volid))
        if upid is None:
            return None
        return ended(Task[None](self._caller, upid), wait=wait)

    def files(self, path: str = "/") -> Rows[NodesStorageFileRestoreListRow]:
        """What is in a backup on a Proxmox Backup Server (GET .../file-restore/list).

        Args:
            path: a directory in it; the archives of its disks are at the top.
        """
        from pyvirt_sdk.models.generated.nodes_storage_file_restore import (
            NodesStorageFileRestoreListRow,
        )

        wanted = path if path == "/" else b64encode(path.encode()).decode()
        place = self._path("file-restore", "list")
        rows = self._caller.call("GET", place, volume=self.volid, filepath=wanted)
        return Rows(rows, NodesStorageFileRestoreListRow.read)

    def import_metadata(self) -> NodesStorageImportMetadata:
        """What a VM would be made of it, an ESXi guest or an OVA file (GET .../import-metadata)."""
        from pyvirt_sdk.models.generated.nodes_storage_import_metadata import (
            NodesStorageImportMetadata,
        )

        path = self._path("import-metadata")
        return NodesStorageImportMetadata.read(self._caller.call("GET", path, volume=self.volid))

    def _path(self, *parts: str) -> str:
        return join("nodes", self.node, "storage", self.storage, *parts)


def volumes_on(caller: Caller, node: str, storage: str, **filters: Any) -> Rows[Volume]:
    """The volumes on a storage, as a node sees them."""
    rows = _rows(caller, node, storage, **filters)
    return Rows(rows, partial(Volume.bound, caller))


def volumes_across(
    caller: Caller,
    *,
    node: str | None,
    storage: str | None,
    content: str | None,
    vmid: int | None,
) -> Partial[Volume]:
    """The volumes on all storages; what lies on a storage that nodes share is listed once.

    Raises:
        ParameterError: there is no such kind of content.
        NotFound: there is no node, or no storage, of that name.
    """
    path = join("nodes", node or "localhost", "storage", storage or "local", "content")
    caller.check("GET", path, {"content": content, "vmid": vmid})
    places: dict[str, Row] = {}
    for row in caller.call("GET", "/cluster/resources", type="storage"):
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
            caller.refuse_strangers({node})
        if storage is not None and storage not in (known := storage_names(caller)):
            raise NotFound(f"there is no storage {storage!r}", hint=instead_of(storage, known))

    def ask(key: str) -> Iterable[Row]:
        row = places[key]
        if row.get("status") != "available":
            raise NodeUnreachable(
                f"{row['storage']} on {row['node']} is {row.get('status')}",
                hint="is the node up, and the storage active there?",
            )
        return _rows(caller, row["node"], row["storage"], content=content, vmid=vmid)

    rows, errors = ask_all(places, ask)
    found = Partial(rows, partial(Volume.bound, caller), errors)
    found.warn()
    return found


def storage_names(caller: Caller) -> list[str]:
    """The storages that are defined, also those that no node uses now (GET /storage)."""
    return [str(part_of(row, "storage")) for row in caller.call("GET", "/storage")]


def volume_named(caller: Caller, node: str, storage: str, content: str, name: str) -> Volume:
    """The volume of a file on a storage."""
    for volume in volumes_on(caller, node, storage, content=content):
        if volume.name == name:
            return volume
    raise NotFound(f"{name!r} is not on {storage}", hint="the log of the task tells what happened")


def _rows(caller: Caller, node: str, storage: str, **filters: Any) -> list[Row]:
    path = join("nodes", node, "storage", storage, "content")
    found = caller.call("GET", path, **filters)
    return [{"node": node, **row} for row in rows_of(found)]
