"""Since when an operation, a parameter or a value exists, and until when it did.

    >>> from pyvirt_sdk import schema
    >>> start = schema.operation("POST", "/nodes/{node}/qemu/{vmid}/status/start")
    >>> [str(need) for need in needs(start, {"nets-host-mtu": "net0=1500"})]
    ['nets-host-mtu needs Proxmox VE 9.1 or newer']

Facts reach from 7.4 to the newest release that the schema knows. What has no history here has
been there all the time, and what the schema does not know is left to the server.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.perl import split_list
from pyvirt_sdk.formats.property_string import split
from pyvirt_sdk.formats.specs import spec
from pyvirt_sdk.formats.versions import Version, parse_version
from pyvirt_sdk.schema.registry import Operation, read_data
from pyvirt_sdk.schema.validation import find_schema

#: What an operation is called with, as texts or lists of texts.
Texts = Mapping[str, str | Sequence[str]]

_NUMBERED = re.compile(r"(.*?)\d+")


class Need(NamedTuple):
    """Something that not every version has, and which versions do.

    Attributes:
        name: the parameter that is at stake; empty where it is the operation itself.
        what: what needs the version, in words.
        since: the first release that has it; None: it was there before 7.4.
        removed: the first release without it; None: it is still there.
        seen: the package version in which it came, which may be one of the release before.
        backported: release line -> the version in which it came to that line.
    """

    name: str
    what: str
    since: str | None = None
    removed: str | None = None
    seen: str | None = None
    backported: Mapping[str, str] = MappingProxyType({})

    def met_by(self, version: Version) -> bool:
        """Whether a server of this version has it."""
        if self.removed and version >= parse_version(self.removed):
            return False
        if self.since is None or version >= parse_version(self.since):
            return True
        if self.seen and version >= parse_version(self.seen):
            return True
        line = self.backported.get(".".join(map(str, version[:2])))
        return line is not None and version >= parse_version(line)

    def __str__(self) -> str:
        if self.since and self.removed:
            return (
                f"{self.what} is there from Proxmox VE {self.since} on, and gone in {self.removed}"
            )
        if self.removed:
            return f"{self.what} is gone from Proxmox VE {self.removed} on"
        return f"{self.what} needs Proxmox VE {self.since} or newer"


def needs(operation: Operation, params: Texts) -> tuple[Need, ...]:
    """What a call uses that not every version has; mostly nothing."""
    facts = _area(operation.area).get(str(operation))
    if not facts:
        return ()
    return tuple(_needs(operation, facts, params))


def existed(operation: Operation, name: str) -> bool:
    """Whether a parameter that the newest release does not know was there in an older one."""
    facts = _area(operation.area).get(str(operation), {})
    return bool(facts.get("params", {}).get(name, {}).get("removed"))


def lists_since(operation: Operation, params: Texts) -> dict[str, str]:
    """The lists of a call that older servers take as one text, and from which release on as lists.

    >>> from pyvirt_sdk import schema
    >>> backup = schema.operation("POST", "/nodes/{node}/vzdump")
    >>> lists_since(backup, {"exclude-path": ["/tmp", "/var"]})
    {'exclude-path': '8.0'}
    """
    histories: Mapping[str, Any] = _area(operation.area).get(str(operation), {}).get("params", {})
    return {
        name: release
        for name, value in params.items()
        if not isinstance(value, str)
        for release, kind in histories.get(name, {}).get("changed", {}).get("type", {}).items()
        if kind == "array"
    }


def return_types(operation: Operation) -> Mapping[str, str | None]:
    """Release -> the JSON type of what is answered from then on, where that has changed.

    >>> from pyvirt_sdk import schema
    >>> return_types(schema.operation("PUT", "/nodes/{node}/qemu/{vmid}/resize"))
    {'7.4': 'null', '8.0': 'string'}
    """
    kinds: Mapping[str, str | None] = (
        _area(operation.area).get(str(operation), {}).get("returns_type", {})
    )
    return kinds


def parameter_needs(operation: Operation, name: str) -> tuple[Need, ...]:
    """What a parameter of an operation needs, whatever its value.

    >>> from pyvirt_sdk import schema
    >>> create = schema.operation("POST", "/nodes/{node}/qemu")
    >>> [need.since for need in parameter_needs(create, "amd-sev")]
    ['8.3']
    """
    history = _parameter(operation, name)
    return (_need(name, name, history),) if history.get("since") or history.get("removed") else ()


def option_needs(operation: Operation, name: str) -> tuple[tuple[str, Need], ...]:
    """The values and keys of a parameter that not every version has, each with what it needs.

    >>> from pyvirt_sdk import schema
    >>> create = schema.operation("POST", "/nodes/{node}/qemu")
    >>> [(option, need.since) for option, need in option_needs(create, "net[n]")]
    [('host-tunnel', '9.2')]
    """
    history = _parameter(operation, name)
    choices = [
        (choice, Need(name, f"{name}={choice}", **{when: release}))
        for key, when in (("enum_added", "since"), ("enum_removed", "removed"))
        for choice, release in history.get(key, {}).items()
    ]
    keys = [
        (key, _need(name, f"{name}: {key}", past))
        for key, past in history.get("properties", {}).items()
        if past.get("since") or past.get("removed")
    ]
    return (*choices, *keys)


def _parameter(operation: Operation, name: str) -> Mapping[str, Any]:
    facts = _area(operation.area).get(str(operation), {})
    history: Mapping[str, Any] = facts.get("params", {}).get(name, {})
    return history


def _needs(operation: Operation, facts: Mapping[str, Any], params: Texts) -> Iterator[Need]:
    if facts.get("since") or facts.get("removed"):
        yield _need("", str(operation), facts)
    histories: Mapping[str, Any] = facts.get("params", {})
    for name, value in params.items():
        history = histories.get(name) or histories.get(_NUMBERED.sub(r"\1[n]", name))
        if history:
            yield from _of_parameter(operation, name, value, history)


def _of_parameter(
    operation: Operation, name: str, value: str | Sequence[str], history: Mapping[str, Any]
) -> Iterator[Need]:
    if history.get("since") or history.get("removed"):
        yield _need(name, name, history)
    texts = split_list(value) if isinstance(value, str) else value
    for choice, release in history.get("enum_added", {}).items():
        if choice in texts:
            yield Need(name, f"{name}={choice}", since=release)
    for choice, release in history.get("enum_removed", {}).items():
        if choice in texts:
            yield Need(name, f"{name}={choice}", removed=release)
    if "properties" in history and isinstance(value, str):
        keys = _keys(operation, name, value)
        for key, past in history["properties"].items():
            if key in keys and (past.get("since") or past.get("removed")):
                yield _need(name, f"{name}: {key}", past)


def _need(name: str, what: str, facts: Mapping[str, Any]) -> Need:
    return Need(
        name,
        what,
        facts.get("since"),
        facts.get("removed"),
        facts.get("first_seen"),
        facts.get("backported", {}),
    )


def _keys(operation: Operation, name: str, text: str) -> Mapping[str, str]:
    schema = find_schema(operation, name)
    keys = spec(schema.get("format", "")) if schema else None
    if keys is None:
        return {}
    try:
        return split(text, keys)
    except FormatError:
        return {}


@cache
def _area(name: str) -> Mapping[str, Mapping[str, Any]]:
    try:
        facts: Mapping[str, Mapping[str, Any]] = read_data(f"since/{name}")["operations"]
    except FileNotFoundError:
        return {}  # nothing in this area ever changed
    return facts
