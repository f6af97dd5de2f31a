"""What the options of virtual machines and containers are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pyvirt_sdk.formats.names import timezones
from pyvirt_sdk.formats.perl import is_blank, is_false, split_commas, split_list
from pyvirt_sdk.formats.scalars._matching import Checker
from pyvirt_sdk.formats.scalars.network import CHECKERS as NETWORK
from pyvirt_sdk.formats.scalars.storage import storage_id

DISK_SLOTS = {"ide": 4, "sata": 6, "scsi": 31, "virtio": 16, "efidisk": 1, "tpmstate": 1}
_BOOT_SLOTS = {"ide": 4, "sata": 6, "scsi": 31, "virtio": 16, "net": 32, "usb": 14, "hostpci": 16}
HOTPLUG_FEATURES = frozenset(("network", "disk", "cpu", "memory", "usb", "cloudinit"))

_SLOT = re.compile(r"^([a-z]+)(0|[1-9][0-9]*)\Z")
_CPUS = re.compile(r"^\s*([0-9]+)(?:-([0-9]+))?\s*\Z")
_STARTUP = re.compile(r"^(?:(?:order=)?[0-9]+|up=[0-9]+|down=[0-9]+)\Z")
_VLANS = re.compile(r"^([0-9]+)(?:-([0-9]+))?\Z")
_PHYS_BITS = re.compile(r"^[0-9]{1,2}\Z")
_PAIR = re.compile(r"^([^:]+):([^:]+)\Z")
_UPWARDS = re.compile(r"/\.\.?/|/\.\.?$|^\.\./")
_LOWEST_VLAN, _HIGHEST_VLAN = 2, 4094


def _slot(slots: Mapping[str, int], fault: str) -> Checker:
    def check(text: str) -> str | None:
        slot = _SLOT.match(text)
        known = slot is not None and float(slot[2]) < slots.get(slot[1], 0)
        return None if known else fault.format(text)

    return check


def _hotplug(text: str) -> str | None:
    if text in ("0", "1"):
        return None
    unknown = (word for word in split_list(text) if word not in HOTPLUG_FEATURES)
    return next((f"invalid hotplug feature '{word}'" for word in unknown), None)


def _cpuset(text: str) -> str | None:
    for part in split_commas(text):
        cpus = _CPUS.match(part)
        if cpus is None or float(cpus[2] or cpus[1]) < float(cpus[1]):
            return "unable to parse cpuset option"
    return None


def _startup(text: str) -> str | None:
    parts = [part for part in split_commas(text) if not is_blank(part)]
    if is_false(text) or not all(_STARTUP.match(part) for part in parts):
        return "unable to parse startup options"
    return None


def _phys_bits(text: str) -> str | None:
    if text == "host" or (_PHYS_BITS.match(text) and 8 <= int(text) <= 64):
        return None
    return "value must be an integer between 8 and 64 or 'host'"


def _vlan_or_range(text: str) -> str | None:
    vlans = _VLANS.match(text)
    if vlans is None:
        return f"invalid VLAN configuration '{text}'"
    first: str = vlans[1]
    last: str = vlans[2] or "0"
    # A last tag of 0 is false to Perl, and so passes for none.
    tags = [first] if last == "0" else [first, last]
    for tag in tags:
        if not _LOWEST_VLAN <= float(tag) <= _HIGHEST_VLAN:
            return f"invalid VLAN tag '{tag}'"
    if last != "0" and float(first) >= float(last):
        return f"VLAN range must go from lower to higher tag '{text}'"
    return None


def _timezone(text: str) -> str | None:
    known = text in ("host", "UTC") or text in timezones()
    return None if known else f"invalid time zone '{text}'"


def _device_path(text: str) -> str | None:
    outside = not text.startswith("/dev/") or _UPWARDS.search(text)
    return f"{text} is not a valid device path" if outside else None


def _mount_source(text: str) -> str | None:
    return f"{text} contains illegal character sequences" if _UPWARDS.search(text) else None


def _pairs(check_id: Callable[[str], str | None]) -> Checker:
    """A mapping: ``SOURCE:TARGET`` entries, one default ``TARGET``, or ``1`` for the same names."""

    def check(text: str) -> str | None:
        identity, default, sources = False, False, set[str]()
        for entry in [] if is_false(text) else split_list(text):
            if entry == "1":
                identity = True
                continue
            pair = _PAIR.match(entry)
            ids = pair.groups() if pair else (entry,)
            fault = next((fault for one in ids if (fault := check_id(one))), None)
            if fault:
                return f"entry '{entry}' contains invalid ID - {fault}"
            if pair is None:
                if default:
                    return "default target ID can only be provided once"
                default = True
            elif pair[1] in sources:
                return f"duplicate mapping for source '{pair[1]}'"
            else:
                sources.add(pair[1])
        if identity and (default or sources):
            return "identity mapping cannot be combined with other mappings"
        return None

    return check


CHECKERS: Mapping[str, Checker] = {
    "pve-qm-bootdev": _slot(_BOOT_SLOTS, "invalid boot device '{}'"),
    "pve-qm-bootdisk": _slot(DISK_SLOTS, "invalid boot disk '{}'"),
    "pve-hotplug-features": _hotplug,
    "pve-cpuset": _cpuset,
    "pve-startup-order": _startup,
    "pve-phys-bits": _phys_bits,
    "pve-vlan-id-or-range": _vlan_or_range,
    "pve-ct-timezone": _timezone,
    "pve-lxc-dev-string": _device_path,
    "pve-lxc-mp-string": _mount_source,
    "storage-pair": _pairs(storage_id),
    "bridge-pair": _pairs(NETWORK["pve-bridge-id"]),
}
