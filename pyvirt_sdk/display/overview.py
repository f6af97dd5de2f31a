"""The cluster at a glance, for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pyvirt_sdk.display.cells import cell, colour_of, long
from pyvirt_sdk.display.markup import (
    AMBER,
    FAINT,
    GREEN,
    RED,
    Markup,
    card,
    dot,
    faint,
    joined,
    table,
    tag,
    text,
)
from pyvirt_sdk.models.overview import Overview

_KINDS: Final = {"qemu": "virtual machines", "lxc": "containers", "template": "templates"}
#: Lines of a part that are shown.
_MOST: Final = 12


def overview(seen: Overview) -> Markup:
    """Nodes, guests, storages, tasks that run, and what is wrong."""
    parts = [
        _panel("Nodes", _table(seen.nodes.raw, ("node", "cpu", "mem", "uptime"))),
        _panel("Guests", _guests(seen)),
        _panel("Storage", _table(_of_storages(seen), ("storage", "node", "type", "used"))),
        _panel("Running tasks", _table(seen.running.raw, ("type", "id", "node", "user"))),
    ]
    style = "display:flex;flex-wrap:wrap;gap:.4em 2.5em;align-items:flex-start"
    return card(_heading(seen), _problems(seen.problems), tag("div", *parts, style=style))


def _heading(seen: Overview) -> Markup:
    quorum = {None: "", True: ", quorate", False: ", no quorum"}[seen.quorate]
    colour = RED if seen.quorate is False else AMBER if seen.problems else GREEN
    count = f"{len(seen.nodes)} node{'' if len(seen.nodes) == 1 else 's'}"
    name = long(seen.name) if seen.name else "A node alone"
    return joined([dot(colour), " ", name, faint(f" {count}{quorum}")])


def _problems(problems: Iterable[str]) -> Markup:
    lines = [tag("div", dot(RED), " ", long(one)) for one in problems]
    return tag("div", *lines, style="margin:.3em 0 .6em") if lines else text("")


def _panel(title: str, inside: Markup) -> Markup:
    head = tag("div", title, style=f"font-weight:600;border-bottom:1px solid {FAINT}")
    return tag("div", head, inside, style="margin-bottom:.8em;max-width:100%;overflow-x:auto")


def _guests(seen: Overview) -> Markup:
    lines = [
        [
            label if place == 0 else "",
            joined([dot(colour_of(status)), " ", long(status)]),
            str(seen.guests[kind, status]),
        ]
        for kind, label in _KINDS.items()
        for place, status in enumerate(sorted(s for k, s in seen.guests if k == kind))
    ]
    return table((), lines) if lines else faint("none")


def _of_storages(seen: Overview) -> list[Mapping[str, Any]]:
    """With the names of use that other lists have; shared ones once."""
    shown: dict[str, Mapping[str, Any]] = {}
    for row in seen.storages.raw:
        shared = str(row.get("shared", "0")) == "1"
        key = str(row.get("storage")) if shared else f"{row.get('storage')} {row.get('node')}"
        more = {"used": row.get("disk"), "total": row.get("maxdisk"), "type": row.get("plugintype")}
        shown.setdefault(key, {**row, **more, **({"node": "shared"} if shared else {})})
    return sorted(shown.values(), key=_fullness, reverse=True)


def _fullness(row: Mapping[str, Any]) -> float:
    used, total = row.get("used"), row.get("total")
    return used / total if isinstance(used, (int, float)) and total else 0.0


def _table(raw: Iterable[Mapping[str, Any]], names: tuple[str, ...]) -> Markup:
    rows = list(raw)
    first, *others = names
    lines = [
        [_named(row, first), *(cell(name, row.get(name), row) for name in others)]
        for row in rows[:_MOST]
    ]
    if not lines:
        return faint("none")
    rest = len(rows) - len(lines)
    return joined([table((), lines), faint(f"… and {rest} more") if rest else ""])


def _named(row: Mapping[str, Any], name: str) -> Markup:
    words = long(str(row.get(name) or ""))
    status = row.get("status")
    return joined([dot(colour_of(str(status))), " ", words]) if status else words
