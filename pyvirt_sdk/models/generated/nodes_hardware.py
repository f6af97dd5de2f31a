# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes hardware."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesHardwarePciRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/hardware/pci``."""

    class_: str = Field(alias="class")
    device: str
    id: str
    iommugroup: int
    vendor: str
    device_name: str | None = None
    mdev: Flag | None = None
    subsystem_device: str | None = None
    subsystem_device_name: str | None = None
    subsystem_vendor: str | None = None
    subsystem_vendor_name: str | None = None
    vendor_name: str | None = None


class NodesHardwarePciMdevRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev``."""

    available: int
    description: str
    type: str
    name: str | None = None


class NodesHardwareUsbRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/hardware/usb``."""

    busnum: int
    class_: int = Field(alias="class")
    devnum: int
    level: int
    port: int
    prodid: str
    speed: str
    vendid: str
    manufacturer: str | None = None
    product: str | None = None
    serial: str | None = None
    usbpath: str | None = None
