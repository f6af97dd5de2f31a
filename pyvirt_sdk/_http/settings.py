"""How a client connects: what both carriers are made from."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._http.tls import InsecureWarning

#: Seconds for a connection to be made.
CONNECT_TIMEOUT: Final = 10.0

#: Requests that one client has under way on one server at a time; more wait for their turn.
MOST_CONNECTIONS: Final = 32

#: Bytes of an answer's head; a longer one is none.
LONGEST_HEAD: Final = 100 * 1024

#: What every request says of the client; the server compresses bodies above one KiB.
COMMON_HEADERS: Final = (("User-Agent", "pyvirt-sdk"), ("Accept-Encoding", "gzip"))


class Trust(NamedTuple):
    """Whose certificate is accepted, and the proxy on the way."""

    verify: bool | str | Path = True
    fingerprint: str | None = None
    proxy: str | None = None


def timeouts(seconds: float) -> Mapping[str, float]:
    """The parts of a request, each with its limit in seconds."""
    return {
        "connect": min(seconds, CONNECT_TIMEOUT),
        "read": seconds,
        "write": seconds,
        "pool": seconds,
    }


def warn_of_plain_http(endpoints: Sequence[Endpoint]) -> None:
    """Say so once where secrets would cross a network in the clear."""
    open_hosts = [e.authority for e in endpoints if e.scheme == "http" and not e.loopback]
    if open_hosts:
        warnings.warn(
            f"http:// to {', '.join(open_hosts)} is not encrypted: anyone on the way can read "
            "the credentials. Use https://",
            InsecureWarning,
            stacklevel=5,
        )
