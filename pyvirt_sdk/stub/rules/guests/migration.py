"""Moving guests to another node."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.config import check_lock, locked
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["register"]


def register(kind: Kind, prefix: str) -> None:
    """Adds the operation for one kind of guest."""

    @rule("POST", f"/nodes/{{node}}/{kind}/{{vmid}}/migrate")
    def migrate(call: Call) -> str:
        target = call.text("target")
        if target == call.node:
            raise faulty(target="target is local node.")
        if target not in call.state.nodes:
            raise Refused(f"no such cluster node '{target}'")
        guest = call.guest(kind)
        check_lock(guest)
        if guest.running and not (call.flag("online") or call.flag("restart")):
            title = "VM" if kind == "qemu" else "CT"
            how = "online" if kind == "qemu" else "running container without restart"
            raise Refused(f"can't migrate running {title} without --online ({how})")
        work = _Move(call, guest, target)
        return call.start(f"{prefix}migrate", guest.vmid, work.steps)


class _Move:
    """One migration."""

    def __init__(self, call: Call, guest: Guest, target: str) -> None:
        self._call = call
        self._guest = guest
        self._target = target

    def steps(self, task: Task) -> Steps:
        """Copies local disks, then hands over the configuration."""
        state, guest = self._call.state, self._guest
        task.log(f"starting migration of {guest.vmid} to node '{self._target}'")
        with locked(guest, "migrate"):
            yield 15
        for volume in disks(state, guest).values():
            storage = state.storage(volume.volid.partition(":")[0])
            if not storage.shared:
                task.log(f"copying local disk image '{volume.volid}'")
                storage.on(self._target)[volume.volid] = storage.on(guest.node).pop(volume.volid)
        guest.node = self._target
        task.log("migration finished successfully (duration 00:00:15)")


@rule("GET", "/nodes/{node}/qemu/{vmid}/migrate")
def preconditions(call: Call) -> dict[str, Any]:
    """What a migration of a virtual machine would meet."""
    state, guest = call.state, call.guest("qemu")
    local = [
        {
            "cdrom": 0,
            "drivename": option,
            "is_attached": 1,
            "is_cloudinit": 0,
            "is_tpmstate": int(option == "tpmstate0"),
            "is_unused": 0,
            "is_vmstate": 0,
            "replicate": 1,
            "shared": 0,
            "size": volume.size,
            "volid": volume.volid,
        }
        for option, volume in disks(state, guest).items()
        if not state.storage(volume.volid.partition(":")[0]).shared
    ]
    return {
        "allowed_nodes": [name for name in state.nodes if name != guest.node],
        "has-dbus-vmstate": 1,
        "local_disks": local,
        "local_resources": [],
        "mapped-resource-info": {},
        "mapped-resources": [],
        "not_allowed_nodes": {},
        "running": int(guest.running is not None),
    }
