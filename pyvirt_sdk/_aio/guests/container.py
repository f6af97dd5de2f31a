"""System containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, overload

from pyvirt_sdk._aio.guests.guest import AsyncGuest
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.guest import ContainerData

if TYPE_CHECKING:
    from pyvirt_sdk._api.aio.tree.nodes_lxc import AsyncNodesLxcItemAPI
    from pyvirt_sdk.models.agent import GuestInterface
    from pyvirt_sdk.models.config import ContainerConfig


class AsyncContainer(AsyncGuest, ContainerData):
    """A system container (LXC).

    >>> ct = await pve.containers.get(200)                          # doctest: +SKIP
    >>> ct
    <Container 200 'dns' stopped on pve1>
    """

    kind: ClassVar[Literal["qemu", "lxc"]] = "lxc"
    _noun: ClassVar[str] = "Container"
    _update_method: ClassVar[str] = "PUT"
    _name_option: ClassVar[str] = "hostname"

    @property
    def api(self) -> AsyncNodesLxcItemAPI:
        """The operations on it: ``pve.api.nodes(node).lxc(vmid)``."""
        return self._node_api().lxc(self.vmid)

    async def interfaces(self) -> tuple[GuestInterface, ...]:
        """Its network cards and their addresses while it runs (GET .../interfaces)."""
        from pyvirt_sdk.models.agent import interfaces_of

        return interfaces_of(await self._call("GET", "interfaces"))

    async def config(
        self, *, current: bool = False, snapshot: str | None = None
    ) -> ContainerConfig:
        """Its configuration (GET .../config).

        Args:
            current: what the running container has, without the changes that wait for the next
                start.
            snapshot: what it was when this snapshot was made.
        """
        from pyvirt_sdk.models.config import ContainerConfig  # with the models of all its devices

        data = await self._call("GET", "config", current=current or None, snapshot=snapshot)
        return ContainerConfig.read(data, strict=self._caller.options.strict)

    @overload
    async def suspend(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def suspend(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def suspend(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def suspend(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Freeze its processes (POST .../status/suspend); Proxmox VE calls that experimental.

        >>> await ct.suspend(wait=True)                             # doctest: +SKIP

        Args:
            wait: return when it is frozen.

        Raises:
            NotRunning: it is off.
        """
        return await self._act("suspend", wait=wait)

    @overload
    async def resume(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def resume(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def resume(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def resume(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Let it run on after :meth:`suspend` (POST .../status/resume).

        Args:
            wait: return when it runs.

        Raises:
            NotRunning: it is off.
        """
        return await self._act("resume", wait=wait)

    async def convert_to_template(self) -> None:
        """Make a template of it, from which containers are cloned; there is no way back.

        The operation (POST .../template) ends before its work does, and names no task.
        """
        await self._call("POST", "template")
