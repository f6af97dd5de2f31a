"""Parameters of Proxmox VE as options: ``--memory 2048 --net0 virtio,bridge=vmbr0 --onboot``."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

from pyvirt_sdk.cli.exits import Misuse
from pyvirt_sdk.cli.secrets import ask, is_secret, resolve
from pyvirt_sdk.formats.specs import PropertySchema
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.validation import find_schema

_TRUE = frozenset({"1", "on", "yes", "true"})
_FALSE = frozenset({"0", "off", "no", "false"})


class Given(NamedTuple):
    """What was given: words that stand alone, and parameters by their names."""

    words: tuple[str, ...]
    params: dict[str, Any]


def schema_of(operation: Operation | None, name: str) -> PropertySchema | None:
    """The schema of a parameter, if the operation has it."""
    return find_schema(operation, name) if operation else None


def parse(tokens: Sequence[str], operation: Operation | None) -> Given:
    """Words and parameters, as pvesh reads them.

    A switch may stand alone; an option that is given again adds to a list.

    >>> from pyvirt_sdk import schema
    >>> parse(["100", "--onboot", "--cores=2"], schema.operation("POST", "/nodes/{node}/qemu"))
    Given(words=('100',), params={'onboot': '1', 'cores': '2'})

    Raises:
        Misuse: an option has no value, or a secret stands there in plain.
    """
    words: list[str] = []
    params: dict[str, Any] = {}
    left = deque(tokens)
    while left:
        token = left.popleft()
        if token.startswith("--") and len(token) > 2:
            name, equals, value = token[2:].partition("=")
            schema = schema_of(operation, name)
            text = value if equals else _following(name, schema, left)
            _add(params, name, _read(name, schema, text))
        elif token.startswith("-") and len(token) > 1 and not token[1].isdigit():
            raise Misuse(f"there is no option {token}", hint="parameters are written --name value")
        else:
            words.append(token)
    return Given(tuple(words), params)


def _following(name: str, schema: PropertySchema | None, left: deque[str]) -> str | None:
    """The value that follows an option; None where a switch or a secret stands alone."""
    following = left[0] if left else None
    if schema and schema.get("type") == "boolean":
        return left.popleft() if following in _TRUE | _FALSE else "1"
    if following is not None and not following.startswith("--"):
        return left.popleft()
    if is_secret(name):
        return None
    hint = f"write --{name}={following}, if that is meant" if following else None
    raise Misuse(f"--{name} needs a value", hint=hint)


def _read(name: str, schema: PropertySchema | None, text: str | None) -> str:
    if text is None:
        return ask(f"--{name}", name)
    value = resolve(name, text)
    if schema and schema.get("type") == "boolean":
        return "1" if value.lower() in _TRUE else "0" if value.lower() in _FALSE else value
    return value


def _add(params: dict[str, Any], name: str, value: str) -> None:
    if name not in params:
        params[name] = value
    elif isinstance(params[name], list):
        params[name].append(value)
    else:
        params[name] = [params[name], value]
