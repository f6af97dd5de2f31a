# Made from tests/aio/test_connections.py by tools/convert.py: edit that file, then run `make sync`.
"""Over real sockets: whom the client trusts, and what it says of a server it cannot talk to."""

from __future__ import annotations

import logging
import socket
import threading
import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Self

import pytest

from pyvirt_sdk import (
    CertificateError,
    Client,
    ConfigError,
    ConnectionFailed,
    ConnectionLost,
    InsecureWarning,
    InvalidResponse,
    OutcomeUnknown,
    RequestTimeout,
)
from pyvirt_sdk._http.network.sync import Stream, connect
from pyvirt_sdk._http.settings import Limits
from pyvirt_sdk._primitives.sync import gather, sleep
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.mounts.server import RunningServer
from tests.faults.ways import Serving, request_in

SECRET = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
TOKEN = f"ci@pve!bot={SECRET}"


@pytest.fixture
def server(pve_stub: Stub) -> Iterator[RunningServer]:
    with pve_stub.serve() as running:
        yield running


@pytest.fixture
def other_ca(tmp_path: Path) -> Path:
    with Stub.single_node().serve() as other:
        path = tmp_path / "other-ca.pem"
        path.write_text(other.ca_pem)
        return path


@pytest.mark.pain(16)
def test_a_ca_file_is_trusted(server: RunningServer, pve_stub: Stub) -> None:
    with Client(server.url, token=pve_stub.token, verify=server.ca_file) as client:
        assert str(client.version()) == "9.2.11"
        client.request("POST", "/pools", poolid="lab")
        client.request("DELETE", "/pools", poolid="lab")


def test_a_name_of_the_certificate_is_asked_for(server: RunningServer, pve_stub: Stub) -> None:
    url = f"https://localhost:{server.port}"
    with Client(url, token=pve_stub.token, verify=server.ca_file) as client:
        client.version()


@pytest.mark.pain(15)
def test_a_pinned_certificate_is_trusted(server: RunningServer, pve_stub: Stub) -> None:
    spelt = server.fingerprint.lower().replace(":", "")
    with Client(server.url, token=pve_stub.token, fingerprint=spelt) as client:
        assert str(client.version()) == "9.2.11"


@pytest.mark.pain(15)
def test_another_certificate_than_the_pinned_one_gets_no_request(
    server: RunningServer, pve_stub: Stub
) -> None:
    with Client(server.url, token=pve_stub.token, fingerprint="AB:" * 31 + "AB") as pve:
        with pytest.raises(CertificateError) as caught:
            pve.version()
    assert server.fingerprint in str(caught.value)
    assert not pve_stub.journal.entries


def test_an_unknown_authority_gets_no_request_and_a_way_out(
    server: RunningServer, pve_stub: Stub, other_ca: Path
) -> None:
    for verify in (True, other_ca):
        with Client(server.url, token=pve_stub.token, verify=verify) as client:
            with pytest.raises(CertificateError) as caught:
                client.version()
        assert "fingerprint=" in str(caught.value)
        assert "pve-root-ca.pem" in str(caught.value)
    assert not pve_stub.journal.entries


def test_no_check_at_all_warns(server: RunningServer, pve_stub: Stub) -> None:
    with pytest.warns(InsecureWarning, match="fingerprint="):
        client = Client(server.url, token=pve_stub.token, verify=False)
    client.version()
    client.close()


def test_plain_http_warns_unless_it_stays_on_this_machine() -> None:
    with pytest.warns(InsecureWarning, match="http://"):
        Client("http://pve1.example.com:8006", token=TOKEN).close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Client("http://127.0.0.1:8006", token=TOKEN).close()


def test_plain_http_to_a_tls_port_points_to_https(server: RunningServer, pve_stub: Stub) -> None:
    with Client(f"http://127.0.0.1:{server.port}", token=pve_stub.token) as client:
        with pytest.raises(InvalidResponse, match=r"https://127\.0\.0\.1"):
            client.version()


