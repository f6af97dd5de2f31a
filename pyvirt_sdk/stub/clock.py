"""The stub's own time: instant, scaled, or standing still until a test moves it."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["Clock"]


class Clock:
    """What time it is, and how long work takes.

    ``scale`` 0: work takes no time at all; 1: as long as on a real server; 0.1: a tenth of it.
    A frozen clock stands still, and work waits (its full length) for :meth:`advance`.

    >>> clock = Clock(frozen=True)
    >>> before = clock.now()
    >>> clock.advance(60)
    >>> clock.now() - before
    60.0
    """

    def __init__(self, scale: float = 0.0, *, frozen: bool = False) -> None:
        if scale < 0:
            raise ValueError("the time scale must not be negative")
        self.scale = scale
        self._begins_frozen = frozen
        self._ahead = 0.0
        self._frozen_at: float | None = None
        self._pretended: float | None = None
        self.restart()

    def restart(self) -> None:
        """Goes back to the time of day, frozen or not as it was made."""
        self._ahead = 0.0
        self._frozen_at = time.time() if self._begins_frozen else None

    @property
    def frozen(self) -> bool:
        """Whether time stands still."""
        return self._frozen_at is not None

    def now(self) -> float:
        """Seconds since 1970, on this clock."""
        if self._pretended is not None:
            return self._pretended
        here = time.time() if self._frozen_at is None else self._frozen_at
        return here + self._ahead

    def lasts(self, seconds: float) -> float:
        """How long work of that many seconds takes on this clock."""
        return seconds if self.frozen else seconds * self.scale

    def advance(self, seconds: float) -> None:
        """Moves the clock forward."""
        if seconds < 0:
            raise ValueError("time only moves forward")
        self._ahead += seconds

    def freeze(self) -> None:
        """Lets time stand still."""
        if self._frozen_at is None:
            self._frozen_at = time.time()

    def unfreeze(self) -> None:
        """Lets time run again, from where it stood."""
        if self._frozen_at is not None:
            self._ahead -= time.time() - self._frozen_at
            self._frozen_at = None

    @contextmanager
    def at(self, moment: float) -> Generator[None]:
        """Work that was due in the past is done as of then."""
        before, self._pretended = self._pretended, moment
        try:
            yield
        finally:
            self._pretended = before
