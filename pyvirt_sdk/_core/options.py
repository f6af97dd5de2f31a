"""What one client may do differently from another that shares its connections."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from pyvirt_sdk._core.retry import DEFAULT_RETRIES
from pyvirt_sdk.errors import ConfigError


class Options(NamedTuple):
    """Timeout, retries after the first try, how strict to be on either side, and a deadline.

    Without a ``timeout`` in seconds, each call has the one of its kind (``timeouts.silence``).
    """

    timeout: float | None = None
    retries: int = DEFAULT_RETRIES
    validate: bool = True
    strict: bool = False
    deadline: float | None = None
    #: When the deadline of the call under way is, by the monotonic clock.
    until: float | None = None

    def begun(self, now: float) -> Options:
        """The same for a call that begins now, which all its tries and logins share.

        >>> Options(deadline=5.0).begun(now=100.0).until
        105.0
        """
        if self.deadline is None or self.until is not None:
            return self
        return self._replace(until=now + self.deadline)

    def hurried(self, seconds: float, now: float) -> Options:
        """The same for something that is not worth a longer wait.

        >>> Options(deadline=5.0, until=105.0).hurried(3.0, now=100.0).until
        103.0
        """
        until = now + seconds
        return self._replace(until=until if self.until is None else min(until, self.until))

    def left(self, now: float) -> float | None:
        """Seconds until the deadline; None where there is none."""
        return None if self.until is None else max(self.until - now, 0.0)


#: Seconds, of some years: systems take no longer ones.
_LONGEST = 1e8


def check_timeout(seconds: object, name: str = "timeout") -> float | None:
    """The timeout a client was given, if any; or its deadline.

    Raises:
        ConfigError: it is not a positive number of seconds.
    """
    if seconds is None:
        return None
    number = seconds if isinstance(seconds, (int, float)) else 0
    if isinstance(seconds, bool) or not 0 < number < inf:  # which nan is not, either
        raise ConfigError(f"{name}={seconds!r} is not a positive number of seconds")
    return min(float(number), _LONGEST)


def check_connections(number: object) -> int:
    """How many requests a client may have under way on one server at a time.

    Raises:
        ConfigError: it is not a whole number from 1 on.
    """
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise ConfigError(f"max_connections={number!r} is not a whole number from 1 on")
    return number


def check_retries(retries: object) -> int:
    """How often a client was told to send a request again, or the default.

    Raises:
        ConfigError: it is not a whole number from 0 on.
    """
    if retries is None:
        return DEFAULT_RETRIES
    if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
        raise ConfigError(f"retries={retries!r} is not a whole number from 0 on")
    return retries
