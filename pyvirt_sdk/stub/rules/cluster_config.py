"""What makes nodes a cluster: its name, its members, and how others join it."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.nodes.certificates import fingerprint, own_certificate
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.files import digest_of
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
