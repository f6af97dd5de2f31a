"""Copies of a guest: clones and backups, and what is made from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._aio.guests.configuration import AsyncConfiguration
from pyvirt_sdk._aio.guests.obtaining import obtain
from pyvirt_sdk._aio.running import in_turn, made
from pyvirt_sdk._aio.running import start as _start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._aio.storage.volumes import AsyncVolume
from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.archives import archive_named, restoring
from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._core.ids import NewVMID
from pyvirt_sdk._core.obtained import Obtained
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk.errors import NotFound, ParameterError
from pyvirt_sdk.models.storage import VolumeData

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import BackupOptions, CloneOptions, RestoreOptions
    from pyvirt_sdk.models.likes import NodeLike, StorageLike


class AsyncCopying(AsyncConfiguration):
    """What clones a guest, backs it up and restores it."""

    @overload
    async def restore(
        self,
        archive: str | VolumeData,
        *,
        storage: StorageLike | None = None,
        start: bool = False,
        wait: Literal[False] = False,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[Self]: ...
    @overload
    async def restore(
        self, archive: str | VolumeData, *, storage: StorageLike | None = None, start: bool = False,
        wait: Literal[True], **options: Unpack[RestoreOptions],
    ) -> Self: ...  # fmt: skip
    @overload
    async def restore(
        self, archive: str | VolumeData, *, storage: StorageLike | None = None, start: bool = False,
        wait: bool, **options: Unpack[RestoreOptions],
    ) -> AsyncTask[Self] | Self: ...  # fmt: skip
    async def restore(
        self,
        archive: str | VolumeData,
        *,
        storage: StorageLike | None = None,
        start: bool = False,
        wait: bool = False,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[Self] | Self:
        """Put it back to what a backup holds; what it is now is lost (POST /nodes/{node}/{kind}).

        >>> await vm.restore("local:backup/vzdump-qemu-100-...vma.zst", wait=True)  # doctest: +SKIP

        ``pve.backups.restore()`` makes a new guest from a backup instead.

        Args:
            archive: the backup, or its volume as a text.
            storage: where its disks are put; without it, where they were.
            start: start it then.
            wait: return it once it is there.
            options: ``bwlimit`` (KiB/s), ``unique`` (new MAC addresses), ``live_restore`` ...

        Raises:
            ParameterError: the backup is that of the other kind of guest.
            TaskFailed: with ``wait``, when it runs, or the archive is broken.
        """
        given = {"storage": storage, "start": start or None, **options}
        kind, params = restoring(archive, self.vmid, given, replace=True)
        if kind != self.kind:
            raise ParameterError(
                f"{archive!r} does not hold a {self._noun}",
                hint="pve.backups.restore() makes a new guest of it",
            )
        if kind == "lxc" and storage is None and "rootfs" not in options:
            params["storage"] = await self._root_storage()
        path = join("nodes", await self._where(), kind)
        task = await _start(self._caller, "POST", path, made=self.refresh, **params)
        return await made(task, wait=wait)

    async def _root_storage(self) -> str | None:
        """Where a container's root is; the server would restore it to ``local``, unasked."""
        config: object = await self._call("GET", "config")
        match config:
            case {"rootfs": str(volume)} if ":" in volume:
                return volume.partition(":")[0]
            case _:
                return None

    @overload
    async def clone(
        self,
        newid: NewVMID = None,
        *,
        name: str | None = None,
        full: bool | None = None,
        target: NodeLike | None = None,
        storage: StorageLike | None = None,
        pool: str | None = None,
        snapshot: str | None = None,
        patience: float = 300,
        wait: Literal[False] = False,
        **options: Unpack[CloneOptions],
    ) -> AsyncTask[Self]: ...
    @overload
    async def clone(
        self, newid: NewVMID = None, *, name: str | None = None, full: bool | None = None,
        target: NodeLike | None = None, storage: StorageLike | None = None, pool: str | None = None,
        snapshot: str | None = None, patience: float = 300, wait: Literal[True],
        **options: Unpack[CloneOptions],
    ) -> Self: ...  # fmt: skip
    @overload
    async def clone(
        self, newid: NewVMID = None, *, name: str | None = None, full: bool | None = None,
        target: NodeLike | None = None, storage: StorageLike | None = None, pool: str | None = None,
        snapshot: str | None = None, patience: float = 300, wait: bool,
        **options: Unpack[CloneOptions],
    ) -> AsyncTask[Self] | Self: ...  # fmt: skip
    async def clone(
        self,
        newid: NewVMID = None,
        *,
        name: str | None = None,
        full: bool | None = None,
        target: NodeLike | None = None,
        storage: StorageLike | None = None,
        pool: str | None = None,
        snapshot: str | None = None,
        patience: float = 300,
        wait: bool = False,
        **options: Unpack[CloneOptions],
    ) -> AsyncTask[Self] | Self:
        """Copy it into a new guest (POST .../clone).

        >>> copy = await vm.clone(name="copy", full=True, wait=True)     # doctest: +SKIP
        >>> copy
        <VM 101 'copy' stopped on pve1>

        Args:
            newid: the id of the copy, or a range to take a free one from; without it, the next
                one that is free.
            name: the name of the copy (a container's host name).
            full: copy the disks. A template is cloned linked, on top of its disks, unless True.
            target: the node for the copy, where the storage is shared.
            storage: the storage for the disks of a full copy.
            pool: the pool to put the copy into.
            snapshot: copy this snapshot instead of the current state.
            patience: seconds to wait for locks of other clones. Those of this process are begun
                one after the other.
            wait: return the copy once it is there.
            options: anything else that the operation takes.

        Raises:
            AlreadyExists: the id ``newid`` is taken, the hint says by whom.
            Locked: other work holds the guest, or other clones did for too long.
            LockTimeout: the same, for locks of files.
        """

        async def attempt(vmid: int) -> AsyncTask[Self]:
            given: dict[str, Any] = {
                "newid": vmid, "full": full, "target": target, "storage": storage, "pool": pool,
                "snapname": snapshot, self._name_option: name, **options,
            }  # fmt: skip
            upid = await self._call("POST", "clone", **given)
            copy = self.handle(self._caller, vmid=vmid, node=target or self.node)
            return AsyncTask(self._caller, upid, copy.refresh)

        async def begin() -> AsyncTask[Self]:
            return await self._caller.with_vmid(newid, attempt)

        turn = self._caller.session.turns.of("clone", self.vmid)
        return await in_turn(turn, begin, patience=patience, wait=wait)

    async def clone_or_get(
        self, newid: NewVMID = None, *, name: str | None = None, **options: Any
    ) -> Obtained[Self]:
        """The copy of this id or name if it is there, else a new one, as :meth:`clone` makes it.

        What is there is a copy only if it is a guest of the same kind, no template, and not this
        one. Callers of one process that ask for the same at once get the same.

        >>> copy = await template.clone_or_get(name="web")          # doctest: +SKIP
        >>> copy.guest, copy.created
        (<VM 101 'web' stopped on pve1>, True)

        Args:
            newid: the id of the copy, by which it is found, too; a range is for a new one alone.
            name: the name of the copy.
            options: for a new one, what :meth:`clone` takes.

        Raises:
            AlreadyExists: the id is another guest's, or several guests have the name.
            ParameterError: neither id nor name is given.
        """
        return await obtain(
            self._caller, self.kind, partial(self.bound, self._caller),
            partial(self._cloned, newid, name, options), vmid=newid, name=name, source=self.vmid,
        )  # fmt: skip

    async def _cloned(self, newid: NewVMID, name: str | None, options: Mapping[str, Any]) -> Self:
        copy: Self = await self.clone(newid, name=name, wait=True, **options)
        return copy

    @overload
    async def backup(
        self,
        *,
        storage: StorageLike | None = None,
        mode: Literal["snapshot", "suspend", "stop"] = ...,
        compress: Literal["0", "gzip", "lzo", "zstd"] = ...,
        notes: str | None = None,
        wait: Literal[False] = False,
        **options: Unpack[BackupOptions],
    ) -> AsyncTask[AsyncVolume]: ...
    @overload
    async def backup(
        self, *, storage: StorageLike | None = None,
        mode: Literal["snapshot", "suspend", "stop"] = ...,
        compress: Literal["0", "gzip", "lzo", "zstd"] = ..., notes: str | None = None,
        wait: Literal[True], **options: Unpack[BackupOptions],
    ) -> AsyncVolume: ...  # fmt: skip
    @overload
    async def backup(
        self, *, storage: StorageLike | None = None,
        mode: Literal["snapshot", "suspend", "stop"] = "snapshot",
        compress: Literal["0", "gzip", "lzo", "zstd"] = "zstd", notes: str | None = None,
        wait: bool, **options: Unpack[BackupOptions],
    ) -> AsyncTask[AsyncVolume] | AsyncVolume: ...  # fmt: skip
    async def backup(
        self,
        *,
        storage: StorageLike | None = None,
        mode: Literal["snapshot", "suspend", "stop"] = "snapshot",
        compress: Literal["0", "gzip", "lzo", "zstd"] = "zstd",
        notes: str | None = None,
        wait: bool = False,
        **options: Unpack[BackupOptions],
    ) -> AsyncTask[AsyncVolume] | AsyncVolume:
        """Back it up (POST /nodes/{node}/vzdump); the result is the volume of the backup.

        >>> task = await vm.backup(storage="local")                 # doctest: +SKIP
        >>> (await task.wait(progress=True)).result.volid           # doctest: +SKIP
        'local:backup/vzdump-qemu-100-2026_01_31-12_00_00.vma.zst'

        Args:
            storage: where to; without it, where the node's settings for backups say.
            mode: how consistency is reached while it runs.
            compress: the compression, ``"0"`` for none.
            notes: a text to keep with the backup.
            wait: return the volume once the backup is done.
            options: anything else that the operation takes.
        """
        node = await self._where()

        async def volume() -> AsyncVolume:
            return await backup_made(self._caller, task, node, named(storage))

        task: AsyncTask[AsyncVolume] = await _start(
            self._caller, "POST", join("nodes", node, "vzdump"), made=volume, vmid=self.vmid,
            **{"storage": storage, "mode": mode, "compress": compress, "notes-template": notes,
               **options},
        )  # fmt: skip
        return await made(task, wait=wait)

    _name_option: ClassVar[str] = "name"


async def backup_made(
    caller: AsyncCaller, task: AsyncTask[Any], node: str, storage: str | None
) -> AsyncVolume:
    """The volume that a backup task says it wrote."""
    name = archive_named([line async for line in task.log()])
    places = [storage] if storage else await _backup_storages(caller, node)
    for place in places:
        path = join("nodes", node, "storage", place, "content")
        for row in await caller.call("GET", path, content="backup"):
            if name and str(part_of(row, "volid")).endswith(name):
                return AsyncVolume.bound(caller, {"node": node, **row})
    raise NotFound(
        f"the backup of {task!r} cannot be found on {', '.join(places) or 'any storage'}",
        hint="the log of the task says where it was written",
    )


async def _backup_storages(caller: AsyncCaller, node: str) -> list[str]:
    rows: Iterable[Mapping[str, Any]] = await caller.call(
        "GET", join("nodes", node, "storage"), content="backup", enabled=True
    )
    return [str(part_of(row, "storage")) for row in rows]
