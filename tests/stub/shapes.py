"""Whether an answer has the shape that the schema says it has.

As the real server does it, too: numbers may come as texts, objects with more than was declared,
what is optional as null. What was only ever seen as null may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pyvirt_sdk.formats.perl import is_number
from pyvirt_sdk.schema.answers import Shape

_NUMBERS = frozenset(("integer", "number", "boolean"))
_TYPES = {"string": str, "array": list, "object": dict}


def faults(shape: Shape, value: Any, where: str = "data") -> Iterator[str]:
    """What does not fit, each with where it stands."""
    kinds = shape.get("type", "any")
    named = [kinds] if isinstance(kinds, str) else kinds
    if value is None and shape.get("optional"):
        return
    if not any(_is(value, kind) for kind in (*named, shape.get("declared", kinds))):
        yield f"{where}: {value!r} is not {' or '.join(named)}"
    elif _is(value, "array"):
        for number, item in enumerate(value):
            yield from faults(shape.get("items", {}), item, f"{where}[{number}]")
    elif _is(value, "object"):
        if shape.get("map"):
            for key, one in value.items():
                yield from faults(shape.get("values", {}), one, f"{where}.{key}")
        yield from _object_faults(shape.get("properties", {}), value, where)


def _is(value: Any, kind: str | list[str]) -> bool:
    if isinstance(kind, list) or kind in ("any", "null"):
        return kind != "null" or value is None
    if kind in _NUMBERS:
        return isinstance(value, int | float) or (isinstance(value, str) and is_number(value))
    return isinstance(value, _TYPES[kind])


def _object_faults(
    properties: dict[str, Shape], value: dict[str, Any], where: str
) -> Iterator[str]:
    for key, shape in properties.items():
        if key not in value and not shape.get("optional") and "indexed" not in shape:
            yield f"{where}.{key}: missing"
    for key, one in value.items():
        found = properties.get(key) or properties.get(re.sub(r"\d+$", "[n]", key), {})
        if found.get("type") != "null":
            yield from faults(found, one, f"{where}.{key}")
