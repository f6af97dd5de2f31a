"""What to write instead of parameters that are not acceptable.

The schema and the server say what is wrong in the same words, so that one table serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pyvirt_sdk._guiding import instead_of, nearest
from pyvirt_sdk.formats.checking import MISSING, UNKNOWN
from pyvirt_sdk.formats.scalars.storage import CONTENT_TYPES
from pyvirt_sdk.formats.specs import spec
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.routing import astray
from pyvirt_sdk.schema.validation import find_schema

#: Parameters with a unit that people write behind the number.
_IN_MIB = frozenset({"memory", "swap", "balloon", "memory.current"})

#: What a fault says, and what to write instead.
_RULES = (
    (r"type check \('boolean'\)", "{name} is True or False"),
    (r"type check \('(integer|number)'\).*got '[^']*[0-9] ?[KMGT]i?B?'", "{name} is {unit}"),
    (r"type check \('integer'\)", "{name} is a whole number{mib}"),
    (r"type check \('number'\)", "{name} is a number"),
    (r"valid DNS name", "in {name} write letters, digits, '-' and '.' alone: 'web-1'"),
    (r"invalid configuration ID",
     "{name} has two characters or more, letters, digits, '_' and '-', a letter first: "
     "'before-update'"),
    (r"invalid characters in tag",
     "in {name} write letters, digits and '_', '-', '+', '.': tags=['prod', 'web']"),
    (r"unknown macro", "pve.firewall.macros() shows the macros that there are; case matters"),
    (r"valid user name", "write {name} with its realm: 'joe@pve'"),
    (r"target is local node", "it is there already: {name} is another node"),
    (r"does not support container directories",
     "name a storage that takes containers: storage='local-lvm'"),
    (r"unable to parse volume ID",
     "name the storage in {name}: 'local-lvm:32' is a new disk of 32 GiB there"),
)  # fmt: skip

_NESTED = re.compile(r"^(?P<path>[\w-]+)\.(?P<key>[\w-]+): (?P<fault>.*)$", re.M)
_ENUMERATION = re.compile(
    r"value '(?P<value>.*)' does not have a value in the enumeration '(?P<words>.*)'"
)
_CONTENT = re.compile(r"invalid content type '(?P<value>.*?)'")
_NUMBERED = re.compile(r"(?P<family>[a-z]+)[_-]?(?P<number>\d+)")


def advice(errors: Mapping[str, str], operation: Operation | None = None) -> str | None:
    """What to write instead, for each parameter for which something can be said.

    >>> advice({"onboot": "type check ('boolean') failed - got 'yes'"})
    'onboot is True or False'
    """
    told = dict.fromkeys(
        text for name, fault in errors.items() if (text := _advice(name, fault, operation, errors))
    )
    return "; ".join(told) or None


def _advice(
    name: str, fault: str, operation: Operation | None, errors: Mapping[str, str]
) -> str | None:
    if fault == UNKNOWN:
        return _unknown(name, operation, errors) if operation else None
    for nested in _NESTED.finditer(fault):
        if nested["fault"] == UNKNOWN:
            close = nearest(nested["key"], _keys(operation, nested["path"]))
            return f"did you mean {close} for {nested['key']} in {name}?" if close else None
        if text := _by_rule(name, nested["fault"]):
            return text
    return _of_several(fault) or _by_rule(name, fault)


def _of_several(fault: str) -> str | None:
    """What to say of a word that is none of those that there are."""
    if content := _CONTENT.search(fault):
        return instead_of(content["value"], CONTENT_TYPES)
    found = _ENUMERATION.search(fault)
    close = nearest(found["value"], found["words"].split(", ")) if found else None
    return f"did you mean {close!r}?" if close else None


def _by_rule(name: str, fault: str) -> str | None:
    mib = name in _IN_MIB
    words = {
        "name": name,
        "mib": f" of MiB: {name}=2048" if mib else "",
        "unit": f"a whole number of MiB: {name}=2048" if mib else "a number without a unit",
    }
    for pattern, text in _RULES:
        if re.search(pattern, fault):
            return text.format_map(words)
    return None


def _unknown(name: str, operation: Operation, errors: Mapping[str, str]) -> str | None:
    if name in operation.families:
        return f"{name} is a mapping by number: {name}={{0: ...}}"
    numbered = _NUMBERED.fullmatch(name)
    if numbered and numbered["family"] in operation.families:
        family, number = numbered["family"], numbered["number"]
        if name == f"{family}{number}":
            return _outside(family, number, operation)
        return f"did you mean {family}={{{number}: ...}} for {name}?"
    close = nearest(name, list(_names(operation, errors)))
    return f"did you mean {close} for {name}?" if close else None


def _outside(family: str, number: str, operation: Operation) -> str:
    """What to say of a number that a family does not have."""
    if number.startswith("0"):
        return f"the number stands in the mapping alone: {family}={{0: ...}}"
    known = operation.families[family]
    return f"there are {family}{known.first} to {family}{known.last}"


def _names(operation: Operation, errors: Mapping[str, str]) -> Iterator[str]:
    """Names that may have been meant; those that are missing come first."""
    missing = [name for name, fault in errors.items() if fault == MISSING]
    yield from missing
    for name in operation.params:
        plain = name.removesuffix("[n]")
        if plain not in missing and plain not in operation.path_params:
            yield plain


def _keys(operation: Operation | None, name: str) -> list[str]:
    """The keys of the property string that a parameter holds."""
    schema = find_schema(operation, name) if operation else None
    keys = spec(schema["format"]) if schema and "format" in schema else None
    return [] if keys is None else [*keys]


def path_advice(path: str) -> str | None:
    """What to write instead of a path that there is not.

    >>> path_advice("/nodes/pve1/qmeu"), path_advice("/api2/json/nodes")
    ('did you mean qemu for qmeu?', 'leave /api2/json away: write /nodes')
    """
    root = re.match(r"/?api2(/json)?(?=/)", path)
    if root:
        return f"leave {root.group()} away: write {path[root.end() :]}"
    left = astray(path)
    if left is None:
        return None
    segment, words = left
    close = nearest(segment, words)
    return f"did you mean {close} for {segment}?" if close else None
