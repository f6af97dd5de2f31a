"""Carries a message to a server and its response back, over an httpx transport.

The transport is driven without httpx's client on top: cookies, redirects and authentication are
not its business here, and each of its layers costs time on every call.
"""

from __future__ import annotations

import httpx

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Message, Request, Response
from pyvirt_sdk._http.failures import bad_proxy, failure
from pyvirt_sdk._http.settings import COMMON_HEADERS, Trust, timeouts
from pyvirt_sdk._http.tls import make_context


class AsyncCarrier:
    """A pool of connections, to any number of servers that are trusted in the same way."""

    def __init__(self, trust: Trust, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._transport = transport or _connect(trust)

    async def carry(
        self, request: Request, message: Message, endpoint: Endpoint, timeout: float
    ) -> Response:
        """Send and wait for the whole answer; ``timeout`` is in seconds without a sign of it.

        Raises:
            TransportError: with the class that says whether the request ever left.
        """
        try:
            sent = httpx.Request(
                message.method,
                f"{endpoint.scheme}://{endpoint.authority}{message.target}",
                headers=[*COMMON_HEADERS, *message.headers],
                content=message.body,
                extensions={"timeout": timeouts(timeout)},
            )
            answer = await self._transport.handle_async_request(sent)
            try:
                body = await answer.aread()
            finally:
                await answer.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise failure(error, request, endpoint) from error
        return Response(answer.status_code, _reason(answer), answer.headers, body)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._transport.aclose()


def _connect(trust: Trust) -> httpx.AsyncBaseTransport:
    context = make_context(trust.verify, trust.fingerprint)
    try:
        return httpx.AsyncHTTPTransport(verify=context, proxy=trust.proxy)
    except (ValueError, ImportError) as error:
        raise bad_proxy(error) from None


def _reason(answer: httpx.Response) -> str:
    """The reason phrase, which holds the only message of many errors, in UTF-8 or Latin-1."""
    phrase: bytes = answer.extensions.get("reason_phrase", b"")
    try:
        return phrase.decode()
    except UnicodeDecodeError:
        return phrase.decode("latin-1")
