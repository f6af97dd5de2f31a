"""Moving guests to another cluster: the only one that can be reached here is this one itself."""

from __future__ import annotations

import hmac
import re

from pyvirt_sdk.stub.access.permissions import token_of
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.config import locked
from pyvirt_sdk.stub.rules.guests.creation import all_or_nothing
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.formats import fitting_format
from pyvirt_sdk.stub.rules.guests.migration import TASKS, check_may_move
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.removal import remove_guest
from pyvirt_sdk.stub.rules.guests.volumes import allocate
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import parted
from pyvirt_sdk.stub.state.guests import Config, Guest, Kind, Running
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.tasks import Steps, Task

_NET = re.compile(r"net\d+")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def _register(kind: Kind) -> None:
    @rule("POST", f"/nodes/{{node}}/{kind}/{{vmid}}/remote_migrate")
    def remote_migrate(call: Call) -> str:
        guest = call.guest(kind)
        check_may_move(call, guest)
        node, vmid = _remote(call), call.number("target-vmid", guest.vmid)
        if vmid in call.state.guests:
            text = f"Guest with ID '{vmid}' already exists on remote cluster"
            raise faulty_fields({"target-vmid": text})
        storages = _mapping(call, "target-storage", "storage")
        bridges = _mapping(call, "target-bridge", "bridge")
        for name in storages.values():
            if name not in call.state.storages:
                raise Refused(f"storage '{name}' does not exist (or missing permission)!")

        def work(task: Task) -> Steps:
            task.log(f"starting migration of {guest.vmid} to node '{node.name}' ({node.ip})")
            copy = Guest(vmid, kind, node.name, {"lock": "create"})
            call.state.guests[vmid] = copy
            with locked(guest, "migrate"):
                yield from all_or_nothing(
                    call, copy, _carry(call, task, guest, copy, storages, bridges), ""
                )
            copy.running = Running(call.now, 10_000 + vmid) if guest.running else None
            guest.running = None
            if call.flag("delete"):
                remove_guest(call.state, guest)
            task.log("migration finished successfully")

        return call.start(TASKS[kind], guest.vmid, work)


_register("qemu")
_register("lxc")


def _carry(
    call: Call,
    task: Task,
    guest: Guest,
    copy: Guest,
    storages: dict[str, str],
    bridges: dict[str, str],
) -> Steps:
    config: Config = {key: text for key, text in guest.config.items() if key != "lock"}
    for option, volume in disks(call.state, guest).items():
        before = volume.volid.partition(":")[0]
        place = call.state.storage(_mapped(storages, before))
        form = fitting_format(place, volume.format)
        new = allocate(
            copy.node,
            place,
            copy.vmid,
            volume.size,
            form,
            call.now,
            content=volume.content,
            kind="subvol" if form == "subvol" else "vm",
            written=volume.used,
        )
        task.log(f"copying local disk image '{volume.volid}' to '{new.volid}'")
        key = "file" if guest.kind == "qemu" else "volume"
        values = parse(guest.kind, option, config[option]) | {key: new.volid}
        config[option] = copy.config[option] = show(guest.kind, option, values)
        yield 10
    for option in [one for one in config if _NET.fullmatch(one)]:
        values = parse(guest.kind, option, config[option])
        if "bridge" in values:
            values["bridge"] = _mapped(bridges, values["bridge"])
            config[option] = show(guest.kind, option, values)
    copy.config = config
    if guest.running:
        check_bridges(call.state, copy, copy.node)


def _remote(call: Call) -> Node:
    """The node that is meant, and whose token it is; other clusters do not answer."""
    endpoint = parted("proxmox-remote", call.text("target-endpoint"))
    host, state = endpoint["host"], call.state
    named = state.entry if host in _LOOPBACK else host
    node = next((one for one in state.nodes.values() if named in (one.name, one.ip)), None)
    if node is None or not node.online:
        port = endpoint.get("port", "8006")
        raise Refused(f"500 Can't connect to {host}:{port} (Connection refused)")
    authid, _, secret = endpoint["apitoken"].removeprefix("PVEAPIToken=").partition("=")
    token = token_of(state, authid)
    if token is None or not hmac.compare_digest(token.secret.encode(), secret.encode()):
        raise Refused("authentication failed!", status=401)
    return node


def _mapping(call: Call, param: str, what: str) -> dict[str, str]:
    """What stands for each name over there; ``""`` for all that are not named."""
    mapping = dict[str, str]()
    for item in call.items(param):
        before, colon, after = item.partition(":")
        mapping[before if colon else ""] = after if colon else before
    if mapping.get("") == "1":
        raise Refused(f"remote migration requires explicit {what} mapping!")
    return mapping


def _mapped(mapping: dict[str, str], name: str) -> str:
    found = mapping.get(name) or mapping.get("")
    if found is None:
        raise Refused(f"no target mapping for '{name}'")
    return found
