"""The disks, network cards and other devices of a guest."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.sizes import parse_size
from pyvirt_sdk.models.base import PVEModel


class GuestDeviceData(PVEModel):
    """A device of a guest.

    ``name`` is that of the option in the configuration (``net0``), ``spec`` the option's value: a
    model of its format (``NetDevice``), or its text where it has none.
    """

    name: str
    spec: Any = None


class GuestDiskData(GuestDeviceData):
    """A disk, CD drive or mount point of a guest, or a volume that it has set aside."""

    @property
    def volume(self) -> str | None:
        """The id of the volume, ``local-lvm:vm-100-disk-0``; None for an empty CD drive."""
        spec = self.spec
        found = spec if isinstance(spec, str) else getattr(spec, "file", None)
        found = found or getattr(spec, "volume", None)
        return None if found in (None, "none", "cdrom") else str(found)

    @property
    def storage(self) -> str | None:
        """The storage that the volume is on; None for a path of the node."""
        storage, colon, _ = (self.volume or "").partition(":")
        return storage if colon and not storage.startswith("/") else None

    @property
    def size(self) -> int | None:
        """Its size in bytes, as the configuration has it."""
        text = getattr(self.spec, "size", None)
        try:
            return None if text is None else parse_size(str(text))
        except FormatError:
            return None

    @property
    def is_cdrom(self) -> bool:
        """Whether it is a CD drive."""
        return getattr(self.spec, "media", None) == "cdrom"
