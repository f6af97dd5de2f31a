"""What is known of a virtual machine or a container."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AliasChoices, BeforeValidator, Field

from pyvirt_sdk.models.base import PVEModel


def _split_tags(value: Any) -> Any:
    return (
        tuple(value.replace(",", ";").split(";"))
        if isinstance(value, str) and value
        else value or ()
    )


#: Tags as the server keeps them: in lower case, sorted.
Tags = Annotated[tuple[str, ...], BeforeValidator(_split_tags)]


class GuestData(PVEModel):
    """A guest as the cluster lists it and as its node reports it.

    Sizes and traffic are in bytes, ``cpu`` is the used share of ``cpus`` (1.0 is all of them),
    ``uptime`` is in seconds.
    """

    vmid: int
    node: str | None = None
    name: str | None = None
    status: str | None = None
    tags: Tags = ()
    pool: str | None = None
    template: bool = False
    lock: str | None = None
    hastate: str | None = None
    uptime: int | None = None
    cpu: float | None = None
    cpus: float | None = Field(None, validation_alias=AliasChoices("cpus", "maxcpu"))
    mem: int | None = None
    maxmem: int | None = None
    disk: int | None = None
    maxdisk: int | None = None
    netin: int | None = None
    netout: int | None = None
    diskread: int | None = None
    diskwrite: int | None = None

    def __pve_id__(self) -> int:
        """What paths and parameters name it by, where it is given itself."""
        return self.vmid


class VMData(GuestData):
    """A virtual machine; see :class:`GuestData` for the units."""

    type: Literal["qemu"] = "qemu"
    qmpstatus: str | None = None
    agent_enabled: bool | None = Field(None, validation_alias="agent")
    pid: int | None = None


class ContainerData(GuestData):
    """A system container; see :class:`GuestData` for the units."""

    type: Literal["lxc"] = "lxc"
    swap: int | None = None
    maxswap: int | None = None


class SnapshotData(PVEModel):
    """A snapshot of a guest; ``snaptime`` is in seconds since 1970."""

    name: str
    description: str = ""
    parent: str | None = None
    snaptime: int | None = None
    vmstate: bool = False
