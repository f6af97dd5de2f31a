"""The configuration of a virtual machine: reading, changing, what is pending."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from pyvirt_sdk.schema import operation
from pyvirt_sdk.schema.validation import find_schema
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.guests.config import pending_rows, read_config
from pyvirt_sdk.stub.rules.guests.hookscripts import check_hookscript
from pyvirt_sdk.stub.rules.guests.ssh_keys import check_ssh_keys
from pyvirt_sdk.stub.rules.qemu.access import check_drives, check_storages
from pyvirt_sdk.stub.rules.qemu.change import (
    Change,
    apply_change,
    check_change,
)
from pyvirt_sdk.stub.rules.qemu.options import check_rights, prepared, resolve_cdrom
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.tasks import Task
from pyvirt_sdk.stub.words import words

_CONFIG = "/nodes/{node}/qemu/{vmid}/config"
_NOT_OPTIONS = words(
    "node vmid delete revert force digest skiplock background_delay import-working-storage"
)
# options that nobody gives, and that can be deleted all the same
_SET_BY_ITSELF = words("meta parent runningcpu runningmachine snaptime vmstate")


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
def update_in_task(call: Call) -> str | None:
    """Changes the configuration in a task; one that is done soon enough is not told of."""
    change = _checked(call)
    upid = call.start("qmconfig", call.vmid, lambda task: apply_change(call, task, change))
    if "background_delay" not in call.params:
        return upid
    return call.world.tasks.if_running(upid, f"failed to update VM {call.vmid}: ")


@rule("PUT", "/nodes/{node}/qemu/{vmid}/unlink")
def unlink(call: Call) -> None:
    """Sets volumes aside, or (with ``force``) frees them."""
    change = Change({}, _known_names("delete", call.items("idlist")), [])
    check_rights(call, call.vmid, None, {}, change.delete)
    check_change(call, change)
    quiet = Task("", call.node, "", "", "", None, 0, 0, 0)
    for _ in apply_change(call, quiet, change):
        pass


def _checked(call: Call) -> Change:
    call.root_only("skiplock")
    options = {name: str(value) for name, value in call.params.items() if name not in _NOT_OPTIONS}
    check_ssh_keys(unquote(options.get("sshkeys", "")))
    if not (options or call.items("delete") or call.items("revert")):
        raise Refused("no options specified")
    options = resolve_cdrom(options)
    revert = _known_names("revert", call.items("revert"))
    for option in revert:
        _check_apart("delete", f"-{option}", f"revert {option}", option in options)
    named = ["ide2" if option == "cdrom" else option for option in call.items("delete")]
    for option in named:
        _check_apart("delete", f"-{option}", f"delete {option}", option in options)
        _check_apart("revert", f"-delete {option}", f"revert {option}", option in revert)
        _known_names("delete", [option])
    check_drives(call.state, options)
    if script := options.get("hookscript"):
        _check_script(call, script)
    check_rights(call, call.vmid, None, options, named)
    check_storages(call, call.vmid, options)
    change = Change(prepared(call.state, options), named, revert)
    check_change(call, change)
    return change


def _check_script(call: Call, volid: str) -> None:
    try:
        check_hookscript(call.state, call.node, volid)
    except Refused as refused:
        raise faulty(hookscript=f"{refused.message}\n") from None


def _check_apart(parameter: str, one: str, other: str, together: bool) -> None:
    if together:
        text = f"you can't use '{one}' and -{other}' at the same time"
        raise faulty_fields({parameter: text})


def _known_names(parameter: str, named: list[str]) -> list[str]:
    for option in named:
        known = find_schema(operation("PUT", _CONFIG), option)
        if option not in _SET_BY_ITSELF and (known is None or option in _NOT_OPTIONS):
            raise faulty_fields({parameter: f"unknown option '{option}'"})
    return named
