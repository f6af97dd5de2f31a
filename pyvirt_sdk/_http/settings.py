"""How a client connects: what both carriers are made from."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Final, NamedTuple

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._http.tls import InsecureWarning
from pyvirt_sdk.errors import ConfigError

#: Seconds for a connection to be made.
CONNECT_TIMEOUT: Final = 10.0

#: Requests that one client has under way on one server at a time, unless it was told otherwise;
#: more wait for their turn, as long as a request may wait for the server.
MOST_CONNECTIONS: Final = 32

#: Bytes of an answer's head; a longer one is none.
LONGEST_HEAD: Final = 100 * 1024

#: Seconds: sockets take a limit of zero for something else.
_LEAST: Final = 0.001

#: What every request says of the client; the server compresses bodies above one KiB.
COMMON_HEADERS: Final = (("User-Agent", "pyvirt-sdk"), ("Accept-Encoding", "gzip"))


class Trust(NamedTuple):
    """Whose certificate is accepted, the proxy on the way, and requests at a time to a server."""

    verify: bool | str | Path = True
    fingerprint: str | None = None
    #: Its URL; nothing for none, None for the one that the environment names.
    proxy: str | None = None
    connections: int = MOST_CONNECTIONS


class Limits(NamedTuple):
    """The parts of a request, each with its limit in seconds.

    ``until`` is when all of it has to be over, by the monotonic clock.
    """

    connect: float
    read: float
    write: float
    pool: float
    until: float | None = None

    def left(self, seconds: float) -> float:
        """Of a limit in seconds, what the deadline leaves; never nothing at all."""
        if self.until is None:
            return seconds
        return max(min(seconds, self.until - monotonic()), _LEAST)

    @property
    def over(self) -> bool:
        """Whether the deadline has passed."""
        return self.until is not None and monotonic() >= self.until


def limits(seconds: float, until: float | None = None) -> Limits:
    """The limits of a request that may take ``seconds`` without a sign of the server."""
    return Limits(min(seconds, CONNECT_TIMEOUT), seconds, seconds, seconds, until)


def refuse_to_learn(endpoints: Sequence[Endpoint], trust: Trust) -> None:
    """Say so where nothing would tell a node that was learnt from somebody else at its address.

    Raises:
        ConfigError: certificates are not checked.
    """
    if trust.fingerprint is None and (
        trust.verify is False or any(endpoint.scheme == "http" for endpoint in endpoints)
    ):
        raise ConfigError(
            "learn=True needs certificates that are checked",
            hint="give verify='pve-root-ca.pem', the cluster's own authority",
        )


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
