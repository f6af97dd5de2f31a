"""WebSockets: what threads and event loops do differently, and what they have in common."""

from __future__ import annotations

import logging
from typing import Final

from pyvirt_sdk._core.wire import Response
from pyvirt_sdk.errors import ConnectionLost

__all__ = ["GOODBYE", "SILENT", "hung_up", "refusal"]

#: Seconds for the other side to say that it has heard that the line is left.
GOODBYE: Final = 1.0

#: websockets logs the heads and messages that it sends, and with them tickets.
SILENT = logging.Logger("silent", logging.CRITICAL + 1)


def hung_up() -> ConnectionLost:
    """The error for a line that the other side has closed."""
    return ConnectionLost("the other side of the console has hung up")


def refusal(error: Exception) -> Response | None:
    """What the server answered instead of opening a line, if it did."""
    answer = getattr(error, "response", None)
    if answer is None or answer.status_code < 300:
        return None
    headers = {name.lower(): value for name, value in answer.headers.raw_items()}
    return Response(answer.status_code, answer.reason_phrase, headers, answer.body or b"")
