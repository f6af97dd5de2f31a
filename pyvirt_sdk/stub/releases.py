"""Older releases: what a server of 7.4 to 9.2 knows, and what it does not.

The rules are those of the newest release; here its operations, parameters and values are taken
away again that came later. What has left the API since stays away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.formats.versions import Version, parse_version
from pyvirt_sdk.schema import Operation, check, history
from pyvirt_sdk.schema.validation import find_schema

__all__ = ["LATEST", "RELEASES", "Release", "find_release"]

_UNKNOWN = "property is not defined in schema and the schema does not allow additional properties"


@dataclass(frozen=True)
class Release:
    """One release, and the version its servers tell of.

    >>> find_release("8.4").has(operation("GET", "/cluster/mapping/dir"))
    True
    """

    name: str
    version: str
    repoid: str

    @cached_property
    def number(self) -> Version:
        """The version as numbers that compare."""
        return parse_version(self.name)

    @property
    def is_latest(self) -> bool:
        """Whether nothing has to be taken away."""
        return self is LATEST

    @property
    def writes_messages(self) -> bool:
        """Whether the message of an error stands in its body, too."""
        return self.number >= _MESSAGES_SINCE

    def has(self, operation: Operation) -> bool:
        """Whether the operation is there."""
        if self.is_latest:
            return True
        return all(need.met_by(self.number) for need in history.needs(operation, {}))

    def faults(self, operation: Operation, params: Mapping[str, Any]) -> dict[str, str]:
        """What is wrong with parameters: field by field, as the server of that time says it."""
        found = dict(check(operation, params))
        if self.is_latest:
            return found
        found = {
            name: text
            for name, text in found.items()
            if not (text == _UNKNOWN and history.existed(operation, name))
        }
        for need in history.needs(operation, _texts(params)):
            if need.name and not need.met_by(self.number):
                found.setdefault(need.name, self._fault(operation, need, params))
        return found

    def answer(self, operation: Operation, data: Any) -> Any:
        """What the operation answered at that time: some answered nothing."""
        kinds = history.return_types(operation)
        past = [release for release in kinds if parse_version(release) <= self.number]
        return None if past and kinds[past[-1]] == "null" else data

    def _fault(self, operation: Operation, need: history.Need, params: Mapping[str, Any]) -> str:
        name = need.name
        if need.what == name:
            return _UNKNOWN
        if need.what.startswith(f"{name}="):
            schema = find_schema(operation, name) or {}
            choices = schema.get("enum", ())
            known = [value for value in choices if self._knows(operation, name, value)]
            return (
                f"value '{params[name]}' does not have a value in the enumeration "
                f"'{', '.join(known)}'"
            )
        key = need.what.removeprefix(f"{name}: ")
        return f"invalid format - format error\n{name}.{key}: {_UNKNOWN}\n"

    def _knows(self, operation: Operation, name: str, value: str) -> bool:
        wanted = history.needs(operation, {name: value})
        return all(one.met_by(self.number) for one in wanted if one.name)


_MESSAGES_SINCE = (8, 4)

RELEASES = {
    name: Release(name, version, repoid)
    for name, version, repoid in (
        ("7.4", "7.4-3", "9002ab8a"),
        ("8.0", "8.0.3", "bbf3993334bfa916"),
        ("8.1", "8.1.3", "b46aac3b42da5d15"),
        ("8.2", "8.2.2", "9355359cd7afbae4"),
        ("8.3", "8.3.0", "c1689ccb1065a83b"),
        ("8.4", "8.4.0", "ec58e45e1bcdf2ac"),
        ("9.0", "9.0.3", "025864202ebb6109"),
        ("9.1", "9.1.1", "42db4a6cf33dac83"),
        ("9.2", "9.2.11", "f6997e698c7933ea"),
    )
}
LATEST = RELEASES["9.2"]


def find_release(name: str) -> Release:
    """The release of that name."""
    if name not in RELEASES:
        raise ConfigError(f"no such release: {name}", hint=f"there are {', '.join(RELEASES)}")
    return RELEASES[name]


def _texts(params: Mapping[str, Any]) -> dict[str, str | list[str]]:
    return {
        name: value if isinstance(value, list) else str(value)
        for name, value in params.items()
        if isinstance(value, str | list | int)
    }
