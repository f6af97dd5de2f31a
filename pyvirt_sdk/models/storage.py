"""What is known of a storage and of the volumes on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AliasChoices, BeforeValidator, Field

from pyvirt_sdk.models.base import PVEModel


def split_names(value: Any) -> Any:
    """The names in a text, which the server joins by commas; anything else as it is."""
    return frozenset(filter(None, value.split(","))) if isinstance(value, str) else value


#: Names joined by commas, in no order of meaning.
NameSet = Annotated[frozenset[str], BeforeValidator(split_names)]


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

    def __pve_id__(self) -> str:
        """What paths and parameters name it by, where it is given itself."""
        return self.storage


class StorageStatus(PVEModel):
    """A storage as one node sees it; sizes in bytes."""

    storage: str = ""
    type: str | None = None
    content: NameSet = frozenset()
    active: bool = False
    enabled: bool = False
    shared: bool = False
    total: int | None = None
    used: int | None = None
    avail: int | None = None
    used_fraction: float | None = None


class StorageUse(PVEModel):
    """How full a storage is on one node; sizes in bytes.

    ``status`` is ``available``, or ``unknown`` where the node does not tell.
    """

    storage: str
    node: str
    status: str | None = None
    type: str | None = None
    content: NameSet = frozenset()
    shared: bool = False
    used: int | None = Field(None, validation_alias=AliasChoices("disk"))
    total: int | None = Field(None, validation_alias=AliasChoices("maxdisk"))

    @property
    def free(self) -> int | None:
        """Bytes that are left."""
        return None if self.total is None or self.used is None else self.total - self.used

    @classmethod
    def arranged(cls, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """The row with the storage's own type, instead of ``storage``, which all rows have."""
        return {**super().arranged(data), "type": data.get("plugintype")}


class VolumeData(PVEModel):
    """A volume on a storage; sizes are in bytes, ``ctime`` is in seconds since 1970.

    ``node`` is the node that told of it; ``path`` is told of a volume that is asked for alone.
    """

    volid: str
    node: str | None = None
    content: str | None = None
    subtype: str | None = None
    format: str | None = None
    path: str | None = None
    size: int | None = None
    used: int | None = None
    vmid: int | None = None
    ctime: int | None = None
    notes: str | None = None
    parent: str | None = None
    protected: bool = False

    @property
    def storage(self) -> str:
        """The storage that it is on."""
        return self.volid.partition(":")[0]

    @property
    def name(self) -> str:
        """The last part of its id."""
        return self.volid.partition(":")[2].rpartition("/")[2]


class PruneMark(PVEModel):
    """A backup, and whether pruning keeps it: ``mark`` is keep, remove, protected or renamed."""

    volid: str
    mark: str
    type: str | None = None
    vmid: int | None = None
    ctime: int | None = None


class ContainerTemplate(PVEModel):
    """A template of containers that a node can download; ``template`` is what it is asked by."""

    template: str
    headline: str | None = None
    description: str | None = None
    os: str | None = None
    version: str | None = None
    section: str | None = None
    package: str | None = None
    architecture: str | None = None
    source: str | None = None
    location: str | None = None
    infopage: str | None = None
    sha512sum: str | None = None
