"""The guest that is there already, or a new one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, Self, TypeVar

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.ids import NewVMID
from pyvirt_sdk._core.obtained import Obtained, existing
from pyvirt_sdk._primitives.aio import Later
from pyvirt_sdk.errors import AlreadyExists
from pyvirt_sdk.models.rows import Row

#: Locks of a guest that is being made.
_UNFINISHED = frozenset({"create", "clone"})


class AsyncLockable(Protocol):
    """A guest, as far as it matters here."""

    lock: str | None

    def refresh(self) -> Awaitable[Self]:
        """Read it."""
        ...

    def wait_unlocked(self) -> Awaitable[Self]:
        """Wait until no other work holds it."""
        ...


G = TypeVar("G", bound=AsyncLockable)


async def obtain(
    caller: AsyncCaller,
    kind: str,
    handle: Callable[[Row], G],
    make: Later[G],
    *,
    vmid: NewVMID,
    name: str | None,
    source: int | None = None,
) -> Obtained[G]:
    """The guest of this id or name, once it is whole, or the one that ``make`` makes."""
    given = vmid if isinstance(vmid, int) else None

    async def there_is() -> Obtained[G] | None:
        row = existing(await caller.guest_rows(), kind, vmid=given, name=name, source=source)
        if row is None:
            return None
        guest = await handle(row).refresh()
        if guest.lock in _UNFINISHED:
            await guest.wait_unlocked()
        return Obtained(guest, created=False)

    async with caller.session.turns.of("obtain", kind, given or name):
        if found := await there_is():
            return found
        try:
            return Obtained(await make(), created=True)
        except AlreadyExists:
            if given is not None and (found := await there_is()):
                return found  # somebody else was here first
            raise
