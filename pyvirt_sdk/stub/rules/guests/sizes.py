"""How big a guest is: memory, CPUs and the disk it starts from.

Lists ask this of every guest at once, so what is read from a text is kept for the next time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pyvirt_sdk.formats.sizes import parse_size
from pyvirt_sdk.stub.state.guests import Config, Guest
from pyvirt_sdk.stub.state.storage import GIB

__all__ = ["cpu_count", "disk_bytes", "memory_bytes", "memory_of"]

_DISK = re.compile(r"(?:ide|scsi|virtio|sata)\d+")
_MEMORY = re.compile(r"(?:current=)?(\d+)")
_MIB = 2**20
_DEFAULT_MEMORY = 512
# of a container whose root directory has no limit
_UNLIMITED = 4 * GIB


def memory_bytes(guest: Guest) -> int:
    """The memory a guest was given."""
    return memory_of(guest.config.get("memory", ""))


def disk_bytes(guest: Guest) -> int:
    """The size of the disk a guest starts from."""
    config = guest.config
    if guest.kind == "lxc":
        return _size_of(config.get("rootfs", "")) or _UNLIMITED
    for key in _boot_disks(config.get("boot", "")) or _disks(config):
        value = config.get(key, "")
        if "media=cdrom" not in value:
            return _size_of(value)
    return 0


def _disks(config: Config) -> list[str]:
    return sorted(key for key in config if key[-1].isdigit() and _DISK.fullmatch(key))


def cpu_count(guest: Guest, of_node: int) -> int | str:
    """How many CPUs; PVE gives a container's limit as the text it was set to."""
    config = guest.config
    if guest.kind == "lxc":
        if cores := config.get("cores"):
            return int(cores)
        return config.get("cpulimit") or of_node
    if vcpus := config.get("vcpus"):
        return int(vcpus)
    return int(config.get("sockets", 1)) * int(config.get("cores", 1))


@lru_cache(maxsize=4096)
def memory_of(text: str) -> int:
    """The bytes that the text of the option stands for."""
    found = _MEMORY.match(text)
    return int(found[1] if found else _DEFAULT_MEMORY) * _MIB


@lru_cache(maxsize=4096)
def _boot_disks(boot: str) -> list[str]:
    order = re.search(r"order=([^,]*)", boot)
    return [one for one in order[1].split(";") if _DISK.fullmatch(one)] if order else []


@lru_cache(maxsize=4096)
def _size_of(drive: str) -> int:
    found = re.search(r"(?:^|,)size=([^,]+)", drive)
    return parse_size(found[1]) if found else 0
