"""PVE's rules for values: types, limits, patterns, enums and formats.

A reproduction of what the server does with every parameter and every key of a property string,
down to the wording. Faults are collected in a dict of path -> text, all at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.perl import is_false, is_integer, is_number, pattern, split_list
from pyvirt_sdk.formats.property_string import split
from pyvirt_sdk.formats.scalars import find_checker
from pyvirt_sdk.formats.specs import PropertySchema, Spec, spec
from pyvirt_sdk.formats.whole import VALIDATORS

MISSING = "property is missing and it is not optional"
UNKNOWN = "property is not defined in schema and the schema does not allow additional properties"
FORMAT_ERROR = "format error"

_CONTAINERS = ("array", "object")

Faults = dict[str, str]

# What reaches the server: texts, lists where a key is repeated, objects only in JSON
Wire: TypeAlias = "str | list[Wire] | Mapping[str, object]"


def add_fault(faults: Faults, path: str, text: str) -> None:
    """Note a fault; a second one at the same path follows after a backslash and an n.

    Not a line end: the server joins them with the two characters, and so do we.
    """
    faults[path] = f"{faults[path]}\\n{text}" if path in faults else text


def perl_text(value: object) -> str:
    """How a value looks in a form: booleans as 0 and 1, anything else as its text."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def check_value(
    value: Wire, schema: PropertySchema, path: str, faults: Faults, siblings: Mapping[str, Wire]
) -> None:
    """Check one value that was given (a text, or a list of them) against its schema.

    ``siblings`` are the values beside it: some schemas depend on the value of another parameter.
    """
    if "oneOf" in schema:
        _check_alternatives(value, schema, path, faults, siblings)
        return
    kind = schema.get("type", "any")
    if isinstance(value, str):
        _check_text(value, kind, schema, path, faults)
    elif kind == "array" and isinstance(value, list):
        _check_items(value, schema, path, faults)
    elif kind != "any":
        got = "ARRAY" if isinstance(value, list) else "HASH"
        reason = f" - got {got}" if kind not in _CONTAINERS else ""
        add_fault(faults, path, f"type check ('{kind}') failed{reason}")


def check_object(values: Mapping[str, str], schemas: Spec, path: str, faults: Faults) -> None:
    """Check the values of a property string: each key, what is missing, what is unknown."""
    prefix = f"{path}." if path else ""
    for key in schemas.required:
        if key not in values:
            add_fault(faults, prefix + key, MISSING)
    for key, value in values.items():
        schema = schemas.get(key)
        if schema is None:
            add_fault(faults, prefix + key, UNKNOWN)
            continue
        check_value(value, schema, prefix + key, faults, values)
        required = schema.get("requires")
        if required is not None:
            check_requirement(required, values, prefix, key, faults)


def check_requirement(
    required: str, values: Mapping[str, Wire], prefix: str, key: str, faults: Faults
) -> None:
    """Check that what a given key needs beside it is there."""
    if required not in values:
        add_fault(faults, prefix + required, f"missing property required by '{prefix}{key}'")


def format_fault(name: str, text: str, path: str = "") -> str | None:
    """What is wrong with a text in a named format, as one text; None where all is well.

    >>> format_fault("pve-vmid", "99")
    'value does not look like a valid VM ID'
    """
    keys = spec(name)
    if keys is None:
        return scalar_fault(name, text)
    try:
        parse_keys(name, text, path)
    except FormatError as error:
        lines = (f"{key}: {fault}" for key, fault in sorted(error.errors.items()))
        return "\n".join([error.message, *lines])
    return None


def parse_keys(name: str, text: str, path: str = "") -> dict[str, str]:
    """The keys of a property string as PVE reads them, values as texts, checked.

    >>> parse_keys("inline.net", "virtio=BC:24:11:00:00:01,bridge=vmbr0")
    {'model': 'virtio', 'macaddr': 'BC:24:11:00:00:01', 'bridge': 'vmbr0'}
    """
    schemas = spec(name)
    if schemas is None:
        raise LookupError(f"no such property string: {name}")
    values = split(text, schemas)
    check_keys(schemas, values, path)
    validator = VALIDATORS.get(name)
    return validator(values) if validator else values


