"""Answers, written as PVE writes them: headers, the two formatters, three kinds of error body."""

from __future__ import annotations

import gzip
import html
import json
from dataclasses import replace
from email.utils import formatdate
from functools import lru_cache
from typing import Any

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.wire.messages import Headers, Response

__all__ = [
    "BODY_LIMIT",
    "FORMATTERS",
    "NONE",
    "SILENCE",
    "bare",
    "compressed",
    "download",
    "error",
    "page",
    "plain",
    "success",
    "too_large",
]

FORMATTERS = ("json", "extjs", "html")

BODY_LIMIT = 512 * 1024
# bytes beyond which a body is compressed
_WORTH_COMPRESSING = 1024

# the line is cut without a word
NONE = Response(0, "", dropped=True)
# nothing is said, and the line stays
SILENCE = Response(0, "", hangs=True)

_OK = "OK"
_encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode
# what stands first in a document, in the place of data that is encoded already
_NO_DATA = "null"
_NO_CACHE = (
    ("Cache-Control", "max-age=0"),
    ("Pragma", "no-cache"),
    ("Server", "pve-api-daemon/3.0"),
)
_KEEP = (("Connection", "Keep-Alive"),)
_CLOSE = (("Connection", "close"),)
# pveproxy passes on what pvedaemon says to it, and stays connected all the same
_RELAYED = _CLOSE + _KEEP


def success(
    data: Any,
    *,
    formatter: str,
    now: float,
    relayed: bool,
    more: dict[str, Any] | None = None,
    encoded: str | None = None,
) -> Response:
    """A 200 with ``data`` and what goes beside it (``total``); ``encoded`` is data as JSON."""
    document: dict[str, Any] = {"data": data, **(more or {})}
    if formatter == "extjs":
        document["success"] = 1
    headers = _dated(now) + (_RELAYED if relayed else _KEEP)
    return _document(200, _OK, document, formatter, headers, encoded)


def download(content: bytes, name: str, media: str, *, now: float, relayed: bool) -> Response:
    """A file in the place of a document, packed if it is long, whoever asks."""
    more = [("Content-Type", media), ("Content-Disposition", f'attachment; filename="{name}"')]
    if len(content) > _WORTH_COMPRESSING:
        content = _gzipped(content)
        more.append(("Content-Encoding", "gzip"))
    headers = _dated(now) + (_RELAYED if relayed else _KEEP)
    return Response(200, _OK, (*headers, *more, ("Content-Length", str(len(content)))), content)


def error(
    refused: Refused, *, formatter: str, now: float, relayed: bool, with_message: bool = True
) -> Response:
    """The first kind of error: JSON; with ``extjs`` a 200 that says so inside.

    ``with_message``: whether the message stands there, as it does since early 2025.
    """
    # errors of routing come from the front daemon itself, which adds no line end
    end = "" if refused.status == 501 else "\n"
    document: dict[str, Any] = {"data": None}
    if with_message or formatter == "extjs":
        document["message"] = refused.message + end
    if refused.errors:
        document["errors"] = refused.errors
    if formatter == "extjs":
        # a status that was chosen, and relayed between the daemons, has become a text on its way
        is_text = relayed and refused.status != 500
        status = str(refused.status) if is_text else refused.status
        document |= {"success": 0, "status": status}
        headers = _dated(now) + (_RELAYED if relayed else _KEEP)
        return _document(200, _OK, document, formatter, headers)
    return _document(
        refused.status, _first_line(refused.message), document, formatter, _dated(now) + _CLOSE
    )


def plain(status: int, reason: str, *, now: float) -> Response:
    """The second kind: the reason once more as the body, without a content type."""
    body = reason.encode()
    headers = (*_dated(now), *_CLOSE, ("Content-Length", str(len(body))))
    return Response(status, reason, headers, body)


def page(status: int, reason: str, node: str, *, now: float) -> Response:
    """A page for browsers, in which they would find the user interface."""
    text = (
        f"<!DOCTYPE html>\n<html><head><title>{node} - Proxmox Virtual Environment</title></head>"
    )
    body = f"{text}<body></body></html>\n".encode()
    more = (("Content-Length", str(len(body))), ("Content-Type", "text/html; charset=UTF-8"))
    headers = _dated(now) + (_KEEP if status < 400 else _CLOSE)
    return Response(status, reason, headers + more, body)


def too_large(now: float) -> Response:
    """For a body beyond the limit, which nobody reads."""
    return plain(501, "for data too large", now=now)


def bare(status: int, reason: str, *, now: float) -> Response:
    """The third kind: nothing but the reason phrase."""
    return Response(status, reason, _dated(now) + _CLOSE)


def compressed(response: Response) -> Response:
    """The same for a client that takes gzip; short bodies stay as they are."""
    is_packed = any(name == "Content-Encoding" for name, _ in response.headers)
    if is_packed or len(response.body) <= _WORTH_COMPRESSING:
        return response
    body = _gzipped(response.body)
    kept = (pair for pair in response.headers if pair[0] != "Content-Length")
    more = (("Content-Length", str(len(body))), ("Content-Encoding", "gzip"))
    return replace(response, headers=(*kept, *more), body=body)


@lru_cache(maxsize=2)  # what is asked for again and again is mostly the same
def _gzipped(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=1, mtime=0)


def _dated(now: float) -> Headers:
    return _dated_at(int(now))


@lru_cache(maxsize=4)
def _dated_at(now: int) -> Headers:
    date = formatdate(now, usegmt=True)
    return (*_NO_CACHE, ("Date", date), ("Expires", date))


def _first_line(message: str) -> str:
    return message.partition("\n")[0]


def _document(
    status: int,
    reason: str,
    document: dict[str, Any],
    formatter: str,
    headers: Headers,
    encoded: str | None = None,
) -> Response:
    text = _encode(document)
    if encoded is not None:
        text = text.replace(_NO_DATA, encoded, 1)
    media = "application/json;charset=UTF-8"
    if formatter == "html":
        text = f"<!DOCTYPE html>\n<html><body><pre>{html.escape(text)}</pre></body></html>\n"
        media = "text/html;charset=UTF-8"
    body = text.encode("utf-8", "surrogatepass")
    more = (("Content-Length", str(len(body))), ("Content-Type", media))
    return Response(status, reason, headers + more, body)
