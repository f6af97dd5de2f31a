# Made from tests/aio/faults/test_early_answers.py by tools/convert.py: edit that file, then run
# `make sync`.
"""A server that answers before it has read all: the rest is kept back, the answer is told."""

from __future__ import annotations

import socket
import threading
from functools import partial
from time import monotonic

import pytest

from pyvirt_sdk import Client, ConnectionFailed, OutcomeUnknown, ServerError
from pyvirt_sdk._primitives.sync import in_thread
from pyvirt_sdk.stub.mounts.certificates import make_authority, make_certificate
from tests.faults.ways import Serving, request_in, until_it_leaves

TOKEN = "root@pam!b=c"
#: More than any system holds for a connection.
LONG = b"x" * 24_000_000
REFUSED = b"HTTP/1.1 413 too large for this storage\r\nContent-Length: 0\r\n\r\n"
DONE = b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"data":null}'


class Way:
    """How a client is to find a server: spoken to openly, or over TLS."""

    def __init__(self, tls: bool) -> None:
        made = make_certificate(make_authority(), []) if tls else None
        self.context = made.context if made else None
        self._fingerprint = made.fingerprint if made else None
        self._scheme = "https" if tls else "http"

    def client(self, server: Serving, timeout: float = 20) -> Client:
        url = f"{self._scheme}://127.0.0.1:{server.port}"
        return Client(url, token=TOKEN, fingerprint=self._fingerprint, retries=0, timeout=timeout)


@pytest.fixture(params=["openly", "over TLS"])
def way(request: pytest.FixtureRequest) -> Way:
    return Way(request.param == "over TLS")


def test_an_upload_that_is_refused_early_is_told_at_once(way: Way) -> None:
    def refuse(line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(REFUSED)
        ended.wait(30)  # it reads no more, and stays on the line

    ended = threading.Event()
    began = monotonic()
    with Serving(refuse, way.context) as server:
        with way.client(server) as pve:
            local = pve.storage("local")
            with pytest.raises(ServerError, match="too large for this storage"):
                local.upload(LONG, node="pve1", content="iso", filename="a.iso")
            with pytest.raises(ServerError, match="too large for this storage"):
                pve.request("POST", "/pools", poolid="lab", comment=LONG.decode())
        ended.set()
        assert server.made == 2  # nobody waits for an answer behind half a body
    assert monotonic() - began < 15


@pytest.mark.parametrize("at_once", [len(DONE), 30])
def test_a_good_answer_before_the_end_ends_no_upload(way: Way, at_once: int) -> None:
    def agree(line: socket.socket) -> None:
        line.sendall(DONE[:at_once])
        seen.append(request_in(line))
        line.sendall(DONE[at_once:])
        read.set()

    seen: list[bytes] = []
    read = threading.Event()
    with Serving(agree, way.context) as server:
        with way.client(server) as pve:
            pve.request("POST", "/pools", poolid="lab", comment=LONG.decode())
            assert in_thread(partial(read.wait, 30))
    assert LONG in seen[0]


def test_what_was_cut_is_not_done_whatever_is_said(way: Way) -> None:
    def agree_and_leave(line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(DONE)

    with Serving(agree_and_leave, way.context) as server:
        with way.client(server) as pve:
            with pytest.raises(OutcomeUnknown):
                pve.storage("local").upload(LONG, node="pve1", content="iso", filename="a.iso")


def test_an_interim_answer_ends_no_upload(way: Way) -> None:
    def encourage(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        seen.append(request_in(line))
        line.sendall(DONE)

    seen: list[bytes] = []
    with Serving(encourage, way.context) as server:
        with way.client(server) as pve:
            pve.request("POST", "/pools", poolid="lab", comment=LONG[:3_000_000].decode())
    assert len(seen[0]) > 3_000_000


def test_a_server_that_takes_no_more_is_waited_for_and_not_for_ever(way: Way) -> None:
    def listen(line: socket.socket) -> None:
        line.recv(65536)
        ended.wait(30)

    ended = threading.Event()
    with Serving(listen, way.context) as server:
        with way.client(server, timeout=0.3) as pve:
            with pytest.raises(OutcomeUnknown, match="took no more in time"):
                pve.storage("local").upload(LONG, node="pve1", content="iso", filename="a.iso")
        ended.set()


def test_a_deadline_is_for_the_whole_of_a_body(way: Way) -> None:
    def sip(line: socket.socket) -> None:
        while line.recv(65536) and not ended.wait(0.005):
            pass

    ended = threading.Event()
    with Serving(sip, way.context) as server:
        with way.client(server) as pve:
            began = monotonic()
            with pytest.raises(OutcomeUnknown):
                (
                    pve.with_options(deadline=0.5)
                    .storage("local")
                    .upload(LONG, node="pve1", content="iso", filename="a.iso")
                )
            assert monotonic() - began < 2
        ended.set()


def test_a_deadline_is_for_a_handshake_too() -> None:
    with Serving(until_it_leaves) as server:  # it says nothing where TLS is expected
        with Way(tls=True).client(server) as pve:
            began = monotonic()
            with pytest.raises(ConnectionFailed, match="in time"):
                pve.with_options(deadline=0.3).request("GET", "/version")
            assert monotonic() - began < 1.5
