"""From a concrete path to its operation, as the server routes it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from pyvirt_sdk.schema.registry import Operation, area, index

_BLANK = re.compile(r"\s")

# A volume id or a network may hold slashes, so here the placeholder takes all that is left.
_GREEDY = ("/content/{volume}", "/ipset/{name}/{cidr}")


class Match(NamedTuple):
    """An operation, and what a concrete path says for the placeholders of its template."""

    operation: Operation
    path_params: dict[str, str]


@dataclass(slots=True)
class _Fork:
    """A place in the tree of paths: the words and the placeholder that may follow."""

    words: dict[str, _Fork] = field(default_factory=dict[str, "_Fork"])
    placeholder: tuple[str, _Fork] | None = None
    greedy: bool = False
    template: str = ""
    area: str = ""


def find(method: str, path: str | Sequence[str]) -> Match | None:
    """The operation that answers a request, or None where the server says 501.

    ``path`` stands below ``/api2/json``: a text as it stands in a request line (percent-encoded),
    or its segments, already decoded. Empty segments count for nothing.

    >>> match = find("GET", "/nodes/pve1/qemu/100/config")
    >>> match.operation.path, match.path_params
    ('/nodes/{node}/qemu/{vmid}/config', {'node': 'pve1', 'vmid': '100'})
    """
    segments = unquote(path).split("/") if isinstance(path, str) else path
    fork = _tree()
    params: dict[str, str] = {}
    rest = [segment for segment in segments if segment]
    for position, segment in enumerate(rest):
        following = fork.words.get(segment)
        if following is not None:
            fork = following
            continue
        if fork.placeholder is None:
            return None
        name, fork = fork.placeholder
        params[name] = "/".join(rest[position:]) if fork.greedy else segment
        if _BLANK.search(params[name]):
            return None
        if fork.greedy:
            break
    operation = area(fork.area).get(f"{method} {fork.template}") if fork.template else None
    return Match(operation, params) if operation else None


def astray(path: str) -> tuple[str, Collection[str]] | None:
    """Where a path leaves the tree: its first unknown word, and the words that may stand there.

    >>> word, words = astray("/nodes/pve1/qmeu")
    >>> word, "qemu" in words
    ('qmeu', True)
    """
    fork = _tree()
    for segment in filter(None, unquote(path).split("/")):
        if segment in fork.words:
            fork = fork.words[segment]
        elif fork.placeholder is None:
            return segment, fork.words.keys()
        else:
            fork = fork.placeholder[1]
    return None


@cache
def _tree() -> _Fork:
    root = _Fork()
    for area_name, paths in index().items():
        for template in paths:
            fork = root
            for segment in _segments(template):
                fork = _follow(fork, segment)
            fork.template, fork.area = template, area_name
            fork.greedy = template.endswith(_GREEDY)
    return root


def _segments(template: str) -> list[str]:
    return [segment for segment in template.split("/") if segment]


def _follow(fork: _Fork, segment: str) -> _Fork:
    if not segment.startswith("{"):
        return fork.words.setdefault(segment, _Fork())
    if fork.placeholder is None:
        fork.placeholder = segment[1:-1], _Fork()
    name, following = fork.placeholder
    if name != segment[1:-1]:
        raise ValueError(f"two names for one placeholder: {name}, {segment}")
    return following
