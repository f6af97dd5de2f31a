"""A state as a JSON document, and back: for saving, restoring, and carrying elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import Any

from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.names import Names
from pyvirt_sdk.stub.state.sections import Files, new_files
from pyvirt_sdk.stub.tasks import Task

__all__ = ["restored", "saved"]

_FORMAT = 1
_PACKAGE = "pyvirt_sdk.stub."
# work cannot be written down: what was under way has an end that nobody saw
_LOST = "unexpected status"


def saved(state: State, tasks: list[Task]) -> dict[str, Any]:
    """The document."""
    return {
        "format": _FORMAT,
        "state": _encode(state),
        "tasks": [_encode(task) for task in tasks],
    }


def restored(document: dict[str, Any]) -> tuple[State, list[Task]]:
    """What a document holds; a ValueError, if it is none of ours."""
    if document.get("format") != _FORMAT:
        raise ValueError(f"not a saved state of format {_FORMAT}")
    state, tasks = _decode(document["state"]), [_decode(one) for one in document["tasks"]]
    if not isinstance(state, State):
        raise ValueError("not a saved state")  # noqa: TRY004 - the document is wrong, not its type
    for task in tasks:
        task.exitstatus = task.exitstatus or _LOST
        task.endtime = task.endtime or task.starttime
    return state, tasks


def _encode(value: Any) -> Any:
    kind = _class_of(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [_encode(item) for item in value]
    if kind is bytes:
        return {"bytes": value.hex()}
    if kind in _COLLECTIONS:
        items = list(value) if kind is tuple else sorted(value, key=repr)
        return {kind.__name__: _encode(items)}
    if kind is Names:
        return {"names": _encode(value.state)}
    if kind is dict:
        return {"dict": [[_encode(key), _encode(one)] for key, one in value.items()]}
    if kind is defaultdict:
        return {"files": _encode(dict(value))}
    return _encode_object(kind, value)


def _encode_object(kind: type[Any], value: Any) -> Any:
    name = f"{kind.__module__}:{kind.__qualname__}"
    if issubclass(kind, dict):
        return {"class": name, "items": _encode(dict(value))}
    if not is_dataclass(kind):
        raise TypeError(f"cannot save {name}")
    # how far a task has got in its work cannot be told
    shown = [one.name for one in fields(kind) if one.name != "steps"]
    return {"class": name, "fields": {one: _encode(getattr(value, one)) for one in shown}}


def _decode(data: Any) -> Any:
    kind = _class_of(data)
    if kind in _PLAIN:
        return data
    if kind is list:
        return [_decode(item) for item in data]
    if "class" in data:
        return _decode_object(data["class"], data)
    ((word, content),) = data.items()
    return _DECODERS[word](content)


def _decode_dict(pairs: Any) -> dict[Any, Any]:
    return {_decode(key): _decode(value) for key, value in pairs}


def _decode_files(content: Any) -> Files:
    files = new_files()
    files.update(_decode(content))
    return files


def _decode_names(content: Any) -> Names:
    names = Names(0)
    names.state = _decode(content)
    return names


_PLAIN = (type(None), bool, int, float, str)
_COLLECTIONS = (tuple, set, frozenset)
_DECODERS: dict[str, Callable[[Any], Any]] = {
    "bytes": bytes.fromhex,
    "dict": _decode_dict,
    "files": _decode_files,
    "frozenset": lambda content: frozenset(_decode(content)),
    "names": _decode_names,
    "set": lambda content: set(_decode(content)),
    "tuple": lambda content: tuple(_decode(content)),
}


def _class_of(value: Any) -> type[Any]:
    kind: type[Any] = value.__class__
    return kind


def _decode_object(name: str, data: dict[str, Any]) -> Any:
    module, _, kind_name = name.partition(":")
    if not module.startswith(_PACKAGE):
        raise ValueError(f"not a class of the stub: {name}")
    kind: type[Any] = getattr(import_module(module), kind_name)
    if "items" in data:
        return kind(_decode(data["items"]))
    if not is_dataclass(kind):
        raise ValueError(f"not a class of the stub's state: {name}")
    made: Any = object.__new__(kind)
    if kind is Task:
        made.steps = None
    for field, value in data["fields"].items():
        object.__setattr__(made, field, _decode(value))
    return made