def test_tls_to_a_plain_port_says_so(pve_stub: Stub) -> None:
    with pve_stub.serve(tls=False) as server:
        with Client(f"127.0.0.1:{server.port}", token=TOKEN, retries=0) as client:
            with pytest.raises(ConnectionFailed, match="does not speak TLS"):
                client.version()


def test_reason_phrases_cross_the_wire(server: RunningServer, pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/version", status=500, reason="value 'grün' is bad")
    with Client(server.url, token=pve_stub.token, verify=server.ca_file) as client:
        with pytest.raises(Exception, match="value 'grün' is bad"):
            client.version()


@pytest.mark.parametrize(
    "arguments",
    [
        {"verify": "/no/such/ca.pem"},
        {"fingerprint": "AB:CD"},
        {"timeout": 0},
        {"timeout": "5"},
        {"retries": -1},
        {"proxy": "nonsense"},
    ],
)
def test_settings_that_cannot_work_fail_at_once(arguments: dict[str, object]) -> None:
    with pytest.raises(ConfigError):
        Client("pve1", token=TOKEN, **arguments)  # type: ignore[arg-type]


def test_a_token_that_fits_no_header_is_a_setting_that_cannot_work() -> None:
    client = Client("127.0.0.1:1", token="ci@pve!bot=schlüssel")
    with pytest.raises(ConfigError) as caught:
        client.version()
    assert "schl" not in str(caught.value)


class Scripted(threading.Thread):
    """A plain server that says one thing to everybody, then closes the line."""

    def __init__(self, said: bytes | None) -> None:
        super().__init__(daemon=True)
        self._said = said
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.received: list[bytes] = []

    def run(self) -> None:
        held: list[socket.socket] = []
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                break
            self.received.append(request_in(line))
            if self._said is None:
                held.append(line)
                continue
            line.sendall(self._said)
            line.close()
        for line in held:
            line.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_args: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


EMPTY = b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 11\r\n\r\n{"data":[]}'
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
PAGE = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 13\r\n\r\n<html></html>"


@pytest.mark.parametrize(
    ("said", "on_read", "on_write"),
    [
        (b"", ConnectionLost, OutcomeUnknown),
        (CUT, ConnectionLost, OutcomeUnknown),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", InvalidResponse, OutcomeUnknown),
        (PAGE, InvalidResponse, InvalidResponse),
        (None, RequestTimeout, OutcomeUnknown),
    ],
)
def test_servers_that_answer_badly(
    said: bytes | None, on_read: type[Exception], on_write: type[Exception]
) -> None:
    with Scripted(said) as server:
        with Client(server.url, token=TOKEN, retries=0, timeout=0.3) as client:
            with pytest.raises(on_read):
                client.request("GET", "/version")
            with pytest.raises(on_write):
                client.request("POST", "/pools", poolid="lab")
    assert len(server.received) == 2


def test_the_request_line_is_what_the_server_reads() -> None:
    with Scripted(EMPTY) as server:
        with Client(server.url + "/lab", token=TOKEN) as client:
            client.request("GET", "/nodes/pve1/storage/local/content", content="iso", vmid=100)
            client.request("DELETE", "/access/users/grün%2Fx@pve")
            client.request("PUT", "/access/users/x@pve", comment="a=b;c&d +")
    lines = [received.split(b"\r\n", 1)[0] for received in server.received]
    assert lines == [
        b"GET /lab/api2/json/nodes/pve1/storage/local/content?content=iso&vmid=100 HTTP/1.1",
        b"DELETE /lab/api2/json/access/users/gr%C3%BCn%2Fx@pve HTTP/1.1",
        b"PUT /lab/api2/json/access/users/x@pve HTTP/1.1",
    ]
    assert server.received[2].endswith(b"\r\n\r\ncomment=a%3Db%3Bc%26d%20%2B")
    assert b"content-length" not in server.received[1].lower()
    assert f"authorization: pveapitoken=ci@pve!bot={SECRET}".encode() in server.received[0].lower()


def test_no_secret_reaches_a_log_or_an_error(
    server: RunningServer, pve_stub: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    password = pve_stub.password
    with Client(
        server.url, username="root@pam", password=password, verify=server.ca_file
    ) as client:
        client.version()
        with pytest.raises(Exception, match="x@pve") as caught:
            client.request("DELETE", "/access/tfa/x@pve/none", password="hunter2hunter2")
        ticket = client._caller.session._ticket
        assert ticket is not None
    shown = f"{caplog.text} {caught.value!r} {caught.value} {vars(caught.value)} {client!r}"
    for secret in (password, "hunter2", ticket.value, ticket.csrf):
        assert secret not in shown


class Staying(Scripted):
    """Says the same to everybody, and stays on the line for so many answers."""

    def __init__(self, said: bytes, answers: int) -> None:
        super().__init__(said)
        self._answer = said
        self._answers = answers
        self.lines = 0
        self.left = threading.Semaphore(0)

    def run(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                self.lines += 1
                for _ in range(self._answers):
                    self.received.append(request_in(line))
                    line.sendall(self._answer)
                line.close()
                self.left.release()


LENGTH = b"Content-Length: 11\r\n\r\n" + b'{"data":[]}'
RELAYED = b"HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: Keep-Alive\r\n" + LENGTH
KEPT = b"HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n" + LENGTH
CLOSED = b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + LENGTH


@pytest.mark.parametrize(
    ("said", "answers", "lines"),
    [(RELAYED, 4, 1), (KEPT, 4, 1), (CLOSED, 1, 4), (KEPT, 1, 4), (RELAYED, 2, 2)],
)
def test_a_connection_is_kept_where_the_server_stays(said: bytes, answers: int, lines: int) -> None:
    with Staying(said, answers) as server:
        with Client(server.url, token=TOKEN, retries=0) as client:
            for number in range(1, 5):
                client.request("POST", "/pools", poolid=f"lab{number}")
                if number % answers == 0:
                    server.left.acquire(timeout=10)
                    sleep(0.01)  # a turn of the loop, in which it hears of the end
    assert server.lines == lines
    assert len(server.received) == 4


def test_the_server_and_the_client_stay_on_one_line_over_tls(
    server: RunningServer, pve_stub: Stub, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[int] = []

    def counted(host: str, port: int, limits: Limits) -> Stream:
        lines.append(port)
        return connect(host, port, limits)

    monkeypatch.setattr("pyvirt_sdk._http.connections.sync.connect", counted)
    with Client(server.url, token=pve_stub.token, verify=server.ca_file) as client:
        for number in range(5):
            client.request("POST", "/pools", poolid=f"lab{number}")  # relayed
            client.request("GET", "/version")  # not relayed
    assert lines == [server.port]
    answers = pve_stub.journal.requests("POST", "/pools")
    assert [answer.status for answer in answers] == [200] * 5


def test_a_connection_in_use_is_closed_once_it_is_not() -> None:
    def serve(line: socket.socket) -> None:
        while request_in(line).strip():
            asked.set()
            closed.wait(10)
            line.sendall(KEPT)

    asked, closed = threading.Event(), threading.Event()
    with Serving(serve) as server:
        pve = Client(f"http://127.0.0.1:{server.port}", token=TOKEN, retries=0)

        def ask() -> None:
            pve.request("GET", "/pools")

        def close() -> None:
            while not asked.is_set():
                sleep(0.01)
            pve.close()
            closed.set()

        gather([ask, close])
        for _ in range(100):
            if not server.open:
                break
            sleep(0.02)
        assert not server.open
        ask()  # a client that was closed opens anew
        pve.close()


def test_an_address_of_a_kind_that_the_system_does_not_have_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Scripted(EMPTY) as server:
        port = int(server.url.rpartition(":")[2])
        tcp = socket.SOCK_STREAM, socket.IPPROTO_TCP, ""
        found = [(255, *tcp, ("::1", port)), (socket.AF_INET, *tcp, ("127.0.0.1", port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: list(found))
        with pytest.warns(InsecureWarning):
            client = Client(f"http://pve1:{port}", token=TOKEN, retries=0)
        with client:
            client.request("GET", "/pools")
            del found[1]
            with pytest.raises(ConnectionFailed):
                client.request("GET", "/pools")
