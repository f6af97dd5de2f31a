# Made from pyvirt_sdk/_aio/cluster/cluster.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The cluster: its members, options, log and what its nodes share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import time
from typing import TYPE_CHECKING, Any, Literal, overload

from pydantic import SecretStr

from pyvirt_sdk._core.answers import number_in
from pyvirt_sdk._core.changes import removed
from pyvirt_sdk._core.ids import Guests, vmids_of
from pyvirt_sdk._core.overview import overview_of
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._sync.cluster.settings import (
    DirMappings,
    MetricServers,
    Notifications,
    PCIMappings,
    Replication,
    USBMappings,
)
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import PermissionDenied
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.cluster import ClusterStatus, JoinInfo, LogEntry
from pyvirt_sdk.models.overview import Overview
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import ClusterChanges
    from pyvirt_sdk._sync.cluster.cpus import CPUModels
    from pyvirt_sdk._sync.cluster.membership import Membership
    from pyvirt_sdk._sync.nodes.acme import ACME
    from pyvirt_sdk.models.generated.cluster_metrics_export import ClusterMetricsExportData
    from pyvirt_sdk.models.generated.cluster_options import ClusterOptions

BulkAction = Literal["start", "shutdown", "suspend", "migrate"]


class Cluster(Guided):
    """The cluster as a whole.

    >>> status = pve.cluster.status()                         # doctest: +SKIP
    >>> status.name, status.quorate, [member.name for member in status.members]
    ('lab', True, ['pve1', 'pve2', 'pve3'])
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def status(self) -> ClusterStatus:
        """Members, and whether enough of them see each other (GET /cluster/status)."""
        rows = self._caller.call("GET", "/cluster/status")
        members = [row for row in rows if row.get("type") == "node"]
        whole = [row for row in rows if row.get("type") == "cluster"]
        return ClusterStatus.read({**(whole[0] if whole else {}), "members": members})

    def overview(self) -> Overview:
        """The cluster at a glance (GET /cluster/resources, /cluster/status, /cluster/tasks).

        In a notebook it shows nodes, guests, storage, tasks that run and what wants a look.

        >>> overview = pve.cluster.overview()                 # doctest: +SKIP
        >>> overview.problems
        ('node pve3 is offline',)
        """
        resources = self._caller.call("GET", "/cluster/resources")
        status: Sequence[Any] | None
        try:
            status = self._caller.call("GET", "/cluster/status")
        except PermissionDenied:
            status = None  # the lists leave out what may not be seen, and this one refuses
        tasks = self._caller.call("GET", "/cluster/tasks")
        return overview_of(resources, status, tasks, time())

    def options(self) -> ClusterOptions:
        """The settings of the datacenter (GET /cluster/options).

        >>> pve.cluster.options().migration                 # doctest: +SKIP
        MigrationSettings(type='secure')
        """
        from pyvirt_sdk.models.generated.cluster_options import ClusterOptions

        return ClusterOptions.read(self._caller.call("GET", "/cluster/options"))

    def update_options(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ClusterChanges],
    ) -> ClusterOptions:
        """Change the settings of the datacenter, and return them (PUT /cluster/options).

        >>> pve.cluster.update_options(keyboard="de", unset=["console"])   # doctest: +SKIP
        """
        given = {**(set or {}), **options}
        gone = removed(given, unset)
        self._caller.call("PUT", "/cluster/options", delete=gone or None, **given)
        return self.options()

    def log(self, limit: int | None = None) -> Rows[LogEntry]:
        """The cluster's log, newest first (GET /cluster/log)."""
        return Rows(self._caller.call("GET", "/cluster/log", max=limit), LogEntry.read)

    def resources(self, type: str | None = None) -> Rows[Answer]:  # noqa: A002
        """Everything at a glance: guests, nodes, storage, networks (GET /cluster/resources).

        Args:
            type: ``vm``, ``node``, ``storage`` or ``sdn`` alone.
        """
        from pyvirt_sdk.models.decoding import decode

        rows = self._caller.call("GET", "/cluster/resources", type=type)
        found: Rows[Answer] = decode("GET", "/cluster/resources", rows)
        return found

    def metrics(
        self, *, nodes: Sequence[str] = (), history: bool = False, since: int | None = None
    ) -> Rows[ClusterMetricsExportData]:
        """The numbers of all nodes and guests in one request (GET /cluster/metrics/export).

        >>> {row.id: row.value for row in pve.cluster.metrics()   # doctest: +SKIP
        ...  if row.metric == "mem_used"}

        Args:
            nodes: those of these nodes alone.
            history: those of the last half hour, too, instead of the last ones alone.
            since: from this time on, in seconds since 1970.

        Raises:
            APIError: a node is not of this cluster.
        """
        from pyvirt_sdk.models.generated.cluster_metrics_export import ClusterMetricsExportData

        told = self._caller.call(
            "GET", "/cluster/metrics/export", node_list=",".join(nodes) or None, history=history,
            start_time=since,
        )  # fmt: skip
        return Rows(told["data"], ClusterMetricsExportData.read)

    def next_id(self) -> int:
        """An id that no guest has now (GET /cluster/nextid).

        Others may take it in the meantime: ``create`` and ``clone`` without an id do not lose that
        race.
        """
        return number_in(self._caller.call("GET", "/cluster/nextid"))

    def join_info(self) -> JoinInfo:
        """What a node needs to join (GET /cluster/config/join).

        >>> information = pve.cluster.join_info()             # doctest: +SKIP
        >>> information.nodes[0].address, information.nodes[0].fingerprint
        """
        return JoinInfo.read(self._caller.call("GET", "/cluster/config/join"))

    @property
    def membership(self) -> Membership:
        """Who belongs to it, and how its members find each other."""
        from pyvirt_sdk._sync.cluster.membership import Membership

        return Membership(self._caller)

    @property
    def cpu_models(self) -> CPUModels:
        """Models of virtual processors of its own."""
        from pyvirt_sdk._sync.cluster.cpus import CPUModels

        return CPUModels(self._caller)

    @overload
    def create(self, name: str, *, wait: Literal[False] = False, **options: Any) -> Task[None]: ...
    @overload
    def create(self, name: str, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def create(self, name: str, *, wait: bool, **options: Any) -> Task[None] | Outcome[None]: ...
    def create(
        self, name: str, *, wait: bool = False, **options: Any
    ) -> Task[None] | Outcome[None]:
        """Make a cluster of a node that is alone (POST /cluster/config).

        Args:
            name: the name of the cluster.
            wait: return when it is there.
            options: ``link`` (addresses by number), ``nodeid``, ``votes``.
        """
        task: Task[None] = start(
            self._caller, "POST", "/cluster/config", clustername=name, **options
        )
        return ended(task, wait=wait)

    @overload
    def join(
        self,
        host: str,
        *,
        password: str | SecretStr,
        fingerprint: str,
        wait: Literal[False] = False,
        **options: Any,
    ) -> Task[None]: ...
    @overload
    def join(
        self, host: str, *, password: str | SecretStr, fingerprint: str, wait: Literal[True],
        **options: Any,
    ) -> Outcome[None]: ...  # fmt: skip
    @overload
    def join(
        self, host: str, *, password: str | SecretStr, fingerprint: str, wait: bool, **options: Any
    ) -> Task[None] | Outcome[None]: ...
    def join(
        self,
        host: str,
        *,
        password: str | SecretStr,
        fingerprint: str,
        wait: bool = False,
        **options: Any,
    ) -> Task[None] | Outcome[None]:
        """Let this node join the cluster of another (POST /cluster/config/join).

        The node must have no guests, and its own sessions end with it.

        Args:
            host: a member of the cluster.
            password: that of root@pam there.
            fingerprint: of that member's certificate (``join_info()`` shows it).
            wait: return when it has joined.
            options: ``link`` (addresses by number), ``nodeid``, ``votes``, ``force``.
        """
        task: Task[None] = start(
            self._caller, "POST", "/cluster/config/join", hostname=host, password=password,
            fingerprint=fingerprint, **options,
        )  # fmt: skip
        return ended(task, wait=wait)

    @property
    def replication(self) -> Replication:
        """Replication jobs."""
        return Replication(self._caller)

    @property
    def acme(self) -> ACME:
        """Accounts at authorities that speak ACME, and ways to prove domains."""
        from pyvirt_sdk._sync.nodes.acme import ACME

        return ACME(self._caller)

    @overload
    def bulk(
        self, action: BulkAction, vmids: Guests | None = None, *,
        wait: Literal[False] = False, **options: Any,
    ) -> Task[None]: ...  # fmt: skip
    @overload
    def bulk(
        self, action: BulkAction, vmids: Guests | None = None, *, wait: Literal[True],
        **options: Any,
    ) -> Outcome[None]: ...  # fmt: skip
    @overload
    def bulk(
        self, action: BulkAction, vmids: Guests | None = None, *, wait: bool, **options: Any
    ) -> Task[None] | Outcome[None]: ...
    def bulk(
        self,
        action: BulkAction,
        vmids: Guests | None = None,
        *,
        wait: bool = False,
        **options: Any,
    ) -> Task[None] | Outcome[None]:
        """Let the cluster do one thing to many guests (POST /cluster/bulk-action/guest/{action}).

        One task does all of it; ``pve.guests.start_all()`` does one by one, and reports each.

        Args:
            action: ``start``, ``shutdown``, ``suspend`` or ``migrate``.
            vmids: which guests, as ids or as they were listed; without it, all.
            wait: return when it is done.
            options: ``max_workers``; ``timeout`` and ``force_stop`` (shutdown), ``target`` and
                ``online`` (migrate), ``to_disk`` (suspend).

        Raises:
            NotImplementedByServer: the server is older than Proxmox VE 9.
        """
        ids = None if vmids is None else vmids_of(vmids)
        task: Task[None] = start(
            self._caller, "POST", f"/cluster/bulk-action/guest/{action}", vms=ids, **options
        )
        return ended(task, wait=wait)

    @property
    def pci_mappings(self) -> PCIMappings:
        """PCI devices under names."""
        return PCIMappings(self._caller)

    @property
    def usb_mappings(self) -> USBMappings:
        """USB devices under names."""
        return USBMappings(self._caller)

    @property
    def dir_mappings(self) -> DirMappings:
        """Directories under names."""
        return DirMappings(self._caller)

    @property
    def metric_servers(self) -> MetricServers:
        """Servers to which the nodes send their numbers."""
        return MetricServers(self._caller)

    @property
    def notifications(self) -> Notifications:
        """Where notifications go."""
        return Notifications(self._caller)
