# Made from pyvirt_sdk/_aio/guests/vm.py by tools/convert.py: edit that file, then run `make sync`.
"""Virtual machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, overload

from pyvirt_sdk._sync.guests.guest import Guest
from pyvirt_sdk._sync.running import ended
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.guest import VMData

if TYPE_CHECKING:
    from pyvirt_sdk._api.sync.tree.nodes_qemu import NodesQemuItemAPI
    from pyvirt_sdk._sync.guests.agent import Agent
    from pyvirt_sdk._sync.guests.cloud_init import CloudInitDrive
    from pyvirt_sdk.models.agent import GuestInterface
    from pyvirt_sdk.models.config import VMConfig


class VM(Guest, VMData):
    """A virtual machine (KVM).

    >>> vm = pve.vms.get(100)                                 # doctest: +SKIP
    >>> vm
    <VM 100 'web' running on pve1>
    >>> vm.maxmem // 1024**2                                        # doctest: +SKIP
    2048
    """

    kind: ClassVar[Literal["qemu", "lxc"]] = "qemu"
    _noun: ClassVar[str] = "VM"
    _update_method: ClassVar[str] = "POST"

    @property
    def api(self) -> NodesQemuItemAPI:
        """The operations on it: ``pve.api.nodes(node).qemu(vmid)``."""
        return self._node_api().qemu(self.vmid)

    @property
    def agent(self) -> Agent:
        """The agent inside it: programs, files, addresses."""
        from pyvirt_sdk._sync.guests.agent import Agent

        return Agent(self._call, self._plain_config)

    def wait_agent(self, timeout: float = 300, *, poll: float | None = None) -> None:
        """Wait until its agent answers, as after a start; see :meth:`Agent.wait`.

        >>> vm.wait_agent(timeout=120)                        # doctest: +SKIP

        Args:
            timeout: seconds to wait.
            poll: seconds between two tries; without it quick at first, then slower.

        Raises:
            AgentUnavailable: it does not answer in time, or is not switched on.
        """
        self.agent.wait(timeout, poll=poll)

    @property
    def cloud_init(self) -> CloudInitDrive:
        """What cloud-init is told at the next boot."""
        from pyvirt_sdk._sync.guests.cloud_init import CloudInitDrive

        return CloudInitDrive(self)

    def interfaces(self) -> tuple[GuestInterface, ...]:
        """Its network cards as its agent tells them; see :meth:`Agent.interfaces`."""
        return self.agent.interfaces()

    def config(self, *, current: bool = False, snapshot: str | None = None) -> VMConfig:
        """Its configuration (GET .../config).

        >>> vm.config().net[0].bridge                       # doctest: +SKIP
        'vmbr0'

        Args:
            current: what the running VM has, without the changes that wait for the next start.
            snapshot: what it was when this snapshot was made.
        """
        from pyvirt_sdk.models.config import VMConfig  # with the models of all its devices

        data = self._call("GET", "config", current=current or None, snapshot=snapshot)
        return VMConfig.read(data, strict=self._caller.options.strict)

    @overload
    def reset(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def reset(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def reset(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def reset(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Press the reset button (POST .../status/reset)."""
        return self._act("reset", wait=wait)

    @overload
    def suspend(self, *, todisk: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def suspend(self, *, todisk: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def suspend(self, *, todisk: bool = False, wait: bool) -> Task[None] | Outcome[None]: ...
    def suspend(self, *, todisk: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Pause it, or with ``todisk`` hibernate it (POST .../status/suspend)."""
        return self._act("suspend", wait=wait, todisk=todisk or None)

    @overload
    def resume(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def resume(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def resume(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def resume(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Let it run on after a pause (POST .../status/resume)."""
        return self._act("resume", wait=wait)

    def send_key(self, keys: str) -> None:
        """Press keys on its keyboard (PUT .../sendkey).

        >>> vm.send_key("ctrl-alt-delete")                    # doctest: +SKIP

        Raises:
            NotRunning: it is off.
        """
        self._call("PUT", "sendkey", key=keys)

    def monitor(self, command: str) -> str:
        """What QEMU's monitor answers to a command (POST .../monitor); for root@pam mostly.

        >>> print(vm.monitor("info status"))                  # doctest: +SKIP
        VM status: running
        """
        told: str = self._call("POST", "monitor", command=command)
        return told

    @overload
    def convert_to_template(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def convert_to_template(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def convert_to_template(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def convert_to_template(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Make a template of it for good, from which VMs are cloned (POST .../template).

        Raises:
            APIError: it runs, or is one already.
        """
        upid = self._call("POST", "template")
        return ended(Task[None](self._caller, upid), wait=wait)
