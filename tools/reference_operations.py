"""The pages of the REST API: for each operation who may call it, what it takes and what it gives.

All of it is taken from the schema, its history since 7.4, and the types of ``pve.api``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from pyvirt_sdk import schema
from pyvirt_sdk.formats.specs import PropertySchema
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.history import Need, needs, option_needs, parameter_needs
from pyvirt_sdk.schema.registry import area
from tools.operation_types import Choices, annotation, result
from tools.operation_words import headline, link, permission

_BOUNDED = re.compile(r"Annotated\[(\w+), Field\((.*?)\)\]")


def area_page(name: str) -> str:
    """The page of one area of the tree."""
    operations = list(area(name).values())
    by_path: dict[str, list[Operation]] = {}
    for operation in operations:
        by_path.setdefault(operation.path, []).append(operation)
    title = f"/{name.replace('-', '/')}"
    sections = "\n".join(_path_section(path, found) for path, found in sorted(by_path.items()))
    count = f"{len(operations)} operations on {len(by_path)} paths"
    return (
        f"# `{title}`\n\n{count}. Called as `pve.api` with the words of the path; names with `-` "
        "are written with `_`. What is not given keeps the default; what has no release beside it "
        f"is there since 7.4 at least.\n\n{sections}"
    )


def _path_section(path: str, operations: list[Operation]) -> str:
    return f"## `{path}`\n\n" + "\n".join(map(_operation_section, operations))


def _operation_section(operation: Operation) -> str:
    lines = [
        f"### {operation}",
        headline(operation),
        f"`{_call(operation)} → {_told(result(operation))}`",
        "\n".join(_facts(operation)),
    ]
    params = [
        (name, spec)
        for name, spec in sorted(operation.params.items(), key=lambda one: (_optional(one), one[0]))
        if name not in operation.path_params
    ]
    if params:
        rows = "".join(_row(operation, name, spec) for name, spec in params)
        lines.append(
            '<table class="params"><thead><tr><th>parameter</th> <th>takes</th> <th>default</th>'
            f"</tr></thead><tbody>{rows}</tbody></table>"
        )
    lines.append(_answer(operation))
    return "\n\n".join(filter(None, lines)) + "\n"


def _facts(operation: Operation) -> Iterator[str]:
    """Who may call it, since when, and what kind of work it is."""
    yield f"- Who: {permission(operation)}."
    for need in needs(operation, {}):
        yield f"- Releases: {need}."
    if operation.task:
        yield "- Starts a task: the answer is a promise, [wait for it](../explain/tasks.md)."
    yield f"- [In the official viewer]({link(operation)})"


def _optional(one: tuple[str, PropertySchema]) -> bool:
    return bool(one[1].get("optional"))


def _call(operation: Operation) -> str:
    words: list[str] = []
    for word in operation.path.strip("/").split("/"):
        if word.startswith("{"):
            words[-1] = f"{words[-1]}({word[1:-1].replace('-', '_')})"
        else:
            words.append(word.replace("-", "_"))
    required = [
        f"{name.replace('-', '_')}=…"
        for name in operation.required
        if name not in operation.path_params
    ]
    return f"pve.api.{'.'.join(words)}.{operation.method.lower()}({', '.join(required)})"


def _told(kind: str) -> str:
    """A type as it is said of the sync client: an answer of its own is told key by key."""
    kind = re.sub(r"Rows\[\w+\]", "Rows", kind.replace("AsyncTask[None]", "Task"))
    return re.sub(r"\b[A-Z]\w*\b", _known, kind)


def _known(found: re.Match[str]) -> str:
    return found[0] if found[0] in {"Task", "Rows", "Any", "None", "Mapping"} else "a model"


def _row(operation: Operation, name: str, spec: PropertySchema) -> str:
    default = spec.get("default")
    shown = "" if default is None else _plain(default)
    shown = shown if spec.get("optional") else "<em>required</em>"
    history = "; ".join(_history(operation, name))
    more = f'<br><span class="since">{escape(history)}</span>' if history else ""
    return (
        f"<tr><td><code>{escape(name)}</code></td> <td>{_takes(name, spec)}{more}</td> "
        f"<td>{shown}</td></tr> "
    )


def _plain(default: Any) -> str:
    if isinstance(default, bool):
        return "yes" if default else "no"
    return escape(str(default))


def _history(operation: Operation, name: str) -> Iterator[str]:
    """Since when a parameter and its options exist, in words."""
    for need in parameter_needs(operation, name):
        yield _when(need, "")
    for option, need in option_needs(operation, name):
        yield _when(need, f"{option}: ")


def _when(need: Need, what: str) -> str:
    since = f"since {need.since}" if need.since else ""
    gone = f"gone in {need.removed}" if need.removed else ""
    return what + ", ".join(filter(None, [since, gone]))


def _takes(name: str, spec: PropertySchema) -> str:
    """The type of a parameter, as plain as it can be said."""
    kind = annotation(spec, name, name, Choices())
    if "enum" in spec:
        return escape(" | ".join(map(str, spec["enum"])))
    kind = kind.replace(" | Mapping[str, object]", "").replace("Mapping[int, ", "{n: ")
    kind = re.sub(r"^(\{n: .*)\]$", r"\1}", kind)
    kind = _BOUNDED.sub(_bounds, kind)
    form = str(spec.get("format", ""))
    if form and not form.startswith("inline.") and kind in {"str", "int"}:
        kind += f", {form.removeprefix('pve-')}"
    return escape(kind)


def _bounds(found: re.Match[str]) -> str:
    bounds = dict(one.split("=") for one in found[2].split(", "))
    if "ge" not in bounds:
        return f"{found[1]}, up to {bounds['le']}"
    if "le" not in bounds:
        return f"{found[1]}, from {bounds['ge']}"
    return f"{found[1]}, {bounds['ge']} to {bounds['le']}"


def _answer(operation: Operation) -> str:
    """The keys of an answer, folded away."""
    shape: Mapping[str, Any] = schema.answer(operation.method, operation.path)
    rows = shape.get("type") == "array"
    keys = (shape.get("items", {}) if rows else shape).get("properties", {})
    if not keys or operation.task:
        return ""
    body = "".join(
        f"<tr><td><code>{escape(str(key))}</code></td> <td>{escape(_kind(spec))}</td></tr> "
        for key, spec in sorted(keys.items())
    )
    of = "each row" if rows else "the answer"
    return (
        f"<details><summary>What {of} holds: {len(keys)} keys</summary>"
        f'<table class="params"><tbody>{body}</tbody></table></details>'
    )


def _kind(spec: Mapping[str, Any]) -> str:
    kind = spec.get("type")
    if "enum" in spec:
        kind = " | ".join(map(str, spec["enum"]))
    return f"{kind or 'any'}{', where there is one' if spec.get('optional') else ''}"
