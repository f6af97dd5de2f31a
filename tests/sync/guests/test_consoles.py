# Made from tests/aio/guests/test_consoles.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Consoles of guests and nodes, over HTTPS."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from time import monotonic

import pytest

from pyvirt_sdk import (
    AuthenticationError,
    Client,
    ConfigError,
    ConnectionFailed,
    ConnectionLost,
    ConsoleTimeout,
    PyvirtError,
)
from pyvirt_sdk.stub import Stub
from tests.faults.ways import Redirecting, Silent


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> Iterator[Client]:
    with demo.serve() as server:
        with Client(server.url, token=demo.token, fingerprint=server.fingerprint) as client:
            yield client


def test_a_terminal_that_never_opens_ends_the_wait(demo: Stub) -> None:
    demo.faults.add("GET", "*/vncwebsocket", kind="hang")
    with demo.serve() as server:
        with Client(server.url, token=demo.token, verify=server.ca_file) as pve:
            with pytest.raises(ConnectionFailed):
                with pve.containers(200).console(timeout=0.3):
                    pass


@pytest.mark.pain(31)
def test_a_terminal_is_read_written_and_expected(lab: Client, demo: Stub) -> None:
    container = next(one for one in lab.containers.list() if one.status == "running")
    name = demo.state.guests[container.vmid].name
    with container.console(columns=100, rows=30) as console:
        console.expect(rf"root@{name}:~# ")
        console.write("echo hello\r")
        assert console.expect(r"\r\nhel(lo)\r\n").group(1) == "lo"
        console.write(b"stty size\r")
        console.expect("30 100")
        console.resize(80, 24)
        console.write("stty size\r")
        console.expect("24 80")
        assert console.read()
        with pytest.raises(ConsoleTimeout, match="'never'"):
            console.expect("never", timeout=0.05)
        console.write("exit\r")
        console.expect("logout")
        with pytest.raises(ConnectionLost):
            console.expect("more")
    with pytest.raises(ConfigError, match="not open"):
        console.write("x")


def test_a_shell_on_a_node_for_one_who_has_logged_in(demo: Stub) -> None:
    with demo.serve() as server:
        with (
            Client(
                server.url, username="root@pam", password=demo.password, verify=server.ca_file
            ) as pve,
            pve.nodes("pve2").console() as console,
        ):
            console.write("hostname\r")
            console.expect(r"\r\npve2\r\n")


@pytest.mark.pain(14)
def test_what_keeps_a_console_from_opening_is_said(
    lab: Client, demo: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    vm = lab.vms.get(100)
    demo.state.guests[100].config["serial0"] = "socket"
    demo.faults.add("GET", "/nodes/*/qemu/100/vncwebsocket", status=401)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(AuthenticationError) as caught:
        with vm.console():
            pass
    assert "PVEVNC" not in f"{caught.value!r} {caught.value} {caplog.text}"
    with lab.nodes("pve1").console() as shell:
        shell.expect("pve1")
    assert "PVEVNC" not in caplog.text
    inside = Client("pve1", token=demo.token, transport=demo.transport())
    with pytest.raises(ConfigError, match="carries no WebSocket"):
        with inside.vms(100).console():
            pass


def test_the_page_of_the_web_console(lab: Client) -> None:
    url = lab.vms.get(100).console_url()
    assert url.endswith("/?console=kvm&novnc=1&vmid=100&vmname=web1&node=pve1")


def test_a_console_goes_nowhere_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.settimeout(0.3)
        place = f"ws://127.0.0.1:{elsewhere.getsockname()[1]}/"
        with Redirecting(place) as server:
            url = f"http://127.0.0.1:{server.port}"
            with Client(url, token="root@pam!b=c", retries=0) as pve:
                with pytest.raises(PyvirtError, match="302"):
                    with pve.nodes("pve1").console(timeout=2):
                        pass
        with pytest.raises(TimeoutError):  # nobody has come
            elsewhere.accept()


def test_a_console_of_a_node_that_hangs_is_left_soon() -> None:
    with Silent() as server:
        url = f"http://127.0.0.1:{server.port}"
        with Client(url, token="root@pam!b=c", retries=0) as pve:
            with pve.nodes("pve1").console():
                began = monotonic()
            assert monotonic() - began < 5
