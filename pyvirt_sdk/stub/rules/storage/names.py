"""What the name of a volume tells, on each type of storage, and who may use it for that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pyvirt_sdk.stub.access.checks import Authority
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.formats import keeps_files
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.storage import Storage

__all__ = ["Parsed", "check_access", "image_format", "parse_name", "split_volid"]

_VOLID = re.compile(r"([A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]):(.+)")
_IMAGE = re.compile(r"(?:vm-|base-|subvol-)\d+-[^/\s]+\.(raw|qcow2|vmdk|subvol)")
_BACKUP = re.compile(r"(?:vzdump-(?:openvz|lxc|qemu)-(\d+)-.+?|.*)")
_FILES = {
    "iso": re.compile(r"[^/]+\.(?:iso|img)", re.IGNORECASE),
    "vztmpl": re.compile(r"[^/]+\.tar(?:\.(?:gz|xz|zst|bz2))?", re.IGNORECASE),
    "backup": re.compile(r"[^/]+\.(?:tgz|(?:tar|vma)(?:\.(?:gz|lzo|zst|bz2))?)"),
    "snippets": re.compile(r"[^/]+"),
    "import": re.compile(
        r"[ A-Za-z0-9.+=_-]+\.(?:ova|ovf|qcow2|raw|vmdk)"
        r"|[ A-Za-z0-9.+=_-]+\.ova/[ A-Za-z0-9.+=_-]+\.(?:qcow2|raw|vmdk)"
    ),
}
_BLOCK = {
    "lvm": ("lvm", re.compile(r"(?:vm)-(\d+)-\S+")),
    "lvmthin": ("lvm", re.compile(r"(?:vm|base)-(\d+)-\S+")),
    "rbd": ("rbd", re.compile(r"(?:base-\d+-\S+/)?(?:base|vm)-(\d+)-\S+")),
    "zfspool": (
        "zfs",
        re.compile(r"(?:(?:base|basevol)-\d+-\S+/)?(?:base|basevol|vm|subvol)-(\d+)-\S+"),
    ),
    "zfs": ("zfs", re.compile(r"(?:base-\d+-\S+/)?(?:base|vm)-(\d+)-\S+")),
    "pbs": ("PBS", re.compile(r"backup/(?:vm|ct)/(\d+)/.+")),
    "iscsi": ("iscsi", re.compile(r"\d+\.\d+\.\d+\.(?:\S+)()")),
    "iscsidirect": ("iscsi", re.compile(r"lun(?:\d+)()")),
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """What kind of volume a name stands for, and whose it is."""

    content: str
    owner: int | None


def split_volid(volid: str) -> tuple[str, str]:
    """The storage and the name on it.

    >>> split_volid("local:iso/a.iso")
    ('local', 'iso/a.iso')
    """
    found = _VOLID.fullmatch(volid)
    if found is None:
        raise Refused(f"unable to parse volume ID '{volid}'")
    return found[1], found[2]


def image_format(name: str) -> str:
    """The format of a disk that is a file.

    >>> image_format("vm-100-disk-0.qcow2")
    'qcow2'
    """
    found = _IMAGE.fullmatch(name)
    if found is None:
        raise Refused(f"unable to parse volume filename '{name}'")
    return found[1]


def parse_name(storage: Storage, name: str) -> Parsed:
    """What a name stands for; refuses names that are none on such a storage."""
    if not keeps_files(storage):
        return _parse_block(storage, name)
    kind, _, rest = name.partition("/")
    if kind.isdigit() and rest:
        below = re.fullmatch(r"(\S+)/(\d+)/(\S+)", rest)
        if below:
            image_format(below[1])
        image_format(below[3] if below else rest)
        return Parsed("images", int(below[2] if below else kind))
    if kind == "rootdir" and rest.isdigit():
        return Parsed("rootdir", int(rest))
    if kind not in _FILES or not _FILES[kind].fullmatch(rest):
        raise Refused(f"unable to parse directory volume name '{name}'")
    found = _BACKUP.fullmatch(rest) if kind == "backup" else None
    return Parsed(kind, int(found[1]) if found and found[1] else None)


def check_access(
    state: State, authority: Authority, volid: str, *, vmid: int | None = None, content: str = ""
) -> None:
    """Refuses a volume that the caller may not read, for a guest of theirs or at all."""
    found = _VOLID.fullmatch(volid)
    if found is None:
        if not authority.is_root:
            raise Refused("Only root can pass arbitrary filesystem paths.")
        return
    storage = state.storage(found[1])
    parsed, place = parse_name(storage, found[2]), f"/storage/{storage.name}"
    if content and parsed.content not in (content, "images" if content == "rootdir" else content):
        raise Refused(f"unable to use volume {volid} - content type needs to be '{content}'")
    if authority.has(place, "Datastore.Allocate"):
        return
    if parsed.content in ("iso", "vztmpl", "import"):
        authority.require_any(place, "Datastore.AllocateSpace", "Datastore.Audit")
    elif parsed.owner is not None and parsed.owner == vmid:
        pass
    elif parsed.content == "backup" and parsed.owner:
        authority.require(place, "Datastore.AllocateSpace")
        authority.require(f"/vms/{parsed.owner}", "VM.Backup")
    elif parsed.content in ("images", "rootdir") and parsed.owner:
        authority.require(place, "Datastore.Audit")
        authority.require(f"/vms/{parsed.owner}", "VM.Config.Disk")
    else:
        raise Refused(f"missing privileges to access {volid}")


def _parse_block(storage: Storage, name: str) -> Parsed:
    called, pattern = _BLOCK.get(storage.type, (storage.type, re.compile(r"(?!)")))
    found = pattern.fullmatch(name)
    if found is None:
        raise Refused(f"unable to parse {called} volume name '{name}'")
    content = "backup" if storage.type == "pbs" else "images"
    return Parsed(content, int(found[1]) if found[1] else None)
