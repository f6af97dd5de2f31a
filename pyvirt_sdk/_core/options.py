"""What one client may do differently from another that shares its connections."""

from __future__ import annotations

from typing import NamedTuple

from pyvirt_sdk._core.retry import DEFAULT_RETRIES
from pyvirt_sdk.errors import ConfigError


class Options(NamedTuple):
    """Timeout, retries after the first try, and how strict to be on either side.

    Without a ``timeout`` in seconds, each call has the one of its kind (``timeouts.silence``).
    """

    timeout: float | None = None
    retries: int = DEFAULT_RETRIES
    validate: bool = True
    strict: bool = False


def check_timeout(seconds: object) -> float | None:
    """The timeout a client was given, if any.

    Raises:
        ConfigError: it is not a positive number of seconds.
    """
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or seconds <= 0:
        raise ConfigError(f"timeout={seconds!r} is not a positive number of seconds")
    return float(seconds)


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
