"""Consoles of guests and nodes, over HTTPS."""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator
from time import monotonic

import pytest

from pyvirt_sdk import (
    AsyncClient,
    AuthenticationError,
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
async def lab(demo: Stub) -> AsyncIterator[AsyncClient]:
    with demo.serve() as server:
        async with AsyncClient(
            server.url, token=demo.token, fingerprint=server.fingerprint
        ) as client:
            yield client


async def test_a_terminal_that_never_opens_ends_the_wait(demo: Stub) -> None:
    demo.faults.add("GET", "*/vncwebsocket", kind="hang")
    with demo.serve() as server:
        async with AsyncClient(server.url, token=demo.token, verify=server.ca_file) as pve:
            with pytest.raises(ConnectionFailed):
                async with pve.containers(200).console(timeout=0.3):
                    pass


@pytest.mark.pain(31)
async def test_a_terminal_is_read_written_and_expected(lab: AsyncClient, demo: Stub) -> None:
    container = next(one for one in await lab.containers.list() if one.status == "running")
    name = demo.state.guests[container.vmid].name
    async with container.console(columns=100, rows=30) as console:
        await console.expect(rf"root@{name}:~# ")
        await console.write("echo hello\r")
        assert (await console.expect(r"\r\nhel(lo)\r\n")).group(1) == "lo"
        await console.write(b"stty size\r")
        await console.expect("30 100")
        await console.resize(80, 24)
        await console.write("stty size\r")
        await console.expect("24 80")
        assert await console.read()
        with pytest.raises(ConsoleTimeout, match="'never'"):
            await console.expect("never", timeout=0.05)
        await console.write("exit\r")
        await console.expect("logout")
        with pytest.raises(ConnectionLost):
            await console.expect("more")
    with pytest.raises(ConfigError, match="not open"):
        await console.write("x")


async def test_a_shell_on_a_node_for_one_who_has_logged_in(demo: Stub) -> None:
    with demo.serve() as server:
        async with (
            AsyncClient(
                server.url, username="root@pam", password=demo.password, verify=server.ca_file
            ) as pve,
            pve.nodes("pve2").console() as console,
        ):
            await console.write("hostname\r")
            await console.expect(r"\r\npve2\r\n")


@pytest.mark.pain(14)
async def test_what_keeps_a_console_from_opening_is_said(
    lab: AsyncClient, demo: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    vm = await lab.vms.get(100)
    demo.state.guests[100].config["serial0"] = "socket"
    demo.faults.add("GET", "/nodes/*/qemu/100/vncwebsocket", status=401)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(AuthenticationError) as caught:
        async with vm.console():
            pass
    assert "PVEVNC" not in f"{caught.value!r} {caught.value} {caplog.text}"
    async with lab.nodes("pve1").console() as shell:
        await shell.expect("pve1")
    assert "PVEVNC" not in caplog.text
    inside = AsyncClient("pve1", token=demo.token, transport=demo.transport())
    with pytest.raises(ConfigError, match="carries no WebSocket"):
        async with inside.vms(100).console():
            pass


async def test_the_page_of_the_web_console(lab: AsyncClient) -> None:
    url = (await lab.vms.get(100)).console_url()
    assert url.endswith("/?console=kvm&novnc=1&vmid=100&vmname=web1&node=pve1")


async def test_a_console_goes_nowhere_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.settimeout(0.3)
        place = f"ws://127.0.0.1:{elsewhere.getsockname()[1]}/"
        with Redirecting(place) as server:
            url = f"http://127.0.0.1:{server.port}"
            async with AsyncClient(url, token="root@pam!b=c", retries=0) as pve:
                with pytest.raises(PyvirtError, match="302"):
                    async with pve.nodes("pve1").console(timeout=2):
                        pass
        with pytest.raises(TimeoutError):  # nobody has come
            elsewhere.accept()


async def test_a_console_of_a_node_that_hangs_is_left_soon() -> None:
    with Silent() as server:
        url = f"http://127.0.0.1:{server.port}"
        async with AsyncClient(url, token="root@pam!b=c", retries=0) as pve:
            async with pve.nodes("pve1").console():
                began = monotonic()
            assert monotonic() - began < 5
