"""Property strings: ``virtio,bridge=vmbr0,tag=20`` and the like, taken apart and put together.

Both as PVE does it; what the keys may hold is checked elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.perl import is_blank, is_false, split_commas
from pyvirt_sdk.formats.specs import PropertySchema, Spec

_OPTIONAL: PropertySchema = {"optional": True}
_PAIR = re.compile(r"([^=]+)=(.+)")
_BOOLEANS = {
    "1": "1",
    "on": "1",
    "yes": "1",
    "true": "1",
    "0": "0",
    "off": "0",
    "no": "0",
    "false": "0",
}


def split(text: str, schemas: Spec) -> dict[str, str]:
    """Key -> value as text, aliases resolved and booleans as 0 and 1; nothing is checked yet.

    FormatError where the text cannot be taken apart.
    """
    values: dict[str, str] = {}
    default_key: str | None = None
    for part in split_commas(text):
        if is_blank(part):
            continue
        _without_line_end(part)
        pair = _PAIR.fullmatch(part)
        if pair:
            _set_pair(values, pair[1], pair[2], schemas)
        elif "=" in part:
            raise FormatError("missing key in comma-separated list property")
        else:
            default_key = _set_default(values, part, default_key, schemas)
    return values


def collect(keys: Mapping[str, str], schemas: Spec) -> dict[str, str]:
    """The same for keys that are parted already: aliases and booleans become what PVE stores."""
    values: dict[str, str] = {}
    for key, value in keys.items():
        _set_pair(values, key, value, schemas)
    return values


def join(values: Mapping[str, str], schemas: Spec) -> str:
    """One text again: the default key first and bare, then what is required, then by name.

    >>> from pyvirt_sdk.formats.specs import all_specs
    >>> join({"tag": "20", "model": "virtio"}, all_specs()["inline.net"])
    'virtio,tag=20'
    """
    rest = dict(values)
    default = schemas.default_key
    parts = [_joined_default(rest, default, schemas)] if default in rest else []
    by_name = sorted(rest, key=lambda key: (_is_optional(key, schemas), key))
    parts += [f"{key}={_without_comma(key, rest[key])}" for key in by_name]
    return _without_line_end(",".join(parts))


def _is_optional(key: str, schemas: Spec) -> bool:
    return schemas.get(key, _OPTIONAL).get("optional", False)


def _joined_default(rest: dict[str, str], default: str, schemas: Spec) -> str:
    value = _without_comma(default, rest.pop(default))
    combined = next(
        (schema.get("alias") for schema in schemas.values() if schema.get("keyAlias") == default),
        None,
    )
    # A model and its address share one part: virtio=BC:24:11:00:00:01
    if combined in rest and schemas.get(value, _OPTIONAL).get("keyAlias") == default:
        return f"{value}={_without_comma(combined, rest.pop(combined))}"
    # Bare, a value with = in it would be read as a pair.
    return f"{default}={value}" if "=" in value else value


def _without_comma(key: str, value: str) -> str:
    if "," in value:
        raise FormatError(f"illegal value with commas for {key}")
    return value


def _without_line_end(text: str) -> str:
    if "\n" in text:
        raise FormatError("properties must not contain newlines")
    return text


def parse_boolean(text: str) -> str:
    """The 0 or 1 that a word for a truth value stands for; any other text as it is.

    >>> parse_boolean("Yes"), parse_boolean("maybe")
    ('1', 'maybe')
    """
    return _BOOLEANS.get(text.casefold(), text)


def _set_pair(values: dict[str, str], key: str, value: str, schemas: Spec) -> None:
    if key in values:
        raise _duplicate(key)
    schema = schemas.get(key, {})
    alias = schema.get("alias")
    if alias is not None:
        key_alias = schema.get("keyAlias")
        if key_alias is not None:
            if key_alias in values:
                raise FormatError(f"key alias '{key_alias}' is already defined")
            values[key_alias] = key
        if alias in values:
            raise FormatError(f"key '{alias}' is already defined (via alias)")
        key = alias
        schema = schemas[alias]
    values[key] = _normal(value, schema)


def _set_default(values: dict[str, str], part: str, seen: str | None, schemas: Spec) -> str:
    if seen is not None:
        raise _duplicate(seen)
    key = schemas.default_key
    if key is None:
        raise FormatError("value without key, but schema does not define a default key")
    # What Perl holds for false passes for not set, and gives way.
    if not is_false(values.get(key)):
        raise _duplicate(key)
    values[key] = _normal(part, schemas[key])
    return key


def _normal(value: str, schema: PropertySchema) -> str:
    return parse_boolean(value) if schema.get("type") == "boolean" else value


def _duplicate(key: str) -> FormatError:
    return FormatError(f"duplicate key in comma-separated list property: {key}")
