"""Backups: those there are, and the jobs that make them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from pyvirt_sdk._aio.across import across
from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.running import start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk.models.cluster import BackupJobData
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import VolumeData


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

    async def run(self, node: str, **options: Any) -> AsyncTask[None]:
        """Back up several guests of a node now (POST /nodes/{node}/vzdump).

        >>> task = await pve.backups.run("pve1", pool="lab", storage="nas")     # doctest: +SKIP

        Args:
            node: the node whose guests are backed up.
            options: ``vmid`` (a list), ``pool`` or ``all``; ``storage``, ``mode``, ``compress`` ...
        """
        return await start(self._caller, "POST", join("nodes", node, "vzdump"), **options)
