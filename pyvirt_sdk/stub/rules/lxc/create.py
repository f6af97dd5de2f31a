"""Listing, creating and removing containers."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.backups import restore
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.creation import (
    all_or_nothing,
    begin,
    check_may_create,
    check_pool,
    make_room,
)
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.removal import remove_guest
from pyvirt_sdk.stub.rules.guests.ssh_keys import check_ssh_keys
from pyvirt_sdk.stub.rules.guests.ties import check_ties, purge_ties
from pyvirt_sdk.stub.rules.guests.views import current_status, list_row
from pyvirt_sdk.stub.rules.lxc.mounts import check_mount, make_mount, mounts
from pyvirt_sdk.stub.rules.lxc.options import check_permissions, prepared
from pyvirt_sdk.stub.rules.lxc.power import start_now
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.tasks import Steps, Task
from pyvirt_sdk.stub.words import words

# what is said at the creation and not kept
_NOT_KEPT = words(
    """node vmid ostemplate storage password ssh-public-keys restore force unique pool bwlimit
    start ignore-unpack-errors ha-managed"""
)
_NET = re.compile(r"net\d+")
_DISTRIBUTIONS = re.compile(
    r"debian|devuan|ubuntu|centos|fedora|opensuse|archlinux|alpine|gentoo|nixos"
)


@rule("GET", "/nodes/{node}/lxc")
def container_list(call: Call) -> list[dict[str, Any]]:
    """The containers of a node."""
    return [
        list_row(call.state, guest, call.now)
        for guest in call.state.guests.values()
        if guest.kind == "lxc"
        and guest.node == call.node
        and call.authority.has(f"/vms/{guest.vmid}", "VM.Audit")
    ]


@rule("GET", "/nodes/{node}/lxc/{vmid}/status/current")
def container_status(call: Call) -> dict[str, Any]:
    """How a container is."""
    return current_status(call.state, call.guest("lxc"), call.now)


@rule("GET", "/nodes/{node}/lxc/{vmid}/interfaces")
def interfaces(call: Call) -> list[dict[str, Any]] | None:
    """The network cards a running container has."""
    guest = call.guest("lxc")
    if guest.running is None:
        return None
    rows = [_interface("lo", "00:00:00:00:00:00", "127.0.0.1", 8)]
    for option in sorted(one for one in guest.config if _NET.fullmatch(one)):
        card = parse("lxc", option, guest.config[option])
        address, _, prefix = card.get("ip", "").partition("/")
        if not prefix:  # from a DHCP server, or from nobody
            address, prefix = f"192.0.2.{guest.vmid % 200 + 50}", "24"
        rows.append(_interface(card["name"], card["hwaddr"], address, int(prefix)))
    return rows


def _interface(name: str, mac: str, address: str, prefix: int) -> dict[str, Any]:
    ip = {"ip-address": address, "ip-address-type": "inet", "prefix": prefix}
    return {
        "name": name,
        "hwaddr": mac.lower(),
        "hardware-address": mac.lower(),
        "inet": f"{address}/{prefix}",
        "ip-addresses": [ip],
    }


@rule("POST", "/nodes/{node}/lxc")
def create_container(call: Call) -> str:
    """A new container from a template, in a task."""
    state, vmid, pool = call.state, call.vmid, call.given("pool")
    check_pool(call, pool)
    check_may_create(call, pool)
    options: Config = {
        name: str(value) for name, value in call.params.items() if name not in _NOT_KEPT
    }
    failure = f"unable to {'restore' if call.flag('restore') else 'create'} CT {vmid} - "
    make_room(call, "lxc", failure)
    check_ssh_keys(call.text("ssh-public-keys"))
    template = call.text("ostemplate")
    state.storage(template.partition(":")[0])
    if "rootfs" not in options:
        state.storage(call.text("storage", "local"))
    volume = state.volume(call.node, template)
    backup = volume.backup if volume else None
    if backup is None:
        options.setdefault("rootfs", f"{call.text('storage', 'local')}:4")
    for option in mounts(options):
        check_mount(state, option, options[option])
    check_permissions(call, vmid, pool, options)
    options = prepared(state, call.node, options)
    if options.get("unprivileged") == "0":
        del options["unprivileged"]
    guest = begin(call, "lxc", vmid, call.node)

    def work(task: Task) -> Steps:
        if backup:
            steps = restore(call, task, guest, backup, options)
        else:
            steps = _build(call, task, guest, options, template)
        yield from all_or_nothing(call, guest, steps, failure)
        if call.flag("start"):
            call.start("vzstart", vmid, lambda _task: start_now(call, guest))

    return call.start("vzrestore" if call.flag("restore") else "vzcreate", vmid, work)


def _build(call: Call, task: Task, guest: Guest, options: Config, template: str) -> Steps:
    state = call.state
    if state.volume(call.node, template) is None:
        text = f"volume '{template}' does not exist"
        task.log(text)
        raise Refused(text)
    for option in mounts(options):
        yield 1
        options[option] = make_mount(state, task, guest, option, options[option], call.now)
        guest.config[option] = options[option]
    task.log(f"extracting archive '{template}'")
    yield 5
    task.log("Total bytes read: 20480 (20KiB, 9.8MiB/s)")
    task.log("Detected container architecture: amd64")
    found = _DISTRIBUTIONS.search(template)
    defaults: Config = {
        "arch": "amd64",
        "hostname": f"CT{guest.vmid}",
        "memory": "512",
        "ostype": found[0] if found else "unmanaged",
        "swap": "512",
    }
    guest.config = defaults | options


@rule("DELETE", "/nodes/{node}/lxc/{vmid}")
def destroy_container(call: Call) -> str:
    """Removes a container and its volumes, in a task."""
    guest = call.guest("lxc")
    if guest.config.get("protection") == "1":
        raise Refused(f"can't remove CT {guest.vmid} - protection mode enabled")
    check_ties(call, guest)
    if guest.running and not call.flag("force"):
        raise Refused(f"unable to destroy CT {guest.vmid} - container is running")
    check_lock(guest)

    def work(task: Task) -> Steps:
        yield 1
        guest.running = None
        purge_ties(call, guest, task)
        remove_guest(call.state, guest)

    return call.start("vzdestroy", guest.vmid, work)
