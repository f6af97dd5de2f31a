"""Options of containers: which privilege each needs, and how each is stored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import normal_tags
from pyvirt_sdk.stub.rules.guests.hookscripts import check_hookscript
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.lxc.mounts import is_mount
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config

__all__ = ["check_permissions", "prepared"]

_PRIVILEGES = {
    "VM.Config.CPU": "cores cpulimit cpuunits",
    "VM.Config.Memory": "memory swap",
    "VM.Config.Network": "nameserver searchdomain hostname",
    "VM.Config.Options": "arch cmode console debug description features onboot ostype protection "
    "startup tags template timezone tty unprivileged entrypoint env",
}
_BY_OPTION = {
    option: privilege for privilege, options in _PRIVILEGES.items() for option in options.split()
}
_NET = re.compile(r"net\d+")
_DEVICE = re.compile(r"dev\d+")
_BLANK_SEPARATED = ("nameserver", "searchdomain")


def check_permissions(
    call: Call, vmid: int, pool: str | None, options: Mapping[str, str], delete: Iterable[str] = ()
) -> None:
    """Refuses options the caller may not set."""
    if call.authority.is_root:
        return
    for option in (*options, *delete):
        if is_mount(option) or option.startswith("unused"):
            call.authority.require_vm(vmid, pool, "VM.Config.Disk")
        elif _NET.fullmatch(option):
            call.authority.require_vm(vmid, pool, "VM.Config.Network")
        elif option in _BY_OPTION:
            call.authority.require_vm(vmid, pool, _BY_OPTION[option])
        else:
            raise Refused(f"only root can set '{option}' config")


def prepared(state: State, node: str, options: Mapping[str, str]) -> Config:
    """Options as they are stored; those that name what is not there are refused."""
    config: Config = {}
    for option, text in options.items():
        if option == "tags":
            config[option] = normal_tags(text)
        elif option in _BLANK_SEPARATED:
            config[option] = " ".join(split_list(text))
        elif option == "description":
            config[option] = text.rstrip("\n") + "\n"
        elif _NET.fullmatch(option):
            config[option] = _with_address(state, option, text)
        else:
            _check_present(state, node, option, text)
            config[option] = text
    return config


def _with_address(state: State, option: str, text: str) -> str:
    prefix = state.options.get("mac_prefix", "BC:24:11")
    values = {"hwaddr": state.names.mac(prefix), "type": "veth"} | parse("lxc", option, text)
    return show("lxc", option, values)


def _check_present(state: State, node: str, option: str, text: str) -> None:
    if option == "hookscript":
        check_hookscript(state, node, text)
    if _DEVICE.fullmatch(option):
        path = parse("lxc", option, text).get("path", "")
        if path not in _DEVICES:
            raise Refused(f"Device {path} does not exist")


_DEVICES = frozenset({"/dev/null", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/dev/dri/renderD128"})
