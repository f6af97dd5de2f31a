"""The privileges an operation asks for, as data.

Who holds them is not decided here: that takes the answers of a server, or the state of one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pyvirt_sdk.schema.registry import Operation, operation


@dataclass(frozen=True, slots=True)
class Privileges:
    """Privileges on a path; ``{name}`` in the path is filled in from the call.

    ``any``: one of them is enough; ``when``: asked for only if that parameter is given.
    """

    path: str
    names: tuple[str, ...]
    any: bool = False
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Special:
    """A check that PVE has code for, such as ``userid-param self``; its arguments as they stand."""

    kind: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of these has to hold."""

    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of these has to hold."""

    checks: tuple[Check, ...]


Check = Privileges | Special | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Permissions:
    """Who may call an operation.

    Attributes:
        who: ``world`` (nobody needs to log in), ``users`` (any user), ``root`` (root@pam alone),
            ``checked`` (whoever passes ``check``).
        incomplete: code checks more than this says, or leaves out what the caller may not see.
        tokens: API tokens may call it, too.
    """

    who: Literal["world", "users", "root", "checked"]
    check: Check | None = None
    incomplete: bool = False
    tokens: bool = True


def permissions(method: str, path_template: str) -> Permissions:
    """Who may call an operation, and with which privileges on what.

    >>> permissions("POST", "/nodes/{node}/qemu/{vmid}/status/start").check
    Privileges(path='/vms/{vmid}', names=('VM.PowerMgmt',), any=False, when=None)
    """
    return of(operation(method, path_template))


def of(operation: Operation) -> Permissions:
    """The same for an operation at hand."""
    facts = operation.permissions
    if facts is None:
        return Permissions("root", tokens=operation.allowtoken)
    incomplete = facts.get("documented_in_prose", False)
    if "check" in facts:
        check = _check(facts["check"])
        return Permissions("checked", check, incomplete, operation.allowtoken)
    who: Literal["world", "users"] = "world" if facts.get("user") == "world" else "users"
    return Permissions(who, None, incomplete, operation.allowtoken)


def _check(facts: Sequence[Any]) -> Check:
    kind, *arguments = facts
    if kind == "and":
        return AllOf(tuple(_check(argument) for argument in arguments))
    if kind == "or":
        return AnyOf(tuple(_check(argument) for argument in arguments))
    if kind == "perm":
        path, names, *options = arguments
        given: Mapping[str, Any] = dict(zip(options[::2], options[1::2], strict=True))
        return Privileges(path, tuple(names), bool(given.get("any")), given.get("require_param"))
    return Special(kind, tuple(arguments))
