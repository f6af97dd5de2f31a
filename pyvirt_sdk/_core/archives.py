"""The archive that a backup task says it wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
