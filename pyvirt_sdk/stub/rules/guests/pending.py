"""Changes that wait until a guest is stopped."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pyvirt_sdk.stub.rules.guests.volumes import free
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["apply_pending", "drop", "put", "revert", "set_aside", "used_in_snapshot"]

_VOLUME = re.compile(r"(?:ide|scsi|virtio|sata|efidisk|tpmstate|mp)\d+|rootfs")
_UNUSED = re.compile(r"unused\d+")


def apply_pending(state: State, guest: Guest) -> None:
    """Makes everything that is pending real."""
    for option in guest.pending_delete:
        _remove(state, guest, option)
    for option, text in guest.pending.items():
        _set(state, guest, option, text)
    guest.pending_delete = []
    guest.pending = {}


def put(state: State, guest: Guest, option: str, text: str, *, at_once: bool) -> None:
    """Gives an option a value: now, or when the guest is next stopped."""
    revert(guest, [option])
    if at_once or guest.running is None:
        _set(state, guest, option, text)
    elif guest.config.get(option) != text:
        guest.pending[option] = text


def drop(state: State, guest: Guest, option: str, *, at_once: bool) -> None:
    """Removes an option: now, or when the guest is next stopped."""
    revert(guest, [option])
    if option not in guest.config:
        return
    if at_once or guest.running is None or _UNUSED.fullmatch(option):
        _remove(state, guest, option)
    else:
        guest.pending_delete.append(option)


def revert(guest: Guest, options: Iterable[str]) -> None:
    """Takes back what is pending for these options."""
    for option in options:
        guest.pending.pop(option, None)
        if option in guest.pending_delete:
            guest.pending_delete.remove(option)


def _set(state: State, guest: Guest, option: str, text: str) -> None:
    """Gives an option a value; a volume that it had is set aside."""
    before = guest.config.get(option)
    guest.config[option] = text
    if before and _VOLUME.fullmatch(option) and _volid(before) != _volid(text):
        set_aside(state, guest, before)
    if _VOLUME.fullmatch(option):
        _take_up(guest, _volid(text))


def _remove(state: State, guest: Guest, option: str) -> None:
    """Removes an option; a volume is set aside, an unused one is freed."""
    text = guest.config.pop(option, None)
    if text is None:
        return
    if _UNUSED.fullmatch(option):
        free(state, guest.node, _volid(text))
    elif _VOLUME.fullmatch(option):
        set_aside(state, guest, text)


def set_aside(state: State, guest: Guest, text: str) -> None:
    """A volume of the guest that nothing uses any more stays, as ``unusedN``."""
    volid = _volid(text)
    volume = state.volume(guest.node, volid)
    if volume is None or volume.vmid != guest.vmid:
        return
    if "cloudinit" in volid:
        free(state, guest.node, volid)  # it can be made again
        return
    kept = guest.config | guest.pending
    used = {_volid(one) for option, one in kept.items() if _VOLUME.fullmatch(option)}
    if volid in used or volid in guest.config.values() or used_in_snapshot(guest, volid):
        return
    number = next(one for one in range(256) if f"unused{one}" not in guest.config)
    guest.config[f"unused{number}"] = volid


def used_in_snapshot(guest: Guest, volid: str) -> bool:
    """Whether a snapshot needs a volume."""
    texts = (text for one in guest.snapshots.values() for text in one.config.values())
    return any(_volid(text) == volid for text in texts)


def _take_up(guest: Guest, volid: str) -> None:
    for option in [one for one in guest.config if _UNUSED.fullmatch(one)]:
        if _volid(guest.config[option]) == volid:
            del guest.config[option]


def _volid(text: str) -> str:
    return text.partition(",")[0].removeprefix("file=").removeprefix("volume=")
