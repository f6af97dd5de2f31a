"""The specs of property strings: which keys they have, and what each may hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypedDict

# The keys are PVE's own, and some of them are no Python identifiers.
PropertySchema = TypedDict(
    "PropertySchema",
    {
        "type": str,
        "optional": bool,
        "default": Any,
        "min": float,
        "max": float,
        "minLength": int,
        "maxLength": int,
        "pattern": str,
        "enum": list[str],
        "format": str,
        "items": "PropertySchema",
        "properties": dict[str, "PropertySchema"],
        "additionalProperties": bool,
        "requires": str,
        "alias": str,
        "keyAlias": str,
        "default_key": bool,
        "indexed": tuple[int, int],
        "oneOf": "list[PropertySchema]",
        "type-property": str,
        "instance-types": list[str],
        "when": dict[str, list[str]],
        "required_when": dict[str, list[str]],
        "default_when": dict[str, dict[str, Any]],
    },
    total=False,
)


class Spec(dict[str, PropertySchema]):
    """The keys of a property string, and what each may hold."""

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The keys without which there is a fault."""
        return tuple(
            key
            for key, schema in self.items()
            if not schema.get("optional") and "alias" not in schema
        )

    @cached_property
    def default_key(self) -> str | None:
        """The key whose value may stand alone."""
        return next((key for key, schema in self.items() if schema.get("default_key")), None)


def spec(name: str) -> Spec | None:
    """The keys of a property string by its format's name; None where it is no property string.

    >>> list(spec("inline.memory"))
    ['current']
    """
    return all_specs().get(name)


@cache
def all_specs() -> Mapping[str, Spec]:
    """Every spec by the name of its format."""
    data = json.loads((Path(__file__).parent / "data" / "specs.json").read_bytes())
    schemas: list[PropertySchema] = data["schemas"]
    formats: dict[str, dict[str, int]] = data["formats"]
    return {
        name: Spec({key: schemas[number] for key, number in keys.items()})
        for name, keys in formats.items()
    }
