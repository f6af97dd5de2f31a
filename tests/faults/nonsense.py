"""Answers of any shape, for servers that may say anything."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

#: The keys that answers have, and others.
KEYS = st.sampled_from(
    """
    CSRFPreventionToken checks children config_digest content data delete description digest errors
    exitstatus field fingerprint format groups ha health hosts id ip ip-addresses key level
    manager_status members message n name node nodelist parent path pending pid qmpstatus recovery
    release result rules running size snaptime starttime state status storage subnet t tags template
    ticket time timestamp total type upid userid username users value version vmid vnet volid
    """.split()  # noqa: SIM905 - easier to read
) | st.text(max_size=5)

ODD = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(
        ["UPID:pve1:0000:", "UPID:pve1:00000001:00000002:6A000000:qmstart:100:root@pam:", "1e999"]
    )
)

#: Any JSON, with values of the wrong kind under the keys that answers have.
JSON: st.SearchStrategy[Any] = st.recursive(
    ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)

_NAMES = st.sampled_from(
    """
    Connection Content-Encoding Content-Length Content-Type Date Location Retry-After Set-Cookie
    Transfer-Encoding Upgrade
    """.split()  # noqa: SIM905 - easier to read
)
_VALUES = st.sampled_from(
    ["0", "5", "-1", "chunked", "gzip", "close", "keep-alive", "Thu, 01 Jan 1970 00:00:00 GMT", "é"]
) | st.text(max_size=12)

_LINES = st.sampled_from(
    [b"HTTP/1.1 200 OK", b"HTTP/1.0 200 OK", b"HTTP/1.1 500", b"HTTP/1.1 100 Continue"]
) | st.builds(
    lambda status, reason: b"HTTP/1.1 %d %s" % (status, reason),
    st.integers(100, 999),
    st.binary(max_size=20),
)


def _answer(line: bytes, headers: list[tuple[str, str]], body: bytes, measured: bool) -> bytes:
    head = [line, *(f"{name}: {value}".encode() for name, value in headers)]
    if measured:
        head.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join([*head, b"", body])


BODIES = st.binary(max_size=40) | JSON.map(lambda data: json.dumps({"data": data}).encode())

#: What comes over the wire: an answer that is nearly right, or anything at all.
WIRE = st.binary(max_size=80) | st.builds(
    _answer,
    _LINES,
    st.lists(st.tuples(_NAMES, _VALUES), max_size=3),
    BODIES,
    st.booleans(),
)
