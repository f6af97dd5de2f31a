"""Everything that can go wrong, as one small tree of exceptions.

    PyvirtError
    ├── ConfigError            the client was set up wrongly; nothing was sent
    ├── FormatError            a text is not what its format asks for
    ├── TransportError         no answer came back
    │   ├── ConnectionFailed       the request never left
    │   │   ├── CertificateError       ... because the server's certificate is not trusted
    │   │   └── ClientBusy             ... because this client asks for too much at once
    │   ├── ConnectionLost         the line broke before a read was answered; reading again is safe
    │   ├── RequestTimeout         the server took too long; reading again is safe
    │   ├── InvalidResponse        what came back is not an answer of Proxmox VE
    │   └── OutcomeUnknown         a write may or may not have happened
    ├── APIError               the server (or the schema, before sending) refused
    │   ├── ParameterError         .errors says what is wrong, field by field
    │   ├── AuthenticationError    who are you?
    │   │   └── TwoFactorRequired      .factors says which second factor is asked for
    │   ├── PermissionDenied       .path and .privileges say what is missing
    │   ├── NotFound  AlreadyExists
    │   ├── Locked  LockTimeout    .lock says by what
    │   ├── DigestConflict         somebody else changed it meanwhile
    │   ├── NotRunning  AgentUnavailable
    │   ├── NoQuorum  NodeUnreachable
    │   ├── NotImplementedByServer
    │   └── ServerError            anything else
    ├── TaskError              a task started, and then
    │   ├── TaskFailed             failed; .log_tail says how
    │   ├── TaskWarning            ended with warnings where none were allowed
    │   ├── TaskStopped            was stopped
    │   └── TaskTimeout            is still running: the wait ended, the task did not
    ├── TasksFailed            some of several tasks did; .errors are theirs
    ├── MigrationRefused       a guest cannot move there; nothing was started
    ├── ProgramFailed          a program inside a guest failed
    ├── ConsoleTimeout         what was expected has not appeared on a console
    ├── AddressTimeout         a guest has told of no address in time
    └── StateTimeout           a guest is not in the state that it was brought to

Every exception can be pickled, and none carries a secret: parameters such as passwords are
replaced before an exception sees them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

__all__ = [
    "APIError",
    "AddressTimeout",
    "AgentUnavailable",
    "AlreadyExists",
    "AuthenticationError",
    "CertificateError",
    "ClientBusy",
    "ConfigError",
    "ConnectionFailed",
    "ConnectionLost",
    "ConsoleTimeout",
    "DigestConflict",
    "FormatError",
    "InvalidResponse",
    "LockTimeout",
    "Locked",
    "MigrationRefused",
    "NoQuorum",
    "NodeUnreachable",
    "NotFound",
    "NotImplementedByServer",
    "NotRunning",
    "OutcomeUnknown",
    "ParameterError",
    "PermissionDenied",
    "ProgramFailed",
    "PyvirtError",
    "RequestInfo",
    "RequestTimeout",
    "ResponseInfo",
    "ServerError",
    "StateTimeout",
    "TaskError",
    "TaskFailed",
    "TaskStopped",
    "TaskTimeout",
    "TaskWarning",
    "TasksFailed",
    "TransportError",
    "TwoFactorRequired",
]


class RequestInfo(NamedTuple):
    """The request an error speaks of, with its secrets removed.

    >>> RequestInfo("POST", "/nodes/pve1/qemu", {"vmid": 100}).operation
    'POST /nodes/pve1/qemu'
    """

    method: str
    path: str
    params: Mapping[str, Any] = {}

    @property
    def operation(self) -> str:
        """Method and path, the way the API viewer names an operation."""
        return f"{self.method} {self.path}"


class ResponseInfo(NamedTuple):
    """The answer an error was made from; ``retry_after`` is in seconds where the server said it."""

    status: int
    reason: str
    retry_after: float | None = None


class PyvirtError(Exception):
    """The base of every exception this package raises.

    ``message`` says what is wrong, ``hint`` (where there is one) what to do about it; ``str()``
    shows both.
    """

    default_message = "something went wrong"

    def __init__(self, message: str | None = None, *, hint: str | None = None) -> None:
        self.message = message or self.default_message
        self.hint = hint
        super().__init__(self.message)
        self.args = (self.message,)  # OSError, the base of TimeoutError, would keep none

    def __str__(self) -> str:
        return f"{self._headline()}\n  hint: {self.hint}" if self.hint else self._headline()

    def _headline(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception pickles by positional arguments; ours are keywords, all kept as attributes.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(
    cls: type[PyvirtError], args: tuple[Any, ...], attributes: dict[str, Any]
) -> PyvirtError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(attributes)
    return error


class ConfigError(PyvirtError, ValueError):
    """The client was set up in a way that cannot work; nothing was sent."""


class FormatError(PyvirtError, ValueError):
    """A text is not what its format asks for; ``errors`` names each faulty key.

    >>> FormatError("format error", errors={"mtu": "value must have a minimum value of 1"}).errors
    {'mtu': 'value must have a minimum value of 1'}
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        errors: Mapping[str, str] | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.errors: dict[str, str] = dict(errors or {})

    def _headline(self) -> str:
        return _with_fields(self.message, self.errors)


