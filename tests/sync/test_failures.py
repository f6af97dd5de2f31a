# Made from tests/aio/test_failures.py by tools/convert.py: edit that file, then run `make sync`.
"""What happens when the line or the server fails, at the client's end and at the server's."""

from __future__ import annotations

import socket
import ssl
import traceback
from collections.abc import Iterator

import httpx
import pytest

from pyvirt_sdk import (
    CertificateError,
    Client,
    ConnectionFailed,
    ConnectionLost,
    NodeUnreachable,
    OutcomeUnknown,
    ServerError,
)
from pyvirt_sdk._core import retry
from pyvirt_sdk.stub import Stub


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", 0.0)


@pytest.fixture
def closed_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        yield listener.getsockname()[1]


@pytest.mark.pain(26)
def test_a_read_is_sent_again_after_a_lost_connection(pve: Client, pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/version", drop="after", times=2)
    assert str(pve.version()) == "9.2.11"
    pve_stub.faults.add("GET", "/version", drop="after", times=3)
    with pytest.raises(ConnectionLost):
        pve.version()


@pytest.mark.pain(24)
@pytest.mark.parametrize("status", [502, 503, 504, 595, 596, 599])
def test_a_read_is_sent_again_after_what_may_pass(status: int, pve: Client, pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/version", status=status, reason="Broken pipe", times=2)
    pve.version()
    pve_stub.faults.add("GET", "/version", status=status, reason="Broken pipe")
    with pytest.raises(NodeUnreachable if status > 590 else ServerError):
        pve.with_options(retries=0).version()


def test_a_write_whose_answer_is_lost_is_reported_and_not_repeated(
    pve: Client, pve_stub: Stub
) -> None:
    pve_stub.faults.add("POST", "/pools", drop="after", times=1)
    with pytest.raises(OutcomeUnknown, match="look at the state"):
        pve.request("POST", "/pools", poolid="lab")
    assert [pool["poolid"] for pool in pve.request("GET", "/pools")] == ["lab"]
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1


def test_a_write_that_a_node_did_not_take_is_not_repeated(pve: Client, pve_stub: Stub) -> None:
    pve_stub.faults.add("POST", "/pools", status=595, reason="Connection refused", times=1)
    with pytest.raises(NodeUnreachable):
        pve.request("POST", "/pools", poolid="lab")
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1


def test_a_closed_port_says_where_the_server_listens(closed_port: int) -> None:
    client = Client(f"127.0.0.1:{closed_port}", token="a@b!c=d", retries=1)
    with pytest.raises(ConnectionFailed) as caught:
        client.version()
    assert f"127.0.0.1:{closed_port}" in str(caught.value)
    assert "8006" in str(caught.value)
    client.close()


def test_what_a_user_sees_is_short(closed_port: int) -> None:
    client = Client(f"127.0.0.1:{closed_port}", token="a@b!c=d", retries=1)
    with pytest.raises(ConnectionFailed) as caught:
        client.version()
    shown = "".join(traceback.format_exception(caught.value))
    assert shown.count("Traceback") == 1
    assert "httpcore" not in shown
    assert caught.value.__context__ is not None  # for those who want to know
    client.close()


def test_an_unknown_name_points_to_the_spelling() -> None:
    client = Client("no-such-host.invalid", token="a@b!c=d", retries=0)
    with pytest.raises(ConnectionFailed, match=r"no-such-host\.invalid"):
        client.version()
    client.close()


class OnlyOn(httpx.BaseTransport):
    """Reaches one host, and refuses the others before anything is sent."""

    def __init__(self, host: str, stub: Stub) -> None:
        self._host = host
        self._transport: httpx.BaseTransport = stub.transport()
        self.asked: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.host)
        if request.url.host != self._host:
            raise httpx.ConnectError("Connection refused")
        return self._transport.handle_request(request)


@pytest.mark.pain(25)
def test_the_first_host_that_answers_is_used_and_kept(pve_stub: Stub) -> None:
    transport = OnlyOn("pve2", pve_stub)
    client = Client(["pve1", "pve2", "pve3"], token=pve_stub.token, transport=transport)
    client.request("POST", "/pools", poolid="lab")
    client.version()
    assert transport.asked == ["pve1", "pve2", "pve2"]


class Untrusted(OnlyOn):
    """Reaches one host; what answers for the others shows a certificate that is not trusted."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return super().handle_request(request)
        except httpx.ConnectError as error:
            raise error from ssl.SSLCertVerificationError("self-signed certificate")


def test_a_host_that_is_not_trusted_is_not_passed_over(pve_stub: Stub) -> None:
    transport = Untrusted("pve2", pve_stub)
    client = Client(["pve1", "pve2"], token=pve_stub.token, transport=transport)
    with pytest.raises(CertificateError, match="pve1"):
        client.version()
    assert transport.asked == ["pve1"]


def test_a_login_whose_answer_is_lost_is_made_again(pve_stub: Stub) -> None:
    client = Client(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    pve_stub.faults.add("POST", "/access/ticket", drop="after", times=1)
    client.version()
    assert len(pve_stub.journal.requests("GET", "/version")) == 1


def test_when_no_host_answers_the_last_one_is_named(pve_stub: Stub) -> None:
    transport = OnlyOn("nowhere", pve_stub)
    client = Client(["pve1", "pve2"], token=pve_stub.token, transport=transport, retries=0)
    with pytest.raises(ConnectionFailed, match="pve2"):
        client.version()
    assert transport.asked == ["pve1", "pve2"]
