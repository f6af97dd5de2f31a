# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc config."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.formats.generated.containers import (
    ContainerDevice,
    ContainerNet,
    Features,
    MountPoint,
    RootFS,
    UnusedVolume,
)
from pyvirt_sdk.models.answer import Answer, Flag, Number, Parsed


class NodesLxcConfig(Answer):
    """The answer to ``GET /nodes/{node}/lxc/{vmid}/config``."""

    families = {"dev": "dev[n]", "mp": "mp[n]", "net": "net[n]", "unused": "unused[n]"}

    digest: str
    arch: Literal["amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"] | str | None = None
    cmode: Literal["shell", "console", "tty"] | str | None = None
    console: Flag | None = None
    cores: int | None = None
    cpulimit: Number | None = None
    cpuunits: int | None = None
    debug: Flag | None = None
    description: str | None = None
    dev: dict[int, Parsed[ContainerDevice]] = Field(default={}, alias="dev[n]")
    entrypoint: str | None = None
    env: str | None = Field(default=None, repr=False)
    features: Parsed[Features] | None = None
    hookscript: str | None = None
    hostname: str | None = None
    lock: (
        Literal[
            "backup",
            "create",
            "destroyed",
            "disk",
            "fstrim",
            "migrate",
            "mounted",
            "rollback",
            "snapshot",
            "snapshot-delete",
        ]
        | str
        | None
    ) = None
    lxc: list[list[str]] | None = None
    memory: int | None = None
    mp: dict[int, Parsed[MountPoint]] = Field(default={}, alias="mp[n]")
    nameserver: str | None = None
    net: dict[int, Parsed[ContainerNet]] = Field(default={}, alias="net[n]")
    onboot: Flag | None = None
    ostype: (
        Literal[
            "debian",
            "devuan",
            "ubuntu",
            "centos",
            "fedora",
            "opensuse",
            "archlinux",
            "alpine",
            "gentoo",
            "nixos",
            "unmanaged",
        ]
        | str
        | None
    ) = None
    protection: Flag | None = None
    rootfs: Parsed[RootFS] | None = None
    searchdomain: str | None = None
    startup: str | None = None
    swap: int | None = None
    tags: str | None = None
    template: Flag | None = None
    timezone: str | None = None
    tty: int | None = None
    unprivileged: Flag | None = None
    unused: dict[int, Parsed[UnusedVolume]] = Field(default={}, alias="unused[n]")
