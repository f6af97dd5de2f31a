"""What the classes of answers are called, and in which module each stands: one rule for all tools.

The name is the path, read aloud: every literal segment in capitals, placeholders left out, and

* ``Item`` for a placeholder at the end (``/storage/{storage}`` is ``StorageItem``),
* ``Row`` where the answer is a list (``/cluster/resources`` is ``ClusterResourcesRow``),
* the method, unless it is GET (``POST /access/ticket`` is ``AccessTicketPost``).

An object inside another takes the name of its owner and that of its field. There is a class where
there are fields to name: not for texts, nulls, maps, or an index whose rows only name the next
segment of the path.

A field has the name of PVE's key, with ``_`` for what no name may hold; one that Python or every
model has for itself gets a trailing ``_``, one that begins with no letter a leading ``n_``.
A family of numbered keys (``net[n]``) has the word before the number, with ``_n`` where that is
a key, too.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from pyvirt_sdk import schema
from pyvirt_sdk.models.answer import Answer as AnswerModel
from pyvirt_sdk.schema.answers import Shape

#: What an answer is: a model, a list of models, the id of a task, a plain list or mapping (of what,
#: is not known or not worth a class), a scalar, nothing, or whatever comes.
Kind = Literal[
    "object", "rows", "task", "list", "map", "string", "boolean", "integer", "number", "null", "any"
]

_PLAIN: dict[str, Kind] = {
    "object": "map",
    "array": "list",
    "string": "string",
    "boolean": "boolean",
    "integer": "integer",
    "number": "number",
    "null": "null",
}


class Answer(NamedTuple):
    """What an operation answers: the class and its module for objects and rows, else None."""

    kind: Kind
    class_name: str | None = None
    module: str | None = None
    optional: bool = False


def answer(method: str, template: str) -> Answer:
    """What an operation answers, and the class of it.

    >>> answer("GET", "/nodes")
    Answer(kind='rows', class_name='NodesRow', module='nodes', optional=False)
    >>> answer("POST", "/nodes/{node}/qemu/{vmid}/config")
    Answer(kind='task', class_name=None, module=None, optional=True)
    """
    operation = schema.operation(method, template)
    shape = schema.answer(method, template)
    known = [kind for kind in shape_types(shape) if kind != "null"]
    optional = bool(known) and can_be_null(shape)
    module = _module(operation)
    if operation.task in ("upid", "upid-conditional"):
        return Answer("task", optional=operation.task == "upid-conditional")
    if has_fields(shape):
        return Answer("object", _class_name(method, template), module, optional)
    if has_fields(shape.get("items", {})) and not _is_index(shape):
        return Answer("rows", f"{_class_name(method, template)}Row", module, optional)
    if not known:
        return Answer("null" if "type" in shape else "any")
    return Answer(_PLAIN.get(known[0], "any") if len(known) == 1 else "any", optional=optional)


def answer_class(method: str, template: str) -> str | None:
    """The class of the object that an operation answers, or of a row of its list.

    >>> answer_class("GET", "/nodes/{node}/qemu/{vmid}/config")
    'NodesQemuConfig'
    >>> answer_class("GET", "/cluster/nextid") is None
    True
    """
    return answer(method, template).class_name


def part_class(owner: str, key: str) -> str:
    """The class of an object that is a field of another.

    >>> part_class("NodesStatus", "boot-info")
    'NodesStatusBootInfo'
    """
    return owner + camel(key)


def module_name(area: str) -> str:
    """The module for an area of the API: ``nodes-qemu`` is ``nodes_qemu``."""
    return area.replace("-", "_")


def camel(text: str) -> str:
    """A segment or a key as a part of a class name.

    >>> camel("migrate_precondition"), camel("get-fsinfo")
    ('MigratePrecondition', 'GetFsinfo')
    """
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text))


def field_names(keys: Iterable[str]) -> dict[str, str]:
    """The fields for the keys of an object.

    >>> field_names(["max-disk", "class", "schema", "numa", "numa[n]"]).values()
    dict_values(['max_disk', 'class_', 'schema_', 'numa', 'numa_n'])
    """
    plain = {key: _identifier(key) for key in keys if not key.endswith("[n]")}
    taken = set(plain.values())
    families = {key: _identifier(key.removesuffix("[n]")) for key in keys if key not in plain}
    return plain | {key: f"{name}_n" if name in taken else name for key, name in families.items()}


def shape_types(shape: Shape) -> Sequence[str]:
    """The JSON types that a value has; none where nothing is known.

    Where only null was seen, what is declared is still to be expected.
    """
    types = shape.get("type", "object" if "properties" in shape else [])
    seen = [types] if isinstance(types, str) else types
    return [*seen, shape["declared"]] if seen == ["null"] and "declared" in shape else seen


def can_be_null(shape: Shape) -> bool:
    """Whether nothing at all may stand where the value is expected."""
    return shape.get("optional", False) or "null" in shape_types(shape)


def has_fields(shape: Shape) -> bool:
    """Whether the keys of an object are known, and names rather than data (``Sys.Audit``)."""
    properties = shape.get("properties", {})
    return bool(properties) and not any("." in key or "/" in key for key in properties)


def _module(operation: schema.Operation) -> str:
    """The module of an answer: one for each word below an area, since making a class takes time."""
    words = _words(operation.path)[: operation.area.count("-") + 2]
    return module_name("-".join(words))


def _words(template: str) -> list[str]:
    return [word for word in template.strip("/").split("/") if not word.startswith("{")]


def _identifier(key: str) -> str:
    name = re.sub(r"\W", "_", key)
    if not name[:1].isalpha():
        return f"n_{name}"
    return f"{name}_" if keyword.iskeyword(name) or hasattr(AnswerModel, name) else name


def _is_index(shape: Shape) -> bool:
    """Whether a list only names the next segments of the path."""
    keys = set(shape.get("items", {}).get("properties", {}))
    return "link" in shape and keys == {shape["link"].strip("{}")}


def _class_name(method: str, template: str) -> str:
    item = "Item" if template.endswith("}") else ""
    name = "".join(map(camel, _words(template)))
    return name + item + ("" if method == "GET" else method.capitalize())
