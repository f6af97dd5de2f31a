"""Spans of OpenTelemetry for what a client asks: ``pip install 'pyvirt-sdk[otel]'``.

    >>> from pyvirt_sdk import otel
    >>> stop = otel.instrument(pve)                                 # doctest: +SKIP

A span is named by its operation, ``GET /nodes/{node}/qemu``, and bears the attributes that
OpenTelemetry has for HTTP clients. Parameters and headers are no part of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.events import Event, Listener, RequestFailed, RequestSent, ResponseReceived

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer, TracerProvider

__all__ = ["instrument"]


class _Tells(Protocol):
    def subscribe(self, listener: Listener) -> Callable[[], None]: ...


def instrument(client: _Tells, tracer_provider: TracerProvider | None = None) -> Callable[[], None]:
    """Make spans of what a client asks, until the function that is returned is called.

    Args:
        client: a ``Client`` or an ``AsyncClient``.
        tracer_provider: whose tracer is used; without it, the one that is set for the program.

    Raises:
        ConfigError: OpenTelemetry is not installed.
    """
    try:
        from opentelemetry import trace
    except ImportError:
        raise ConfigError(
            "OpenTelemetry is not installed", hint="pip install 'pyvirt-sdk[otel]'"
        ) from None
    tracer = trace.get_tracer("pyvirt_sdk", tracer_provider=tracer_provider)
    return client.subscribe(_Spans(tracer))


class _Spans:
    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer
        self._open: dict[int, Span] = {}

    def __call__(self, event: Event) -> None:
        match event:
            case RequestSent():
                self._open[event.id] = self._begun(event)
            case ResponseReceived():
                self._end(event.id, {"http.response.status_code": event.status}, event.status)
            case RequestFailed():
                self._end(event.id, {"error.type": type(event.error).__name__}, None)
            case _:
                pass

    def _begun(self, event: RequestSent) -> Span:
        from opentelemetry.trace import SpanKind

        attributes = {
            "http.request.method": event.method,
            "url.template": event.operation.partition(" ")[2],
            "server.address": event.host,
        }
        return self._tracer.start_span(event.operation, kind=SpanKind.CLIENT, attributes=attributes)

    def _end(self, id: int, attributes: dict[str, Any], status: int | None) -> None:  # noqa: A002
        from opentelemetry.trace import StatusCode

        span = self._open.pop(id, None)
        if span is None:
            return
        span.set_attributes(attributes)
        if status is None or status >= 400:
            span.set_status(StatusCode.ERROR)
        span.end()
