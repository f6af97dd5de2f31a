"""Whether a guest can move to a node, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from pyvirt_sdk.errors import MigrationRefused


@dataclass(frozen=True, slots=True)
class MigrationCheck:
    """What the server says of a move before it is made.

    ``hindrances`` are reasons why it cannot be; ``local_disks`` are volumes that have to be copied,
    ``allowed_nodes`` the nodes that it could go to as it stands.
    """

    to: str
    hindrances: tuple[str, ...] = ()
    local_disks: tuple[str, ...] = ()
    allowed_nodes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing hinders it."""
        return not self.hindrances

    def refuse(self) -> None:
        """Raise where something hinders it.

        Raises:
            MigrationRefused: the message names what.
        """
        if self.hindrances:
            allowed = ", ".join(self.allowed_nodes)
            raise MigrationRefused(
                f"it cannot move to {self.to}: {'; '.join(self.hindrances)}",
                hint=f"it could go to {allowed}" if allowed else "see what holds it on its node",
            )


def migration_check(to: str, told: Mapping[str, Any]) -> MigrationCheck:
    """What the answer of GET .../migrate says.

    >>> migration_check("pve2", {"local_resources": ["hostpci0"]}).hindrances
    ('it uses local resources: hostpci0',)
    """
    hindrances: list[str] = []
    if resources := told.get("local_resources"):
        hindrances.append(f"it uses local resources: {', '.join(map(str, resources))}")
    elsewhere = told.get("not_allowed_nodes") or told.get("not-allowed-nodes")
    reasons = cast("Mapping[str, Mapping[str, Any]]", elsewhere or {})
    refused: Mapping[str, Any] = reasons.get(to) or {}
    if storages := refused.get("unavailable_storages"):
        hindrances.append(f"{to} lacks its storages: {', '.join(storages)}")
    disks = [str(disk.get("volid")) for disk in told.get("local_disks") or () if not _cdrom(disk)]
    allowed = told.get("allowed_nodes") or told.get("allowed-nodes") or ()
    if allowed and to not in allowed and not hindrances:
        hindrances.append(f"{to} is no node that is online, or is this one")
    return MigrationCheck(to, tuple(hindrances), tuple(disks), tuple(allowed))


def migration_options(
    kind: str,
    check: MigrationCheck,
    storage_map: Mapping[str, str] | str | None,
    *,
    live: bool,
) -> dict[str, Any]:
    """The parameters of a move.

    >>> check = MigrationCheck("pve2", local_disks=("local:100/disk.qcow2",))
    >>> migration_options("qemu", check, {"local": "fast"}, live=True)
    {'targetstorage': 'local:fast', 'online': True, 'with-local-disks': True}
    """
    is_vm = kind == "qemu"
    options: dict[str, Any] = {}
    if storage_map:
        options["targetstorage" if is_vm else "target-storage"] = _mapped(storage_map)
    if live:
        options["online" if is_vm else "restart"] = True
    if is_vm and check.local_disks:
        options["with-local-disks"] = True
    return options


def _mapped(storage_map: Mapping[str, str] | str) -> str:
    if isinstance(storage_map, str):
        return storage_map
    pairs: Iterable[str] = (f"{source}:{target}" for source, target in storage_map.items())
    return ",".join(pairs)


def _cdrom(disk: Mapping[str, Any]) -> bool:
    return bool(disk.get("cdrom"))
