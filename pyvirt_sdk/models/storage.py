"""What is known of a storage and of the volumes on it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator

from pyvirt_sdk.models.base import PVEModel


def _split(value: Any) -> Any:
    return frozenset(filter(None, value.split(","))) if isinstance(value, str) else value


#: Names joined by commas, in no order of meaning.
NameSet = Annotated[frozenset[str], BeforeValidator(_split)]


class StorageData(PVEModel):
    """A storage as it is defined for the cluster; an empty ``nodes`` means all of them."""

    storage: str
    type: str | None = None
    content: NameSet = frozenset()
    nodes: NameSet = frozenset()
    path: str | None = None
    shared: bool = False
    disable: bool = False
    digest: str | None = None


class StorageStatus(PVEModel):
    """A storage as one node sees it; sizes in bytes."""

    storage: str | None = None
    type: str | None = None
    content: NameSet = frozenset()
    active: bool = False
    enabled: bool = False
    shared: bool = False
    total: int | None = None
    used: int | None = None
    avail: int | None = None
    used_fraction: float | None = None


class VolumeData(PVEModel):
    """A volume on a storage; ``size`` is in bytes, ``ctime`` in seconds since 1970."""

    volid: str
    content: str | None = None
    format: str | None = None
    size: int | None = None
    used: int | None = None
    vmid: int | None = None
    ctime: int | None = None
    notes: str | None = None
    parent: str | None = None
    protected: bool = False


class VolumeInfo(PVEModel):
    """One volume, asked for alone; sizes are in bytes."""

    volid: str
    node: str
    storage: str
    path: str | None = None
    format: str | None = None
    size: int | None = None
    used: int | None = None
    notes: str | None = None
    protected: bool = False


class PruneMark(PVEModel):
    """A backup, and whether pruning keeps it: ``mark`` is keep, remove, protected or renamed."""

    volid: str
    mark: str
    type: str | None = None
    vmid: int | None = None
    ctime: int | None = None
