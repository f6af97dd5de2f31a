"""Options of virtual machines: which privilege each needs, and how each is stored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.bridges import check_bridge_access
from pyvirt_sdk.stub.rules.guests.config import normal_tags
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.qemu.drives import is_cdrom, is_drive
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config

__all__ = ["check_drive_rights", "check_rights", "prepared", "resolve_cdrom"]

_PRIVILEGES = {
    "VM.Config.CPU": "cores cpu cpulimit cpuunits numa smp sockets vcpus",
    "VM.Config.Disk": "boot bootdisk vmstatestorage",
    "VM.Config.Memory": "memory balloon shares allow-ksm",
    "VM.Config.HWType": "acpi hotplug kvm machine scsihw smbios1 tablet vga watchdog audio0 rng0",
    "VM.Config.Options": "agent autostart bios description keyboard localtime migrate_downtime "
    "migrate_speed name onboot ostype protection reboot startdate startup tdf template tags",
    "VM.PowerMgmt": "freeze",
}
_BY_OPTION = {
    option: privilege for privilege, options in _PRIVILEGES.items() for option in options.split()
}
_FAMILIES = (
    (re.compile(r"net\d+"), "VM.Config.Network"),
    (re.compile(r"numa\d+"), "VM.Config.CPU"),
    (re.compile(r"unused\d+"), "VM.Config.Disk"),
)
_CLOUD_INIT = re.compile(
    r"ipconfig\d+|cicustom|cipassword|citype|ciuser|ciupgrade|nameserver|searchdomain|sshkeys"
)
_CLOUD_INIT_RIGHTS = ("VM.Config.Cloudinit", "VM.Config.Network")
_DEVICE = re.compile(r"(serial|usb|hostpci|virtiofs)\d+")
_NET = re.compile(r"net\d+")


def check_rights(
    call: Call, vmid: int, pool: str | None, options: Mapping[str, str], delete: Iterable[str] = ()
) -> None:
    """Refuses options the caller may not set or delete; of drives, nothing is said here."""
    if call.authority.is_root:
        return
    for option in (*delete, *options):
        if is_drive(option) or _DEVICE.fullmatch(option):
            continue
        if _CLOUD_INIT.fullmatch(option):
            if not (pool and call.authority.has_any(f"/pool/{pool}", *_CLOUD_INIT_RIGHTS)):
                call.authority.require_any(f"/vms/{vmid}", *_CLOUD_INIT_RIGHTS)
            continue
        privilege = _privilege(option)
        if privilege is None:
            raise Refused(f"only root can set '{option}' config")
        call.authority.require_vm(vmid, pool, privilege)
        if option == "startup":
            call.authority.require("/", "Sys.Modify")
    for option, text in options.items():
        if kind := _DEVICE.fullmatch(option):
            _check_device(call, vmid, pool, option, kind[1], text)
    check_bridge_access(call, "qemu", options)


def check_drive_rights(call: Call, vmid: int, text: str) -> None:
    """The caller needs the right to change what a drive was, and what it becomes."""
    wanted = ["VM.Config.CDROM"] if is_cdrom(text) else ["VM.Config.Disk"]
    if re.match(r"[^,]*cloudinit", text):
        wanted = ["VM.Config.Cloudinit", "VM.Config.CDROM"]
    call.authority.require(f"/vms/{vmid}", *wanted)


def resolve_cdrom(options: Mapping[str, str]) -> Config:
    """Options with ``cdrom``, which is another name of ``ide2``, under its own name."""
    config = dict(options)
    if text := config.pop("cdrom", None):
        config["ide2"] = text if "media=" in text else f"{text},media=cdrom"
    return config


def prepared(state: State, options: Mapping[str, str]) -> Config:
    """Options as they are stored: tags in order, network cards with an address."""
    config: Config = {}
    for option, text in options.items():
        if option == "description":
            config[option] = text.rstrip("\n")
        elif option == "tags":
            config[option] = normal_tags(text)
        elif _NET.fullmatch(option):
            config[option] = _with_address(state, option, text)
        else:
            config[option] = text
    return config


def _with_address(state: State, option: str, text: str) -> str:
    values = parse("qemu", option, text)
    prefix = state.options.get("mac_prefix", "BC:24:11")
    return show("qemu", option, {"macaddr": state.names.mac(prefix)} | values)


def _check_device(
    call: Call, vmid: int, pool: str | None, option: str, kind: str, text: str
) -> None:
    """Devices of the host are for root alone, unless they are mapped."""
    if kind == "serial":
        if text != "socket":
            raise Refused(f"only root can set '{option}' config for real devices")
        call.authority.require_vm(vmid, pool, "VM.Config.HWType")
        return
    values = parse("qemu", option, text)
    if kind == "virtiofs":
        call.authority.require_vm(vmid, pool, "VM.Config.Disk")
        call.authority.require(f"/mapping/dir/{values.get('dirid')}", "Mapping.Use")
        return
    if kind == "usb":
        call.authority.require_vm(vmid, pool, "VM.Config.HWType")
    if host := values.get("host"):
        if kind == "hostpci":
            raise Refused(f"only root can set '{option}' config for non-mapped devices")
        if host.lower() != "spice":
            raise Refused(f"only root can set '{option}' config for real devices")
    elif mapping := values.get("mapping"):
        area = "pci" if kind == "hostpci" else kind
        call.authority.require(f"/mapping/{area}/{mapping}", "Mapping.Use")
        if kind == "hostpci":
            call.authority.require_vm(vmid, pool, "VM.Config.HWType")
    else:
        raise Refused("either 'host' or 'mapping' must be set.")
    if "romfile" in values:
        raise faulty_fields({option: "only root@pam can set 'romfile' option"})


def _privilege(option: str) -> str | None:
    if option in _BY_OPTION:
        return _BY_OPTION[option]
    return next((name for pattern, name in _FAMILIES if pattern.fullmatch(option)), None)
