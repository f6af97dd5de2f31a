"""Rows as a plain text table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def render(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] = ()) -> str:
    """A table with a head and aligned columns; numbers stand right, texts left.

    >>> print(render([{"vmid": 100, "name": "web"}, {"vmid": 99}], ["vmid", "name"]))
    vmid  name
     100  web
      99
    """
    names = list(columns) or list(rows[0] if rows else ())
    cells = [[_text(row.get(name)) for name in names] for row in rows]
    widths = [max(map(len, column)) for column in zip(names, *cells, strict=True)]
    numeric = [
        any(name in row for row in rows)
        and all(isinstance(row.get(name, 0), (int, float)) for row in rows)
        for name in names
    ]
    lines = [
        "  ".join(
            text.rjust(width) if right else text.ljust(width)
            for text, width, right in zip(line, widths, numeric, strict=True)
        ).rstrip()
        for line in [names, *cells]
    ]
    return "\n".join(lines)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.3g}" if isinstance(value, float) else str(value)
