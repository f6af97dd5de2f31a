"""Backups: those there are, and the jobs that make them."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._aio.across import across
from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.guests.listing import guest_handle
from pyvirt_sdk._aio.running import made
from pyvirt_sdk._aio.running import start as start_work
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._aio.storage.volumes import AsyncVolume, volumes_across
from pyvirt_sdk._aio.strangers import refuse_strange_guests, refuse_strange_pools
from pyvirt_sdk._core.answers import moment_in, part_of
from pyvirt_sdk._core.archives import kind_of, restoring
from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._core.ids import Guests, NewVMID, vmids_of
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.models.cluster import BackupJobData
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import VolumeData

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._aio.guests.guest import AsyncGuest
    from pyvirt_sdk._api.options import BackupJobOptions, BackupRunOptions, RestoreOptions
    from pyvirt_sdk.models.generated.cluster_backup_included_volumes import (
        ClusterBackupIncludedVolumesChildren,
    )
    from pyvirt_sdk.models.generated.cluster_backup_info import ClusterBackupInfoNotBackedUpRow
    from pyvirt_sdk.models.generated.nodes_vzdump import NodesVzdumpDefaults
    from pyvirt_sdk.models.likes import NodeLike, StorageLike

#: What a node answers instead of a task where none of the guests are its own.
_NOTHING_TO_DO = "OK"


class AsyncBackupJob(AsyncEntry, BackupJobData):
    """A backup that is made at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "BackupJob"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[BackupJobOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/backup/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    async def run(self) -> Partial[AsyncTask[None]]:
        """Do now what the job does at its times (POST /nodes/{node}/vzdump on each node).

        >>> tasks = await pve.backups.jobs("nightly").run()         # doctest: +SKIP
        >>> (await pve.tasks.wait_all(tasks)).ok
        True

        See :meth:`AsyncBackups.run` for what is returned.
        """
        from pyvirt_sdk.schema import operation

        job: Mapping[str, Any] = await self._caller.call("GET", self._path())
        known = operation("POST", "/nodes/{node}/vzdump").params
        options = {name: value for name, value in job.items() if name in known and name != "node"}
        node = job.get("node")
        return await _dump(self._caller, None if node is None else str(node), options)

    async def guests(self) -> Rows[ClusterBackupIncludedVolumesChildren]:
        """The guests that it backs up, with their volumes (GET .../included_volumes).

        >>> for guest in await pve.backups.jobs("nightly").guests():     # doctest: +SKIP
        ...     print(guest.id, [disk.name for disk in guest.children if not disk.included])
        """
        from pyvirt_sdk.models.generated.cluster_backup_included_volumes import (
            ClusterBackupIncludedVolumesChildren,
        )

        told = await self._caller.call("GET", self._path("included_volumes"))
        return Rows(told["children"], ClusterBackupIncludedVolumesChildren.read)


class AsyncBackupJobs(AsyncCollection[AsyncBackupJob]):
    """The backups that are made at set times.

    >>> await pve.backups.jobs.create(                              # doctest: +SKIP
    ...     "nightly", schedule="mon..fri 02:30", storage="nas", all=True,
    ...     prune_backups=PruneBackups(keep_daily=7, keep_weekly=4),
    ... )
    """

    _entry = AsyncBackupJob
    _path = "/cluster/backup"

    async def create(self, id: str, /, **options: Unpack[BackupJobOptions]) -> AsyncBackupJob:  # noqa: A002
        """Make a job, and read it (POST /cluster/backup).

        Args:
            id: such as ``nightly``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)

    async def next_runs(self, schedule: str, count: int = 10) -> builtins.list[datetime]:
        """When a schedule comes next (GET /cluster/jobs/schedule-analyze), in UTC.

        >>> await pve.backups.jobs.next_runs("sat 03:00", count=1)      # doctest: +SKIP
        [datetime.datetime(2026, 1, 31, 3, 0, tzinfo=datetime.timezone.utc)]

        Args:
            schedule: a calendar event, such as ``02:30``, ``mon..fri 22:00`` or ``*-*-01 04:00``.
            count: how many.

        Raises:
            ParameterError: it is no calendar event.
        """
        path = "/cluster/jobs/schedule-analyze"
        rows = await self._caller.call("GET", path, schedule=schedule, iterations=count)
        return [moment_in(row, "timestamp") for row in rows]


class AsyncBackups(Listed):
    """The backups of all guests."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def jobs(self) -> AsyncBackupJobs:
        """The jobs that make them."""
        return AsyncBackupJobs(self._caller)

    async def list(
        self,
        *,
        node: NodeLike | None = None,
        storage: StorageLike | None = None,
        vmid: int | None = None,
    ) -> Partial[AsyncVolume]:
        """The backups on all storages (GET /nodes/{node}/storage/{storage}/content on each).

        What lies on a storage that nodes share is listed once. A storage or node that does not
        answer is named in ``errors``, and costs nothing of the rest.

        Args:
            node: only what this node sees.
            storage: only those on this storage.
            vmid: only those of this guest.

        Raises:
            NotFound: there is no node, or no storage, of that name.
        """
        return await volumes_across(
            self._caller, node=named(node), storage=named(storage), content="backup", vmid=vmid
        )

    async def missing(self) -> Rows[ClusterBackupInfoNotBackedUpRow]:
        """The guests that no job backs up (GET /cluster/backup-info/not-backed-up)."""
        from pyvirt_sdk.models.generated.cluster_backup_info import ClusterBackupInfoNotBackedUpRow

        rows = await self._caller.call("GET", "/cluster/backup-info/not-backed-up")
        return Rows(rows, ClusterBackupInfoNotBackedUpRow.read)

    async def defaults(
        self, node: NodeLike, storage: StorageLike | None = None
    ) -> NodesVzdumpDefaults:
        """What holds for a backup that says nothing else (GET /nodes/{node}/vzdump/defaults).

        Args:
            node: the node, which has settings of its own for that.
            storage: where the backup would go: with the retention that is set there.
        """
        from pyvirt_sdk.models.generated.nodes_vzdump import NodesVzdumpDefaults

        path = join("nodes", node, "vzdump", "defaults")
        return NodesVzdumpDefaults.read(await self._caller.call("GET", path, storage=storage))

    @overload
    async def restore(
        self,
        archive: str | VolumeData,
        *,
        node: NodeLike | None = None,
        vmid: NewVMID = None,
        storage: StorageLike | None = None,
        start: bool = False,
        wait: Literal[False] = False,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[AsyncGuest]: ...
    @overload
    async def restore(
        self, archive: str | VolumeData, *, node: NodeLike | None = None, vmid: NewVMID = None,
        storage: StorageLike | None = None, start: bool = False, wait: Literal[True],
        **options: Unpack[RestoreOptions],
    ) -> AsyncGuest: ...  # fmt: skip
    @overload
    async def restore(
        self, archive: str | VolumeData, *, node: NodeLike | None = None, vmid: NewVMID = None,
        storage: StorageLike | None = None, start: bool = False, wait: bool,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[AsyncGuest] | AsyncGuest: ...  # fmt: skip
    async def restore(
        self,
        archive: str | VolumeData,
        *,
        node: NodeLike | None = None,
        vmid: NewVMID = None,
        storage: StorageLike | None = None,
        start: bool = False,
        wait: bool = False,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[AsyncGuest] | AsyncGuest:
        """Make a new guest of a backup (POST /nodes/{node}/qemu or lxc).

        >>> backup = (await pve.backups.list(vmid=100))[0]          # doctest: +SKIP
        >>> await pve.backups.restore(backup, unique=True, wait=True)
        <VM 104 'web' stopped on pve1>

        ``guest.restore()`` puts a guest back to its own backup instead.

        Args:
            archive: the backup, or its volume as a text.
            node: the node to make the guest on; without it, where the backup was listed.
            vmid: its id, or a range to take a free one from; without it, the next that is free.
            storage: where its disks are put; without it, where they were.
            start: start it then.
            wait: return the guest once it is there.
            options: ``unique`` (new MAC addresses), ``bwlimit`` (KiB/s), ``pool``,
                ``live_restore`` ..., and options of the guest that shall be others.

        Raises:
            ParameterError: this is not the name of a backup, or no node is known.
            AlreadyExists: the id ``vmid`` is taken, the hint says by whom.
        """
        given = {"storage": storage, "start": start or None, **options}
        kind_of(archive)  # it is one: nothing is asked for anything else
        place = node or (None if isinstance(archive, str) else archive.node)
        if place is None:
            raise ParameterError(
                "the node is missing: where is the guest to be made?", hint="give node='pve1'"
            )

        async def attempt(number: int) -> AsyncTask[AsyncGuest]:
            kind, params = restoring(archive, number, given, replace=False)
            guest = guest_handle(self._caller, kind, number, place)
            path = join("nodes", place, kind)
            return await start_work(self._caller, "POST", path, made=guest.refresh, **params)

        return await made(await self._caller.with_vmid(vmid, attempt), wait=wait)

    async def config(self, node: NodeLike, archive: str) -> str:
        """The guest's configuration in a backup (GET /nodes/{node}/vzdump/extractconfig), as text.

        Args:
            node: a node that sees the backup.
            archive: its volume.
        """
        path = join("nodes", node, "vzdump", "extractconfig")
        text: str = await self._caller.call("GET", path, volume=archive)
        return text

    async def run(
        self,
        vmids: Guests | None = None,
        *,
        pool: str | None = None,
        all: bool | None = None,  # noqa: A002 - as Proxmox VE calls it
        node: NodeLike | None = None,
        **options: Unpack[BackupRunOptions],
    ) -> Partial[AsyncTask[None]]:
        """Back up several guests now (POST /nodes/{node}/vzdump on each node).

        Each node backs up its own: there is a task for each node that has any of them. Nodes that
        cannot be asked are named in ``errors``; the others have begun.

        >>> tasks = await pve.backups.run(pool="lab", storage="nas", mode="snapshot")
        ...                                                         # doctest: +SKIP
        >>> report = await pve.tasks.wait_all(tasks, progress=True)

        Args:
            vmids: these guests, as ids or as they were listed.
            pool: the guests of this pool.
            all: all guests; ``exclude`` leaves some out.
            node: only those on this node.
            options: ``storage``, ``mode``, ``compress``, ``notes_template``, ``prune_backups``,
                ``protected``, ``exclude`` ...

        Raises:
            ParameterError: no guests are named, or in more than one way; nothing was begun.
            NotFound: some of the guests, or the pool, do not exist; nothing was begun.
        """
        if "wait" in options:
            raise ParameterError(
                "there is no wait=: each node begins a task of its own",
                hint="report = pve.tasks.wait_all(pve.backups.run(...)) waits for all",
            )
        guests = None if vmids is None else vmids_of(vmids)
        chosen = {"vmid": guests, "pool": pool, "all": all or None}
        given = {name: value for name, value in chosen.items() if value is not None}
        if len(given) != 1:
            raise ParameterError(
                "which guests?" if not given else f"{' and '.join(given)} exclude each other",
                hint="give one of vmids=[100, 101], pool='lab' and all=True",
            )
        if guests is not None:
            await refuse_strange_guests(self._caller, guests)
        if pool is not None:
            await refuse_strange_pools(self._caller, {pool})
        return await _dump(self._caller, named(node), {**given, **options})


async def _dump(
    caller: AsyncCaller, node: str | None, options: Mapping[str, Any]
) -> Partial[AsyncTask[None]]:
    """The tasks of the nodes that have something to back up."""

    async def ask(name: str) -> Iterable[Row]:
        upid = await caller.call("POST", join("nodes", name, "vzdump"), **options)
        return [] if upid == _NOTHING_TO_DO else [{"upid": upid}]

    def made(row: Row) -> AsyncTask[None]:
        return AsyncTask(caller, str(part_of(row, "upid")))

    return await across(caller, ask, made, None if node is None else [node])
