"""What an API description says, as facts: no prose, in the words of the package's own data.

Every PVE server serves the description as JavaScript, ``apidoc.js``: a tree of paths whose nodes
hold the methods, followed by the program that shows it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]

_START = re.compile(r"\b(?:apiSchema|pveapi)\s*=\s*(?=\[)")
_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
_WORDS = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}
# Said of an operation only where it is so; some servers have another word for it.
_FLAGS = {
    "protected": "protected",
    "upload": "upload",
    "download": "download",
    "download_allowed": "download",
    "expose_credentials": "expose_credentials",
}


class DescriptionError(ValueError):
    """What was read is no API description; the text says why."""


def read(script: str) -> dict[str, Json]:
    """The operations of a description by ``METHOD /path``.

    Formats that are written out where they are used stand as they are: key -> schema.

    >>> start = 'const apiSchema = [{"path": "/version", "info": '
    >>> read(start + '{"GET": {"name": "version", "parameters": {"additionalProperties": 0}}}}];')
    {'GET /version': {'name': 'version', 'params': {}, 'returns': {}}}
    """
    start = _START.search(script)
    if start is None:
        raise DescriptionError("it holds no 'apiSchema = [': not an apidoc.js")
    try:
        nodes, _ = json.JSONDecoder().raw_decode(script, start.end())
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise DescriptionError(f"it is cut or broken ({error.msg}: {where})") from error
    try:
        told = dict(_operations(nodes))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise DescriptionError("its nodes are not those of an API description") from error
    if not told:
        raise DescriptionError("it holds no operation")
    return told


def _operations(nodes: list[Json]) -> Iterator[tuple[str, Json]]:
    for node in nodes:
        for method, info in node.get("info", {}).items():
            yield f"{method} {node['path']}", _operation(info)
        yield from _operations(node.get("children") or [])


def _operation(info: Json) -> Json:
    params, additional = _parameters(info.get("parameters") or {})
    operation: Json = {"name": info["name"]}
    operation.update({fact: True for key, fact in _FLAGS.items() if _flag(info.get(key))})
    if info.get("proxyto"):
        operation["proxyto"] = info["proxyto"]
    if not _flag(info.get("allowtoken", 1)):
        operation["allowtoken"] = False
    if additional is not None:
        operation["additionalProperties"] = additional
    if info.get("permissions"):
        operation["permissions"] = _permissions(info["permissions"])
    return {**operation, "params": params, "returns": _schema(info.get("returns") or {})}


def _permissions(told: Json) -> Json:
    facts = {key: told[key] for key in ("check", "user") if told.get(key)}
    return {**facts, "documented_in_prose": True} if told.get("description") else facts


def _parameters(told: Json) -> tuple[dict[str, Json], bool | None]:
    """The parameters, and whether unknown ones are accepted; None: they are not, as usual."""
    if "allOf" in told:
        params: dict[str, Json] = {}
        for part in told["allOf"]:
            params.update(_variants(part) if "oneOf" in part else _properties(part))
        return params, False
    # PVE refuses what it does not know only where the schema says so
    refused = str(told.get("additionalProperties", True)).lower() in ("0", "false")
    return _properties(told), None if refused else True


def _properties(told: Json) -> dict[str, Json]:
    return _named_schemas(told.get("properties") or {})


def _variants(choice: Json) -> dict[str, Json]:
    """The variants that one parameter chooses from, as parameters that say when they apply."""
    selector: str = choice["type-property"]
    variants: dict[str, dict[str, Json]] = {}
    for variant in choice["oneOf"]:
        for name, schema in _properties(variant).items():
            variants.setdefault(name, {})[variant["instance-type"]] = schema
    chosen = {selector: _schema(choice["type-property-schema"])}
    return chosen | {name: _conditional(selector, cases) for name, cases in variants.items()}


def _conditional(selector: str, cases: dict[str, Json]) -> Json:
    merged: Json = {}
    for schema in cases.values():
        merged |= schema
    asking = [case for case, schema in cases.items() if not schema.get("optional")]
    defaults = {case: schema["default"] for case, schema in cases.items() if "default" in schema}
    merged |= {"optional": True, "when": {selector: list(cases)}}
    if asking:
        merged["required_when"] = {selector: asking}
    if defaults and (len(defaults) < len(cases) or len(set(map(repr, defaults.values()))) > 1):
        del merged["default"]
        merged["default_when"] = {selector: defaults}
    choices = [schema["enum"] for schema in cases.values() if "enum" in schema]
    if len(choices) == len(cases):
        merged["enum"] = list(dict.fromkeys(value for values in choices for value in values))
    return merged


def _schema(told: Json) -> Json:
    named = {_RENAMED.get(key, key): value for key, value in told.items() if value is not None}
    facts = {key: READERS[key](value) for key, value in named.items() if key in READERS}
    if "default" in named:
        facts["default"] = plain_default(named["default"], facts.get("type"))
    empty = {"optional": False, "default_key": False, "default": None}
    return {key: value for key, value in facts.items() if key not in empty or value != empty[key]}


def plain_default(value: Any, kind: object) -> Any:
    """A default as a value of its type; None where words describe it.

    >>> plain_default("yes", "boolean"), plain_default("512", "integer")
    (True, 512)
    >>> plain_default("same as user", "integer") is None
    True
    """
    if kind == "boolean":
        return _WORDS.get(str(value).lower())
    return _number(value) if kind in ("integer", "number") else value


def _number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if _INTEGER.fullmatch(value):
        return int(value)
    return float(value) if _NUMBER.fullmatch(value) else None


def _flag(value: Any) -> bool:
    return str(value).lower() in ("1", "true")


def _format(told: str | Json) -> str | Json:
    if isinstance(told, str):
        return told
    return _named_schemas(told)


def _choices(told: list[Any]) -> list[str]:
    return [str(value) for value in told]


def _schemas(told: list[Json]) -> list[Json]:
    return [_schema(schema) for schema in told]


def _named_schemas(told: dict[str, Json]) -> dict[str, Json]:
    return {name: _schema(schema) for name, schema in told.items()}


def _as_it_is(value: Any) -> Any:
    return value


_RENAMED = {"minimum": "min", "maximum": "max"}

#: What is kept of a schema, and how it is read.
READERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("optional", "default_key"), _flag),
    **dict.fromkeys(("min", "max", "minLength", "maxLength"), _number),
    **dict.fromkeys(
        ("type", "pattern", "requires", "alias", "keyAlias", "type-property", "instance-types",
         "links"),
        _as_it_is,
    ),
    "enum": _choices,
    "format": _format,
    "items": _schema,
    "oneOf": _schemas,
    "properties": _named_schemas,
}  # fmt: skip
