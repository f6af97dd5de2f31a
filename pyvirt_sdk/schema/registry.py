"""An operation of the API, and where its facts are kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pyvirt_sdk.formats.specs import PropertySchema

Task = Literal["upid", "upid-conditional", "embedded", "forks-but-declared-null"]

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")


class Family(NamedTuple):
    """Parameters that differ in their number alone: ``net0`` to ``net31``."""

    name: str
    first: int
    last: int
    schema: PropertySchema


@dataclass(frozen=True, eq=False)
class Operation:
    """What is known of one method of one path; there is one object for each.

    >>> from pyvirt_sdk import schema
    >>> start = schema.operation("POST", "/nodes/{node}/qemu/{vmid}/status/start")
    >>> start.task, start.path_params, start.params["timeout"]["min"]
    ('upid', ('node', 'vmid'), 0)

    Attributes:
        params: every parameter, those in the path too; a family such as ``net0`` to ``net31`` is
            one entry, ``net[n]``, whose schema says ``indexed``.
        task: how the answer tells of a task: ``upid`` (it is the task's id), ``upid-conditional``
            (the id or None), ``embedded`` (an object holds it), ``forks-but-declared-null``.
        permissions: the check in PVE's own terms; None where only root@pam may call.
        proxyto: the parameter that names the node to which the call is forwarded.
        allowtoken: False where API tokens are refused.
        additional: parameters that the schema does not know are accepted.
    """

    method: str
    path: str
    area: str
    name: str
    params: Mapping[str, PropertySchema]
    permissions: Mapping[str, Any] | None = None
    task: Task | None = None
    protected: bool = False
    proxyto: str | None = None
    proxyto_callback: bool = False
    allowtoken: bool = True
    upload: bool = False
    download: bool = False
    expose_credentials: bool = False
    additional: bool = False

    @cached_property
    def path_params(self) -> tuple[str, ...]:
        """The parameters that stand in the path, in order."""
        return tuple(_PLACEHOLDER.findall(self.path))

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The parameters without which the server refuses."""
        return tuple(name for name, schema in self.params.items() if not schema.get("optional"))

    @cached_property
    def families(self) -> Mapping[str, Family]:
        """The indexed parameters by the word before the number."""
        return {
            name.removesuffix("[n]"): Family(name.removesuffix("[n]"), *schema["indexed"], schema)
            for name, schema in self.params.items()
            if "indexed" in schema
        }

    @cached_property
    def conditional(self) -> Mapping[str, PropertySchema]:
        """The parameters that only some values of another admit or ask for."""
        return {name: schema for name, schema in self.params.items() if "when" in schema}

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@cache
def index() -> Mapping[str, Sequence[str]]:
    """Area -> the templates of its paths."""
    areas: dict[str, list[str]] = read_data("index")["areas"]
    return areas


@cache
def area(name: str) -> Mapping[str, Operation]:
    """The operations of one area by ``METHOD /path``, read on first use."""
    data = read_data(name)
    schemas: list[PropertySchema] = data["schemas"]
    return {key: _operation(name, key, facts, schemas) for key, facts in data["operations"].items()}


def operation(method: str, template: str) -> Operation:
    """The operation of a method on a path template.

    >>> operation("GET", "/nodes/{node}/qemu").name
    'vmlist'
    """
    area_name = _areas_by_path().get(template)
    found = area(area_name).get(f"{method} {template}") if area_name else None
    if found is None:
        raise LookupError(f"no such operation: {method} {template}")
    return found


def operations() -> Iterator[Operation]:
    """All operations, area by area."""
    for name in index():
        yield from area(name).values()


@cache
def _areas_by_path() -> Mapping[str, str]:
    return {path: name for name, paths in index().items() for path in paths}


def _operation(
    area_name: str, key: str, facts: dict[str, Any], schemas: list[PropertySchema]
) -> Operation:
    method, _, path = key.partition(" ")
    numbers: dict[str, int] = facts.pop("params")
    params = {name: schemas[number] for name, number in numbers.items()}
    additional = facts.pop("additionalProperties", False)
    return Operation(method, path, area_name, params=params, additional=additional, **facts)


def read_data(name: str) -> dict[str, Any]:
    """The facts in one of the files beside this module."""
    data = (Path(__file__).parent / "data" / f"{name}.json").read_bytes()
    content: dict[str, Any] = json.loads(data)
    return content
