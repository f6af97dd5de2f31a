"""Parameters, read from query and body with the quirks of PVE's HTTP server.

Values are texts, lists of them (a repeated key, a JSON array) or, from JSON, objects: those are
kept, so that the schema can refuse them by name.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote_to_bytes

from pyvirt_sdk.stub.failures import faulty_fields
from pyvirt_sdk.stub.wire.messages import Request

__all__ = ["FORM", "JSON", "BadJSON", "content_type", "join_path", "read"]

# what JSON can hold
_Value = None | bool | int | float | str | list["_Value"] | dict[str, "_Value"]

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"

_CONFLICT = "duplicate parameter (already defined in URI) with conflicting values!"


class BadJSON(ValueError):
    """The body said it was JSON and is not a JSON object."""


def content_type(request: Request) -> str:
    """The media type without its options; a form where none is given."""
    header = request.header("Content-Type") or FORM
    return header.partition(";")[0].strip().lower()


def read(request: Request) -> dict[str, Any]:
    """All parameters of a request; the query overrides the body.

    >>> read(Request("GET", "/?a=1&b=x=y&b=z"))
    {'a': '1', 'b': ['x', 'z']}
    """
    values: dict[str, Any] = {}
    if request.body:
        is_json = content_type(request) == JSON
        values = _from_json(request.body) if is_json else _from_form(request.body.decode("latin-1"))
    values |= _from_form(request.query)
    values.pop("_dc", None)  # browsers add it against caching
    return values


def join_path(values: dict[str, Any], from_path: dict[str, str]) -> dict[str, Any]:
    """Parameters and those of the path, which may be repeated but not contradicted."""
    for name, value in from_path.items():
        if name in values and values[name] != value:
            raise faulty_fields({name: _CONFLICT})
    return values | from_path


def _from_form(text: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for pair in re.split("[&;]", text):
        name, *rest = (_decode(piece) for piece in pair.split("="))
        if not name or not rest:
            continue
        value = rest[0]  # what follows another "=" is lost, there too
        if name not in values:
            values[name] = value
        elif isinstance(values[name], list):
            values[name].append(value)
        else:
            values[name] = [values[name], value]
    return values


def _decode(piece: str) -> str:
    return unquote_to_bytes(piece.replace("+", " ")).decode("utf-8", "replace")


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        document: _Value = json.loads(body)
    except ValueError as error:
        raise BadJSON(str(error)) from None
    if not isinstance(document, dict):
        raise BadJSON("not an object")
    return {name: _plain(value) for name, value in document.items() if value is not None}


def _plain(value: _Value) -> Any:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value
