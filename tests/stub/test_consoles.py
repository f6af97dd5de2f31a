"""Consoles over WebSocket: what a browser's terminal and display would see."""

from __future__ import annotations

import struct
from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest

from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.consoles.display import response
from pyvirt_sdk.stub.mounts.server import RunningServer
from pyvirt_sdk.stub.state.agents import Outcome

WEB, DB = 100, 200


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def server(demo: Stub) -> Iterator[RunningServer]:
    with demo.serve(tls=False) as running:
        yield running


@pytest.fixture
async def session(demo: Stub, server: RunningServer) -> AsyncIterator[aiohttp.ClientSession]:
    base = f"{server.url}/api2/json/"
    async with aiohttp.ClientSession(base, headers=dict(demo.auth_headers)) as session:
        yield session


async def opened(session: aiohttp.ClientSession, path: str, **params: Any) -> dict[str, Any]:
    async with session.post(path, data=params) as answer:
        body = await answer.json()
        data: dict[str, Any] = body["data"]
        return data


def line(session: aiohttp.ClientSession, path: str, console: dict[str, Any]) -> Any:
    there = {"port": console["port"], "vncticket": console["ticket"]}
    return session.ws_connect(f"{path}/vncwebsocket", params=there, protocols=("binary",))


def typed(text: str) -> bytes:
    return b"0:%d:%s" % (len(text), text.encode())


async def until(socket: aiohttp.ClientWebSocketResponse, end: bytes) -> bytes:
    seen = b""
    while end not in seen:
        seen += await socket.receive_bytes(timeout=10)
    return seen


async def test_a_terminal_takes_the_ticket_then_keys_and_sizes(
    demo: Stub, session: aiohttp.ClientSession
) -> None:
    kind, node = demo.state.guests[DB].kind, demo.state.guests[DB].node
    path = f"nodes/{node}/{kind}/{DB}"
    console = await opened(session, f"{path}/termproxy")
    name = demo.state.guests[DB].name
    async with line(session, path, console) as socket:
        assert socket.protocol == "binary"
        await socket.send_bytes(f"{console['user']}:{console['ticket']}\n".encode())
        prompt = f"root@{name}:~# ".encode()
        assert await until(socket, prompt) == b"OK" + prompt
        await socket.send_bytes(b"1:120:40:2" + typed("stty size\r"))
        assert b"\r\n40 120\r\n" in await until(socket, prompt)
        await socket.send_bytes(typed("ech"))
        await socket.send_bytes(typed("o 'a  b' \x7f\r")[:4])
        await socket.send_bytes(typed("o 'a  b' \x7f\r")[4:])
        assert b"\r\na  b\r\n" in await until(socket, prompt)
        await socket.send_bytes(typed("nosuch\r"))
        assert b"bash: nosuch: command not found" in await until(socket, prompt)
        await socket.send_bytes(typed("exit\r"))
        assert b"logout" in await until(socket, b"logout")
        assert (await socket.receive(timeout=10)).type is aiohttp.WSMsgType.CLOSE


async def test_a_shell_of_the_node_and_programs_that_a_test_sets(
    demo: Stub, session: aiohttp.ClientSession
) -> None:
    console = await opened(session, "nodes/pve2/termproxy")
    async with line(session, "nodes/pve2", console) as socket:
        await socket.send_bytes(f"{console['user']}:{console['ticket']}\n".encode())
        await until(socket, b"# ")
        await socket.send_bytes(typed("hostname\r"))
        assert b"\r\npve2\r\n" in await until(socket, b"\r\npve2\r\n")
    demo.state.agents[WEB].programs["uptime"] = Outcome(out="up 3 days\n")
    path = f"nodes/pve1/qemu/{WEB}"
    console = await opened(session, f"{path}/termproxy")
    async with line(session, path, console) as socket:
        await socket.send_bytes(f"{console['user']}:{console['ticket']}\n".encode())
        await until(socket, b"unable to find a serial interface")
    demo.state.guests[WEB].config["serial0"] = "socket"
    console = await opened(session, f"{path}/termproxy")
    async with line(session, path, console) as socket:
        await socket.send_bytes(f"{console['user']}:{console['ticket']}\n".encode())
        await until(socket, b"# ")
        await socket.send_bytes(typed("uptime\r"))
        assert b"up 3 days" in await until(socket, b"up 3 days")


