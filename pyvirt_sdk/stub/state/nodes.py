"""Nodes: what they are made of, and how they are set up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pyvirt_sdk.stub.state.storage import GIB

__all__ = ["Node"]


@dataclass(slots=True)
class Node:
    """A member of the cluster."""

    name: str
    ip: str
    number: int = 0
    online: bool = True
    cpus: int = 8
    memory: int = 32 * GIB
    timezone: str = "UTC"
    # seconds since 1970 when it was started
    booted: float = 0.0
    interfaces: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    dns: dict[str, str] = field(default_factory=dict[str, str])
