"""One effective shape for each answer, from what is declared and what was really seen.

The declaration is the start; types that real answers contradict are replaced (``declared`` keeps
the old one), keys that nobody declared are added, and what was missing once becomes optional.
Where nothing useful is declared, what was seen is all there is.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

USELESS = frozenset(("object-empty", "array-empty", "any", "none"))
KEPT = ("declared", "enum", "format", "indexed", "map", "optional", "type", "undeclared")


def effective_shape(operation: Json) -> Json:
    """The shape of ``data`` in the answers of an operation."""
    observed: Json = operation.get("observed", {})
    if operation["return_kind"] in USELESS and observed:
        return _clean(observed)
    shape = _clean(operation["returns"])
    for correction in operation.get("corrections", ()):
        _correct(shape, observed, correction)
    for pointer in operation.get("undeclared", ()):
        parent, _, name = pointer.rpartition("/")
        added = {**_clean(_at(observed, pointer)), "optional": True, "undeclared": True}
        _at(shape, parent).setdefault("properties", {})[name] = added
    for pointer in operation.get("not_always_present", ()):
        _at(shape, pointer)["optional"] = True
    return shape


def _correct(shape: Json, observed: Json, correction: Json) -> None:
    node = _at(shape, correction["at"])
    seen = _clean(_at(observed, correction["at"]))
    node["declared"] = correction["declared"]
    node["type"] = correction["observed"]
    for key in ("properties", "items"):
        if key in seen and key not in node:
            node[key] = seen[key]


def _at(shape: Json, pointer: str) -> Json:
    """The place a pointer names; a declared text with parts grows them (a property string)."""
    node = shape
    for part in pointer.strip("/").split("/"):
        if part == "*":
            node = node.setdefault("items", {})
        elif part:
            node = node.setdefault("properties", {}).setdefault(part, {})
    return node


def _clean(declared: Json) -> Json:
    shape = {key: declared[key] for key in KEPT if key in declared}
    if "properties" in declared:
        properties: dict[str, Json] = declared["properties"]
        shape["properties"] = {name: _clean(schema) for name, schema in properties.items()}
    for key in ("items", "values"):
        if key in declared:
            shape[key] = _clean(declared[key])
    if "oneOf" in declared and "items" in declared["oneOf"][0]:
        # the alternatives differ in their format alone
        shape["items"] = {"type": declared["oneOf"][0]["items"]["type"]}
    links = [link["href"] for link in declared.get("links", ()) if "href" in link]
    if links:
        shape["link"] = links[0]
    return shape
