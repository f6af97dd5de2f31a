# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes disks lvm."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class NodesDisksLvmChildrenChildren(Answer):
    """``children`` of :class:`NodesDisksLvmChildren`."""

    free: int
    leaf: Flag
    name: str
    size: int


class NodesDisksLvmChildren(Answer):
    """``children`` of :class:`NodesDisksLvm`."""

    free: int
    leaf: Flag
    name: str
    size: int
    children: list[NodesDisksLvmChildrenChildren] | None = None


class NodesDisksLvm(Answer):
    """The answer to ``GET /nodes/{node}/disks/lvm``."""

    children: list[NodesDisksLvmChildren]
    leaf: Flag
