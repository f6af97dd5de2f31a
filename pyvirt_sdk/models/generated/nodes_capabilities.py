# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes capabilities."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesCapabilitiesQemuCpuRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/capabilities/qemu/cpu``."""

    custom: Flag
    name: str
    vendor: str
    abstract: Flag | None = None


class NodesCapabilitiesQemuCpuFlagsRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/capabilities/qemu/cpu-flags``."""

    name: str
    description: str | None = None
    supported_on: list[str] | None = Field(default=None, alias="supported-on")


class NodesCapabilitiesQemuMachinesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/capabilities/qemu/machines``."""

    type: Literal["q35", "i440fx"] | str
    version: str
    changes: str | None = None
    id: str | None = None
    notes: str | None = None
    pve_version: int | None = Field(default=None, alias="pve-version")


class NodesCapabilitiesQemuMigration(Answer):
    """The answer to ``GET /nodes/{node}/capabilities/qemu/migration``."""

    has_dbus_vmstate: Flag = Field(alias="has-dbus-vmstate")
