"""Every public method of a client's resources, with arguments that fit what they ask for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple

from pydantic import BaseModel

from pyvirt_sdk._guiding import has_handles

UPID = "UPID:pve1:00000001:00000002:6A000000:qmstart:100:root@pam:"

#: What a client is looked through from.
ROOTS: dict[str, Callable[[Any], Any]] = {
    **{
        name: attrgetter(name)
        for name in (
            "guests", "vms", "containers", "nodes", "storage", "tasks", "access", "networks",
            "pools", "backups", "cluster", "ha", "firewall", "sdn",
        )
    },
    "vm": lambda pve: pve.vms(100, node="pve1"),
    "container": lambda pve: pve.containers(100, node="pve1"),
    "node": lambda pve: pve.nodes("pve1"),
    "one storage": lambda pve: pve.storage("local"),
    "task": lambda pve: pve.tasks(UPID),
    "pool": lambda pve: pve.pools("lab"),
    "user": lambda pve: pve.access.users("joe@pve"),
    "snapshots": lambda pve: pve.vms(100, node="pve1").snapshots,
}  # fmt: skip

#: Those that take things of ours, and no plain values; a WebSocket, which no transport carries; and
#: those that wait without an end for a task which the server never tells of.
_LEFT_OUT = {
    "aclose", "bound", "close", "cloud_init.update", "console", "container.update",
    "handle", "rules.replace", "vm.update", "wait_all",
}  # fmt: skip
_BY_NAME = {
    "name": "x", "node": "pve1", "path": "/vms", "poll": 0.001, "privilege": "VM.Audit",
    "realm": "pve", "target": "pve2", "timeout": 0.001, "userid": "joe@pve", "vm": 100,
    "vmid": 100, "who": "joe@pve",
}  # fmt: skip
_BY_TYPE: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("Iterable", "Sequence", "list"), ["a"]),
    (("Mapping", "dict"), {}),
    (("str",), "abc"),
    (("bool",), True),
    (("int",), 1),
    (("float",), 1.0),
)


class Method(NamedTuple):
    """A method and what it is called with."""

    place: str
    call: Callable[[], Any]


def methods_of(pve: Any) -> Iterator[Method]:
    """All methods that can be reached."""
    for place, root in ROOTS.items():
        yield from _below(place, root(pve), depth=0)


def _below(place: str, thing: Any, depth: int) -> Iterator[Method]:
    for name in dir(type(thing)):
        here = f"{place}.{name}"
        known = name.startswith("_") or name in dir(BaseModel) or name in _LEFT_OUT
        if known or any(here.endswith(f".{one}") or here == one for one in _LEFT_OUT):
            continue
        value: Any = getattr(thing, name, None)
        if not _is_ours(value):
            if callable(value):
                yield Method(here, _filled(value))
        elif depth < 3:
            yield from _below(here, value, depth + 1)
            if has_handles(type(value)):  # what a collection returns is one of its things
                yield from _below(f"{here}()", _filled(value)(), depth + 1)


def _is_ours(value: object) -> bool:
    return type(value).__module__.startswith(("pyvirt_sdk._aio", "pyvirt_sdk._sync"))


def _filled(method: Callable[..., Any]) -> Callable[[], Any]:
    given: list[Any] = []
    named: dict[str, Any] = {}
    for name, wanted in inspect.signature(method).parameters.items():
        if wanted.kind in {wanted.VAR_POSITIONAL, wanted.VAR_KEYWORD}:
            continue
        if name in {"timeout", "poll"}:
            named[name] = _BY_NAME[name]
        elif wanted.default is wanted.empty:
            value = _BY_NAME.get(name, _of_type(str(wanted.annotation)))
            if wanted.kind is wanted.KEYWORD_ONLY:
                named[name] = value
            else:
                given.append(value)
    return lambda: method(*given, **named)


def _of_type(annotation: str) -> Any:
    return next((value for names, value in _BY_TYPE if any(n in annotation for n in names)), "abc")
