"""Growing and moving the volumes of a container."""

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
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Volume
from pyvirt_sdk.stub.tasks import Steps, Task

_CT = "/nodes/{node}/lxc/{vmid}"
_MISSING = "property is missing and it is not optional"


@rule("PUT", f"{_CT}/resize")
def resize(call: Call) -> str:
    """Makes a volume larger."""
    guest, option, text = call.guest("lxc"), call.text("disk"), call.text("size")
    check_lock(guest)
    volume = _volume(call, guest, option)

    def work(_task: Task) -> Steps:
        if volume.format == "subvol" and "path" in _storage_config(call, volume):
            raise Refused("can't resize this image format")
        size = parse_size(text.removeprefix("+"))
        if text.startswith("+"):
            size += volume.size
        if size < volume.size:
            raise Refused("unable to shrink disk size")
        yield 1
        volume.size = size
        mount = parse("lxc", option, guest.config[option]) | {"size": format_size(size)}
        guest.config[option] = show("lxc", option, mount)

    return call.start("resize", guest.vmid, work)


@rule("POST", f"{_CT}/move_volume")
def move_volume(call: Call) -> str:
    """Copies a volume to another storage and uses the copy."""
    check_targets(call)
    state, guest, option = call.state, call.guest("lxc"), call.text("volume")
    if "target-vmid" in call.params:
        return reassign(call, "lxc", option)
    check_lock(guest)
    volume = _volume(call, guest, option)
    target = state.storage(call.text("storage"))
    if guest.running:
        raise Refused("cannot move volumes of a running container")

    def work(task: Task) -> Steps:
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


def _volume(call: Call, guest: Guest, option: str) -> Volume:
    text = guest.config.get(option)
    if text is None:
        # what the parser says of a mount point of which there is nothing
        raise Refused("format error", errors={"mp": _MISSING, "volume": _MISSING})
    volid = parse("lxc", option, text).get("volume", "")
    if volume := call.state.volume(guest.node, volid):
        return volume
    raise Refused(f"volume '{volid}' does not exist")
