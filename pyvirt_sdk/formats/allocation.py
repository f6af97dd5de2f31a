"""Constructors for volumes that do not exist yet: PVE makes them where they are first used."""

from __future__ import annotations

from typing import Any, Self

from pyvirt_sdk.formats.base import PropertyString
from pyvirt_sdk.formats.sizes import gibibytes


class DriveBase(PropertyString):
    """What a drive can do besides."""

    file: str

    @classmethod
    def new(cls, storage: str, size: str = "0", **options: Any) -> Self:
        """A volume that PVE is to make on a storage; with ``import_from`` it needs no size.

        >>> from pyvirt_sdk.formats import Drive
        >>> str(Drive.new("local-lvm", size="32G", discard="on"))
        'local-lvm:32,discard=on'
        """
        return cls(file=_new_volume(storage, size), **options)


class MountPointBase(PropertyString):
    """What a mount point can do besides."""

    volume: str
    mp: str

    @classmethod
    def new(cls, storage: str, size: str, mp: str, **options: Any) -> Self:
        """A volume that PVE is to make on a storage, mounted at ``mp``.

        >>> from pyvirt_sdk.formats import MountPoint
        >>> str(MountPoint.new("local-lvm", size="8G", mp="/data"))
        'local-lvm:8,mp=/data'
        """
        return cls(volume=_new_volume(storage, size), mp=mp, **options)


class RootFSBase(PropertyString):
    """What a root file system can do besides."""

    volume: str

    @classmethod
    def new(cls, storage: str, size: str, **options: Any) -> Self:
        """A volume that PVE is to make on a storage.

        >>> from pyvirt_sdk.formats import RootFS
        >>> str(RootFS.new("local-lvm", size="8G"))
        'local-lvm:8'
        """
        return cls(volume=_new_volume(storage, size), **options)


def _new_volume(storage: str, size: str) -> str:
    return f"{storage}:{gibibytes(size)}"
