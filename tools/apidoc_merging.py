"""What a description says, put together with what is known already.

A description does not tell which operations start a task, what is really answered or how far a
family such as ``net[n]`` reaches: of known operations that is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tools.answers import effective_shape
from tools.apidoc_formats import Choose, Formats, kept_keys, named
from tools.package_facts import Facts

Json = dict[str, Any]

# No description tells these where they are so, or tells them on every server.
UNTOLD = ("task", "proxyto_callback", "upload", "download", "expose_credentials")
# The widest that PVE has: what is beyond the server's own range is left to the server to refuse.
WIDEST = [0, 255]

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")


@dataclass
class Merged:
    """The facts with what a description changes.

    Attributes:
        operations: ``METHOD /path`` -> facts, with the ready shape of the ``answer``.
        formats: name -> key -> schema.
        was: key of an operation -> the key by which it was known; it differs where a part of the
            path was renamed.
        guessed: families whose range no one told, with the operation.
    """

    operations: dict[str, Json]
    formats: dict[str, Json]
    was: dict[str, str]
    guessed: list[str] = field(default_factory=list)

    @property
    def arrived(self) -> list[str]:
        """The keys of the operations that were not known."""
        return [key for key in self.operations if key not in self.was]


def merge(facts: Facts, told: dict[str, Json]) -> Merged:
    """Known operations and formats with what is told of them now; what is not told is gone."""
    known = facts.operations
    places = {_place(key): key for key in known}
    was = {key: places[_place(key)] for key in told if _place(key) in places}
    before = {key: _before(key, was.get(key), known) for key in told}
    formats = Formats(facts.formats)
    for choose in (formats.confirm, formats.choose):
        # parameters first: of two places the one that is sent names a format
        params = {key: _named_params(told[key], before[key], choose) for key in told}
        answers = {key: _named_answer(told[key], before[key], choose) for key in told}
    merged = Merged({}, formats.specs, was)
    reaches = _reaches(known)
    for key in told:
        operation = _operation(told[key], before[key])
        if key not in was and _answers_with_task(key, told[key]):
            operation["task"] = "embedded"
        operation["method"], _, operation["path"] = key.partition(" ")
        operation["params"] = _params(key, params[key], before[key], reaches, merged)
        operation["answer"] = _reaching(answers[key], reaches)
        if key in was:
            operation["answer"] = _merged_shape(known[was[key]]["answer"], operation["answer"])
        merged.operations[key] = operation
    return merged


def placeholders(path: str) -> list[str]:
    """The names of the parameters in a path, in order."""
    return _PLACEHOLDER.findall(path)


def _place(key: str) -> str:
    return _PLACEHOLDER.sub("{}", key)


def _before(key: str, old_key: str | None, known: dict[str, Json]) -> Json:
    """What was known of an operation, parts of its path by their names of today."""
    if old_key is None:
        return {"params": {}, "answer": {}}
    names = dict(zip(placeholders(old_key), placeholders(key), strict=True))
    operation = known[old_key]
    return {**operation, "params": {names.get(n, n): s for n, s in operation["params"].items()}}


def _named_params(told: Json, before: Json, choose: Choose) -> dict[str, Json]:
    params: dict[str, Json] = named(
        {"properties": told["params"]}, {"properties": before["params"]}, "", choose
    )["properties"]
    return params


def _named_answer(told: Json, before: Json, choose: Choose) -> Json:
    returns = named(told["returns"], before["answer"], "answer", choose)
    return effective_shape({"return_kind": "any", "returns": returns})


def _reaches(known: dict[str, Json]) -> dict[str, list[int]]:
    """Family -> the numbers it has, from wherever they are known."""
    schemas = (item for facts in known.values() for item in facts["params"].items())
    return {name: schema["indexed"] for name, schema in schemas if "indexed" in schema}


def _operation(told: Json, before: Json) -> Json:
    operation = {key: before[key] for key in UNTOLD if key in before}
    operation |= {key: value for key, value in told.items() if key != "returns"}
    return operation


def _answers_with_task(key: str, told: Json) -> bool:
    return not key.startswith("GET ") and "upid" in told["returns"].get("properties", ())


def _params(
    key: str, told: dict[str, Json], before: Json, reaches: dict[str, list[int]], merged: Merged
) -> dict[str, Json]:
    known: dict[str, Json] = before["params"]
    # some descriptions forget what stands in the path
    forgotten = {name: known[name] for name in placeholders(key) if name in known}
    params = {**forgotten, **told}
    for name, schema in params.items():
        if not name.endswith("[n]"):
            continue
        reach = known.get(name, {}).get("indexed") or reaches.get(name)
        if reach is None:
            merged.guessed.append(f"{key}: {name}")
        params[name] = {**schema, "indexed": reach or WIDEST}
    return kept_keys(known, params)


def _reaching(shape: Json, reaches: dict[str, list[int]]) -> Json:
    for name, part in shape.get("properties", {}).items():
        if name.endswith("[n]"):
            part["indexed"] = reaches.get(name, WIDEST)
    return shape


def _merged_shape(known: Json, told: Json) -> Json:
    """A known shape with what is newly declared; what was really seen stays."""
    if _says_nothing(told):
        return known
    if told["type"] != known.get("declared", known.get("type")):
        return told  # what was seen is of the older type
    shape = {key: value for key, value in known.items() if key != "undeclared"}
    shape |= {key: told[key] for key in ("format", "link") if key in told}
    if set(told.get("enum", ())) != set(known.get("enum", ())):
        shape |= {"enum": told["enum"]} if "enum" in told else {}
    if told.get("optional"):
        shape["optional"] = True
    items = _merged_shape(known.get("items", {}), told.get("items", {}))
    if items:
        shape["items"] = items
    if "properties" in told:
        shape["properties"] = _merged_properties(known.get("properties", {}), told["properties"])
    return shape


def _merged_properties(known: Json, told: Json) -> Json:
    properties = {
        name: _merged_shape(known[name], schema) if name in known else schema
        for name, schema in told.items()
    }
    for name, schema in known.items():
        if name not in told:
            # older servers still answer it
            properties[name] = {**schema, "optional": True}
    return properties


def _says_nothing(told: Json) -> bool:
    kind = told.get("type")
    if kind == "object":
        return not told.get("properties")
    if kind == "array":
        return not told.get("items")
    return kind in (None, "any")
