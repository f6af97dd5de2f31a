"""Backups: those there are, and the jobs that make them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from pyvirt_sdk._aio.across import across
from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.guests.listing import guest_handle
from pyvirt_sdk._aio.running import made
from pyvirt_sdk._aio.running import start as start_work
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.archives import restoring
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.ids import NewVMID
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk.models.cluster import BackupJobData
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import VolumeData

if TYPE_CHECKING:
    from pyvirt_sdk._aio.guests.guest import AsyncGuest


class AsyncBackupJob(AsyncEntry, BackupJobData):
    """A backup that is made at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "BackupJob"


class AsyncBackupJobs(AsyncCollection[AsyncBackupJob]):
    """The backups that are made at set times.

    >>> await pve.backups.jobs.create(                              # doctest: +SKIP
    ...     "nightly", schedule="02:30", storage="nas", all=True, prune_backups="keep-last=7"
    ... )
    """

    _entry = AsyncBackupJob
    _path = "/cluster/backup"


class AsyncBackups:
    """The backups of all guests."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def jobs(self) -> AsyncBackupJobs:
        """The jobs that make them."""
        return AsyncBackupJobs(self._caller)

    async def list(
        self, *, node: str | None = None, vmid: int | None = None
    ) -> Partial[VolumeData]:
        """The backups on all storages (GET /nodes/{node}/storage/{storage}/content).

        What lies on a storage that nodes share is listed once. Nodes that do not answer are named
        in ``errors``, and cost nothing of the rest.

        Args:
            node: only what this node sees.
            vmid: only those of this guest.
        """
        seen: set[str] = set()

        async def backups(name: str) -> Iterable[Row]:
            found: list[Row] = []
            places = await self._caller.call(
                "GET", join("nodes", name, "storage"), content="backup", enabled=True
            )
            for place in places:
                shared = bool(place.get("shared"))
                if shared and place["storage"] in seen:
                    continue
                if shared:
                    seen.add(str(place["storage"]))
                path = join("nodes", name, "storage", place["storage"], "content")
                found += await self._caller.call("GET", path, content="backup", vmid=vmid)
            return found

        nodes = None if node is None else [node]
        return await across(self._caller, backups, VolumeData.read, nodes)

    async def missing(self) -> Rows[dict[str, Any]]:
        """The guests that no job backs up (GET /cluster/backup-info/not-backed-up)."""
        rows = await self._caller.call("GET", "/cluster/backup-info/not-backed-up")
        return Rows(rows, dict)

    @overload
    async def restore(
        self,
        archive: str,
        *,
        node: str,
        vmid: NewVMID = None,
        storage: str | None = None,
        start: bool = False,
        wait: Literal[False] = False,
        **options: Any,
    ) -> AsyncTask[AsyncGuest]: ...
    @overload
    async def restore(
        self, archive: str, *, node: str, vmid: NewVMID = None, storage: str | None = None,
        start: bool = False, wait: Literal[True], **options: Any,
    ) -> AsyncGuest: ...  # fmt: skip
    async def restore(
        self,
        archive: str,
        *,
        node: str,
        vmid: NewVMID = None,
        storage: str | None = None,
        start: bool = False,
        wait: bool = False,
        **options: Any,
    ) -> AsyncTask[AsyncGuest] | AsyncGuest:
        """Make a new guest of a backup (POST /nodes/{node}/qemu or lxc).

        >>> backup = (await pve.backups.list(vmid=100))[0]          # doctest: +SKIP
        >>> await pve.backups.restore(backup.volid, node="pve1", unique=True, wait=True)
        <VM 104 'web' stopped on pve1>

        ``guest.restore()`` puts a guest back to its own backup instead.

        Args:
            archive: the volume of the backup.
            node: the node to make the guest on.
            vmid: its id, or a range to take a free one from; without it, the next that is free.
            storage: where its disks are put; without it, where they were.
            start: start it then.
            wait: return the guest once it is there.
            options: ``unique`` (new MAC addresses), ``bwlimit`` (KiB/s), ``pool``,
                ``live_restore`` ..., and options of the guest that shall be others.

        Raises:
            ParameterError: this is not the name of a backup.
            AlreadyExists: the id ``vmid`` is taken, the hint says by whom.
        """
        given = {"storage": storage, "start": start or None, **options}

        async def attempt(number: int) -> AsyncTask[AsyncGuest]:
            kind, params = restoring(archive, number, given, replace=False)
            guest = guest_handle(self._caller, kind, number, node)
            path = join("nodes", node, kind)
            return await start_work(self._caller, "POST", path, made=guest.refresh, **params)

        return await made(await self._caller.with_vmid(vmid, attempt), wait=wait)

    async def config(self, node: str, archive: str) -> str:
        """The guest's configuration in a backup (GET /nodes/{node}/vzdump/extractconfig), as text.

        Args:
            node: a node that sees the backup.
            archive: its volume.
        """
        path = join("nodes", node, "vzdump", "extractconfig")
        text: str = await self._caller.call("GET", path, volume=archive)
        return text

    async def run(self, node: str, **options: Any) -> AsyncTask[None]:
        """Back up several guests of a node now (POST /nodes/{node}/vzdump).

        >>> task = await pve.backups.run("pve1", pool="lab", storage="nas")     # doctest: +SKIP

        Args:
            node: the node whose guests are backed up.
            options: ``vmid`` (a list), ``pool`` or ``all``; ``storage``, ``mode``, ``compress`` ...
        """
        return await start_work(self._caller, "POST", join("nodes", node, "vzdump"), **options)
