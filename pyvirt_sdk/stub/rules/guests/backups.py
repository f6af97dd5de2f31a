"""What is inside a backup, and making a guest from it again."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.formats import fitting_format
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import Backup, SavedDisk
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["config_text", "restore", "saved"]

_NET = re.compile(r"net\d+")
_NOT_SAVED = re.compile(r"lock|unused\d+|template")


def saved(state: State, guest: Guest) -> Backup:
    """A guest as a backup keeps it."""
    found = {
        option: SavedDisk(one.size, one.format, one.volid.partition(":")[0], one.content)
        for option, one in disks(state, guest).items()
    }
    config = {key: text for key, text in guest.config.items() if not _NOT_SAVED.fullmatch(key)}
    return Backup(guest.kind, config, found)


def config_text(backup: Backup) -> str:
    """The configuration as a file."""
    lines = [f"{option}: {backup.config[option]}" for option in sorted(backup.config)]
    if backup.kind == "qemu":
        lines += [
            f"#qmdump#map:{option}:drive-{option}:{disk.storage}:{disk.format}:"
            for option, disk in backup.disks.items()
        ]
    return "\n".join([*lines, ""])


def restore(
    call: Call,
    task: Task,
    guest: Guest,
    backup: Backup,
    changes: Config,
    *,
    storage: str | None = None,
) -> Steps:
    """Fills a guest from a backup: volumes made anew, the rest as it was, then the changes."""
    state = call.state
    config: Config = dict(backup.config)
    for option, disk in backup.disks.items():
        target = state.storage(storage or disk.storage)
        form = fitting_format(target, disk.format)
        volume = allocate(
            guest.node,
            target,
            guest.vmid,
            disk.size,
            form,
            call.now,
            content=disk.content,
            kind="subvol" if form == "subvol" else "vm",
        )
        announce(task, target, volume)
        key = "file" if guest.kind == "qemu" else "volume"
        values = parse(guest.kind, option, config[option]) | {key: volume.volid}
        config[option] = guest.config[option] = show(guest.kind, option, values)
        yield 10
    if call.flag("unique"):
        _renew_addresses(state, guest, config)
    if "vmgenid" in config:
        config["vmgenid"] = state.names.uuid()
    guest.config = config | changes


def _renew_addresses(state: State, guest: Guest, config: Config) -> None:
    key = "macaddr" if guest.kind == "qemu" else "hwaddr"
    for option in [one for one in config if _NET.fullmatch(one)]:
        values = parse(guest.kind, option, config[option]) | {key: state.names.mac()}
        config[option] = show(guest.kind, option, values)
