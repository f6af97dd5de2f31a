# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster resources."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag, Number


class ClusterResourcesRow(Answer):
    """A row of the answer to ``GET /cluster/resources``."""

    id: str
    type: Literal["node", "storage", "pool", "qemu", "lxc", "openvz", "sdn", "network"] | str
    cgroup_mode: int | None = Field(default=None, alias="cgroup-mode")
    content: str | None = None
    cpu: Number | None = None
    disk: int | None = None
    diskread: int | None = None
    diskwrite: int | None = None
    hastate: str | None = None
    host_arch: Literal["x86_64", "aarch64"] | str | None = Field(default=None, alias="host-arch")
    level: str | None = None
    lock: str | None = None
    maxcpu: Number | None = None
    maxdisk: int | None = None
    maxmem: int | None = None
    mem: int | None = None
    memhost: int | None = None
    name: str | None = None
    netin: int | None = None
    netout: int | None = None
    network: str | None = None
    network_type: Literal["fabric", "zone"] | str | None = Field(default=None, alias="network-type")
    node: str | None = None
    plugintype: str | None = None
    pool: str | None = None
    protocol: str | None = None
    sdn: str | None = None
    shared: Flag | None = None
    status: str | None = None
    storage: str | None = None
    tags: str | None = None
    template: Flag | None = None
    uptime: int | None = None
    vmid: int | None = None
    zone_type: str | None = Field(default=None, alias="zone-type")
