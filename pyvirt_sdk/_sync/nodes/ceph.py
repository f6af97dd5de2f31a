# Made from pyvirt_sdk/_aio/nodes/ceph.py by tools/convert.py: edit that file, then run `make sync`.
"""Ceph, the storage that nodes of the cluster build together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._sync.built import Built, BuiltAndTuned
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.shaped import object_of

if TYPE_CHECKING:
    from pyvirt_sdk.models.ceph import CephHealth
    from pyvirt_sdk.models.generated.nodes_ceph_fs import NodesCephFsRow
    from pyvirt_sdk.models.generated.nodes_ceph_mds import NodesCephMdsRow
    from pyvirt_sdk.models.generated.nodes_ceph_mgr import NodesCephMgrRow
    from pyvirt_sdk.models.generated.nodes_ceph_mon import NodesCephMonRow
    from pyvirt_sdk.models.generated.nodes_ceph_osd import NodesCephOsdMetadata
    from pyvirt_sdk.models.generated.nodes_ceph_pool import NodesCephPoolRow


class OSD(Guided):
    """One disk of Ceph.

    >>> pve.nodes("pve1").ceph.osd(3).out()                   # doctest: +SKIP
    """

    def __init__(self, caller: Caller, node: str, osd: int) -> None:
        self._caller = caller
        self._path = join("nodes", node, "ceph", "osd", osd)
        self.id = osd

    def __repr__(self) -> str:
        return f"<OSD {self.id}>"

    def take_in(self) -> None:
        """Let it hold data again (POST .../in)."""
        self._caller.call("POST", self._path + "/in")

    def out(self) -> None:
        """Have its data moved elsewhere (POST .../out)."""
        self._caller.call("POST", self._path + "/out")

    def scrub(self, *, deep: bool = False) -> None:
        """Compare its copies (POST .../scrub)."""
        self._caller.call("POST", self._path + "/scrub", deep=deep)

    def metadata(self) -> NodesCephOsdMetadata:
        """Its devices and daemon (GET .../metadata)."""
        from pyvirt_sdk.models.generated.nodes_ceph_osd import NodesCephOsdMetadata

        path = self._path + "/metadata"
        return NodesCephOsdMetadata.read(self._caller.call("GET", path))

    @overload
    def destroy(self, *, cleanup: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def destroy(self, *, cleanup: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def destroy(self, *, cleanup: bool = False, wait: bool) -> Task[None] | Outcome[None]: ...
    def destroy(self, *, cleanup: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Remove it; it must be out and down (DELETE /nodes/{node}/ceph/osd/{osdid}).

        >>> osd.out()                                         # doctest: +SKIP
        >>> ceph.stop(f"osd.{osd.id}", wait=True)     # once its data has been moved
        >>> osd.destroy(cleanup=True, wait=True)

        Args:
            cleanup: erase its disk, too.
            wait: return when it is gone.
        """
        task: Task[None] = start(self._caller, "DELETE", self._path, cleanup=cleanup or None)
        return ended(task, wait=wait)


