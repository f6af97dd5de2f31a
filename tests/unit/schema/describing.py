"""An API description as a PVE server serves it, made from the data of the package."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools import facts
from tools.package_facts import Facts, load

Json = dict[str, Any]
Nodes = dict[str, Json]

KNOWN = load(facts.ROOT)

SPELLED = {"min": "minimum", "max": "maximum"}
# What a description has no word for.
UNSAID = {"indexed", "declared", "undeclared", "map", "values", "link"}


def script(nodes: object, start: str = "const apiSchema = ") -> str:
    text = json.dumps(nodes, indent=3)
    return f"{start}{text}\n;\n\nlet method2cmd = {{ GET: [1] }};\nExt.onReady(function() {{}});\n"


def description(known: Facts) -> Nodes:
    """The nodes of a description by their path; all of them in one row, and with prose."""
    nodes: Nodes = {}
    for operation in known.operations.values():
        node = nodes.setdefault(operation["path"], {"path": operation["path"], "info": {}})
        node["info"][operation["method"]] = _info(operation, known.formats)
    return nodes


def tree(nodes: Iterable[Json]) -> list[Json]:
    """The same as a tree: every path below that of its first segment."""
    tops: dict[str, Json] = {}
    for node in nodes:
        word = node["path"].split("/")[1]
        top = tops.setdefault(word, {"path": f"/{word}", "text": word, "leaf": 0, "children": []})
        if node["path"] == top["path"]:
            top["info"] = node["info"]
        else:
            top["children"].append({**node, "leaf": 1})
    return list(tops.values())


def files(package: Path) -> dict[str, bytes]:
    return {str(path.relative_to(package)): path.read_bytes() for path in package.rglob("*.json")}


def _info(operation: Json, formats: dict[str, Json]) -> Json:
    info: Json = {
        "method": operation["method"],
        "name": operation["name"],
        "description": "What it does.",
        "allowtoken": int(operation.get("allowtoken", True)),
        "proxyto": operation.get("proxyto"),
        "parameters": _parameters(operation, formats),
        "returns": {"description": "What it answers.", **schema(operation["answer"], formats)},
    }
    if operation.get("protected"):
        info["protected"] = 1
    if "permissions" in operation:
        info["permissions"] = permissions = dict(operation["permissions"])
        if permissions.pop("documented_in_prose", False):
            permissions["description"] = "More in words."
    return info


def _parameters(operation: Json, formats: dict[str, Json]) -> Json:
    params: dict[str, Json] = operation["params"]
    if any("when" in one for one in params.values()):
        plain = {name: one for name, one in params.items() if "when" not in one and name != "type"}
        closed = {"additionalProperties": 0}
        return {"allOf": [
            {**closed, "properties": {name: schema(one, formats) for name, one in plain.items()}},
            {"type-property": "type", "type-property-schema": schema(params["type"], formats),
             "oneOf": [
                 {**closed, "instance-type": variant, "properties": _variant(params, variant)}
                 for variant in params["type"]["enum"]
             ]},
        ]}  # fmt: skip
    described = {
        "additionalProperties": int(operation.get("additionalProperties", False)),
        "properties": {name: schema(one, formats) for name, one in params.items()},
    }
    if not operation.get("additionalProperties", True) or described["additionalProperties"]:
        del described["additionalProperties"]
    return described


def _variant(params: dict[str, Json], variant: str) -> Json:
    properties: Json = {}
    for name, one in params.items():
        if variant not in one.get("when", {}).get("type", ()):
            continue
        plain = {key: value for key, value in one.items() if not key.endswith("when")}
        if variant in one.get("required_when", {}).get("type", ()):
            del plain["optional"]
        if variant in one.get("default_when", {}).get("type", {}):
            plain["default"] = one["default_when"]["type"][variant]
        properties[name] = schema(plain, {})
    return properties


def schema(known: Json, formats: dict[str, Json]) -> Json:
    """A schema as a description has it: 0 and 1, formats without a name written out, prose."""
    told: Json = {"description": "Words about it.", "typetext": "<string>"}
    for key, value in known.items():
        if key in UNSAID:
            continue
        told[SPELLED.get(key, key)] = int(value) if isinstance(value, bool) else value
    if "declared" in known:
        told["type"] = known["declared"]
    if known.get("format", "").startswith("inline."):
        told["format"] = _properties(formats[known["format"]], formats)
    if "link" in known:
        told["links"] = [{"rel": "child", "href": known["link"]}]
    if "items" in known:
        told["items"] = schema(known["items"], formats)
    if "oneOf" in known:
        told["oneOf"] = [schema(one, formats) for one in known["oneOf"]]
    if "properties" in known:
        told["properties"] = _properties(known["properties"], formats)
    return told


def _properties(known: Json, formats: dict[str, Json]) -> Json:
    declared = {name: one for name, one in known.items() if not one.get("undeclared")}
    return {name: schema(one, formats) for name, one in declared.items()}
