"""Python values into what Proxmox VE reads: paths, queries and form bodies.

>>> encode_params({"onboot": True, "name": "web 1", "net": {0: {"model": "virtio"}}, "pool": None})
'onboot=1&name=web%201&net0=model%3Dvirtio'
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Iterator, KeysView, Mapping, ValuesView
from typing import Any, TypeGuard, cast
from urllib.parse import quote

from pyvirt_sdk._core.redact import plain
from pyvirt_sdk._core.wire import WITHOUT_BODY, Message, Request
from pyvirt_sdk.errors import ParameterError

API_ROOT = "/api2/json"
FORM = ("Content-Type", "application/x-www-form-urlencoded")

# Everything else in a path is percent-encoded; a `%` that starts an escape is left alone.
_UNSAFE_IN_PATH = re.compile(r"[^A-Za-z0-9\-._~/:@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")


def named(value: Any) -> Any:
    """A resource as paths and parameters name it, by its id; any other value as it is.

    >>> class Mine:
    ...     def __pve_id__(self): return "pve1"
    >>> named(Mine()), named(100)
    ('pve1', 100)
    """
    id_of: Any = getattr(cast("type[object]", type(value)), "__pve_id__", None)
    return value if id_of is None else id_of(value)


def segment(value: object) -> str:
    """One segment of a path; ids may hold slashes, blanks and percent signs.

    >>> segment("local:iso/my image.iso")
    'local:iso%2Fmy%20image.iso'

    Raises:
        ParameterError: it is empty, or a thing that has no name.
    """
    value = named(value)
    text = "" if value is None else str(value)
    if not text or (text.startswith("<") and not isinstance(value, str)):
        raise ParameterError(
            f"{text or repr(value)} stands where the path needs a name or an id",
            hint="is a variable empty? A node is named by its name, a guest by its vmid",
        )
    return quoted(text, safe=":@!,")


def join(*segments: object) -> str:
    """A path from its segments.

    >>> join("nodes", "pve1", "qemu", 100, "config")
    '/nodes/pve1/qemu/100/config'
    """
    return "".join("/" + segment(part) for part in segments)


def quoted(text: str, safe: str = "", *, name: str = "a path") -> str:
    """A text as a URL or a form carries it; ``name`` is for the error message.

    Raises:
        ParameterError: it has no UTF-8, as half of a surrogate pair does not.
    """
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError as error:
        half = text[error.start]
    # Here, where that error, which holds the whole text, is no longer the context.
    raise ParameterError(
        f"{name} holds {half!r}, which is half a character",
        hint="it was read from a file, or from the system, that is not UTF-8: decode it anew",
    )


def encode_path(path: str) -> str:
    """A path as the user wrote it, made fit for a request line."""
    if "?" in path or "#" in path:
        raise ParameterError(
            f"the path {path.split('?')[0].split('#')[0]!r} is followed by '?' or '#'",
            hint="give parameters as params={...} or as keywords; "
            "in an id write %3F for '?' and %23 for '#'",
        )
    rooted = path if path.startswith("/") else "/" + path
    return _UNSAFE_IN_PATH.sub(lambda found: quoted(found.group()), rooted)


def encode_params(params: Mapping[str, Any]) -> str:
    """Parameters as a query or a form; what is None is not sent."""
    return "&".join(f"{quoted(name)}={quoted(text, name=name)}" for name, text in _pairs(params))


def encode(request: Request, base: str = "", headers: tuple[tuple[str, str], ...] = ()) -> Message:
    """A request as it goes on the wire, below the ``base`` path of a reverse proxy."""
    target = base + API_ROOT + encode_path(request.path)
    if request.body is not None:
        kind = ("Content-Type", request.body.media_type)
        return Message(request.method, target, (*headers, kind), request.body)
    text = encode_params(request.params)
    if request.method in WITHOUT_BODY:
        # The server refuses GET and DELETE with a body: their parameters stand in the query.
        return Message(request.method, f"{target}?{text}" if text else target, headers)
    return Message(request.method, target, (*headers, FORM), text.encode())


def flatten(params: Mapping[str, Any]) -> dict[str, Any]:
    """Indexed families written out, and what is None left away.

    >>> flatten({"net": {0: "virtio", 1: None}, "name": "web", "pool": None})
    {'net0': 'virtio', 'name': 'web'}
    """
    flat: dict[str, Any] = {}
    for name, given in params.items():
        # what can be gone through once, is looked at more than once
        value: Any = [*given] if isinstance(given, (Iterator, KeysView, ValuesView)) else given
        if is_family(value):
            flat |= {f"{name}{n}": one for n, one in value.items() if one is not None}
        elif value is not None:
            flat[name] = value
    return flat


def is_family(value: Any) -> TypeGuard[Mapping[int, Any]]:
    """Whether a value is a mapping by index, such as ``net={0: ..., 1: ...}``."""
    if not isinstance(value, Mapping) or not value:
        return False
    return all(isinstance(key, int) for key in cast("Mapping[object, object]", value))


def items_of(value: Any) -> list[Any] | None:
    """The items of a list, a tuple or a set (in order, so that equal calls are equal); else None.

    >>> items_of({"b", "a"}), items_of("a,b")
    (['a', 'b'], None)
    """
    match value:
        case list() | tuple():
            return [*value]
        case set() | frozenset():
            return sorted(cast("set[object]", value), key=str)
        case _:
            return None


def _pairs(params: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in flatten(params).items():
        items = items_of(value)
        if items is None:
            yield name, to_text(name, value)
        else:
            # A repeated key is read as a list and as an array alike, an empty text as no items.
            yield from ((name, to_text(name, item)) for item in items or [""])


def to_text(name: str, value: Any) -> str:
    """One value the way a form carries it; ``name`` is for the error message.

    >>> to_text("onboot", True), to_text("cpulimit", 0.5), to_text("agent", {"enabled": True})
    ('1', '0.5', 'enabled=1')
    """
    value = named(plain(value))
    match value:
        case str():
            return value
        case bool():
            return "1" if value else "0"
        case int():
            return str(value)
        case float():
            return repr(value)
        case enum.Enum():
            return to_text(name, value.value)
        case dt.datetime():
            return str(int(value.timestamp()))
        case Mapping():
            options = cast("Mapping[str, object]", value)
            return ",".join(
                f"{key}={to_text(name, one)}" for key, one in options.items() if one is not None
            )
        case bytes() | bytearray() | None:
            kind = type(value).__name__
            raise ParameterError(errors={name: f"{kind} cannot be sent, give a text"})
        case _:
            return str(value)
