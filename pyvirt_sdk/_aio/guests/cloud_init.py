"""The drive that tells cloud-init in a virtual machine what to set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.changes import Changes
from pyvirt_sdk._core.cloud_init import CloudInit

if TYPE_CHECKING:
    from pyvirt_sdk._aio.guests.vm import AsyncVM


class AsyncCloudInitDrive:
    """What cloud-init is told: set, shown, written anew.

    >>> await vm.cloud_init.update(CloudInit(user="ops", ip="dhcp"))     # doctest: +SKIP
    >>> print(await vm.cloud_init.dump("user"))                     # doctest: +SKIP
    #cloud-config
    hostname: web
    ...
    """

    def __init__(self, vm: AsyncVM) -> None:
        self._vm = vm

    async def update(self, settings: CloudInit, *, regenerate: bool = True) -> Changes:
        """Set what cloud-init is told (POST .../config, PUT .../cloudinit).

        Args:
            settings: what to set; what they leave out stays as it is.
            regenerate: write the drive of a running VM anew, too; that of a VM that is off is
                written at its next start anyway.
        """
        changes = await self._vm.update(settings.options())
        if regenerate:
            await self.regenerate()
        return changes

    async def dump(self, part: Literal["user", "network", "meta"] = "user") -> str:
        """What the drive says, as cloud-init reads it (GET .../cloudinit/dump)."""
        text: str = await self._vm._call("GET", "cloudinit", "dump", type=part)
        return text

    async def pending(self) -> dict[str, Any]:
        """What is set and not on the drive yet (GET .../cloudinit).

        Each option that waits is a key; its value is the one to come, None where it is to go.
        """
        rows = await self._vm._call("GET", "cloudinit")
        return {
            str(part_of(row, "key")): row.get("pending")
            for row in rows
            if "pending" in row or row.get("delete")
        }

    async def regenerate(self) -> None:
        """Write the drive anew (PUT .../cloudinit)."""
        await self._vm._call("PUT", "cloudinit")
