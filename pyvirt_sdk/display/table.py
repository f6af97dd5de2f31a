"""Rows as a plain text table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import combining, east_asian_width


def render(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] = ()) -> str:
    """A table with a head and aligned columns; numbers stand right, texts left.

    >>> print(render([{"vmid": 100, "name": "web"}, {"vmid": 99}], ["vmid", "name"]))
    vmid  name
     100  web
      99
    """
    names = list(columns) or list(rows[0] if rows else ())
    cells = [[_text(row.get(name)) for name in names] for row in rows]
    widths = [max(map(_width, column)) for column in zip(names, *cells, strict=True)]
    numeric = [
        any(name in row for row in rows)
        and all(isinstance(row.get(name, 0), (int, float)) for row in rows)
        for name in names
    ]
    lines = [
        "  ".join(
            _padding(text, width) + text if right else text + _padding(text, width)
            for text, width, right in zip(line, widths, numeric, strict=True)
        ).rstrip()
        for line in [names, *cells]
    ]
    return "\n".join(lines)


def _width(text: str) -> int:
    """The cells of a terminal that a text takes: some characters take two, some none."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)


def _padding(text: str, width: int) -> str:
    return " " * (width - _width(text))


def _text(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.3g}" if isinstance(value, float) else str(value)
