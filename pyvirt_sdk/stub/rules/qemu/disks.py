"""Growing and moving the disks of a virtual machine."""

from __future__ import annotations

from pyvirt_sdk.formats.sizes import format_size, parse_size
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.formats import fitting_format
from pyvirt_sdk.stub.rules.guests.pending import set_aside
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.reassigning import check_targets, reassign
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce, free, freed_on_failure
from pyvirt_sdk.stub.rules.qemu.drives import copied, is_cdrom, volume_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Volume
from pyvirt_sdk.stub.tasks import Steps, Task

_VM = "/nodes/{node}/qemu/{vmid}"


@rule("PUT", f"{_VM}/resize")
def resize(call: Call) -> str:
    """Makes a disk larger."""
    guest = call.guest("qemu")
    call.root_only("skiplock")
    option, text = call.text("disk"), call.text("size")

    def work(task: Task) -> Steps:
        if not call.flag("skiplock"):
            check_lock(guest)
        volume = _volume(call, guest, option)
        size = parse_size(text.removeprefix("+"))
        if text.startswith("+"):
            size += volume.size
        if size < volume.size:
            raise Refused("shrinking disks is not supported")
        yield 1
        if size > volume.size and guest.running is None:
            task.log("Image resized.")
        volume.size = size
        drive = parse("qemu", option, guest.config[option]) | {"size": format_size(size)}
        guest.config[option] = show("qemu", option, drive)

    return call.start("resize", guest.vmid, work)


@rule("POST", f"{_VM}/move_disk")
def move_disk(call: Call) -> str:
    """Copies a disk to another storage and uses the copy."""
    check_targets(call)
    state, guest, option = call.state, call.guest("qemu"), call.text("disk")
    if "target-vmid" in call.params:
        return reassign(call, "qemu", option)
    target = state.storage(call.text("storage"))
    if option not in guest.config:
        raise Refused(f"disk '{option}' does not exist")
    if is_cdrom(guest.config[option]):
        raise Refused("you can't move a cdrom")
    check_lock(guest)
    volume = _volume(call, guest, option)
    wanted = call.given("format") or volume.format
    if target.name == volume.volid.partition(":")[0] and wanted == volume.format:
        raise Refused("you can't move to the same storage with same format")
    call.authority.require(f"/storage/{target.name}", "Datastore.AllocateSpace")

    def work(task: Task) -> Steps:
        task.log(f"create full clone of drive {option} ({volume.volid})")
        form = fitting_format(target, wanted)
        copy = allocate(
            call.node, target, guest.vmid, volume.size, form, call.now, written=volume.used
        )
        announce(task, target, copy)
        with freed_on_failure(state, call.node, copy):
            yield 10
        copied(task, copy)
        before = guest.config[option]
        drive = parse("qemu", option, before) | {"file": copy.volid}
        guest.config[option] = show("qemu", option, drive)
        if call.flag("delete"):
            free(state, call.node, volume.volid)
        else:
            set_aside(state, guest, before)

    return call.start("qmmove", guest.vmid, work)


def _volume(call: Call, guest: Guest, option: str) -> Volume:
    volid = volume_of(guest.config[option]) if option in guest.config else None
    volume = call.state.volume(guest.node, volid) if volid else None
    if volume is None:
        raise Refused(f"disk '{option}' does not exist")
    return volume
