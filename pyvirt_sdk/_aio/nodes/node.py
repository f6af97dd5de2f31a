"""The nodes of the cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, overload

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.running import ended, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import rows_of
from pyvirt_sdk._core.changes import removed
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import NotFound
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.node import NodeData, NodeStatus, Version
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageStatus

if TYPE_CHECKING:
    from typing import Unpack

    from pydantic import SecretStr

    from pyvirt_sdk._aio.consoles import AsyncConsole
    from pyvirt_sdk._aio.networks.firewall import AsyncNodeFirewall
    from pyvirt_sdk._aio.networks.interfaces import AsyncNodeNetwork
    from pyvirt_sdk._aio.nodes.acme import AsyncNodeACME
    from pyvirt_sdk._aio.nodes.ceph import AsyncCeph
    from pyvirt_sdk._aio.nodes.disks import AsyncNodeDisks
    from pyvirt_sdk._aio.nodes.packages import AsyncPackages
    from pyvirt_sdk._aio.nodes.services import AsyncServices
    from pyvirt_sdk._aio.storage.scans import AsyncScan
    from pyvirt_sdk._aio.storage.templates import AsyncTemplates
    from pyvirt_sdk._api.aio.tree.nodes import AsyncNodesItemAPI
    from pyvirt_sdk._api.options import (
        MigrateAllOptions,
        NodeChanges,
        StartAllOptions,
        StopAllOptions,
    )
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


class AsyncNode(AsyncBound, NodeData):
    """A node of the cluster.

    >>> await pve.nodes.get("pve1")                                 # doctest: +SKIP
    <Node 'pve1' online>
    """

    key: ClassVar[str] = "node"
    _elsewhere: ClassVar[Mapping[str, str]] = _BELOW

    def __repr__(self) -> str:
        status = vars(self).get("status")
        return f"<Node {self.node!r} {status}>" if status else f"<Node {self.node!r}>"

    __str__ = __repr__

    @property
    def api(self) -> AsyncNodesItemAPI:
        """The operations on it: ``pve.api.nodes(node)``."""
        from pyvirt_sdk._api.aio.tree.root import AsyncAPI

        return AsyncAPI(self._caller, {}).nodes(self.node)

    @property
    def network(self) -> AsyncNodeNetwork:
        """Its interfaces: bridges, bonds, VLANs."""
        from pyvirt_sdk._aio.networks.interfaces import AsyncNodeNetwork

        return AsyncNodeNetwork(self._caller, self.node)

    @property
    def firewall(self) -> AsyncNodeFirewall:
        """Its firewall."""
        from pyvirt_sdk._aio.networks.firewall import AsyncNodeFirewall

        return AsyncNodeFirewall(self._caller, join("nodes", self.node))

    @property
    def templates(self) -> AsyncTemplates:
        """The templates of containers that it can fetch."""
        from pyvirt_sdk._aio.storage.templates import AsyncTemplates

        return AsyncTemplates(self._caller, self.node)

    @property
    def scan(self) -> AsyncScan:
        """What it finds that can be made a storage."""
        from pyvirt_sdk._aio.storage.scans import AsyncScan

        return AsyncScan(self._caller, self.node)

    async def refresh(self) -> AsyncNode:
        """Read its row in the list of nodes anew (GET /nodes).

        Raises:
            NotFound: it is not in the cluster any more.
        """
        return self._become(await find_node(self._caller, self.node))

    async def info(self) -> NodeStatus:
        """What the node reports of itself: load, memory, kernel (GET /nodes/{node}/status)."""
        data = await self._caller.call("GET", join("nodes", self.node, "status"))
        return NodeStatus.read(data, strict=self._caller.options.strict)

    async def version(self) -> Version:
        """The version of Proxmox VE it runs (GET /nodes/{node}/version)."""
        data = await self._caller.call("GET", join("nodes", self.node, "version"))
        return Version.read(data, strict=self._caller.options.strict)

    @property
    def services(self) -> AsyncServices:
        """Its services: list, start, stop, restart."""
        from pyvirt_sdk._aio.nodes.services import AsyncServices

        return AsyncServices(self._caller, self.node)

    async def vnc(self, **options: Any) -> VNCTicket:
        """A ticket for its shell by VNC (POST /nodes/{node}/vncshell), to be used within seconds.

        Args:
            options: ``cmd`` (``login``, ``upgrade``), ``width``, ``height``.
        """
        from pyvirt_sdk.models.tickets import VNCTicket

        given = {"websocket": True, **options}
        data = await self._caller.call("POST", join("nodes", self.node, "vncshell"), **given)
        return VNCTicket.read(data, strict=self._caller.options.strict)

    async def spice(self, **options: Any) -> SpiceTicket:
        """A ticket for its shell by SPICE (POST /nodes/{node}/spiceshell), as the guests have it.

        Args:
            options: ``proxy``, ``cmd``.
        """
        from pyvirt_sdk.models.tickets import SpiceTicket

        path = join("nodes", self.node, "spiceshell")
        data = await self._caller.call("POST", path, **options)
        return SpiceTicket.read(data, strict=self._caller.options.strict)

    async def terminal(self, **options: Any) -> TerminalTicket:
        """A ticket for its shell as a terminal (POST /nodes/{node}/termproxy).

        :meth:`console` uses one by itself; this is for terminals of your own, such as xterm.js.

        Args:
            options: ``cmd`` (``login``, ``upgrade`` ...), ``cmd_opts``.
        """
        from pyvirt_sdk.models.tickets import TerminalTicket

        path = join("nodes", self.node, "termproxy")
        data = await self._caller.call("POST", path, **options)
        return TerminalTicket.read(data, strict=self._caller.options.strict)

    def console_url(self) -> str:
        """The page of its shell in the web console; a browser that is logged in shows it."""
        from pyvirt_sdk._aio.consoles import console_url

        return console_url(self._caller, "shell", self.node, None, "")

    def console(self, *, columns: int = 120, rows: int = 40, timeout: float = 30) -> AsyncConsole:
        """A shell on it, for a block; see :meth:`AsyncGuest.console`."""
        from pyvirt_sdk._aio.consoles import AsyncConsole

        async def path(*parts: str) -> str:
            return join("nodes", self.node, *parts)

        return AsyncConsole(self._caller, path, columns=columns, rows=rows, timeout=timeout)

    @property
    def disks(self) -> AsyncNodeDisks:
        """Its disks, and what is built on them: LVM, ZFS, directories."""
        from pyvirt_sdk._aio.nodes.disks import AsyncNodeDisks

        return AsyncNodeDisks(self._caller, self.node)

    @property
    def packages(self) -> AsyncPackages:
        """Its packages: updates, versions, repositories, the subscription."""
        from pyvirt_sdk._aio.nodes.packages import AsyncPackages

        return AsyncPackages(self._caller, self.node)

    @property
    def acme(self) -> AsyncNodeACME:
        """Its certificate from an authority that speaks ACME."""
        from pyvirt_sdk._aio.nodes.acme import AsyncNodeACME

        return AsyncNodeACME(self._caller, self.node)

    @property
    def ceph(self) -> AsyncCeph:
        """Ceph, as it sees and serves it."""
        from pyvirt_sdk._aio.nodes.ceph import AsyncCeph

        return AsyncCeph(self._caller, self.node)

    async def usb(self) -> Rows[NodesHardwareUsbRow]:
        """Its USB devices (GET /nodes/{node}/hardware/usb)."""
        from pyvirt_sdk.models.generated.nodes_hardware import NodesHardwareUsbRow

        return await self._rows("hardware", "usb", model=NodesHardwareUsbRow)

    async def cpu_models(self) -> Rows[NodesCapabilitiesQemuCpuRow]:
        """The models of CPUs that it can give to VMs (GET .../capabilities/qemu/cpu)."""
        from pyvirt_sdk.models.generated.nodes_capabilities import NodesCapabilitiesQemuCpuRow

        return await self._rows("capabilities", "qemu", "cpu", model=NodesCapabilitiesQemuCpuRow)

    async def machines(self) -> Rows[NodesCapabilitiesQemuMachinesRow]:
        """The types of machines that it can give to VMs (GET .../capabilities/qemu/machines)."""
        from pyvirt_sdk.models.generated.nodes_capabilities import NodesCapabilitiesQemuMachinesRow

        return await self._rows(
            "capabilities", "qemu", "machines", model=NodesCapabilitiesQemuMachinesRow
        )

    async def config(self) -> Mapping[str, Any]:
        """Its settings: description, ACME, wake on LAN (GET /nodes/{node}/config)."""
        settings: Mapping[str, Any] = await self._get("config")
        return settings

    async def update_config(
        self, *, unset: Sequence[str] = (), **options: Unpack[NodeChanges]
    ) -> Mapping[str, Any]:
        """Change its settings, and read them anew (PUT /nodes/{node}/config)."""
        path = join("nodes", self.node, "config")
        gone = removed(options, unset)
        await self._caller.call("PUT", path, delete=gone or None, **options)
        return await self.config()

    async def journal(
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
        lines: list[str] = await self._caller.call("GET", path, **given)
        return lines[1:-1]  # a cursor stands before the first, and one after the last

    async def traffic(self) -> Rows[Traffic]:
        """What has gone through the cards of its guests (GET /nodes/{node}/netstat)."""
        from pyvirt_sdk.models.node_parts import Traffic

        return await self._rows("netstat", model=Traffic)

    async def replication(self, vmid: int | None = None) -> Rows[ReplicationState]:
        """How the replication jobs from it fare (GET /nodes/{node}/replication).

        Args:
            vmid: the jobs of this guest alone.
        """
        from pyvirt_sdk.models.node_parts import ReplicationState

        path = join("nodes", self.node, "replication")
        return Rows(await self._caller.call("GET", path, guest=vmid), ReplicationState.read)

    async def report(self) -> str:
        """All that support would ask for, as text (GET /nodes/{node}/report)."""
        return str(await self._get("report"))

    async def pci(self) -> Rows[DeviceData]:
        """Its PCI devices (GET /nodes/{node}/hardware/pci)."""
        from pyvirt_sdk.models.node_parts import DeviceData

        return await self._rows("hardware", "pci", model=DeviceData)

    async def certificates(self) -> Rows[CertificateData]:
        """Its certificates, with their fingerprints (GET /nodes/{node}/certificates/info)."""
        from pyvirt_sdk.models.node_parts import CertificateData

        return await self._rows("certificates", "info", model=CertificateData)

    async def upload_certificate(
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
        data = await self._caller.call(
            "POST", path, certificates=chain, key=key, force=force, restart=True
        )
        return CertificateData.read(data)

    async def remove_certificate(self) -> None:
        """Go back to the certificate of the cluster (DELETE .../certificates/custom)."""
        path = join("nodes", self.node, "certificates", "custom")
        await self._caller.call("DELETE", path, restart=True)

    async def dns(self) -> Mapping[str, Any]:
        """Its name servers and search domain (GET /nodes/{node}/dns)."""
        settings: Mapping[str, Any] = await self._get("dns")
        return settings

    async def set_dns(self, search: str, *servers: str) -> None:
        """Change its search domain and up to three name servers (PUT /nodes/{node}/dns)."""
        named = {f"dns{number}": server for number, server in enumerate(servers, 1)}
        await self._caller.call("PUT", join("nodes", self.node, "dns"), search=search, **named)

    async def hosts(self) -> str:
        """Its /etc/hosts (GET /nodes/{node}/hosts)."""
        return str((await self._get("hosts"))["data"])

    async def set_hosts(self, text: str) -> None:
        """Write its /etc/hosts, unless it has changed meanwhile (POST /nodes/{node}/hosts)."""
        digest = (await self._get("hosts")).get("digest")
        await self._caller.call("POST", join("nodes", self.node, "hosts"), data=text, digest=digest)

    async def time(self) -> TimeData:
        """Its clock (GET /nodes/{node}/time)."""
        from pyvirt_sdk.models.node_parts import TimeData

        return TimeData.read(await self._get("time"))

    async def set_timezone(self, timezone: str) -> None:
        """Change its time zone (PUT /nodes/{node}/time)."""
        await self._caller.call("PUT", join("nodes", self.node, "time"), timezone=timezone)

    async def syslog(self, *, limit: int = 50, **filters: Any) -> list[str]:
        """Lines of its log (GET /nodes/{node}/syslog).

        Args:
            limit: how many.
            filters: ``since`` and ``until`` (``YYYY-MM-DD``), ``service``, ``start``.
        """
        path = join("nodes", self.node, "syslog")
        rows = await self._caller.call("GET", path, limit=limit, **filters)
        return [str(row.get("t") or "") for row in rows]

    async def statistics(self, timeframe: Timeframe = "hour", *, average: bool = True) -> Series:
        """Its numbers over time (GET /nodes/{node}/rrddata).

        Args:
            timeframe: how far back: ``hour``, ``day``, ``week``, ``month``, ``year``.
            average: the averages of each span, or with False the highest values.
        """
        from pyvirt_sdk.models.series import Series

        path = join("nodes", self.node, "rrddata")
        kind = "AVERAGE" if average else "MAX"
        return Series(await self._caller.call("GET", path, timeframe=timeframe, cf=kind))

    async def reboot(self) -> None:
        """Restart the node itself (POST /nodes/{node}/status)."""
        await self._caller.call("POST", join("nodes", self.node, "status"), command="reboot")

    async def shutdown(self) -> None:
        """Switch the node itself off (POST /nodes/{node}/status)."""
        await self._caller.call("POST", join("nodes", self.node, "status"), command="shutdown")

    async def wake(self) -> None:
        """Wake it over the network (POST /nodes/{node}/wakeonlan)."""
        await self._caller.call("POST", join("nodes", self.node, "wakeonlan"))

    @overload
    async def start_all(
        self, *, wait: Literal[False] = False, **options: Unpack[StartAllOptions]
    ) -> AsyncTask[None]: ...
    @overload
    async def start_all(
        self, *, wait: Literal[True], **options: Unpack[StartAllOptions]
    ) -> Outcome[None]: ...
    @overload
    async def start_all(
        self, *, wait: bool, **options: Unpack[StartAllOptions]
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def start_all(
        self, *, wait: bool = False, **options: Unpack[StartAllOptions]
    ) -> AsyncTask[None] | Outcome[None]:
        """Start its guests, in their order (POST /nodes/{node}/startall).

        Args:
            wait: return when they run.
            options: ``vms`` (some alone), ``force`` (those not started with the node, too).
        """
        return await self._start("POST", "startall", wait=wait, **options)

    @overload
    async def stop_all(
        self, *, wait: Literal[False] = False, **options: Unpack[StopAllOptions]
    ) -> AsyncTask[None]: ...
    @overload
    async def stop_all(
        self, *, wait: Literal[True], **options: Unpack[StopAllOptions]
    ) -> Outcome[None]: ...
    @overload
    async def stop_all(
        self, *, wait: bool, **options: Unpack[StopAllOptions]
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def stop_all(
        self, *, wait: bool = False, **options: Unpack[StopAllOptions]
    ) -> AsyncTask[None] | Outcome[None]:
        """Shut its guests down, in their order (POST /nodes/{node}/stopall).

        Args:
            wait: return when they are off.
            options: ``vms`` (some alone), ``timeout`` (seconds for each), ``force_stop``.
        """
        return await self._start("POST", "stopall", wait=wait, **options)

    @overload
    async def migrate_all(
        self, to: str, *, wait: Literal[False] = False, **options: Unpack[MigrateAllOptions]
    ) -> AsyncTask[None]: ...
    @overload
    async def migrate_all(
        self, to: str, *, wait: Literal[True], **options: Unpack[MigrateAllOptions]
    ) -> Outcome[None]: ...
    @overload
    async def migrate_all(
        self, to: str, *, wait: bool, **options: Unpack[MigrateAllOptions]
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def migrate_all(
        self, to: str, *, wait: bool = False, **options: Unpack[MigrateAllOptions]
    ) -> AsyncTask[None] | Outcome[None]:
        """Move its guests to another node (POST /nodes/{node}/migrateall).

        Args:
            to: the other node.
            wait: return when they are there.
            options: ``vms`` (some alone), ``maxworkers``, ``with_local_disks``.
        """
        return await self._start("POST", "migrateall", wait=wait, target=to, **options)

    async def _get(self, *parts: str) -> Any:
        return await self._caller.call("GET", join("nodes", self.node, *parts))

    async def _rows(self, *parts: str, model: type[M]) -> Rows[M]:
        return Rows(await self._get(*parts), model.read)

    async def _start(
        self, method: str, *parts: str, wait: bool, **options: Any
    ) -> AsyncTask[None] | Outcome[None]:
        path = join("nodes", self.node, *parts)
        task: AsyncTask[None] = await start(self._caller, method, path, **options)
        return await ended(task, wait=wait)

    async def storage(self, *, content: str | None = None) -> Rows[StorageStatus]:
        """The storages it sees, with their free space (GET /nodes/{node}/storage).

        Args:
            content: only those for this kind, such as ``images``, ``iso`` or ``backup``.
        """
        path = join("nodes", self.node, "storage")
        return Rows(await self._caller.call("GET", path, content=content), StorageStatus.read)


class AsyncNodes(Listed):
    """The nodes of the cluster.

    >>> await pve.nodes.list()                                      # doctest: +SKIP
    [<Node 'pve1' online>, <Node 'pve2' online>]
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __call__(self, node: str) -> AsyncNode:
        """A handle: the node of this name, without a request."""
        return AsyncNode.handle(self._caller, node=node)

    async def get(self, node: str) -> AsyncNode:
        """The node of this name, as it is now.

        Raises:
            NotFound: there is none.
        """
        return await self(node).refresh()

    async def list(self) -> Rows[AsyncNode]:
        """All nodes (GET /nodes)."""
        return Rows(await self._caller.call("GET", "/nodes"), self._make)

    def _make(self, row: Row) -> AsyncNode:
        return AsyncNode.bound(self._caller, row)


async def find_node(caller: AsyncCaller, name: str) -> Row:
    """The row of a node.

    Raises:
        NotFound: there is no node of this name.
    """
    rows: list[Row] = rows_of(await caller.call("GET", "/nodes"))
    for row in rows:
        if row.get("node") == name:
            return row
    names = ", ".join(sorted(str(row.get("node")) for row in rows))
    raise NotFound(f"there is no node {name!r}", hint=f"there are {names}; case matters")
