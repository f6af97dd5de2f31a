"""The internet, as far as a stub has one: whatever is asked for is there.

Names below ``.invalid``, which never exist, cannot be reached.
"""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from pyvirt_sdk.stub.failures import Refused

__all__ = ["DEFAULT_SIZE", "check_reachable", "is_known_host", "name_in"]

DEFAULT_SIZE = 64 * 2**20


def check_reachable(url: str) -> None:
    """Refuses an address that no name server knows."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not is_known_host(host):
        port = parts.port or (443 if parts.scheme == "https" else 80)
        status = f"500 Can't connect to {host}:{port} (Name or service not known)"
        raise Refused(f"invalid server response: '{status}'")


def is_known_host(name: str) -> bool:
    """Whether a name server knows a name.

    >>> is_known_host("nas.invalid")
    False
    """
    return not name.endswith(".invalid")


def name_in(url: str) -> str:
    """The last part of the path.

    >>> name_in("https://example.com/iso/debian-12.iso?mirror=1")
    'debian-12.iso'
    """
    return unquote(urlsplit(url).path.rpartition("/")[2])