def check_keys(schemas: Spec, values: Mapping[str, str], path: str = "") -> None:
    """Raise FormatError where the keys of a property string have faults."""
    faults: Faults = {}
    check_object(values, schemas, path, faults)
    if faults:
        raise FormatError(FORMAT_ERROR, errors=faults)


def scalar_fault(name: str, text: str) -> str | None:
    """What is wrong with a text in a scalar format, or None."""
    base, variant = scalar_variant(name)
    checker = find_checker(base)
    if checker is None:
        return None
    if variant == "list":
        return next((fault for word in split_list(text) if (fault := checker(word))), None)
    return None if variant == "opt" and is_false(text) else checker(text)


def scalar_variant(name: str) -> tuple[str, str]:
    """The name of a scalar format, and which variant of it is meant, if any.

    >>> scalar_variant("pve-vmid-list"), scalar_variant("pve-vmid")
    (('pve-vmid', 'list'), ('pve-vmid', ''))
    """
    base, _, variant = name.rpartition("-")
    return (base, variant) if variant in ("list", "opt") else (name, "")


def _check_alternatives(
    value: Wire, schema: PropertySchema, path: str, faults: Faults, siblings: Mapping[str, Wire]
) -> None:
    instance = siblings.get(schema.get("type-property", ""))
    collected: Faults = {}
    for alternative in schema.get("oneOf", ()):
        if instance not in alternative.get("instance-types", ()):
            continue
        found: Faults = {}
        check_value(value, alternative, path, found, siblings)
        if not found:
            return
        collected.update(found)
    for where, text in collected.items():
        add_fault(faults, where, text)


def _check_items(items: list[Wire], schema: PropertySchema, path: str, faults: Faults) -> None:
    item_schema = schema.get("items")
    if item_schema is None:
        return
    for index, item in enumerate(items):
        check_value(item, item_schema, f"{path}[{index}]", faults, {})


_TYPE_TESTS: Mapping[str, Callable[[str], bool]] = {
    "boolean": lambda text: text in ("0", "1"),
    "integer": is_integer,
    "number": is_number,
}


def _check_text(text: str, kind: str, schema: PropertySchema, path: str, faults: Faults) -> None:
    if kind in _CONTAINERS:
        add_fault(faults, path, f"type check ('{kind}') failed")
        return
    test = _TYPE_TESTS.get(kind)
    if test is not None and not test(text):
        add_fault(faults, path, f"type check ('{kind}') failed - got '{text}'")
        return
    fault = _text_fault(text, schema, path)
    if fault is not None:
        add_fault(faults, path, fault)


def _text_fault(text: str, schema: PropertySchema, path: str) -> str | None:
    if "format" in schema:
        fault = format_fault(schema["format"], text, path)
        if fault is not None:
            return f"invalid format - {fault}"
    if "pattern" in schema and not pattern(schema["pattern"]).search(text):
        return "value does not match the regex pattern"
    if "maxLength" in schema and len(text) > schema["maxLength"]:
        return f"value may only be {schema['maxLength']} characters long"
    if "minLength" in schema and len(text) < schema["minLength"]:
        return f"value must be at least {schema['minLength']} characters long"
    if ("max" in schema or "min" in schema) and is_number(text):
        fault = _limit_fault(float(text), schema)
        if fault is not None:
            return fault
    if "enum" in schema and text not in schema["enum"]:
        choices = ", ".join(schema["enum"])
        return f"value '{text}' does not have a value in the enumeration '{choices}'"
    return None


def _limit_fault(number: float, schema: PropertySchema) -> str | None:
    if "max" in schema and number > schema["max"]:
        return f"value must have a maximum value of {schema['max']}"
    if "min" in schema and number < schema["min"]:
        return f"value must have a minimum value of {schema['min']}"
    return None
