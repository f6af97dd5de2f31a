"""How it went for each guest, where something was done to several of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from pyvirt_sdk.errors import ParameterError, PyvirtError, TasksFailed

G = TypeVar("G")


def check_parallel(number: object) -> int:
    """How many guests may have something done to them at a time.

    Raises:
        ParameterError: it is no whole number from 1 on.
    """
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise ParameterError(
            f"parallel={number!r} is no whole number from 1 on", hint="write parallel=4"
        )
    return number


@dataclass(frozen=True, slots=True)
class GuestResult(Generic[G]):
    """One of them: ``changed`` tells whether anything had to be done, ``error`` what failed."""

    guest: G
    changed: bool = False
    error: PyvirtError | None = None

    @property
    def ok(self) -> bool:
        """Whether it is now as it was to be."""
        return self.error is None

    def __str__(self) -> str:
        if self.error is not None:
            return f"{self.guest}: {self.error.message}"
        return f"{self.guest}: {'done' if self.changed else 'nothing to do'}"


@dataclass(frozen=True, slots=True, repr=False)
class GuestReport(Generic[G]):
    """How it went for each of several guests, in the order of the list of the cluster.

    >>> GuestReport((GuestResult("VM 100", changed=True), GuestResult("VM 101"))).changed
    ('VM 100',)
    """

    guests: tuple[GuestResult[G], ...]

    @property
    def ok(self) -> bool:
        """Whether nothing has failed."""
        return not self.failed

    @property
    def changed(self) -> tuple[G, ...]:
        """The guests to which something had to be done, and was."""
        return tuple(one.guest for one in self.guests if one.ok and one.changed)

    @property
    def failed(self) -> tuple[GuestResult[G], ...]:
        """Those for which it failed."""
        return tuple(one for one in self.guests if not one.ok)

    def raise_for_failures(self) -> None:
        """Raise where something has failed.

        Raises:
            TasksFailed: its ``errors`` are those of the guests.
        """
        errors = [one.error for one in self.guests if one.error is not None]
        if errors:
            raise TasksFailed(
                f"it failed for {len(errors)} of {len(self.guests)} guests", errors=errors
            )

    def __str__(self) -> str:
        return "\n".join(map(str, self.guests))

    def __repr__(self) -> str:
        return f"<GuestReport of {len(self.guests)} guests, {len(self.failed)} failed>"

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import report

        lines = [(str(one.guest), one.ok, str(one).removeprefix(f"{one.guest}: "))
                 for one in self.guests]  # fmt: skip
        return report(repr(self)[1:-1], lines)