async def test_a_display_speaks_rfb(demo: Stub, session: aiohttp.ClientSession) -> None:
    path = f"nodes/pve1/qemu/{WEB}"
    console = await opened(session, f"{path}/vncproxy", websocket=1)
    async with line(session, path, console) as socket:
        assert await socket.receive_bytes(timeout=10) == b"RFB 003.008\n"
        await socket.send_bytes(b"RFB 003.008\n")
        assert await socket.receive_bytes(timeout=10) == b"\x01\x02"
        await socket.send_bytes(b"\x02")
        challenge = await socket.receive_bytes(timeout=10)
        await socket.send_bytes(response(console["ticket"], challenge))
        assert await socket.receive_bytes(timeout=10) == b"\0\0\0\0"
        await socket.send_bytes(b"\x01")
        screen = await socket.receive_bytes(timeout=10)
        assert struct.unpack(">HH", screen[:4]) == (720, 400)
        assert screen.endswith(f"QEMU ({demo.state.guests[WEB].name})".encode())
        await socket.send_bytes(struct.pack(">BBHHHH", 3, 0, 0, 0, 2, 2))
        update = await socket.receive_bytes(timeout=10)
        assert update == struct.pack(">BxHHHHHi", 0, 1, 0, 0, 2, 2, 0) + bytes(16)


async def test_a_display_lets_nobody_in_without_its_password(
    session: aiohttp.ClientSession,
) -> None:
    path = f"nodes/pve1/qemu/{WEB}"
    console = await opened(session, f"{path}/vncproxy", **{"websocket": 1, "generate-password": 1})
    async with line(session, path, console) as socket:
        await socket.receive_bytes(timeout=10)
        await socket.send_bytes(b"RFB 003.008\n\x02")
        said = await until(socket, b"\x01\x02")
        challenge = said[2:] or await socket.receive_bytes(timeout=10)
        await socket.send_bytes(response("wrong", challenge))
        assert b"Authentication failed" in await socket.receive_bytes(timeout=10)
        assert (await socket.receive(timeout=10)).type is aiohttp.WSMsgType.CLOSE


@pytest.mark.parametrize(
    ("changed", "status"), [({"vncticket": "PVEVNC:x"}, 401), ({"port": "5999"}, 500)]
)
async def test_who_does_not_fit_is_refused_before_it_is_a_socket(
    session: aiohttp.ClientSession, changed: dict[str, str], status: int
) -> None:
    path = f"nodes/pve1/qemu/{WEB}"
    console = await opened(session, f"{path}/vncproxy", websocket=1)
    there = {"port": console["port"], "vncticket": console["ticket"], **changed}
    with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
        await session.ws_connect(f"{path}/vncwebsocket", params=there)
    assert caught.value.status == status


async def test_a_console_serves_one_and_ends_with_its_guest(
    demo: Stub, session: aiohttp.ClientSession
) -> None:
    path = f"nodes/pve1/qemu/{WEB}"
    console = await opened(session, f"{path}/vncproxy", websocket=1)
    async with line(session, path, console) as socket:
        await socket.receive_bytes(timeout=10)
        with pytest.raises(aiohttp.WSServerHandshakeError, match="500"):
            await line(session, path, console)
        await opened(session, f"{path}/status/stop")
        assert (await socket.receive(timeout=10)).type is aiohttp.WSMsgType.CLOSE
    assert demo.state.guests[WEB].running is None
