# Made from pyvirt_sdk/_aio/guests/obtaining.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The guest that is there already, or a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, Self, TypeVar

from pyvirt_sdk._core.ids import NewVMID
from pyvirt_sdk._core.obtained import Obtained, existing
from pyvirt_sdk._primitives.sync import Later
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import AlreadyExists
from pyvirt_sdk.models.rows import Row

#: Locks of a guest that is being made.
_UNFINISHED = frozenset({"create", "clone"})


class Lockable(Protocol):
    """A guest, as far as it matters here."""

    lock: str | None

    def refresh(self) -> Self:
        """Read it."""
        ...

    def wait_unlocked(self) -> Self:
        """Wait until no other work holds it."""
        ...


G = TypeVar("G", bound=Lockable)


def obtain(
    caller: Caller,
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

    def there_is() -> Obtained[G] | None:
        row = existing(caller.guest_rows(), kind, vmid=given, name=name, source=source)
        if row is None:
            return None
        guest = handle(row).refresh()
        if guest.lock in _UNFINISHED:
            guest.wait_unlocked()
        return Obtained(guest, created=False)

    with caller.session.turns.of("obtain", kind, given or name):
        if found := there_is():
            return found
        try:
            return Obtained(make(), created=True)
        except AlreadyExists:
            if given is not None and (found := there_is()):
                return found  # somebody else was here first
            raise
