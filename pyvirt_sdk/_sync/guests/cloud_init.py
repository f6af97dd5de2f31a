# Made from pyvirt_sdk/_aio/guests/cloud_init.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The drive that tells cloud-init in a virtual machine what to set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.changes import Changes
from pyvirt_sdk._core.cloud_init import CloudInit

if TYPE_CHECKING:
    from pyvirt_sdk._sync.guests.vm import VM


class CloudInitDrive:
    """What cloud-init is told: set, shown, written anew.

    >>> vm.cloud_init.update(CloudInit(user="ops", ip="dhcp"))     # doctest: +SKIP
    >>> print(vm.cloud_init.dump("user"))                     # doctest: +SKIP
    #cloud-config
    hostname: web
    ...
    """

    def __init__(self, vm: VM) -> None:
        self._vm = vm

    def update(self, settings: CloudInit, *, regenerate: bool = True) -> Changes:
        """Set what cloud-init is told (POST .../config, PUT .../cloudinit).

        Args:
            settings: what to set; what they leave out stays as it is.
            regenerate: write the drive of a running VM anew, too; that of a VM that is off is
                written at its next start anyway.
        """
        changes = self._vm.update(settings.options())
        if regenerate:
            self.regenerate()
        return changes

    def dump(self, part: Literal["user", "network", "meta"] = "user") -> str:
        """What the drive says, as cloud-init reads it (GET .../cloudinit/dump)."""
        text: str = self._vm._call("GET", "cloudinit", "dump", type=part)
        return text

    def pending(self) -> dict[str, Any]:
        """What is set and not on the drive yet (GET .../cloudinit).

        Each option that waits is a key; its value is the one to come, None where it is to go.
        """
        rows = self._vm._call("GET", "cloudinit")
        return {
            str(part_of(row, "key")): row.get("pending")
            for row in rows
            if "pending" in row or row.get("delete")
        }

    def regenerate(self) -> None:
        """Write the drive anew (PUT .../cloudinit)."""
        self._vm._call("PUT", "cloudinit")
