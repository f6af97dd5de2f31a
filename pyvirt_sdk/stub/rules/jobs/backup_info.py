"""What backup jobs cover: volume by volume, and the guests that none of them covers."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.jobs.backup import guests_of
from pyvirt_sdk.stub.rules.jobs.files import jobs_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest

_TYPE = "vzdump"


@rule("GET", "/cluster/backup/{id}/included_volumes")
def included_volumes(call: Call) -> dict[str, Any]:
    """The guests of a job and their volumes, each with whether it is part of the backup."""
    name = call.text("id")
    job = jobs_of(call.state, _TYPE).get(name)
    if job is None:
        raise faulty(id=f"No such job '{name}'")
    return {"children": [_guest(call, vmid, guest) for vmid, guest in guests_of(call, job)]}


@rule("GET", "/cluster/backup-info/not-backed-up")
def not_backed_up(call: Call) -> list[dict[str, Any]]:
    """The guests that no job covers."""
    covered = {
        vmid for job in jobs_of(call.state, _TYPE).values() for vmid, _ in guests_of(call, job)
    }
    return [
        {"vmid": guest.vmid, "type": guest.kind} | _name(guest)
        for guest in call.state.guests.values()
        if guest.vmid not in covered and call.authority.has(f"/vms/{guest.vmid}", "VM.Audit")
    ]


def _guest(call: Call, vmid: int, guest: Guest | None) -> dict[str, Any]:
    if guest is None:
        return {"id": vmid, "type": "unknown", "leaf": 1}
    volumes = [
        {"id": f"{vmid}:{option}", "name": volume.volid, "leaf": 1, **_inclusion(guest, option)}
        for option, volume in disks(call.state, guest).items()
    ]
    return {"id": vmid, "type": guest.kind, "leaf": 0, "children": volumes} | _name(guest)


def _name(guest: Guest) -> dict[str, str]:
    key = "name" if guest.kind == "qemu" else "hostname"
    return {"name": guest.config[key]} if key in guest.config else {}


def _inclusion(guest: Guest, option: str) -> dict[str, Any]:
    if option == "rootfs":
        return {"included": 1, "reason": "rootfs"}
    settings = parse(guest.kind, option, guest.config[option])
    # a disk is part of it unless told otherwise, a mount point only if told so
    included = settings.get("backup", "1" if guest.kind == "qemu" else "0") == "1"
    if option.startswith("efidisk") and guest.config.get("bios") != "ovmf":
        return {"included": 0, "reason": "efidisk but no OMVF BIOS"}
    return {"included": int(included), "reason": "enabled" if included else "disabled"}
