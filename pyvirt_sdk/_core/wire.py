"""The values that pass between the rules and the connection.

Their reprs leave out whatever may hold a secret: parameters, headers and bodies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from pyvirt_sdk._core.terms import Terms

Method = Literal["GET", "POST", "PUT", "DELETE"]

#: Where a password, or a ticket that is still good, becomes a ticket.
TICKET_PATH: Final = "/access/ticket"

#: Methods whose parameters stand in the query, and which carry no body.
WITHOUT_BODY = frozenset({"GET", "DELETE"})


#: No parameters.
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Body(Protocol):
    """A body that is too long to be held: it is read while it is sent."""

    @property
    def media_type(self) -> str:
        """What it is, for the head of the request."""
        ...

    @property
    def length(self) -> int:
        """Its length in bytes."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """It, piece by piece, from its beginning."""
        ...


class Request(NamedTuple):
    """One call of the API: ``path`` is below ``/api2/json``, ``params`` are Python values.

    ``terms`` is what the call asks of its caller and of the server, where the schema knows it;
    ``body`` is sent instead of the parameters, which it holds.
    """

    method: str
    path: str
    params: Mapping[str, Any] = NOTHING
    terms: Terms | None = None
    body: Body | None = None

    @property
    def reads(self) -> bool:
        """Whether it changes nothing, so that sending it twice is safe; a login does not."""
        return self.method == "GET" or self.path == TICKET_PATH

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}>"


class Message(NamedTuple):
    """A request as it goes on the wire; ``target`` is percent-encoded, without the host."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | Body | None = None

    def __repr__(self) -> str:
        return f"<Message {self.method}>"


class Response(NamedTuple):
    """An answer as it came from the wire, decompressed."""

    status: int
    reason: str
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<Response {self.status} {self.reason}>"


class Answer(NamedTuple):
    """A good answer: ``data``, and what else stood beside it (``total``, ``digest`` ...)."""

    data: Any
    beside: Mapping[str, Any] = NOTHING
