"""A call as the user made it, into a request that the server will take."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast

from pyvirt_sdk import schema
from pyvirt_sdk._core.advice import advice
from pyvirt_sdk._core.encoding import flatten, items_of, segment, to_text
from pyvirt_sdk._core.redact import redact, scrub
from pyvirt_sdk._core.terms import terms_of
from pyvirt_sdk._core.wire import Method, Request
from pyvirt_sdk.errors import ParameterError, RequestInfo
from pyvirt_sdk.formats.checking import UNKNOWN
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.history import existed

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
    request = Request(verb, path, _named(found.operation, given))
    return _checked(request, found.operation, found.path_params)


def operation_of(request: Request) -> str | None:
    """The operation of a request, such as ``GET /nodes``; None where the schema has none."""
    if request.terms is not None:
        return str(request.terms.operation)
    found = schema.find(request.method, request.path)
    return str(found.operation) if found else None


def prepare_operation(
    method: Method,
    template: str,
    ids: Mapping[str, str],
    params: Mapping[str, Any],
    *,
    validate: bool = True,
) -> Request:
    """The same where the operation is known by its path template, and ``ids`` fill that in.

    Parameters are named as in the schema, a family such as ``net[n]`` is a mapping by number, and
    what is None is left away.

    >>> prepare_operation("GET", "/nodes/{node}/qemu", {"node": "pve1"}, {"full": None}).path
    '/nodes/pve1/qemu'

    Raises:
        ParameterError: parameters are not acceptable; all of them at once.
    """
    request = Request(method, fill(template, *ids.items()), _given(params))
    if not validate:
        return request
    return _checked(request, schema.operation(method, template), ids)


@lru_cache(maxsize=1024)  # the same places are gone to again and again
def fill(template: str, *ids: tuple[str, str]) -> str:
    """A path from its template.

    >>> fill("/pools/{poolid}", ("poolid", "lab/east"))
    '/pools/lab%2Feast'
    """
    return template.format_map({name: segment(value) for name, value in ids})


def _given(params: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: value for name, value in params.items() if value is not None}
    for family in [name for name in given if name.endswith("[n]")]:
        given |= _members(family.removesuffix("[n]"), given.pop(family))
    return given


def _members(family: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise ParameterError(errors={family: "a mapping by number is needed, such as {0: ...}"})
    members = cast("Mapping[object, object]", value)
    return {f"{family}{number}": one for number, one in members.items() if one is not None}


def _checked(request: Request, operation: Operation, ids: Mapping[str, str]) -> Request:
    texts = {name: _as_sent(name, value) for name, value in request.params.items()}
    found = schema.check(operation, texts)
    errors = {
        name: scrub(fault, request.params, request.path)
        for name, fault in found.items()
        # What an older server knew is judged once this one's version is known.
        if name not in ids and not (fault == UNKNOWN and existed(operation, name))
    }
    errors |= _id_faults(operation, *ids.items())
    if errors:
        raise ParameterError(
            request=RequestInfo(request.method, request.path, redact(request.params, request.path)),
            errors=errors,
            hint=advice(errors, operation),
        )
    return request._replace(terms=terms_of(operation, texts))


@lru_cache(maxsize=1024)
def _id_faults(operation: Operation, *ids: tuple[str, str]) -> Mapping[str, str]:
    found = schema.check(operation, dict(ids))
    return {name: fault for name, fault in found.items() if name in dict(ids)}


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
