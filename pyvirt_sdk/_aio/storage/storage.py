"""Storage, as it is defined for the cluster, and what lies on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.running import made, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.changes import refuse_both
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import (
    PruneMark,
    StorageData,
    StorageStatus,
    VolumeData,
    VolumeInfo,
)

if TYPE_CHECKING:
    from pyvirt_sdk._aio.storage.files import Progress
    from pyvirt_sdk._api.aio.tree.storage import AsyncStorageItemAPI
    from pyvirt_sdk._http.files import Source
    from pyvirt_sdk.models.series import Series, Timeframe


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

    async def statistics(
        self, node: str, timeframe: Timeframe = "hour", *, average: bool = True
    ) -> Series:
        """Its use over time, as a node sees it (GET .../rrddata)."""
        from pyvirt_sdk.models.series import Series

        path = join("nodes", node, "storage", self.storage, "rrddata")
        kind = "AVERAGE" if average else "MAX"
        return Series(await self._caller.call("GET", path, timeframe=timeframe, cf=kind))

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

    @overload
    async def upload(
        self,
        source: Source,
        *,
        node: str,
        filename: str | None = None,
        content: str | None = None,
        checksum: str | None = None,
        algorithm: str | None = None,
        length: int | None = None,
        progress: Progress = False,
        wait: Literal[False] = False,
    ) -> AsyncTask[VolumeData]: ...
    @overload
    async def upload(
        self, source: Source, *, node: str, filename: str | None = None, content: str | None = None,
        checksum: str | None = None, algorithm: str | None = None, length: int | None = None,
        progress: Progress = False, wait: Literal[True],
    ) -> VolumeData: ...  # fmt: skip
    async def upload(
        self,
        source: Source,
        *,
        node: str,
        filename: str | None = None,
        content: str | None = None,
        checksum: str | None = None,
        algorithm: str | None = None,
        length: int | None = None,
        progress: Progress = False,
        wait: bool = False,
    ) -> AsyncTask[VolumeData] | VolumeData:
        """Send a file, read while it is sent (POST /nodes/{node}/storage/{storage}/upload).

        >>> iso = await pve.storage("local").upload(                # doctest: +SKIP
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
        from pyvirt_sdk._aio.storage.files import upload

        task = await upload(
            self._caller, node, self.storage, source, filename=filename, content=content,
            checksum=checksum, algorithm=algorithm, length=length, progress=progress,
        )  # fmt: skip
        return await made(task, wait=wait)

    @overload
    async def download_url(
        self,
        url: str,
        *,
        node: str,
        filename: str | None = None,
        content: str | None = None,
        wait: Literal[False] = False,
        **options: Any,
    ) -> AsyncTask[VolumeData]: ...
    @overload
    async def download_url(
        self, url: str, *, node: str, filename: str | None = None, content: str | None = None,
        wait: Literal[True], **options: Any,
    ) -> VolumeData: ...  # fmt: skip
    async def download_url(
        self,
        url: str,
        *,
        node: str,
        filename: str | None = None,
        content: str | None = None,
        wait: bool = False,
        **options: Any,
    ) -> AsyncTask[VolumeData] | VolumeData:
        """Let a node fetch a file (POST /nodes/{node}/storage/{storage}/download-url).

        >>> image = await pve.storage("local").download_url(        # doctest: +SKIP
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
        from pyvirt_sdk._aio.storage.files import download

        task = await download(
            self._caller, node, self.storage, url, filename=filename, content=content, **options
        )
        return await made(task, wait=wait)

    async def volume(self, node: str, volid: str) -> AsyncVolume:
        """One volume on it (GET /nodes/{node}/storage/{storage}/content/{volume}).

        Raises:
            NotFound: there is none.
        """
        volume = AsyncVolume.handle(self._caller, volid=volid, node=node, storage=self.storage)
        return await volume.refresh()

    async def allocate(
        self,
        node: str,
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
        volid: str = await self._caller.call(
            "POST", path, vmid=vmid, filename=filename, size=size, format=format
        )
        return volid

    async def prunable(self, node: str, **keep: Any) -> Rows[PruneMark]:
        """Which backups would be kept, and which removed (GET .../prunebackups).

        >>> await pve.storage("local").prunable("pve1", keep_last=3)     # doctest: +SKIP
        """
        path = join("nodes", node, "storage", self.storage, "prunebackups")
        rows = await self._caller.call("GET", path, **_kept(keep))
        return Rows(rows, PruneMark.read)

    async def prune(self, node: str, **keep: Any) -> Outcome[None]:
        """Remove backups, but keep some (DELETE .../prunebackups).

        Args:
            node: the node that does it.
            keep: ``keep_last``, ``keep_daily``, ``keep_weekly`` ... numbers; without any, what the
                storage is set to. ``vmid`` and ``type`` for one guest alone.
        """
        path = join("nodes", node, "storage", self.storage, "prunebackups")
        task: AsyncTask[None] = await start(self._caller, "DELETE", path, **_kept(keep))
        return await task.wait()

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Any,
    ) -> AsyncStorage:
        """Change its definition, and read it anew (PUT /storage/{storage})."""
        given = {**(set or {}), **options}
        refuse_both(given, unset)
        path = join("storage", self.storage)
        await self._caller.call("PUT", path, delete=list(unset) or None, **given)
        return await self.refresh()

    async def delete(self) -> None:
        """Remove its definition; what lies on it stays there (DELETE /storage/{storage})."""
        await self._caller.call("DELETE", join("storage", self.storage))


def _kept(keep: Mapping[str, Any]) -> dict[str, Any]:
    rules = {name: value for name, value in keep.items() if name.startswith("keep_")}
    rest = {name: value for name, value in keep.items() if name not in rules}
    if rules:
        texts = (f"{name.replace('_', '-')}={int(value)}" for name, value in rules.items())
        rest["prune-backups"] = ",".join(texts)
    return rest


class AsyncVolume(AsyncBound, VolumeInfo):
    """One volume: a disk, an image, a template, a backup.

    >>> backup = await pve.storage("local").volume("pve1", "local:backup/...")   # doctest: +SKIP
    >>> await backup.update(notes="before the upgrade", protected=True)
    """

    def __repr__(self) -> str:
        return f"<Volume {self.volid!r}>"

    __str__ = __repr__

    async def refresh(self) -> AsyncVolume:
        """Read it anew.

        Raises:
            NotFound: it does not exist any more.
        """
        known = {"volid": self.volid, "node": self.node, "storage": self.storage}
        return self._become({**await self._caller.call("GET", self._path()), **known})

    async def update(
        self, *, notes: str | None = None, protected: bool | None = None
    ) -> AsyncVolume:
        """Change the notes of a backup, or protect it (PUT .../content/{volume})."""
        await self._caller.call("PUT", self._path(), notes=notes, protected=protected)
        return await self.refresh()

    async def delete(self) -> None:
        """Remove it, and wait for that (DELETE .../content/{volume})."""
        upid = await self._caller.call("DELETE", self._path())
        if upid is not None:
            await AsyncTask[None](self._caller, upid).wait()

    def _path(self) -> str:
        return join("nodes", self.node, "storage", self.storage, "content", self.volid)


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

    async def create(self, storage: str, /, *, type: str, **options: Any) -> AsyncStorage:  # noqa: A002
        """Define a storage (POST /storage).

        >>> await pve.storage.create(                               # doctest: +SKIP
        ...     "nas", type="nfs", server="192.0.2.4", export="/srv/pve", content=["images", "iso"]
        ... )

        Args:
            storage: its name.
            type: ``dir``, ``nfs``, ``cifs``, ``lvm``, ``lvmthin``, ``zfspool``, ``zfs``, ``iscsi``,
                ``rbd``, ``cephfs``, ``btrfs``, ``pbs`` or ``esxi``.
            options: what that type takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or missing.
            AlreadyExists: there is one of this name.
        """
        await self._caller.call("POST", "/storage", storage=storage, type=type, **options)
        return await self(storage).refresh()

    def _make(self, row: Row) -> AsyncStorage:
        return AsyncStorage.bound(self._caller, row)
