"""Listing, creating and removing containers."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.backups import restore
from pyvirt_sdk.stub.rules.guests.bridges import check_bridge_access
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.creation import (
    all_or_nothing,
    begin,
    check_may_create,
    find_backup,
    keep_waiting,
    manage,
    replaced,
    take_over,
    untouched,
)
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.removal import remove_guest
from pyvirt_sdk.stub.rules.guests.ssh_keys import check_ssh_keys
from pyvirt_sdk.stub.rules.guests.ties import check_ties, purge_ties
from pyvirt_sdk.stub.rules.guests.views import current_status, list_row
from pyvirt_sdk.stub.rules.lxc.mounts import is_mount, make_mount, mount_type, mounts, storage_of
from pyvirt_sdk.stub.rules.lxc.options import check_permissions, prepared
from pyvirt_sdk.stub.rules.lxc.power import start_now
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.names import check_access
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import Backup
from pyvirt_sdk.stub.tasks import Steps, Task
from pyvirt_sdk.stub.words import words

# what is said at the creation and not kept
_NOT_KEPT = words(
    """node vmid ostemplate storage password ssh-public-keys restore force unique pool bwlimit
    start ignore-unpack-errors ha-managed"""
)
_NET = re.compile(r"net\d+")
_UNUSED = re.compile(r"unused\d+")
_SIZE = re.compile(r"\d+(?:\.\d+)?")
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
    """A new container from a template or a backup, in a task."""
    state, vmid, pool = call.state, call.vmid, call.given("pool")
    restores, safe = call.flag("restore"), call.text("unprivileged", "1") == "1"
    if not restores and not safe:
        call.authority.require("/", "Sys.Modify")
    failure = f"unable to {'restore' if restores else 'create'} CT {vmid} - "
    before = replaced(call, "lxc", failure)
    if before:
        _check_replaceable(before)
    check_ssh_keys(call.text("ssh-public-keys"))
    check_may_create(call, pool)
    storage = call.text("storage", "local")
    options = _options(call, storage)
    check_permissions(call, vmid, pool, options, unprivileged=safe)
    _check_source(call, options)
    _check_storages(call, options, storage)
    options = prepared(state, call.node, options)
    options.pop("unprivileged", None)
    if safe and (not restores or "unprivileged" in call.params):
        options["unprivileged"] = "1"
    if before:
        keep_waiting(before, failure)
    made = before or begin(call, "lxc", vmid, call.node)

    def work(task: Task) -> Steps:
        if before:
            yield from _replace(call, task, before, options, failure)
        else:
            make = _restore if restores else _build
            yield from all_or_nothing(call, made, make(call, task, made, options), failure)
        guest = call.guest("lxc")
        if call.flag("start"):
            call.start("vzstart", vmid, lambda _task: start_now(call, guest))
        if call.flag("ha-managed"):
            manage(call, task, guest)

    return call.start("vzrestore" if restores else "vzcreate", vmid, work)


def _check_replaceable(guest: Guest) -> None:
    if guest.running:
        raise Refused("can't overwrite running container")
    if guest.config.get("protection") == "1":
        raise Refused(f"unable to restore CT {guest.vmid} - protection mode enabled")


def _options(call: Call, storage: str) -> Config:
    """What is to be kept of what was said; a bare size is one on the storage that was named."""
    options: Config = {
        name: str(value)
        for name, value in call.params.items()
        if name not in _NOT_KEPT and not _UNUSED.fullmatch(name)
    }
    for option in mounts(options):
        if _SIZE.fullmatch(options[option]):
            options[option] = f"{storage}:{options[option]}"
    return options


def _check_source(call: Call, options: Config) -> None:
    """The caller has to be allowed to read the template or the backup; it may be missing."""
    source = call.text("ostemplate")
    if source == "-":
        raise Refused("pipe requires cli environment")
    content = "backup" if call.flag("restore") else "vztmpl"
    check_access(call.state, call.authority, source, vmid=call.vmid, content=content)
    if mounts(options) and "rootfs" not in options:
        raise Refused("mount points configured, but 'rootfs' not set - aborting")


def _check_storages(call: Call, options: Config, default: str) -> None:
    named = [storage_of(option, options[option]) for option in mounts(options)]
    for name in filter(None, named) if "rootfs" in options else [default]:
        if "rootdir" not in call.state.usable_storage(name, call.node).content:
            raise faulty(storage=f"storage '{name}' does not support container directories")
        call.authority.require(f"/storage/{name}", "Datastore.AllocateSpace")


def _restore(call: Call, task: Task, guest: Guest, options: Config) -> Steps:
    """A new container from a backup."""
    _announce(call, task)
    backup = _backup(call, None, options)
    yield from _recover(call, task, guest, backup, options)


def _replace(call: Call, task: Task, before: Guest, options: Config, failure: str) -> Steps:
    """A container from a backup, in the place of another one."""
    _announce(call, task)
    with untouched(before, failure):
        backup = _backup(call, before, options)
        guest = take_over(call, before)
    steps = _recover(call, task, guest, backup, options)
    yield from all_or_nothing(call, guest, steps, failure)


def _announce(call: Call, task: Task) -> None:
    task.log(f"recovering backed-up configuration from '{call.text('ostemplate')}'")


def _backup(call: Call, before: Guest | None, options: Config) -> Backup:
    """What is in the backup, if the caller may make such a container."""
    backup = find_backup(call, call.text("ostemplate"))
    kept = {option: text for option, text in backup.config.items() if option not in options}
    check_bridge_access(call, "lxc", kept)
    was_safe = before is None or before.config.get("unprivileged") == "1"
    given = call.given("unprivileged")
    is_safe = (given or backup.config.get("unprivileged")) == "1"
    for option in mounts(backup.config) if "rootfs" not in options else []:
        kind = mount_type(parse("lxc", option, backup.config[option]).get("volume", ""))
        if kind and not call.authority.is_root:
            raise Refused(f"restoring '{option}' to {kind} mount is only possible for root")
    if was_safe and not is_safe:
        call.authority.require("/", "Sys.Modify")
    return backup


def _recover(call: Call, task: Task, guest: Guest, backup: Backup, options: Config) -> Steps:
    disks, config = backup.disks, dict(backup.config)
    if "rootfs" in options:
        disks, config = {}, {one: text for one, text in config.items() if not is_mount(one)}
    backup = Backup(backup.kind, config, disks)
    if call.text("unprivileged", "1") == "0":
        backup.config.pop("unprivileged", None)
    options = dict(options)
    for option in mounts(options):
        yield 1
        made = make_mount(call.state, task, guest, option, options[option], call.now)
        options[option] = guest.config[option] = made
    yield from restore(call, task, guest, backup, options, storage=call.text("storage", "local"))


def _build(call: Call, task: Task, guest: Guest, options: Config) -> Steps:
    state, template = call.state, call.text("ostemplate")
    options.setdefault("rootfs", f"{call.text('storage', 'local')}:4")
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
    _check_destroy(call, guest)
    if guest.running and not call.flag("force"):
        raise Refused(f"unable to destroy CT {guest.vmid} - container is running")

    def work(task: Task) -> Steps:
        _check_destroy(call, guest)
        if guest.running:
            if not call.flag("force"):
                raise Refused(f"unable to destroy CT {guest.vmid} - container is running")
            task.log(f"forced to stop CT {guest.vmid} before destroying!")
        yield 1
        guest.running = None
        everything = call.flag("destroy-unreferenced-disks")
        remove_guest(call.state, guest, everything=everything)
        purge_ties(call, guest, task)

    return call.start("vzdestroy", guest.vmid, work)


def _check_destroy(call: Call, guest: Guest) -> None:
    if guest.config.get("protection") == "1":
        raise Refused(f"can't remove CT {guest.vmid} - protection mode enabled")
    check_lock(guest)
    check_ties(call, guest)
