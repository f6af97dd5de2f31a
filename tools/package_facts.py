"""The facts as the package holds them, to be changed and written back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from tools import facts

Json = dict[str, Any]


class Facts(NamedTuple):
    """What the data of a package says.

    Attributes:
        operations: ``METHOD /path`` -> facts, with full schemas and the shape of the ``answer``.
        formats: name of a property string -> key -> schema.
        since: ``versions``, and ``operations`` with the history of each that has one.
    """

    operations: dict[str, Json]
    formats: dict[str, dict[str, Json]]
    since: Json


def load(package: Path) -> Facts:
    """Read the data of the package in this folder."""
    data = package / "schema" / "data"
    operations: dict[str, Json] = {}
    since: Json = {"versions": [], "operations": {}}
    for area in _read(data / "index.json")["areas"]:
        content = _read(data / f"{area}.json")
        answers = _read(data / "answers" / f"{area}.json")["answers"]
        for key, entry in content["operations"].items():
            method, _, path = key.partition(" ")
            params = _unshared(entry["params"], content["schemas"])
            shape = answers[key]
            operations[key] = {
                **entry, "method": method, "path": path, "params": params, "answer": shape
            }  # fmt: skip
    for file in sorted((data / "since").glob("*.json")):
        history = _read(file)
        since["versions"] = history["versions"]
        since["operations"] |= history["operations"]
    specs = _read(package / "formats" / "data" / "specs.json")
    formats = {name: _unshared(keys, specs["schemas"]) for name, keys in specs["formats"].items()}
    return Facts(operations, formats, since)


def save(content: Facts, package: Path) -> None:
    """Write the data of the package in this folder."""
    data = package / "schema" / "data"
    formats = {
        name: {"kind": "property-string", "properties": keys}
        for name, keys in content.formats.items()
    }
    operations = list(content.operations.values())
    facts.write_operations({"operations": operations}, data, data / "answers")
    facts.write_formats({"formats": formats}, package / "formats" / "data")
    facts.write_since(content.since, data / "since")


def _unshared(numbers: dict[str, int], schemas: list[Json]) -> dict[str, Json]:
    # in the order of their numbers, they get the same ones when they are written again
    return {name: schemas[numbers[name]] for name in sorted(numbers, key=numbers.__getitem__)}


def _read(path: Path) -> Json:
    content: Json = json.loads(path.read_bytes())
    return content
