"""What is known of the parts of a node: services, disks, packages, certificates."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from pyvirt_sdk.models.base import PVEModel


class ServiceData(PVEModel):
    """A service of a node."""

    service: str
    name: str | None = None
    desc: str | None = None
    state: str | None = None
    active_state: str | None = Field(None, validation_alias="active-state")
    unit_state: str | None = Field(None, validation_alias="unit-state")


class DiskData(PVEModel):
    """A disk of a node; ``size`` is in bytes, ``used`` says what for, ``wearout`` is in percent."""

    devpath: str
    size: int | None = None
    type: str | None = None
    used: str | None = None
    health: str | None = None
    model: str | None = None
    serial: str | None = None
    vendor: str | None = None
    wearout: Any = None
    gpt: bool = False


class UpdateData(PVEModel):
    """A package of which there is a newer version."""

    package: str = Field(validation_alias="Package")
    version: str | None = Field(None, validation_alias="Version")
    old_version: str | None = Field(None, validation_alias="OldVersion")
    title: str | None = Field(None, validation_alias="Title")
    priority: str | None = Field(None, validation_alias="Priority")


class CertificateData(PVEModel):
    """A certificate of a node; ``notbefore`` and ``notafter`` are in seconds since 1970."""

    filename: str
    fingerprint: str | None = None
    subject: str | None = None
    issuer: str | None = None
    notbefore: int | None = None
    notafter: int | None = None
    san: tuple[str, ...] = ()
    pem: str | None = None


class DeviceData(PVEModel):
    """A PCI device of a node."""

    id: str
    vendor_name: str | None = None
    device_name: str | None = None
    iommugroup: int | None = None
    mdev: bool = False


class TimeData(PVEModel):
    """A node's clock; ``time`` is in seconds since 1970."""

    timezone: str
    time: int | None = None
    localtime: int | None = None


class Traffic(PVEModel):
    """What has gone through a network card of a guest, in bytes."""

    vmid: int
    dev: str
    received: int | None = Field(None, validation_alias="in")
    sent: int | None = Field(None, validation_alias="out")


class ReplicationState(PVEModel):
    """How a replication job fares; times in seconds since 1970, ``duration`` in seconds."""

    id: str
    guest: int | None = None
    target: str | None = None
    schedule: str | None = None
    last_sync: int | None = None
    last_try: int | None = None
    next_sync: int | None = None
    duration: float | None = None
    fail_count: int | None = None
    error: str | None = None
