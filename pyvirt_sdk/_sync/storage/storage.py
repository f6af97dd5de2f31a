# Made from pyvirt_sdk/_aio/storage/storage.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Storage, as it is defined for the cluster, and what lies on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from pyvirt_sdk._core.changes import removed
from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._guiding import Listed, instead_of
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.running import ended, made, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._sync.storage.volumes import (
    Volume,
    storage_names,
    volumes_across,
    volumes_on,
)
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.series import Series, Timeframe
from pyvirt_sdk.models.storage import PruneMark, StorageData, StorageStatus, StorageUse

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import DownloadOptions
    from pyvirt_sdk._api.sync.tree.storage import StorageItemAPI
    from pyvirt_sdk._http.files import Source
    from pyvirt_sdk._sync.storage.files import Progress
    from pyvirt_sdk.formats import PruneBackups
    from pyvirt_sdk.models.likes import NodeLike, StorageLike
    from pyvirt_sdk.models.storage_types import AnyStorage, StorageDefinition


class Storage(Bound, StorageData):
    """A storage of the cluster.

    >>> local = pve.storage.get("local")                      # doctest: +SKIP
    >>> [volume.volid for volume in local.volumes("pve1", content="iso")]
    ['local:iso/debian-12.iso']
    """

    key: ClassVar[str] = "storage"

    def __repr__(self) -> str:
        kind = vars(self).get("type")
        return f"<Storage {self.storage!r} {kind}>" if kind else f"<Storage {self.storage!r}>"

    __str__ = __repr__

    @property
    def api(self) -> StorageItemAPI:
        """The operations on its definition: ``pve.api.storage(storage)``."""
        from pyvirt_sdk._api.sync.tree.root import API

        return API(self._caller, {}).storage(self.storage)

    @property
    def definition(self) -> AnyStorage | StorageDefinition:
        """What was read of it, as the class of its type: ``DirStorage``, ``NFSStorage`` ..."""
        from pyvirt_sdk.models.storage_types import defined

        return defined(self.model_dump(exclude_unset=True))

    def refresh(self) -> Storage:
        """Read its definition anew (GET /storage/{storage}).

        Raises:
            NotFound: it is not defined any more.
        """
        return self._become(self._caller.call("GET", join("storage", self.storage)))

    def status(self, node: NodeLike) -> StorageStatus:
        """How a node sees it, in bytes (GET /nodes/{node}/storage/{storage}/status)."""
        path = join("nodes", node, "storage", self.storage, "status")
        told = self._caller.call("GET", path)
        return StorageStatus.read({"storage": self.storage, **told})

    def free(self, node: NodeLike) -> int:
        """Bytes that are left, as a node sees it (GET /nodes/{node}/storage/{storage}/status)."""
        return self.status(node).avail or 0

    def statistics(
        self, node: NodeLike, timeframe: Timeframe = "hour", *, average: bool = True
    ) -> Series:
        """Its use over time, as a node sees it (GET .../rrddata)."""
        path = join("nodes", node, "storage", self.storage, "rrddata")
        kind = "AVERAGE" if average else "MAX"
        return Series(self._caller.call("GET", path, timeframe=timeframe, cf=kind))

    def volumes(
        self, node: NodeLike, *, content: str | None = None, vmid: int | None = None
    ) -> Rows[Volume]:
        """The volumes on it, as a node sees them (GET /nodes/{node}/storage/{storage}/content).

        Args:
            node: the node to ask; on shared storage all of them see the same.
            content: only this kind, such as ``images``, ``iso``, ``vztmpl`` or ``backup``.
            vmid: only those of this guest.
        """
        return volumes_on(self._caller, named(node), self.storage, content=content, vmid=vmid)

    @overload
    def upload(
        self,
        source: Source,
        *,
        node: NodeLike,
        filename: str | None = None,
        content: str | None = None,
        checksum: str | None = None,
        algorithm: str | None = None,
        length: int | None = None,
        progress: Progress = False,
        wait: Literal[False] = False,
    ) -> Task[Volume]: ...
    @overload
    def upload(
        self, source: Source, *, node: NodeLike, filename: str | None = None,
        content: str | None = None, checksum: str | None = None, algorithm: str | None = None,
        length: int | None = None,
        progress: Progress = False, wait: Literal[True],
    ) -> Volume: ...  # fmt: skip
    @overload
    def upload(
        self, source: Source, *, node: NodeLike, filename: str | None = None,
        content: str | None = None, checksum: str | None = None, algorithm: str | None = None,
        length: int | None = None,
        progress: Progress = False, wait: bool,
    ) -> Task[Volume] | Volume: ...  # fmt: skip
    def upload(
        self,
        source: Source,
        *,
        node: NodeLike,
        filename: str | None = None,
        content: str | None = None,
        checksum: str | None = None,
        algorithm: str | None = None,
        length: int | None = None,
        progress: Progress = False,
        wait: bool = False,
    ) -> Task[Volume] | Volume:
        """Send a file, read while it is sent (POST /nodes/{node}/storage/{storage}/upload).

        >>> iso = pve.storage("local").upload(                # doctest: +SKIP
        ...     "debian-12.iso", node="pve1", algorithm="sha256", progress=True, wait=True
        ... )
        >>> iso.volid
        'local:iso/debian-12.iso'

        Args:
            source: a path, a file that is open for reading bytes, bytes, or pieces of bytes.
            node: the node to send it to.
            filename: its name there; without it, that of the source.
            content: ``iso``, ``vztmpl`` (templates of containers) or ``import`` (disk images);
                without it, what the name tells.
            checksum: what the server shall compare it with, in hex digits.
            algorithm: of the checksum (``sha256`` ...); without a checksum, it is computed first,
                from a source that can be read twice.
            length: bytes, for a source that does not tell how many it has.
            progress: True shows a bar; a function is called with the bytes sent and those in all.
            wait: return the volume once it is there.

        Raises:
            ParameterError: the name tells no content, the length is not known, or it is a snippet,
                which the API does not take; nothing was sent.
            TaskFailed: with ``wait``, when the checksum is another.
        """
        from pyvirt_sdk._sync.storage.files import upload

        task = upload(
            self._caller, named(node), self.storage, source, filename=filename, content=content,
            checksum=checksum, algorithm=algorithm, length=length, progress=progress,
        )  # fmt: skip
        return made(task, wait=wait)

    @overload
    def download_url(
        self,
        url: str,
        *,
        node: NodeLike,
        filename: str | None = None,
        content: str | None = None,
        wait: Literal[False] = False,
        **options: Unpack[DownloadOptions],
    ) -> Task[Volume]: ...
    @overload
    def download_url(
        self, url: str, *, node: NodeLike, filename: str | None = None, content: str | None = None,
        wait: Literal[True], **options: Unpack[DownloadOptions],
    ) -> Volume: ...  # fmt: skip
    @overload
    def download_url(
        self, url: str, *, node: NodeLike, filename: str | None = None, content: str | None = None,
        wait: bool, **options: Unpack[DownloadOptions],
    ) -> Task[Volume] | Volume: ...  # fmt: skip
    def download_url(
        self,
        url: str,
        *,
        node: NodeLike,
        filename: str | None = None,
        content: str | None = None,
        wait: bool = False,
        **options: Unpack[DownloadOptions],
    ) -> Task[Volume] | Volume:
        """Let a node fetch a file (POST /nodes/{node}/storage/{storage}/download-url).

        >>> image = pve.storage("local").download_url(        # doctest: +SKIP
        ...     "https://cloud.example.com/noble-server-cloudimg-amd64.img", node="pve1",
        ...     content="import", wait=True,
        ... )
        >>> image.volid
        'local:import/noble-server-cloudimg-amd64.qcow2'

        Args:
            url: where it is; ``http://`` or ``https://``.
            node: the node that fetches it.
            filename: its name on the storage; without it, that in the URL or, where that has none,
                what the other server tells.
            content: ``iso``, ``vztmpl`` or ``import``; without it, what the name tells.
            wait: return the volume once it is there.
            options: ``checksum`` with ``checksum_algorithm``, ``verify_certificates``,
                ``compression``.
        """
        from pyvirt_sdk._sync.storage.files import download

        task = download(
            self._caller, named(node), self.storage, url, filename=filename, content=content,
            **options,
        )  # fmt: skip
        return made(task, wait=wait)

    def volume(self, node: NodeLike, volid: str) -> Volume:
        """One volume on it (GET /nodes/{node}/storage/{storage}/content/{volume}).

        Raises:
            NotFound: there is none.
        """
        return Volume.handle(self._caller, volid=volid, node=node).refresh()

    def allocate(
        self,
        node: NodeLike,
        *,
        vmid: int,
        filename: str,
        size: str | int,
        format: str | None = None,  # noqa: A002
    ) -> str:
        """Make a disk for a guest; its volume id (POST /nodes/{node}/storage/{storage}/content).

        Args:
            node: the node that makes it.
            vmid: the guest it is for.
            filename: its name, ``vm-100-disk-7``.
            size: KiB, or a text with a unit, ``"4G"``.
            format: ``raw``, ``qcow2`` or ``vmdk``, where the storage has files.
        """
        path = join("nodes", node, "storage", self.storage, "content")
        volid: str = self._caller.call(
            "POST", path, vmid=vmid, filename=filename, size=size, format=format
        )
        return volid

    def prunable(
        self,
        node: NodeLike,
        keep: PruneBackups | str | None = None,
        *,
        vmid: int | None = None,
        type: Literal["qemu", "lxc"] | None = None,  # noqa: A002
    ) -> Rows[PruneMark]:
        """Which backups :meth:`prune` would keep, and which remove (GET .../prunebackups).

        >>> marks = pve.storage("local").prunable("pve1", PruneBackups(keep_last=3))
        ...                                                         # doctest: +SKIP
        >>> [mark.volid for mark in marks if mark.mark == "remove"]
        ['local:backup/vzdump-qemu-100-2026_01_01-02_30_00.vma.zst']
        """
        path = join("nodes", node, "storage", self.storage, "prunebackups")
        rows = self._caller.call("GET", path, prune_backups=keep, vmid=vmid, type=type)
        return Rows(rows, PruneMark.read)

    @overload
    def prune(
        self, node: NodeLike, keep: PruneBackups | str | None = None, *, vmid: int | None = None,
        type: Literal["qemu", "lxc"] | None = None, wait: Literal[False] = False,
    ) -> Task[None]: ...  # fmt: skip
    @overload
    def prune(
        self, node: NodeLike, keep: PruneBackups | str | None = None, *, vmid: int | None = None,
        type: Literal["qemu", "lxc"] | None = None, wait: Literal[True],
    ) -> Outcome[None]: ...  # fmt: skip
    @overload
    def prune(
        self, node: NodeLike, keep: PruneBackups | str | None = None, *, vmid: int | None = None,
        type: Literal["qemu", "lxc"] | None = None, wait: bool,
    ) -> Task[None] | Outcome[None]: ...  # fmt: skip
    def prune(
        self,
        node: NodeLike,
        keep: PruneBackups | str | None = None,
        *,
        vmid: int | None = None,
        type: Literal["qemu", "lxc"] | None = None,  # noqa: A002
        wait: bool = False,
    ) -> Task[None] | Outcome[None]:
        """Remove backups that need not be kept (DELETE .../prunebackups).

        Args:
            node: the node that does it.
            keep: how many of each guest are kept; without it, what the storage is set to.
            vmid: only those of this guest.
            type: only those of virtual machines (``qemu``), or of containers (``lxc``).
            wait: return when they are gone.
        """
        path = join("nodes", node, "storage", self.storage, "prunebackups")
        task: Task[None] = start(
            self._caller, "DELETE", path, prune_backups=keep, vmid=vmid, type=type
        )
        return ended(task, wait=wait)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Any,
    ) -> Storage:
        """Change its definition, and read it anew (PUT /storage/{storage}).

        >>> pve.storage("nas").update(content={"iso", "backup"}, unset=["nodes"])
        ...                                                         # doctest: +SKIP

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option belongs to another type, or is not acceptable.
            DigestConflict: ``digest`` was given, and a storage was changed meanwhile.
        """
        given = {**(set or {}), **options}
        gone = removed(given, unset)
        kind = vars(self).get("type")
        if kind and self._caller.options.validate:
            from pyvirt_sdk.models.storage_types import refuse_options

            refuse_options(kind, {*given, *gone}, new=False)
        path = join("storage", self.storage)
        self._caller.call("PUT", path, delete=gone or None, **given)
        return self.refresh()

    def delete(self) -> None:
        """Remove its definition; what lies on it stays there (DELETE /storage/{storage})."""
        self._caller.call("DELETE", join("storage", self.storage))


