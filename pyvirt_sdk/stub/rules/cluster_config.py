"""What makes nodes a cluster: its name, its members, and how others join it."""

from __future__ import annotations

import itertools
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.removal import forget_guest
from pyvirt_sdk.stub.rules.nodes.certificates import fingerprint, own_certificate
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.tasks import Steps, Task

_CONFIG = "/cluster/config"
_ALONE = "node is not in a cluster, no join info available!"
_EXISTS = "cluster config '/etc/pve/corosync.conf' already exists"


@rule("GET", f"{_CONFIG}/apiversion", answer="fixed")
def api_version(_call: Call) -> str:
    """The version of what joins and members say to each other."""
    return "1"


@rule("GET", f"{_CONFIG}/nodes")
def members(call: Call) -> list[dict[str, Any]]:
    """The members of the cluster; a node that stands alone is none."""
    if not call.state.cluster_name:
        return []
    return [
        {
            "node": name,
            "name": name,
            "nodeid": str(node.number + 1),
            "quorum_votes": "1",
            "ring0_addr": node.ip,
        }
        for name, node in call.state.nodes.items()
    ]


@rule("GET", f"{_CONFIG}/totem")
def totem(call: Call) -> dict[str, Any] | None:
    """How the members find each other."""
    return _totem(call.state) if call.state.cluster_name else None


@rule("GET", f"{_CONFIG}/qdevice", answer="fixed")
def quorum_device(_call: Call) -> dict[str, Any]:
    """The device that decides between halves; there is none."""
    return {}


@rule("GET", f"{_CONFIG}/join")
def join_information(call: Call) -> dict[str, Any]:
    """What a node needs to join."""
    state = call.state
    if not state.cluster_name:
        raise Refused(_ALONE, status=424)
    preferred = call.text("node", state.entry)
    if preferred not in state.nodes:
        raise faulty(node=f"unknown node '{preferred}'")
    nodes = [
        {
            "name": name,
            "nodeid": str(node.number + 1),
            "pve_addr": node.ip,
            "pve_fp": fingerprint(node.certificate or own_certificate("pve-ssl.pem")),
            "quorum_votes": "1",
            "ring0_addr": node.ip,
        }
        for name, node in state.nodes.items()
    ]
    return {
        "config_digest": digest_of([state.cluster_name, nodes]),
        "nodelist": nodes,
        "preferred_node": preferred,
        "totem": _totem(state),
    }


@rule("POST", _CONFIG)
def create_cluster(call: Call) -> str:
    """Makes a cluster of a node that stands alone."""
    state, name = call.state, call.text("clustername")
    if state.cluster_name:
        raise Refused(_EXISTS)

    def work(task: Task) -> Steps:
        task.log("Corosync Cluster Engine Authentication key generator.")
        yield 1
        state.cluster_name = name
        task.log("Restart corosync and cluster filesystem")
        yield 5

    return call.world.tasks.start(state.entry, "clustercreate", name, call.authid, work)


@rule("POST", f"{_CONFIG}/nodes/{{node}}")
def add_node(call: Call) -> dict[str, Any]:
    """Makes room for a node, which is offline until it has joined; what a joining node asks for."""
    state, name = call.state, call.node
    _check_clustered(state)
    address = call.text("link0").partition(",")[0].removeprefix("address=")
    address = address or call.text("new_node_ip", name)
    for other in state.nodes.values():
        if other.name != name and other.ip == address:
            raise Refused(
                f"corosync: address '{address}' on link '0' is already used by node '{other.name}'"
            )
    if name in state.nodes and not call.flag("force"):
        raise Refused(f"can't add existing node '{name}'")
    taken = {node.number for node in state.nodes.values()}
    number = next(one for one in itertools.count() if one not in taken)
    number = call.number("nodeid") - 1 if "nodeid" in call.params else number
    state.nodes.setdefault(name, Node(name, address, number, online=False))
    return {
        "corosync_authkey": digest_of([state.cluster_name]),
        "corosync_conf": _corosync_conf(state),
        "warnings": [],
    }


@rule("DELETE", f"{_CONFIG}/nodes/{{node}}")
def remove_node(call: Call) -> None:
    """Takes a node out of the cluster, with the guests and volumes that are on it."""
    state, name = call.state, call.node
    if name == state.entry:
        raise Refused("Cannot delete myself from cluster!")
    _check_clustered(state)
    if name not in state.nodes:
        raise Refused(f"Node/IP: {name} is not a known host of the cluster.")
    for guest in [one for one in state.guests.values() if one.node == name]:
        forget_guest(state, guest)
    for storage in state.storages.values():
        storage.volumes.pop(name, None)
    state.firewalls.pop(f"node/{name}", None)
    del state.nodes[name]


@rule("POST", f"{_CONFIG}/join")
def join(call: Call) -> str:
    """Tries to join another cluster: there is none, so its task tells what stood in the way."""
    state, host = call.state, call.text("hostname")

    def work(task: Task) -> Steps:
        troubles: list[str] = []
        if state.cluster_name:
            troubles += [
                "authentication key '/etc/corosync/authkey' already exists",
                _EXISTS,
                "corosync is already running, is this node already in a cluster?!",
            ]
        if state.guests:
            troubles.append("this host already contains virtual guests")
        if troubles and not call.flag("force"):
            lines = "".join(f"\n* {trouble}" for trouble in troubles)
            task.log(f"detected the following error(s):{lines}")
            raise Refused("Check if node may join a cluster failed!")
        task.log(f"Establishing API connection with host '{host}'")
        yield 1
        raise Refused(f"500 Can't connect to {host}:8006 (Connection refused)")

    return call.world.tasks.start(state.entry, "clusterjoin", "", call.authid, work)


def _check_clustered(state: State) -> None:
    if not state.cluster_name:
        raise Refused("no cluster config, cannot change its nodes")


def _corosync_conf(state: State) -> str:
    nodes = "".join(
        f"  node {{\n    name: {node.name}\n    nodeid: {node.number + 1}\n    quorum_votes: 1\n"
        f"    ring0_addr: {node.ip}\n  }}\n"
        for node in state.nodes.values()
    )
    return (
        f"nodelist {{\n{nodes}}}\n\nquorum {{\n  provider: corosync_votequorum\n}}\n\n"
        f"totem {{\n  cluster_name: {state.cluster_name}\n"
        f"  config_version: {len(state.nodes)}\n}}\n"
    )


def _totem(state: State) -> dict[str, Any]:
    return {
        "cluster_name": state.cluster_name,
        "config_version": str(len(state.nodes)),
        "interface": {"0": {"linknumber": "0"}},
        "ip_version": "ipv4-6",
        "link_mode": "passive",
        "secauth": "on",
        "version": "2",
    }
