"""Which of the planned calls a user or token may make, and what is missing for the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pyvirt_sdk import schema
from pyvirt_sdk._core.auth import Credentials
from pyvirt_sdk._core.terms import barred
from pyvirt_sdk.errors import ConfigError, PermissionDenied
from pyvirt_sdk.schema.privileges import AllOf, AnyOf, Check, Privileges, Special, permissions

#: ``"POST /nodes/pve1/qemu"``, with ids or with ``{placeholders}``; or the same with parameters.
Planned = str | tuple[str, Mapping[str, Any]]
#: Privileges by the path on which they are held.
Held = Mapping[str, frozenset[str]]

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")


@dataclass(frozen=True, slots=True)
class Missing:
    """What one planned call lacks.

    ``privileges`` on ``path`` (one of them is enough where ``any`` is set); where it is nothing
    that can be granted, ``why`` says what it is.
    """

    call: str
    path: str | None
    privileges: tuple[str, ...]
    why: str
    any: bool = False

    def __str__(self) -> str:
        return f"{self.call}: {self.why}"


@dataclass(frozen=True, slots=True)
class Preflight:
    """What may be done, and what may not.

    ``untold`` are the calls that code of the server checks beyond what it declares: they may
    still be refused.
    """

    allowed: tuple[str, ...]
    missing: tuple[Missing, ...]
    untold: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing

    def check(self) -> None:
        """Raise PermissionDenied where something is missing, with all of it in the message."""
        if self.missing:
            raise PermissionDenied(
                "; ".join(map(str, self.missing)),
                path=self.missing[0].path,
                privileges=self.missing[0].privileges,
                hint="grant them under Datacenter > Permissions; a token with privilege "
                "separation needs them of its own, whatever its user may do",
            )


@dataclass(frozen=True, slots=True)
class Call:
    """A planned call, its operation found and its parameters at hand."""

    text: str
    operation: schema.Operation
    params: Mapping[str, str]

    @property
    def check(self) -> Check | None:
        """What the operation asks for."""
        return permissions(self.operation.method, self.operation.path).check

    @property
    def untold(self) -> bool:
        """Whether code of the server decides beyond what is declared as privileges."""
        declared = permissions(self.operation.method, self.operation.path)
        return declared.incomplete or _has_special(declared.check)


def plan(planned: Iterable[Planned], ids: Mapping[str, Any]) -> list[Call]:
    """The calls that are planned; ``ids`` fill in what stands in braces.

    Raises:
        ConfigError: a call is not one of the API.
    """
    return [_call(one, {}, ids) if isinstance(one, str) else _call(*one, ids) for one in planned]


def paths(calls: Iterable[Call]) -> list[str]:
    """The paths on which it has to be known which privileges are held, each once."""
    found = (path for call in calls for path in _paths(call.check, call.params))
    return list(dict.fromkeys(found))


def judge(calls: Iterable[Call], who: Credentials, held: Held) -> Preflight:
    """Which calls may be made by somebody who holds these privileges."""
    allowed: list[str] = []
    missing: list[Missing] = []
    untold: list[str] = []
    for call in calls:
        lacks = barred(call.operation, who)
        found = [Missing(call.text, None, (), lacks)] if lacks else list(_lacking(call, held))
        if found:
            missing.extend(found)
            continue
        allowed.append(call.text)
        if call.untold:
            untold.append(call.text)
    return Preflight(tuple(allowed), tuple(missing), tuple(untold))


def _call(text: str, params: Mapping[str, Any], ids: Mapping[str, Any]) -> Call:
    method, _, path = text.strip().partition(" ")
    found = schema.find(method, _filled(path.strip(), ids) or path.strip())
    if found is None:
        raise ConfigError(
            f"{text!r} is not a call of the API", hint="write it as 'POST /nodes/{node}/qemu'"
        )
    given = {name: str(value) for name, value in {**ids, **params}.items()}
    from_path = {
        name: value for name, value in found.path_params.items() if not value.startswith("{")
    }
    return Call(text, found.operation, {**given, **from_path})


def _lacking(call: Call, held: Held) -> Iterator[Missing]:
    if call.check is not None:
        yield from _judged(call, call.check, held)


def _judged(call: Call, check: Check, held: Held) -> Iterator[Missing]:
    match check:
        case AllOf(checks):
            for one in checks:
                yield from _judged(call, one, held)
        case AnyOf(checks):
            open_to_it = [one for one in checks if _applies(one, call.params)]
            tried = [list(_judged(call, one, held)) for one in open_to_it]
            if tried and all(tried):
                yield tried[0][0]
        case Privileges():
            yield from _lacking_privileges(call, check, held)
        case _:
            return  # code of the server decides, which `untold` tells


def _lacking_privileges(call: Call, check: Privileges, held: Held) -> Iterator[Missing]:
    path = _filled(check.path, call.params)
    if path is None:
        why = f"which {_PLACEHOLDER.findall(check.path)[0]} is not said"
        yield Missing(call.text, check.path, check.names, why, check.any)
        return
    has = held.get(path, frozenset())
    lacking = tuple(name for name in check.names if name not in has)
    enough = len(lacking) < len(check.names) if check.any else not lacking
    if not enough:
        words = (" or " if check.any else " and ").join(lacking)
        yield Missing(call.text, path, lacking, f"{words} on {path} is missing", check.any)


def _has_special(check: Check | None) -> bool:
    if isinstance(check, (AllOf, AnyOf)):
        return any(_has_special(one) for one in check.checks)
    return isinstance(check, Special)


def _applies(check: Check, params: Mapping[str, str]) -> bool:
    return not (isinstance(check, Privileges) and check.when and check.when not in params)


def _paths(check: Check | None, params: Mapping[str, str]) -> Iterator[str]:
    match check:
        case AllOf(checks) | AnyOf(checks):
            for one in checks:
                yield from _paths(one, params)
        case Privileges(path):
            if filled := _filled(path, params):
                yield filled
        case _:
            return


def _filled(template: str, params: Mapping[str, Any]) -> str | None:
    """The path with its placeholders filled in; None where one is not known."""
    if any(name not in params for name in _PLACEHOLDER.findall(template)):
        return None
    return _PLACEHOLDER.sub(lambda found: str(params[found[1]]), template)
