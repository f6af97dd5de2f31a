"""What every profile begins with: root@pam, realms, roles, nodes with a bridge, and storages."""

from __future__ import annotations

from pyvirt_sdk.stub.access.roles import built_in_roles
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.interfaces import Interfaces
from pyvirt_sdk.stub.state.names import Names
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.state.people import Access, Realm, Token, User
from pyvirt_sdk.stub.state.storage import Storage, Volume

__all__ = [
    "ISO",
    "TEMPLATE",
    "add_node",
    "add_storage",
    "add_volume",
    "new_state",
]

# the token of root@pam whose secret can be chosen
AUTOMATION = "automation"

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"
ISO = "local:iso/debian-12.iso"

_REALMS = {
    "pam": Realm("pam", {"comment": "Linux PAM standard authentication"}),
    "pve": Realm("pve", {"comment": "Proxmox VE authentication server"}),
}


def new_state(password: str, token_secret: str | None, *, seed: int) -> State:
    """A cluster without nodes."""
    names = Names(seed)
    root = User("root@pam", password, expire=None)
    if token_secret:
        root.tokens[AUTOMATION] = Token(token_secret, privsep=False)
    access = Access(users={root.userid: root}, roles=built_in_roles())
    access.realms = {name: Realm(one.type, dict(one.settings)) for name, one in _REALMS.items()}
    return State(names, access=access)


def add_node(state: State, name: str, now: float) -> Node:
    """A node with one network card in a bridge; its number follows from the order."""
    number = len(state.nodes)
    address = f"192.0.2.{10 + number}"
    node = Node(name, address, number, booted=now - 3600)
    node.interfaces = Interfaces(
        eno1={"type": "eth", "method": "manual", "method6": "manual", "families": ["inet"]},
        vmbr0={
            "type": "bridge",
            "method": "static",
            "method6": "manual",
            "families": ["inet"],
            "autostart": 1,
            "address": address,
            "netmask": "24",
            "cidr": f"{address}/24",
            "gateway": "192.0.2.1",
            "bridge_ports": "eno1",
            "bridge_stp": "off",
            "bridge_fd": "0",
        },
    )
    node.links = set(node.interfaces)
    node.hosts = f"127.0.0.1 localhost\n{address} {name}.example.com {name}\n"
    node.dns = {"dns1": "192.0.2.1", "search": "example.com"}
    state.nodes[name] = node
    return node


def add_storage(state: State, name: str, **config: str) -> Storage:
    """A storage with that configuration."""
    storage = state.storages[name] = Storage(name, config)
    return storage


def add_volume(
    state: State, node: str, volid: str, content: str, form: str, size: int, now: float
) -> None:
    """A volume that was there before anybody came."""
    storage = state.storage(volid.partition(":")[0])
    storage.on(node)[volid] = Volume(volid, content, form, size, int(now), used=size)
