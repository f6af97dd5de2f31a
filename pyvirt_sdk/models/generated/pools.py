# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: pools."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Number


class PoolsRowMembers(Answer):
    """``members`` of :class:`PoolsRow`."""

    id: str
    node: str
    type: Literal["qemu", "lxc", "openvz", "storage"] | str
    content: str | None = None
    cpu: Number | None = None
    disk: Number | None = None
    diskread: Number | None = None
    diskwrite: Number | None = None
    maxcpu: int | None = None
    maxdisk: Number | None = None
    maxmem: int | None = None
    mem: Number | None = None
    memhost: Number | None = None
    name: str | None = None
    netin: Number | None = None
    netout: Number | None = None
    plugintype: str | None = None
    shared: int | None = None
    status: str | None = None
    storage: str | None = None
    template: int | None = None
    uptime: Number | None = None
    vmid: int | None = None


class PoolsRow(Answer):
    """A row of the answer to ``GET /pools``."""

    poolid: str
    comment: str | None = None
    members: list[PoolsRowMembers] | None = None


class PoolsItemMembers(Answer):
    """``members`` of :class:`PoolsItem`."""

    id: str
    node: str
    type: Literal["qemu", "lxc", "openvz", "storage"] | str
    content: str | None = None
    cpu: int | None = None
    disk: int | None = None
    diskread: int | None = None
    diskwrite: int | None = None
    maxcpu: int | None = None
    maxdisk: int | None = None
    maxmem: int | None = None
    mem: int | None = None
    memhost: int | None = None
    name: str | None = None
    netin: int | None = None
    netout: int | None = None
    plugintype: str | None = None
    shared: int | None = None
    status: str | None = None
    storage: str | None = None
    template: int | None = None
    uptime: int | None = None
    vmid: int | None = None


class PoolsItem(Answer):
    """The answer to ``GET /pools/{poolid}``."""

    members: list[PoolsItemMembers]
    comment: str | None = None
    poolid: str | None = None
