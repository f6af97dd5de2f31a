"""Handing a disk to another guest."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.volumes import rename
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.state.storage import Volume
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["check_targets", "reassign"]

_NEITHER = "both 'storage' and 'target-vmid' missing, either needs to be set"
_BOTH = "either set 'storage' or 'target-vmid', but not both"
_WORDS = {
    "qemu": ("VM", "disk", "qmmove", "reassign disk"),
    "lxc": ("CT", "volume", "move_volume", "move disk to another container"),
}
_NAMES = {"qemu": "VM", "lxc": "Container"}
_TEXTS: dict[str, dict[str, str]] = {
    "qemu": {
        "missing": "Disk '{option}' for VM '{vmid}' does not exist",
        "taken": "Target disk key '{option}' is already in use for VM '{vmid}'",
        "no volume": "disk '{option}' has no associated volume",
        "saved": "Can't move disk used by a snapshot to another VM",
        "running": "Cannot move disk to another VM while the source VM is running - detach first",
    },
    "lxc": {
        "missing": "volume '{option}' for container '{vmid}' does not exist",
        "taken": "Target volume key '{option}' is already in use for container '{vmid}'",
        "no volume": "Cannot move a bindmount or device mount to another container",
        "saved": "Cannot move volume used by a snapshot to another container",
        "running": "Cannot move in-use volume while the source CT is running - detach or shutdown"
        " first",
    },
}
_KEYS = {"qemu": "file", "lxc": "volume"}


def check_targets(call: Call) -> None:
    """A disk goes to a storage, or to another guest."""
    given = [name for name in ("storage", "target-vmid") if name in call.params]
    if len(given) != 1:
        text = _BOTH if given else _NEITHER
        raise faulty_fields({"storage": text, "target-vmid": text})


def reassign(call: Call, kind: Kind, option: str) -> str:
    """Makes a disk one of another guest's, in a task."""
    _, what, task_type, aim = _WORDS[kind]
    target_id = call.number("target-vmid")
    call.authority.require(f"/vms/{target_id}", "VM.Config.Disk")
    if target_id == call.vmid and kind == "qemu":
        raise faulty_fields({"target-vmid": f"must be different than source VMID to {aim}"})
    target_option = call.given(f"target-{what}") or option
    _, _, checked = _checked(call, kind, option, target_option)
    storage = checked.volid.partition(":")[0]
    call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")

    def work(task: Task) -> Steps:
        source, target, volume = _checked(call, kind, option, target_option)
        yield 1
        _hand_over(call, source, target, volume, option, target_option)
        if kind == "qemu":
            task.log(f"removing disk '{option}' from VM '{source.vmid}' config")
            task.log(f"disk '{option}' moved to VM '{target.vmid}' as '{target_option}'")
            return
        task.log(f"moving volume '{option}' from container '{source.vmid}' to '{target.vmid}'")
        task.log(f"removing volume '{option}' from container '{source.vmid}' config")
        task.log(f"target container '{target.vmid}' updated with '{target_option}'")

    ident = f"{call.vmid}-{option}>{target_id}-{target_option}"
    return call.start(task_type, ident, work)


def _checked(call: Call, kind: Kind, option: str, wanted: str) -> tuple[Guest, Guest, Volume]:
    title, what, _, _ = _WORDS[kind]
    target_id = call.number("target-vmid")
    if kind == "lxc":
        _check_options(option, wanted)
    _check_same_node(call, kind, target_id)
    source = call.guest(kind)
    check_lock(source)
    target = call.state.guest(call.node, kind, target_id)
    check_lock(target)
    if source.is_template or target.is_template:
        raise Refused(f"Can't move {what}s from or to template {title}{_plural(kind)}")
    for guest, name in ((source, "digest"), (target, "target-digest")):
        if call.given(name) not in (None, guest.digest):
            raise Refused(
                f"{_NAMES[kind]} {guest.vmid}: detected modified configuration - file changed by "
                "other user? Try again."
            )
    if option not in source.config:
        raise Refused(_TEXTS[kind]["missing"].format(option=option, vmid=source.vmid))
    if wanted in target.config:
        raise Refused(_TEXTS[kind]["taken"].format(option=wanted, vmid=target.vmid))
    if "media=cdrom" in source.config[option]:
        raise Refused(f"CD drive contents can't be moved to another {title}")
    volume = disks(call.state, source, unused=True).get(option)
    if volume is None:
        raise Refused(_TEXTS[kind]["no volume"].format(option=option))
    saved = (text for one in source.snapshots.values() for text in one.config.values())
    if any(volume.volid in text for text in saved):
        raise Refused(_TEXTS[kind]["saved"])
    if source.running and not option.startswith("unused"):
        raise Refused(_TEXTS[kind]["running"])
    return source, target, volume


def _check_options(option: str, wanted: str) -> None:
    if "rootfs" in (option, wanted):
        raise Refused("Cannot move to/from 'rootfs'")
    if option.startswith("unused") and not wanted.startswith("unused"):
        raise Refused("Moving an unused volume to a used one is not possible")


def _plural(kind: Kind) -> str:
    return "s" if kind == "qemu" else ""


def _check_same_node(call: Call, kind: Kind, target_id: int) -> None:
    guests, title = call.state.guests, _WORDS[kind][0]
    for number, named in ((call.vmid, ""), (target_id, "target " if kind == "qemu" else "")):
        if number not in guests:
            raise Refused(f"could not find {named}{title} {number}")
    if guests[call.vmid].node != guests[target_id].node:
        nodes = f"{guests[call.vmid].node} != {guests[target_id].node}"
        both = "VMs" if kind == "qemu" else "containers"
        raise Refused(f"Both {both} need to be on the same node ({nodes})")


def _hand_over(
    call: Call, source: Guest, target: Guest, volume: Volume, option: str, wanted: str
) -> None:
    text = source.config.pop(option)
    values = {} if option.startswith("unused") else parse(source.kind, option, text)
    rename(call.state, call.node, volume, target.vmid)
    if wanted.startswith("unused"):
        target.config[wanted] = volume.volid
        return
    key = _KEYS[source.kind]
    target.config[wanted] = show(source.kind, wanted, values | {key: volume.volid})
