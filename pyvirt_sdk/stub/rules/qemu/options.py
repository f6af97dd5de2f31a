"""Options of virtual machines: which privilege each needs, and how each is stored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import normal_tags
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.qemu.drives import is_cdrom, is_drive, volume_of
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config

__all__ = ["check_permissions", "prepared", "resolve_cdrom"]

_PRIVILEGES = {
    "VM.Config.CPU": "cores cpu cpulimit cpuunits numa smp sockets vcpus affinity",
    "VM.Config.Disk": "boot bootdisk vmstatestorage",
    "VM.Config.Memory": "memory balloon shares allow-ksm",
    "VM.Config.Cloudinit": "cicustom cipassword citype ciupgrade ciuser nameserver searchdomain "
    "sshkeys",
    "VM.Config.HWType": "acpi hotplug kvm machine scsihw smbios1 tablet vga watchdog audio0 rng0 "
    "vmgenid arch amd-sev intel-tdx",
    "VM.Config.Options": "agent autostart bios description keyboard localtime migrate_downtime "
    "migrate_speed name onboot ostype protection reboot startdate startup tdf template tags "
    "spice_enhancements keephugepages hugepages",
    "VM.PowerMgmt": "start lock",
}
_BY_OPTION = {
    option: privilege for privilege, options in _PRIVILEGES.items() for option in options.split()
}
_FAMILIES = (
    (re.compile(r"net\d+"), "VM.Config.Network"),
    (re.compile(r"ipconfig\d+"), "VM.Config.Cloudinit"),
    (re.compile(r"numa\d+"), "VM.Config.CPU"),
    (re.compile(r"unused\d+"), "VM.Config.Disk"),
    (re.compile(r"(?:hostpci|usb|serial|parallel|virtiofs)\d+"), "VM.Config.HWType"),
)
_NET = re.compile(r"net\d+")


def check_permissions(
    call: Call, vmid: int, pool: str | None, options: Mapping[str, str], delete: Iterable[str] = ()
) -> None:
    """Refuses options the caller may not set: storage space first, then option by option."""
    if call.authority.is_root:
        return
    for option, text in options.items():
        if is_drive(option):
            _check_storage(call, text)
    for option in (*options, *delete):
        privilege = _privilege(option, options.get(option, ""))
        if privilege is None:
            raise Refused(f"only root can set '{option}' config")
        call.authority.require_vm(vmid, pool, privilege)


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


def _check_storage(call: Call, text: str) -> None:
    volid = volume_of(text)
    if volid is None or is_cdrom(text):
        return
    storage, _, rest = volid.partition(":")
    if re.fullmatch(r"\d+(?:\.\d+)?|cloudinit", rest):
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")


def _privilege(option: str, text: str) -> str | None:
    if is_drive(option):
        return "VM.Config.CDROM" if is_cdrom(text) else "VM.Config.Disk"
    if option in _BY_OPTION:
        return _BY_OPTION[option]
    return next((name for pattern, name in _FAMILIES if pattern.fullmatch(option)), None)
