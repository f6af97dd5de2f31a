"""What exists: the state that all rules work on and all mounts share."""

from __future__ import annotations

from dataclasses import dataclass, field

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.state.agents import Agent
from pyvirt_sdk.stub.state.ceph import Ceph
from pyvirt_sdk.stub.state.firewall import Firewall
from pyvirt_sdk.stub.state.guests import Guest, Kind, config_path
from pyvirt_sdk.stub.state.names import Names
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.state.people import Access, Pool
from pyvirt_sdk.stub.state.sdn import SDN
from pyvirt_sdk.stub.state.sections import Files, new_files
from pyvirt_sdk.stub.state.storage import Storage, Volume

__all__ = ["State"]


@dataclass(slots=True)
class State:
    """The whole cluster.

    >>> stub.state.guests[100].config["name"]
    'web1'
    """

    names: Names
    cluster_name: str | None = None
    # the node whose API is asked
    entry: str = "pve1"
    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    guests: dict[int, Guest] = field(default_factory=dict[int, Guest])
    storages: dict[str, Storage] = field(default_factory=dict[str, Storage])
    pools: dict[str, Pool] = field(default_factory=dict[str, Pool])
    access: Access = field(default_factory=Access)
    options: dict[str, str] = field(default_factory=dict[str, str])
    # configuration files of sections, such as "ha/resources.cfg"
    files: Files = field(default_factory=new_files)
    # "cluster", "node/NAME", "guest/VMID", "vnet/NAME" -> its firewall
    firewalls: dict[str, Firewall] = field(default_factory=dict[str, Firewall])
    sdn: SDN = field(default_factory=SDN)
    # None where it is not installed
    ceph: Ceph | None = None
    # how the manager of high availability treats its resources while it is disarmed
    ha_disarmed: str | None = None
    # virtual machines inside which a guest agent was installed
    agents: dict[int, Agent] = field(default_factory=dict[int, Agent])
    # whether enough nodes see each other
    quorate: bool = True
    # how many consoles were opened
    consoles: int = 0
    # seconds since 1970 from which on there are numbers over time
    statistics_since: float = 0.0

    def guest(self, node: str, kind: Kind, vmid: int) -> Guest:
        """The guest of that kind on that node."""
        guest = self.guests.get(vmid)
        if guest is None or guest.kind != kind or guest.node != node:
            raise Refused(f"Configuration file '{config_path(node, kind, vmid)}' does not exist")
        return guest

    def storage(self, name: str) -> Storage:
        """The storage of that name."""
        if storage := self.storages.get(name):
            return storage
        raise Refused(f"storage '{name}' does not exist")

    def usable_storage(self, name: str, node: str) -> Storage:
        """The storage of that name, if the node can use it."""
        storage = self.storage(name)
        if not storage.enabled:
            raise Refused(f"storage '{name}' is disabled")
        if not storage.serves(node):
            raise Refused(f"storage '{name}' is not available on node '{node}'")
        return storage

    def volume(self, node: str, volid: str) -> Volume | None:
        """The volume, where that node can see it."""
        storage = self.storages.get(volid.partition(":")[0])
        return storage.on(node).get(volid) if storage else None

    def firewall(self, key: str) -> Firewall:
        """The firewall of the cluster, a node, a guest or a network; empty if nothing was set."""
        return self.firewalls.setdefault(key, Firewall())

    def pool_of(self, vmid: int) -> str | None:
        """The pool a guest is in."""
        return next((name for name, pool in self.pools.items() if vmid in pool.vms), None)