class Ceph:
    """Ceph, as one node sees and serves it.

    >>> ceph = pve.nodes("pve1").ceph                               # doctest: +SKIP
    >>> ceph.status()["health"]["status"]
    'HEALTH_OK'
    """

    def __init__(self, caller: Caller, node: str) -> None:
        self._caller = caller
        self._node = node

    def status(self) -> Mapping[str, Any]:
        """How Ceph is, as Ceph tells it (GET /nodes/{node}/ceph/status).

        Raises:
            APIError: Ceph is not installed on the node.
        """
        status: Mapping[str, Any] = self._get("status")
        return status

    def health(self) -> CephHealth:
        """Whether it is well, and why not (GET /nodes/{node}/ceph/status).

        >>> health = pve.nodes("pve1").ceph.health()          # doctest: +SKIP
        >>> health.ok, [check.message for check in health.checks]
        (False, ['noout flag(s) set'])

        Raises:
            APIError: Ceph is not installed on the node.
        """
        from pyvirt_sdk.models.ceph import CephHealth

        told = object_of(part_of(self.status(), "health"))
        checks: list[Mapping[str, Any]] = []
        for code, check in object_of(told.get("checks") or {}).items():
            said = object_of(check)
            message = object_of(said.get("summary") or {}).get("message", "")
            checks.append({**said, "code": code, "message": message})
        return CephHealth.read({"status": part_of(told, "status"), "checks": checks})

    @overload
    def start(self, service: str | None = None, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def start(self, service: str | None = None, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def start(self, service: str | None = None, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def start(
        self, service: str | None = None, *, wait: bool = False
    ) -> Task[None] | Outcome[None]:
        """Start its services on this node (POST /nodes/{node}/ceph/start).

        Args:
            service: one alone, ``osd.3``, or those of a kind, ``mon``.
            wait: return when they run.
        """
        return self._switch("start", service, wait=wait)

    @overload
    def stop(self, service: str | None = None, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def stop(self, service: str | None = None, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def stop(self, service: str | None = None, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def stop(self, service: str | None = None, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Stop its services on this node (POST /nodes/{node}/ceph/stop).

        Args:
            service: one alone, ``osd.3``, or those of a kind, ``mon``.
            wait: return when they are down.
        """
        return self._switch("stop", service, wait=wait)

    @overload
    def restart(
        self, service: str | None = None, *, wait: Literal[False] = False
    ) -> Task[None]: ...
    @overload
    def restart(self, service: str | None = None, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def restart(self, service: str | None = None, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def restart(
        self, service: str | None = None, *, wait: bool = False
    ) -> Task[None] | Outcome[None]:
        """Restart its services on this node (POST /nodes/{node}/ceph/restart).

        Args:
            service: one alone, ``osd.3``, or those of a kind, ``mon``.
            wait: return when they run again.
        """
        return self._switch("restart", service, wait=wait)

    def _switch(
        self, action: str, service: str | None, *, wait: bool
    ) -> Task[None] | Outcome[None]:
        task: Task[None] = start(self._caller, "POST", self._at(action), service=service)
        return ended(task, wait=wait)

    def initialize(self, **options: Any) -> None:
        """Write its first configuration (POST /nodes/{node}/ceph/init).

        Args:
            options: ``network`` and ``cluster_network`` (CIDR), ``size`` and ``min_size``, the
                copies that new pools have and need.
        """
        self._caller.call("POST", join("nodes", self._node, "ceph", "init"), **options)

    @property
    def pools(self) -> BuiltAndTuned[NodesCephPoolRow]:
        """The pools: ``create(name, size=3, add_storages=True)``, ``update``, ``delete``."""
        from pyvirt_sdk.models.generated.nodes_ceph_pool import NodesCephPoolRow

        return BuiltAndTuned(self._caller, self._at("pool"), NodesCephPoolRow, key="name")

    @property
    def monitors(self) -> Built[NodesCephMonRow]:
        """The monitors: ``create(name)`` on this node."""
        from pyvirt_sdk.models.generated.nodes_ceph_mon import NodesCephMonRow

        return Built(self._caller, self._at("mon"), NodesCephMonRow)

    @property
    def managers(self) -> Built[NodesCephMgrRow]:
        """The managers: ``create(name)`` on this node."""
        from pyvirt_sdk.models.generated.nodes_ceph_mgr import NodesCephMgrRow

        return Built(self._caller, self._at("mgr"), NodesCephMgrRow)

    @property
    def metadata_servers(self) -> Built[NodesCephMdsRow]:
        """The servers of file systems: ``create(name)`` on this node."""
        from pyvirt_sdk.models.generated.nodes_ceph_mds import NodesCephMdsRow

        return Built(self._caller, self._at("mds"), NodesCephMdsRow)

    @property
    def file_systems(self) -> Built[NodesCephFsRow]:
        """The file systems: ``create(name, add_storage=True)``."""
        from pyvirt_sdk.models.generated.nodes_ceph_fs import NodesCephFsRow

        return Built(self._caller, self._at("fs"), NodesCephFsRow)

    def osd(self, osd: int) -> OSD:
        """A handle: the OSD with this number, without a request."""
        return OSD(self._caller, self._node, osd)

    def osds(self) -> Mapping[str, Any]:
        """The OSDs as a tree of roots, hosts and disks (GET /nodes/{node}/ceph/osd)."""
        tree: Mapping[str, Any] = self._get("osd")
        return tree

    @overload
    def create_osd(
        self, device: str, *, wait: Literal[False] = False, **options: Any
    ) -> Task[None]: ...
    @overload
    def create_osd(self, device: str, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def create_osd(
        self, device: str, *, wait: bool, **options: Any
    ) -> Task[None] | Outcome[None]: ...
    def create_osd(
        self, device: str, *, wait: bool = False, **options: Any
    ) -> Task[None] | Outcome[None]:
        """Give an unused disk of the node to Ceph (POST /nodes/{node}/ceph/osd).

        Args:
            device: ``/dev/sdb``.
            wait: return when it is there.
            options: ``encrypted``, ``crush_device_class``, ``db_dev``, ``wal_dev`` ...
        """
        path = join("nodes", self._node, "ceph", "osd")
        task: Task[None] = start(self._caller, "POST", path, dev=device, **options)
        return ended(task, wait=wait)

    def flags(self) -> Mapping[str, bool]:
        """The flags of the whole of Ceph (GET /cluster/ceph/flags)."""
        rows = self._caller.call("GET", "/cluster/ceph/flags")
        return {str(part_of(row, "name")): bool(row.get("value")) for row in rows}

    def set_flag(self, flag: str, *, value: bool) -> None:
        """Set or clear one, such as ``noout`` (PUT /cluster/ceph/flags/{flag})."""
        self._caller.call("PUT", join("cluster", "ceph", "flags", flag), value=value)

    def rules(self) -> Sequence[str]:
        """The rules of where copies go, by name (GET /nodes/{node}/ceph/rules)."""
        return [str(part_of(row, "name")) for row in rows_of(self._get("rules"))]

    def _get(self, *parts: str) -> Any:
        return self._caller.call("GET", self._at(*parts))

    def _at(self, *parts: str) -> str:
        return join("nodes", self._node, "ceph", *parts)
