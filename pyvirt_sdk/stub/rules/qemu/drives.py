"""Drives of virtual machines: from what was asked for to volumes that exist."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pyvirt_sdk.formats.sizes import format_size
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.formats import default_format, fitting_format, keeps_files
from pyvirt_sdk.stub.rules.guests.property import parse, show
from pyvirt_sdk.stub.rules.guests.volumes import allocate, announce, path_of
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import GIB, Storage, Volume
from pyvirt_sdk.stub.tasks import Task

__all__ = [
    "DRIVES",
    "asked_size",
    "boot_order",
    "cloudinit_disk",
    "copied",
    "is_cdrom",
    "is_drive",
    "make_drive",
    "show_boot_order",
    "volume_of",
]

# in PVE's order
DRIVES = (
    *(f"ide{number}" for number in range(4)),
    *(f"scsi{number}" for number in range(31)),
    *(f"virtio{number}" for number in range(16)),
    *(f"sata{number}" for number in range(6)),
    "efidisk0",
    "tpmstate0",
)
_DRIVES = frozenset(DRIVES)
_NEW_DISK = re.compile(r"([^/:\s]+):(\d+(?:\.\d+)?)")
_CLOUDINIT = re.compile(r"(?P<storage>[^/:\s]+):cloudinit")
_CLOUDINIT_SIZE = 4 * 2**20
_EFI_SIZE = {"2m": 128 * 2**10, "4m": 528 * 2**10}
_TPM_SIZE = 4 * 2**20
_SECTOR = 512
_NOWHERE = ("none", "cdrom")


def is_drive(option: str) -> bool:
    """Whether an option is a drive."""
    return option in _DRIVES


def is_cdrom(text: str) -> bool:
    """Whether a drive is a CD-ROM, be it a cloud-init disk."""
    return "media=cdrom" in text.split(",")


def volume_of(text: str) -> str | None:
    """The volume id that a drive or an unused disk stands for; None for none and for devices."""
    first = text.partition(",")[0].removeprefix("file=").removeprefix("volume=")
    return None if first in _NOWHERE or first.startswith("/") else first


def asked_size(file: str) -> tuple[str, float] | None:
    """The storage that a new disk is asked of, and its size in GiB; None for other drives.

    >>> asked_size("local-lvm:32"), asked_size("local:100/vm-100-disk-0.raw")
    (('local-lvm', 32.0), None)
    """
    found = _NEW_DISK.fullmatch(file)
    return (found[1], float(found[2])) if found else None


def make_drive(state: State, task: Task, guest: Guest, option: str, text: str, now: float) -> str:
    """The drive as it will stand in the configuration; makes the volume, if that is asked for."""
    drive = parse("qemu", option, text)
    file = drive["file"]
    if asked := _CLOUDINIT.fullmatch(file):
        _check_one_cloudinit(guest, option)
        storage = state.storage(asked["storage"])
        volume = cloudinit_disk(task, guest, storage, drive.get("format"), now)
        drive = _without(drive, "format") | {"file": volume.volid, "media": "cdrom"}
        return _created(task, option, drive)
    if size_asked := asked_size(file):
        name, gib = size_asked
        storage = state.storage(name)
        if source := drive.get("import-from"):
            volume = _imported(state, task, guest, storage, drive, source, now)
        else:
            volume = _new_disk(task, guest, storage, option, drive, gib, now)
        drive = _without(drive, "format", "import-from")
        drive |= {"file": volume.volid, "size": format_size(volume.size)}
        return _created(task, option, drive)
    volid = volume_of(file)
    if volid is None:
        return text
    volume_there = state.volume(guest.node, volid)
    if volume_there is None:
        raise Refused(f"volume {volid} does not exist")
    asked_format = drive.get("format")
    if volume_there.content == "images" and asked_format not in (None, volume_there.format):
        raise Refused(
            f"drive '{option}' - volume '{volid}' - 'format={asked_format}' option different from "
            f"storage format '{volume_there.format}'"
        )
    if "cloudinit" in file:
        _check_one_cloudinit(guest, option)
    size = -(-volume_there.size // _SECTOR) * _SECTOR
    return show("qemu", option, drive | {"size": format_size(size)})


def _check_one_cloudinit(guest: Guest, option: str) -> None:
    for other, text in (guest.config | guest.pending).items():
        if other != option and is_drive(other) and re.match(r"[^,]*[:/-]cloudinit", text):
            raise Refused(f"{option} - cloud-init drive is already attached at '{other}'")


def boot_order(config: Config) -> str:
    """The default: the first disk, the first CD-ROM, the first network card."""
    drives = [option for option in DRIVES if option in config and option not in _NOT_BOOTABLE]
    disks = [option for option in drives if not is_cdrom(config[option])]
    cdroms = [option for option in drives if is_cdrom(config[option])]
    nets = sorted(option for option in config if re.fullmatch(r"net\d+", option))
    return show_boot_order([*disks[:1], *cdroms[:1], *nets[:1]])


def show_boot_order(devices: Sequence[str]) -> str:
    """The text of a boot order; for none at all, PVE writes a blank."""
    return f"order={';'.join(devices)}" if devices else " "


_NOT_BOOTABLE = ("efidisk0", "tpmstate0")


def _new_disk(
    task: Task,
    guest: Guest,
    storage: Storage,
    option: str,
    drive: Mapping[str, str],
    gib: float,
    now: float,
) -> Volume:
    size, form = int(gib * GIB), drive.get("format") or default_format(storage)
    if option == "efidisk0":
        size = _EFI_SIZE[drive.get("efitype", "2m")]
    elif option == "tpmstate0":
        size, form = _TPM_SIZE, "raw"
    volume = allocate(guest.node, storage, guest.vmid, size, form, now)
    announce(task, storage, volume)
    return volume


def cloudinit_disk(
    task: Task, guest: Guest, storage: Storage, form: str | None, now: float
) -> Volume:
    """A disk that tells a machine about itself."""
    form = form or ("qcow2" if keeps_files(storage) else "raw")
    name = f"vm-{guest.vmid}-cloudinit"
    volume = allocate(guest.node, storage, guest.vmid, _CLOUDINIT_SIZE, form, now, name=name)
    announce(task, storage, volume)
    return volume


def _imported(
    state: State,
    task: Task,
    guest: Guest,
    storage: Storage,
    drive: Mapping[str, str],
    source: str,
    now: float,
) -> Volume:
    if source.startswith("/"):
        raise Refused(f"can't find file '{source}'")
    origin = state.volume(guest.node, source)
    if origin is None:
        path = path_of(state.storage(source.partition(":")[0]), source)
        task.log(f"failed to stat '{path}'")
        raise Refused(f"cannot import from '{source}' - could not get size of {source}")
    form = fitting_format(storage, drive.get("format") or origin.format)
    volume = allocate(guest.node, storage, guest.vmid, origin.size, form, now)
    announce(task, storage, volume)
    copied(task, volume)
    return volume


def copied(task: Task, volume: Volume) -> None:
    """What the log says of a full copy."""
    task.log(f"allocated target volume '{volume.volid}'")
    whole = _mib(volume.size)
    task.log(f"transferred 0.0 B of {whole} (0.00%)")
    task.log(f"transferred {whole} of {whole} (100.00%)")


def _mib(size: int) -> str:
    for unit, name in ((2**40, "TiB"), (2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB")):
        if size >= unit:
            return f"{size / unit:.1f} {name}"
    return f"{size:.1f} B"


def _created(task: Task, option: str, drive: Mapping[str, str]) -> str:
    text = show("qemu", option, drive)
    task.log(f"{option}: successfully created disk '{text}'")
    return text


def _without(drive: Mapping[str, str], *names: str) -> dict[str, str]:
    return {name: value for name, value in drive.items() if name not in names}
