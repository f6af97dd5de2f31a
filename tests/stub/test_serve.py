"""The server on a real socket, byte for byte."""

from __future__ import annotations

import contextlib
import gc
import http.client
import socket
from collections.abc import Iterator

import pytest

from pyvirt_sdk import Client
from pyvirt_sdk.errors import ConfigError, RequestTimeout
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.mounts.server import RunningServer
from tests.stub.asking import trusting


@pytest.fixture
def server(stub: Stub) -> Iterator[RunningServer]:
    with stub.serve() as running:
        yield running


def _connect(server: RunningServer, host: str | None = None) -> http.client.HTTPSConnection:
    context = trusting(server.ca_file)
    return http.client.HTTPSConnection(host or server.host, server.port, context=context)


def _get(
    connection: http.client.HTTPConnection, stub: Stub, path: str
) -> tuple[http.client.HTTPResponse, bytes]:
    connection.request("GET", f"/api2/json{path}", headers=dict(stub.auth_headers))
    answer = connection.getresponse()
    return answer, answer.read()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_its_certificate_is_good_for_its_names(
    stub: Stub, server: RunningServer, name: str
) -> None:
    connection = _connect(server, name)
    answer, body = _get(connection, stub, "/version")
    assert answer.status == 200
    assert b'"release":"9.2"' in body
    connection.close()


def test_its_certificate_names_the_nodes_and_has_the_fingerprint(server: RunningServer) -> None:
    context = trusting(server.ca_file)
    with (
        socket.create_connection((server.host, server.port)) as raw,
        context.wrap_socket(raw, server_hostname="pve1") as tls,
    ):
        import hashlib

        shown = tls.getpeercert(binary_form=True)
        assert shown
        assert hashlib.sha256(shown).digest().hex(":").upper() == server.fingerprint


def test_headers_are_exactly_those_of_the_server(stub: Stub, server: RunningServer) -> None:
    connection = _connect(server)
    answer, _ = _get(connection, stub, "/nodes/pve1/storage/local/status")
    names = [name for name, _ in answer.getheaders()]
    assert sorted(names) == [
        "Cache-Control",
        "Connection",
        "Connection",
        "Content-Length",
        "Content-Type",
        "Date",
        "Expires",
        "Pragma",
        "Server",
    ]
    connection.close()


def _raw(connection: socket.socket, request: bytes) -> bytes:
    connection.sendall(request)
    received = b""
    while chunk := connection.recv(65536):
        received += chunk
    return received


def _request(stub: Stub, path: str, *, method: str = "GET") -> bytes:
    lines = [f"{method} /api2/json{path} HTTP/1.1", "Host: x"]
    lines += [f"{name}: {value}" for name, value in stub.auth_headers]
    return "\r\n".join([*lines, "", ""]).encode()


def test_a_relayed_answer_leaves_the_connection_open(stub: Stub) -> None:
    with (
        stub.serve(tls=False) as server,
        socket.create_connection((server.host, server.port)) as connection,
    ):
        for _ in range(3):
            connection.sendall(_request(stub, "/nodes/pve1/storage/local/status"))
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK\r\n")
        # an error ends it
        received = _raw(connection, _request(stub, "/nope"))
        head, _, body = received.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 501 Method 'GET /nope' not implemented\r\n")
        assert b"Connection: close" in head
        assert b'"data":null' in body


def test_the_hundredth_answer_is_the_last(stub: Stub) -> None:
    with (
        stub.serve(tls=False) as server,
        socket.create_connection((server.host, server.port)) as connection,
    ):
        for _ in range(99):
            connection.sendall(_request(stub, "/version"))
            assert b"Connection: Keep-Alive" in connection.recv(65536)
        assert b"Connection: close" in _raw(connection, _request(stub, "/version"))


def test_a_reason_phrase_may_hold_latin_1(stub: Stub) -> None:
    stub.faults.add(status=500, reason="x@nöpe")
    with (
        stub.serve(tls=False) as server,
        socket.create_connection((server.host, server.port)) as connection,
    ):
        received = _raw(connection, _request(stub, "/version"))
    assert received.startswith(b"HTTP/1.1 500 x@n\xf6pe\r\n")


def test_a_dropped_line_is_just_cut(stub: Stub) -> None:
    stub.faults.add(drop="after")
    with (
        stub.serve(tls=False) as server,
        socket.create_connection((server.host, server.port)) as connection,
        contextlib.suppress(ConnectionResetError),
    ):
        assert _raw(connection, _request(stub, "/version")) == b""


def test_plain_http_is_sent_to_https(server: RunningServer) -> None:
    connection = http.client.HTTPConnection(server.host, server.port)
    connection.request("GET", "/api2/json/version")
    answer = connection.getresponse()
    assert (answer.status, answer.read()) == (301, b"Moved Permanently")
    assert answer.getheader("Location") == f"{server.url}/api2/json/version"
    connection.close()


def test_a_large_body_is_refused_unread(stub: Stub, server: RunningServer) -> None:
    connection = _connect(server)
    connection.putrequest("POST", "/api2/json/pools")
    connection.putheader("Content-Length", str(2 * 2**20))
    connection.endheaders()
    answer = connection.getresponse()
    assert (answer.status, answer.reason) == (501, "for data too large")
    connection.close()


def test_a_port_in_use_is_said_plainly(stub: Stub, server: RunningServer) -> None:
    with pytest.raises(ConfigError, match=f"cannot listen on 127.0.0.1 port {server.port}"):
        stub.serve(port=server.port).__enter__()


def test_two_servers_share_one_state(stub: Stub) -> None:
    with stub.serve(tls=False) as one, stub.serve(tls=False) as other:
        for number, server in enumerate((one, other)):
            connection = http.client.HTTPConnection(server.host, server.port)
            headers = {"Content-Type": "application/x-www-form-urlencoded"}
            connection.request(
                "POST",
                "/api2/json/pools",
                f"poolid=p{number}",
                headers | dict(stub.auth_headers),
            )
            assert connection.getresponse().status == 200
            connection.close()
    assert sorted(stub.state.pools) == ["p0", "p1"]


def test_long_answers_are_compressed_for_those_who_take_that(
    stub: Stub, server: RunningServer
) -> None:
    for path, encoding in (("/access/roles", "gzip"), ("/version", None)):
        connection = _connect(server)
        headers = {**dict(stub.auth_headers), "Accept-Encoding": "gzip"}
        connection.request("GET", f"/api2/json{path}", headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        assert answer.getheader("Content-Encoding") == encoding
        assert len(body) == int(answer.getheader("Content-Length") or 0)
        connection.close()
    connection = _connect(server)
    plain, body = _get(connection, stub, "/access/roles")
    assert plain.getheader("Content-Encoding") is None
    assert len(body) > 1024
    connection.close()


def test_nothing_is_left_of_answers_that_nobody_waits_for(
    stub: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    stub.faults.add("GET", "/version", kind="hang", times=3)
    with stub.serve() as server:
        for _ in range(3):
            with (
                Client(server.url, token=stub.token, verify=server.ca_file) as pve,
                pytest.raises(RequestTimeout),
            ):
                pve.with_options(timeout=0.05, retries=0).version()
    gc.collect()
    assert not caplog.records  # a task that is destroyed before its end is complained about
