"""Ceph, the storage that nodes of the cluster build together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from pyvirt_sdk._aio.built import AsyncBuilt, AsyncBuiltAndTuned
from pyvirt_sdk._aio.running import ended, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.shaped import object_of

if TYPE_CHECKING:
    from pyvirt_sdk.models.ceph import CephHealth
    from pyvirt_sdk.models.generated.nodes_ceph_fs import NodesCephFsRow
    from pyvirt_sdk.models.generated.nodes_ceph_mds import NodesCephMdsRow
    from pyvirt_sdk.models.generated.nodes_ceph_mgr import NodesCephMgrRow
    from pyvirt_sdk.models.generated.nodes_ceph_mon import NodesCephMonRow
    from pyvirt_sdk.models.generated.nodes_ceph_osd import NodesCephOsdMetadata
    from pyvirt_sdk.models.generated.nodes_ceph_pool import NodesCephPoolRow


class AsyncOSD(Guided):
    """One disk of Ceph.

    >>> await pve.nodes("pve1").ceph.osd(3).out()                   # doctest: +SKIP
    """

    def __init__(self, caller: AsyncCaller, node: str, osd: int) -> None:
        self._caller = caller
        self._path = join("nodes", node, "ceph", "osd", osd)
        self.id = osd

    def __repr__(self) -> str:
        return f"<OSD {self.id}>"

    async def take_in(self) -> None:
        """Let it hold data again (POST .../in)."""
        await self._caller.call("POST", self._path + "/in")

    async def out(self) -> None:
        """Have its data moved elsewhere (POST .../out)."""
        await self._caller.call("POST", self._path + "/out")

    async def scrub(self, *, deep: bool = False) -> None:
        """Compare its copies (POST .../scrub)."""
        await self._caller.call("POST", self._path + "/scrub", deep=deep)

    async def metadata(self) -> NodesCephOsdMetadata:
        """Its devices and daemon (GET .../metadata)."""
        from pyvirt_sdk.models.generated.nodes_ceph_osd import NodesCephOsdMetadata

        path = self._path + "/metadata"
        return NodesCephOsdMetadata.read(await self._caller.call("GET", path))

    @overload
    async def destroy(
        self, *, cleanup: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def destroy(self, *, cleanup: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def destroy(
        self, *, cleanup: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def destroy(
        self, *, cleanup: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Remove it; it must be out and down (DELETE /nodes/{node}/ceph/osd/{osdid}).

        >>> await osd.out()                                         # doctest: +SKIP
        >>> await ceph.stop(f"osd.{osd.id}", wait=True)     # once its data has been moved
        >>> await osd.destroy(cleanup=True, wait=True)

        Args:
            cleanup: erase its disk, too.
            wait: return when it is gone.
        """
        task: AsyncTask[None] = await start(
            self._caller, "DELETE", self._path, cleanup=cleanup or None
        )
        return await ended(task, wait=wait)


