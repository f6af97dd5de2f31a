"""Consoles: a terminal of a guest or a node, over WebSocket."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.polling import seconds
from pyvirt_sdk._core.terminal import LET_IN, STILL_HERE, keys, login, size
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk._http.sockets import hung_up
from pyvirt_sdk.errors import ConfigError, ConsoleTimeout
from pyvirt_sdk.models.tickets import TerminalTicket

if TYPE_CHECKING:
    from pyvirt_sdk._http.sockets.aio import AsyncSocket

#: Seconds without a word of one's own after which the terminal is told that one is still there.
_QUIET = 30.0


class AsyncConsole:
    r"""A terminal, open for the length of a block.

    >>> async with vm.console() as console:                         # doctest: +SKIP
    ...     await console.write("root\r")
    ...     await console.expect(r"# $")
    ...     await console.write("uptime\r")
    ...     print(await console.expect(r"up .*"))
    """

    def __init__(
        self,
        caller: AsyncCaller,
        path: Callable[..., Awaitable[str]],
        *,
        columns: int = 120,
        rows: int = 40,
        timeout: float = 30,
    ) -> None:
        self._caller = caller
        self._path = path
        self._size = columns, rows
        self._timeout = timeout
        self._socket: AsyncSocket | None = None
        self._seen = ""
        self._said = monotonic()

    async def write(self, text: str | bytes) -> None:
        r"""Press keys; a line ends with ``\r``."""
        await self._send(keys(text))

    async def resize(self, columns: int, rows: int) -> None:
        """Change the size of the screen."""
        await self._send(size(columns, rows))

    async def read(self, timeout: float = 1) -> str:
        """What has appeared, with escape codes as they came; waits up to ``timeout`` seconds.

        Raises:
            ConnectionLost: the other side has hung up, and there is nothing left to read.
        """
        if not self._seen:
            await self._more(timeout)
        seen, self._seen = self._seen, ""
        return seen

    async def expect(self, pattern: str, timeout: float = 30) -> re.Match[str]:
        """Wait until something appears; what stands before and in it is read then.

        >>> found = await console.expect(r"login: ")                # doctest: +SKIP

        Args:
            pattern: a regular expression.
            timeout: seconds to wait.

        Raises:
            ConsoleTimeout: it has not appeared in time; the message shows what has.
            ConnectionLost: the other side has hung up.
        """
        until = monotonic() + seconds(timeout)
        while (found := re.search(pattern, self._seen)) is None:
            left = until - monotonic()
            if left <= 0:
                raise ConsoleTimeout(
                    f"{pattern!r} has not appeared after {timeout:g} s; the end is "
                    f"{self._seen[-80:]!r}",
                    hint="a terminal may need a key first: write('\\r')",
                )
            await self._more(left)
        self._seen = self._seen[found.end() :]
        return found

    async def aclose(self) -> None:
        """Hang up."""
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.aclose()

    async def __aenter__(self) -> Self:
        data = await self._caller.call("POST", await self._path("termproxy"))
        ticket = TerminalTicket.read(data, strict=self._caller.options.strict)
        secret = ticket.ticket.get_secret_value()
        line = Request(
            "GET", await self._path("vncwebsocket"), {"port": ticket.port, "vncticket": secret}
        )
        self._socket = await self._caller.session.connect(line, self._caller.options, self._timeout)
        try:
            await self._socket.send(login(str(ticket.user), secret))
            await self._let_in()
            await self.resize(*self._size)
        except BaseException:
            await self.aclose()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _let_in(self) -> None:
        until = monotonic() + self._timeout
        while not self._seen.startswith(LET_IN.decode()):
            left = until - monotonic()
            if left <= 0:
                raise ConsoleTimeout(f"the terminal did not answer within {self._timeout:g} s")
            await self._more(left)
        self._seen = self._seen.removeprefix(LET_IN.decode())

    async def _more(self, timeout: float) -> None:
        """Wait for what comes next, and say from time to time that one is still there."""
        if self._socket is None:
            raise ConfigError("the console is not open", hint="use it in a with block")
        until = monotonic() + timeout
        while (left := until - monotonic()) > 0:
            if monotonic() - self._said > _QUIET:
                await self._send(STILL_HERE)
            data = await self._socket.receive(min(left, _QUIET))
            if data is None:
                raise hung_up()
            if data:
                self._seen += data.decode("utf-8", "replace")
                return

    async def _send(self, data: bytes) -> None:
        if self._socket is None:
            raise ConfigError("the console is not open", hint="use it in a with block")
        self._said = monotonic()
        await self._socket.send(data)


def console_url(caller: AsyncCaller, kind: str, node: str, vmid: int | None, name: str) -> str:
    """The page of the web console; a browser that is logged in shows it."""
    endpoint = caller.session.endpoints[0]
    params: Mapping[str, Any] = {
        "console": kind,
        "xtermjs" if kind in {"lxc", "shell"} else "novnc": 1,
        **({"vmid": vmid, "vmname": name} if vmid else {}),
        "node": node,
    }
    return f"{endpoint.url}/?" + "&".join(
        f"{key}={quote(str(value))}" for key, value in params.items()
    )
