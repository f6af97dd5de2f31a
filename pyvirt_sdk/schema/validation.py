"""Checking the parameters of an operation as the server does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from pyvirt_sdk.formats.checking import (
    MISSING,
    UNKNOWN,
    Faults,
    Wire,
    add_fault,
    check_requirement,
    check_value,
    perl_text,
)
from pyvirt_sdk.formats.perl import is_false
from pyvirt_sdk.formats.specs import PropertySchema
from pyvirt_sdk.schema.registry import Operation, operation

_NUMBERED = re.compile(r"(.*?)(0|[1-9][0-9]*)")


def validate(method: str, path_template: str, params: Mapping[str, Any]) -> Faults:
    """What the server would say of these parameters: field -> text, empty where it would accept.

    Parameters in the path belong to ``params``. Values are as Python has them or as a form sends
    them; None stands for a parameter that is not given.

    >>> validate("POST", "/nodes/{node}/qemu", {"node": "pve1", "vmid": 100, "cores": 0})
    {'cores': 'value must have a minimum value of 1'}
    """
    return check(operation(method, path_template), params)


def check(operation: Operation, params: Mapping[str, Any]) -> Faults:
    """The same for an operation at hand."""
    given: dict[str, Wire] = {}
    schemas: dict[str, PropertySchema] = {}
    for name, value in params.items():
        if value is None:
            continue
        schema = find_schema(operation, name)
        if schema is not None:
            schemas[name] = schema
        given[name] = wire_value(value, schema)
    faults: Faults = {}
    for name in operation.required:
        if name not in given:
            add_fault(faults, name, MISSING)
    for name, value in given.items():
        schema = schemas.get(name)
        if schema is not None:
            check_value(value, schema, name, faults, given)
            if "requires" in schema:
                check_requirement(schema["requires"], given, "", name, faults)
        elif not operation.additional:
            add_fault(faults, name, UNKNOWN)
    for name, schema in operation.conditional.items():
        _check_condition(name, schema, given, faults)
    return faults


def _check_condition(
    name: str, schema: PropertySchema, given: Mapping[str, Wire], faults: Faults
) -> None:
    """Check a parameter that depends on the value of another, such as the type of an HA rule."""
    for other, admitting in schema.get("when", {}).items():
        if other in faults:
            continue
        asking = schema.get("required_when", {}).get(other, ())
        if name in given and given.get(other) not in admitting:
            add_fault(faults, name, UNKNOWN)
        elif name not in given and given.get(other) in asking:
            add_fault(faults, name, MISSING)


def find_schema(operation: Operation, name: str) -> PropertySchema | None:
    """The schema of a parameter, ``net0`` being one of the family ``net[n]``."""
    schema = operation.params.get(name)
    if schema is not None or not operation.families:
        return schema
    numbered = _NUMBERED.fullmatch(name)
    family = operation.families.get(numbered[1]) if numbered else None
    if numbered is None or family is None or not family.first <= float(numbered[2]) <= family.last:
        return None
    return family.schema


def wire_value(value: object, schema: PropertySchema | None) -> Wire:
    """A value as the server sees it."""
    if isinstance(value, (list, tuple)):
        items = [_wire_item(item) for item in cast("Sequence[object]", value)]
        is_list = schema is not None and schema.get("format", "").endswith("-list")
        return ",".join(map(perl_text, items)) if is_list else items
    item = _wire_item(value)
    # One text becomes a list of one, but not a text that Perl holds for false.
    is_array = schema is not None and schema.get("type") == "array"
    return [item] if is_array and isinstance(item, str) and not is_false(item) else item


def _wire_item(value: object) -> Wire:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    return perl_text(value)
