"""What the operations answer: the shape of ``data``, as declared and as really seen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypedDict

from pyvirt_sdk.schema.registry import Operation, operation, read_data


class Shape(TypedDict, total=False):
    """What is known of a value in an answer.

    ``type`` is what is really answered (several where answers differ), ``declared`` what the
    declaration says instead; ``undeclared`` keys stand in no declaration. With ``map`` the keys
    are data, and ``values`` says what they hold. ``link`` marks an index: the key of its rows that
    names the next segment of the path.
    """

    type: str | list[str]
    declared: str
    undeclared: bool
    optional: bool
    properties: dict[str, Shape]
    items: Shape
    map: bool
    values: Shape
    enum: list[str]
    format: str
    indexed: tuple[int, int]
    link: str


def answer(method: str, path_template: str) -> Shape:
    """The shape of what an operation answers.

    >>> answer("GET", "/cluster/nextid")["type"]
    'string'
    """
    return of(operation(method, path_template))


def of(operation: Operation) -> Shape:
    """The same for an operation at hand."""
    return _area(operation.area)[str(operation)]


@cache
def _area(name: str) -> Mapping[str, Shape]:
    shapes: dict[str, Shape] = read_data(f"answers/{name}")["answers"]
    return shapes
