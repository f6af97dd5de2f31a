"""Stand-ins for the network, which tests put into httpx and httpcore."""

from __future__ import annotations

import sys

_PLACES = (
    ("httpx", "HTTPTransport", "handle_request"),
    ("httpx", "AsyncHTTPTransport", "handle_async_request"),
    ("httpcore", "ConnectionPool", "handle_request"),
    ("httpcore", "AsyncConnectionPool", "handle_async_request"),
)


def stood_in() -> bool:
    """Whether somebody, such as respx, answers in place of the network just now."""
    return any(_is_replaced(*place) for place in _PLACES)


def _is_replaced(library: str, cls: str, method: str) -> bool:
    module = sys.modules.get(library)
    if module is None:
        return False
    # While another thread imports it, it is there and has not all of its names yet.
    there = getattr(getattr(module, cls, None), method, None)
    if there is None:
        return False
    made_in = getattr(there, "__module__", None) or ""
    return made_in.partition(".")[0] != library
