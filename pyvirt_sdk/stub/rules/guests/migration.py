"""Moving guests to another node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.bridges import check_bridges
from pyvirt_sdk.stub.rules.guests.config import check_lock, locked
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.volumes import check_room
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["TASKS", "Move", "check_may_move", "register"]

# what the tasks of a migration are called
TASKS = {"qemu": "qmigrate", "lxc": "vzmigrate"}
_RUNS = {
    "qemu": "can't migrate running VM without --online",
    "lxc": "can't migrate running container without --online or --restart",
}
# how long a container needs to stop and start, a disk to be copied, memory to be sent
_SECONDS = 15


def register(kind: Kind) -> None:
    """Adds the operation for one kind of guest."""

    @rule("POST", f"/nodes/{{node}}/{kind}/{{vmid}}/migrate")
    def migrate(call: Call) -> str:
        target = call.text("target")
        if target == call.node:
            raise faulty(target="target is local node.")
        if target not in call.state.nodes:
            raise Refused(f"no such cluster node '{target}'")
        for name in ("force", "migration_type", "migration_network"):
            if name in call.params and not call.authority.is_root:
                raise faulty(**{name: "Only root may use this option."})
        guest = call.guest(kind)
        check_may_move(call, guest)
        move = Move(call, guest, target)
        for named in move.target_storages:
            call.state.storage(named)
            call.authority.require(f"/storage/{named}", "Datastore.AllocateSpace")
        return call.start(TASKS[kind], guest.vmid, move.steps)


def check_may_move(call: Call, guest: Guest) -> None:
    """Refuses a guest that is busy, or that runs and is not to be moved while it does."""
    check_lock(guest)
    if guest.running and not (call.flag("online") or call.flag("restart")):
        raise Refused(_RUNS[guest.kind])


class Move:
    """One migration."""

    def __init__(self, call: Call, guest: Guest, target: str) -> None:
        self._call = call
        self._guest = guest
        self._target = target
        named = call.given("targetstorage") or call.given("target-storage") or ""
        pairs = (one.partition(":") for one in named.split(",") if one and one != "1")
        # storage -> the one that takes its disks; under the empty name, the one for all others
        self._storages = {source if to else "": to or source for source, _, to in pairs}

    @property
    def target_storages(self) -> list[str]:
        """The storages that were named to take disks."""
        return list(self._storages.values())

    def steps(self, task: Task) -> Steps:
        """Copies local disks, then hands over the configuration."""
        guest = self._guest
        task.log(f"starting migration of {guest.vmid} to node '{self._target}'")
        try:
            self._check()
            with locked(guest, "migrate"):
                yield _SECONDS
            self._check()
        except Refused as refused:
            task.log(f"ERROR: {refused.message}")
            raise Refused("migration aborted") from None
        for volume, target in self._local():
            self._carry(task, volume, target)
        guest.node = self._target
        if guest.running and guest.kind == "lxc":
            self._start_again(task)
        task.log(f"migration finished successfully (duration 00:00:{_SECONDS})")

    def _check(self) -> None:
        """What can be known before the first byte is copied."""
        call, state, guest = self._call, self._call.state, self._guest
        if not state.nodes[self._target].online:
            raise Refused("Can't connect to destination address using public key")
        is_live = guest.kind == "qemu" and guest.running
        if is_live:
            check_bridges(state, guest, self._target)
        for volume, target in self._local():
            if not target.enabled or not target.serves(self._target):
                raise Refused(f"storage '{target.name}' is not available on node '{self._target}'")
            if is_live and not call.flag("with-local-disks"):
                raise Refused(
                    "Problem found while scanning volumes - can't migrate local disk "
                    f"'{volume.volid}': can't live migrate attached local disks without "
                    "with-local-disks option"
                )
            check_room(target, self._target, volume.used)

    def _start_again(self, task: Task) -> None:
        """A container was stopped for the move, and is where it is now if it does not start."""
        try:
            check_bridges(self._call.state, self._guest, self._target)
        except Refused as refused:
            self._guest.running = None
            task.log(f"ERROR: {refused.message}")
            raise Refused("migration problems") from None

    def _local(self) -> Iterator[tuple[Volume, Storage]]:
        """The disks that the target cannot see, and the storage each is going to."""
        state = self._call.state
        for volume in disks(state, self._guest).values():
            storage = state.storage(volume.volid.partition(":")[0])
            if not storage.shared:
                name = self._storages.get(storage.name) or self._storages.get("") or storage.name
                yield volume, state.storage(name)

    def _carry(self, task: Task, volume: Volume, target: Storage) -> None:
        state, guest = self._call.state, self._guest
        before, _, name = volume.volid.partition(":")
        task.log(f"copying local disk image '{volume.volid}'")
        moved = state.storage(before).on(guest.node).pop(volume.volid)
        for config in (guest.config, *(one.config for one in guest.snapshots.values())):
            for option, text in config.items():
                config[option] = text.replace(moved.volid, f"{target.name}:{name}", 1)
        moved.volid = f"{target.name}:{name}"
        target.on(self._target)[moved.volid] = moved


@rule("GET", "/nodes/{node}/qemu/{vmid}/migrate")
def preconditions(call: Call) -> dict[str, Any]:
    """What a migration of a virtual machine would meet."""
    state, guest = call.state, call.guest("qemu")
    local = [
        {
            "cdrom": 0,
            "drivename": option,
            "is_attached": 1,
            "is_cloudinit": int("cloudinit" in volume.volid),
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
    unavailable = _unavailable(call, guest)
    return {
        "allowed_nodes": [name for name, missing in unavailable.items() if not missing],
        "has-dbus-vmstate": 1,
        "local_disks": local,
        "local_resources": [option for option in guest.config if option.startswith("hostpci")],
        "mapped-resource-info": {},
        "mapped-resources": [],
        "not_allowed_nodes": {
            name: {"unavailable_storages": missing}
            for name, missing in unavailable.items()
            if missing
        },
        "running": int(guest.running is not None),
    }


@rule("GET", "/nodes/{node}/lxc/{vmid}/migrate")
def container_preconditions(call: Call) -> dict[str, Any]:
    """What a migration of a container would meet."""
    guest = call.guest("lxc")
    return {
        "allowed-nodes": [name for name in call.state.nodes if name != guest.node],
        "not-allowed-nodes": {},
        "running": int(guest.running is not None),
    }


def _unavailable(call: Call, guest: Guest) -> dict[str, list[str]]:
    """Node -> the storages of the guest that it has not."""
    volumes = disks(call.state, guest).values()
    used = sorted({volume.volid.partition(":")[0] for volume in volumes})
    return {
        name: [one for one in used if not call.state.storage(one).serves(name)]
        for name in call.state.nodes
        if name != guest.node
    }
