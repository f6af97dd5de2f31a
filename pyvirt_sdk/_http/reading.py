"""The bytes that come in as an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import h11

from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.settings import LONGEST_HEAD

_NAME = rb"[-!#$%&'*+.^_`|~0-9A-Za-z]++"
_TEXT = rb"[^\x00-\x08\x0a-\x1f\x7f]*+"
#: A head that leaves no question open.
_HEAD: Final = re.compile(
    rb"HTTP/1\.1 ([2-5][0-9][0-9]) (" + _TEXT + rb")\r\n"
    rb"((?:" + _NAME + rb":" + _TEXT + rb"\r\n)*+)\r\n"
)
_FIELD: Final = re.compile(rb"([^:\r\n]++):[ \t]*+([^\r\n]*+)\r\n")
#: Statuses of answers without a body, whatever their heads say.
_BODILESS: Final = frozenset({b"204", b"304"})
#: Statuses from here on are those of requests that are not carried out.
_REFUSED: Final = 300


class Reading:
    r"""Reads one answer from the bytes that come.

    >>> reading = Reading()
    >>> reading.feed(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{")
    >>> reading.feed(b"}")
    RawAnswer(status=200, reason=b'OK', headers=[(b'Content-Length', b'2')], body=b'{}')
    >>> reading.stays
    True
    """

    def __init__(self) -> None:
        self.stays = False
        """Whether the server stays on the line after the answer."""
        self._wire: h11.Connection | None = None
        self._head: h11.Response | None = None
        self._body: list[bytes] = []
        self._status = 0

    @property
    def refused(self) -> bool:
        """Whether the answer, as far as it has come, says that the request is not wanted."""
        return self._status >= _REFUSED

    def feed(self, data: bytes) -> RawAnswer | None:
        """Take what has come, nothing at the end; the answer, once it is whole.

        Nearly every answer comes at once, and is taken apart in a tenth of the time that h11 takes,
        which reads all others.

        Raises:
            h11.RemoteProtocolError: it is not HTTP, or ends too early.
        """
        if not data and self._head is None:
            raise h11.RemoteProtocolError("the server disconnected")
        if self._wire is None:
            answer = _read_whole(data)
            if answer is not None:
                self.stays = _stays(answer.headers, b"1.1")
                self._status = answer.status
                return answer
            self._wire = _after_a_request()
        self._wire.receive_data(data)
        return self._read_on(self._wire)

    def _read_on(self, wire: h11.Connection) -> RawAnswer | None:
        while True:
            match wire.next_event():
                case h11.NEED_DATA:
                    return None
                case h11.Response() as begun:
                    self._head = begun
                    self._status = begun.status_code
                case h11.Data(data=data):
                    self._body.append(bytes(data))
                case h11.EndOfMessage():
                    break
                case _:
                    pass  # an interim answer: the answer is still to come
        head = self._head
        assert head is not None
        headers = head.headers.raw_items()
        if wire.their_state is not h11.CLOSED and not wire.trailing_data[0]:
            self.stays = _stays(headers, head.http_version)
        return RawAnswer(head.status_code, head.reason, headers, b"".join(self._body))


def _read_whole(data: bytes) -> RawAnswer | None:
    """An answer that has come as a whole, and nothing after it."""
    head = _HEAD.match(data)
    if head is None or head[1] in _BODILESS:
        return None
    headers = [(name, value.rstrip(b" \t")) for name, value in _FIELD.findall(head[3])]
    lengths: list[bytes] = []
    for name, value in headers:
        match name.lower():
            case b"content-length":
                lengths.append(value)
            case b"transfer-encoding":
                return None
            case _:
                pass
    body = data[head.end() :]
    if lengths != [b"%d" % len(body)]:
        return None
    return RawAnswer(int(head[1]), head[2], headers, body)


def _after_a_request() -> h11.Connection:
    """The state of things when a request was sent: what is asked does not matter for the answer."""
    wire = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)
    wire.send(h11.Request(method="GET", target="/", headers=[("Host", "pve")]))
    wire.send(h11.EndOfMessage())
    return wire


def _stays(headers: Iterable[tuple[bytes, bytes]], version: bytes) -> bool:
    """Whether the server stays.

    Answers that Proxmox VE relays between its daemons say ``Connection: close`` and ``Keep-Alive``
    at once: the first is left over from the daemon behind, and the connection stays open. A
    ``close`` that stands alone is meant.
    """
    said = {
        word.strip().lower()
        for name, value in headers
        if name.lower() == b"connection"
        for word in value.split(b",")
    }
    return b"keep-alive" in said or (b"close" not in said and version == b"1.1")
