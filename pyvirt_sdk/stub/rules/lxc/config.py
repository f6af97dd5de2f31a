"""The configuration of a container: reading, changing, what is pending."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from pyvirt_sdk.schema import operation
from pyvirt_sdk.schema.validation import find_schema
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.config import check_lock, pending_rows, read_config
from pyvirt_sdk.stub.rules.guests.pending import apply_pending, drop, put
from pyvirt_sdk.stub.rules.guests.pending import revert as revert_options
from pyvirt_sdk.stub.rules.lxc.mounts import check_content, is_mount, make_mount
from pyvirt_sdk.stub.rules.lxc.options import check_deletion, check_permissions, prepared
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.tasks import Task
from pyvirt_sdk.stub.words import words

_CONFIG = "/nodes/{node}/lxc/{vmid}/config"
_NOT_OPTIONS = frozenset({"node", "vmid", "delete", "revert", "digest"})
_NEEDED = ("memory", "rootfs", "ostype")
# said once, when a container is created: its files belong to others afterwards
_FIXED = "unprivileged"
# what a running container takes up at once, what it gives up at once, and what it takes up
# where there was nothing
_AT_ONCE = words(
    """cores cpulimit cpuunits description hookscript hostname lock memory onboot protection startup
    swap tags"""
)
_GIVEN_UP = _AT_ONCE - {"memory"}
_NET = re.compile(r"net\d+")
_NEW = re.compile(r"(?:mp|dev)\d+")
_PROTECTED = re.compile(r"(?:mp|unused)\d+")


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
    if not (options or "delete" in call.params or "revert" in call.params):
        raise Refused("no options specified")
    check_deletion(call, guest, (*delete, *revert))
    _check_names(options, delete, revert)
    unprivileged = guest.config.get(_FIXED) == "1"
    before = guest.config
    check_permissions(call, guest.vmid, None, options, before=before, unprivileged=unprivileged)
    check_lock(guest)
    digest = call.given("digest")
    if digest and digest != guest.digest:
        raise Refused("detected modified configuration - file changed by other user? Try again.")
    delete = [one for one in delete if one in guest.config or one in guest.pending]
    for option in delete:
        _check_delete(guest, option)
    options = _checked(call, guest, options)
    revert_options(guest, revert)
    for option in delete:
        drop(call.state, guest, option, at_once=_is_given_up(option))
    _apply(call, guest, options)
    if guest.running is None:
        apply_pending(call.state, guest)


def _check_names(options: Config, delete: list[str], revert: list[str]) -> None:
    for option in revert:
        _check_known("revert", option)
        if option in options:
            _refuse("revert", f"you can't use '-{option}' and '-revert {option}' at the same time")
    for option in delete:
        _check_known("delete", option)
        if option in options:
            _refuse("delete", f"you can't use '-{option}' and -delete {option}' at the same time")
        if option in revert:
            both = f"'-delete {option}' and '-revert {option}'"
            _refuse("delete", f"you can't use {both} at the same time")


def _check_known(parameter: str, option: str) -> None:
    if option in _NOT_OPTIONS or find_schema(operation("PUT", _CONFIG), option) is None:
        _refuse(parameter, f"unknown option '{option}'")


def _refuse(parameter: str, text: str) -> NoReturn:
    raise faulty_fields({parameter: text})


def _check_delete(guest: Guest, option: str) -> None:
    if option in _NEEDED:
        raise Refused(f"unable to delete required option '{option}'")
    if _PROTECTED.fullmatch(option):
        _check_protection(guest, f"can't remove CT {guest.vmid} drive '{option}'")
    if option == _FIXED:
        raise Refused(f"unable to delete read-only option: '{option}'")


def _check_protection(guest: Guest, what: str) -> None:
    if guest.config.get("protection") == "1":
        raise Refused(f"{what} - protection mode enabled")


def _checked(call: Call, guest: Guest, options: Config) -> Config:
    """Options as they are stored, one after the other checked."""
    checked: Config = {}
    for option in sorted(options):
        if is_mount(option):
            _check_protection(guest, f"can't update CT {guest.vmid} drive '{option}'")
            check_content(call.state, option, options[option])
        if option == _FIXED:
            raise Refused(f"unable to modify read-only option: '{option}'")
        checked |= prepared(call.state, call.node, {option: options[option]})
    return checked


def _apply(call: Call, guest: Guest, options: Config) -> None:
    """Makes volumes and sets options; what fails is told of all together, and waits."""
    quiet = Task("", call.node, "", "", "", None, 0, 0, 0)
    errors: dict[str, str] = {}
    for option, text in options.items():
        value = text
        if is_mount(option):
            try:
                value = make_mount(call.state, quiet, guest, option, text, call.now, needed=False)
            except Refused as refused:
                errors[option] = f"unable to apply pending change {option} : {refused.message}\n"
                continue
        put(call.state, guest, option, value, at_once=_is_taken_up(guest, option))
    if errors:
        raise faulty_fields(errors)


def _is_taken_up(guest: Guest, option: str) -> bool:
    if _NEW.fullmatch(option):
        return option not in guest.config
    return option in _AT_ONCE or _NET.fullmatch(option) is not None


def _is_given_up(option: str) -> bool:
    return option in _GIVEN_UP or _NET.fullmatch(option) is not None
