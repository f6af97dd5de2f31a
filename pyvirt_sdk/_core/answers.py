"""What came back: data, or an error of the tree."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from time import time
from typing import Any, Final, cast

from pyvirt_sdk._core.classify import Row, answer_is_lost, classify, details
from pyvirt_sdk._core.redact import redact, scrub
from pyvirt_sdk._core.wire import Answer, Request, Response
from pyvirt_sdk.errors import (
    APIError,
    InvalidResponse,
    NotImplementedByServer,
    OutcomeUnknown,
    RequestInfo,
    ResponseInfo,
    TransportError,
)
from pyvirt_sdk.models.shaped import list_of

#: It is done, and there is nothing to say.
NO_CONTENT: Final = 204


def decode(request: Request, response: Response) -> Answer:
    """The answer to a request; raises the error of the tree that it stands for.

    >>> decode(Request("GET", "/tasks"), Response(200, "OK", {}, b'{"total": 3, "data": []}'))
    Answer(data=[], beside={'total': 3})
    """
    if response.status >= 300:
        raise error_of(request, response)
    if response.status == NO_CONTENT:
        return Answer(None)
    payload = _json(response.body)
    if payload is None and not request.reads and not _is_page(response.body):
        raise OutcomeUnknown(
            "the answer to the write is cut or garbled",
            request=info(request),
            hint="it may have happened or not: look at the state before you send it again",
        )
    if payload is None:
        raise InvalidResponse(
            f"the answer with status {response.status} is not JSON: "
            f"{_scrubbed(_excerpt(response.body), request)}",
            request=info(request),
            hint="something else answers there: Proxmox VE listens on port 8006, and a URL without "
            "a port means 443 or 80",
        )
    return Answer(payload.pop("data", None), payload)


def rows_of(data: object) -> list[Mapping[str, Any]]:
    """The rows of a list as it was answered; what is no row among them is left out.

    Raises:
        InvalidResponse: it is no list.
    """
    rows: Sequence[Mapping[str, Any]] = list_of(data)
    return [row for row in rows if isinstance(row, dict)]


def part_of(data: object, key: str) -> Any:
    """A part of an object of an answer.

    >>> part_of({"pid": 7}, "pid")
    7

    Raises:
        InvalidResponse: it is no object, or has no such part.
    """
    if isinstance(data, dict) and key in data:
        return cast("dict[str, Any]", data)[key]
    raise InvalidResponse(f"the server does not tell {key!r}")


def number_in(data: object, key: str | None = None) -> int:
    """The whole number that an answer is, or that is a part of it.

    >>> number_in("100")
    100

    Raises:
        InvalidResponse: it is none.
    """
    told: Any = data if key is None else part_of(data, key)
    try:
        return int(told)
    except (TypeError, ValueError, OverflowError):
        kind = type(told).__name__
        raise InvalidResponse(f"the server answers no number, but a {kind}") from None


def moment_in(data: object, key: str) -> datetime:
    """The moment that a part of an answer names in seconds since 1970, in UTC.

    >>> moment_in({"timestamp": 1767225600}, "timestamp")
    datetime.datetime(2026, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)

    Raises:
        InvalidResponse: it names none.
    """
    seconds = number_in(data, key)
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        raise InvalidResponse(f"the server names {seconds} as a moment") from None


def error_of(request: Request, response: Response) -> APIError | TransportError:
    """The error that an answer of 300 and more stands for."""
    if response.status < 400:
        target = _shown(response.headers.get("location", "another place"))
        return InvalidResponse(
            f"the server answers {response.status} and points to {target}",
            request=info(request),
            hint=f"give that address as the host: {_root(target)}",
        )
    if answer_is_lost(request, response.status, response.reason):
        return OutcomeUnknown(
            f"the write was passed on and its answer lost: {response.status} "
            f"{_scrubbed(response.reason, request)}".rstrip(),
            request=info(request),
            status=response.status,
            hint="it may have happened or not: look at the state before you send it again",
        )
    payload = _json(response.body) or {}
    errors = _texts(payload.get("errors"))
    message = _message(response, payload)
    row = classify(response.status, message, errors, request)
    more: dict[str, Any] = {"hint": _hint(row, errors, request)} | details(row, message)
    return row.error(
        _scrubbed(message, request),
        request=info(request),
        response=ResponseInfo(
            response.status,
            _scrubbed(response.reason, request),
            _retry_after(response),
        ),
        errors={name: _scrubbed(text, request) for name, text in errors.items()},
        **more,
    )


def _hint(row: Row, errors: Mapping[str, str], request: Request) -> str | None:
    """What to do: what the parameters or the path tell, else what the table says."""
    if not (errors or row.error is NotImplementedByServer):
        return row.hint
    from pyvirt_sdk._core.advice import advice, path_advice  # and with them the schema

    if not errors:
        return path_advice(request.path) or row.hint
    operation = request.terms.operation if request.terms else None
    return row.hint or advice(errors, operation)


def _shown(location: str) -> str:
    """Where a redirection leads: no user, nor the parameters that were sent, a password maybe."""
    place = re.split(r"[?#]", location, maxsplit=1)[0]
    return re.sub(r"^([a-z+]*:?//)[^/]*@", r"\1", place, flags=re.IGNORECASE)


def _root(target: str) -> str:
    """The address in a redirection, as a client is given it."""
    place = target.partition("/api2/")[0]
    return place if "://" in place else "Proxmox VE speaks https:// on port 8006"


def info(request: Request) -> RequestInfo:
    """What an error may show of a request."""
    return RequestInfo(request.method, request.path, redact(request.params, request.path))


def _scrubbed(text: str, request: Request) -> str:
    return scrub(text, request.params, request.path)


def _retry_after(response: Response) -> float | None:
    if "retry-after" not in response.headers:
        return None
    from pyvirt_sdk._core.retry import retry_after

    return retry_after(response.headers, time())


def _message(response: Response, payload: Mapping[str, Any]) -> str:
    """The server's words: in the JSON where it has them, else a plain body, else the reason."""
    message = payload.get("message")
    if isinstance(message, str) and message.strip():
        return message.strip()
    return response.reason.strip() or f"status {response.status}"


def _json(body: bytes) -> dict[str, Any] | None:
    from pydantic_core import from_json  # twice as fast; heavy, and loaded by models anyway

    try:
        payload = from_json(body)
    except ValueError:
        payload = _json_of_another_kind(body)
    return cast("dict[str, Any]", payload) if isinstance(payload, dict) else None


def _json_of_another_kind(body: bytes) -> object:
    """What Python takes for JSON besides: half a pair of surrogates, a byte order mark."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _is_page(body: bytes) -> bool:
    """Whether it is a web page: some other server answers, and has done nothing."""
    return body.lstrip()[:9].lower().startswith((b"<!doctype", b"<html"))


def _texts(errors: Any) -> dict[str, str]:
    if not isinstance(errors, dict):
        return {}
    return {
        str(name): str(text).strip() for name, text in cast("dict[object, object]", errors).items()
    }


def _excerpt(body: bytes) -> str:
    if body.lstrip()[:1] in {b"{", b"["}:
        return "it is cut or garbled"  # and what is left of it may begin with a ticket
    text = body[:60].decode("utf-8", "replace")
    return repr(text + "..." if len(body) > 60 else text) if body else "it is empty"
