"""The values that pass between the rules and the connection.

Their reprs leave out whatever may hold a secret: parameters, headers and bodies.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Method = Literal["GET", "POST", "PUT", "DELETE"]

#: Methods whose parameters stand in the query, and which carry no body.
WITHOUT_BODY = frozenset({"GET", "DELETE"})


@dataclass(frozen=True, slots=True)
class Request:
    """One call of the API: ``path`` is below ``/api2/json``, ``params`` are Python values."""

    method: str
    path: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    @property
    def reads(self) -> bool:
        """Whether it changes nothing, so that sending it twice is safe."""
        return self.method == "GET"


@dataclass(frozen=True, slots=True)
class Message:
    """A request as it goes on the wire; ``target`` is percent-encoded, without the host."""

    method: str
    target: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Response:
    """An answer as it came from the wire, decompressed."""

    status: int
    reason: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """A good answer: ``data``, and what else stood beside it (``total``, ``digest`` ...)."""

    data: Any
    beside: Mapping[str, Any] = field(default_factory=dict[str, Any])
