"""The configuration of a guest: changed, and what of it waits for a restart."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pyvirt_sdk._aio.guests.power import AsyncPower
from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.changes import Changes, changes_of, removed
from pyvirt_sdk._core.encoding import flatten
from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._core.refusals import refusal
from pyvirt_sdk._core.ssh_keys import with_keys
from pyvirt_sdk._primitives.aio import sleep
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk.errors import DigestConflict, Locked, TaskFailed

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import GuestChanges
    from pyvirt_sdk.models.config import GuestConfig


#: Changes of others that a guarded update lets pass before it gives up.
_TRIES = 5


class AsyncConfiguration(AsyncPower):
    """What reads and changes the configuration of a guest."""

    @abstractmethod
    async def config(self, *, current: bool = False, snapshot: str | None = None) -> GuestConfig:
        """Its configuration (GET .../config).

        >>> (await guest.config()).cores                            # doctest: +SKIP
        2

        Args:
            current: without the changes that wait for the next start.
            snapshot: what it was when this snapshot was made.
        """

    async def wait_unlocked(self, timeout: float = 300, *, poll: float | None = None) -> Self:
        """Wait until no other work (a backup, a clone ...) holds it, and read it.

        Raises:
            Locked: it is still held after ``timeout`` seconds.
        """
        until = monotonic() + seconds(timeout)
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
        gone = removed(given, unset)
        asked = [*flatten(given), *gone]
        if guard:
            await self._guarded(given, gone, asked)
        else:
            await self._change(given, gone, digest)
        return changes_of(asked, await self.pending())

    async def _guarded(
        self, given: Mapping[str, Any], gone: Sequence[str], asked: Sequence[str]
    ) -> None:
        seen = await self._plain_config()
        for _ in range(_TRIES):
            try:
                return await self._change(given, gone, str(seen["digest"]))
            except DigestConflict:
                now = await self._plain_config()
                if any(now.get(name) != seen.get(name) for name in asked):
                    raise
                seen = now
        return await self._change(given, gone, str(seen["digest"]))

    async def _change(
        self, given: Mapping[str, Any], gone: Sequence[str], digest: str | None
    ) -> None:
        upid = await self._call(
            self._update_method, "config", delete=[*gone] or None, digest=digest, **given
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
