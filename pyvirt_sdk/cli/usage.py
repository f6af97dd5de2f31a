"""What an operation takes, in the words of its schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pyvirt_sdk.cli.branches import METHODS
from pyvirt_sdk.cli.output import as_list
from pyvirt_sdk.formats.specs import PropertySchema, spec
from pyvirt_sdk.schema import answers, history, privileges
from pyvirt_sdk.schema.privileges import AllOf, AnyOf, Check, Privileges
from pyvirt_sdk.schema.registry import Operation

_VIEWER = "https://pve.proxmox.com/pve-docs/api-viewer/#"
_WORDS = {method: word for word, method in METHODS.items()}


def describe(
    operation: Operation, command: str | None = None, arguments: Sequence[str] = (),
    *, verbose: bool = False, returns: bool = False,
) -> str:  # fmt: skip
    """An operation as a text to read.

    Args:
        operation: which.
        command: the command that makes the call; without it, the one of the tree.
        arguments: the parameters that stand behind the command without their names.
        verbose: the optional parameters, too.
        returns: the shape of the answer, too.
    """
    start = command or f"{_WORDS[operation.method]} {operation.path}"
    own = [name for name in operation.params if name not in operation.path_params]
    named = [name for name in own if name not in arguments]
    needed = [name for name in named if name in operation.required]
    words = [f"<{name}>" for name in arguments]
    words += [f"--{name} <{_kind(operation.params[name])}>" for name in needed]
    words += ["[OPTIONS]"] if len(needed) < len(named) else []
    lines = [" ".join(["USAGE: pyvirt", start, *words]), ""]
    shown = [*arguments, *needed, *([name for name in named if name not in needed] * verbose)]
    for name in shown:
        schema = operation.params.get(name)
        if schema is not None:
            lines.append("  " + _parameter(name, schema, bare=name in arguments))
            lines += [f"      {line}" for line in _details(operation, name, schema)]
    if not verbose and (left := len(named) - len(needed)):
        lines.append(f"  and {left} more options: --verbose shows them")
    lines += ["", f"operation   {operation}", f"privileges  {rights(operation)}"]
    lines += [f"since       {text}" for text in _since(operation)]
    lines += [f"see         {_VIEWER}{operation.path}"]
    if returns:
        lines += ["", "returns", *(f"  {line}" for line in _shape(answers.of(operation)))]
    return "\n".join(lines)


def facts(operation: Operation) -> dict[str, Any]:
    """The same as data."""
    return {
        "method": operation.method,
        "path": operation.path,
        "parameters": {name: dict(schema) for name, schema in operation.params.items()},
        "privileges": rights(operation),
        "since": list(_since(operation)),
        "returns": answers.of(operation),
    }


def rights(operation: Operation) -> str:
    """Who may call an operation, in words.

    >>> from pyvirt_sdk import schema
    >>> rights(schema.operation("POST", "/nodes/{node}/qemu/{vmid}/status/start"))
    'VM.PowerMgmt on /vms/{vmid}'
    """
    wanted = privileges.of(operation)
    who = {"world": "anybody", "users": "any user", "root": "root@pam alone"}
    text = _check(wanted.check) if wanted.check else who.get(wanted.who, "")
    more = "; the server checks more" if wanted.incomplete else ""
    return text + more + ("" if wanted.tokens else "; not by a token")


def _check(check: Check) -> str:
    match check:
        case Privileges():
            joined = (" or " if check.any else " and ").join(check.names)
            when = f", if {check.when} is given" if check.when else ""
            return f"{joined} on {check.path}{when}"
        case AllOf():
            return " and ".join(f"({_check(one)})" for one in check.checks)
        case AnyOf():
            return " or ".join(f"({_check(one)})" for one in check.checks)
        case _:
            return " ".join([check.kind, *map(str, check.arguments)])


def _parameter(name: str, schema: PropertySchema, *, bare: bool) -> str:
    flag = f"<{name}>" if bare else f"--{name}"
    bounds = _bounds(schema)
    default = f"  (default: {_plain(schema['default'])})" if "default" in schema else ""
    return f"{flag} <{_kind(schema)}>{bounds}{default}"


def _kind(schema: PropertySchema) -> str:
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    return schema.get("type", "string")


def _bounds(schema: PropertySchema) -> str:
    low, high = schema.get("min"), schema.get("max")
    if low is None and high is None:
        return ""
    left, right = ("" if low is None else f"{low:g}"), ("" if high is None else f"{high:.0f}")
    return f" {left} to {right}" if left and right else f" from {left}" if left else f" to {right}"


def _details(operation: Operation, name: str, schema: PropertySchema) -> Iterator[str]:
    if "indexed" in schema:
        first, last = schema["indexed"]
        yield f"n from {first} to {last}"
    kind = schema.get("format", "")
    if keys := spec(kind):
        yield ",".join(_key(key, one) for key, one in keys.items() if "alias" not in one)
    elif kind:
        yield f"format: {kind}"
    if "requires" in schema:
        yield f"needs --{schema['requires']}"
    for need in history.needs(operation, {name.replace("[n]", "0"): ""}):
        if need.name:
            yield str(need)


def _key(key: str, schema: PropertySchema) -> str:
    kind = "|".join(map(str, schema["enum"])) if "enum" in schema else schema.get("type", "string")
    whole = f"[{key}=]<{kind}>" if schema.get("default_key") else f"{key}=<{kind}>"
    return f"[{whole}]" if schema.get("optional") else whole


def _since(operation: Operation) -> Iterator[str]:
    return (str(need) for need in history.needs(operation, {}))


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _shape(shape: Mapping[str, Any], name: str = "", depth: int = 0) -> Iterator[str]:
    kind = shape.get("type", "any")
    text = "|".join(as_list(kind)) if isinstance(kind, list) else str(kind)
    optional = " (optional)" if shape.get("optional") else ""
    if name or depth == 0:
        yield "  " * depth + " ".join(filter(None, [name, f"<{text}>"])) + optional
    if depth > 3:
        return
    for key, below in shape.get("properties", {}).items():
        yield from _shape(below, key, depth + 1)
    if "items" in shape:
        yield from _shape(shape["items"], "each", depth + 1)
