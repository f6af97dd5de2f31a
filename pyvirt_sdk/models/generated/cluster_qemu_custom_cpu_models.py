# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster qemu custom cpu models."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterQemuCustomCpuModelsRow(Answer):
    """A row of the answer to ``GET /cluster/qemu/custom-cpu-models``."""

    cputype: str | None = None
    digest: str | None = None
    flags: str | None = None
    guest_phys_bits: int | None = Field(default=None, alias="guest-phys-bits")
    hidden: Flag | None = None
    hv_vendor_id: str | None = Field(default=None, alias="hv-vendor-id")
    level: int | None = None
    phys_bits: str | None = Field(default=None, alias="phys-bits")
    reported_model: str | None = Field(default=None, alias="reported-model")


class ClusterQemuCustomCpuModelsItem(Answer):
    """The answer to ``GET /cluster/qemu/custom-cpu-models/{cputype}``."""

    cputype: str | None = None
    digest: str | None = None
    flags: str | None = None
    guest_phys_bits: int | None = Field(default=None, alias="guest-phys-bits")
    hidden: Flag | None = None
    hv_vendor_id: str | None = Field(default=None, alias="hv-vendor-id")
    level: int | None = None
    phys_bits: str | None = Field(default=None, alias="phys-bits")
    reported_model: str | None = Field(default=None, alias="reported-model")
