# Made from pyvirt_sdk/_http/transports/aio.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Sends messages over an httpx transport, without httpx's client on top."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.failures import bad_proxy
from pyvirt_sdk._http.settings import COMMON_HEADERS, Trust
from pyvirt_sdk._http.tls import make_context


class Transports:
    """The way over a transport: the one that the caller gives, or httpx's own."""

    def __init__(self, trust: Trust, given: httpx.BaseTransport | None) -> None:
        self._transport = given or _own(trust)

    def send(
        self, message: Message, endpoint: Endpoint, timeouts: Mapping[str, float]
    ) -> RawAnswer:
        """Send a message and read the whole answer."""
        request = httpx.Request(
            message.method,
            f"{endpoint.scheme}://{endpoint.authority}{message.target}",
            headers=[*COMMON_HEADERS, *message.headers],
            content=message.body,
            extensions={"timeout": timeouts},
        )
        answer = self._transport.handle_request(request)
        try:
            body = answer.read()
        finally:
            answer.close()
        phrase: bytes = answer.extensions.get("reason_phrase", b"")
        # httpx has decompressed the body.
        headers = [
            (name, value)
            for name, value in answer.headers.raw
            if name.lower() != b"content-encoding"
        ]
        return RawAnswer(answer.status_code, phrase, headers, body)

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()


def _own(trust: Trust) -> httpx.BaseTransport:
    context = make_context(trust.verify, trust.fingerprint)
    try:
        return httpx.HTTPTransport(verify=context, proxy=trust.proxy)
    except (ValueError, ImportError) as error:
        raise bad_proxy(error) from None
