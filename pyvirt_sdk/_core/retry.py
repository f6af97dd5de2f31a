"""When a request is sent again, and how long to wait before.

Reads are tried again after a lost connection and when a proxy or a node did not get through
(502 to 504, 595 to 599). Writes are tried again only if they never left this machine. A wait
doubles from one try to the next, with some chance in it so that clients do not march in step.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import (
    APIError,
    CertificateError,
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

_PASSING_STATUSES = frozenset({502, 503, 504})


def may_retry(request: Request, error: BaseException) -> bool:
    """Whether sending the request again after this error is safe and may help.

    >>> may_retry(Request("POST", "/pools"), ConnectionFailed("refused"))
    True
    >>> may_retry(Request("POST", "/pools"), ConnectionLost("reset"))
    False
    """
    if isinstance(error, CertificateError):
        return False  # it will not change by asking again
    if isinstance(error, ConnectionFailed):
        return True  # it never left
    if not request.reads:
        return False
    if isinstance(error, (ConnectionLost, NodeUnreachable)):
        return True
    return isinstance(error, APIError) and error.status in _PASSING_STATUSES


def policy(request: Request, retries: int) -> dict[str, Any]:
    """What tenacity is to be told; imported only once something has failed."""
    import tenacity

    return {
        "retry": tenacity.retry_if_exception(partial(may_retry, request)),
        "stop": tenacity.stop_after_attempt(retries + 1),
        "wait": tenacity.wait_random_exponential(multiplier=FIRST_PAUSE, max=LONGEST_PAUSE),
        "reraise": True,
    }
