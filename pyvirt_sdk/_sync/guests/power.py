# Made from pyvirt_sdk/_aio/guests/power.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Guests that are started and stopped."""

from __future__ import annotations

from time import monotonic
from typing import Any, Literal, overload

from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._primitives.sync import sleep
from pyvirt_sdk._sync.guests.handle import GuestHandle
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import APIError, StateTimeout, TaskFailed


class Power(GuestHandle):
    """What switches a guest on and off."""

    @overload
    def start(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def start(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def start(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def start(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Switch it on (POST .../status/start).

        >>> task = vm.start()                                 # doctest: +SKIP
        >>> outcome = vm.start(wait=True)                     # doctest: +SKIP

        Raises:
            TaskFailed: with ``wait``, when it does not start: it runs already, is locked, lacks
                a disk.
        """
        return self._act("start", wait=wait)

    @overload
    def stop(self, *, graceful: int | None = None, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def stop(self, *, graceful: int | None = None, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def stop(self, *, graceful: int | None = None, wait: bool) -> Task[None] | Outcome[None]: ...
    def stop(
        self, *, graceful: int | None = None, wait: bool = False
    ) -> Task[None] | Outcome[None]:
        """Switch it off (POST .../status/stop).

        >>> vm.stop(graceful=60, wait=True)                   # doctest: +SKIP

        Args:
            graceful: seconds that it is given to shut itself down first; without it, it is off at
                once, as if the plug were pulled.
            wait: return when it is off.
        """
        if graceful is not None:
            return self._act("shutdown", wait=wait, timeout=graceful, forceStop=True)
        return self._act("stop", wait=wait)

    @overload
    def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: Literal[False] = False
    ) -> Task[None]: ...
    @overload
    def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: Literal[True]
    ) -> Outcome[None]: ...
    @overload
    def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: bool
    ) -> Task[None] | Outcome[None]: ...
    def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: bool = False
    ) -> Task[None] | Outcome[None]:
        """Ask the guest to shut itself down (POST .../status/shutdown).

        Args:
            timeout: seconds that the guest is given.
            force: stop it when it takes longer.
            wait: return when it is off, or raise ``TaskFailed`` when it does not comply.
        """
        return self._act("shutdown", wait=wait, timeout=timeout, forceStop=force or None)

    @overload
    def reboot(self, *, timeout: int | None = None, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def reboot(self, *, timeout: int | None = None, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def reboot(self, *, timeout: int | None = None, wait: bool) -> Task[None] | Outcome[None]: ...
    def reboot(
        self, *, timeout: int | None = None, wait: bool = False
    ) -> Task[None] | Outcome[None]:
        """Shut it down and start it again, with pending changes applied (POST .../status/reboot).

        Args:
            timeout: seconds that the guest is given to shut down.
            wait: return when it is up again.
        """
        return self._act("reboot", wait=wait, timeout=timeout)

    def ensure_running(self, *, timeout: float = 300) -> bool:
        """Have it run, and wait until it does; whether anything had to be done.

        What is off is started, and what is paused runs on.

        >>> vm.ensure_running(), vm.ensure_running()    # doctest: +SKIP
        (True, False)

        Args:
            timeout: seconds until it has to be seen running, once the work of starting it is
                over: where high availability manages it, that is when it has been asked to.

        Raises:
            TaskFailed: it does not start.
            StateTimeout: it was started, and is not seen running.
        """
        paused = self._state() == "paused"
        return self._have("running", "resume" if paused else "start", timeout)

    def ensure_stopped(self, *, graceful: int | None = None, timeout: float = 300) -> bool:
        """Have it off, and wait until it is; whether anything had to be done.

        Args:
            graceful: seconds that it is given to shut itself down first, as in :meth:`stop`.
            timeout: seconds until it has to be seen off, once the work of stopping it is over.

        Raises:
            TaskFailed: it does not stop.
            StateTimeout: it was stopped, and is seen running still.
        """
        if graceful is None:
            return self._have("stopped", "stop", timeout)
        return self._have("stopped", "shutdown", timeout, timeout=graceful, forceStop=True)

    def _have(self, state: str, action: str, patience: float, /, **params: Any) -> bool:
        patience = seconds(patience)
        if self._state() == state:
            return False
        try:
            self._act(action, wait=True, **params)
        except (APIError, TaskFailed):
            if self._state() == state:
                return False  # somebody else was here first
            raise
        until = monotonic() + patience
        for pause in pauses():
            if self._state() == state:
                return True
            if monotonic() + pause > until:
                break
            sleep(pause)
        raise StateTimeout(f"{self!r} is not seen {state} after {patience:g} s")

    def _state(self) -> str:
        status = self._call("GET", "status", "current")
        self.status = str(status["status"])
        paused = str(status.get("qmpstatus")) in {"paused", "suspended"}
        return "paused" if paused else self.status
