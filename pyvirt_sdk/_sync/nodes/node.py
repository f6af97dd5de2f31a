# Made from pyvirt_sdk/_aio/nodes/node.py by tools/convert.py: edit that file, then run `make sync`.
"""The nodes of the cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, overload

from pyvirt_sdk._core.answers import rows_of
from pyvirt_sdk._core.changes import removed
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.node import NodeData, NodeStatus, Version
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageStatus

if TYPE_CHECKING:
    from typing import Unpack

    from pydantic import SecretStr

    from pyvirt_sdk._api.options import (
        MigrateAllOptions,
        NodeChanges,
        StartAllOptions,
        StopAllOptions,
    )
    from pyvirt_sdk._api.sync.tree.nodes import NodesItemAPI
    from pyvirt_sdk._sync.consoles import Console
    from pyvirt_sdk._sync.networks.firewall import NodeFirewall
    from pyvirt_sdk._sync.networks.interfaces import NodeNetwork
    from pyvirt_sdk._sync.nodes.acme import NodeACME
    from pyvirt_sdk._sync.nodes.ceph import Ceph
    from pyvirt_sdk._sync.nodes.disks import NodeDisks
    from pyvirt_sdk._sync.nodes.packages import Packages
    from pyvirt_sdk._sync.nodes.services import Services
    from pyvirt_sdk._sync.storage.scans import Scan
    from pyvirt_sdk._sync.storage.templates import Templates
    from pyvirt_sdk.models.generated.nodes_capabilities import (
        NodesCapabilitiesQemuCpuRow,
        NodesCapabilitiesQemuMachinesRow,
    )
    from pyvirt_sdk.models.generated.nodes_hardware import NodesHardwareUsbRow
    from pyvirt_sdk.models.node_parts import (
        CertificateData,
        DeviceData,
        ReplicationState,
        TimeData,
        Traffic,
    )
    from pyvirt_sdk.models.series import Series, Timeframe
    from pyvirt_sdk.models.tickets import SpiceTicket, TerminalTicket, VNCTicket


M = TypeVar("M", bound=PVEModel)


#: What lies below a node in the tree of paths, and elsewhere here.
_BELOW = {
    "qemu": "pve.vms.list(node='...'), or pve.api.nodes('...').qemu",
    "lxc": "pve.containers.list(node='...'), or pve.api.nodes('...').lxc",
    "storage": "pve.storage.list(), or pve.api.nodes('...').storage",
    "tasks": "pve.tasks.list('...'), or pve.api.nodes('...').tasks",
    "vms": "pve.vms.list(node='...')",
    "containers": "pve.containers.list(node='...')",
    "apt": ".packages",
    "updates": ".packages",
    "subscription": "pve.api.nodes('...').subscription.get()",
    "execute": ".console(), which opens a shell",
    "exec": ".console(), which opens a shell",
    "memory": ".mem and .maxmem, in bytes",
}


class Node(Bound, NodeData):
    """A node of the cluster.

    >>> pve.nodes.get("pve1")                                 # doctest: +SKIP
    <Node 'pve1' online>
    """

    key: ClassVar[str] = "node"
    _elsewhere: ClassVar[Mapping[str, str]] = _BELOW

    def __repr__(self) -> str:
        status = vars(self).get("status")
        return f"<Node {self.node!r} {status}>" if status else f"<Node {self.node!r}>"

    __str__ = __repr__

    @property
    def api(self) -> NodesItemAPI:
        """The operations on it: ``pve.api.nodes(node)``."""
        from pyvirt_sdk._api.sync.tree.root import API

        return API(self._caller, {}).nodes(self.node)

    @property
    def network(self) -> NodeNetwork:
        """Its interfaces: bridges, bonds, VLANs."""
        from pyvirt_sdk._sync.networks.interfaces import NodeNetwork

        return NodeNetwork(self._caller, self.node)

    @property
    def firewall(self) -> NodeFirewall:
        """Its firewall."""
        from pyvirt_sdk._sync.networks.firewall import NodeFirewall

        return NodeFirewall(self._caller, join("nodes", self.node))

    @property
    def templates(self) -> Templates:
        """The templates of containers that it can fetch."""
        from pyvirt_sdk._sync.storage.templates import Templates

        return Templates(self._caller, self.node)

    @property
    def scan(self) -> Scan:
        """What it finds that can be made a storage."""
        from pyvirt_sdk._sync.storage.scans import Scan

        return Scan(self._caller, self.node)

    def refresh(self) -> Node:
        """Read its row in the list of nodes anew (GET /nodes).

        Raises:
            NotFound: it is not in the cluster any more.
        """
        return self._become(find_node(self._caller, self.node))

    def info(self) -> NodeStatus:
        """What the node reports of itself: load, memory, kernel (GET /nodes/{node}/status)."""
        data = self._caller.call("GET", join("nodes", self.node, "status"))
        return NodeStatus.read(data, strict=self._caller.options.strict)

    def version(self) -> Version:
        """The version of Proxmox VE it runs (GET /nodes/{node}/version)."""
        data = self._caller.call("GET", join("nodes", self.node, "version"))
        return Version.read(data, strict=self._caller.options.strict)

    @property
    def services(self) -> Services:
        """Its services: list, start, stop, restart."""
        from pyvirt_sdk._sync.nodes.services import Services

        return Services(self._caller, self.node)

    def vnc(self, **options: Any) -> VNCTicket:
        """A ticket for its shell by VNC (POST /nodes/{node}/vncshell), to be used within seconds.

        Args:
            options: ``cmd`` (``login``, ``upgrade``), ``width``, ``height``.
        """
        from pyvirt_sdk.models.tickets import VNCTicket

        given = {"websocket": True, **options}
        data = self._caller.call("POST", join("nodes", self.node, "vncshell"), **given)
        return VNCTicket.read(data, strict=self._caller.options.strict)

    def spice(self, **options: Any) -> SpiceTicket:
        """A ticket for its shell by SPICE (POST /nodes/{node}/spiceshell), as the guests have it.

        Args:
            options: ``proxy``, ``cmd``.
        """
        from pyvirt_sdk.models.tickets import SpiceTicket

        path = join("nodes", self.node, "spiceshell")
        data = self._caller.call("POST", path, **options)
        return SpiceTicket.read(data, strict=self._caller.options.strict)

    def terminal(self, **options: Any) -> TerminalTicket:
        """A ticket for its shell as a terminal (POST /nodes/{node}/termproxy).

        :meth:`console` uses one by itself; this is for terminals of your own, such as xterm.js.

        Args:
            options: ``cmd`` (``login``, ``upgrade`` ...), ``cmd_opts``.
        """
        from pyvirt_sdk.models.tickets import TerminalTicket

        path = join("nodes", self.node, "termproxy")
        data = self._caller.call("POST", path, **options)
        return TerminalTicket.read(data, strict=self._caller.options.strict)

    def console_url(self) -> str:
        """The page of its shell in the web console; a browser that is logged in shows it."""
        from pyvirt_sdk._sync.consoles import console_url

        return console_url(self._caller, "shell", self.node, None, "")

    def console(self, *, columns: int = 120, rows: int = 40, timeout: float = 30) -> Console:
        """A shell on it, for a block; see :meth:`Guest.console`."""
        from pyvirt_sdk._sync.consoles import Console

        def path(*parts: str) -> str:
            return join("nodes", self.node, *parts)

        return Console(self._caller, path, columns=columns, rows=rows, timeout=timeout)

    @property
    def disks(self) -> NodeDisks:
        """Its disks, and what is built on them: LVM, ZFS, directories."""
        from pyvirt_sdk._sync.nodes.disks import NodeDisks

        return NodeDisks(self._caller, self.node)

    @property
    def packages(self) -> Packages:
        """Its packages: updates, versions, repositories, the subscription."""
        from pyvirt_sdk._sync.nodes.packages import Packages

        return Packages(self._caller, self.node)

    @property
    def acme(self) -> NodeACME:
        """Its certificate from an authority that speaks ACME."""
        from pyvirt_sdk._sync.nodes.acme import NodeACME

        return NodeACME(self._caller, self.node)

    @property
    def ceph(self) -> Ceph:
        """Ceph, as it sees and serves it."""
        from pyvirt_sdk._sync.nodes.ceph import Ceph

        return Ceph(self._caller, self.node)

    def usb(self) -> Rows[NodesHardwareUsbRow]:
        """Its USB devices (GET /nodes/{node}/hardware/usb)."""
        from pyvirt_sdk.models.generated.nodes_hardware import NodesHardwareUsbRow

        return self._rows("hardware", "usb", model=NodesHardwareUsbRow)

    def cpu_models(self) -> Rows[NodesCapabilitiesQemuCpuRow]:
        """The models of CPUs that it can give to VMs (GET .../capabilities/qemu/cpu)."""
        from pyvirt_sdk.models.generated.nodes_capabilities import NodesCapabilitiesQemuCpuRow

        return self._rows("capabilities", "qemu", "cpu", model=NodesCapabilitiesQemuCpuRow)

    def machines(self) -> Rows[NodesCapabilitiesQemuMachinesRow]:
        """The types of machines that it can give to VMs (GET .../capabilities/qemu/machines)."""
        from pyvirt_sdk.models.generated.nodes_capabilities import NodesCapabilitiesQemuMachinesRow

        return self._rows(
            "capabilities", "qemu", "machines", model=NodesCapabilitiesQemuMachinesRow
        )

    def config(self) -> Mapping[str, Any]:
        """Its settings: description, ACME, wake on LAN (GET /nodes/{node}/config)."""
        settings: Mapping[str, Any] = self._get("config")
        return settings

    def update_config(
        self, *, unset: Sequence[str] = (), **options: Unpack[NodeChanges]
    ) -> Mapping[str, Any]:
        """Change its settings, and read them anew (PUT /nodes/{node}/config)."""
        path = join("nodes", self.node, "config")
        gone = removed(options, unset)
        self._caller.call("PUT", path, delete=gone or None, **options)
        return self.config()

    def journal(
        self,
        *,
        last: int | None = None,
        since: int | None = None,
        until: int | None = None,
        **filters: Any,
    ) -> list[str]:
        """Lines of its journal, the oldest first (GET /nodes/{node}/journal).

        Args:
            last: only that many, of the end.
            since: from this time on, in seconds since 1970.
            until: up to this time.
            filters: ``service``, ``unit``, ``priority``, ``kernel``, where the server has them.
        """
        path = join("nodes", self.node, "journal")
        given = {"lastentries": last, "since": since, "until": until, **filters}
        lines: list[str] = self._caller.call("GET", path, **given)
        return lines[1:-1]  # a cursor stands before the first, and one after the last

    def traffic(self) -> Rows[Traffic]:
        """What has gone through the cards of its guests (GET /nodes/{node}/netstat)."""
        from pyvirt_sdk.models.node_parts import Traffic

        return self._rows("netstat", model=Traffic)

    def replication(self, vmid: int | None = None) -> Rows[ReplicationState]:
        """How the replication jobs from it fare (GET /nodes/{node}/replication).

        Args:
            vmid: the jobs of this guest alone.
        """
        from pyvirt_sdk.models.node_parts import ReplicationState

        path = join("nodes", self.node, "replication")
        return Rows(self._caller.call("GET", path, guest=vmid), ReplicationState.read)

    def report(self) -> str:
        """All that support would ask for, as text (GET /nodes/{node}/report)."""
        return str(self._get("report"))

    def pci(self) -> Rows[DeviceData]:
        """Its PCI devices (GET /nodes/{node}/hardware/pci)."""
        from pyvirt_sdk.models.node_parts import DeviceData

        return self._rows("hardware", "pci", model=DeviceData)

    def certificates(self) -> Rows[CertificateData]:
        """Its certificates, with their fingerprints (GET /nodes/{node}/certificates/info)."""
        from pyvirt_sdk.models.node_parts import CertificateData

        return self._rows("certificates", "info", model=CertificateData)

    def upload_certificate(
        self, chain: str, *, key: str | SecretStr | None = None, force: bool = False
    ) -> CertificateData:
        """Let it use a certificate of one's own (POST /nodes/{node}/certificates/custom).

        Args:
            chain: the certificate and those it stands on, in PEM.
            key: its private key; without it, the one that is there.
            force: take the place of one that is there.
        """
        from pyvirt_sdk.models.node_parts import CertificateData

        path = join("nodes", self.node, "certificates", "custom")
        data = self._caller.call(
            "POST", path, certificates=chain, key=key, force=force, restart=True
        )
        return CertificateData.read(data)

    def remove_certificate(self) -> None:
        """Go back to the certificate of the cluster (DELETE .../certificates/custom)."""
        path = join("nodes", self.node, "certificates", "custom")
        self._caller.call("DELETE", path, restart=True)

    def dns(self) -> Mapping[str, Any]:
        """Its name servers and search domain (GET /nodes/{node}/dns)."""
        settings: Mapping[str, Any] = self._get("dns")
        return settings

    def set_dns(self, search: str, *servers: str) -> None:
        """Change its search domain and up to three name servers (PUT /nodes/{node}/dns)."""
        named = {f"dns{number}": server for number, server in enumerate(servers, 1)}
        self._caller.call("PUT", join("nodes", self.node, "dns"), search=search, **named)

    def hosts(self) -> str:
        """Its /etc/hosts (GET /nodes/{node}/hosts)."""
        return str(self._get("hosts")["data"])

    def set_hosts(self, text: str) -> None:
        """Write its /etc/hosts, unless it has changed meanwhile (POST /nodes/{node}/hosts)."""
        digest = self._get("hosts").get("digest")
        self._caller.call("POST", join("nodes", self.node, "hosts"), data=text, digest=digest)

    def time(self) -> TimeData:
        """Its clock (GET /nodes/{node}/time)."""
        from pyvirt_sdk.models.node_parts import TimeData

        return TimeData.read(self._get("time"))

    def set_timezone(self, timezone: str) -> None:
        """Change its time zone (PUT /nodes/{node}/time)."""
        self._caller.call("PUT", join("nodes", self.node, "time"), timezone=timezone)

    def syslog(self, *, limit: int = 50, **filters: Any) -> list[str]:
        """Lines of its log (GET /nodes/{node}/syslog).

        Args:
            limit: how many.
            filters: ``since`` and ``until`` (``YYYY-MM-DD``), ``service``, ``start``.
        """
        path = join("nodes", self.node, "syslog")
        rows = self._caller.call("GET", path, limit=limit, **filters)
        return [str(row.get("t") or "") for row in rows]

    def statistics(self, timeframe: Timeframe = "hour", *, average: bool = True) -> Series:
        """Its numbers over time (GET /nodes/{node}/rrddata).

        Args:
            timeframe: how far back: ``hour``, ``day``, ``week``, ``month``, ``year``.
            average: the averages of each span, or with False the highest values.
        """
        from pyvirt_sdk.models.series import Series

        path = join("nodes", self.node, "rrddata")
        kind = "AVERAGE" if average else "MAX"
        return Series(self._caller.call("GET", path, timeframe=timeframe, cf=kind))

    def reboot(self) -> None:
        """Restart the node itself (POST /nodes/{node}/status)."""
        self._caller.call("POST", join("nodes", self.node, "status"), command="reboot")

    def shutdown(self) -> None:
        """Switch the node itself off (POST /nodes/{node}/status)."""
        self._caller.call("POST", join("nodes", self.node, "status"), command="shutdown")

    def wake(self) -> None:
        """Wake it over the network (POST /nodes/{node}/wakeonlan)."""
        self._caller.call("POST", join("nodes", self.node, "wakeonlan"))

    @overload
    def start_all(
        self, *, wait: Literal[False] = False, **options: Unpack[StartAllOptions]
    ) -> Task[None]: ...
    @overload
    def start_all(
        self, *, wait: Literal[True], **options: Unpack[StartAllOptions]
    ) -> Outcome[None]: ...
    @overload
    def start_all(
        self, *, wait: bool, **options: Unpack[StartAllOptions]
    ) -> Task[None] | Outcome[None]: ...
    def start_all(
        self, *, wait: bool = False, **options: Unpack[StartAllOptions]
    ) -> Task[None] | Outcome[None]:
        """Start its guests, in their order (POST /nodes/{node}/startall).

        Args:
            wait: return when they run.
            options: ``vms`` (some alone), ``force`` (those not started with the node, too).
        """
        return self._start("POST", "startall", wait=wait, **options)

    @overload
    def stop_all(
        self, *, wait: Literal[False] = False, **options: Unpack[StopAllOptions]
    ) -> Task[None]: ...
    @overload
    def stop_all(
        self, *, wait: Literal[True], **options: Unpack[StopAllOptions]
    ) -> Outcome[None]: ...
    @overload
    def stop_all(
        self, *, wait: bool, **options: Unpack[StopAllOptions]
    ) -> Task[None] | Outcome[None]: ...
    def stop_all(
        self, *, wait: bool = False, **options: Unpack[StopAllOptions]
    ) -> Task[None] | Outcome[None]:
        """Shut its guests down, in their order (POST /nodes/{node}/stopall).

        Args:
            wait: return when they are off.
            options: ``vms`` (some alone), ``timeout`` (seconds for each), ``force_stop``.
        """
        return self._start("POST", "stopall", wait=wait, **options)

    @overload
    def migrate_all(
        self, to: str, *, wait: Literal[False] = False, **options: Unpack[MigrateAllOptions]
    ) -> Task[None]: ...
    @overload
    def migrate_all(
        self, to: str, *, wait: Literal[True], **options: Unpack[MigrateAllOptions]
    ) -> Outcome[None]: ...
    @overload
    def migrate_all(
        self, to: str, *, wait: bool, **options: Unpack[MigrateAllOptions]
    ) -> Task[None] | Outcome[None]: ...
    def migrate_all(
        self, to: str, *, wait: bool = False, **options: Unpack[MigrateAllOptions]
    ) -> Task[None] | Outcome[None]:
        """Move its guests to another node (POST /nodes/{node}/migrateall).

        Args:
            to: the other node.
            wait: return when they are there.
            options: ``vms`` (some alone), ``maxworkers``, ``with_local_disks``.
        """
        return self._start("POST", "migrateall", wait=wait, target=to, **options)

    def _get(self, *parts: str) -> Any:
        return self._caller.call("GET", join("nodes", self.node, *parts))

    def _rows(self, *parts: str, model: type[M]) -> Rows[M]:
        return Rows(self._get(*parts), model.read)

    def _start(
        self, method: str, *parts: str, wait: bool, **options: Any
    ) -> Task[None] | Outcome[None]:
        path = join("nodes", self.node, *parts)
        task: Task[None] = start(self._caller, method, path, **options)
        return ended(task, wait=wait)

    def storage(self, *, content: str | None = None) -> Rows[StorageStatus]:
        """The storages it sees, with their free space (GET /nodes/{node}/storage).

        Args:
            content: only those for this kind, such as ``images``, ``iso`` or ``backup``.
        """
        path = join("nodes", self.node, "storage")
        return Rows(self._caller.call("GET", path, content=content), StorageStatus.read)


class Nodes(Listed):
    """The nodes of the cluster.

    >>> pve.nodes.list()                                      # doctest: +SKIP
    [<Node 'pve1' online>, <Node 'pve2' online>]
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __call__(self, node: str) -> Node:
        """A handle: the node of this name, without a request."""
        return Node.handle(self._caller, node=node)

    def get(self, node: str) -> Node:
        """The node of this name, as it is now.

        Raises:
            NotFound: there is none.
        """
        return self(node).refresh()

    def list(self) -> Rows[Node]:
        """All nodes (GET /nodes)."""
        return Rows(self._caller.call("GET", "/nodes"), self._make)

    def _make(self, row: Row) -> Node:
        return Node.bound(self._caller, row)


def find_node(caller: Caller, name: str) -> Row:
    """The row of a node.

    Raises:
        NotFound: there is no node of this name.
    """
    rows: list[Row] = rows_of(caller.call("GET", "/nodes"))
    for row in rows:
        if row.get("node") == name:
            return row
    names = ", ".join(sorted(str(row.get("node")) for row in rows))
    raise NotFound(f"there is no node {name!r}", hint=f"there are {names}; case matters")
