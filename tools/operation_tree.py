"""The tree of paths as the operations see it: places, what they are called, what they take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from pyvirt_sdk import schema
from pyvirt_sdk.formats.base import identifier
from pyvirt_sdk.formats.specs import PropertySchema
from pyvirt_sdk.schema import Operation
from tools.facts import area_of
from tools.naming import camel, module_name

METHODS = ("GET", "POST", "PUT", "DELETE")

#: Attributes that a segment must not hide; like Python's keywords it takes a trailing underscore.
RESERVED = frozenset(method.lower() for method in METHODS)

#: What counts in the schema of an id.
CHECKED = frozenset({"enum", "format", "max", "maxLength", "min", "minLength", "pattern", "type"})
FREE: PropertySchema = {"type": "string"}


class Place(NamedTuple):
    """A prefix of paths: the operations at it, the words that may follow, and the id."""

    template: str
    operations: list[Operation]
    words: list[str]
    placeholder: str | None

    def children(self) -> Iterator[str]:
        """The places right below."""
        yield from (f"{self.template}/{word}" for word in self.words)
        if self.placeholder:
            yield f"{self.template}/{{{self.placeholder}}}"


def places() -> list[Place]:
    """Every prefix of every path, in order; the root is the empty text."""
    operations: dict[str, list[Operation]] = defaultdict(list)
    following: dict[str, set[str]] = defaultdict(set)
    for operation in schema.operations():
        operations[operation.path].append(operation)
        prefix = ""
        for segment in operation.path.strip("/").split("/"):
            following[prefix].add(segment)
            prefix += f"/{segment}"
    found: list[Place] = []
    for template in sorted({*following, *operations}):
        words = sorted(word for word in following[template] if not word.startswith("{"))
        placeholders = [word[1:-1] for word in following[template] if word.startswith("{")]
        at_it = sorted(operations[template], key=lambda one: METHODS.index(one.method))
        found.append(Place(template, at_it, words, placeholders[0] if placeholders else None))
    names = [class_name(place.template) for place in found]
    if len(set(names)) < len(names):
        raise ValueError("two paths would share the name of a class")
    return found


def id_schemas() -> dict[str, list[PropertySchema]]:
    """By the prefix that ends with an id, what the id may be; nothing where it may be anything.

    The operations at and below a place may differ: one of them has to take the id.
    """
    found: dict[str, list[PropertySchema]] = defaultdict(list)
    for operation in schema.operations():
        for name in operation.path_params:
            prefix = operation.path.partition(f"{{{name}}}")[0] + f"{{{name}}}"
            facts = {k: v for k, v in operation.params[name].items() if k in CHECKED}
            if facts not in found[prefix]:
                found[prefix].append(facts)  # type: ignore[arg-type]  # a part of such a schema
    return {prefix: [] if FREE in schemas else schemas for prefix, schemas in found.items()}


def module_of(template: str) -> str:
    """The module of a place: one for each area, and one for the root."""
    return module_name(area_of(template)) if template else "root"


def class_name(template: str) -> str:
    """The class of a place: its words read aloud, and ``Item`` for each id at the end.

    >>> class_name("/nodes/{node}/qemu/{vmid}"), class_name("")
    ('AsyncNodesQemuItemAPI', 'AsyncAPI')
    """
    words, ids = "", ""
    for segment in filter(None, template.split("/")):
        is_id = segment.startswith("{")
        words += "" if is_id else camel(segment)
        ids = f"{ids}Item" if is_id else ""
    return f"Async{words}{ids}API"


def attribute(word: str) -> str:
    """The attribute for a word of a path.

    >>> attribute("auth-url"), attribute("in"), attribute("get")
    ('auth_url', 'in_', 'get_')
    """
    name = argument(word)
    return f"{name}_" if name in RESERVED else name


def argument(name: str) -> str:
    """The argument for a parameter or an id.

    >>> argument("with-local-disks"), argument("net[n]")
    ('with_local_disks', 'net')
    """
    word = identifier(name.removesuffix("[n]"))
    if not word.isidentifier() or word.startswith("_") or word == "self":
        raise ValueError(f"{name!r} cannot be made a Python name")
    return word


def arguments(operation: Operation) -> dict[str, str]:
    """The arguments of an operation's method, required ones first, and what PVE calls each.

    >>> start = schema.operation("POST", "/nodes/{node}/qemu/{vmid}/status/start")
    >>> arguments(start)["force_cpu"]
    'force-cpu'
    """
    given = [name for name in operation.params if name not in operation.path_params]
    if operation.upload:
        given.remove("tmpfilename")  # the server's own: where it has put the file meanwhile
    found: dict[str, str] = {}
    for name in sorted(given, key=lambda name: name not in operation.required):
        word = argument(name)
        if name.endswith("[n]") and name.removesuffix("[n]") in given:
            word += "_n"
        if word in found:
            raise ValueError(f"{operation}: two parameters are called {word}")
        found[word] = name
    return found
