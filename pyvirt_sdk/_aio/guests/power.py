"""Guests that are started and stopped."""

from __future__ import annotations

from time import monotonic
from typing import Any, Literal, overload

from pyvirt_sdk._aio.guests.handle import AsyncGuestHandle
from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._primitives.aio import sleep
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.errors import APIError, StateTimeout, TaskFailed


class AsyncPower(AsyncGuestHandle):
    """What switches a guest on and off."""

    @overload
    async def start(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def start(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def start(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def start(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Switch it on (POST .../status/start).

        >>> task = await vm.start()                                 # doctest: +SKIP
        >>> outcome = await vm.start(wait=True)                     # doctest: +SKIP

        Raises:
            TaskFailed: with ``wait``, when it does not start: it runs already, is locked, lacks
                a disk.
        """
        return await self._act("start", wait=wait)

    @overload
    async def stop(
        self, *, graceful: int | None = None, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def stop(self, *, graceful: int | None = None, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def stop(
        self, *, graceful: int | None = None, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def stop(
        self, *, graceful: int | None = None, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Switch it off (POST .../status/stop).

        >>> await vm.stop(graceful=60, wait=True)                   # doctest: +SKIP

        Args:
            graceful: seconds that it is given to shut itself down first; without it, it is off at
                once, as if the plug were pulled.
            wait: return when it is off.
        """
        if graceful is not None:
            return await self._act("shutdown", wait=wait, timeout=graceful, forceStop=True)
        return await self._act("stop", wait=wait)

    @overload
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: Literal[True]
    ) -> Outcome[None]: ...
    @overload
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def shutdown(
        self, *, timeout: int | None = None, force: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Ask the guest to shut itself down (POST .../status/shutdown).

        Args:
            timeout: seconds that the guest is given.
            force: stop it when it takes longer.
            wait: return when it is off, or raise ``TaskFailed`` when it does not comply.
        """
        return await self._act("shutdown", wait=wait, timeout=timeout, forceStop=force or None)

    @overload
    async def reboot(
        self, *, timeout: int | None = None, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def reboot(self, *, timeout: int | None = None, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def reboot(
        self, *, timeout: int | None = None, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def reboot(
        self, *, timeout: int | None = None, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Shut it down and start it again, with pending changes applied (POST .../status/reboot).

        Args:
            timeout: seconds that the guest is given to shut down.
            wait: return when it is up again.
        """
        return await self._act("reboot", wait=wait, timeout=timeout)

    async def ensure_running(self, *, timeout: float = 300) -> bool:
        """Have it run, and wait until it does; whether anything had to be done.

        What is off is started, and what is paused runs on.

        >>> await vm.ensure_running(), await vm.ensure_running()    # doctest: +SKIP
        (True, False)

        Args:
            timeout: seconds until it has to be seen running, once the work of starting it is
                over: where high availability manages it, that is when it has been asked to.

        Raises:
            TaskFailed: it does not start.
            StateTimeout: it was started, and is not seen running.
        """
        paused = await self._state() == "paused"
        return await self._have("running", "resume" if paused else "start", timeout)

    async def ensure_stopped(self, *, graceful: int | None = None, timeout: float = 300) -> bool:
        """Have it off, and wait until it is; whether anything had to be done.

        Args:
            graceful: seconds that it is given to shut itself down first, as in :meth:`stop`.
            timeout: seconds until it has to be seen off, once the work of stopping it is over.

        Raises:
            TaskFailed: it does not stop.
            StateTimeout: it was stopped, and is seen running still.
        """
        if graceful is None:
            return await self._have("stopped", "stop", timeout)
        return await self._have("stopped", "shutdown", timeout, timeout=graceful, forceStop=True)

    async def _have(self, state: str, action: str, patience: float, /, **params: Any) -> bool:
        patience = seconds(patience)
        if await self._state() == state:
            return False
        try:
            await self._act(action, wait=True, **params)
        except (APIError, TaskFailed):
            if await self._state() == state:
                return False  # somebody else was here first
            raise
        until = monotonic() + patience
        for pause in pauses():
            if await self._state() == state:
                return True
            if monotonic() + pause > until:
                break
            await sleep(pause)
        raise StateTimeout(f"{self!r} is not seen {state} after {patience:g} s")

    async def _state(self) -> str:
        status = await self._call("GET", "status", "current")
        self.status = str(status["status"])
        paused = str(status.get("qmpstatus")) in {"paused", "suspended"}
        return "paused" if paused else self.status
