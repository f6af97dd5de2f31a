"""How long a server may be silent, by what it was asked.

Looking at a guest takes milliseconds, listing a storage over a slow network takes minutes, and the
answer to an upload comes when the file was copied.
"""

from __future__ import annotations

import re
from typing import Final

from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import ConnectionFailed, RequestInfo, RequestTimeout, TransportError

#: Seconds without a sign of the server, for a read, a write, what scans storage or disks, and a
#: file that is sent.
READ: Final = 60.0
WRITE: Final = 120.0
SCAN: Final = 300.0
UPLOAD: Final = 1800.0

_SCANS = re.compile(
    r"/nodes/[^/]+/(?:scan/.+|aplinfo|query-url-metadata|disks/.+|apt/.+|hardware/.+"
    r"|storage|storage/[^/]+/(?:content|status|prunebackups|file-restore|import-metadata)(?:/.*)?)"
)


def too_late(request: Request) -> TransportError:
    """The error for a request that was not sent, since its deadline had passed."""
    error = RequestTimeout if request.reads else ConnectionFailed
    return error(
        "the deadline has passed before it was sent",
        request=RequestInfo(request.method, request.path),
        hint="more time is given with pve.with_options(deadline=...)",
    )


def silence(request: Request) -> float:
    """Seconds for which the server may be silent.

    >>> silence(Request("GET", "/nodes/pve1/storage/nas/content"))
    300.0
    """
    if request.body is not None:
        return UPLOAD
    if _SCANS.fullmatch(request.path):
        return SCAN
    return READ if request.reads else WRITE
