# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes status."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag, Number


class NodesStatusBootInfo(Answer):
    """``boot-info`` of :class:`NodesStatus`."""

    mode: Literal["efi", "legacy-bios"] | str
    secureboot: Flag | None = None


class NodesStatusCpuinfo(Answer):
    """``cpuinfo`` of :class:`NodesStatus`."""

    cores: int
    cpus: int
    model: str
    sockets: int
    family: str | None = None
    flags: str | None = None
    hvm: str | None = None
    mhz: str | None = None
    user_hz: int | None = None
    vendor: str | None = None


class NodesStatusCurrentKernel(Answer):
    """``current-kernel`` of :class:`NodesStatus`."""

    machine: str
    release: str
    sysname: str
    version: str


class NodesStatusKsm(Answer):
    """``ksm`` of :class:`NodesStatus`."""

    shared: int


class NodesStatusMemory(Answer):
    """``memory`` of :class:`NodesStatus`."""

    available: int
    free: int
    total: int
    used: int


class NodesStatusRootfs(Answer):
    """``rootfs`` of :class:`NodesStatus`."""

    avail: int
    free: int
    total: int
    used: int


class NodesStatusSwap(Answer):
    """``swap`` of :class:`NodesStatus`."""

    free: Number
    total: int
    used: Number


class NodesStatus(Answer):
    """The answer to ``GET /nodes/{node}/status``."""

    boot_info: NodesStatusBootInfo = Field(alias="boot-info")
    cpu: Number
    cpuinfo: NodesStatusCpuinfo
    current_kernel: NodesStatusCurrentKernel = Field(alias="current-kernel")
    loadavg: list[str]
    memory: NodesStatusMemory
    pveversion: str
    rootfs: NodesStatusRootfs
    idle: int | None = None
    ksm: NodesStatusKsm | None = None
    kversion: str | None = None
    swap: NodesStatusSwap | None = None
    uptime: Number | None = None
    wait: Number | None = None
