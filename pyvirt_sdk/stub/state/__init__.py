"""What exists: the state that all rules work on and all mounts share."""

from __future__ import annotations

from dataclasses import dataclass, field

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.state.guests import Guest, Kind, config_path
from pyvirt_sdk.stub.state.names import Names
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.state.people import Access, Pool
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
    # virtual machines inside which a guest agent was installed
    agents: set[int] = field(default_factory=set[int])

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

    def volume(self, node: str, volid: str) -> Volume | None:
        """The volume, where that node can see it."""
        storage = self.storages.get(volid.partition(":")[0])
        return storage.on(node).get(volid) if storage else None

    def pool_of(self, vmid: int) -> str | None:
        """The pool a guest is in."""
        return next((name for name, pool in self.pools.items() if vmid in pool.vms), None)
