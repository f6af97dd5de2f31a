"""What a client does, told to whoever listens: requests, answers, tries, logins, looks at tasks.

    >>> from pyvirt_sdk.events import ResponseReceived
    >>> def slow(event):
    ...     if isinstance(event, ResponseReceived) and event.seconds > 1:
    ...         print(event)
    >>> Client("pve1", token=..., on_event=slow)                    # doctest: +SKIP

An event names methods, paths and hosts, never parameters or headers: it holds no secret.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pyvirt_sdk.errors import PyvirtError

__all__ = [
    "Event", "HostPassedOver", "Listener", "LoggedIn", "RequestFailed", "RequestSent",
    "ResponseReceived", "Retried", "TaskPolled",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a client did."""


@dataclass(frozen=True, slots=True)
class _OfRequest(Event):
    #: The same for a request and its answer; another for each try.
    id: int
    method: str
    path: str
    host: str

    @property
    def operation(self) -> str:
        """The operation, ``GET /nodes/{node}/qemu``; the path itself where it is none."""
        from pyvirt_sdk import schema

        found = schema.find(self.method, self.path)
        return str(found.operation) if found else f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class RequestSent(_OfRequest):
    """A request is on its way."""


@dataclass(frozen=True, slots=True)
class ResponseReceived(_OfRequest):
    """It was answered, whatever the status; ``size`` is that of the body in bytes."""

    status: int
    seconds: float
    size: int


@dataclass(frozen=True, slots=True)
class RequestFailed(_OfRequest):
    """No answer came back.

    ``error`` is one of the error tree, or what ended the wait from outside: ``CancelledError``,
    ``KeyboardInterrupt``.
    """

    error: BaseException
    seconds: float


@dataclass(frozen=True, slots=True)
class Retried(Event):
    """A call is tried again after ``error``; ``attempt`` counts the tries, from 2 on."""

    method: str
    path: str
    attempt: int
    error: PyvirtError


@dataclass(frozen=True, slots=True)
class HostPassedOver(Event):
    """A host cannot be reached, and the next is turned to."""

    host: str
    error: PyvirtError


@dataclass(frozen=True, slots=True)
class LoggedIn(Event):
    """A ticket was got; ``renewed`` from an old one, without the password."""

    username: str
    renewed: bool


@dataclass(frozen=True, slots=True)
class TaskPolled(Event):
    """A wait has looked at a task; ``status`` is ``running``, or how it ended."""

    upid: str
    status: str


Listener = Callable[[Event], object]
