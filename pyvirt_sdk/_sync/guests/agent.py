# Made from pyvirt_sdk/_aio/guests/agent.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The agent inside a virtual machine: programs, files, addresses."""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Any

from pydantic import SecretStr

from pyvirt_sdk._core.answers import number_in, part_of, rows_of
from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._primitives.sync import sleep
from pyvirt_sdk._sync.guests.calls import GuestCall
from pyvirt_sdk.errors import AgentUnavailable, NotRunning, ParameterError, ProgramFailed
from pyvirt_sdk.models.agent import (
    CompletedProcess,
    FileContent,
    GuestInterface,
    interfaces_of,
)
from pyvirt_sdk.models.rows import Rows

#: Bytes that the API takes for a file, or as the input of a program.
_LONGEST_INPUT = 60 * 1024


class Agent(Guided):
    r"""The QEMU guest agent of a virtual machine.

    It must be installed inside the guest and switched on in the configuration (``agent=1``).

    >>> done = vm.agent.exec(["ls", "-l", "/srv"])            # doctest: +SKIP
    >>> done.returncode, done.stdout
    (0, 'total 0\n')
    """

    def __init__(
        self,
        call: GuestCall,
        config: Callable[[], Mapping[str, Any]],
    ) -> None:
        self._on_guest = call
        self._config = config

    def ping(self) -> None:
        """See whether it answers (POST .../agent/ping).

        Raises:
            AgentUnavailable: it does not; the hint says whether it is switched on at all.
            NotRunning: the VM is off.
        """
        self._call("POST", "ping")

    def wait(self, timeout: float = 300, *, poll: float | None = None) -> None:
        """Wait until it answers, as after a start.

        Args:
            timeout: seconds to wait.
            poll: seconds between two tries; without it quick at first, then slower.

        Raises:
            AgentUnavailable: it does not answer in time, or is not switched on.
        """
        until = monotonic() + seconds(timeout)
        for pause in pauses(poll):
            try:
                self.ping()
                break
            except AgentUnavailable as error:
                if not self._is_enabled():
                    raise
                if monotonic() + pause > until:
                    error.hint = f"it did not answer within {timeout:g} s: is it installed?"
                    raise
            except NotRunning:
                if monotonic() + pause > until:
                    raise
            sleep(pause)

    def exec(
        self,
        command: Sequence[str],
        *,
        input: str | None = None,  # noqa: A002 - as subprocess.run has it
        timeout: float = 60,
        poll: float | None = None,
        check: bool = False,
    ) -> CompletedProcess:
        """Run a program and wait for its end (POST .../agent/exec, GET .../agent/exec-status).

        >>> vm.agent.exec(["sh", "-c", "df -h | tail -1"], check=True)     # doctest: +SKIP

        Args:
            command: the program and its arguments, a list; no shell reads it unless it is named.
            input: what the program reads from its standard input, up to 60 KiB.
            timeout: seconds to wait; the program goes on where they are not enough.
            poll: seconds between two looks; without it quick at first, then slower.
            check: raise where the program fails.

        Raises:
            ParameterError: the command is a text instead of a list.
            ProgramFailed: with ``check``, when the exit code is not 0.
            TimeoutError: it has not ended in time.
            AgentUnavailable: the agent does not answer.
        """
        patience, looks = seconds(timeout), pauses(poll)
        pid = self.start(command, input=input)
        until = monotonic() + patience
        state: Mapping[str, Any] = {}
        for pause in looks:
            state = self._call("GET", "exec-status", pid=pid)
            if state.get("exited"):
                break
            if monotonic() + pause > until:
                raise AgentTimeout(
                    f"{command[0]} has not ended after {timeout:g} s",
                    hint="it goes on running; a longer timeout= waits for it",
                )
            sleep(pause)
        done = _completed(command, state)
        if check and done.returncode != 0:
            said = done.stderr or done.stdout
            raise ProgramFailed(
                f"{command[0]} failed with exit code {done.returncode}: {said.strip()[-200:]}",
                command=done.args,
                returncode=done.returncode,
                said=said,
            )
        return done

    def start(self, command: Sequence[str], *, input: str | None = None) -> int:  # noqa: A002
        """Start a program without waiting for it; its process id (POST .../agent/exec)."""
        if isinstance(command, str):
            raise ParameterError(
                "the command is a text, and a list is needed",
                hint=f"no shell reads it: give {command.split()!r}, or ['sh', '-c', {command!r}]",
            )
        _check_length(input or "", "the input")
        answer = self._call("POST", "exec", command=list(command), **{"input-data": input})
        return number_in(answer, "pid")

    def read_file(self, path: str) -> FileContent:
        r"""The text of a file, up to 16 MiB (GET .../agent/file-read).

        >>> vm.agent.read_file("/etc/hostname").text        # doctest: +SKIP
        'web\n'
        """
        answer = self._call("GET", "file-read", file=path)
        return FileContent(str(answer.get("content") or ""), bool(answer.get("truncated")))

    def write_file(self, path: str, content: str | bytes) -> None:
        """Write a file, up to 60 KiB (POST .../agent/file-write).

        Raises:
            ParameterError: it is longer: send it by other means, such as a disk or the network.
        """
        data = content.encode() if isinstance(content, str) else content
        _check_length(data, path)
        encoded = base64.b64encode(data).decode()
        self._call("POST", "file-write", file=path, content=encoded, encode=False)

    def interfaces(self) -> tuple[GuestInterface, ...]:
        """The network cards and their addresses (GET .../agent/network-get-interfaces)."""
        return interfaces_of(rows_of(self._result("network-get-interfaces")))

    def os_info(self) -> Mapping[str, Any]:
        """The operating system (GET .../agent/get-osinfo)."""
        information: Mapping[str, Any] = self._result("get-osinfo")
        return information

    def hostname(self) -> str:
        """The guest's own name (GET .../agent/get-host-name)."""
        return str(part_of(self._result("get-host-name"), "host-name"))

    def filesystems(self) -> Rows[Mapping[str, Any]]:
        """What is mounted, sizes in bytes (GET .../agent/get-fsinfo)."""
        return Rows(rows_of(self._result("get-fsinfo")), dict)

    def set_password(self, username: str, password: str | SecretStr) -> None:
        """Give a user inside the guest a new password (POST .../agent/set-user-password)."""
        self._call("POST", "set-user-password", username=username, password=password)

    def trim(self) -> None:
        """Give unused blocks back to the storage (POST .../agent/fstrim)."""
        self._call("POST", "fstrim")

    @contextmanager
    def frozen(self) -> Generator[None, None]:
        """Keep all file systems still for the length of a block, and thaw them for sure.

        >>> with vm.agent.frozen():                           # doctest: +SKIP
        ...     take_a_snapshot_elsewhere()
        """
        self._call("POST", "fsfreeze-freeze")
        try:
            yield
        finally:
            self._call("POST", "fsfreeze-thaw")

    def _result(self, command: str) -> Any:
        return self._call("GET", command)["result"]

    def _call(self, method: str, command: str, /, **params: Any) -> Any:
        try:
            return self._on_guest(method, "agent", command, **params)
        except AgentUnavailable as error:
            if not self._is_enabled():
                error.hint = "switch it on with vm.update(agent=1), then stop and start the VM"
            raise

    def _is_enabled(self) -> bool:
        told = str(self._config().get("agent") or "0")
        return told.partition(",")[0].removeprefix("enabled=") == "1"


class AgentTimeout(AgentUnavailable, TimeoutError):
    """A program inside a guest has not ended in time."""


def _completed(command: Sequence[str], state: Mapping[str, Any]) -> CompletedProcess:
    code, signal = state.get("exitcode"), state.get("signal")
    return CompletedProcess(
        tuple(command),
        None if code is None else int(code),
        str(state.get("out-data") or ""),
        str(state.get("err-data") or ""),
        bool(state.get("out-truncated") or state.get("err-truncated")),
        None if signal is None else int(signal),
    )


def _check_length(data: str | bytes, what: str) -> None:
    length = len(data.encode() if isinstance(data, str) else data)
    if length > _LONGEST_INPUT:
        raise ParameterError(
            f"{what} is {length} bytes long, and the API takes {_LONGEST_INPUT}",
            hint="send it by other means, such as a disk or the network",
        )