class TransportError(PyvirtError):
    """No usable answer came back."""

    default_message = "the server gave no usable answer"

    def __init__(
        self,
        message: str | None = None,
        *,
        request: RequestInfo | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.request = request

    def _headline(self) -> str:
        return f"{self.message} ({self.request.operation})" if self.request else self.message


class ConnectionFailed(TransportError):
    """The server could not be reached: the request never left, sending it again is safe."""


class CertificateError(ConnectionFailed):
    """The server's certificate is not trusted; nothing secret was sent."""


class ClientBusy(ConnectionFailed):
    """All connections of this client were in use for too long: the request never left."""


class ConnectionLost(TransportError):
    """The connection broke before the answer to a read was complete."""


class RequestTimeout(TransportError):
    """The server took too long to answer a request that only reads."""


class InvalidResponse(TransportError):
    """What came back is not an answer of the Proxmox VE API (a proxy, another port, a cut line)."""


class OutcomeUnknown(TransportError):
    """A write was sent and its answer was lost: it may or may not have happened.

    It is never sent again on its own. Look at the state of the thing, then decide. ``status`` is
    what a proxy on the way, or the node that passed it on, answered in place of the one meant.
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        request: RequestInfo | None = None,
        status: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, request=request, hint=hint)
        self.status = status


class APIError(PyvirtError):
    """The server refused a request, or the schema did before it was sent (``response`` is None).

    Attributes: ``status`` and ``reason`` as the server gave them, ``request`` (secrets removed),
    ``errors`` (field -> text, often empty), ``hint``.
    """

    default_message = "the server refused the request"

    def __init__(
        self,
        message: str | None = None,
        *,
        request: RequestInfo | None = None,
        response: ResponseInfo | None = None,
        errors: Mapping[str, str] | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.request = request
        self.response = response
        self.errors: dict[str, str] = dict(errors or {})

    @property
    def status(self) -> int | None:
        """The HTTP status, or None when the request was never sent."""
        return self.response.status if self.response else None

    @property
    def reason(self) -> str | None:
        """The reason phrase, where Proxmox VE often puts the only message."""
        return self.response.reason if self.response else None

    @property
    def operation(self) -> str | None:
        """Method and path of the request, such as ``GET /nodes/pve1/status``."""
        return self.request.operation if self.request else None

    def _headline(self) -> str:
        text = _with_fields(self.message, self.errors)
        if self.request is None:
            return text
        status = f": {self.response.status}" if self.response else ", not sent"
        return f"{text} ({self.request.operation}{status})"


class ParameterError(APIError, ValueError):
    """A parameter is missing, unknown or not acceptable; ``errors`` says which and why."""

    default_message = "parameter verification failed"


class AuthenticationError(APIError):
    """The server does not know who is asking: wrong password, token, realm, or an old ticket."""


class TwoFactorRequired(AuthenticationError):
    """The password was right and a second factor is asked for; ``factors`` names the choices."""

    def __init__(self, message: str | None = None, *, factors: Sequence[str] = (), **more: Any):
        super().__init__(message, **more)
        self.factors = tuple(factors)


class PermissionDenied(APIError):
    """The user or token may not do this; ``path`` and ``privileges`` say what is missing.

    Where several ``privileges`` are named, any one of them is enough.
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        path: str | None = None,
        privileges: Sequence[str] = (),
        **more: Any,
    ):
        super().__init__(message, **more)
        self.path = path
        self.privileges = tuple(privileges)