class AsyncCeph:
    """Ceph, as one node sees and serves it.

    >>> ceph = pve.nodes("pve1").ceph                               # doctest: +SKIP
    >>> (await ceph.status())["health"]["status"]
    'HEALTH_OK'
    """

    def __init__(self, caller: AsyncCaller, node: str) -> None:
        self._caller = caller
        self._node = node

    async def status(self) -> Mapping[str, Any]:
        """How Ceph is, as Ceph tells it (GET /nodes/{node}/ceph/status).

        Raises:
            APIError: Ceph is not installed on the node.
        """
        status: Mapping[str, Any] = await self._get("status")
        return status

    async def health(self) -> CephHealth:
        """Whether it is well, and why not (GET /nodes/{node}/ceph/status).

        >>> health = await pve.nodes("pve1").ceph.health()          # doctest: +SKIP
        >>> health.ok, [check.message for check in health.checks]
        (False, ['noout flag(s) set'])

        Raises:
            APIError: Ceph is not installed on the node.
        """
        from pyvirt_sdk.models.ceph import CephHealth

        told = object_of(part_of(await self.status(), "health"))
        checks: list[Mapping[str, Any]] = []
        for code, check in object_of(told.get("checks") or {}).items():
            said = object_of(check)
            message = object_of(said.get("summary") or {}).get("message", "")
            checks.append({**said, "code": code, "message": message})
        return CephHealth.read({"status": part_of(told, "status"), "checks": checks})

    @overload
    async def start(
        self, service: str | None = None, *, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def start(self, service: str | None = None, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def start(
        self, service: str | None = None, *, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def start(
        self, service: str | None = None, *, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Start its services on this node (POST /nodes/{node}/ceph/start).

        Args:
            service: one alone, ``osd.3``, or those of a kind, ``mon``.
            wait: return when they run.
        """
        return await self._switch("start", service, wait=wait)

    @overload
    async def stop(
        self, service: str | None = None, *, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def stop(self, service: str | None = None, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def stop(
        self, service: str | None = None, *, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def stop(
        self, service: str | None = None, *, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Stop its services on this node (POST /nodes/{node}/ceph/stop).

        Args:
            service: one alone, ``osd.3``, or those of a kind, ``mon``.
            wait: return when they are down.
        """
        return await self._switch("stop", service, wait=wait)

    @overload
    async def restart(
        self, service: str | None = None, *, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def restart(
        self, service: str | None = None, *, wait: Literal[True]
    ) -> Outcome[None]: ...
    @overload
    async def restart(
        self, service: str | None = None, *, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def restart(
        self, service: str | None = None, *, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Restart its services on this node (POST /nodes/{node}/ceph/restart).

        Args:
            service: one alone, ``osd.3``, or those of a kind, ``mon``.
            wait: return when they run again.
        """
        return await self._switch("restart", service, wait=wait)

    async def _switch(
        self, action: str, service: str | None, *, wait: bool
    ) -> AsyncTask[None] | Outcome[None]:
        task: AsyncTask[None] = await start(self._caller, "POST", self._at(action), service=service)
        return await ended(task, wait=wait)

    async def initialize(self, **options: Any) -> None:
        """Write its first configuration (POST /nodes/{node}/ceph/init).

        Args:
            options: ``network`` and ``cluster_network`` (CIDR), ``size`` and ``min_size``, the
                copies that new pools have and need.
        """
        await self._caller.call("POST", join("nodes", self._node, "ceph", "init"), **options)

    @property
    def pools(self) -> AsyncBuiltAndTuned[NodesCephPoolRow]:
        """The pools: ``create(name, size=3, add_storages=True)``, ``update``, ``delete``."""
        from pyvirt_sdk.models.generated.nodes_ceph_pool import NodesCephPoolRow

        return AsyncBuiltAndTuned(self._caller, self._at("pool"), NodesCephPoolRow, key="name")

    @property
    def monitors(self) -> AsyncBuilt[NodesCephMonRow]:
        """The monitors: ``create(name)`` on this node."""
        from pyvirt_sdk.models.generated.nodes_ceph_mon import NodesCephMonRow

        return AsyncBuilt(self._caller, self._at("mon"), NodesCephMonRow)

    @property
    def managers(self) -> AsyncBuilt[NodesCephMgrRow]:
        """The managers: ``create(name)`` on this node."""
        from pyvirt_sdk.models.generated.nodes_ceph_mgr import NodesCephMgrRow

        return AsyncBuilt(self._caller, self._at("mgr"), NodesCephMgrRow)

    @property
    def metadata_servers(self) -> AsyncBuilt[NodesCephMdsRow]:
        """The servers of file systems: ``create(name)`` on this node."""
        from pyvirt_sdk.models.generated.nodes_ceph_mds import NodesCephMdsRow

        return AsyncBuilt(self._caller, self._at("mds"), NodesCephMdsRow)

    @property
    def file_systems(self) -> AsyncBuilt[NodesCephFsRow]:
        """The file systems: ``create(name, add_storage=True)``."""
        from pyvirt_sdk.models.generated.nodes_ceph_fs import NodesCephFsRow

        return AsyncBuilt(self._caller, self._at("fs"), NodesCephFsRow)

    def osd(self, osd: int) -> AsyncOSD:
        """A handle: the OSD with this number, without a request."""
        return AsyncOSD(self._caller, self._node, osd)

    async def osds(self) -> Mapping[str, Any]:
        """The OSDs as a tree of roots, hosts and disks (GET /nodes/{node}/ceph/osd)."""
        tree: Mapping[str, Any] = await self._get("osd")
        return tree

    @overload
    async def create_osd(
        self, device: str, *, wait: Literal[False] = False, **options: Any
    ) -> AsyncTask[None]: ...
    @overload
    async def create_osd(
        self, device: str, *, wait: Literal[True], **options: Any
    ) -> Outcome[None]: ...
    @overload
    async def create_osd(
        self, device: str, *, wait: bool, **options: Any
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def create_osd(
        self, device: str, *, wait: bool = False, **options: Any
    ) -> AsyncTask[None] | Outcome[None]:
        """Give an unused disk of the node to Ceph (POST /nodes/{node}/ceph/osd).

        Args:
            device: ``/dev/sdb``.
            wait: return when it is there.
            options: ``encrypted``, ``crush_device_class``, ``db_dev``, ``wal_dev`` ...
        """
        path = join("nodes", self._node, "ceph", "osd")
        task: AsyncTask[None] = await start(self._caller, "POST", path, dev=device, **options)
        return await ended(task, wait=wait)

    async def flags(self) -> Mapping[str, bool]:
        """The flags of the whole of Ceph (GET /cluster/ceph/flags)."""
        rows = await self._caller.call("GET", "/cluster/ceph/flags")
        return {str(part_of(row, "name")): bool(row.get("value")) for row in rows}

    async def set_flag(self, flag: str, *, value: bool) -> None:
        """Set or clear one, such as ``noout`` (PUT /cluster/ceph/flags/{flag})."""
        await self._caller.call("PUT", join("cluster", "ceph", "flags", flag), value=value)

    async def rules(self) -> Sequence[str]:
        """The rules of where copies go, by name (GET /nodes/{node}/ceph/rules)."""
        return [str(part_of(row, "name")) for row in rows_of(await self._get("rules"))]

    async def _get(self, *parts: str) -> Any:
        return await self._caller.call("GET", self._at(*parts))

    def _at(self, *parts: str) -> str:
        return join("nodes", self._node, "ceph", *parts)
