"""Virtual machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, overload

from pyvirt_sdk._aio.guests.guest import AsyncGuest
from pyvirt_sdk._aio.running import ended
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.guest import VMData

if TYPE_CHECKING:
    from pyvirt_sdk._aio.guests.agent import AsyncAgent
    from pyvirt_sdk._aio.guests.cloud_init import AsyncCloudInitDrive
    from pyvirt_sdk._api.aio.tree.nodes_qemu import AsyncNodesQemuItemAPI
    from pyvirt_sdk.models.agent import GuestInterface
    from pyvirt_sdk.models.config import VMConfig


class AsyncVM(AsyncGuest, VMData):
    """A virtual machine (KVM).

    >>> vm = await pve.vms.get(100)                                 # doctest: +SKIP
    >>> vm
    <VM 100 'web' running on pve1>
    >>> vm.maxmem // 1024**2                                        # doctest: +SKIP
    2048
    """

    kind: ClassVar[Literal["qemu", "lxc"]] = "qemu"
    _noun: ClassVar[str] = "VM"
    _update_method: ClassVar[str] = "POST"

    @property
    def api(self) -> AsyncNodesQemuItemAPI:
        """The operations on it: ``pve.api.nodes(node).qemu(vmid)``."""
        return self._node_api().qemu(self.vmid)

    @property
    def agent(self) -> AsyncAgent:
        """The agent inside it: programs, files, addresses."""
        from pyvirt_sdk._aio.guests.agent import AsyncAgent

        return AsyncAgent(self._call, self._plain_config)

    async def wait_agent(self, timeout: float = 300, *, poll: float | None = None) -> None:
        """Wait until its agent answers, as after a start; see :meth:`AsyncAgent.wait`.

        >>> await vm.wait_agent(timeout=120)                        # doctest: +SKIP

        Args:
            timeout: seconds to wait.
            poll: seconds between two tries; without it quick at first, then slower.

        Raises:
            AgentUnavailable: it does not answer in time, or is not switched on.
        """
        await self.agent.wait(timeout, poll=poll)

    @property
    def cloud_init(self) -> AsyncCloudInitDrive:
        """What cloud-init is told at the next boot."""
        from pyvirt_sdk._aio.guests.cloud_init import AsyncCloudInitDrive

        return AsyncCloudInitDrive(self)

    async def interfaces(self) -> tuple[GuestInterface, ...]:
        """Its network cards as its agent tells them; see :meth:`AsyncAgent.interfaces`."""
        return await self.agent.interfaces()

    async def config(self, *, current: bool = False, snapshot: str | None = None) -> VMConfig:
        """Its configuration (GET .../config).

        >>> (await vm.config()).net[0].bridge                       # doctest: +SKIP
        'vmbr0'

        Args:
            current: what the running VM has, without the changes that wait for the next start.
            snapshot: what it was when this snapshot was made.
        """
        from pyvirt_sdk.models.config import VMConfig  # with the models of all its devices

        data = await self._call("GET", "config", current=current or None, snapshot=snapshot)
        return VMConfig.read(data, strict=self._caller.options.strict)

    @overload
    async def reset(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def reset(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def reset(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def reset(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Press the reset button (POST .../status/reset)."""
        return await self._act("reset", wait=wait)

    @overload
    async def suspend(
        self, *, todisk: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def suspend(self, *, todisk: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def suspend(
        self, *, todisk: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def suspend(
        self, *, todisk: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Pause it, or with ``todisk`` hibernate it (POST .../status/suspend)."""
        return await self._act("suspend", wait=wait, todisk=todisk or None)

    @overload
    async def resume(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def resume(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def resume(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def resume(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Let it run on after a pause (POST .../status/resume)."""
        return await self._act("resume", wait=wait)

    async def send_key(self, keys: str) -> None:
        """Press keys on its keyboard (PUT .../sendkey).

        >>> await vm.send_key("ctrl-alt-delete")                    # doctest: +SKIP

        Raises:
            NotRunning: it is off.
        """
        await self._call("PUT", "sendkey", key=keys)

    async def monitor(self, command: str) -> str:
        """What QEMU's monitor answers to a command (POST .../monitor); for root@pam mostly.

        >>> print(await vm.monitor("info status"))                  # doctest: +SKIP
        VM status: running
        """
        told: str = await self._call("POST", "monitor", command=command)
        return told

    @overload
    async def convert_to_template(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def convert_to_template(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def convert_to_template(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def convert_to_template(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Make a template of it for good, from which VMs are cloned (POST .../template).

        Raises:
            APIError: it runs, or is one already.
        """
        upid = await self._call("POST", "template")
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)
