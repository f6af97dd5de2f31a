"""Answers become typed values, and plain data again.

>>> from pyvirt_sdk import models
>>> status = models.decode("GET", "/version", {"version": "9.2.1", "release": "9.2", "repoid": "x"})
>>> status.version, models.dump(status)
('9.2.1', {'version': '9.2.1', 'release': '9.2', 'repoid': 'x'})
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from typing import Any, cast

from pyvirt_sdk.errors import FormatError, InvalidResponse
from pyvirt_sdk.formats.base import PropertyString
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.generated.index import ANSWERS
from pyvirt_sdk.models.rows import Rows

#: What stands for each kind of answer in JSON.
_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "rows": list,
    "task": str,
    "list": list,
    "map": dict,
    "string": str,
    "boolean": (bool, int),
    "integer": int,
    "number": (int, float),
    "null": type(None),
    "any": object,
}

_UNKNOWN = ("any", None, None, True)


def decode(method: str, path_template: str, data: Any, *, strict: bool = False) -> Any:
    """The ``data`` of an answer as the type that the operation answers with.

    An object becomes its model; a list of objects becomes :class:`Rows`, whose models are made
    when they are looked at (with ``strict``, at once); all else stays what it is, and so does the
    answer to an operation that this version does not know.

    Raises:
        InvalidResponse: with ``strict``, where the answer is not of the type expected; the message
            names the field.
    """
    operation = f"{method} {path_template}"
    kind, class_name, module, _ = ANSWERS.get(operation, _UNKNOWN)
    if data is None:
        return None  # any operation may have nothing to say
    if not isinstance(data, _TYPES[kind]):
        if strict:
            raise InvalidResponse(f"{operation}: unexpected {type(data).__name__}, not {kind}")
        return data
    if class_name is None or module is None:
        return data
    read = partial(_read, _model(class_name, module), strict=strict)
    if kind == "object":
        return read(data)
    rows = Rows(cast("list[Any]", data), read)
    if strict:
        list(rows)  # looks at each row
    return rows


def dump(value: Any) -> Any:
    """The plain data that a value was decoded from, equal to what the server sent.

    A changed copy of an answer is written anew: with PVE's keys, only those that are set.
    """
    if isinstance(value, Rows):
        return list(value.raw)
    if isinstance(value, Answer):
        came: Mapping[str, Any] | None = getattr(value, "_came", None)
        return _written(value) if came is None else dict(came)
    if isinstance(value, PropertyString):
        return _text(value)
    if isinstance(value, Mapping):
        return {key: dump(one) for key, one in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, list):
        return [dump(one) for one in cast("Sequence[Any]", value)]
    return value


def _read(model: type[Answer], row: Any, *, strict: bool) -> Any:
    return model.read(row, strict=strict) if strict or isinstance(row, dict) else row


@cache
def _model(class_name: str, module: str) -> type[Answer]:
    found: type[Answer] = getattr(
        import_module(f"pyvirt_sdk.models.generated.{module}"), class_name
    )
    return found


def _text(value: PropertyString) -> Any:
    try:
        return str(value)
    except FormatError:
        return value.to_pve()  # came as an object, with what no text can hold


def _written(answer: Answer) -> dict[str, Any]:
    """PVE's keys and plain values of what is set, families of numbered keys one by one."""
    prefixes = {key: prefix for prefix, key in answer.families.items()}
    written: dict[str, Any] = dict(answer.model_extra or {})
    for name, field in type(answer).model_fields.items():
        if name not in answer.model_fields_set:
            continue
        key, value = field.alias or name, getattr(answer, name)
        if key in prefixes:
            written |= {f"{prefixes[key]}{number}": dump(one) for number, one in value.items()}
        else:
            written[key] = dump(value)
    return written
