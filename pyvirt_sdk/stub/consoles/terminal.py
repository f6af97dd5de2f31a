"""A terminal as xterm.js talks to it: after the ticket, keys and sizes come in frames.

The client sends ``user:ticket`` and a line feed, and is told ``OK``. Then it sends
``0:LENGTH:keys``, ``1:COLUMNS:ROWS:`` for the size and ``2`` to stay on the line; what it gets is
the screen as it is.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable

from pyvirt_sdk.stub.state.agents import Outcome

__all__ = ["Terminal", "Unreached"]

Run = Callable[[list[str]], Outcome | None]

_KEYS = re.compile(rb"0:(\d+):")
_SIZE = re.compile(rb"1:(\d+):(\d+):")


class Terminal:
    r"""A shell on a terminal.

    >>> terminal = Terminal("web1", "root@pam:ticket", lambda words: None)
    >>> terminal.answer(b"root@pam:ticket\n").startswith(b"OK")
    True
    >>> terminal.answer(b"0:1:a")
    b'a'
    """

    def __init__(self, host: str, login: str, run: Run) -> None:
        self.closed = False
        self._prompt = f"root@{host}:~# ".encode()
        self._login = f"{login}\n".encode()
        self._run = run
        self._open = False
        self._come = b""
        self._line = b""
        self._size = (80, 24)

    def greeting(self) -> bytes:
        """Nothing: the client speaks first."""
        return b""

    def answer(self, data: bytes) -> bytes:
        """What appears on the screen; nothing while a frame is not whole."""
        self._come += data
        if not self._open:
            return self._let_in()
        said = b""
        while self._come and not self.closed and (frame := self._frame()) is not None:
            said += frame
        return said

    def _let_in(self) -> bytes:
        if b"\n" not in self._come:
            return b""
        login, _, self._come = self._come.partition(b"\n")
        if login + b"\n" != self._login:
            self.closed = True
            return b""
        self._open = True
        return b"OK" + self._prompt

    def _frame(self) -> bytes | None:
        """What the next frame makes appear; None while it is not whole."""
        if self._come[:1] == b"2":
            self._come = self._come[1:]
            return b""
        if size := _SIZE.match(self._come):
            self._size = int(size[1]), int(size[2])
            self._come = self._come[size.end() :]
            return b""
        keys = _KEYS.match(self._come)
        if keys is None:
            # Neither a frame nor the beginning of one: the real one hangs up, too.
            self.closed = self._come[:1] not in b"01" or len(self._come) > 20
            return None
        end = keys.end() + int(keys[1])
        if len(self._come) < end:
            return None
        typed, self._come = self._come[keys.end() : end], self._come[end:]
        return b"".join(self._key(typed[place : place + 1]) for place in range(len(typed)))

    def _key(self, key: bytes) -> bytes:
        match key:
            case b"\r" | b"\n":
                line, self._line = self._line, b""
                return b"\r\n" + self._entered(line.decode("utf-8", "replace"))
            case b"\x7f" | b"\b":
                erased = b"\b \b" if self._line else b""
                self._line = self._line[:-1]
                return erased
            case b"\x03":
                self._line = b""
                return b"^C\r\n" + self._prompt
            case b"\x04" if not self._line:
                return self._entered("exit")
            case _:
                self._line += key
                return key

    def _entered(self, line: str) -> bytes:
        """What a line does that was ended with the enter key."""
        try:
            words = shlex.split(line)
        except ValueError:
            return b"bash: unexpected EOF while looking for matching quote\r\n" + self._prompt
        if words == ["exit"]:
            self.closed = True
            return b"logout\r\n"
        if words == ["stty", "size"]:
            said = f"{self._size[1]} {self._size[0]}\n"
        elif words:
            done = self._run(words)
            said = done.out + done.err if done else f"bash: {words[0]}: command not found\n"
        else:
            said = ""
        return said.replace("\n", "\r\n").encode() + self._prompt


class Unreached(Terminal):
    """What is left where there is nothing to be shown: one line that says why."""

    def __init__(self, host: str, login: str, why: str) -> None:
        super().__init__(host, login, lambda _words: None)
        self._why = why

    def _let_in(self) -> bytes:
        if not super()._let_in():
            return b""
        self.closed = True
        return f"OK{self._why}\r\n".encode()
