# Made from pyvirt_sdk/_aio/storage/backups.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Backups: those there are, and the jobs that make them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from pyvirt_sdk._core.archives import restoring
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.ids import NewVMID
from pyvirt_sdk._sync.across import across
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.guests.listing import guest_handle
from pyvirt_sdk._sync.running import made
from pyvirt_sdk._sync.running import start as start_work
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.cluster import BackupJobData
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import VolumeData

if TYPE_CHECKING:
    from pyvirt_sdk._sync.guests.guest import Guest


class BackupJob(Entry, BackupJobData):
    """A backup that is made at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "BackupJob"


class BackupJobs(Collection[BackupJob]):
    """The backups that are made at set times.

    >>> pve.backups.jobs.create(                              # doctest: +SKIP
    ...     "nightly", schedule="02:30", storage="nas", all=True, prune_backups="keep-last=7"
    ... )
    """

    _entry = BackupJob
    _path = "/cluster/backup"


class Backups:
    """The backups of all guests."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def jobs(self) -> BackupJobs:
        """The jobs that make them."""
        return BackupJobs(self._caller)

    def list(self, *, node: str | None = None, vmid: int | None = None) -> Partial[VolumeData]:
        """The backups on all storages (GET /nodes/{node}/storage/{storage}/content).

        What lies on a storage that nodes share is listed once. Nodes that do not answer are named
        in ``errors``, and cost nothing of the rest.

        Args:
            node: only what this node sees.
            vmid: only those of this guest.
        """
        seen: set[str] = set()

        def backups(name: str) -> Iterable[Row]:
            found: list[Row] = []
            places = self._caller.call(
                "GET", join("nodes", name, "storage"), content="backup", enabled=True
            )
            for place in places:
                shared = bool(place.get("shared"))
                if shared and place["storage"] in seen:
                    continue
                if shared:
                    seen.add(str(place["storage"]))
                path = join("nodes", name, "storage", place["storage"], "content")
                found += self._caller.call("GET", path, content="backup", vmid=vmid)
            return found

        nodes = None if node is None else [node]
        return across(self._caller, backups, VolumeData.read, nodes)

    def missing(self) -> Rows[dict[str, Any]]:
        """The guests that no job backs up (GET /cluster/backup-info/not-backed-up)."""
        rows = self._caller.call("GET", "/cluster/backup-info/not-backed-up")
        return Rows(rows, dict)

    @overload
    def restore(
        self,
        archive: str,
        *,
        node: str,
        vmid: NewVMID = None,
        storage: str | None = None,
        start: bool = False,
        wait: Literal[False] = False,
        **options: Any,
    ) -> Task[Guest]: ...
    @overload
    def restore(
        self, archive: str, *, node: str, vmid: NewVMID = None, storage: str | None = None,
        start: bool = False, wait: Literal[True], **options: Any,
    ) -> Guest: ...  # fmt: skip
    def restore(
        self,
        archive: str,
        *,
        node: str,
        vmid: NewVMID = None,
        storage: str | None = None,
        start: bool = False,
        wait: bool = False,
        **options: Any,
    ) -> Task[Guest] | Guest:
        """Make a new guest of a backup (POST /nodes/{node}/qemu or lxc).

        >>> backup = pve.backups.list(vmid=100)[0]          # doctest: +SKIP
        >>> pve.backups.restore(backup.volid, node="pve1", unique=True, wait=True)
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

        def attempt(number: int) -> Task[Guest]:
            kind, params = restoring(archive, number, given, replace=False)
            guest = guest_handle(self._caller, kind, number, node)
            path = join("nodes", node, kind)
            return start_work(self._caller, "POST", path, made=guest.refresh, **params)

        return made(self._caller.with_vmid(vmid, attempt), wait=wait)

    def config(self, node: str, archive: str) -> str:
        """The guest's configuration in a backup (GET /nodes/{node}/vzdump/extractconfig), as text.

        Args:
            node: a node that sees the backup.
            archive: its volume.
        """
        path = join("nodes", node, "vzdump", "extractconfig")
        text: str = self._caller.call("GET", path, volume=archive)
        return text

    def run(self, node: str, **options: Any) -> Task[None]:
        """Back up several guests of a node now (POST /nodes/{node}/vzdump).

        >>> task = pve.backups.run("pve1", pool="lab", storage="nas")     # doctest: +SKIP

        Args:
            node: the node whose guests are backed up.
            options: ``vmid`` (a list), ``pool`` or ``all``; ``storage``, ``mode``, ``compress`` ...
        """
        return start_work(self._caller, "POST", join("nodes", node, "vzdump"), **options)
