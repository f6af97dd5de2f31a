"""Looking for storage that is there already, on the node and on other servers."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.nodes.disks import names_of
from pyvirt_sdk.stub.rules.registry import rule

_SCAN = "/nodes/{node}/scan"


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
def pbs(call: Call) -> list[object]:
    """The stores of a backup server; there are no other servers here."""
    server, port = call.text("server"), call.number("port", 8007)
    raise Refused(
        f"error fetching datastores - 500 Can't connect to {server}:{port} (Connection refused)"
    )
