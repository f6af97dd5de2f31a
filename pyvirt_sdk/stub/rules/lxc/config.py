"""The configuration of a container: reading, changing, what is pending."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.schema.validation import find_schema
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.config import check_lock, pending_rows, read_config
from pyvirt_sdk.stub.rules.guests.pending import apply_pending, drop, put
from pyvirt_sdk.stub.rules.guests.pending import revert as revert_options
from pyvirt_sdk.stub.rules.lxc.mounts import check_mount, is_mount, make_mount, mounts
from pyvirt_sdk.stub.rules.lxc.options import check_permissions, prepared
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Config
from pyvirt_sdk.stub.tasks import Task
from pyvirt_sdk.stub.words import words

_CONFIG = "/nodes/{node}/lxc/{vmid}/config"
_NOT_OPTIONS = frozenset({"node", "vmid", "delete", "revert", "digest"})
_NEEDED = ("memory", "rootfs")
# said once, when a container is created: its files belong to others afterwards
_FIXED = "unprivileged"
# what a running container takes up at once
_AT_ONCE = words(
    """cores cpulimit cpuunits description hookscript hostname lock memory nameserver onboot
    protection searchdomain startup swap tags"""
)
_HOT = re.compile(r"(?:net|mp)\d+")


@rule("GET", _CONFIG)
def config(call: Call) -> dict[str, Any]:
    """The configuration."""
    return read_config(call, call.guest("lxc"))


@rule("GET", "/nodes/{node}/lxc/{vmid}/pending")
def pending(call: Call) -> list[dict[str, Any]]:
    """Every option with its value and what it is going to be."""
    return pending_rows(call.guest("lxc"))


@rule("PUT", _CONFIG)
def update(call: Call) -> None:
    """Changes the configuration."""
    guest = call.guest("lxc")
    delete, revert = call.items("delete"), call.items("revert")
    options: Config = {
        name: str(value) for name, value in call.params.items() if name not in _NOT_OPTIONS
    }
    if not (options or delete or revert):
        raise Refused("no options specified")
    _check_delete(options, delete)
    for option in mounts(options):
        check_mount(call.state, option, options[option])
    check_permissions(call, guest.vmid, None, options, delete)
    options = prepared(call.state, call.node, options)
    digest = call.given("digest")
    if digest and digest != guest.digest:
        raise Refused("detected modified configuration - file changed by other user? Try again.")
    check_lock(guest)
    if _FIXED in delete and _FIXED in guest.config:
        raise Refused(f"unable to delete read-only option: '{_FIXED}'")
    if _FIXED in options:
        raise Refused(f"unable to modify read-only option: '{_FIXED}'")
    revert_options(guest, revert)
    for option in delete:
        drop(call.state, guest, option, at_once=_takes_at_once(option))
    quiet = Task("", call.node, "", "", "", None, 0, 0, 0)
    for option, text in options.items():
        value = text
        if is_mount(option):
            value = make_mount(call.state, quiet, guest, option, text, call.now)
        put(call.state, guest, option, value, at_once=_takes_at_once(option))
    if guest.running is None:
        apply_pending(call.state, guest)


def _check_delete(options: Config, delete: list[str]) -> None:
    for option in delete:
        if option in options:
            text = f"you can't use '-{option}' and -delete {option}' at the same time"
            raise faulty_fields({"delete": text})
        known = find_schema(operation("PUT", _CONFIG), option)
        if known is None or option in _NOT_OPTIONS:
            raise faulty_fields({"delete": f"unknown option '{option}'"})
        if option in _NEEDED:
            raise Refused(f"unable to delete required option '{option}'")


def _takes_at_once(option: str) -> bool:
    return option in _AT_ONCE or _HOT.fullmatch(option) is not None
