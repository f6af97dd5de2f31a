"""The archive that a backup task says it wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.models.storage import VolumeData

_KIND = re.compile(r"(?:vzdump-|backup/)(?P<kind>qemu|lxc|openvz|vm|ct)[-/]")
_CREATING = re.compile(r"creating (?:vzdump|Proxmox Backup Server) archive '(?P<name>[^']+)'")


def archive_named(log: Iterable[str]) -> str | None:
    """The last part of the volume's name, as the log of the task tells it.

    >>> archive_named(["INFO: creating vzdump archive '/var/lib/vz/dump/vzdump-qemu-100-x.vma'"])
    'vzdump-qemu-100-x.vma'
    """
    for line in log:
        if found := _CREATING.search(line):
            name = found["name"]
            return name.rpartition("/")[2] if name.startswith("/") else name
    return None


def kind_of(archive: object) -> Literal["qemu", "lxc"]:
    """Whether a backup, or its volume, is that of a virtual machine or of a container.

    >>> kind_of("local:backup/vzdump-qemu-100-2026_01_31-12_00_00.vma.zst")
    'qemu'
    >>> kind_of("store:backup/ct/200/2026-01-31T12:00:00Z")
    'lxc'

    Raises:
        ParameterError: the name is not that of a backup.
    """
    found = _KIND.search(archive.volid if isinstance(archive, VolumeData) else str(archive))
    if found is None:
        raise ParameterError(
            f"{archive!r} is not the name of a backup", hint="pve.backups.list() shows them"
        )
    return "qemu" if found["kind"] in ("qemu", "vm") else "lxc"


def restoring(
    archive: str | VolumeData, vmid: int, options: Mapping[str, Any], *, replace: bool
) -> tuple[Literal["qemu", "lxc"], dict[str, Any]]:
    """The kind of guest that a backup holds, and the parameters that make it from there."""
    kind = kind_of(archive)
    volume = archive if isinstance(archive, str) else archive.volid
    source = {"archive": volume} if kind == "qemu" else {"ostemplate": volume, "restore": True}
    return kind, {"vmid": vmid, **source, "force": replace or None, **options}
