"""The tree of paths: what lies below a path, and what can be done there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from pyvirt_sdk._guiding import nearest
from pyvirt_sdk.cli.exits import Misuse
from pyvirt_sdk.schema.registry import Operation, area, index
from pyvirt_sdk.schema.routing import Match, find

#: The commands that make calls, and the methods that these use.
METHODS: Final[Mapping[str, str]] = {
    "get": "GET", "set": "PUT", "create": "POST", "delete": "DELETE",
}  # fmt: skip


class Branch(NamedTuple):
    """A place in the tree; ``path`` is its template as far as there is one."""

    name: str
    template: str
    has_children: bool
    methods: frozenset[str]

    @property
    def is_placeholder(self) -> bool:
        """Whether an id stands here."""
        return self.name.startswith("{")

    @property
    def flags(self) -> str:
        """What can be done, as pvesh has it: a directory, read, write, create, delete.

        >>> Branch("nodes", "/nodes", True, frozenset({"GET"})).flags
        'Dr---'
        """
        letters = zip("rwcd", ("GET", "PUT", "POST", "DELETE"), strict=True)
        can = "".join(letter if method in self.methods else "-" for letter, method in letters)
        return ("D" if self.has_children else "-") + can


def segments(path: str) -> list[str]:
    """The segments of a path; empty ones count for nothing."""
    return [segment for segment in path.split("/") if segment]


def tidy(path: str) -> str:
    """A path with one slash where there are several, and none at its end, as Tab leaves it.

    >>> tidy("nodes//pve1/")
    '/nodes/pve1'
    """
    return "/" + "/".join(segments(path))


def template_of(path: str) -> str | None:
    """The template that a path fits, which may be one that only has others below it.

    >>> template_of("/nodes/pve1/qemu"), template_of("/nodes/pve1/nonsense")
    ('/nodes/{node}/qemu', None)
    """
    for method in METHODS.values():  # a volume's id may hold slashes, which the router knows
        if match := find(method, segments(path)):
            return match.operation.path
    known = ""
    for segment in segments(path):
        below = _children().get(known, {})
        word = segment if segment in below else next((w for w in below if w[0] == "{"), None)
        if word is None:
            return None
        known = f"{known}/{word}"
    return known or "/"


def children(template: str) -> list[Branch]:
    """What lies below a template, by name; an id comes last."""
    stem = template.rstrip("/")
    names = sorted(_children().get(stem, {}), key=lambda name: (name.startswith("{"), name))
    return [
        Branch(name, f"{stem}/{name}", f"{stem}/{name}" in _children(), _methods(f"{stem}/{name}"))
        for name in names
    ]


def operations_on(template: str) -> list[Operation]:
    """The operations of a template, in the order of the commands."""
    return [
        facts[f"{method} {template}"]
        for facts in ([area(_areas()[template])] if template in _areas() else [])
        for method in METHODS.values()
        if f"{method} {template}" in facts
    ]


def operation_at(method: str, path: str) -> Match | None:
    """The operation of a path, if there is one."""
    return find(method, segments(path))


def find_or_refuse(method: str, path: str) -> Match:
    """The operation of a path.

    Raises:
        Misuse: there is none; the hint names what is there instead.
    """
    if match := operation_at(method, path):
        return match
    refuse_unknown(path)
    there = [word for word, verb in METHODS.items() if operation_at(verb, path)]
    word = next(word for word, verb in METHODS.items() if verb == method)
    raise Misuse(
        f"there is nothing to {word} at {path}",
        hint=f"there is: pyvirt {' | '.join(there)} {path}" if there else f"see: pyvirt ls {path}",
    )


def refuse_unknown(path: str) -> str:
    """The template of a path.

    Raises:
        Misuse: there is no such path; the hint names what comes near.
    """
    if template := template_of(path):
        return template
    parts = segments(path)
    fits = next(n for n in range(len(parts) - 1, -1, -1) if template_of("/".join(parts[:n])))
    before = "/" + "/".join(parts[:fits])
    names = [one.name for one in children(template_of(before) or "/")]
    near = nearest(parts[fits], names)
    stem = before.rstrip("/")
    hint = f"did you mean {stem}/{near}?" if near else f"see: pyvirt ls {before}"
    raise Misuse(f"there is no {parts[fits]!r} below {before}", hint=hint)


@cache
def _children() -> Mapping[str, Mapping[str, None]]:
    """Stem -> the names below it."""
    found: dict[str, dict[str, None]] = {}
    for path in _areas():
        stem = ""
        for name in segments(path):
            found.setdefault(stem, {})[name] = None
            stem = f"{stem}/{name}"
    return found


@cache
def _areas() -> Mapping[str, str]:
    return {path: name for name, paths in index().items() for path in paths}


def _methods(template: str) -> frozenset[str]:
    return frozenset(operation.method for operation in operations_on(template))


def matching(template: str, names: Sequence[str]) -> Iterator[str]:
    """The names of an index that do not stand as words in the tree: ids."""
    words = {one.name for one in children(template)}
    return (name for name in names if name not in words)
