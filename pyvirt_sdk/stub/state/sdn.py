"""Software-defined networks: what was applied last, and who holds the lock.

What is set up, applied or not, stands in configuration files.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pyvirt_sdk.stub.state.sections import Sections

__all__ = ["SDN", "Lease"]


@dataclass(slots=True)
class Lease:
    """An address that is taken: by a gateway, or by a guest's network card."""

    subnet: str
    mac: str | None = None
    vmid: int | None = None
    hostname: str | None = None
    gateway: bool = False


@dataclass(slots=True)
class SDN:
    """The state of the networks beyond their configuration."""

    # name of the file -> what was in it when it was applied
    running: dict[str, Sections] = field(default_factory=dict[str, Sections])
    lock: str | None = None
    # zone -> address -> who has it
    leases: dict[str, dict[str, Lease]] = field(default_factory=dict[str, dict[str, Lease]])
