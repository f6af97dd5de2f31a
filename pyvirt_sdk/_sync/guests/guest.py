# Made from pyvirt_sdk/_aio/guests/guest.py by tools/convert.py: edit that file, then run `make
# sync`.
"""What virtual machines and containers have in common."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping
from functools import partial
from ipaddress import IPv4Address, IPv6Address
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._core.migration import MigrationCheck, migration_check, migration_options
from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._guiding import guided_keywords
from pyvirt_sdk._primitives.sync import sleep
from pyvirt_sdk._sync.guests.copying import Copying
from pyvirt_sdk._sync.guests.snapshots import Snapshots
from pyvirt_sdk._sync.running import ended, made
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import AddressTimeout, AgentUnavailable, NotRunning, ParameterError
from pyvirt_sdk.models.agent import GuestInterface, address_in

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import DeleteOptions, MigrateOptions
    from pyvirt_sdk._sync.consoles import Console
    from pyvirt_sdk._sync.guests.cards import Cards
    from pyvirt_sdk._sync.guests.disks import Disks
    from pyvirt_sdk._sync.guests.passthrough import Passthrough
    from pyvirt_sdk._sync.networks.firewall import GuestFirewall
    from pyvirt_sdk.models.likes import NodeLike
    from pyvirt_sdk.models.series import Series, Timeframe
    from pyvirt_sdk.models.tickets import SpiceTicket, TerminalTicket, VNCTicket


class Guest(Copying):
    """A virtual machine or a container of the cluster.

    Where its node is not known, the first action looks it up. Actions that start work return a
    :class:`Task`; with ``wait=True`` they wait for its end and return the outcome, or what was
    made.
    """

    _elsewhere: ClassVar[Mapping[str, str]] = {
        "id": ".vmid",
        "ip": ".wait_ip(), or .interfaces()",
        "ips": ".interfaces()",
        "state": ".status",
        "stat": ".status",
        "set": ".update(...)",
        "destroy": ".delete()",
        "remove": ".delete()",
        "cores": ".config(), which holds it",
        "memory": ".config(), which holds it",
        "net": ".config().net, or .networks.list()",
        "network": ".networks",
        "snapshot": ".snapshots.create('name')",
        "rollback": ".snapshots.get('name').rollback()",
        "resize": ".disks.get('scsi0').resize('+10G'), or .update(memory=..., cores=...)",
        "rename": ".update(name=...), or .update(hostname=...) for a container",
        "restart": ".reboot()",
        "running": ".status == 'running'",
        "is_running": ".status == 'running'",
        "exec": ".agent.exec([...]) for a VM, .console() for a container",
        "run": ".agent.exec([...]) for a VM, .console() for a container",
    }

    @abstractmethod
    def interfaces(self) -> tuple[GuestInterface, ...]:
        """Its network cards and their addresses, as it tells them while it runs."""

    def wait_ip(
        self,
        *,
        family: Literal[4, 6] = 4,
        mac: str | None = None,
        any_scope: bool = False,
        timeout: float = 300,
        poll: float | None = None,
    ) -> IPv4Address | IPv6Address:
        """Wait until it has an address that others can reach, and return it.

        Only the network cards of its configuration count: bridges and containers that it has made
        for itself do not. A virtual machine tells its addresses by its agent.

        >>> vm.wait_ip()                                      # doctest: +SKIP
        IPv4Address('192.0.2.17')

        Args:
            family: 4 or 6.
            mac: the MAC address of one card, or the card's name, ``net0``; without it, any card.
            any_scope: take loopback and link-local addresses, too.
            timeout: seconds to wait.
            poll: seconds between two looks; without it quick at first, then slower.

        Raises:
            AddressTimeout: it has none in time; the message says what it told.
            AgentUnavailable: the agent of a virtual machine is not switched on.
        """
        macs = _macs(self._plain_config(), mac)
        until = monotonic() + seconds(timeout)
        told: tuple[GuestInterface, ...] = ()
        for pause in pauses(poll):
            try:
                told = self.interfaces()
            except (AgentUnavailable, NotRunning) as error:
                if error.hint and "switch it on" in error.hint:
                    raise
            if found := address_in(told, family, macs, any_scope=any_scope):
                return found
            if monotonic() + pause > until:
                break
            sleep(pause)
        seen = ", ".join(str(one) for card in told for one in card.addresses) or "none at all"
        raise AddressTimeout(
            f"{self!r} has no IPv{family} address for others after {timeout:g} s, but {seen}",
            hint="does it run, with its agent, and is there DHCP on its network?",
        )

    def can_migrate(self, to: NodeLike) -> MigrationCheck:
        """Whether it can move to a node, and what hinders it (GET .../migrate).

        >>> check = vm.can_migrate("pve2")                    # doctest: +SKIP
        >>> check.ok, check.local_disks
        (True, ('local-lvm:vm-100-disk-0',))
        """
        told = self._call("GET", "migrate", target=to)
        return migration_check(named(to), told)

    @overload
    def migrate(
        self,
        to: NodeLike,
        *,
        online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None,
        wait: Literal[False] = False,
        **options: Unpack[MigrateOptions],
    ) -> Task[Self]: ...
    @overload
    def migrate(
        self, to: NodeLike, *, online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None, wait: Literal[True],
        **options: Unpack[MigrateOptions],
    ) -> Self: ...  # fmt: skip
    @overload
    def migrate(
        self, to: NodeLike, *, online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None, wait: bool,
        **options: Unpack[MigrateOptions],
    ) -> Task[Self] | Self: ...  # fmt: skip
    @guided_keywords({"target": "to='pve2'", "node": "to='pve2'", "target_node": "to='pve2'"})
    def migrate(
        self,
        to: NodeLike,
        *,
        online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None,
        wait: bool = False,
        **options: Unpack[MigrateOptions],
    ) -> Task[Self] | Self:
        """Move it to another node (POST .../migrate); this handle follows it.

        >>> vm.migrate("pve2", storage_map={"local": "fast"}, wait=True)  # doctest: +SKIP
        <VM 100 'web' running on pve2>

        Args:
            to: the node.
            online: move it while it runs; without it, whenever it runs. A container cannot: it is
                stopped, and started on the other node.
            storage_map: which storage takes the disks of which, or one for all.
            wait: return it once it is there.
            options: ``bwlimit`` (KiB/s), ``migration_network``, ``with_local_disks`` ...

        Raises:
            MigrationRefused: something hinders it; nothing was started.
        """
        check = self.can_migrate(to)
        check.refuse()
        running = self._call("GET", "status", "current").get("status") == "running"
        live = running if online is None else online
        given = migration_options(self.kind, check, storage_map, live=live)

        upid = self._call("POST", "migrate", target=to, **{**given, **options})
        task = Task(self._caller, upid, partial(self._arrived, check.to))
        return made(task, wait=wait)

    @overload
    def delete(
        self, *, purge: bool = False, wait: Literal[False] = False, **options: Unpack[DeleteOptions]
    ) -> Task[None]: ...
    @overload
    def delete(
        self, *, purge: bool = False, wait: Literal[True], **options: Unpack[DeleteOptions]
    ) -> Outcome[None]: ...
    @overload
    def delete(
        self, *, purge: bool = False, wait: bool, **options: Unpack[DeleteOptions]
    ) -> Task[None] | Outcome[None]: ...
    def delete(
        self, *, purge: bool = False, wait: bool = False, **options: Unpack[DeleteOptions]
    ) -> Task[None] | Outcome[None]:
        """Remove it and its disks (DELETE /nodes/{node}/{kind}/{vmid}).

        Args:
            purge: remove it from backup jobs, replication and high availability, too.
            wait: return when it is gone.
            options: anything else that the operation takes.

        Raises:
            APIError: it runs, or is protected.
        """
        upid = self._call("DELETE", purge=purge or None, **options)
        return ended(Task[None](self._caller, upid), wait=wait)

    @property
    def snapshots(self) -> Snapshots:
        """Its snapshots: ``list()``, ``tree()``, ``create()``, ``get()``."""
        return Snapshots(self._caller, self._call)

    @property
    def disks(self) -> Disks:
        """Its disks: ``list()``, ``get()``, ``add()``, ``attach()``, ``import_image()``."""
        from pyvirt_sdk._sync.guests.disks import Disks

        return Disks(self)

    @property
    def networks(self) -> Cards:
        """Its network cards: ``list()``, ``get()``, ``add()``."""
        from pyvirt_sdk._sync.guests.cards import Cards

        return Cards(self)

    @property
    def devices(self) -> Passthrough:
        """Devices of the host that it uses, and its serial ports."""
        from pyvirt_sdk._sync.guests.passthrough import Passthrough

        return Passthrough(self)

    def statistics(self, timeframe: Timeframe = "hour", *, average: bool = True) -> Series:
        """Its numbers over time (GET .../rrddata).

        >>> series = vm.statistics("day")                     # doctest: +SKIP
        >>> max(share for share in series.column("cpu") if share is not None)
        0.72

        Args:
            timeframe: how far back: ``hour``, ``day``, ``week``, ``month``, ``year``.
            average: the averages of each span, or with False the highest values.
        """
        from pyvirt_sdk.models.series import Series

        kind = "AVERAGE" if average else "MAX"
        return Series(self._call("GET", "rrddata", timeframe=timeframe, cf=kind))

    def console(self, *, columns: int = 120, rows: int = 40, timeout: float = 30) -> Console:
        """A terminal on it, for a block (POST .../termproxy, GET .../vncwebsocket).

        A virtual machine needs a serial device (``serial={0: "socket"}``) and somebody who listens
        on it inside. Nothing is asked before the block begins.

        >>> with vm.console() as console:                     # doctest: +SKIP
        ...     console.expect("login: ")

        Args:
            columns: the width of the screen, in characters.
            rows: its height.
            timeout: seconds in which the terminal must answer.
        """
        from pyvirt_sdk._sync.consoles import Console

        return Console(self._caller, self._path, columns=columns, rows=rows, timeout=timeout)

    def vnc(self, **options: Any) -> VNCTicket:
        """A ticket for its screen (POST .../vncproxy), to be used within seconds.

        Args:
            options: ``generate_password`` for viewers that take short passwords only (VMs);
                ``width`` and ``height`` (containers).
        """
        from pyvirt_sdk.models.tickets import VNCTicket

        data = self._call("POST", "vncproxy", **{"websocket": True, **options})
        return VNCTicket.read(data, strict=self._caller.options.strict)

    def terminal(self) -> TerminalTicket:
        """A ticket for its terminal (POST .../termproxy), to be used within seconds.

        :meth:`console` uses one by itself; this is for terminals of your own, such as xterm.js.
        """
        from pyvirt_sdk.models.tickets import TerminalTicket

        data = self._call("POST", "termproxy")
        return TerminalTicket.read(data, strict=self._caller.options.strict)

    def spice(self, *, proxy: str | None = None) -> SpiceTicket:
        """A ticket for its screen by SPICE (POST .../spiceproxy), to be used within seconds.

        >>> Path("web.vv").write_text(vm.spice().to_file())      # doctest: +SKIP

        Args:
            proxy: the host that the viewer connects to; without it, the node.

        Raises:
            APIError: the VM has no SPICE display (``vga="qxl"``).
        """
        from pyvirt_sdk.models.tickets import SpiceTicket

        data = self._call("POST", "spiceproxy", proxy=proxy)
        return SpiceTicket.read(data, strict=self._caller.options.strict)

    def console_url(self) -> str:
        """The page of its web console; a browser that is logged in shows it."""
        from pyvirt_sdk._sync.consoles import console_url

        kind = "kvm" if self.kind == "qemu" else "lxc"
        name = vars(self).get("name") or ""
        return console_url(self._caller, kind, self._known_node(), self.vmid, name)

    @property
    def firewall(self) -> GuestFirewall:
        """Its firewall; the node must be known.

        Raises:
            ParameterError: the node is not known: nothing is asked here, ``refresh()`` does.
        """
        from pyvirt_sdk._sync.networks.firewall import GuestFirewall

        return GuestFirewall(self._caller, join("nodes", self._known_node(), self.kind, self.vmid))


_MAC = re.compile(r"(?i)(?:[0-9a-f]{2}:){5}[0-9a-f]{2}")
_CARD = re.compile(r"net\d+")


def _macs(config: Mapping[str, Any], mac: str | None) -> frozenset[str]:
    """The MAC addresses of the cards in a configuration, or of one of them."""
    if mac and _MAC.fullmatch(mac):
        return frozenset([mac.lower()])
    cards = {name: str(text) for name, text in config.items() if _CARD.fullmatch(name)}
    if mac is not None and mac not in cards:
        there = ", ".join(sorted(cards)) or "none"
        raise ParameterError(f"there is no network card {mac!r}", hint=f"there are: {there}")
    wanted = [cards[mac]] if mac else cards.values()
    return frozenset(found.lower() for text in wanted for found in _MAC.findall(text))
