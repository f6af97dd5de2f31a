"""Options of containers: which privilege each needs, and how each is stored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused, forbidden
from pyvirt_sdk.stub.rules.guests.bridges import check_bridge_access
from pyvirt_sdk.stub.rules.guests.config import normal_tags
from pyvirt_sdk.stub.rules.guests.hookscripts import check_hookscript
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.lxc.mounts import is_mount, mount_type, new_on
from pyvirt_sdk.stub.rules.sdn.nodes import vnets_on
from pyvirt_sdk.stub.rules.storage.names import check_access
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest

__all__ = ["check_deletion", "check_permissions", "prepared"]

_PRIVILEGES = {
    "VM.Config.CPU": "cores cpulimit cpuunits",
    "VM.Config.Memory": "memory swap",
    "VM.Config.Network": "nameserver searchdomain hostname",
}
_BY_OPTION = {
    option: privilege for privilege, options in _PRIVILEGES.items() for option in options.split()
}
_NET = re.compile(r"net\d+")
_DEVICE = re.compile(r"dev\d+")
_BLANK_SEPARATED = ("nameserver", "searchdomain")
_FOR_ROOT = {
    "hookscript": "changing the hookscript is only allowed for root@pam",
    "features": "changing feature flags for privileged container is only allowed for root@pam",
    "flags": "changing feature flags (except nesting) is only allowed for root@pam",
    "device": "configuring device passthrough is only allowed for root@pam",
}
_USUAL_MTU = 1500


def check_permissions(
    call: Call,
    vmid: int,
    pool: str | None,
    options: Mapping[str, str],
    *,
    before: Config | None = None,
    unprivileged: bool = True,
) -> None:
    """Refuses options the caller may not set."""
    if call.authority.is_root:
        return
    for option, text in options.items():
        _require(call, vmid, pool, option)
        if is_mount(option):
            _check_mount_access(call, vmid, option, text)
        elif option == "features":
            _check_features(call, vmid, pool, text, (before or {}).get(option), unprivileged)
    check_bridge_access(call, "lxc", options)
    check_bridge_access(call, "lxc", {one: (before or {}).get(one, "") for one in options})


def check_deletion(call: Call, guest: Guest, names: Iterable[str]) -> None:
    """Refuses to have options removed, or changes taken back, by those who may not set them."""
    if call.authority.is_root:
        return
    unprivileged = guest.config.get("unprivileged") == "1"
    for option in names:
        _require(call, guest.vmid, None, option)
        if option == "features":
            before = guest.config.get(option)
            _check_features(call, guest.vmid, None, None, before, unprivileged)


def _require(call: Call, vmid: int, pool: str | None, option: str) -> None:
    if option == "hookscript":
        raise forbidden(_FOR_ROOT["hookscript"])
    if _DEVICE.fullmatch(option):
        raise forbidden(_FOR_ROOT["device"])
    if option == "features":
        return
    privilege = _BY_OPTION.get(option, "VM.Config.Options")
    if is_mount(option):
        privilege = "VM.Config.Disk"
    elif _NET.fullmatch(option):
        privilege = "VM.Config.Network"
    call.authority.require_vm(vmid, pool, privilege)


def _check_mount_access(call: Call, vmid: int, option: str, text: str) -> None:
    volume = parse("lxc", option, text).get("volume", "")
    if kind := mount_type(volume):
        raise forbidden(f"mount point type {kind} is only allowed for root@pam")
    if storage := new_on(volume):
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
    else:
        check_access(call.state, call.authority, volume, vmid=vmid, content="rootdir")


def _check_features(
    call: Call, vmid: int, pool: str | None, text: str | None, before: str | None, safe: bool
) -> None:
    """Nesting is for those who may make containers, all else for root."""
    if not safe:
        raise forbidden(_FOR_ROOT["features"])
    wanted, had = (parse("lxc", "features", one or "") for one in (text, before))
    changed = {flag for flag in {*wanted, *had} if wanted.get(flag) != had.get(flag)}
    if changed - {"nesting"}:
        raise forbidden(_FOR_ROOT["flags"])
    if changed:
        call.authority.require_vm(vmid, pool, "VM.Allocate")


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
            _check_mtu(state, node, option, text)
            config[option] = _with_address(state, option, text)
        else:
            _check_present(state, node, option, text)
            config[option] = text
    return config


def _with_address(state: State, option: str, text: str) -> str:
    prefix = state.options.get("mac_prefix", "BC:24:11")
    values = {"hwaddr": state.names.mac(prefix), "type": "veth"} | parse("lxc", option, text)
    return show("lxc", option, values)


def _check_mtu(state: State, node: str, option: str, text: str) -> None:
    card = parse("lxc", option, text)
    if mtu := card.get("mtu"):
        bridge = card.get("bridge", "")
        if bridge not in state.nodes[node].links.union(vnets_on(state, node)):
            raise Refused(f"bridge '{bridge}' does not exist")
        if int(mtu) > _USUAL_MTU:
            text = f"MTU size '{mtu}' is bigger than bridge MTU '{_USUAL_MTU}'"
            raise Refused(f"{option}: {text}")


def _check_present(state: State, node: str, option: str, text: str) -> None:
    if option == "hookscript":
        check_hookscript(state, node, text)
    if _DEVICE.fullmatch(option):
        path = parse("lxc", option, text).get("path", "")
        if path not in _DEVICES:
            raise Refused(f"Device {path} does not exist")


_DEVICES = frozenset({"/dev/null", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/dev/dri/renderD128"})
