"""How a rule, or a check before it, refuses a request.

>>> raise Refused("VM 100 not running")                       # 500, as PVE mostly answers
>>> raise faulty(vmid="VM 100 already exists")                # 400 with errors
>>> raise forbidden("/vms/100, VM.Audit")                     # 403
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager

__all__ = [
    "NotCovered",
    "Refused",
    "Unreachable",
    "as_text",
    "doing",
    "faulty",
    "faulty_fields",
    "forbidden",
    "no_node",
]


class Refused(Exception):
    """The request ends with this status and message; a task that raises it ends with the text."""

    def __init__(
        self, message: str, *, status: int = 500, errors: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.errors = dict(errors or {})


class Unreachable(Exception):
    """The node that is meant does not answer the one that was asked."""


class NotCovered(Exception):
    """The operation has rules, and none for this case: answered as if there were no rules."""


def faulty_fields(errors: Mapping[str, str]) -> Refused:
    """A parameter is not acceptable: the field and what PVE says about it."""
    return Refused("Parameter verification failed.", status=400, errors=errors)


def faulty(**errors: str) -> Refused:
    """The same, for fields whose names are Python names."""
    return faulty_fields(errors)


def forbidden(what: str = "") -> Refused:
    """The caller lacks a privilege; ``what`` is the path and the privilege."""
    return Refused(f"Permission check failed{f' ({what})' if what else ''}", status=403)


def no_node(name: str) -> Refused:
    """There is no node of this name, which the host that is asked looks for in the network."""
    return Refused(
        f"hostname lookup '{name}' failed - failed to get address info for: {name}: "
        "Name or service not known"
    )


def as_text(refused: Refused) -> str:
    """How PVE writes a refusal into the text of another: a status that was chosen comes first."""
    if refused.status == 500:
        return refused.message
    fields = "".join(f"{name}: {text}\n" for name, text in refused.errors.items())
    return f"{refused.status} {refused.message}" + (f"\n{fields}" if fields else "")


@contextmanager
def doing(what: str) -> Generator[None]:
    """Names what failed: ``create user failed: user 'x' already exists``, a 500 in any case."""
    try:
        yield
    except Refused as refused:
        raise Refused(f"{what}: {as_text(refused)}") from None
