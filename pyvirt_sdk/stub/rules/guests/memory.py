"""Saving the memory of a running virtual machine."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.guests.views import MACHINE
from pyvirt_sdk.stub.rules.guests.volumes import allocate
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest

__all__ = ["save_state", "state_storage"]

_MIB = 2**20
# beside memory, what devices have to say
_DEVICES = 500
_CPU = "kvm64,enforce,+kvm_pv_eoi,+kvm_pv_unhalt,+lahf_lm,+sep"


def state_storage(state: State, guest: Guest) -> str:
    """Where memory goes if nobody says: beside a disk, on a shared storage if there is one."""
    if name := guest.config.get("vmstatestorage"):
        return name
    names = [one.volid.partition(":")[0] for one in disks(state, guest).values()]
    shared = [name for name in names if state.storage(name).shared]
    return next(iter(shared or names), "local")


def save_state(call: Call, guest: Guest, name: str, storage: str) -> Config:
    """Makes room for the memory, and tells what the configuration says of it."""
    if guest.running is None:
        raise Refused(f"cannot obtain PID for VM {guest.vmid}!")
    memory = parse("qemu", "memory", guest.config.get("memory", "512"))
    volume = allocate(
        guest.node,
        call.state.storage(storage),
        guest.vmid,
        (2 * int(memory["current"]) + _DEVICES) * _MIB,
        "raw",
        call.now,
        name=f"vm-{guest.vmid}-state-{name}",
    )
    return {"vmstate": volume.volid, "runningmachine": MACHINE, "runningcpu": _CPU}
