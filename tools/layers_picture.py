"""Draws docs/_static/layers.svg: who imports whom in the package, as measured.

python -m tools.layers_picture            writes the picture
python -m tools.layers_picture --check    says whether it is fresh
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Set
from html import escape
from pathlib import Path
from typing import Final

import grimp

PICTURE = Path(__file__).parents[1] / "docs" / "_static" / "layers.svg"

#: What each part is, in a few words.
TOLD: Final = {
    "_aio": "client and resources, async", "_sync": "the same, converted",
    "_api": "every operation, typed", "_tasks": "tasks and outcomes",
    "_http": "connections, trust", "_core": "rules without I/O", "schema": "facts about the API",
    "formats": "values written as text", "errors": "one tree of exceptions",
    "models": "data of things", "display": "tables, progress", "events": "what a client tells",
    "otel": "spans", "tls": "first look at a server", "stub": "the reference server",
    "cli": "commands", "pytest_plugin": "fixtures", "_primitives": "sleep, lock, gather",
    "_guiding": "what was meant",
}  # fmt: skip
#: Imported only inside what shows something, by many: no part stands on it.
_ASIDE: Final = "display"

#: What no call goes through.
_BESIDE: Final = {"_primitives", "cli", "display", "events", "otel", "pytest_plugin", "stub", "tls"}

_WIDE, _HIGH, _GAP_X, _GAP_Y, _EDGE = 178, 46, 22, 52, 16
Graph = Mapping[str, Set[str]]


def measured() -> dict[str, set[str]]:
    """Part -> the parts that its modules import; imports for type checkers alone do not count."""
    graph = grimp.build_graph("pyvirt_sdk", exclude_type_checking_imports=True)
    found: dict[str, set[str]] = {}
    for module in graph.modules:
        part = _part(module)
        if part:
            others = {_part(one) for one in graph.find_modules_directly_imported_by(module)}
            found.setdefault(part, set()).update(others - {"", part, _ASIDE})
    return found


def _part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def ranks(graph: Graph) -> dict[str, int]:
    """How high each part stands: one above the highest of those that it imports.

    >>> ranks({"a": {"b", "c"}, "b": {"c"}, "c": set()})
    {'c': 0, 'b': 1, 'a': 2}
    """
    found: dict[str, int] = {}
    while len(found) < len(graph):
        ready = [part for part in sorted(graph) if part not in found and graph[part] <= set(found)]
        if not ready:
            circle = ", ".join(sorted(set(graph) - set(found)))
            raise ValueError(f"these parts import each other in a circle: {circle}")
        found |= {part: 1 + max((found[one] for one in graph[part]), default=-1) for part in ready}
    return found


def direct(graph: Graph) -> dict[str, set[str]]:
    """The imports that do not follow from others, since a picture of all is a hatching.

    >>> direct({"a": {"b", "c"}, "b": {"c"}, "c": set()})
    {'a': {'b'}, 'b': {'c'}, 'c': set()}
    """
    return {
        part: {one for one in below if not any(_reaches(graph, other, one) for other in below)}
        for part, below in graph.items()
    }


def _reaches(graph: Graph, part: str, goal: str) -> bool:
    return any(one == goal or _reaches(graph, one, goal) for one in graph[part])


def picture() -> str:
    """The whole picture, in colours that can be read on white and on black."""
    graph = measured()
    rows: dict[int, list[str]] = {}
    for part, rank in ranks(graph).items():
        rows.setdefault(rank, []).append(part)
    width = max(map(len, rows.values())) * (_WIDE + _GAP_X) - _GAP_X + 2 * _EDGE
    height = len(rows) * (_HIGH + _GAP_Y) - _GAP_Y + 2 * _EDGE
    places = {
        part: (_EDGE + column * (_WIDE + _GAP_X), _EDGE + (len(rows) - 1 - rank) * (_HIGH + _GAP_Y))
        for rank, row in rows.items()
        for part, column in _columns(row, max(map(len, rows.values()))).items()
    }
    lines = [
        _line(places[part], places[one])
        for part, below in sorted(direct(graph).items())
        for one in sorted(below)
    ]
    boxes = [_box(part, place) for part, place in sorted(places.items())]
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        'font-family="system-ui, sans-serif" text-anchor="middle">',
        "<!-- made from the measured imports by tools/layers_picture.py: do not edit -->",
        "<title>Who imports whom in pyvirt_sdk</title>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
        'markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#8b93a1"/></marker></defs>',
        *lines, *boxes, "</svg>", "",
    ])  # fmt: skip


def _columns(row: list[str], columns: int) -> dict[str, int]:
    """Where the parts of a row stand: the way of a call on the left, what is beside it right."""
    inner = sorted(part for part in row if part not in _BESIDE)
    outer = sorted(part for part in row if part in _BESIDE)
    return {part: n for n, part in enumerate(inner)} | {
        part: columns - len(outer) + n for n, part in enumerate(outer)
    }


def _line(above: tuple[int, int], below: tuple[int, int]) -> str:
    x1, y1, x2, y2 = above[0] + _WIDE // 2, above[1] + _HIGH, below[0] + _WIDE // 2, below[1] - 1
    bend = _GAP_Y * 3 // 4
    return (
        f'<path d="M{x1} {y1}C{x1} {y1 + bend} {x2} {y2 - bend} {x2} {y2}" fill="none" '
        'stroke="#8b93a1" stroke-width="1.6" marker-end="url(#tip)"/>'
    )


def _box(part: str, place: tuple[int, int]) -> str:
    x, y = place
    colour = "#8a5a2b" if part in {"stub", "cli", "pytest_plugin"} else "#2b6a94"
    middle = x + _WIDE // 2
    words = escape(TOLD.get(part, ""))
    return (
        f'<rect x="{x}" y="{y}" width="{_WIDE}" height="{_HIGH}" rx="6" fill="{colour}"/>'
        f'<g fill="#fff"><text x="{middle}" y="{y + 19}" font-size="15" font-weight="600">{part}'
        f'</text><text x="{middle}" y="{y + 36}" font-size="12">{words}</text></g>'
    )


def main() -> int:
    """Write the picture, or say whether it is fresh."""
    fresh = picture()
    if "--check" in sys.argv:
        return 0 if PICTURE.exists() and PICTURE.read_text() == fresh else 1
    PICTURE.write_text(fresh)
    return 0


if __name__ == "__main__":
    sys.exit(main())
