# Made from pyvirt_sdk/_aio/consoles.py by tools/convert.py: edit that file, then run `make sync`.
"""Consoles: a terminal of a guest or a node, over WebSocket."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

from pyvirt_sdk._core.polling import seconds
from pyvirt_sdk._core.terminal import LET_IN, STILL_HERE, keys, login, size
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk._http.sockets import hung_up
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import ConfigError, ConsoleTimeout
from pyvirt_sdk.models.tickets import TerminalTicket

if TYPE_CHECKING:
    from pyvirt_sdk._http.sockets.sync import Socket

#: Seconds without a word of one's own after which the terminal is told that one is still there.
_QUIET = 30.0


class Console:
    r"""A terminal, open for the length of a block.

    >>> with vm.console() as console:                         # doctest: +SKIP
    ...     console.write("root\r")
    ...     console.expect(r"# $")
    ...     console.write("uptime\r")
    ...     print(console.expect(r"up .*"))
    """

    def __init__(
        self,
        caller: Caller,
        path: Callable[..., str],
        *,
        columns: int = 120,
        rows: int = 40,
        timeout: float = 30,
    ) -> None:
        self._caller = caller
        self._path = path
        self._size = columns, rows
        self._timeout = timeout
        self._socket: Socket | None = None
        self._seen = ""
        self._said = monotonic()

    def write(self, text: str | bytes) -> None:
        r"""Press keys; a line ends with ``\r``."""
        self._send(keys(text))

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the screen."""
        self._send(size(columns, rows))

    def read(self, timeout: float = 1) -> str:
        """What has appeared, with escape codes as they came; waits up to ``timeout`` seconds.

        Raises:
            ConnectionLost: the other side has hung up, and there is nothing left to read.
        """
        if not self._seen:
            self._more(timeout)
        seen, self._seen = self._seen, ""
        return seen

    def expect(self, pattern: str, timeout: float = 30) -> re.Match[str]:
        """Wait until something appears; what stands before and in it is read then.

        >>> found = console.expect(r"login: ")                # doctest: +SKIP

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
            self._more(left)
        self._seen = self._seen[found.end() :]
        return found

    def close(self) -> None:
        """Hang up."""
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.close()

    def __enter__(self) -> Self:
        data = self._caller.call("POST", self._path("termproxy"))
        ticket = TerminalTicket.read(data, strict=self._caller.options.strict)
        secret = ticket.ticket.get_secret_value()
        line = Request(
            "GET", self._path("vncwebsocket"), {"port": ticket.port, "vncticket": secret}
        )
        self._socket = self._caller.session.connect(line, self._caller.options, self._timeout)
        try:
            self._socket.send(login(str(ticket.user), secret))
            self._let_in()
            self.resize(*self._size)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _let_in(self) -> None:
        until = monotonic() + self._timeout
        while not self._seen.startswith(LET_IN.decode()):
            left = until - monotonic()
            if left <= 0:
                raise ConsoleTimeout(f"the terminal did not answer within {self._timeout:g} s")
            self._more(left)
        self._seen = self._seen.removeprefix(LET_IN.decode())

    def _more(self, timeout: float) -> None:
        """Wait for what comes next, and say from time to time that one is still there."""
        if self._socket is None:
            raise ConfigError("the console is not open", hint="use it in a with block")
        until = monotonic() + timeout
        while (left := until - monotonic()) > 0:
            if monotonic() - self._said > _QUIET:
                self._send(STILL_HERE)
            data = self._socket.receive(min(left, _QUIET))
            if data is None:
                raise hung_up()
            if data:
                self._seen += data.decode("utf-8", "replace")
                return

    def _send(self, data: bytes) -> None:
        if self._socket is None:
            raise ConfigError("the console is not open", hint="use it in a with block")
        self._said = monotonic()
        self._socket.send(data)


def console_url(caller: Caller, kind: str, node: str, vmid: int | None, name: str) -> str:
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
