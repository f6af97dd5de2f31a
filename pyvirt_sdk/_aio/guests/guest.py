"""What virtual machines and containers have in common."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from ipaddress import IPv4Address, IPv6Address
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._aio.guests.obtaining import obtain
from pyvirt_sdk._aio.guests.snapshots import AsyncSnapshots
from pyvirt_sdk._aio.running import ended, in_turn, made
from pyvirt_sdk._aio.running import start as _start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.archives import archive_named, restoring
from pyvirt_sdk._core.changes import Changes, changes_of, refuse_both
from pyvirt_sdk._core.encoding import flatten, join
from pyvirt_sdk._core.ids import NewVMID
from pyvirt_sdk._core.migration import MigrationCheck, migration_check, migration_options
from pyvirt_sdk._core.obtained import Obtained
from pyvirt_sdk._core.polling import pauses
from pyvirt_sdk._core.refusals import elsewhere, refusal
from pyvirt_sdk._core.ssh_keys import with_keys
from pyvirt_sdk._primitives.aio import sleep
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import (
    AddressTimeout,
    AgentUnavailable,
    APIError,
    DigestConflict,
    Locked,
    NodeUnreachable,
    NotFound,
    NotRunning,
    ParameterError,
    StateTimeout,
    TaskFailed,
)
from pyvirt_sdk.models.agent import GuestInterface, address_in
from pyvirt_sdk.models.guest import GuestData
from pyvirt_sdk.models.storage import VolumeData

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._aio.consoles import AsyncConsole
    from pyvirt_sdk._aio.guests.cards import AsyncCards
    from pyvirt_sdk._aio.guests.disks import AsyncDisks
    from pyvirt_sdk._aio.guests.passthrough import AsyncPassthrough
    from pyvirt_sdk._aio.networks.firewall import AsyncGuestFirewall
    from pyvirt_sdk._api.aio.tree.nodes import AsyncNodesItemAPI
    from pyvirt_sdk._api.aio.tree.nodes_lxc import AsyncNodesLxcItemAPI
    from pyvirt_sdk._api.aio.tree.nodes_qemu import AsyncNodesQemuItemAPI
    from pyvirt_sdk._api.options import (
        BackupOptions,
        CloneOptions,
        DeleteOptions,
        GuestChanges,
        MigrateOptions,
        RestoreOptions,
    )
    from pyvirt_sdk.models.series import Series, Timeframe
    from pyvirt_sdk.models.tickets import SpiceTicket, TerminalTicket, VNCTicket


class AsyncGuest(AsyncBound, GuestData):
    """A virtual machine or a container of the cluster.

    Where its node is not known, the first action looks it up. Actions that start work return a
    :class:`Task`; with ``wait=True`` they wait for its end and return the outcome, or what was
    made.
    """

    kind: ClassVar[Literal["qemu", "lxc"]]
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
    }
    _noun: ClassVar[str] = "guest"

    def __repr__(self) -> str:
        known = vars(self)
        name = f" {known['name']!r}" if known.get("name") else ""
        status = f" {known['status']}" if known.get("status") else ""
        node = f" on {known['node']}" if known.get("node") else ""
        return f"<{self._noun} {self.vmid}{name}{status}{node}>"

    __str__ = __repr__

    @property
    @abstractmethod
    def api(self) -> AsyncNodesQemuItemAPI | AsyncNodesLxcItemAPI:
        """The operations on it, typed, on the node where it was seen last.

        >>> await vm.api.agent.get_osinfo.get()                     # doctest: +SKIP

        Raises:
            ParameterError: the node is not known: nothing is asked here, ``refresh()`` does.
        """

    def _node_api(self) -> AsyncNodesItemAPI:
        from pyvirt_sdk._api.aio.tree.root import AsyncAPI

        return AsyncAPI(self._caller, {}).nodes(self._known_node())

    def _known_node(self) -> str:
        node: str | None = vars(self).get("node")
        if node is None:
            raise ParameterError(
                f"the node of {self!r} is not known",
                hint="refresh() finds it; a handle may be given it as node=",
            )
        return node

    async def refresh(self) -> Self:
        """Read the guest anew (GET /nodes/{node}/{kind}/{vmid}/status/current).

        >>> (await vm.refresh()).status                             # doctest: +SKIP
        'running'

        Raises:
            NotFound: it does not exist any more.
        """
        if not vars(self).keys() >= _FROM_CLUSTER or self.node is None:
            await self._locate()
        status = await self._call("GET", "status", "current")
        kept = {name: vars(self)[name] for name in _FROM_CLUSTER if name in vars(self)}
        return self._become({**status, **kept})

    @overload
    async def start(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def start(self, *, wait: Literal[True]) -> Outcome[None]: ...
    async def start(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Switch it on (POST .../status/start).

        >>> task = await vm.start()                                 # doctest: +SKIP
        >>> outcome = await vm.start(wait=True)                     # doctest: +SKIP

        Raises:
            TaskFailed: with ``wait``, when it does not start: it runs already, is locked, lacks
                a disk.
        """
        return await self._act("start", wait=wait)

    @overload
    async def stop(
        self, *, graceful: int | None = None, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def stop(self, *, graceful: int | None = None, wait: Literal[True]) -> Outcome[None]: ...
    async def stop(
        self, *, graceful: int | None = None, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Switch it off (POST .../status/stop).

        >>> await vm.stop(graceful=60, wait=True)                   # doctest: +SKIP

        Args:
            graceful: seconds that it is given to shut itself down first; without it, it is off at
                once, as if the plug were pulled.
            wait: return when it is off.
        """
        if graceful is not None:
            return await self._act("shutdown", wait=wait, timeout=graceful, forceStop=True)
        return await self._act("stop", wait=wait)

    @overload
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: Literal[True]
    ) -> Outcome[None]: ...
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Ask the guest to shut itself down (POST .../status/shutdown).

        Args:
            timeout: seconds that the guest is given.
            force: stop it when it takes longer.
            wait: return when it is off, or raise ``TaskFailed`` when it does not comply.
        """
        return await self._act("shutdown", wait=wait, timeout=timeout, forceStop=force or None)

    @overload
    async def reboot(
        self, *, timeout: int | None = None, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def reboot(self, *, timeout: int | None = None, wait: Literal[True]) -> Outcome[None]: ...
    async def reboot(
        self, *, timeout: int | None = None, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Shut it down and start it again, with pending changes applied (POST .../status/reboot).

        Args:
            timeout: seconds that the guest is given to shut down.
            wait: return when it is up again.
        """
        return await self._act("reboot", wait=wait, timeout=timeout)

    async def ensure_running(self, *, timeout: float = 300) -> bool:
        """Have it run, and wait until it does; whether anything had to be done.

        What is off is started, and what is paused runs on.

        >>> await vm.ensure_running(), await vm.ensure_running()    # doctest: +SKIP
        (True, False)

        Args:
            timeout: seconds until it has to be seen running, once the work of starting it is
                over: where high availability manages it, that is when it has been asked to.

        Raises:
            TaskFailed: it does not start.
            StateTimeout: it was started, and is not seen running.
        """
        paused = await self._state() == "paused"
        return await self._have("running", "resume" if paused else "start", timeout)

    async def ensure_stopped(self, *, graceful: int | None = None, timeout: float = 300) -> bool:
        """Have it off, and wait until it is; whether anything had to be done.

        Args:
            graceful: seconds that it is given to shut itself down first, as in :meth:`stop`.
            timeout: seconds until it has to be seen off, once the work of stopping it is over.

        Raises:
            TaskFailed: it does not stop.
            StateTimeout: it was stopped, and is seen running still.
        """
        if graceful is None:
            return await self._have("stopped", "stop", timeout)
        return await self._have("stopped", "shutdown", timeout, timeout=graceful, forceStop=True)

    async def _have(self, state: str, action: str, patience: float, /, **params: Any) -> bool:
        if await self._state() == state:
            return False
        try:
            await self._act(action, wait=True, **params)
        except (APIError, TaskFailed):
            if await self._state() == state:
                return False  # somebody else was here first
            raise
        until = monotonic() + patience
        for pause in pauses():
            if await self._state() == state:
                return True
            if monotonic() + pause > until:
                break
            await sleep(pause)
        raise StateTimeout(f"{self!r} is not seen {state} after {patience:g} s")

    async def _state(self) -> str:
        status = await self._call("GET", "status", "current")
        paused = status.get("qmpstatus") in {"paused", "suspended"}
        return "paused" if paused else str(status["status"])

    @abstractmethod
    async def interfaces(self) -> tuple[GuestInterface, ...]:
        """Its network cards and their addresses, as it tells them while it runs."""

    async def wait_ip(
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

        >>> await vm.wait_ip()                                      # doctest: +SKIP
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
        macs = _macs(await self._plain_config(), mac)
        until = monotonic() + timeout
        told: tuple[GuestInterface, ...] = ()
        for pause in pauses(poll):
            try:
                told = await self.interfaces()
            except (AgentUnavailable, NotRunning) as error:
                if error.hint and "switch it on" in error.hint:
                    raise
            if found := address_in(told, family, macs, any_scope=any_scope):
                return found
            if monotonic() + pause > until:
                break
            await sleep(pause)
        seen = ", ".join(str(one) for card in told for one in card.addresses) or "none at all"
        raise AddressTimeout(
            f"{self!r} has no IPv{family} address for others after {timeout:g} s, but {seen}",
            hint="does it run, with its agent, and is there DHCP on its network?",
        )

    async def wait_unlocked(self, timeout: float = 300, *, poll: float | None = None) -> Self:
        """Wait until no other work (a backup, a clone ...) holds it, and read it.

        Raises:
            Locked: it is still held after ``timeout`` seconds.
        """
        until = monotonic() + timeout
        lock: Any = None
        for pause in pauses(poll):
            lock = (await self._plain_config()).get("lock")
            if lock is None:
                return await self.refresh()
            if monotonic() + pause > until:
                break
            await sleep(pause)
        raise Locked(
            f"{self!r} is still locked ({lock}) after {timeout:g} s",
            hint="its tasks, pve.tasks.list(node, vmid=...), tell what is going on",
        )

    async def _plain_config(self) -> Mapping[str, Any]:
        config: Mapping[str, Any] = await self._call("GET", "config")
        return config

    #: The method of the call that changes a configuration.
    _update_method: ClassVar[str]

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        digest: str | None = None,
        guard: bool = False,
        **options: Unpack[GuestChanges],
    ) -> Changes:
        """Change the configuration and wait until it is changed (POST or PUT .../config).

        A guest that runs cannot take all changes at once: what is returned tells which hold
        already, and which wait for its next start.

        >>> await vm.update(name="db", memory=4096)                 # doctest: +SKIP
        Changes(applied=('name',), pending={'memory': '4096'})

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            digest: refuse where the configuration has changed since it was read with this digest.
            guard: read the digest first, and where somebody changes the configuration at the same
                time, look again: the change is made unless it was one of these options.
            options: more to set, as keywords; a family such as ``net`` is a mapping by index, and
                ``ssh_keys`` takes public keys as a list or as the text of a file.

        Raises:
            DigestConflict: it was changed meanwhile.
            Locked: other work holds the guest.
            ParameterError: an option is not acceptable, or set and removed at once; nothing was
                sent.
        """
        given = with_keys({**(set or {}), **options}, self.kind)
        refuse_both(given, unset)
        asked = [*flatten(given), *unset]
        if guard:
            await self._guarded(given, unset, asked)
        else:
            await self._change(given, unset, digest)
        return changes_of(asked, await self.pending())

    async def _guarded(
        self, given: Mapping[str, Any], unset: Sequence[str], asked: Sequence[str]
    ) -> None:
        seen = await self._plain_config()
        for _ in range(_TRIES):
            try:
                return await self._change(given, unset, str(seen["digest"]))
            except DigestConflict:
                now = await self._plain_config()
                if any(now.get(name) != seen.get(name) for name in asked):
                    raise
                seen = now
        return await self._change(given, unset, str(seen["digest"]))

    async def _change(
        self, given: Mapping[str, Any], unset: Sequence[str], digest: str | None
    ) -> None:
        upid = await self._call(
            self._update_method, "config", delete=list(unset) or None, digest=digest, **given
        )
        if upid is None:
            return
        try:
            await AsyncTask[None](self._caller, upid).wait()
        except TaskFailed as error:
            if refused := refusal(error):
                raise refused from error
            raise

    async def pending(self) -> dict[str, Any]:
        """The changes that wait for the next start (GET .../pending).

        Each option that waits is a key; its value is the one to come, None where the option is
        to go.
        """
        rows = await self._call("GET", "pending")
        return {
            str(part_of(row, "key")): row.get("pending")
            for row in rows
            if "pending" in row or row.get("delete")
        }

    async def revert(self, *names: str) -> dict[str, Any]:
        """Take back changes that wait for the next start (POST or PUT .../config).

        >>> await vm.revert("memory")                               # doctest: +SKIP
        {}

        Args:
            names: the options; without any, all that wait.

        Returns:
            what waits still.
        """
        waiting = list(names) or list(await self.pending())
        if waiting:
            await self._change({"revert": waiting}, (), None)
        return await self.pending()

    async def apply_pending(self, *, timeout: int | None = None) -> bool:
        """Have the changes hold that wait for the next start, by a reboot if it runs.

        Args:
            timeout: seconds that the guest is given to shut down.

        Returns:
            whether it was rebooted: there was something to apply, and it ran.

        Raises:
            TaskFailed: it does not shut down, or does not start.
        """
        if not await self.pending() or await self._state() == "stopped":
            return False  # what is off takes them at its next start anyway
        await self.reboot(timeout=timeout, wait=True)
        return True

    async def has_feature(
        self, feature: Literal["snapshot", "clone", "copy"], *, snapshot: str | None = None
    ) -> bool:
        """Whether its storage and state allow for that (GET .../feature).

        Args:
            feature: ``snapshot``, ``clone`` (a linked one) or ``copy`` (a full one).
            snapshot: ask for this snapshot, instead of the current state.
        """
        told = await self._call("GET", "feature", feature=feature, snapname=snapshot)
        return bool(told["hasFeature"])

    @overload
    async def restore(
        self,
        archive: str,
        *,
        storage: str | None = None,
        start: bool = False,
        wait: Literal[False] = False,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[Self]: ...
    @overload
    async def restore(
        self, archive: str, *, storage: str | None = None, start: bool = False,
        wait: Literal[True], **options: Unpack[RestoreOptions],
    ) -> Self: ...  # fmt: skip
    async def restore(
        self,
        archive: str,
        *,
        storage: str | None = None,
        start: bool = False,
        wait: bool = False,
        **options: Unpack[RestoreOptions],
    ) -> AsyncTask[Self] | Self:
        """Put it back to what a backup holds; what it is now is lost (POST /nodes/{node}/{kind}).

        >>> await vm.restore("local:backup/vzdump-qemu-100-...vma.zst", wait=True)  # doctest: +SKIP

        ``pve.backups.restore()`` makes a new guest from a backup instead.

        Args:
            archive: the volume of the backup.
            storage: where its disks are put; without it, where they were.
            start: start it then.
            wait: return it once it is there.
            options: ``bwlimit`` (KiB/s), ``unique`` (new MAC addresses), ``live_restore`` ...

        Raises:
            ParameterError: the backup is that of the other kind of guest.
            TaskFailed: with ``wait``, when it runs, or the archive is broken.
        """
        given = {"storage": storage, "start": start or None, **options}
        kind, params = restoring(archive, self.vmid, given, replace=True)
        if kind != self.kind:
            raise ParameterError(
                f"{archive!r} does not hold a {self._noun}",
                hint="pve.backups.restore() makes a new guest of it",
            )
        path = join("nodes", await self._where(), kind)
        task = await _start(self._caller, "POST", path, made=self.refresh, **params)
        return await made(task, wait=wait)

    @overload
    async def clone(
        self,
        newid: NewVMID = None,
        *,
        name: str | None = None,
        full: bool | None = None,
        target: str | None = None,
        storage: str | None = None,
        pool: str | None = None,
        snapshot: str | None = None,
        patience: float = 300,
        wait: Literal[False] = False,
        **options: Unpack[CloneOptions],
    ) -> AsyncTask[Self]: ...
    @overload
    async def clone(
        self, newid: NewVMID = None, *, name: str | None = None, full: bool | None = None,
        target: str | None = None, storage: str | None = None, pool: str | None = None,
        snapshot: str | None = None, patience: float = 300, wait: Literal[True],
        **options: Unpack[CloneOptions],
    ) -> Self: ...  # fmt: skip
    async def clone(
        self,
        newid: NewVMID = None,
        *,
        name: str | None = None,
        full: bool | None = None,
        target: str | None = None,
        storage: str | None = None,
        pool: str | None = None,
        snapshot: str | None = None,
        patience: float = 300,
        wait: bool = False,
        **options: Unpack[CloneOptions],
    ) -> AsyncTask[Self] | Self:
        """Copy it into a new guest (POST .../clone).

        >>> copy = await vm.clone(name="copy", full=True, wait=True)     # doctest: +SKIP
        >>> copy
        <VM 101 'copy' stopped on pve1>

        Args:
            newid: the id of the copy, or a range to take a free one from; without it, the next
                one that is free.
            name: the name of the copy (a container's host name).
            full: copy the disks. A template is cloned linked, on top of its disks, unless True.
            target: the node for the copy, where the storage is shared.
            storage: the storage for the disks of a full copy.
            pool: the pool to put the copy into.
            snapshot: copy this snapshot instead of the current state.
            patience: seconds to wait for locks of other clones. Those of this process are begun
                one after the other.
            wait: return the copy once it is there.
            options: anything else that the operation takes.

        Raises:
            AlreadyExists: the id ``newid`` is taken, the hint says by whom.
            Locked: other work holds the guest, or other clones did for too long.
            LockTimeout: the same, for locks of files.
        """

        async def attempt(vmid: int) -> AsyncTask[Self]:
            upid = await self._call(
                "POST", "clone", newid=vmid, full=full, target=target, storage=storage, pool=pool,
                snapname=snapshot, **{self._name_option: name}, **options,
            )  # fmt: skip
            copy = self.handle(self._caller, vmid=vmid, node=target or self.node)
            return AsyncTask(self._caller, upid, copy.refresh)

        async def begin() -> AsyncTask[Self]:
            return await self._caller.with_vmid(newid, attempt)

        turn = self._caller.session.turns.of("clone", self.vmid)
        return await in_turn(turn, begin, patience=patience, wait=wait)

    async def clone_or_get(
        self, newid: NewVMID = None, *, name: str | None = None, **options: Any
    ) -> Obtained[Self]:
        """The copy of this id or name if it is there, else a new one, as :meth:`clone` makes it.

        What is there is a copy only if it is a guest of the same kind, no template, and not this
        one. Callers of one process that ask for the same at once get the same.

        >>> copy = await template.clone_or_get(name="web")          # doctest: +SKIP
        >>> copy.guest, copy.created
        (<VM 101 'web' stopped on pve1>, True)

        Args:
            newid: the id of the copy, by which it is found, too; a range is for a new one alone.
            name: the name of the copy.
            options: for a new one, what :meth:`clone` takes.

        Raises:
            AlreadyExists: the id is another guest's, or several guests have the name.
            ParameterError: neither id nor name is given.
        """
        return await obtain(
            self._caller, self.kind, partial(self.bound, self._caller),
            partial(self._cloned, newid, name, options), vmid=newid, name=name, source=self.vmid,
        )  # fmt: skip

    async def _cloned(self, newid: NewVMID, name: str | None, options: Mapping[str, Any]) -> Self:
        return await self.clone(newid, name=name, wait=True, **options)

    async def can_migrate(self, to: str) -> MigrationCheck:
        """Whether it can move to a node, and what hinders it (GET .../migrate).

        >>> check = await vm.can_migrate("pve2")                    # doctest: +SKIP
        >>> check.ok, check.local_disks
        (True, ('local-lvm:vm-100-disk-0',))
        """
        told = await self._call("GET", "migrate", target=to)
        return migration_check(to, told)

    @overload
    async def migrate(
        self,
        to: str,
        *,
        online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None,
        wait: Literal[False] = False,
        **options: Unpack[MigrateOptions],
    ) -> AsyncTask[Self]: ...
    @overload
    async def migrate(
        self, to: str, *, online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None, wait: Literal[True],
        **options: Unpack[MigrateOptions],
    ) -> Self: ...  # fmt: skip
    async def migrate(
        self,
        to: str,
        *,
        online: bool | None = None,
        storage_map: Mapping[str, str] | str | None = None,
        wait: bool = False,
        **options: Unpack[MigrateOptions],
    ) -> AsyncTask[Self] | Self:
        """Move it to another node (POST .../migrate); this handle follows it.

        >>> await vm.migrate("pve2", storage_map={"local": "fast"}, wait=True)  # doctest: +SKIP
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
        check = await self.can_migrate(to)
        check.refuse()
        running = (await self._call("GET", "status", "current")).get("status") == "running"
        live = running if online is None else online
        given = migration_options(self.kind, check, storage_map, live=live)

        upid = await self._call("POST", "migrate", target=to, **{**given, **options})
        return await made(AsyncTask(self._caller, upid, partial(self._arrived, to)), wait=wait)

    @overload
    async def backup(
        self,
        *,
        storage: str | None = None,
        mode: Literal["snapshot", "suspend", "stop"] = ...,
        compress: Literal["0", "gzip", "lzo", "zstd"] = ...,
        notes: str | None = None,
        wait: Literal[False] = False,
        **options: Unpack[BackupOptions],
    ) -> AsyncTask[VolumeData]: ...
    @overload
    async def backup(
        self, *, storage: str | None = None, mode: Literal["snapshot", "suspend", "stop"] = ...,
        compress: Literal["0", "gzip", "lzo", "zstd"] = ..., notes: str | None = None,
        wait: Literal[True], **options: Unpack[BackupOptions],
    ) -> VolumeData: ...  # fmt: skip
    async def backup(
        self,
        *,
        storage: str | None = None,
        mode: Literal["snapshot", "suspend", "stop"] = "snapshot",
        compress: Literal["0", "gzip", "lzo", "zstd"] = "zstd",
        notes: str | None = None,
        wait: bool = False,
        **options: Unpack[BackupOptions],
    ) -> AsyncTask[VolumeData] | VolumeData:
        """Back it up (POST /nodes/{node}/vzdump); the result is the volume of the backup.

        >>> task = await vm.backup(storage="local")                 # doctest: +SKIP
        >>> (await task.wait(progress=True)).result.volid           # doctest: +SKIP
        'local:backup/vzdump-qemu-100-2026_01_31-12_00_00.vma.zst'

        Args:
            storage: where to; without it, where the node's settings for backups say.
            mode: how consistency is reached while it runs.
            compress: the compression, ``"0"`` for none.
            notes: a text to keep with the backup.
            wait: return the volume once the backup is done.
            options: anything else that the operation takes.
        """
        node = await self._where()

        async def volume() -> VolumeData:
            return await backup_made(self._caller, task, node, storage)

        task: AsyncTask[VolumeData] = await _start(
            self._caller, "POST", join("nodes", node, "vzdump"), made=volume, vmid=self.vmid,
            storage=storage, mode=mode, compress=compress, **{"notes-template": notes}, **options,
        )  # fmt: skip
        return await made(task, wait=wait)

    @overload
    async def delete(
        self, *, purge: bool = False, wait: Literal[False] = False, **options: Unpack[DeleteOptions]
    ) -> AsyncTask[None]: ...
    @overload
    async def delete(
        self, *, purge: bool = False, wait: Literal[True], **options: Unpack[DeleteOptions]
    ) -> Outcome[None]: ...
    async def delete(
        self, *, purge: bool = False, wait: bool = False, **options: Unpack[DeleteOptions]
    ) -> AsyncTask[None] | Outcome[None]:
        """Remove it and its disks (DELETE /nodes/{node}/{kind}/{vmid}).

        Args:
            purge: remove it from backup jobs, replication and high availability, too.
            wait: return when it is gone.
            options: anything else that the operation takes.

        Raises:
            APIError: it runs, or is protected.
        """
        upid = await self._call("DELETE", purge=purge or None, **options)
        return await ended(AsyncTask[None](self._caller, upid), wait=wait)

    @property
    def snapshots(self) -> AsyncSnapshots:
        """Its snapshots: ``list()``, ``tree()``, ``create()``, ``get()``."""
        return AsyncSnapshots(self._caller, self._call)

    @property
    def disks(self) -> AsyncDisks:
        """Its disks: ``list()``, ``get()``, ``add()``, ``attach()``, ``import_image()``."""
        from pyvirt_sdk._aio.guests.disks import AsyncDisks

        return AsyncDisks(self)

    @property
    def networks(self) -> AsyncCards:
        """Its network cards: ``list()``, ``get()``, ``add()``."""
        from pyvirt_sdk._aio.guests.cards import AsyncCards

        return AsyncCards(self)

    @property
    def devices(self) -> AsyncPassthrough:
        """Devices of the host that it uses, and its serial ports."""
        from pyvirt_sdk._aio.guests.passthrough import AsyncPassthrough

        return AsyncPassthrough(self)

    async def statistics(self, timeframe: Timeframe = "hour", *, average: bool = True) -> Series:
        """Its numbers over time (GET .../rrddata).

        >>> series = await vm.statistics("day")                     # doctest: +SKIP
        >>> max(share for share in series.column("cpu") if share is not None)
        0.72

        Args:
            timeframe: how far back: ``hour``, ``day``, ``week``, ``month``, ``year``.
            average: the averages of each span, or with False the highest values.
        """
        from pyvirt_sdk.models.series import Series

        kind = "AVERAGE" if average else "MAX"
        return Series(await self._call("GET", "rrddata", timeframe=timeframe, cf=kind))

    def console(self, *, columns: int = 120, rows: int = 40, timeout: float = 30) -> AsyncConsole:
        """A terminal on it, for a block (POST .../termproxy, GET .../vncwebsocket).

        A virtual machine needs a serial device (``serial={0: "socket"}``) and somebody who listens
        on it inside. Nothing is asked before the block begins.

        >>> async with vm.console() as console:                     # doctest: +SKIP
        ...     await console.expect("login: ")

        Args:
            columns: the width of the screen, in characters.
            rows: its height.
            timeout: seconds in which the terminal must answer.
        """
        from pyvirt_sdk._aio.consoles import AsyncConsole

        return AsyncConsole(self._caller, self._path, columns=columns, rows=rows, timeout=timeout)

    async def vnc(self, **options: Any) -> VNCTicket:
        """A ticket for its screen (POST .../vncproxy), to be used within seconds.

        Args:
            options: ``generate_password`` for viewers that take short passwords only (VMs);
                ``width`` and ``height`` (containers).
        """
        from pyvirt_sdk.models.tickets import VNCTicket

        data = await self._call("POST", "vncproxy", **{"websocket": True, **options})
        return VNCTicket.read(data, strict=self._caller.options.strict)

    async def terminal(self) -> TerminalTicket:
        """A ticket for its terminal (POST .../termproxy), to be used within seconds.

        :meth:`console` uses one by itself; this is for terminals of your own, such as xterm.js.
        """
        from pyvirt_sdk.models.tickets import TerminalTicket

        data = await self._call("POST", "termproxy")
        return TerminalTicket.read(data, strict=self._caller.options.strict)

    async def spice(self, *, proxy: str | None = None) -> SpiceTicket:
        """A ticket for its screen by SPICE (POST .../spiceproxy), to be used within seconds.

        >>> Path("web.vv").write_text((await vm.spice()).to_file())      # doctest: +SKIP

        Args:
            proxy: the host that the viewer connects to; without it, the node.

        Raises:
            APIError: the VM has no SPICE display (``vga="qxl"``).
        """
        from pyvirt_sdk.models.tickets import SpiceTicket

        data = await self._call("POST", "spiceproxy", proxy=proxy)
        return SpiceTicket.read(data, strict=self._caller.options.strict)

    def console_url(self) -> str:
        """The page of its web console; a browser that is logged in shows it."""
        from pyvirt_sdk._aio.consoles import console_url

        kind = "kvm" if self.kind == "qemu" else "lxc"
        name = vars(self).get("name") or ""
        return console_url(self._caller, kind, self._known_node(), self.vmid, name)

    @property
    def firewall(self) -> AsyncGuestFirewall:
        """Its firewall; the node must be known.

        Raises:
            ParameterError: the node is not known: nothing is asked here, ``refresh()`` does.
        """
        from pyvirt_sdk._aio.networks.firewall import AsyncGuestFirewall

        return AsyncGuestFirewall(
            self._caller, join("nodes", self._known_node(), self.kind, self.vmid)
        )

    _name_option: ClassVar[str] = "name"

    async def _where(self) -> str:
        """Its node, looked up once where it is not known."""
        if vars(self).get("node") is None:
            await self._locate()
        return str(self.node)

    async def _arrived(self, node: str) -> Self:
        self.node = node
        return await self.refresh()

    async def _locate(self) -> None:
        """See where the cluster has it now."""
        row = await locate(self._caller, self.vmid, self.kind)
        vars(self).update({name: row[name] for name in _FROM_CLUSTER if name in row})

    async def _path(self, *more: object) -> str:
        return join("nodes", await self._where(), self.kind, self.vmid, *more)

    async def _act(
        self, action: str, *, wait: bool, **params: Any
    ) -> AsyncTask[None] | Outcome[None]:
        task = await self._begin(action, params)
        if not wait:
            return task
        try:
            return await task.wait()
        except TaskFailed as error:
            if not (elsewhere(error) and await self._has_moved()):
                raise
            return await (await self._begin(action, params)).wait()

    async def _begin(self, action: str, params: Mapping[str, Any]) -> AsyncTask[None]:
        return AsyncTask(self._caller, await self._call("POST", "status", action, **params))

    async def _call(self, method: str, *parts: str, **params: Any) -> Any:
        """Make a call on its node; where it is no more, on the node that it has moved to.

        A node that does not have the guest does nothing to it, so that even a write may be made
        again elsewhere.
        """
        try:
            return await self._caller.call(method, await self._path(*parts), **params)
        except (NotFound, NodeUnreachable) as error:
            if not (elsewhere(error) and await self._has_moved()):
                raise
            return await self._caller.call(method, await self._path(*parts), **params)

    async def _has_moved(self) -> bool:
        before = self.node
        await self._locate()
        return self.node != before


#: Changes of others that a guarded update lets pass before it gives up.
_TRIES = 5

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


#: What the cluster knows of a guest and its node does not.
_FROM_CLUSTER = frozenset({"vmid", "node", "pool", "hastate"})


async def locate(caller: AsyncCaller, vmid: int, kind: str | None = None) -> Mapping[str, Any]:
    """The row of a guest in the list of the cluster (GET /cluster/resources).

    Raises:
        NotFound: there is no such guest, or it is of the other kind.
    """
    rows = await caller.guest_rows()
    row = next((row for row in rows if row.get("vmid") == vmid), None)
    if row is None:
        raise NotFound(
            f"there is no guest {vmid} in the cluster",
            hint=f"pve.guests.list() shows those that {caller.session.who.name} may see: "
            f"it takes VM.Audit on /vms/{vmid}",
        )
    if kind is not None and row.get("type") != kind:
        noun, place = ("VM", "vms") if row.get("type") == "qemu" else ("container", "containers")
        raise NotFound(f"guest {vmid} is a {noun}", hint=f"use pve.{place}.get({vmid})")
    return {"pool": None, "hastate": None, **row}


async def backup_made(
    caller: AsyncCaller, task: AsyncTask[Any], node: str, storage: str | None
) -> VolumeData:
    """The volume that a backup task says it wrote."""
    name = archive_named([line async for line in task.log()])
    places = [storage] if storage else await _backup_storages(caller, node)
    for place in places:
        path = join("nodes", node, "storage", place, "content")
        for row in await caller.call("GET", path, content="backup"):
            if name and str(part_of(row, "volid")).endswith(name):
                return VolumeData.read(row, strict=caller.options.strict)
    raise NotFound(
        f"the backup of {task!r} cannot be found on {', '.join(places) or 'any storage'}",
        hint="the log of the task says where it was written",
    )


async def _backup_storages(caller: AsyncCaller, node: str) -> list[str]:
    rows: Iterable[Mapping[str, Any]] = await caller.call(
        "GET", join("nodes", node, "storage"), content="backup", enabled=True
    )
    return [str(part_of(row, "storage")) for row in rows]
