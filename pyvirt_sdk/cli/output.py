"""Printing: tables for people; JSON, YAML and CSV for programs."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from pyvirt_sdk.cli.exits import shown

if TYPE_CHECKING:
    from pyvirt_sdk.cli.settings import Settings

FORMATS: Final = ("table", "json", "yaml", "csv")

_COLOURS: Final = {
    "running": "green", "online": "green", "available": "green", "ok": "green", "OK": "green",
    "stopped": "yellow", "paused": "yellow", "warnings": "yellow",
    "offline": "red", "failed": "red", "unknown": "red",
}  # fmt: skip


class Column(NamedTuple):
    """A column of a table for people: its head, the key it shows, and how."""

    head: str
    key: str
    show: Callable[[Any], str] | None = None


def write(data: Any, settings: Settings, columns: Sequence[Column] = ()) -> None:
    """Print data in the format that was asked for.

    Args:
        data: what the server answered, or rows.
        settings: which format, and which columns.
        columns: those of the table, where the user names none.
    """
    if settings.columns:
        if strange := _unknown(data, settings.columns):
            settings.note(f"pyvirt: nothing here has {', '.join(strange)}")
        data = _chosen(data, settings.columns)
        columns = ()
    match settings.output:
        case "json":
            text = json.dumps(data, indent=2, ensure_ascii=False)
        case "yaml":
            text = _yaml(data)
        case "csv":
            text = _csv(data)
        case _:
            _table(data, columns)
            return
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def size(value: Any) -> str:
    """Bytes in the unit in which they are easiest to read.

    >>> size(2147483648), size(660 * 1024**2), size(None)
    ('2.0 GiB', '660.0 MiB', '')
    """
    if value is None or value == "":
        return ""
    left = float(value)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if abs(left) < 1024:
            return f"{left:.0f} B" if unit == "B" else f"{left:.1f} {unit}"
        left /= 1024
    return f"{left:.1f} TiB"


def span(value: Any) -> str:
    """Seconds in the two largest units.

    >>> span(93784), span(59), span(0)
    ('1d 2h', '59s', '')
    """
    left, parts = int(value or 0), list[str]()
    for unit, length in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        if left >= length:
            parts.append(f"{left // length}{unit}")
            left %= length
    return " ".join(parts[:2])


def percent(value: Any) -> str:
    """A share of one.

    >>> percent(0.034)
    '3.4 %'
    """
    return "" if value is None else f"{float(value) * 100:.1f} %"


def moment(value: Any) -> str:
    """Seconds since 1970 as local time."""
    if not value:
        return ""
    from datetime import datetime

    return datetime.fromtimestamp(int(value)).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def as_list(data: Any) -> list[Any]:
    """A list, for type checkers."""
    items: list[Any] = data
    return items


def _rows(data: Any) -> list[Mapping[str, Any]] | None:
    """The rows in data, if it is a list of objects."""
    if isinstance(data, list) and data:
        items = as_list(data)
        if all(isinstance(item, Mapping) for item in items):
            return items
    return None


def _chosen(data: Any, names: Sequence[str]) -> Any:
    """Data with these keys alone, in this order."""
    if (rows := _rows(data)) is not None:
        return [{name: row.get(name) for name in names} for row in rows]
    if isinstance(data, Mapping):
        return {name: cast("Mapping[str, Any]", data).get(name) for name in names}
    return data


def _unknown(data: Any, names: Sequence[str]) -> list[str]:
    """The names of columns that stand nowhere in data that has some."""
    rows = _rows(data) or ([cast("Mapping[str, Any]", data)] if isinstance(data, Mapping) else [])
    known = _keys(rows)
    return [name for name in names if known and name not in known]


def _keys(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _cell(value: Any) -> str:
    """A value in one cell."""
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case dict() | list():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(cast("object", value))


def _csv(data: Any) -> str:
    from io import StringIO

    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    rows = [cast("Mapping[str, Any]", data)] if isinstance(data, Mapping) else _rows(data)
    if rows is not None:
        keys = _keys(rows)
        writer.writerow(keys)
        writer.writerows([_cell(row.get(key)) for key in keys] for row in rows)
    else:
        items: list[Any] = as_list(data) if isinstance(data, list) else [data]
        writer.writerows([_cell(item)] for item in items if item is not None)
    return out.getvalue()


def _yaml(data: Any) -> str:
    yaml: Any = import_module("yaml")
    if not isinstance(data, (dict, list)):
        # PyYAML ends a plain scalar with a mark of the end of the document
        return json.dumps(data, ensure_ascii=False)
    text: str = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    return text


def _table(data: Any, columns: Sequence[Column]) -> None:
    rows = _rows(data)
    if rows is not None:
        heads = [column.head for column in columns] or _keys(rows)
        places = columns or [Column(key, key) for key in heads]
        _print_table(heads, [_line(row, places) for row in rows])
    elif isinstance(data, Mapping):
        pairs = cast("Mapping[str, Any]", data)
        width = max(map(len, pairs), default=0)
        for key, value in pairs.items():
            print(f"{shown(key):<{width}}  {shown(_cell(value))}".rstrip())
    elif isinstance(data, list):
        for item in as_list(data):
            print(shown(_cell(item)))
    elif data is not None:
        for line in _cell(data).splitlines():
            print(shown(line))


def _line(row: Mapping[str, Any], places: Sequence[Column]) -> dict[str, Any]:
    """A row of a table; numbers stay what they are, so that they stand right."""
    line: dict[str, Any] = {}
    for place in places:
        value = row.get(place.key)
        if place.show is not None:
            line[place.head] = place.show(value)
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            line[place.head] = shown(_cell(value))
        else:
            line[place.head] = value
    return line


def _print_table(heads: Sequence[str], lines: Sequence[Mapping[str, Any]]) -> None:
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        from pyvirt_sdk.display.table import render

        print(render(lines, heads))
        return
    from rich.console import Console

    Console(highlight=False).print(rich_table(heads, lines))


def rich_table(heads: Sequence[str], lines: Sequence[Mapping[str, Any]]) -> Any:
    """A table for a terminal: as wide as that, states in colour."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for head in heads:
        right = all(isinstance(line[head], (int, float)) for line in lines)
        table.add_column(Text(head), justify="right" if right else "left", overflow="ellipsis",
                         no_wrap=True)  # fmt: skip
    for line in lines:
        cells = [_cell(line[head]) for head in heads]
        table.add_row(*(Text(cell, style=_COLOURS.get(cell, "")) for cell in cells))
    return table
