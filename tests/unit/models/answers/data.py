"""Answers made up from their shapes, for property-based tests."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel

from pyvirt_sdk import formats, schema
from pyvirt_sdk.formats.generated.index import CLASS_OF_FORMAT
from pyvirt_sdk.schema.answers import Shape

OPERATIONS = sorted((one.method, one.path) for one in schema.operations())

TEXTS = st.text(max_size=8)
WHOLE = st.integers(-(2**53), 2**53)
NUMBERS = WHOLE | st.floats(allow_nan=False, allow_infinity=False)
FLAGS = st.sampled_from([0, 1, True, False])
#: Keys that nobody declared; some read like names that every model has.
KEYS = st.from_regex(r"new-[a-z]{1,3}[0-9]?", fullmatch=True) | st.sampled_from(
    [*dir(BaseModel), "net", "numa_n"]
)

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@cache
def valid(method: str, path: str) -> st.SearchStrategy[Any]:
    """Answers that are what the schema says."""
    shape = schema.answer(method, path)
    return _value(shape) | st.none() if "null" in _types(shape) else _value(shape)


def _types(shape: Shape) -> list[str]:
    types = shape.get("type", "object" if "properties" in shape else "any")
    return types if isinstance(types, list) else [types]


def _value(shape: Shape) -> st.SearchStrategy[Any]:
    made = [_MAKERS[kind](shape) for kind in _types(shape)]
    return st.one_of(made)


def _text(shape: Shape) -> st.SearchStrategy[Any]:
    if shape.get("declared") in ("integer", "number", "boolean"):
        return st.sampled_from(["0", "1"])
    if shape.get("format") in CLASS_OF_FORMAT:
        return st.just(_example(shape["format"]))
    return st.sampled_from(shape["enum"]) if "enum" in shape else TEXTS


def _example(name: str) -> str:
    example = re.search(r"``(.*)``", formats.model(name).__doc__ or "")
    assert example is not None
    return example[1]


def _array(shape: Shape) -> st.SearchStrategy[Any]:
    return st.lists(_value(shape["items"]) if "items" in shape else JSON, max_size=3)


def _object(shape: Shape) -> st.SearchStrategy[Any]:
    if shape.get("format") in CLASS_OF_FORMAT:
        return st.just(formats.model(shape["format"]).read(_example(shape["format"])).to_pve())
    if "values" in shape:
        return st.dictionaries(TEXTS, _value(shape["values"]), max_size=3)
    known = shape.get("properties", {})
    # a key with a dot is data (a privilege), and no name of a field: it is there or it is not
    named = not any("." in key for key in known)
    plain = {
        key: part
        for key, part in known.items()
        # virtiofs0 belongs to virtiofs[n], though both are known
        if not key.endswith("[n]") and f"{key[:-1]}[n]" not in known
    }
    fixed = st.fixed_dictionaries(
        {key: _value(part) for key, part in plain.items() if not part.get("optional")},
        optional={
            key: st.none() | _value(part) if named else _value(part)
            for key, part in plain.items()
            if part.get("optional")
        },
    )
    families = [
        st.dictionaries(
            st.integers(0, 12).map(key.replace("[n]", "{}").format), _value(part), max_size=2
        )
        for key, part in known.items()
        if key.endswith("[n]")
    ]
    new = KEYS.filter(lambda key: key not in known)
    unknown = st.dictionaries(new, JSON, max_size=2) if known and named else st.just({})
    return st.tuples(unknown, *families, fixed).map(_united)


def _united(parts: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    return {key: value for part in parts for key, value in part.items()}


_MAKERS: dict[str, Callable[[Shape], st.SearchStrategy[Any]]] = {
    "string": _text,
    "integer": lambda _shape: WHOLE,
    "number": lambda _shape: NUMBERS,
    "boolean": lambda _shape: FLAGS,
    "null": lambda _shape: st.none(),
    "array": _array,
    "object": _object,
    "any": lambda _shape: JSON,
}


@st.composite
def drifted(draw: st.DrawFn, answers: st.SearchStrategy[Any]) -> Any:
    """Answers in which something is not what the schema says."""
    return _changed(draw, draw(answers))


def _changed(draw: st.DrawFn, value: Any) -> Any:
    """The value with one thing in it replaced, or taken away."""
    if not value or not isinstance(value, (dict, list)) or draw(st.integers(0, 9)) == 0:
        return draw(JSON | st.just(str(value)))
    if isinstance(value, list):
        place = draw(st.integers(0, len(value) - 1))
        return [*value[:place], _changed(draw, value[place]), *value[place + 1 :]]
    key = draw(st.sampled_from(sorted(value)))
    if draw(st.booleans()):
        return {name: one for name, one in value.items() if name != key}
    return {**value, key: _changed(draw, value[key])}
