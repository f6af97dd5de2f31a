"""Growing and moving the volumes of a container."""

from __future__ import annotations

from pyvirt_sdk.formats.sizes import format_size, parse_size
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import check_lock
from pyvirt_sdk.stub.rules.guests.formats import fitting_format
from pyvirt_sdk.stub.rules.guests.pending import set_aside, used_in_snapshot
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.reassigning import check_targets, reassign
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce, free, freed_on_failure
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.names import parse_name, split_volid
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Volume
from pyvirt_sdk.stub.tasks import Steps, Task

_CT = "/nodes/{node}/lxc/{vmid}"
_MISSING = "property is missing and it is not optional"


@rule("PUT", f"{_CT}/resize")
def resize(call: Call) -> str:
    """Makes a volume larger."""
    guest, option = call.guest("lxc"), call.text("disk")
    _check_resize(call, guest, option)

    def work(_task: Task) -> Steps:
        volume, size = _check_resize(call, guest, option)
        if volume.format == "subvol" and "path" in _storage_config(call, volume):
            raise Refused("can't resize this image format")
        yield 1
        volume.size = size
        mount = parse("lxc", option, guest.config[option]) | {"size": format_size(size)}
        guest.config[option] = show("lxc", option, mount)

    return call.start("resize", guest.vmid, work)


def _check_resize(call: Call, guest: Guest, option: str) -> tuple[Volume, int]:
    """The volume and the size it is to have; asked before a task is begun, and again within."""
    check_lock(guest)
    _check_digest(call, guest)
    volid = _volid(guest, option)
    storage, name = split_volid(volid)
    owner = parse_name(call.state.storage(storage), name).owner
    if owner != guest.vmid:
        raise Refused(f"can't resize mount point owned by another container ({owner})")
    call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
    volume = call.state.volume(guest.node, volid)
    if volume is None:
        raise Refused(f"volume '{volid}' does not exist")
    text = call.text("size")
    size = parse_size(text.removeprefix("+"))
    if text.startswith("+"):
        size += volume.size
    if size < volume.size:
        raise Refused("unable to shrink disk size")
    if size == volume.size:
        raise Refused("disk is already at specified size")
    return volume, size


@rule("POST", f"{_CT}/move_volume")
def move_volume(call: Call) -> str:
    """Copies a volume to another storage and uses the copy."""
    state = call.state
    if "storage" in call.params and "target-vmid" in call.params:
        raise Refused("either set storage or target-vmid, but not both")
    check_targets(call)
    option = call.text("volume")
    if "target-vmid" in call.params:
        return reassign(call, "lxc", option)
    name = call.text("storage")
    call.authority.require(f"/storage/{name}", "Datastore.AllocateSpace")
    guest = call.guest("lxc")
    volume = _check_move(call, guest, option)

    def work(task: Task) -> Steps:
        target = state.storage(name)
        if volume is None:
            raise Refused(f"volume '{_volid(guest, option)}' does not exist")
        form = fitting_format(target, volume.format)
        copy = allocate(
            call.node,
            target,
            guest.vmid,
            volume.size,
            form,
            call.now,
            content="rootdir",
            kind="subvol" if form == "subvol" else "vm",
            written=volume.used,
        )
        announce(task, target, copy)
        with freed_on_failure(state, call.node, copy):
            yield 10
        before = guest.config[option]
        mount = parse("lxc", option, before) | {"volume": copy.volid}
        guest.config[option] = show("lxc", option, mount)
        if call.flag("delete"):
            free(state, call.node, volume.volid)
        else:
            set_aside(state, guest, before)

    return call.start("move_volume", guest.vmid, work)


def _storage_config(call: Call, volume: Volume) -> dict[str, str]:
    return call.state.storage(volume.volid.partition(":")[0]).config


def _check_move(call: Call, guest: Guest, option: str) -> Volume | None:
    check_lock(guest)
    if guest.running:
        raise Refused("cannot move volumes of a running container")
    if option.startswith("unused"):
        raise Refused(
            f"cannot move volume '{option}', only configured volumes can be moved to another"
            " storage"
        )
    volid = _volid(guest, option)
    if call.flag("delete") and used_in_snapshot(guest, volid):
        raise Refused("you can't move a volume with snapshots and delete the source")
    _check_digest(call, guest)
    return call.state.volume(guest.node, volid)


def _check_digest(call: Call, guest: Guest) -> None:
    if call.given("digest") not in (None, guest.digest):
        raise Refused("detected modified configuration - file changed by other user? Try again.")


def _volid(guest: Guest, option: str) -> str:
    text = guest.config.get(option)
    if text is None:
        # what the parser says of a mount point of which there is nothing
        missing = {"volume": _MISSING} | ({} if option == "rootfs" else {"mp": _MISSING})
        raise Refused("format error", errors=missing)
    return parse("lxc", option, text).get("volume", "")
