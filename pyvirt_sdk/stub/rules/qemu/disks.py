"""Growing and moving the disks of a virtual machine."""

from __future__ import annotations

from pyvirt_sdk.formats.sizes import format_size, parse_size
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.formats import fitting_format
from pyvirt_sdk.stub.rules.guests.pending import set_aside, used_in_snapshot
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
    """Makes a disk larger; whether it could be, its task tells."""
    call.root_only("skiplock")
    option, text = call.text("disk"), call.text("size")

    def work(task: Task) -> Steps:
        guest = call.guest("qemu")
        digest = call.given("digest")
        if digest and digest != guest.digest:
            raise Refused("checksum mismatch (file change by other user?)")
        if not call.flag("skiplock"):
            check_lock(guest)
        volume = _volume(call, guest, option, "you can't resize a cdrom")
        storage = volume.volid.partition(":")[0]
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
        size = parse_size(text.removeprefix("+"))
        if text.startswith("+"):
            size += volume.size
        if size < volume.size:
            raise Refused("shrinking disks is not supported")
        if size == volume.size:
            return
        yield 1
        if guest.running is None:
            task.log("Image resized.")
        volume.size = size
        drive = parse("qemu", option, guest.config[option]) | {"size": format_size(size)}
        guest.config[option] = show("qemu", option, drive)

    return call.start("resize", call.vmid, work)


@rule("POST", f"{_VM}/move_disk")
def move_disk(call: Call) -> str:
    """Copies a disk to another storage and uses the copy."""
    check_targets(call)
    state, option = call.state, call.text("disk")
    if "target-vmid" in call.params:
        return reassign(call, "qemu", option)
    name = call.text("storage")
    call.authority.require(f"/storage/{name}", "Datastore.AllocateSpace")
    guest, volume = _movable(call, option)
    target = state.usable_storage(name, call.node)
    if "images" not in target.content:
        raise faulty(storage=f"storage '{name}' does not support vm images")
    is_saved = used_in_snapshot(guest, volume.volid)
    if is_saved and call.flag("delete"):
        raise Refused("you can't move a disk with snapshots and delete the source")

    def work(task: Task) -> Steps:
        source = volume.volid.partition(":")[0]
        task.log(
            f"copying volume '{volume.volid}' from current storage '{source}' to target storage "
            f"'{name}'"
        )
        task.log(f"create full clone of drive {option} ({volume.volid})")
        form = fitting_format(target, call.given("format") or volume.format)
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
            task.log(f"removing source volume '{volume.volid}' after successful copy")
            free(state, call.node, volume.volid)
        else:
            set_aside(state, guest, before)

    return call.start("qmmove", guest.vmid, work)


def _movable(call: Call, option: str) -> tuple[Guest, Volume]:
    guest = call.guest("qemu")
    check_lock(guest)
    digest = call.given("digest")
    if digest and digest != guest.digest:
        raise Refused("detected modified configuration - file changed by other user? Try again.")
    volume = _volume(call, guest, option, "you can't move a cdrom")
    is_here = call.text("storage") == volume.volid.partition(":")[0]
    if is_here and call.text("format", volume.format) == volume.format:
        raise Refused("you can't move to the same storage with same format")
    return guest, volume


def _volume(call: Call, guest: Guest, option: str, if_cdrom: str) -> Volume:
    text = guest.config.get(option)
    if text is None:
        raise Refused(f"disk '{option}' does not exist")
    if is_cdrom(text):
        raise Refused(if_cdrom)
    volid = volume_of(text)
    volume = call.state.volume(guest.node, volid) if volid else None
    if volume is None:
        raise Refused(f"disk '{option}' has no associated volume")
    return volume