class Storages(Listed):
    """The storages of the cluster."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __call__(self, storage: str) -> Storage:
        """A handle: the storage of this name, without a request."""
        return Storage.handle(self._caller, storage=storage)

    def get(self, storage: str) -> Storage:
        """The storage of this name.

        Raises:
            NotFound: there is none; the hint names those that there are.
        """
        try:
            return self(storage).refresh()
        except NotFound as error:
            error.hint = instead_of(storage, storage_names(self._caller))
            raise

    def list(self, *, type: str | None = None) -> Rows[Storage]:  # noqa: A002
        """All storages that are defined, or those of one type (GET /storage)."""
        return Rows(self._caller.call("GET", "/storage", type=type), self._make)

    def usage(self) -> Rows[StorageUse]:
        """How full each storage is on each node, as last seen (GET /cluster/resources).

        >>> for use in pve.storage.usage():                   # doctest: +SKIP
        ...     print(use.node, use.storage, use.free)
        """
        rows = self._caller.call("GET", "/cluster/resources", type="storage")
        return Rows(rows, StorageUse.read)

    def volumes(
        self,
        *,
        node: NodeLike | None = None,
        storage: StorageLike | None = None,
        content: str | None = None,
        vmid: int | None = None,
    ) -> Partial[Volume]:
        """The volumes on all storages (GET /nodes/{node}/storage/{storage}/content on each).

        What lies on a storage that nodes share is listed once. A storage or node that does not
        answer costs nothing of the rest: it is named in ``errors``, as ``node/storage``, or by the
        name of the storage alone where nodes share it.

        Args:
            node: only what this node sees.
            storage: only those on this storage, of all nodes.
            content: only this kind, such as ``images``, ``iso``, ``vztmpl`` or ``backup``.
            vmid: only those of this guest.

        Raises:
            ParameterError: there is no such kind of content; nothing was sent.
            NotFound: there is no node, or no storage, of that name.
        """
        return volumes_across(
            self._caller, node=named(node), storage=named(storage), content=content, vmid=vmid
        )

    @overload
    def create(self, storage: StorageDefinition, /) -> Storage: ...
    @overload
    def create(self, storage: str, /, *, type: str, **options: Any) -> Storage: ...
    def create(
        self,
        storage: StorageDefinition | str,
        /,
        *,
        type: str | None = None,  # noqa: A002
        **options: Any,
    ) -> Storage:
        """Define a storage (POST /storage).

        >>> pve.storage.create(                               # doctest: +SKIP
        ...     NFSStorage(storage="nas", server="192.0.2.4", export="/srv/pve", content={"iso"})
        ... )
        >>> pve.storage.create(                               # doctest: +SKIP
        ...     "nas", type="nfs", server="192.0.2.4", export="/srv/pve", content={"iso"}
        ... )

        Args:
            storage: a definition, of one of the classes for the types; or a name.
            type: with a name: ``dir``, ``btrfs``, ``nfs``, ``cifs``, ``cephfs``, ``lvm``,
                ``lvmthin``, ``zfspool``, ``zfs`` (over iSCSI), ``iscsi``, ``iscsidirect``, ``rbd``,
                ``pbs`` or ``esxi``.
            options: with a name: what that type takes, under Proxmox VE's names with ``_`` for
                ``-``.

        Raises:
            ParameterError: an option is unknown, missing, or belongs to another type.
            AlreadyExists: there is one of this name.
        """
        name = storage if isinstance(storage, str) else storage.storage
        if isinstance(storage, str):
            given = {**options, "storage": name, "type": type}
        else:
            given = {**storage.given(), "type": storage.type}
        if self._caller.options.validate:
            from pyvirt_sdk.models.storage_types import refuse_options

            refuse_options(str(given["type"]), given.keys(), new=True)
        self._caller.call("POST", "/storage", **given)
        return self(name).refresh()

    def _make(self, row: Row) -> Storage:
        return Storage.bound(self._caller, row)
