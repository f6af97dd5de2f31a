"""A call as the user made it, into a request that the server will take."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pyvirt_sdk import schema
from pyvirt_sdk._core.encoding import flatten, items_of, to_text
from pyvirt_sdk._core.redact import redact
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import ParameterError, RequestInfo
from pyvirt_sdk.schema import Operation

METHODS = ("GET", "POST", "PUT", "DELETE")


def prepare(method: str, path: str, params: Mapping[str, Any], *, validate: bool = True) -> Request:
    """A request, its parameters under the names Proxmox VE gives them and checked by the schema.

    Raises:
        ParameterError: the method is none, or parameters are not acceptable; all of them at once.
    """
    verb = method.upper()
    if verb not in METHODS:
        raise ParameterError(
            f"{method!r} is not a method of the API", hint=f"use one of {', '.join(METHODS)}"
        )
    given = flatten(params)
    # What the schema does not know may well be known to a newer server.
    found = schema.find(verb, path) if validate else None
    if found is None:
        return Request(verb, path, given)
    named = _named(found.operation, given)
    texts = {name: _as_sent(name, value) for name, value in named.items()}
    errors = schema.check(found.operation, {**texts, **found.path_params})
    if errors:
        raise ParameterError(
            request=RequestInfo(verb, path, redact(named)),
            errors=errors,
            hint=_suggestion(found.operation, errors),
        )
    return Request(verb, path, named)


def _as_sent(name: str, value: Any) -> str | list[str]:
    items = items_of(value)
    return to_text(name, value) if items is None else [to_text(name, item) for item in items]


def _named(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """Python's names made into those of the API: ``with_local_disks`` is ``with-local-disks``."""
    known = operation.params
    return {
        dashed if name not in known and (dashed := name.replace("_", "-")) in known else name: value
        for name, value in given.items()
    }


def _suggestion(operation: Operation, errors: Collection[str]) -> str | None:
    import difflib  # heavy, and of use only here

    names = [name.replace("[n]", "0") for name in operation.params]
    near = {
        name: close[0]
        for name in errors
        if name not in names and (close := difflib.get_close_matches(name, names, n=1))
    }
    if not near:
        return None
    return "did you mean " + ", ".join(f"{good} for {bad}" for bad, good in near.items()) + "?"
