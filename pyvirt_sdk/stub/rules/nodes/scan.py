"""Looking for storage that is there already, on the node and on other servers."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.downloads import is_known_host
from pyvirt_sdk.stub.rules.nodes.disks import names_of
from pyvirt_sdk.stub.rules.registry import rule

_SCAN = "/nodes/{node}/scan"
_ISCSI_PORT = 3260


@rule("GET", f"{_SCAN}/lvm")
def volume_groups(call: Call) -> list[dict[str, Any]]:
    """The volume groups of the node."""
    return [{"vg": name} for name in names_of(call.member().disks.values(), "lvm", "lvmthin")]


@rule("GET", f"{_SCAN}/lvmthin")
def thin_pools(call: Call) -> list[dict[str, Any]]:
    """The thin pools of a volume group."""
    wanted = call.text("vg")
    return [
        {"lv": storage.config["thinpool"]}
        for storage in call.state.storages.values()
        if storage.type == "lvmthin" and storage.config["vgname"] == wanted
    ]


@rule("GET", f"{_SCAN}/zfs")
def pools(call: Call) -> list[dict[str, Any]]:
    """The ZFS pools of the node."""
    return [{"pool": name} for name in names_of(call.member().disks.values(), "zfs")]


@rule("GET", f"{_SCAN}/pbs")
def pbs(call: Call) -> list[dict[str, Any]]:
    """The stores of a backup server."""
    server, port = call.text("server"), call.number("port", 8007)
    stores = _known(call, "pbs", server)
    if not stores:
        raise Refused(
            f"error fetching datastores - 500 Can't connect to {server}:{port} (Connection refused)"
        )
    return [{"store": one["datastore"]} for one in stores]


@rule("GET", f"{_SCAN}/nfs")
def nfs(call: Call) -> list[dict[str, Any]]:
    """What an NFS server offers."""
    server = call.text("server")
    if not is_known_host(server):
        raise Refused(f"unable to resolve address for server '{server}'")
    exports = _known(call, "nfs", server)
    if not exports:
        program = f"/sbin/showmount --no-headers --exports {server}"
        raise Refused(f"command '{program}' failed: exit code 1")
    return [{"path": one["export"], "options": "*"} for one in exports]


@rule("GET", f"{_SCAN}/cifs")
def cifs(call: Call) -> list[dict[str, Any]]:
    """What a Windows or Samba server offers."""
    server = call.text("server")
    if not is_known_host(server):
        raise Refused(f"unable to resolve address for server '{server}'")
    shares = _known(call, "cifs", server)
    if not shares:
        reason = "Error NT_STATUS_CONNECTION_REFUSED"
        raise Refused(f"do_connect: Connection to {server} failed ({reason})")
    return [{"share": one["share"], "description": ""} for one in shares]


@rule("GET", f"{_SCAN}/iscsi")
def iscsi(call: Call) -> list[dict[str, Any]]:
    """The targets of a portal; none, if nobody answers there."""
    portal = call.text("portal")
    if not is_known_host(portal.rpartition(":")[0] or portal):
        raise faulty(portal=f"unable to resolve portal address '{portal}'")
    return [
        {"portal": _with_port(portal), "target": storage.config["target"]}
        for storage in call.state.storages.values()
        if storage.type == "iscsi" and _with_port(storage.config["portal"]) == _with_port(portal)
    ]


def _known(call: Call, kind: str, server: str) -> list[dict[str, str]]:
    """What the storages that are set up say of a server; of others nothing is known."""
    return [
        storage.config
        for storage in call.state.storages.values()
        if storage.type == kind and storage.config["server"] == server
    ]


def _with_port(portal: str) -> str:
    return portal if re.search(r"[^:]:\d+$", portal) else f"{portal}:{_ISCSI_PORT}"
