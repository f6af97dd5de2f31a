"""The configuration of a virtual machine: reading, changing, what is pending."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from pyvirt_sdk.schema import operation
from pyvirt_sdk.schema.validation import find_schema
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.guests.config import check_lock, pending_rows, read_config
from pyvirt_sdk.stub.rules.guests.hookscripts import check_hookscript
from pyvirt_sdk.stub.rules.guests.ssh_keys import check_ssh_keys
from pyvirt_sdk.stub.rules.qemu.change import (
    Change,
    apply_change,
    check_change,
    delete_option,
)
from pyvirt_sdk.stub.rules.qemu.drives import DRIVES, check_drive
from pyvirt_sdk.stub.rules.qemu.options import check_permissions, prepared, resolve_cdrom
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.tasks import Task
from pyvirt_sdk.stub.words import words

_CONFIG = "/nodes/{node}/qemu/{vmid}/config"
_NOT_OPTIONS = words(
    "node vmid delete revert force digest skiplock background_delay import-working-storage"
)


@rule("GET", _CONFIG)
def config(call: Call) -> dict[str, Any]:
    """The configuration."""
    return read_config(call, call.guest("qemu"))


@rule("GET", "/nodes/{node}/qemu/{vmid}/pending")
def pending(call: Call) -> list[dict[str, Any]]:
    """Every option with its value and what it is going to be."""
    return pending_rows(call.guest("qemu"))


@rule("PUT", _CONFIG)
def update(call: Call) -> None:
    """Changes the configuration before it answers."""
    change = _checked(call)
    quiet = Task("", call.node, "", "", "", None, 0, 0, 0)
    for _ in apply_change(call, quiet, change):
        pass


@rule("POST", _CONFIG)
def update_in_task(call: Call) -> str:
    """Changes the configuration in a task."""
    change = _checked(call)
    return call.start("qmconfig", call.vmid, lambda task: apply_change(call, task, change))


@rule("PUT", "/nodes/{node}/qemu/{vmid}/unlink")
def unlink(call: Call) -> None:
    """Sets volumes aside, or (with ``force``) frees them."""
    for option in call.items("idlist"):
        if not _is_known(option):
            raise faulty(delete=f"unknown option '{option}'")
    guest = call.guest("qemu")
    check_permissions(call, guest.vmid, None, {}, call.items("idlist"))
    check_lock(guest)
    for option in call.items("idlist"):
        delete_option(call, guest, option)


def _checked(call: Call) -> Change:
    guest_id = call.vmid
    call.root_only("skiplock")
    delete = ["ide2" if option == "cdrom" else option for option in call.items("delete")]
    revert = call.items("revert")
    options = resolve_cdrom(
        {name: str(value) for name, value in call.params.items() if name not in _NOT_OPTIONS}
    )
    if not (options or delete or revert):
        raise Refused("no options specified")
    _check_names(options, delete, revert)
    for option in DRIVES:
        if option in options:
            check_drive(call.state, option, options[option])
    if script := options.get("hookscript"):
        _check_script(call, script)
    check_permissions(call, guest_id, None, options, delete)
    check_ssh_keys(unquote(options.get("sshkeys", "")))
    change = Change(prepared(call.state, options), delete, revert)
    check_change(call, change)
    return change


def _check_script(call: Call, volid: str) -> None:
    try:
        check_hookscript(call.state, call.node, volid)
    except Refused as refused:
        raise faulty(hookscript=f"{refused.message}\n") from None


def _check_names(options: Mapping[str, str], delete: list[str], revert: list[str]) -> None:
    for name, listed in (("delete", delete), ("revert", revert)):
        for option in listed:
            if option in options:
                text = f"you can't use '-{option}' and '-{name} {option}' at the same time"
                raise faulty_fields({name: text})
            if not _is_known(option):
                raise faulty_fields({name: f"unknown option '{option}'"})
    for option in set(delete) & set(revert):
        text = f"you can't use '-delete {option}' and '-revert {option}' at the same time"
        raise faulty(delete=text)


def _is_known(option: str) -> bool:
    known = find_schema(operation("PUT", _CONFIG), option)
    return known is not None and option not in _NOT_OPTIONS
