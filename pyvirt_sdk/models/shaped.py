"""The data of an answer, held against what its operation answers with, before it is looked into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, cast

from pyvirt_sdk.errors import InvalidResponse


def list_of(data: object) -> Sequence[Any]:
    """A list as it was answered.

    Raises:
        InvalidResponse: it is none.
    """
    if not isinstance(data, (list, tuple)):
        raise InvalidResponse(f"the server answers no list, but a {type(data).__name__}")
    return cast("Sequence[Any]", data)


def object_of(data: object) -> Mapping[str, Any]:
    """An object as it was answered.

    Raises:
        InvalidResponse: it is none.
    """
    if not isinstance(data, dict):
        raise InvalidResponse(f"the server answers no object, but a {type(data).__name__}")
    return cast("Mapping[str, Any]", data)


class Told(dict[str, Any]):
    """An object of an answer: what is missing in it is the server's fault.

    The rows of a list stay as they are, since there may be a hundred thousand.

    >>> Told({"vmid": 100})["name"]
    Traceback (most recent call last):
    pyvirt_sdk.errors.InvalidResponse: the server does not tell 'name'
    """

    __slots__ = ()

    def __missing__(self, key: object) -> NoReturn:
        raise InvalidResponse(f"the server does not tell {key!r}")


def shaped(operation: str | None, data: Any) -> Any:
    """The data of an answer to ``operation``, such as ``GET /nodes``; None where it is not known.

    Servers answer null for lists that are empty, and what is no row in a list of rows is left out.

    Raises:
        InvalidResponse: a read was answered with something else than a list, or than an object.
    """
    from pyvirt_sdk.models.generated.index import ANSWERS

    kind, _, _, may_be_null = ANSWERS.get(operation or "", ("any", None, None, True))
    match kind, data:
        case "object" | "map", dict():
            return Told(cast("dict[str, Any]", data))
        case "rows", list():
            rows = cast("list[Mapping[str, Any]]", data)
            kept = [row for row in rows if isinstance(row, dict)]
            return kept if len(kept) < len(rows) else rows
        case "rows" | "list", None:
            return []
        case "map", None:
            return Told()
        case "object" | "map" | "rows" | "list", _ if not str(operation).startswith("GET "):
            return data
        case "object", None if may_be_null:
            return data
        case "object" | "map", _:
            return object_of(data)
        case "rows" | "list", _:
            return list_of(data)
        case _:
            return data
