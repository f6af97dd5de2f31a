"""When a request is sent again, and how long to wait before.

Reads are tried again after a lost connection and when a proxy or a node did not get through
(429, 502 to 504, 595 to 599). Writes are tried again only if they never left this machine. A wait
doubles from one try to the next, with some chance in it so that clients do not march in step;
where the server says when to come back (``Retry-After``), that is waited for instead. No wait goes
beyond the deadline of a call.
"""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from functools import partial
from time import monotonic
from typing import Any, Final

from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import (
    APIError,
    CertificateError,
    ClientBusy,
    ConnectionFailed,
    ConnectionLost,
    NodeUnreachable,
)

#: How often a request is sent again, unless the client says otherwise.
DEFAULT_RETRIES: Final = 2
#: Seconds: the first wait is up to this long ...
FIRST_PAUSE: Final = 0.2
#: ... and none is longer than this.
LONGEST_PAUSE: Final = 5.0
#: Seconds: the longest pause that a server may ask for; it is asked again after that.
LONGEST_RETRY_AFTER: Final = 60.0

_PASSING_STATUSES = frozenset({429, 502, 503, 504})


def may_retry(request: Request, error: BaseException) -> bool:
    """Whether sending the request again after this error is safe and may help.

    >>> may_retry(Request("POST", "/pools"), ConnectionFailed("refused"))
    True
    >>> may_retry(Request("POST", "/pools"), ConnectionLost("reset"))
    False
    """
    if isinstance(error, (CertificateError, ClientBusy)):
        return False  # it will not change by asking again
    if isinstance(error, ConnectionFailed):
        return True  # it never left
    if not request.reads:
        return False
    if isinstance(error, (ConnectionLost, NodeUnreachable)):
        return True
    return isinstance(error, APIError) and error.status in _PASSING_STATUSES


def asked_pause(error: BaseException | None) -> float | None:
    """Seconds that the server asked to be left alone for, up to ``LONGEST_RETRY_AFTER``."""
    response = error.response if isinstance(error, APIError) else None
    if response is None or response.retry_after is None:
        return None
    return min(response.retry_after, LONGEST_RETRY_AFTER)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that ``Retry-After`` asks for, given as such or as a date.

    A date is held against the server's own ``Date``, and only without one against ``now``, in
    seconds since 1970: clocks differ.

    >>> retry_after({"retry-after": "7"}, now=0)
    7.0
    >>> told = {"retry-after": "Thu, 01 Jan 1970 00:01:00 GMT"}
    >>> retry_after(told, now=20.0)
    40.0
    """
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said[:9])
    then = _seconds_of(said)
    if then is None:
        return None
    there = _seconds_of(headers.get("date", ""))
    return max(then - (now if there is None else there), 0.0)


def _seconds_of(date: str) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def policy(request: Request, retries: int, until: float | None = None) -> dict[str, Any]:
    """What tenacity is to be told; imported only once something has failed."""
    import tenacity

    grows = tenacity.wait_random_exponential(multiplier=FIRST_PAUSE, max=LONGEST_PAUSE)

    def wait(state: tenacity.RetryCallState) -> float:
        asked = asked_pause(state.outcome.exception()) if state.outcome else None
        return grows(state) if asked is None else asked

    def stop(state: tenacity.RetryCallState) -> bool:
        too_late = until is not None and monotonic() + state.upcoming_sleep >= until
        return too_late or state.attempt_number > retries

    return {
        "retry": tenacity.retry_if_exception(partial(may_retry, request)),
        "stop": stop,
        "wait": wait,
        "reraise": True,
    }
