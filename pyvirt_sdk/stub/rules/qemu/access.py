"""The storages and volumes that options name: that they fit, and that the caller may use them."""

from __future__ import annotations

from collections.abc import Mapping

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty, faulty_fields
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.qemu.drives import DRIVES, asked_size, is_cdrom
from pyvirt_sdk.stub.rules.storage.names import check_access, parse_name, split_volid
from pyvirt_sdk.stub.state import State

__all__ = ["check_drives", "check_storages"]

_IMPORT_SYNTAX = "'import-from' requires special syntax - use <storage ID>:0,import-from=<source>"
_NEEDED = {"efidisk0": ("efitype", "pre-enrolled-keys"), "tpmstate0": ("version",)}
_NOTHING = ("none", "cloudinit")


def check_drives(state: State, options: Mapping[str, str]) -> None:
    """What can be said of drives before any work begins."""
    for option in sorted(set(options) & set(DRIVES)):
        drive = parse("qemu", option, options[option])
        volid = drive.get("file", "")
        asked = asked_size(volid)
        if "import-from" in drive:
            if asked is None or asked[1]:
                raise faulty_fields({option: _IMPORT_SYNTAX})
            for needed in _NEEDED.get(option, ()):
                if needed not in drive:
                    text = f"need to specify '{needed}' when using 'import-from'"
                    raise faulty_fields({option: text})
        if asked or ":" not in volid or volid.endswith(":cloudinit"):
            continue
        storage, name = split_volid(volid)
        kind = parse_name(state.storage(storage), name).content
        if kind == "iso" and drive.get("media") != "cdrom":
            raise faulty_fields({option: "explicit 'media=cdrom' is required for iso images"})


def check_storages(call: Call, vmid: int, options: Mapping[str, str]) -> None:
    """Refuses storages that hold no disks, and volumes that are none or the caller's to use."""
    state, authority = call.state, call.authority
    for option in sorted(set(options) & set(DRIVES)):
        drive, text = parse("qemu", option, options[option]), options[option]
        volid = drive.get("file", "")
        asked = None if is_cdrom(text) else asked_size(volid)
        if not volid or volid in _NOTHING or volid.endswith(":cloudinit"):
            pass
        elif volid == "cdrom":
            authority.require("/", "Sys.Console")
        elif asked:
            _check_space(call, asked[0])
        else:
            _check_volume(call, vmid, option, volid)
        if source := drive.get("import-from"):
            _check_source(call, vmid, option, source)
    if name := options.get("vmstatestorage"):
        authority.require(f"/storage/{name}", "Datastore.AllocateSpace")
    custom = parse("qemu", "cicustom", options.get("cicustom", ""))
    for volid in sorted(custom.values()):
        check_access(state, authority, volid, vmid=vmid, content="snippets")


def _check_space(call: Call, name: str) -> None:
    call.authority.require(f"/storage/{name}", "Datastore.AllocateSpace")
    if "images" not in call.state.storage(name).content:
        raise faulty(storage=f"storage '{name}' does not support vm images")


def _check_volume(call: Call, vmid: int, option: str, volid: str) -> None:
    check_access(call.state, call.authority, volid, vmid=vmid)
    if ":" in volid:
        storage, name = split_volid(volid)
        if parse_name(call.state.storage(storage), name).content not in ("images", "iso"):
            raise faulty_fields({option: "content type needs to be 'images' or 'iso'"})


def _check_source(call: Call, vmid: int, option: str, source: str) -> None:
    """Where a disk is imported from: a disk of another machine, or a file to be imported."""
    if ":" not in source:
        check_access(call.state, call.authority, source, vmid=vmid)
        return
    storage, name = split_volid(source)
    parsed = parse_name(call.state.storage(storage), name)
    if parsed.content not in ("images", "import"):
        text = f"{source} has wrong type '{parsed.content}' - needs to be 'images' or 'import'"
        raise faulty_fields({option: text})
    if parsed.owner:
        call.authority.require(f"/vms/{parsed.owner}", "VM.Clone")
    else:
        check_access(call.state, call.authority, source, vmid=vmid)
