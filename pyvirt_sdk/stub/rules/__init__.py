"""What each operation does: one module per area, one function per operation.

>>> @rule("GET", "/version")
... def version(call):
...     return {"version": "9.2.11"}

The next area goes into a module (or package) of its own, named in ``_MODULES``.
"""

from __future__ import annotations

from importlib import import_module

from pyvirt_sdk.stub.rules.registry import RULES, Rule, rule
from pyvirt_sdk.stub.words import words

__all__ = ["RULES", "Rule", "load", "rule"]

_MODULES = words(
    """
    access.acl access.groups access.login access.realms access.roles access.tfa access.tokens
    access.users
    backup
    cluster
    guests.features
    indexes
    lxc.clone lxc.config lxc.create lxc.power lxc.shared lxc.volumes
    nodes
    pools
    qemu.agent qemu.clone qemu.cloudinit qemu.config qemu.create qemu.disks qemu.power qemu.shared
    storage
    tasks
    """
)


def load() -> None:
    """Imports every module of rules, so that :data:`RULES` is complete."""
    for name in sorted(_MODULES):
        import_module(f"{__name__}.{name}")
