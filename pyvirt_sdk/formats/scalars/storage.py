"""Storages, volumes, paths and sizes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyvirt_sdk.formats.scalars._matching import Checker, matching

CONTENT_TYPES = frozenset(
    ("backup", "images", "import", "iso", "none", "rootdir", "snippets", "vztmpl")
)

_storage_name = matching(
    r"[a-zA-Z][a-zA-Z0-9\-_.]*[a-zA-Z0-9]", "storage ID '{}' contains illegal characters"
)
volume_id = matching(
    r"[a-zA-Z][a-zA-Z0-9\-_.]*[a-zA-Z0-9]:[^\n]+", "unable to parse volume ID '{}'"
)
# A path with no way up in it: dots stand alone, and not at its end.
_OVERRIDE = re.compile(r"^([a-z]+)=(\.?[^.]+(?:\.[^.]+)*)\Z")
_LONGEST_OVERRIDE, _LONGEST_FILE_NAME = 1022, 254
_BLOCKSIZE = re.compile(r"^([1-9][0-9]*)([kKmM]?)\Z")
_BLOCKSIZE_UNITS = {"": 1, "k": 1024, "m": 1024**2}
_SMALLEST_BLOCK, _LARGEST_BLOCK = 512, 16 * 1024**2


def storage_id(text: str) -> str | None:
    """A storage's name has two characters or more, and begins with a letter."""
    if len(text) < 2:
        return f"storage ID '{text}' cannot be shorter than 2 characters"
    return _storage_name(text)


def _volume_or_path(text: str) -> str | None:
    return None if text.startswith("/") else volume_id(text)


def _volume_or_drive_path(text: str) -> str | None:
    return None if text in ("none", "cdrom") else _volume_or_path(text)


def _content_type(text: str) -> str | None:
    return None if text in CONTENT_TYPES else f"invalid content type '{text}'"


def _directory_override(text: str) -> str | None:
    override = _OVERRIDE.match(text)
    if override is None:
        return f"invalid override '{text}'"
    fault = _content_type(override[1])
    if fault is not None:
        return fault
    names = override[2].split("/")
    fits = len(override[2]) <= _LONGEST_OVERRIDE and max(map(len, names)) <= _LONGEST_FILE_NAME
    return None if fits else f"invalid override '{text}'"


def _zfs_blocksize(text: str) -> str | None:
    if not text:
        return None
    block = _BLOCKSIZE.match(text)
    if block is None:
        return (
            f"invalid ZFS blocksize format '{text}'. Use a positive number (no leading zeros)"
            " with an optional 'k' or 'm' suffix."
        )
    size = float(block[1]) * _BLOCKSIZE_UNITS[block[2].lower()]
    if not _SMALLEST_BLOCK <= size <= _LARGEST_BLOCK or int(size) & (int(size) - 1):
        return (
            f"value '{text}' is not a valid ZFS blocksize. Must be a power of 2 between"
            " 512B and 16MiB (e.g., 4k, 8k, 16k, 64k, 1m)."
        )
    return None


def _absolute_path(forbidden: str, fault: str) -> Checker:
    # The server looks at the beginning alone, and so do we.
    begins = re.compile(rf"/[^{forbidden}]+").match
    return lambda text: None if begins(text) else fault


CHECKERS: Mapping[str, Checker] = {
    "pve-storage-id": storage_id,
    "pve-storage-content": _content_type,
    "pve-storage-path": _absolute_path(r";()", "value does not look like a valid absolute path"),
    "pve-storage-path-in-property-string": _absolute_path(
        r";,=()",
        "Value does not look like a valid absolute path."
        " These symbols are currently not allowed in path: ;,=()",
    ),
    "pve-storage-options": matching(r"\S+", "invalid options '{}'"),
    "pve-storage-vgname": matching(
        r"[a-zA-Z0-9][a-zA-Z0-9\-_.]*[a-zA-Z0-9]", "lvm name '{}' contains illegal characters"
    ),
    "pve-storage-zfs-blocksize": _zfs_blocksize,
    "pve-dir-override": _directory_override,
    "pve-volume-id": volume_id,
    "pve-volume-id-or-absolute-path": _volume_or_path,
    "pve-volume-id-or-qm-path": _volume_or_drive_path,
    "disk-size": matching(
        r"[0-9]+(?:\.[0-9]+)?[KMGT]?", "value does not look like a valid disk size: {}"
    ),
}