class NotFound(APIError):
    """What was named does not exist (Proxmox VE mostly says so with a status of 500)."""


class AlreadyExists(APIError):
    """Something with this id or name exists already."""


class Locked(APIError):
    """A guest is locked by other work; ``lock`` names it, such as ``backup`` or ``clone``."""

    def __init__(self, message: str | None = None, *, lock: str | None = None, **more: Any):
        super().__init__(message, **more)
        self.lock = lock


class LockTimeout(APIError):
    """The server could not get hold of a lock in time; nothing was done, try again."""


class DigestConflict(APIError):
    """The configuration was changed by somebody else since it was read."""


class NotRunning(APIError):
    """The guest is not running, and would have to be."""


class AgentUnavailable(APIError):
    """The QEMU guest agent is not configured, not installed or not answering."""


class NoQuorum(APIError):
    """The cluster has lost its quorum: it can be read, not changed."""


class NodeUnreachable(APIError):
    """The node that was asked could not reach the node that was meant (status 595 to 599)."""


class NotImplementedByServer(APIError):
    """The server has no such operation: another version, or a misspelt path."""


class ServerError(APIError):
    """The server failed in a way of which nothing more is known."""


class TaskError(PyvirtError):
    """A task was started and did not end well.

    Attributes: ``upid``, ``status`` (the exit status in the server's words, None while it runs),
    ``log_tail`` (the last lines of its log).
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        upid: str,
        status: str | None = None,
        log_tail: Sequence[str] = (),
        hint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.upid = upid
        self.status = status
        self.log_tail = tuple(log_tail)

    def _headline(self) -> str:
        lines = [f"  | {line}" for line in self.log_tail]
        return "\n".join([self.message, *lines])


class TaskFailed(TaskError):
    """The task ended with an error."""


class TaskWarning(TaskError):
    """The task ended with warnings, and the caller asked that none be let pass."""


class TaskStopped(TaskError):
    """The task was stopped before its end."""


class TaskTimeout(TaskError, TimeoutError):
    """The wait is over and the task is not: it goes on running on the server."""


class ProgramFailed(PyvirtError):
    """A program inside a guest has failed.

    Attributes: ``command``, ``returncode`` (None where a signal ended it), ``said``.
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        command: Sequence[str] = (),
        returncode: int | None = None,
        said: str = "",
        hint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.command = tuple(command)
        self.returncode = returncode
        self.said = said


class ConsoleTimeout(PyvirtError, TimeoutError):
    """What was expected has not appeared on a console in time."""


class AddressTimeout(PyvirtError, TimeoutError):
    """A guest has not told of an address in time."""


class StateTimeout(PyvirtError, TimeoutError):
    """A guest was started or stopped, and has not been seen in that state in time."""


class MigrationRefused(PyvirtError):
    """A guest cannot move to that node; nothing was started."""


class TasksFailed(PyvirtError):
    """Some of the tasks that were waited for together did not end well.

    Attributes: ``errors``, what was raised for each of those tasks.
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        errors: Sequence[PyvirtError] = (),
        hint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.errors = tuple(errors)

    def _headline(self) -> str:
        return "\n".join([self.message, *(f"  - {error.message}" for error in self.errors)])


def _with_fields(message: str, errors: Mapping[str, str]) -> str:
    if not errors:
        return message
    fields = "; ".join(f"{name}: {', '.join(text.splitlines())}" for name, text in errors.items())
    return f"{message.rstrip('.')}: {fields}"
