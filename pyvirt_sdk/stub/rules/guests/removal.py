"""Removing a guest, with all that is its own."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.changes import forget_path
from pyvirt_sdk.stub.rules.guests.volumes import free, holders
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["forget_guest", "free_volumes", "remove_guest"]

_VOLUMES = re.compile(r"(?:ide|scsi|virtio|sata|efidisk|tpmstate|unused|mp)\d+|rootfs")


def own_volumes(guest: Guest, state: State) -> list[str]:
    """The volumes that belong to a guest, those of its snapshots and pending ones too."""
    configs = [guest.config, guest.pending, *(one.config for one in guest.snapshots.values())]
    named = {
        text.partition(",")[0].removeprefix("file=").removeprefix("volume=")
        for config in configs
        for option, text in config.items()
        if _VOLUMES.fullmatch(option)
    }
    there = (state.volume(guest.node, volid) for volid in sorted(named))
    return [volume.volid for volume in there if volume and volume.vmid == guest.vmid]


def remove_guest(state: State, guest: Guest, *, everything: bool = False) -> None:
    """Frees its volumes and forgets it, unless a linked clone stands on one of them."""
    free_volumes(state, guest, everything=everything)
    forget_guest(state, guest)


def free_volumes(state: State, guest: Guest, *, everything: bool = False) -> None:
    """Frees the volumes of a guest, unless a linked clone stands on one of them.

    ``everything``: also those that are the guest's by their names alone.
    """
    volumes = own_volumes(guest, state)
    if everything:
        volumes += [volid for volid in _unreferenced(guest, state) if volid not in volumes]
    for volid in volumes:
        if holders(state, volid):
            raise Refused(f"base volume '{volid}' is still in use by linked cloned")
    for volid in volumes:
        free(state, guest.node, volid)


def _unreferenced(guest: Guest, state: State) -> list[str]:
    return [
        volume.volid
        for storage in state.storages.values()
        if storage.enabled and storage.serves(guest.node)
        for volume in storage.on(guest.node).values()
        if volume.vmid == guest.vmid and volume.content in ("images", "rootdir")
    ]


def forget_guest(state: State, guest: Guest) -> None:
    """Leaves its volumes where they are, and nothing else."""
    state.guests.pop(guest.vmid, None)
    state.firewalls.pop(f"guest/{guest.vmid}", None)
    forget_path(state, f"/vms/{guest.vmid}")
    for pool in state.pools.values():
        pool.vms.discard(guest.vmid)
