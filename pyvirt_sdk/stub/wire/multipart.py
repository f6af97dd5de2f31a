"""Uploads, taken apart with the server's own patterns, which are particular about the order.

``content``, ``checksum-algorithm`` and ``checksum`` may come in that order, then the file, whose
field is named ``filename``; what follows the file is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pyvirt_sdk.stub.wire.messages import Request

__all__ = ["BadUpload", "Dropped", "Upload", "read"]

_FIELDS = ("content", "checksum-algorithm", "checksum")
_FORM_DATA = b"form-data"
_LINE = " at /usr/share/perl5/PVE/APIServer/AnyEvent.pm line 1290."


class Dropped(Exception):
    """The server gives no answer at all."""


class BadUpload(Exception):
    """The server's own answer to what it cannot take apart; without text, the reason is all."""

    def __init__(self, status: int, reason: str, *, has_text: bool) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.has_text = has_text


@dataclass(frozen=True, slots=True)
class Upload:
    """The fields, the name of the file, and the file."""

    fields: dict[str, str]
    filename: str
    content: bytes


def read(request: Request) -> Upload:
    """The upload in a request."""
    if request.header("Transfer-Encoding"):
        raise BadUpload(501, "chunked transfer encoding not supported", has_text=True)
    found = re.search(r"multipart/form-data;\s*boundary=\"?([^\";,]+)", _content_type(request))
    if found is None:
        raise Dropped
    boundary = re.escape(found[1].encode("latin-1"))
    start = re.search(rb"--" + boundary + rb"\r?\n", request.body)
    return _Reader(boundary, request.body[start.start() :] if start else b"").upload()


def _content_type(request: Request) -> str:
    return request.header("Content-Type") or ""


class _Reader:
    """What is left of a body, and what was taken from it."""

    def __init__(self, boundary: bytes, rest: bytes) -> None:
        self._delimiter = rb"--" + boundary + rb"\r?\n"
        self._end = re.compile(rb"\r?\n?--" + boundary + rb"--")
        self._rest = rest
        self._fields: dict[str, str] = {}

    def upload(self) -> Upload:
        for name in _FIELDS:
            self._take_field(name)
        filename = self._take_file_head()
        end = self._end.search(self._rest)
        if end is None:
            raise BadUpload(500, f"upload failed{_LINE}", has_text=True)
        return Upload(self._fields, filename, self._rest[: end.start()])

    def _take_field(self, name: str) -> None:
        pattern = (
            rb"\A"
            + self._delimiter
            + rb"Content-Disposition: (.*?); name=\""
            + name.encode()
            + rb"\"(.*?)(?="
            + self._delimiter
            + rb")"
        )
        found = re.match(pattern, self._rest, re.DOTALL)
        if found is None:
            return
        _check_disposition(found[1])
        self._fields[name] = found[2].strip().decode("utf-8", "replace")
        self._rest = self._rest[found.end() :]

    def _take_file_head(self) -> str:
        pattern = (
            rb"\A"
            + self._delimiter
            + rb"Content-Disposition: (.*?); name=\"(.*?)\"; filename=\"([^\"]+)\".*?\r?\n\r?\n"
        )
        found = re.match(pattern, self._rest, re.DOTALL)
        if found is None:
            raise BadUpload(500, f"upload failed{_LINE}", has_text=True)
        _check_disposition(found[1])
        if found[2] != b"filename":
            raise BadUpload(400, "Bad Request", has_text=False)
        self._rest = self._rest[found.end() :]
        return found[3].strip().decode("utf-8", "replace")


def _check_disposition(text: bytes) -> None:
    # a field out of order: the pattern has then run over the parts before it
    if text != _FORM_DATA:
        raise BadUpload(400, "Bad Request", has_text=False)
